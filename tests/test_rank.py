"""The rank of a finding: severity first, then what editors make of its kind, then its weight in the story."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from factlint.facts import Facts
from factlint.finding import Severity
from factlint.formats import read
from factlint.rank import FAMILIES, rank
from factlint.rulebook import YamlError, load_rules
from factlint.text import Span

STORY = """# Pier costs double

The pier costs twice the plan, the board said.

The board met in May.

A third paragraph of the story has what few will read.

- a list
"""
ARTICLE = Facts(read("story.md", STORY.encode()))


RULE = load_rules()[0]


def at(words: str) -> Span:
    start = STORY.index(words)
    return Span(start, start + len(words))


def ranked(words: str, code: str, label: str = "", severity: Severity = Severity.WARNING, useful: Mapping[str, int] | None = None) -> int:
    return rank(ARTICLE, at(words), replace(RULE, code=code, usefulness=useful or {}), label, severity)


def test_the_headline_comes_before_the_lead_and_the_lead_before_the_rest() -> None:
    ranks = [ranked(words, "Q001") for words in ("Pier costs", "The pier", "A third", "a list")]
    assert all(one > other for one, other in pairwise(ranks))


def test_quotations_and_numbers_come_before_form() -> None:
    ranks = [ranked("The pier", code) for code in ("Q003", "F003", "N007", "C007", "H099", "T003")]
    assert all(one > other for one, other in pairwise(ranks))


def test_the_usefulness_of_the_label_counts_then_that_of_the_rule_then_its_letter() -> None:
    useful = {"toll": 95, "all": 30}
    ranks = [
        ranked("The pier", "A099", "toll", useful=useful),
        ranked("The pier", "A099"),
        ranked("The pier", "A099", "sum", useful=useful),
    ]
    assert [ranks[0] - ranks[1], ranks[0] - ranks[2]] == [95 - FAMILIES["A"], 65]


def test_what_is_more_severe_comes_first_whatever_it_is() -> None:
    levels = [
        [ranked(words, "A099", "", level, {"all": percent}) for words in ("Pier costs", "a list") for percent in (0, 100)]
        for level in (Severity.INFO, Severity.WARNING, Severity.ERROR)
    ]
    assert all(max(lower) < min(higher) for lower, higher in pairwise(levels))


@pytest.mark.parametrize(
    ("written", "wrong"),
    [
        ("{toll: 101}", "should be a percentage from 0 to 100"),
        ("{tol: 50}", "'tol' is not a label of figure-unattributed; did you mean 'toll'?"),
    ],
)
def test_a_usefulness_is_in_percent_and_for_a_label_of_the_check(tmp_path: Path, written: str, wrong: str) -> None:
    (tmp_path / "house.yaml").write_text(
        f"rules:\n  - {{code: Z001, id: house-figures, check: figure-unattributed, message: 'who says so?', usefulness: {written}}}\n",
        encoding="utf-8",
    )
    with pytest.raises(YamlError, match=f"/house.yaml:2:[0-9]+: {wrong.replace('?', '[?]')}"):
        load_rules(["house.yaml"], tmp_path)
