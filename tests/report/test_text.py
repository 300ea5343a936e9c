"""One line a finding."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from factlint.finding import Finding, Range, Report, Severity
from factlint.report import text
from factlint.report.style import statistics, visible
from factlint.text import Place


def finding(path: str = "a.md", line: int = 1, severity: Severity = Severity.ERROR, message: str = "m") -> Finding:
    place = Place(line, 2)
    return Finding("Q001", "quote-altered", severity, message, Range(path, 0, 0, place, place, ""))


def test_findings_are_in_groups_by_file_and_a_summary_ends_them() -> None:
    allowed = replace(finding(line=9), suppressed=True)
    found = (finding(), finding(line=3, severity=Severity.WARNING), allowed, finding("b.md", severity=Severity.INFO))
    assert "".join(text.render(Report(found, 3, ("a note",)))) == (
        "a.md:1:2: error Q001 quote-altered: m\n"
        "a.md:3:2: warning Q001 quote-altered: m\n"
        "\n"
        "b.md:1:2: info Q001 quote-altered: m\n"
        "\n"
        "note: a note\n"
        "1 error, 1 warning, 1 info in 3 files; 1 suppressed\n"
    )


def test_nothing_found() -> None:
    assert "".join(text.render(Report((), 1))) == "no findings in 1 file\n"
    assert "".join(text.render(Report((), 1, ("a note",)), quiet=True)) == ""


def test_colour() -> None:
    assert "".join(text.render(Report((finding(),), 1), colour=True, quiet=True)) == (
        "a.md:1:2: \x1b[1;31merror\x1b[0m \x1b[36mQ001 quote-altered\x1b[0m: m\n"
    )


def test_words_of_a_story_do_not_steer_the_terminal() -> None:
    hostile = finding("\x1b[2J.md", message="\x1b]8;;http://x\x07link\x9b31m\u202e")
    assert "".join(text.render(Report((hostile,), 1), quiet=True)) == "␛[2J.md:1:2: error Q001 quote-altered: ␛]8;;http://x␇link�31m�\n"


@given(st.text())
def test_what_is_visible_keeps_its_length_and_its_line(words: str) -> None:
    shown = visible(words)
    assert len(shown) == len(words)
    assert len(shown.splitlines()) <= 1
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in shown)


def test_statistics_count_what_nobody_allowed() -> None:
    other = replace(finding(), code="A001", rule="figure-unattributed")
    found = (finding(), finding(), other, replace(other, suppressed=True))
    assert list(statistics(Report(found, 1))) == ["    2  Q001 quote-altered\n", "    1  A001 figure-unattributed\n"]
