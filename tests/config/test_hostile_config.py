"""Configuration, people files and packs that are wrong on purpose: exit code 2, one line a mistake, and soon."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from factlint.config import sources
from factlint.config.listing import files_below

if TYPE_CHECKING:
    from tests.conftest import Desk, Screen

LONG = "9" * 5000


def wrong(desk: Desk, name: str, text: str) -> Screen:
    desk.put(name, text)
    desk.put("a.md", "TK\n")
    started = time.process_time()
    screen = desk.run("check", "--model", "none", "a.md")
    assert time.process_time() - started < 20, name
    assert (screen.code, screen.out) == (2, ""), screen
    return screen


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("pyproject.toml", "[tool.factlint]\nx = " + "[" * 5000, "1:1: not TOML: nested more than 40 deep"),
        ("pyproject.toml", "[tool.factlint]\n" + ".".join("a" * 200) + " = 1\n", "1:1: nested more than 40 deep"),
        ("pyproject.toml", "tool = 5 # factlint\n", "1:1: 'tool' should be a table"),
        ("pyproject.toml", '[tool]\nfactlint = "x"\n', "2:1: the configuration should be a mapping of keys and values"),
        ("pyproject.toml", f"[tool.factlint]\nlimits = {{seconds = {LONG}}}\n", "1:1: not TOML: a number is too long"),
        ("pyproject.toml", f"[tool.factlint]\nlimits = {{seconds = 0x{LONG}}}\n", "1:1: a number is too long"),
        (
            "factlint.yaml",
            f"limits: {{seconds: {LONG}}}\n",
            "1:19: 'seconds' of 'limits' of the configuration should be a number, not ",
        ),
        ("factlint.yaml", "limits: {seconds: 0}\n", "1:9: 'limits' of the configuration: 'seconds' should be more than 0 and at most"),
        ("factlint.yaml", "limits: {seconds: .nan}\n", "1:19: 'seconds' of 'limits' of the configuration should be a number, not '.nan'"),
        ("factlint.yaml", f"people: ['{LONG}.yaml']\n", f"1:10: the people file '{LONG[:200]}"),
        ("factlint.yaml", 'people: ["a\\0b.yaml"]\n', "1:10: the people file 'a␀b.yaml' is not a valid path (invalid character)"),
        ("factlint.yaml", f"extends: ['./{LONG}.yaml']\n", f"1:11: ./{LONG[:200]}"),
        ("factlint.yaml", 'extends: ["a\\0b.yaml"]\n', "1:11: a␀b.yaml: is not a valid path (invalid character)"),
        ("factlint.yaml", "articles: ['[z-a]*']\n", "1:12: '[z-a]*' is not a pattern of paths: bad character range z-a"),
        ("factlint.yaml", "articles: ['!']\n", "1:12: '!' is not a pattern of paths: invalid git pattern"),
        ("factlint.yaml", "sources: ['x/[z-a]*']\n", "1:11: 'x/[z-a]*' is not a pattern of paths: bad character range z-a"),
        ("factlint.yaml", f"articles: ['{'*a' * 600}']\n", "1:12: the pattern is longer than 1,000 characters"),
        ("factlint.yaml", "overrides: [{paths: ['[z-a]'], rules: {T: off}}]\n", "1:22: '[z-a]' is not a pattern of paths"),
        ("factlint.yaml", "sources: [loop.txt]\n", "1:11: the source 'loop.txt' is a link that leads to itself"),
        ("factlint.yaml", "x: " + "[" * 30000, "1:43: nested more than 40 deep"),
        ("factlint.yaml", "# " + "x" * 3_000_000, "1:1: the file is larger than 2 MB"),
        ("factlint.yaml", "a: 1\n\xff", None),
        ("people.yaml", "people: 5\n", "1:9: item 1 of 'people' of the people file should be a mapping of keys and values"),
    ],
)
def test_a_wrong_configuration_is_one_line(desk: Desk, name: str, text: str, expected: str | None) -> None:
    (desk.path / "loop.txt").symlink_to("loop.txt")
    screen = wrong(desk, name, text)
    if expected is not None:
        assert screen.err.startswith(f"{name}:{expected}"), screen.err[:300]
    assert len(screen.err.splitlines()) == 1


@pytest.mark.parametrize("under", ["", "rules:\n", "overrides: [{paths: ['*'], rules: {}}]\nrules:\n"])
def test_of_forty_thousand_unknown_keys_the_first_twenty_are_listed(desk: Desk, under: str) -> None:
    indent = " " if under else ""
    screen = wrong(desk, "factlint.yaml", under + "".join(f"{indent}unknown-key-{n}: off\n" for n in range(40_000)))
    lines = screen.err.splitlines()
    assert (len(lines), lines[-1]) == (21, "factlint.yaml: 39980 more errors")
    assert lines[0].startswith(f"factlint.yaml:{1 + under.count(chr(10))}:{1 + len(indent)}: ")


def test_packs_that_extend_one_another_without_end(desk: Desk) -> None:
    for n in range(600):
        desk.put(f"p{n}.yaml", f"extends: [./p{n + 1}.yaml]\n")
    screen = wrong(desk, "factlint.yaml", "extends: [./p0.yaml]\n")
    assert "more than 20 packs extend one another" in screen.err
    assert len(screen.err) < 400


def test_many_packs_side_by_side(desk: Desk) -> None:
    for n in range(300):
        desk.put(f"p{n}.yaml", "rules: []\n")
    names = ", ".join(f"./p{n}.yaml" for n in range(300))
    assert "more than 200 packs" in wrong(desk, "factlint.yaml", f"extends: [{names}]\n").err


def test_a_people_file_without_end(desk: Desk) -> None:
    screen = wrong(desk, "people.yaml", "".join(f"- name: Anna Smith{n}\n" for n in range(200_000)))
    assert screen.err == "people.yaml:50001:3: more than 50,000 people; keep those that your stories name\n"


def test_a_people_file_of_names_without_end(desk: Desk) -> None:
    names = ", ".join(f"Bo Lind{n}" for n in range(60_000))
    screen = wrong(desk, "people.yaml", f"- name: Bo Lind\n  aliases: [{names}]\n  refuse: [{names}]\n")
    assert screen.err == "people.yaml:1:1: more than 100,000 names, aliases and spellings to refuse; keep those that your stories name\n"


@pytest.mark.parametrize(
    ("key", "item", "most"),
    [
        ("sources", "'a{}/**'", 500),
        ("overrides", "{{paths: ['a{}'], rules: {{T: off}}}}", 1_000),
        ("people", "p{}.yaml", 50),
        ("archived", "a{}.txt", 50),
        ("retracted", "a{}.csv", 50),
    ],
)
def test_lists_of_a_configuration_have_an_end(desk: Desk, key: str, item: str, most: int) -> None:
    items = "".join(f"  - {item.format(n)}\n" for n in range(20_000))
    assert (
        wrong(desk, "factlint.yaml", f"{key}:\n{items}").err
        == f"factlint.yaml:{most + 2}:5: at most {most:,} items are read under '{key}'\n"
    )


def test_a_message_has_an_end(desk: Desk) -> None:
    rule = f"{{code: Z901, id: house-word, check: pattern, message: '{'{text}' * 200}', params: {{patterns: [bridge]}}}}"
    desk.put("house.yaml", f"rules: [{rule}]\n")
    screen = wrong(desk, "factlint.yaml", "extends: [factlint:default, ./house.yaml]\n")
    assert screen.err == "house.yaml:1:63: the message is longer than 1,000 characters\n"


def test_a_folder_is_walked_once_for_all_patterns_that_begin_in_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    walked: list[Path] = []
    monkeypatch.setattr(sources, "files_below", lambda top, root: (walked.append(top), files_below(top, root))[1])
    desk.put("evidence/in/tape.txt", "LIND: We will not close.\n")
    desk.put("factlint.yaml", "sources: [" + ", ".join(f"'evidence/**/{n}*'" for n in range(400)) + "]\n")
    desk.put("a.md", "---\nsources: ['evidence/**/x*', 'evidence/*/y*', 'evidence/in/*']\n---\n\nTK\n")
    desk.run("check", "--model", "none", "a.md")
    assert sorted(str(top) for top in walked if "evidence" in str(top)) == [
        str(desk.path / "evidence"), "evidence", "evidence/in",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("X901", "::error::", "2:11: the code '::error::' should be one to three capitals and three digits, such as Z101"),
        ("X901", '"X901\\n::error::x"', "2:11: the code 'X901 ::error::x' should be"),
        ("X901", "x901", "2:11: the code 'x901' should be"),
        ("X901", "HOUSE001", "2:11: the code 'HOUSE001' should be"),
        ("X901", "X001", "2:1: 'X001' is factlint's own; choose another one"),
        ("house-word", "internal-error", "2:1: 'internal-error' is factlint's own; choose another one"),
        ("house-word", "House Word", "3:9: the id 'House Word' should be small letters with hyphens, such as house-style"),
        ("house-word", '"a\\u202Eb"', "3:9: the id 'a"),
        ("house-word", "##[error]", "3:9: the id"),
        ("house-word", "a" * 200, "3:9: the id 'aaa"),
    ],
)
def test_codes_and_ids_have_a_syntax(desk: Desk, old: str, new: str, expected: str) -> None:
    text = "rules:\n  - code: X901\n    id: house-word\n    check: pattern\n    message: not here\n    params: {patterns: [bridge]}\n"
    desk.put("house.yaml", text.replace(old, new if new.startswith('"') else f"'{new}'" if new[0] in "#:" else new))
    screen = wrong(desk, "factlint.yaml", "extends: [factlint:default, ./house.yaml]\n")
    assert screen.err.startswith(f"house.yaml:{expected}"), screen.err
    assert "\u202e" not in screen.err


@pytest.mark.parametrize("text", ["extends: []\n", "extends: [./self.yaml]\n", "rules: {all: off}\n", "extends: [./empty.yaml]\n"])
def test_where_no_rules_are_on_a_notice_says_so(desk: Desk, text: str) -> None:
    desk.put("self.yaml", "extends: [./self.yaml]\n")
    desk.put("empty.yaml", "")
    if "all" in text:
        from factlint.rulebook import list_rules

        text = "rules:\n" + "".join(f"  {rule.id}: off\n" for rule in list_rules())
    desk.put("factlint.yaml", text)
    desk.put("a.md", "TK\n")
    screen = desk.run("check", "a.md")
    assert (screen.code, "note: no rules are on\n" in screen.out) == (0, True), screen.out


@pytest.mark.parametrize(("pattern", "expected"), [("evidence/**", True), ("{stem}/*.txt", True), ("notes/*.txt", False)])
def test_a_pattern_of_sources_that_matches_nothing_is_noted(desk: Desk, pattern: str, expected: bool) -> None:
    desk.put("notes/a.txt", "LIND: We will not close.\n")
    desk.put("factlint.yaml", f"sources: ['{pattern}']\n")
    desk.put("a.md", "TK\n")
    note = f"note: factlint.yaml: no file matches '{pattern}' under sources\n"
    assert (note in desk.run("check", "--model", "none", "a.md").out) is expected


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 1\n", "this is a Git LFS pointer in place of the file"),
        ("", "is empty"),
        (" \n\ufeff\n***\n", "is empty"),
        ("<!-- -->\n", "is empty"),
        ("TK\n", "holds only a placeholder"),
        ("[Transcript to come]\n", "holds only a placeholder"),
        ("TODO: paste the transcript here\n", "holds only a placeholder"),
    ],
)
def test_a_source_that_stands_in_for_one_is_a_finding(desk: Desk, text: str, why: str) -> None:
    desk.put("sources/tape.md", text)
    desk.put("a.md", "“We will close,” Lind said.\n")
    assert why in desk.run("check", "--model", "none", "--select", "C020", "a.md").out
