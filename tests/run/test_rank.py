"""The rank of a finding: severity first, then what editors make of its kind, then its weight in the story."""

from __future__ import annotations

from itertools import pairwise

from factlint.facts import Facts
from factlint.finding import Severity
from factlint.formats import read
from factlint.rank import FAMILIES, USE, rank
from factlint.text import Span

STORY = """# Pier costs double

The pier costs twice the plan, the board said.

The board met in May.

A third paragraph of the story has what few will read.

- a list
"""
ARTICLE = Facts(read("story.md", STORY.encode()))


def at(words: str) -> Span:
    start = STORY.index(words)
    return Span(start, start + len(words))


def test_the_headline_comes_before_the_lead_and_the_lead_before_the_rest() -> None:
    ranks = [rank(ARTICLE, at(words), "Q001", Severity.ERROR) for words in ("Pier costs", "The pier", "A third", "a list")]
    assert all(one > other for one, other in pairwise(ranks))


def test_quotations_and_numbers_come_before_form() -> None:
    ranks = [rank(ARTICLE, at("The pier"), code, Severity.WARNING) for code in ("Q003", "F003", "N007", "C007", "H099", "T003")]
    assert all(one > other for one, other in pairwise(ranks))


def test_what_is_more_severe_comes_first_whatever_it_is() -> None:
    codes = [*USE, *(f"{letter}099" for letter in FAMILIES)]
    spans = [at(words) for words in ("Pier costs", "a list")]
    levels = [
        [rank(ARTICLE, span, code, level) for span in spans for code in codes]
        for level in (Severity.INFO, Severity.WARNING, Severity.ERROR)
    ]
    assert all(max(lower) < min(higher) for lower, higher in pairwise(levels))
