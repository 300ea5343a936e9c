"""Older findings: baselines, comparison with another commit, directives added by the tool; and what the exit code makes of findings."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.conftest import Desk

FAST = ("--model", "none", "--select", "T0,Q003,D0,C020")
TAPE = "LIND: We will not close the two plants this year, I promise.\n"
GOOD = "“We will not close the two plants this year, I promise,” Lind said.\n"


def checked(desk: Desk, *words: str) -> tuple[int, list[str]]:
    """The exit code, the places and codes of what is found, and the last line."""
    screen = desk.run("check", *FAST, *words)
    lines = [line for line in screen.out.splitlines() if line and "no source and no peer" not in line]
    return screen.code, [" ".join(line.split()[:3:2]) if ": error " in line else line for line in lines]


def test_a_baseline_sets_aside_what_it_lists_and_nothing_else(desk: Desk) -> None:
    desk.put("a.md", "TK and TK\n\nIt was Monday, May 14, 2024.\n")
    desk.put("b.md", "TK\n")
    wrote = checked(desk, "--write-baseline", "old.txt", ".")
    assert wrote == (0, ["note: old.txt: 4 findings written", "no findings in 2 files; 4 older findings set aside"])
    lines = (desk.path / "old.txt").read_text().splitlines()
    assert [line.split()[:2] + line.split()[3:] for line in lines if not line.startswith("#")] == [
        ["a.md", "D001", "1"],
        ["a.md", "T002", "2"],
        ["b.md", "T002", "1"],
    ]
    assert checked(desk, "--baseline", "old.txt", ".") == (0, ["no findings in 2 files; 4 older findings set aside"])
    desk.put("b.md", "TK\n\nTK\n")
    assert checked(desk, "--baseline", "old.txt", ".") == (1, ["b.md:3:1: T002", "1 error in 2 files; 4 older findings set aside"])


@pytest.mark.parametrize(
    ("name", "text"),
    [
        pytest.param("a.md", "A new start.\n\nIt was shut on\nMonday, May 14,\n2024, TK.\n\nThe end.\n", id="reflow"),
        pytest.param("a.md", "The end.\n\nA new start.\n\nIt was shut on Monday, May 14, 2024, TK.\n", id="moved paragraphs"),
        pytest.param("news/b.md", "It was shut on Monday, May 14, 2024, TK.\n\nThe end.\n", id="rename"),
        pytest.param("a.md", "> It was shut on\n> Monday, May 14,\n> 2024.\n\nTK\n", id="quoted and wrapped"),
    ],
)
def test_a_baseline_survives(desk: Desk, name: str, text: str) -> None:
    desk.put("a.md", "It was shut on Monday, May 14, 2024, TK.\n\nThe end.\n")
    desk.run("check", *FAST, "--write-baseline", "old.txt", ".")
    (desk.path / "a.md").unlink()
    desk.put(name, text)
    assert checked(desk, "--baseline", "old.txt", ".") == (0, ["no findings in 1 file; 2 older findings set aside"])


def test_what_no_longer_occurs_is_reported_and_dropped_on_writing(desk: Desk) -> None:
    desk.put("a.md", "TK\n")
    desk.put("b.md", "TK\n\nTK\n")
    desk.run("check", *FAST, "--write-baseline", "old.txt", ".")
    desk.put("b.md", "TK\n")
    assert checked(desk, "--baseline", "old.txt", ".") == (
        0,
        [
            "note: 1 findings of the baseline no longer occur; --write-baseline drops them",
            "no findings in 2 files; 2 older findings set aside",
        ],
    )
    # Of stories that are not linted nothing is known.
    assert checked(desk, "--baseline", "old.txt", "a.md") == (0, ["no findings in 1 file; 1 older finding set aside"])
    assert checked(desk, "--write-baseline", "old.txt", "b.md")[1][0] == (
        "note: old.txt: 2 findings written; 1 that no longer occur were dropped"
    )
    assert [line.split()[0] for line in (desk.path / "old.txt").read_text().splitlines()[1:]] == ["a.md", "b.md"]


def test_a_baseline_of_the_configuration(desk: Desk) -> None:
    desk.put("factlint.yaml", "baseline: desk/old.txt\n")
    desk.put("news/a b.md", "TK\n")
    (desk.path / "desk").mkdir()
    screen = desk.run("check", ".")
    assert (screen.code, screen.err) == (
        2,
        "factlint.yaml:1:11: the baseline 'desk/old.txt' does not exist; --write-baseline writes one\n",
    )
    desk.run("check", *FAST, "--write-baseline", "desk/old.txt", ".")
    assert (desk.path / "desk/old.txt").read_text().splitlines()[1].startswith("../news/a b.md T002 ")
    assert checked(desk, ".") == (0, ["no findings in 1 file; 1 older finding set aside"])
    assert checked(desk, "news") == (0, ["no findings in 1 file; 1 older finding set aside"])


def test_a_baseline_that_cannot_be_read(desk: Desk) -> None:
    desk.put("a.md", "TK\n")
    desk.put("old.txt", "# head\na.md T002 deadbeef 1\n")
    assert (
        desk.run("check", "--baseline", "old.txt", ".").err
        == "factlint: old.txt:2:1: should be a path, a code, a fingerprint and a count\n"
    )
    screen = desk.run("check", "--baseline", "no.txt", ".")
    assert screen.err == "factlint: --baseline no.txt: no such file; --write-baseline writes one\n"
    assert screen.code == 2


# --- another commit -----------------------------------------------------------------------------------------------------


def git(*words: str) -> None:
    options = ("-c", "user.name=Desk", "-c", "user.email=desk@example.org", "-c", "commit.gpgsign=false", "-c", "core.autocrlf=false")
    env = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    subprocess.run(("git", *options, *words), check=True, capture_output=True, env=env)


def commit(desk: Desk, files: dict[str, str | None]) -> None:
    for name, text in files.items():
        if text is None:
            (desk.path / name).unlink()
        else:
            desk.put(name, text)
    git("add", "-A")
    git("commit", "-q", "-m", "x", "--allow-empty")


needs_git = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")


@needs_git
@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        pytest.param(
            {"a.md": "TK\n", "b.md": "TK\n"},
            {"a.md": "TK\n\nTK\n"},
            ["a.md:3:1: T002", "1 error in 1 file; 1 older finding set aside"],
            id="changed",
        ),
        pytest.param({"a.md": "TK\n"}, {"b.md": "TK\n"}, ["b.md:1:1: T002", "1 error in 1 file"], id="added"),
        pytest.param(
            {"a.md": "TK\n\nSome words that make it the same file.\n"},
            {"a.md": None, "b.md": "TK\n\nSome words that make it the same file.\n"},
            ["no findings in 1 file; 1 older finding set aside"],
            id="renamed",
        ),
        pytest.param(
            {"a.md": GOOD, "sources/one.txt": TAPE},
            {"sources/one.txt": TAPE.replace("not ", "")},
            ["a.md:1:2: Q003", "note: sources/one.txt is not a story; checked what depends on it: a.md", "1 error in 1 file"],
            id="a changed source",
        ),
        pytest.param(
            {"a.md": "TK\n", "factlint.yaml": "rules: {placeholder: off}\n"},
            {"factlint.yaml": "root: true\n"},
            ["a.md:1:1: T002", "note: factlint.yaml is not a story; checked what depends on it: a.md", "1 error in 1 file"],
            id="a changed configuration",
        ),
        pytest.param(
            {"a.md": "TK\n", "factlint.yaml": "ruels: {}\n"},
            {"factlint.yaml": "root: true\n"},
            [
                "a.md:1:1: T002",
                "note: factlint.yaml is not a story; checked what depends on it: a.md",
                "note: main cannot be checked (factlint.yaml:1:1: 'ruels' is not a key of the configuration; did you mean 'rules'?);"
                " every finding counts as new",
                "1 error in 1 file",
            ],
            id="a configuration that was broken",
        ),
        pytest.param(
            {"a.md": "TK\n"},
            {"notes.json": "{}\n"},
            ["note: nothing to do: no story, and nothing that a story depends on, is among these files", "no findings in 0 files"],
            id="nothing to do",
        ),
        pytest.param(
            {"a.md": "TK\n"},
            {},
            ["note: nothing to do: no story, and nothing that a story depends on, is among these files", "no findings in 0 files"],
            id="nothing changed",
        ),
    ],
)
def test_what_a_branch_brings(desk: Desk, before: dict[str, str | None], after: dict[str, str | None], expected: list[str]) -> None:
    git("init", "-q", "-b", "main")
    commit(desk, before)
    git("checkout", "-q", "-b", "topic")
    commit(desk, after)
    code, lines = checked(desk, "--diff", "main")
    assert lines == expected
    assert code == ("1 error in" in expected[-1])


@needs_git
def test_what_main_did_since_is_not_part_of_the_branch(desk: Desk) -> None:
    git("init", "-q", "-b", "main")
    commit(desk, {"a.md": "TK\n", "b.md": "Nothing.\n"})
    git("checkout", "-q", "-b", "topic")
    commit(desk, {"b.md": "Nothing, TK.\n"})
    git("checkout", "-q", "main")
    commit(desk, {"a.md": "All is said.\n"})
    git("checkout", "-q", "topic")
    desk.put("new.md", "TK\n")
    assert [line for line in checked(desk, "--diff", "main")[1] if "T002" in line] == ["b.md:1:10: T002", "new.md:1:1: T002"]
    assert [line for line in checked(desk, "--diff", "main", "new.md")[1] if "T002" in line] == ["new.md:1:1: T002"]


@needs_git
def test_in_a_folder_of_the_repository(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    git("init", "-q", "-b", "main")
    commit(desk, {"site/a.md": "TK\n", "b.md": "TK\n"})
    commit(desk, {"site/a.md": "TK\n\nTK\n", "b.md": "TK TK\n"})
    monkeypatch.chdir(desk.path / "site")
    assert checked(desk, "--diff", "HEAD~1") == (1, ["a.md:3:1: T002", "1 error in 1 file; 1 older finding set aside"])


@needs_git
def test_a_commit_that_is_not_there(desk: Desk) -> None:
    git("init", "-q", "-b", "main")
    commit(desk, {"a.md": "TK\n"})
    screen = desk.run("check", "--diff", "origin/main")
    assert (screen.code, screen.out) == (2, "")
    assert screen.err.startswith("factlint: --diff origin/main: git merge-base: fatal: Not a valid object name origin/main")
    assert screen.err.endswith("; is the commit fetched? a shallow clone lacks it\n")


# --- directives ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text", "after"),
    [
        ("a.md", "One TK, two TK.\n\nNo.\n", "One TK, two TK. <!-- factlint: allow T002: an old story -->\n\nNo.\n"),
        ("a.md", "- TK  \n  b\n", "- TK <!-- factlint: allow T002: an old story -->  \n  b\n"),
        ("a.md", "TK, Monday, May 14, 2024\r\n", "TK, Monday, May 14, 2024 <!-- factlint: allow T002, D001: an old story -->\r\n"),
        ("a.md", "| a | b |\n|---|---|\n| TK | 1 |\n", "| a | b |\n|---|---|\n| TK | 1 <!-- factlint: allow T002: an old story --> |\n"),
        ("a.md", "---\ntitle: >\n  TK\n---\n\nNo.\n", "---\n# factlint: allow T002: an old story\ntitle: >\n  TK\n---\n\nNo.\n"),
        ("a.txt", "TK\nmore\n", "TK %% factlint: allow T002: an old story\nmore\n"),
        ("a.html", "<p>One TK\n<b>two</b>\n</p>\n", "<p>One TK<!-- factlint: allow T002: an old story -->\n<b>two</b>\n</p>\n"),
        ("a.html", "<ul><li>TK</li><li>b</li></ul>\n", "<ul><li>TK <!-- factlint: allow T002: an old story --></li><li>b</li></ul>\n"),
    ],
)
def test_directives_are_added(desk: Desk, name: str, text: str, after: str) -> None:
    desk.put(name, text)
    screen = desk.run("check", *FAST, "--add-allow", "an old story", ".")
    written = (desk.path / name).read_bytes().decode()
    assert written.replace(" <!--", "<!--") == after.replace(" <!--", "<!--"), screen
    assert screen.code == 0
    again = desk.run("check", *FAST[:2], "--select", "T002,D001,X", ".")
    assert (again.code, "X003" in again.out) == (0, False), again.out


def test_what_cannot_take_a_directive_stays_as_it_is(desk: Desk) -> None:
    desk.put("a.md", "TK caf\xe9\n".encode("latin-1"))
    screen = desk.run("check", *FAST, "--add-allow", "old", ".")
    assert (screen.code, (desk.path / "a.md").read_bytes()) == (1, "TK caf\xe9\n".encode("latin-1"))
    assert "note: a.md: is not plain UTF-8 text; no directive was added" in screen.out
    assert desk.run("check", "--add-allow", "a --> b", ".").err == "factlint: --add-allow: the reason should be words, without '-->'\n"


# --- the exit code and the rules ----------------------------------------------------------------------------------------


def test_the_exit_code(desk: Desk) -> None:
    desk.put("a.md", "TK\n")
    desk.put("opinion/b.md", "TK\n")
    desk.put("opinion/factlint.yaml", "fail-on: error\nrules: {placeholder: warning}\n")
    assert checked(desk, ".")[0] == 1
    assert checked(desk, "--exit-zero", ".")[0] == 0
    assert checked(desk, "opinion")[0] == 0
    desk.put("opinion/factlint.yaml", "fail-on: warning\nrules: {placeholder: warning}\n")
    assert checked(desk, "opinion")[0] == 1
    assert checked(desk, "--fail-on", "error", "opinion")[0] == 0
    desk.put("opinion/factlint.yaml", "fail-on: fatal\n")
    assert (
        desk.run("check", "opinion").err
        == "opinion/factlint.yaml:1:10: 'fail-on' of the configuration should be one of error, warning, info, not 'fatal'\n"
    )


@pytest.mark.parametrize(
    ("rules", "found"),
    [
        ("{all: off}", ""),
        ("{all: off, T: on}", "T002"),
        ("{all: off, T002: error}", "T002"),
        ("{T: off}", "D001"),
        ("{T002: error, all: off}", "T002"),
        ("{T0: off, weekday-date-mismatch: off}", ""),
        ("{all: off, weekday: error}", "D001"),
        ("{all: error, D: off}", "T002"),
    ],
)
def test_rules_by_groups(desk: Desk, rules: str, found: str) -> None:
    desk.put("a.md", "TK on Monday, May 14, 2024.\n")
    desk.put("factlint.yaml", f"rules: {rules}\n")

    def codes() -> str:
        return " ".join(line.split()[2] for line in desk.run("check", "-q", "--model", "none", ".").out.splitlines())

    assert codes() == found
    desk.put("factlint.yaml", f"overrides:\n- paths: ['*.md']\n  rules: {rules}\n")
    assert codes() == found


def test_a_group_turns_on_nothing_that_is_off_by_default(desk: Desk) -> None:
    desk.put("factlint.yaml", "rules: {all: error}\n")
    every = desk.run("rules", "list").out
    assert [line.split()[0] for line in every.splitlines() if line.split()[2] == "off"]
    desk.put("factlint.yaml", "rules: {Z: off}\n")
    assert desk.run("check", ".").err.startswith("factlint.yaml:1:9: unknown rule 'Z'")
    desk.put("factlint.yaml", "rules: {T: {params: {x: 1}}}\n")
    assert desk.run("check", ".").err == (
        "factlint.yaml:1:12: 'T' means several rules, which can only be switched on or off or given a severity\n"
    )


def test_a_baseline_that_is_not_one_is_an_error(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from factlint.cli import screen

    monkeypatch.setattr(screen, "MOST_BYTES", 1_000_000)
    desk.put("a.md", "TK\n")
    for content, said in (
        (b"\xff\xfe", "old.txt: is not UTF-8 text"),
        (b"a.md T002 0 1\n" * 100_000, "old.txt: the file is larger than 1 MB"),
        (b"[" * 1_000, "old.txt:1:1: should be a path, a code, a fingerprint and a count"),
    ):
        desk.put("old.txt", content)
        made = desk.run("check", *FAST, "--baseline", "old.txt", ".")
        assert (made.code, made.err) == (2, f"factlint: {said}\n")


def test_a_count_that_is_too_high_costs_nothing(desk: Desk) -> None:
    desk.put("a.md", "TK\n\nTK\n")
    desk.run("check", *FAST, "--write-baseline", "old.txt", "a.md")
    text = (desk.path / "old.txt").read_text()
    desk.put("old.txt", re.sub(r"^a\.md (.*) \d+$", r"gone.md \1 999999999", text, flags=re.MULTILINE))
    assert checked(desk, "--baseline", "old.txt", ".") == (
        0,
        ["note: 999999997 findings of the baseline no longer occur; --write-baseline drops them",
         "no findings in 1 file; 2 older findings set aside"],
    )  # fmt: skip


def test_an_empty_file_is_not_a_baseline(desk: Desk) -> None:
    desk.put("a.md", "TK\n")
    desk.put("old.txt", "")
    screen = desk.run("check", "--model", "none", "--baseline", "old.txt", "a.md")
    assert (screen.code, screen.err) == (2, "factlint: old.txt: is empty; --write-baseline writes a baseline\n")
    assert desk.run("check", "--model", "none", "--write-baseline", "old.txt", "a.md").code == 0
    assert desk.run("check", "--model", "none", "--baseline", "old.txt", "a.md").code == 0


def test_an_option_is_not_the_name_of_a_file(desk: Desk) -> None:
    desk.put("a.md", "TK\n")
    screen = desk.run("check", "--model", "none", "--write-baseline", "--baseline", "a.md")
    assert (screen.code, screen.err) == (
        2,
        "factlint: '--baseline' should be the name of a file, not an option; write ./--baseline for a file of that name\n",
    )
    assert [path.name for path in desk.path.iterdir()] == ["a.md"]


@pytest.mark.parametrize("format", ["json", "jsonl"])
def test_json_lists_no_older_findings(desk: Desk, format: str) -> None:
    desk.put("a.md", "TK\n")
    desk.run("check", "--model", "none", "--write-baseline", "old.txt", "a.md")
    desk.put("a.md", "TK\n\nTKTK\n")
    screen = desk.run("check", "--model", "none", "--baseline", "old.txt", "--format", format, "a.md")
    found = json.loads(screen.out)["findings"] if format == "json" else [json.loads(line) for line in screen.out.splitlines()]
    assert [(made["line"], made["code"]) for made in found] == [(3, "T002")]
