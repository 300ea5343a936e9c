"""Workflow commands: what a story says never becomes one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.finding import Finding, Range, Report, Severity
from factlint.report.github import render
from factlint.text import Place


def report(
    message: str = "m", path: str = "story.md", *, count: int = 1, severity: Severity = Severity.ERROR, notices: tuple[str, ...] = ()
) -> Report:
    place = Range(path, 4, 9, Place(2, 5), Place(2, 10), "words")
    return Report((Finding("Q001", "quote-altered", severity, message, place),) * count, 1, notices)


def lines(made: Report) -> list[str]:
    return "".join(render(made)).split("\n")[:-1]


def test_a_finding_is_a_command_and_the_summary_a_line() -> None:
    assert lines(report("differs")) == [
        "::error file=story.md,line=2,endLine=2,col=5,endColumn=10,title=Q001 quote-altered::differs",
        "factlint: 1 error in 1 file",
    ]
    assert lines(report(severity=Severity.WARNING))[0].startswith("::warning ")
    assert lines(report(severity=Severity.INFO))[0].startswith("::notice ")


def test_notices_are_commands_too() -> None:
    assert lines(report(notices=("50% done",)))[1] == "::notice title=factlint::50%25 done"


def test_more_than_are_shown_are_announced() -> None:
    assert lines(report(count=10))[-1] == "factlint: 10 errors in 1 file"
    made = lines(report(count=50, notices=("a", "b")))
    assert [line.split(" ")[0] for line in made[:10]] == ["::error"] * 10
    assert made[9] == "::error title=factlint::41 more in the summary of this job and in its log"
    assert made[10:52] == ["factlint: story.md:2:5: error Q001 quote-altered: m"] * 41 + ["::notice title=factlint::a"]
    assert made[-1] == "factlint: 50 errors in 1 file"


def test_changed_lines_come_first_then_severity_then_files() -> None:
    def one(path: str, line: int, severity: Severity) -> Finding:
        return Finding("Q001", "quote-altered", severity, "m", Range(path, 0, 1, Place(line, 1), Place(line, 2), "w"))

    found = (
        one("a.md", 1, Severity.ERROR),
        one("a.md", 7, Severity.ERROR),
        one("b.md", 3, Severity.WARNING),
        one("b.md", 4, Severity.WARNING),
    )
    made = lines(Report(found, 2, changed={"a.md": (range(6, 9),), "b.md": (range(4, 5),)}))
    assert [line.partition(",endLine")[0] for line in made[:4]] == [
        "::error file=a.md,line=7",
        "::error file=a.md,line=1",
        "::warning file=b.md,line=4",
        "::warning file=b.md,line=3",
    ]


def test_lines_of_the_log_hold_no_escaped_line_break() -> None:
    made = lines(report("50% of it%0a::error::x", path="a%0A::error::b.md", count=11, notices=(*tuple("abcdefghij"), "5%0D%")))
    assert made[10] == "factlint: a%250A::error::b.md:2:5: error Q001 quote-altered: 50% of it%250a::error::x"
    assert made[-2] == "factlint: note: 5%250D%"


@pytest.mark.parametrize(
    ("words", "escaped"),
    [
        ("a\n::error::forged", "a␊::error::forged"),
        ("a\r\n::set-output name=x::y", "a␍␊::set-output name=x::y"),
        ("100%0A::error::forged", "100%250A::error::forged"),
        ("##[group]forged", "＃#[group]forged"),
        ("\x1b[31mred\x1b]0;title\x07", "␛[31mred␛]0;title␇"),
        ("a\u2028::error::forged", "a\N{REPLACEMENT CHARACTER}::error::forged"),
        ("::add-mask::a", "::add-mask::a"),
    ],
)
def test_a_message_cannot_end_its_command(words: str, escaped: str) -> None:
    assert lines(report(words))[0] == f"::error file=story.md,line=2,endLine=2,col=5,endColumn=10,title=Q001 quote-altered::{escaped}"


def test_a_file_name_cannot_end_its_property() -> None:
    assert lines(report(path="a,line=1::b\n.md"))[0].startswith("::error file=a%2Cline=1%3A%3Ab%0A.md,line=2,")


@given(st.text(), st.text())
def test_no_text_makes_a_line_of_its_own(message: str, path: str) -> None:
    made = "".join(render(report(message, path, notices=(message,))))
    assert len(made.splitlines()) == 3
    assert [line.split(" ")[0] for line in made.splitlines()] == ["::error", "::notice", "factlint:"]
