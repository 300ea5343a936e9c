"""Directives in stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import formats
from factlint.finding import Finding, Range, Severity
from factlint.suppress import Ran, judge
from factlint.text import Span

if TYPE_CHECKING:
    from conftest import Desk

NAMES = {"T002": "T002", "placeholder": "T002", "Q001": "Q001", "quote-altered": "Q001", "H001": "H001"}
RAN = Ran(NAMES, frozenset({"T002", "Q001"}))


def said(text: str, *, name: str = "story.md", ran: Ran = RAN) -> list[str]:
    """What is said of a story in which every TK is a finding T002: line, code, whether it is allowed, and words for directives."""
    document = formats.read(name, text.encode())
    found, at = [], text.find("TK")
    while at >= 0:
        found.append(Finding("T002", "placeholder", Severity.ERROR, "", Range.of(document, Span(at, at + 2))))
        at = text.find("TK", at + 2)
    judged = judge(document, found, ran)
    return [f"{made.range.begin.line} {made.code}{' allowed' if made.suppressed else ''} {made.message}".strip() for made in judged]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("TK\n", ["1 T002"], id="no directive"),
        pytest.param(
            "TK <!-- factlint: allow T002: typo of the bank -->\nTK\n\nTK\n", ["1 T002 allowed", "2 T002 allowed", "4 T002"], id="same line"
        ),
        pytest.param("<!-- factlint: allow placeholder: a name -->\nTK\nTK\n", ["2 T002 allowed", "3 T002"], id="line before, by id"),
        pytest.param("<!-- factlint: allow T002: a name -->\n\nTK\n", ["3 T002 allowed"], id="a blank line between"),
        pytest.param("<!-- factlint:\nallow T002: a name\n-->\nTK\n", ["4 T002 allowed"], id="over lines"),
        pytest.param("TK\n\n<!-- factlint: allow-file T002: a ticker -->\n\nTK\n", ["1 T002 allowed", "5 T002 allowed"], id="the file"),
        pytest.param(
            "TK\n<!-- factlint: off T002: quoted code -->\nTK\n<!-- factlint: on T002 -->\nTK\n",
            ["1 T002", "3 T002 allowed", "5 T002"],
            id="off and on",
        ),
        pytest.param(
            "<!-- factlint: off: a test page -->\nTK\n<!-- factlint: on -->\nTK\n", ["2 T002 allowed", "4 T002"], id="all rules off"
        ),
        pytest.param("<!-- factlint: off T002: to the end -->\nTK\n\nTK\n", ["2 T002 allowed", "4 T002 allowed"], id="off to the end"),
        pytest.param(
            "<!-- factlint: allow T002 -->\nTK\n",
            ["1 X004 the directive gives no reason and allows nothing; write 'allow T002: reason'", "2 T002"],
            id="no reason",
        ),
        pytest.param(
            "<!-- factlint: allow Q001: the desk's own -->\nTK\n",
            ["1 X003 the directive allows Q001, which finds nothing here", "2 T002"],
            id="unused",
        ),
        pytest.param("<!-- factlint: allow H001: did not run -->\nTK\n", ["2 T002"], id="of a rule that did not run nothing is known"),
        pytest.param(
            "<!-- factlint: allow T002, Q001: both -->\nTK\n",
            ["1 X003 the directive allows Q001, which finds nothing here", "2 T002 allowed"],
            id="two rules, one used",
        ),
        pytest.param(
            "<!-- factlint: allow quote-altred: typo -->\nTK\n",
            ["1 X003 the directive names 'quote-altred', which is no rule; did you mean 'quote-altered'?", "2 T002"],
            id="unknown rule",
        ),
        pytest.param(
            "<!-- factlint: alow T002: typo -->\nTK\n",
            ["1 X003 'alow' is no directive; did you mean 'allow'?; there are allow, allow-file, off, on", "2 T002"],
            id="unknown directive",
        ),
        pytest.param(
            "<!-- factlint: allow: why -->\nTK\n",
            ["1 X003 the directive names no rule; write 'allow RULE: reason'", "2 T002"],
            id="no rule",
        ),
        pytest.param("```\n<!-- factlint: allow T002: shown -->\n```\n\nTK\n", ["5 T002"], id="in code it is only shown"),
        pytest.param("<!-- factlint: allow T002: unclosed\nTK\n", ["2 T002"], id="unclosed"),
        pytest.param("", [], id="empty"),
    ],
)
def test_a_directive(text: str, expected: list[str]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("%% factlint: allow T002: a ticker\nTK\n\nTK\n", ["2 T002 allowed", "4 T002"]),
        ("A line %% factlint: allow T002: no\nTK\n", ["2 T002"]),
        ("%% factlint: off T002: all of it\r\nTK\r\n%% factlint: on T002\r\nTK\r\n", ["2 T002 allowed", "4 T002"]),
    ],
)
def test_a_directive_in_plain_text_is_a_line_of_its_own(text: str, expected: list[str]) -> None:
    assert said(text, name="story.txt") == expected


def test_a_directive_for_all_rules_is_not_called_unused_where_rules_were_chosen() -> None:
    text = "<!-- factlint: off: a test page -->\nnothing\n"
    assert said(text, ran=Ran(NAMES, frozenset({"T002"}), narrowed=True)) == []
    assert said(text) == ["1 X003 the directive switches all rules off, and none finds anything here"]


@given(
    st.lists(
        st.sampled_from(["<!-- factlint:", "-->", " off", " on", " allow", " T002", ": why", "\n", "TK", "%% factlint:", "`"]), max_size=30
    )
)
def test_no_text_breaks_the_reading_of_directives(parts: list[str]) -> None:
    text = "".join(parts)
    for name in ("story.md", "story.txt"):
        assert sum(line.split()[1] == "T002" for line in said(text, name=name)) == text.count("TK")


def test_a_directive_for_a_rule_that_could_not_run_is_not_called_unused(desk: Desk) -> None:
    desk.put("a.md", "<!-- factlint: allow N001: two people -->\n\nAna Ruiz spoke.\n")
    desk.put("b.md", "---\nlang: de\n---\n\n<!-- factlint: allow A001: so im Blatt -->\n\nEs kostet $4 Millionen.\n")
    assert desk.run("check", "-q", "--model", "none", ".").out == ""
    assert " X003 " in desk.run("check", "-q", "a.md").out
