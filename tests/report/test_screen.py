"""The screen of an editor, and `full` at a width. `pytest tests/report/test_screen.py --bless` writes the golden files again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from rich.cells import cell_len

from factlint import formats
from factlint.finding import About, Diff, Finding, Range, Report, Severity
from factlint.report import full, screen
from factlint.report.style import visible
from factlint.report.wrap import marked, rows, wrapped
from factlint.text import Document, Span

GOLDEN = Path(__file__).parents[1] / "golden" / "screen"

STORY = """# The pier

Mayor Marguerite Oduya opened the meeting of the harbour council on Tuesday evening with a promise to the fishermen of the town. \
“We will close the old pier before the new one is open,” she said, and nobody in the hall objected to it at first.

The pier has stood since 1931 (東京タワー is younger), and TK people use it each day, the harbour master of Port Ansel said in a \
letter that ran to eleven pages and to which seven tables of figures were attached.
"""
TAPE = "MAYOR ODUYA: Good evening. I want to say at the outset that we will not close the old pier before the new one is open.\n"
OTHER = "Nothing is wrong here but TK.\n"


def spot(document: Document, words: str, note: str = "") -> Range:
    start = document.text.index(words)
    return Range.of(document, Span(start, start + len(words)), note)


def report() -> Report:
    story, tape, other = (
        formats.read(name, text.encode())
        for name, text in (("stories/2024-05-15-pier.md", STORY), ("evidence/pier/council-transcript.txt", TAPE), ("stories/b.md", OTHER))
    )
    words: Diff = (("equal", "We will"), ("delete", "not"), ("equal", "close the old pier before the new one is open"))
    findings = (
        Finding("T002", "placeholder", Severity.WARNING, '"TK" is a placeholder; what belongs here is still missing', spot(story, "TK")),
        Finding(
            "Q003",
            "quote-polarity-flip",
            Severity.ERROR,
            "quote differs from evidence/pier/council-transcript.txt:1:59: “not” is left out (negation)",
            spot(story, "We will close the old pier before the new one is open,"),
            evidence=(spot(tape, "we will not close the old pier before the new one is open", "source"),),
            diff=words,
        ),
        Finding(
            "F004", "hedge-changed", Severity.INFO, "1931 here", spot(story, "1931"), evidence=(spot(tape, "evening", "first mention"),)
        ),
        Finding("T002", "placeholder", Severity.WARNING, '"TK" is a placeholder', spot(other, "TK"), places=(spot(other, "wrong"),)),
        Finding("T002", "placeholder", Severity.WARNING, "never seen", spot(other, "TK"), suppressed=True),
        Finding("T002", "placeholder", Severity.WARNING, "never seen", spot(other, "TK"), older=True),
    )
    return Report(
        findings,
        3,
        ("2 articles have no source and no peer: quotes, figures and names were not compared with anything",),
        {document.path: document.text for document in (story, tape, other)},
        ("stories/2024-05-15-pier.md", "stories/b.md", "stories/c.md"),
        (About("Q003", "quote-polarity-flip", Severity.ERROR, "", "Put the words of the source back, or paraphrase without marks."),),
        verified=("stories/2024-05-15-pier.md: 1 quote: 1 altered",),
    )


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("colour", [False, True], ids=["plain", "colour"])
@pytest.mark.parametrize("reporter", [screen, full], ids=["screen", "full"])
def test_what_is_shown(request: pytest.FixtureRequest, reporter: object, width: int, colour: bool) -> None:
    name = "full" if reporter is full else "screen"
    made = "".join((full if reporter is full else screen).render(report(), colour=colour, width=width))
    golden = GOLDEN / f"{name}-{width}{'-colour' if colour else ''}.txt"
    if request.config.getoption("--bless"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(made, encoding="utf-8", newline="\n")
    assert made == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("width", [60, 80, 100, 120])
def test_no_row_is_wider_than_the_screen_and_carets_are_under_their_words(width: int) -> None:
    for reporter in (screen, full):
        plain = "".join(reporter.render(report(), width=width)).splitlines()
        assert max(map(cell_len, plain)) <= width
        painted = "".join(reporter.render(report(), width=width, colour=True))
        assert re.sub(r"\x1b\[[0-9;]*m", "", painted).splitlines() == plain
        for number, row in enumerate(plain):
            if row.strip(" |^") == "" and "^" in row:
                above = plain[number - 1]
                assert cell_len(row) <= cell_len(above), row


def test_stories_and_findings_come_worst_first() -> None:
    made = "".join(screen.render(report(), width=100))
    heads = [line for line in made.splitlines() if re.match(r"(FIX|CHECK|NOTE|stories)", line)]
    assert [line.split()[0] for line in heads] == ["stories/2024-05-15-pier.md", "FIX", "CHECK", "NOTE", "stories/b.md", "CHECK"]


def test_quiet_shows_findings_alone() -> None:
    assert "".join(screen.render(Report((), 2, ("a notice",)), quiet=True)) == ""
    assert "".join(screen.render(Report((), 2, ("a notice",), paths=("a.md", "b.md")))) == (
        "Not checked, or to know\n  - a notice\n\nno findings in 2 files\n"
    )


@given(st.text(max_size=300), st.integers(20, 130))
def test_rows_hold_all_words_and_fit(text: str, width: int) -> None:
    line = " ".join(visible(text).split())
    found = list(rows(line, width))
    assert "".join(line[row.start : row.end] for row in found).replace(" ", "") == line.replace(" ", "")
    assert all(cell_len(line[row.start : row.end]) <= max(width, 2) for row in found)
    assert all(cell_len(row) <= width for row in wrapped(text, width, "- ", "  "))


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Mn", "Me", "Cf"]), min_size=1, max_size=200), st.data())
def test_carets_are_as_wide_as_what_they_mark(text: str, data: st.DataObject) -> None:
    line = " ".join(visible(text).split()) or "x"
    start = data.draw(st.integers(0, len(line) - 1))
    end = data.draw(st.integers(start + 1, len(line)))
    assume(cell_len(line[start:end]) > 0)  # a code point without a sign is no wider than what is before it
    made = list(marked(line, Span(start, end), 40))
    under = sum(carets.count("^") for _, carets in made)
    assert under >= cell_len(line[start:end].replace(" ", ""))
    assert all(cell_len(carets) <= max(cell_len(row), 1) for row, carets in made)
