"""Whatever a repository says, no output steers a terminal or gives a CI system a command, in any format, on either stream."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Desk

STEERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufff9-\ufffb\ud800-\udfff]")
ANYWHERE = re.compile(r"##(?:vso|teamcity)?\[")
OURS = re.compile(r"::(?:error|warning|notice) (?:file|title)=[^\n]*\Z")

HARM = "\x1b[31m\x07\u202e\u2066\x9bx\x85\u2028y##[error]z##vso[task.setvariable]w##teamcity[q"
"""An escape sequence, a bell, marks of direction, C1 controls, ends of lines that not everybody knows, and commands."""
MILD = "\u202e\u2066x##[error]z##vso[task.setvariable]w##teamcity[q"
"""What YAML holds of it."""

STORY = f"""---
title: "A {MILD} title"
sources: ['no::error::such.txt', "x\u202ey.txt", tape.txt]
slug: '::error::slug'
bibliography: ['::error::x.bib', b.bib]
---

::error::TK said TK. {HARM}

 ::error::The the mayor{HARM} said\r::error::forged $4 million million USD $5 million dollars in in all.

“We will close two of the older{HARM} plants&#10;::error::forged &#27;[31m&#7;&#x202e; this year,” Ana{HARM} Boyd said.
“We will close two of the older plants this year,” Ana ::error:: Boyd told the council on Friday, May 4, 2023.\r::error::Ana Boyd.

&#10;::error::TK&#27;[31m [{HARM}::error::](http://x.y/{HARM}) [^::error::] [@::error::{HARM}] ##[error]

<!-- factlint: allow ::error::forged{HARM}: because -->

<!-- factlint: allow T002: {HARM} ::error:: -->

=HYPERLINK("http://x","y") said Jon Lind, 45, mayor of "=cmd|' /C calc'!A0" in Vik. "=1+1 is what we will close this year," said Jon Lind.

The bill cost $4 million; the bill cost $5 million in 2020 and 3 people died; 4 people died.
"""

NAMES = (
    "a\x1b]0;x\x07\n::error::b\u202e.md",
    "##[error]c.md",
    "d\r::error::.md",
    " ::warning::e.md",
    "f\udce9\udc9b.md",
    "=HYPERLINK(1).md",
)

PACK = r"""rules:
  - code: Z901
    id: house-word
    check: pattern
    severity: error
    message: "::error::forged \e[31m\u202e\n::error::m '{text}'"
    why: "::error::why \e[31m\n::error::m"
    advice: "::error::why \e[31m\n::error::m"
    params: {patterns: [plants, '::error']}
    examples:
      - title: "::error::t\e[31m"
        article: "::error:: no \e[31m ##[error]"
