"""The commands: options, exit codes, what is printed where."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from tests.report.facts.test_facts import KEYS

if TYPE_CHECKING:
    from tests.conftest import Desk

CLEAN = "The council met and went home.\n"
BAD = "The council met.\n\nTK\n"
TK = 'story.md:3:1: error T002 placeholder: "TK" is a placeholder; the text for it is missing'


def test_a_finding_is_printed_with_its_place_and_ends_with_1(desk: Desk) -> None:
    desk.put("story.md", BAD)
    screen = desk.run("check", "story.md")
    assert (screen.code, screen.err) == (1, "")
    assert screen.out == (
        f"{TK}\n\nnote: story.md has no source and no peer: quotes, figures and names were not compared with anything\n1 error in 1 file\n"
    )


def test_a_clean_story_ends_with_0(desk: Desk) -> None:
    desk.put("story.md", CLEAN)
    screen = desk.run("check", "--quiet", "story.md")
    assert (screen.code, screen.out, screen.err) == (0, "", "")


def test_quiet_prints_findings_alone(desk: Desk) -> None:
    desk.put("story.md", BAD)
    assert desk.run("check", "-q", "story.md").out == TK + "\n"


@pytest.mark.parametrize(
    ("severity", "least", "code"), [("warning", "error", 0), ("warning", "warning", 1), ("info", "warning", 0), ("info", "info", 1)]
)
def test_fail_on_says_which_findings_fail(desk: Desk, severity: str, least: str, code: int) -> None:
    desk.put("factlint.yaml", f"root: true\nrules: {{T002: {severity}}}\n")
    desk.put("story.md", BAD)
    screen = desk.run("check", "--fail-on", least, "story.md")
    assert (screen.code, f" {severity} T002 " in screen.out) == (code, True)


# --- which files --------------------------------------------------------------------------------------------------------


def checked(desk: Desk, *paths: str) -> list[str]:
    return [found["path"] for found in desk.findings("--select", "T002", *paths)]


def test_folders_are_walked_by_name_and_evidence_is_left_out(desk: Desk) -> None:
    for name in (
        "b.md",
        "a.txt",
        "c/d.html",
        "c/e.htm",
        "c/f.markdown",
        "sources/x.md",
        "b.sources/y.txt",
        ".git/z.md",
        "node_modules/n.md",
        "data.csv",
    ):
        desk.put(name, "<p>TK</p>" if name.endswith(("html", "htm")) else "TK\n")
    assert checked(desk, ".") == ["a.txt", "b.md", "c/d.html", "c/e.htm", "c/f.markdown"]
    assert checked(desk) == checked(desk, ".")
    assert checked(desk, "c/", "a.txt") == ["c/d.html", "c/e.htm", "c/f.markdown", "a.txt"]


def test_paths_are_printed_as_given(desk: Desk) -> None:
    desk.put("stories/a.md", "TK\n")
    assert checked(desk, "./stories/a.md") == ["./stories/a.md"]
    assert checked(desk, "./stories") == ["./stories/a.md"]
    assert checked(desk, str(desk.path / "stories")) == [(desk.path / "stories/a.md").as_posix()]


def test_a_file_is_linted_once(desk: Desk) -> None:
    desk.put("a.md", "TK\n")
    assert checked(desk, "a.md", ".", "./a.md") == ["a.md"]


def test_evidence_named_on_the_command_line_is_linted(desk: Desk) -> None:
    desk.put("sources/a.md", "TK\n")
    assert checked(desk, "sources/a.md") == ["sources/a.md"]
    assert checked(desk, "sources") == ["sources/a.md"]


def test_declared_sources_found_in_a_folder_are_not_articles(desk: Desk) -> None:
    desk.put("story.md", "---\nsources: [notes/tape.txt]\n---\n\nTK\n")
    desk.put("notes/tape.txt", "TK\n")
    assert checked(desk, ".") == ["story.md"]
    assert checked(desk, "story.md", "notes/tape.txt") == ["story.md"]
    assert checked(desk, "notes/tape.txt") == ["story.md"]


def test_a_link_out_of_the_repository_is_a_finding_and_its_words_are_not_read(desk: Desk) -> None:
    outside = desk.path.parent / "secret.md"
    outside.write_text("TK\n", encoding="utf-8")
    (desk.path / "link.md").symlink_to(outside)
    (desk.path / "loop").symlink_to(desk.path)
    desk.put("a.md", "TK\n")
    screen = desk.run("check", "-q", "--select", "T002", ".")
    assert [line.split(": ", 1)[0] for line in screen.out.splitlines() if line] == ["a.md:1:1", "link.md:1:1"]
    told = "link.md:1:1: error X001 unreadable: cannot be read: this is outside the repository\n"
    assert told in screen.out
    outside.unlink()
    assert (desk.run("check", "-q", "link.md").out, desk.run("check", "-q", "link.md").code) == (told, 1)


def test_standard_input_is_linted_under_the_name_given(desk: Desk) -> None:
    screen = desk.run("check", "-q", "--stdin-filename", "story.md", "-", stdin=BAD)
    assert (screen.code, screen.out) == (1, TK + "\n")
    assert desk.run("check", "-q", "-", stdin=BAD).out.startswith("-:3:1: error T002 ")


def test_sources_beside_the_name_of_standard_input_count(desk: Desk) -> None:
    desk.put("stories/sources/tape.txt", "LIND: We will not close the two plants this year.\n")
    story = "“We will not close the three plants this year,” Lind said.\n"
    screen = desk.run("check", "--format", "json", "--select", "Q", "--stdin-filename", "stories/new.md", "-", stdin=story)
    assert [spot["path"] for found in json.loads(screen.out)["findings"] for spot in found["evidence"]] == ["stories/sources/tape.txt"]


def test_a_path_that_is_not_there_ends_with_2_and_the_others_are_linted(desk: Desk) -> None:
    desk.put("story.md", BAD)
    screen = desk.run("check", "-q", "stroy.md", "story.md")
    assert (screen.code, screen.out, screen.err) == (2, TK + "\n", "factlint: stroy.md: no such file or folder\n")


def test_no_articles_is_said(desk: Desk) -> None:
    screen = desk.run("check", ".")
    assert (screen.code, "no articles found" in screen.out) == (0, True)


# --- which rules --------------------------------------------------------------------------------------------------------

TWO = "TK\n\nThey met on Monday, May 14, 2024.\n"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], ["T002", "D001"]),
        (["--select", "T"], ["T002"]),
        (["--select", "T002,D0"], ["T002", "D001"]),
        (["--select", "T", "--select", "weekday-date-mismatch"], ["T002", "D001"]),
        (["--select", "t002"], ["T002"]),
        (["--select", "placeholder"], ["T002"]),
        (["--ignore", "T"], ["D001"]),
        (["--select", "T,D", "--ignore", "placeholder"], ["D001"]),
    ],
)
def test_rules_are_chosen_by_code_id_and_prefix(desk: Desk, words: list[str], expected: list[str]) -> None:
    desk.put("story.md", TWO)
    assert desk.codes(*words, "story.md") == expected


def test_a_prefix_turns_on_nothing_that_is_off_and_a_full_name_does(desk: Desk) -> None:
    desk.put("factlint.yaml", "root: true\nrules: {T002: off}\n")
    desk.put("story.md", TWO)
    assert desk.codes("--select", "T", "story.md") == []
    assert desk.codes("--select", "T002", "story.md") == ["T002"]
    assert desk.codes("--select", "placeholder,D", "story.md") == ["T002", "D001"]


def test_a_rule_that_is_not_shipped_yet_is_named_and_an_unknown_one_is_an_error(desk: Desk) -> None:
    desk.put("story.md", CLEAN)
    screen = desk.run("check", "--select", "D010,T", "story.md")
    assert (screen.code, "note: D010 is planned but not available in this version; nothing ran for it\n" in screen.out) == (0, True)
    for word, hint in (
        ("plceholder", "did you mean 'placeholder'?"),
        ("Q999", "'factlint rules list' shows them all"),
        ("ZZ", "'factlint rules list' shows them all"),
    ):
        screen = desk.run("check", "--select", word, "story.md")
        assert (screen.code, screen.out) == (2, "")
        assert screen.err.startswith(f"factlint: unknown rule '{word}'; ") and hint in screen.err


def test_without_a_model_the_rules_that_need_it_are_left_out_and_named_unless_nobody_wanted_it(desk: Desk) -> None:
    desk.put("story.md", "TK\n\nThe mayor, Ana Ruiz, spoke. Then Anna Riuz spoke.\n")
    screen = desk.run("check", "--model", "en_not_there", "story.md")
    assert (
        screen.code,
        re.findall(r"note: (the language model 'en_not_there' is not an installed package); rules skipped .*N001", screen.out),
    ) == (
        1,
        ["the language model 'en_not_there' is not an installed package"],
    )
    assert "model" not in desk.run("check", "--model", "none", "story.md").out
    assert desk.run("check", "--model", "../evil", "story.md").code == 2


# --- sources and peers --------------------------------------------------------------------------------------------------

TAPE = "LIND: We will not close the two plants this year, I promise.\n"
QUOTE = "“We will close the two plants this year, I promise,” Lind said.\n"


@pytest.mark.parametrize(
    "words",
    [["--sources", "tapes/a.txt"], ["--sources", "tapes/*.txt"], ["--sources", "tapes"], ["--sources", "none.txt", "--sources", "tapes"]],
)
def test_sources_are_given_as_paths_patterns_and_folders(desk: Desk, words: list[str]) -> None:
    desk.put("tapes/a.txt", TAPE)
    desk.put("none.txt", "Nothing of the kind was said.\n")
    desk.put("story.md", QUOTE)
    found = desk.findings("--select", "Q", *words, "story.md")
    assert [(f["code"], [spot["path"] for spot in f["evidence"]]) for f in found] == [("Q003", ["tapes/a.txt"])]


def test_a_source_of_the_command_line_that_is_not_there_is_an_error(desk: Desk) -> None:
    desk.put("story.md", QUOTE)
    screen = desk.run("check", "--sources", "tapes/*.txt", "story.md")
    assert (screen.code, screen.err) == (2, "factlint: --sources tapes/*.txt: no such file or folder\n")


def test_peers_are_compared_when_asked_and_the_later_one_has_the_finding(desk: Desk) -> None:
    desk.put("a.md", "---\ndate: 2024-05-02\n---\n\n" + QUOTE)
    desk.put("b.md", "---\ndate: 2024-05-01\n---\n\n" + QUOTE.replace("will close", "will not close"))
    desk.put("elsewhere/c.md", QUOTE.replace("two", "three"))
    both = [(f["path"], f["code"], [spot["path"] for spot in f["evidence"]]) for f in desk.findings("--select", "Q", "--peers", ".")]
    assert both == [("a.md", "Q003", ["b.md"])]
    assert desk.codes("--select", "Q", "--peers", "b.md") == []
    assert desk.codes("--select", "Q", "--no-peers", ".") == []
    assert desk.codes("--select", "Q", ".") == []


def test_peers_in_the_configuration_are_read_from_the_disk(desk: Desk) -> None:
    desk.put("factlint.yaml", "root: true\npeers: true\n")
    desk.put("a.md", "---\ndate: 2024-05-02\n---\n\n" + QUOTE)
    desk.put("b.md", "---\ndate: 2024-05-01\n---\n\n" + QUOTE.replace("will close", "will not close"))
    told = [(f["path"], f["code"], [spot["path"] for spot in f["evidence"]]) for f in desk.findings("--select", "Q", "b.md")]
    assert told == [("b.md", "Q003", ["a.md"])]
    assert desk.codes("--select", "Q", "--no-peers", "b.md") == []
    assert desk.codes("--select", "Q", "--no-config", "b.md") == []


# --- output -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ["--format", "json", "--output", "r.json", "--format", "text"],
        ["--format", "text", "--format", "json", "--output", "r.json"],
        ["--format=text", "--output=-", "--format=json", "--output=r.json"],
    ],
)
def test_each_output_belongs_to_the_format_before_it(desk: Desk, words: list[str]) -> None:
    desk.put("story.md", BAD)
    screen = desk.run("check", *words, "-q", "story.md")
    assert (screen.code, screen.out) == (1, TK + "\n")
    assert json.loads((desk.path / "r.json").read_text(encoding="utf-8"))["summary"]["errors"] == 1


def test_an_output_without_a_format_is_text(desk: Desk) -> None:
    desk.put("story.md", BAD)
    assert desk.run("check", "-q", "--output", "r.txt", "story.md").out == ""
    assert (desk.path / "r.txt").read_text(encoding="utf-8") == TK + "\n"


def test_two_outputs_for_one_format_are_an_error(desk: Desk) -> None:
    desk.put("story.md", BAD)
    screen = desk.run("check", "--format", "json", "--output", "a", "--output", "b", "story.md")
    assert (screen.code, screen.err) == (2, "factlint: --output b: give the --format of each file before it\n")


def test_an_output_that_cannot_be_written_is_an_error(desk: Desk) -> None:
    desk.put("story.md", BAD)
    screen = desk.run("check", "--output", "/proc/none/r.txt", "story.md")
    assert (screen.code, screen.err.startswith("factlint: /proc/none/r.txt: cannot be written: ")) == (2, True)


def test_an_output_keeps_its_link_and_its_rights_and_a_device_stays_one(desk: Desk) -> None:
    desk.put("story.md", BAD)
    real = desk.put("real.txt", "old")
    real.chmod(0o640)
    (desk.path / "link.txt").symlink_to(real)
    desk.run("check", "-q", "--output", "link.txt", "story.md")
    assert ((desk.path / "link.txt").is_symlink(), real.read_text(encoding="utf-8"), real.stat().st_mode & 0o777) == (
        True,
        TK + "\n",
        0o640,
    )
    assert desk.run("check", "--output", "/dev/null", "story.md").code == 1
    assert Path("/dev/null").is_char_device()


def test_json_has_every_key(desk: Desk) -> None:
    desk.put("story.md", BAD)
    report = json.loads(desk.run("check", "--format", "json", "story.md").out)
    assert {key: report[key] for key in ("version", "summary")} == {
        "version": 1,
        "summary": {"files": 1, "errors": 1, "warnings": 0, "infos": 0, "suppressed": 0, "older": 0},
    }
    (found,) = report["findings"]
    fingerprint = found.pop("fingerprint")
    assert re.fullmatch(r"[0-9a-f]{16}", fingerprint)
    assert found == {
        "code": "T002",
        "rule": "placeholder",
        "severity": "error",
        "message": '"TK" is a placeholder; the text for it is missing',
        "path": "story.md",
        "line": 3,
        "column": 1,
        "end_line": 3,
        "end_column": 3,
        "start": 18,
        "end": 20,
        "text": "TK",
        "locator": None,
        "places": [],
        "evidence": [],
        "diff": None,
        "fix": None,
        "suppressed": False,
        "label": found["label"],
        "rank": found["rank"],
    }


def test_jsonl_prints_a_finding_a_line_and_notices_on_standard_error(desk: Desk) -> None:
    desk.put("story.md", BAD + "\nTK\n")
    screen = desk.run("check", "--format", "jsonl", "story.md")
    assert [json.loads(line)["line"] for line in screen.out.splitlines()] == [3, 5]
    assert "no source and no peer" in screen.err


def test_allowed_findings_are_in_the_json_and_not_in_the_text_and_do_not_fail(desk: Desk) -> None:
    desk.put("story.md", "TK <!-- factlint: allow T002: the initials of a bank -->\n")
    screen = desk.run("check", "story.md")
    assert (screen.code, screen.out.splitlines()[-1]) == (0, "no findings in 1 file; 1 suppressed")
    assert [f["suppressed"] for f in desk.findings("story.md")] == [True]


def test_statistics_and_verbose(desk: Desk) -> None:
    desk.put("story.md", "TK\n\nTK\n")
    screen = desk.run("check", "-q", "--statistics", "--verbose", "story.md")
    assert screen.out.splitlines()[-1] == "    2  T002 placeholder"
    assert screen.err == "factlint: story.md: 0 sources, 0 peers, 2 findings\n"
    assert desk.run("check", "-q", "--statistics", "--format", "jsonl", "story.md").err == "    2  T002 placeholder\n"


def test_colour_is_for_terminals_that_want_it(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from factlint.cli import screen

    class Terminal:
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert screen.coloured(Terminal())  # type: ignore[arg-type]
    monkeypatch.setenv("TERM", "dumb")
    assert not screen.coloured(Terminal())  # type: ignore[arg-type]
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not screen.coloured(Terminal())  # type: ignore[arg-type]


@pytest.mark.parametrize(("terminal", "soon", "drawn"), [(True, 0.0, True), (True, 60.0, False), (False, 0.0, False)])
def test_a_bar_is_drawn_on_a_terminal_when_a_run_takes_long(
    monkeypatch: pytest.MonkeyPatch, terminal: bool, soon: float, drawn: bool
) -> None:
    from factlint.cli import screen

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return terminal

    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    monkeypatch.setattr(screen, "SOON", soon)
    assert list(screen.progress(iter("abc"), 3, "linting")) == ["a", "b", "c"]
    assert ("linting" in shown.getvalue()) is drawn


# --- failures of ours ---------------------------------------------------------------------------------------------------


def test_a_check_that_fails_is_one_finding_and_ends_with_3(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from factlint.checks.hygiene import placeholder

    def fail(*_: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr(placeholder, "check", fail)
    desk.put("story.md", TWO)
    screen = desk.run("check", "-q", "-j1", "story.md")
    assert (screen.code, [line.split(": ")[1] for line in screen.out.splitlines()]) == (
        3,
        ["error X002 internal-error", "error D001 weekday-date-mismatch"],
    )


def test_a_failure_outside_the_checks_ends_with_3_and_without_a_traceback(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    from factlint.run import notices

    def fail(*_: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr(notices, "gather", fail)
    desk.put("story.md", BAD)
    screen = desk.run("check", "story.md")
    assert (screen.code, screen.err) == (3, "factlint: internal error: KeyError: 'x'; --verbose shows where; please report it\n")
    assert "Traceback" in desk.run("check", "--verbose", "story.md").err


def test_wrong_options_end_with_2(desk: Desk) -> None:
    for words in (
        ["check", "--fromat", "json"],
        ["check", "--format", "xml"],
        ["check", "--config", "none.yaml"],
        ["chekc"],
        ["check", "-j0"],
    ):
        assert desk.run(*words).code == 2, words


# --- the other commands -------------------------------------------------------------------------------------------------


# Long because one document is compared whole, key by key.
def test_facts_as_json_lines(desk: Desk) -> None:
    desk.put("a.md", "“We lost 40 percent of the fleet on Friday,” Ana Ruiz said.\n")
    desk.put("b.txt", "")
    screen = desk.run("facts", "--format", "jsonl", ".")
    first, second = (json.loads(line) for line in screen.out.splitlines())
    assert list(first) == KEYS
    assert list(first["quotes"][0]) == [
        "start",
        "end",
        "text",
        "kind",
        "utterance",
        "speaker",
        "cue",
        "inner",
        "block",
        "verdict",
        "change",
        "source",
    ]
    assert [(q["start"], q["end"], q["text"], q["kind"]) for q in first["quotes"]] == [
        (1, 43, "We lost 40 percent of the fleet on Friday,", "speech")
    ]
    assert [(f["text"], f["low"], f["high"], f["unit"], f["kind"], f["quoted"]) for f in first["figures"]] == [
        ("40 percent", "40", "40", "%", "percent", True)
    ]
    assert (second["path"], second["words"], second["quotes"]) == ("b.txt", 0, [])
    assert [doc["path"] for doc in json.loads(desk.run("facts", "--format", "json", ".").out)] == ["a.md", "b.txt"]


def test_facts_without_a_model_leave_out_what_needs_it(desk: Desk) -> None:
    desk.put("a.md", "“We lost 40 percent of the fleet on Friday,” Ana Ruiz said.\n")
    screen = desk.run("facts", "--format", "jsonl", "--model", "en_not_there", "a.md")
    found = json.loads(screen.out)
    assert (screen.code, screen.err) == (
        0,
        "factlint: the language model 'en_not_there' is not an installed package; speakers, names and attributions are left out\n",
    )
    assert (found["model"], found["quotes"][0]["speaker"], found["names"], found["entities"], found["attributions"]) == (
        None,
        None,
        [],
        [],
        [],
    )
    assert len(found["figures"]) == 1


def test_facts_as_text(desk: Desk) -> None:
    desk.put("a.md", "“We lost 40 percent of the fleet on Friday,” Ana Ruiz said.\n")
    lines = desk.run("facts", "--model", "none", "a.md").out.splitlines()
    assert lines[0] == "a.md: 12 words, model none"
    assert [line for line in lines if line.startswith("a.md:1:10: figure: 40 percent  [[40, 40] % percent")] != []


def test_rules_are_listed_and_shown(desk: Desk) -> None:
    rows = [line.split(maxsplit=3) for line in desk.run("rules").out.splitlines()]
    assert ["T002", "placeholder", "error"] in [row[:3] for row in rows]
    assert rows[-1][:3] == ["X005", "out-of-time", "error"]
    assert desk.run("rules", "list").out == desk.run("rules").out
    for words in (["explain", "t002"], ["explain", "placeholder"], ["rules", "show", "T002"]):
        screen = desk.run(*words)
        assert (screen.code, screen.out.splitlines()[0]) == (0, "# T002 placeholder")
    assert desk.run("explain", "X003").out.startswith("# X003 unused-directive\n")
    assert desk.run("explain", "placeholdr").err == "factlint: unknown rule 'placeholdr'; did you mean 'placeholder'?\n"
    assert desk.run("explain", "D010").code == 2


PACK = """\
rules:
  - code: Z901
    id: house-tk
    check: placeholder
    message: "{found} stands here"
    examples:
      - article: |
          TK
          ^^ Z901
      - article: |
          Done.
