"""What is said of a figure that no source prints: the sum that gives it, or the value that comes nearest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factlint.checks.citations import citation_does_not_support as figure_unsupported
from factlint.engine import lint
from factlint.facts import Facts
from factlint.finding import Severity
from factlint.rulebook import load_rules
from factlint.story import Source, Story
from factlint.text import Document, Prose


def facts(name: str, text: str) -> Facts:
    prose = Prose.plain(text)
    return Facts(Document(name, prose.text, prose.blocks, prose))


def story(article: str, *sources: str) -> Story:
    return Story(facts("story.txt", article), tuple(Source(facts(f"{number}.txt", text)) for number, text in enumerate(sources, 1)))


def seen(article: str, *sources: str) -> list[tuple[str, str, str]]:
    """Of each hit its words, its label, and the sum or the nearest value."""
    made = story(article, *sources)
    hits = figure_unsupported.check(made, figure_unsupported.Params())
    return [(made.article.document[hit.span], hit.label, (hit.values["derivation"] or hit.values["nearest"]).lstrip("; ")) for hit in hits]


@pytest.mark.parametrize(
    ("article", "source", "expected"),
    [
        (
            "The lido in Tannheim cost $600,000 more than planned.",
            "The lido in Tannheim cost $2.4 million. The plan was $1.8 million.",
            ("$600,000", "derived", "$2.4 million − $1.8 million in 1.txt:1:27 give it"),
        ),
        (
            "The lido in Tannheim cost $600,000 more than planned.",
            "The plan was $1.8 million. The lido in Tannheim cost $2.4 million.",
            ("$600,000", "derived", "$2.4 million − $1.8 million in 1.txt:1:14 give it"),
        ),
        (
            "The regatta drew 93 boats from the valley.",
            "To the regatta came 50 boats from the upper valley and 43 boats from the lower.",
            ("93", "derived", "50 + 43 in 1.txt:1:21 give it"),
        ),
        (
            "The lottery funded 40 percent of the boats of the regatta.",
            "The lottery funded 20 boats of the regatta; 50 boats came.",
            ("40 percent", "derived", "20 of 50 in 1.txt:1:20 give it"),
        ),
        (
            "The regatta of the valley grew by 25 percent.",
            "The regatta of the valley had 80 boats in spring and 100 boats in autumn.",
            ("25 percent", "derived", "80 → 100 in 1.txt:1:31 give it"),
        ),
        (
            "Tannheim has spent $4.7 million on the new lido.",
            "The lido has cost $2.4 million so far, out of a plan of $6 million.",
            ("$4.7 million", "declared", "nearest: $2.4 million in 1.txt:1:19"),
        ),
    ],
)
def test_the_sum_or_the_nearest_value_is_shown(article: str, source: str, expected: tuple[str, str, str]) -> None:
    assert seen(article, source) == [expected]


def test_what_one_source_prints_needs_no_sum_of_another() -> None:
    assert seen("The regatta drew 93 boats from the valley.", "The regatta had 50 boats and 43 boats.", "The regatta had 93 boats.") == []


def test_what_a_speaker_works_out_is_left_alone() -> None:
    assert seen("“We counted 93 boats,” the chair of the regatta said.", "The regatta had 50 boats and 43 boats, the chair said.") == []


def test_missing_and_derived_figures_of_a_sentence_are_kept_apart() -> None:
    source = "To the regatta came 50 boats from the upper valley and 43 boats from the lower."
    assert [(words, label) for words, label, _ in seen("The regatta drew 93 boats from 17 towns of the valley.", source)] == [
        ("93", "derived"),
        ("17", "declared"),
    ]


def test_a_derived_figure_is_a_finding_once_a_house_wants_it() -> None:
    [rule] = [rule for rule in load_rules() if rule.code == "C001"]
    made = story("The regatta drew 93 boats from the valley.", "To the regatta of the valley came 50 boats, later 43 boats.")
    assert lint(made, [rule]).findings == ()
    [told] = lint(made, [replace(rule, labels={**rule.labels, "derived": Severity.INFO})]).findings
    assert told.message == "“93” not found in 1.txt; 50 + 43 in 1.txt:1:35 give it"
    assert [(spot.text, spot.begin.column) for spot in told.evidence] == [("50", 35), ("43", 51)]