"""


@pytest.fixture
def hostile(desk: Desk) -> Desk:
    desk.put(".git/HEAD")
    for name in NAMES:
        desk.put(name, STORY)
    desk.put(
        "tape.txt",
        f"Ana Boyd: “We will not close two of the older{HARM} plants that year,”\n::error:: she said.\nJon Lind: ::error:: {HARM}\n",
    )
    desk.put("b.bib", f"@article{{::error::{HARM}, title={{x}}}}\n@article{{::error::, title={{::error::}}}}\n")
    desk.put("people.yaml", '- name: "Ana ::error::\\e[31m Boid"\n  aliases: ["::error::x\\u202e"]\n')
    desk.put("house.yaml", PACK)
    desk.put("factlint.yaml", "root: true\nextends: [factlint:default, ./house.yaml]\npeers: true\nsources: ['::error::{stem}/*.txt']\n")
    return desk


def harmless(text: str, format: str = "") -> None:
    for line in re.split("[\n\r]", text):
        assert not STEERS.search(line), line
        assert not ANYWHERE.search(line), line
        assert not line.lstrip().startswith("::") or (format == "github" and OURS.match(line)), line


FORMATS = ("screen", "text", "full", "json", "jsonl", "sarif", "github", "gitlab", "junit", "rdjson", "rdjsonl", "markdown", "html")


@pytest.mark.parametrize("format", FORMATS)
def test_no_format_of_findings_carries_harm(hostile: Desk, monkeypatch: pytest.MonkeyPatch, format: str) -> None:
    page = hostile.path.parent / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    screen = hostile.run("check", "--model", "none", "--format", format, "--verbose", "--statistics", ".")
    assert (screen.code, "Z901" in screen.out) == (1, True)
    harmless(screen.out, format)
    harmless(screen.err)
    assert hostile.run("check", "--model", "none", "--format", format, "--output", "../report", ".").code == 1
    harmless((hostile.path.parent / "report").read_text(encoding="utf-8"), format)
    if page.exists():
        harmless(page.read_text(encoding="utf-8"))


OTHERS = (
    "check --staged", "check --diff ::error::x", "check --baseline ::error::b .", "check --write-baseline ../b .", "check --diff-fix .",
    "check --quiet .", "check --select ::error:: .", "facts .", "facts --why .", "facts --format json .", "facts --format jsonl .",
    "sheet --format html .", "sheet --format csv .", "sheet --format markdown .", "sheet --format json .",
    "explain Z901", "explain house-word", "rules", "rules list", "rules show Z901", "rules test house.yaml", "config show .", "init",
)  # fmt: skip


@pytest.mark.parametrize("words", OTHERS)
def test_no_other_command_carries_harm(hostile: Desk, words: str) -> None:
    model = ("--model", "none") if words.startswith(("check", "facts", "sheet")) else ()
    screen = hostile.run(*words.split(), *model)
    assert screen.code in (0, 1, 2)
    assert screen.out + screen.err
    harmless(screen.out)
    harmless(screen.err)


@pytest.mark.parametrize("name", NAMES)
def test_what_holds_for_a_story_with_such_a_name(hostile: Desk, name: str) -> None:
    screen = hostile.run("config", "show", name)
    assert screen.code == 0
    harmless(screen.out)


def test_drafted_people_and_their_facts_carry_no_harm(hostile: Desk) -> None:
    for words in (("people", "."), ("facts", "--why", NAMES[0]), ("check", "--format", "full", NAMES[0])):
        screen = hostile.run(*words)
        assert screen.out
        harmless(screen.out)
        harmless(screen.err)


def test_a_workbook_is_made_whatever_it_is_made_of(hostile: Desk) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    assert hostile.run("sheet", "--model", "none", "--format", "xlsx", "--output", "../sheet.xlsx", ".").code == 0
    book = openpyxl.load_workbook(hostile.path.parent / "sheet.xlsx")
    cells = [cell for page in book for row in page.iter_rows() for cell in row if cell.value is not None]
    assert len(book.sheetnames) == len(NAMES) + 1
    assert {cell.data_type for cell in cells} == {"s"}
    for cell in cells:
        harmless(cell.value.replace("::", ""))


def test_what_allowing_says_carries_no_harm(hostile: Desk) -> None:
    screen = hostile.run("check", "--model", "none", "--select", "Z901", "--add-allow", "a name", "--format", "text", ".")
    assert "directives added" in screen.out
    harmless(screen.out)
    harmless(screen.err)


@pytest.mark.skipif(os.name != "posix", reason="names of files are not bytes there")
def test_patterns_meet_names_of_any_bytes(desk: Desk) -> None:
    for name in (b"caf\xe9.md", b"caf\xe8.md", b"th\xe9.md"):
        (Path(os.fsdecode(os.fsencode(desk.path) + b"/" + name))).write_text("TK\n", encoding="utf-8")
    desk.put("factlint.yaml", "articles: ['caf*.md']\nexclude: ['caf\ufffd.md']\nsources: ['{stem}/*.txt']\n")
    desk.put(os.fsdecode(b"caf\xe9/tape.txt"), "LIND: We will not close.\n")
    screen = desk.run("check", "--model", "none", "--select", "T002", "--format", "text", ".")
    assert (screen.code, [line.partition(":")[0] for line in screen.out.splitlines() if "T002" in line]) == (1, ["caf�.md"] * 2), screen
    shown = desk.run("config", "show", os.fsdecode(b"caf\xe9.md")).out
    assert "caf�/tape.txt: by 'sources' of the configuration\n" in shown