"""


def test_the_examples_of_a_pack_are_run(desk: Desk) -> None:
    desk.put("house.yaml", PACK)
    screen = desk.run("rules", "test", "house.yaml")
    assert (screen.code, screen.out) == (0, "1 rule, 2 examples: all hold\n")
    desk.put("house.yaml", PACK.replace("Done.", "TK."))
    screen = desk.run("rules", "test", "house.yaml")
    assert (screen.code, screen.out.splitlines()[-1]) == (1, "1 rule, 2 examples: 1 do not hold")
    assert "unexpected finding 1:1-3 Z901" in screen.out
    desk.put("house.yaml", PACK.replace("check: placeholder", "check: placehodler"))
    screen = desk.run("rules", "test", "house.yaml")
    assert (screen.code, screen.err) == (2, "house.yaml:4:12: 'placehodler' is not a check; did you mean 'placeholder'?\n")


def test_version(desk: Desk) -> None:
    assert re.fullmatch(r"factlint \d+\.\d+\.\d+\n", desk.run("version").out)


def test_what_is_not_read_in_a_folder_is_named(desk: Desk) -> None:
    for name in ("a.md", "b.rst", "c/d.adoc", "c/e.org", "c/f.ORG", "sources/g.rst", "h.svx", "i.Rmd", "j.mkd"):
        desk.put(name, "The pier is shut.\n")
    screen = desk.run("check", "--format", "json", ".")
    assert '"files": 4' in screen.out
    assert "b.rst, c/d.adoc, c/e.org and 1 more were not checked: .adoc, .org, .rst files are not read in a folder" in screen.out


def test_a_folder_without_a_story_is_named(desk: Desk) -> None:
    desk.put("may/a.md", "The pier is shut.\n")
    desk.put("june/notes.csv", "a,b\n")
    assert "no stories found in june" in desk.run("check", "may", "june").out
    assert "no articles found in june: stories are" in desk.run("check", "june").out


def test_files_that_the_configuration_leaves_out_are_counted(desk: Desk) -> None:
    desk.put("a.md", "The pier is shut.\n")
    desk.put("factlint.yaml", 'exclude: ["*.md"]\n')
    assert "1 file is left out by `articles` or `exclude`" in desk.run("check", ".").out
