"""What the declared sources do not have is one line a story."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factlint.finding import Finding, Range, Report, Severity
from factlint.report.gathered import gathered
from factlint.text import Place

AT = Range("a.md", 0, 0, Place(1, 2), Place(1, 2), "")
FIGURE = Finding("C001", "citation-does-not-support", Severity.INFO, "m", AT, label="declared")
QUOTE = Finding("Q002", "quote-not-in-source", Severity.INFO, "m", AT, label="declared")


def elsewhere(made: Finding) -> Finding:
    return replace(made, range=replace(AT, path="b.md"))


@pytest.mark.parametrize(
    ("findings", "left", "notices"),
    [
        ([FIGURE, QUOTE], 2, []),
        ([FIGURE, FIGURE, QUOTE], 0, ["a.md: 2 figures and 1 quotation not found in its sources; --verbose lists them"]),
        ([FIGURE] * 3, 0, ["a.md: 3 figures not found in its sources; --verbose lists them"]),
        ([QUOTE] * 3, 0, ["a.md: 3 quotations not found in its sources; --verbose lists them"]),
        (
            [replace(FIGURE, places=(AT, AT)), FIGURE, QUOTE],
            0,
            ["a.md: 4 figures and 1 quotation not found in its sources; --verbose lists them"],
        ),
        ([FIGURE, FIGURE, elsewhere(FIGURE), elsewhere(QUOTE)], 4, []),
        ([FIGURE, FIGURE, replace(FIGURE, suppressed=True)], 3, []),
        ([FIGURE, FIGURE, replace(FIGURE, older=True)], 3, []),
        ([FIGURE, FIGURE, replace(FIGURE, severity=Severity.ERROR, label="tied")], 3, []),
        ([FIGURE, FIGURE, replace(FIGURE, severity=Severity.WARNING)], 3, []),
    ],
)
def test_many_of_a_story_are_one_line(findings: list[Finding], left: int, notices: list[str]) -> None:
    made = gathered(Report(tuple(findings), 1, ("a note",)))
    assert (len(made.findings), made.notices) == (left, (*notices, "a note"))
