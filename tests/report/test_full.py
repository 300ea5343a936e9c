"""Findings with excerpts: what is under the carets is what was found, in wide letters too."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from factlint import formats
from factlint.finding import Diff, Finding, Range, Report, Severity
from factlint.report.full import render
from factlint.text import Span


def shown(
    text: str, start: int, end: int, *, other: tuple[str, int, int] | None = None, diff: Diff | None = None, colour: bool = False
) -> str:
    story = formats.read("story.txt", text.encode("utf-8", "surrogatepass"))
    texts = {"story.txt": story.text}
    evidence: tuple[Range, ...] = ()
    if other is not None:
        tape = formats.read("tape.txt", other[0].encode())
        evidence = (Range.of(tape, Span(*other[1:]), "source"),)
        texts["tape.txt"] = tape.text
    made = Finding("Q001", "quote-altered", Severity.ERROR, "differs", Range.of(story, Span(start, end)), evidence=evidence, diff=diff)
    return "".join(render(Report((made,), 1, (), texts), quiet=True, colour=colour))


def test_a_finding_shows_its_line_the_other_side_and_the_words() -> None:
    diff = (("equal", "we will"), ("delete", "not"), ("equal", "sell"))
    assert shown("One.\n\n“we will sell,” he said.\n", 7, 14, other=("LIND: we will not sell\n", 6, 22), diff=diff) == (
        "story.txt:3:2: error Q001 quote-altered: differs\n"
        "  3 | “we will sell,” he said.\n"
        "    |  ^^^^^^^\n"
        "  source tape.txt:1:7\n"
        "  1 | LIND: we will not sell\n"
        "    |       ^^^^^^^^^^^^^^^^\n"
        "  we will [-not-] sell\n"
        "\n"
    )


def test_colour_shows_the_difference_without_brackets() -> None:
    out = shown("we sold\n", 3, 7, diff=(("equal", "we"), ("delete", "sell"), ("insert", "sold")), colour=True)
    assert out.splitlines()[-2] == "  we \x1b[31msell\x1b[0m \x1b[32msold\x1b[0m"


@pytest.mark.parametrize(
    ("text", "start", "end", "expected"),
    [
        pytest.param("東京 TK で\n", 3, 5, ["  1 | 東京 TK で", "    |      ^^"], id="wide letters before"),
        pytest.param("a 東京 b\n", 2, 4, ["  1 | a 東京 b", "    |   ^^^^"], id="wide letters under the carets"),
        pytest.param("cafe\u0301 TK\n", 6, 8, ["  1 | cafe\u0301 TK", "    |      ^^"], id="combining accents"),
        pytest.param("a\tTK\n", 2, 4, ["  1 | a TK", "    |   ^^"], id="a tab"),
        pytest.param("\x07[31m TK\n", 6, 8, ["  1 | ␇[31m TK", "    |       ^^"], id="a bell"),
        pytest.param("one TK\r\ntwo TK\r\n", 4, 12, ["  1 | one TK", "    |     ^^", "  2 | two TK", "    | ^^^^"], id="over lines"),
        pytest.param("one TK\ntwo\n", 4, 7, ["  1 | one TK", "    |     ^^"], id="up to the end of a line"),
        pytest.param(
            "1\n2\n3\n4\n5\n",
            0,
            9,
            ["  1 | 1", "    | ^", "  2 | 2", "    | ^", "  3 | 3", "    | ^", "    | … to line 5"],
            id="many lines",
        ),
        pytest.param("TK\n", 0, 0, [], id="no words"),
    ],
)
def test_carets_are_under_the_words(text: str, start: int, end: int, expected: list[str]) -> None:
    assert shown(text, start, end).splitlines()[1:-1] == expected


def test_a_long_line_is_cut_around_the_words() -> None:
    text = "word " * 100 + "TK " + "word " * 100 + "\n"
    _, line, carets, _ = shown(text, 500, 502).splitlines()
    assert line.startswith("  1 | … word ") and line.endswith(" …")
    assert len(line) < 130
    assert line[carets.index("^") : carets.rindex("^") + 1] == "TK"


def test_a_long_difference_is_cut() -> None:
    diff: Diff = (("equal", "a " * 20), ("insert", "new"), ("equal", "b " * 20), ("delete", "old"), ("equal", "c " * 20))
    out = shown("TK\n", 0, 2, diff=diff).splitlines()[-2]
    assert out == "  … a a a a a a {+new+} b b b b b b … b b b b b b [-old-] c c c c c c …"


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), st.integers(0, 200), st.integers(0, 200))
def test_every_line_stays_one_line_whatever_the_text(text: str, start: int, length: int) -> None:
    try:
        formats.read("story.txt", text.encode())
    except formats.Unreadable:
        return
    start = min(start, len(text))
    out = shown(text, start, min(len(text), start + length))
    for line in out.split("\n"):
        assert line.splitlines() in ([line], [])
    assert cell_len(out) >= 0
