"""Fractions in words that say what part of a whole something is, or by what part it changed: "a third", "two-thirds"."""

from __future__ import annotations

from decimal import Decimal

from factlint.facts.figures.amounts import PARTS
from factlint.words import any_of
from factlint.words.figures.numbers import FRACTIONS, SMALL

FRACTION = any_of(FRACTIONS)


def over_under(words: str) -> tuple[Decimal, Decimal]:
    """2 and 3 for "two-thirds", 1 and 3 for "third"."""
    over, _, under = words.replace("-", " ").rpartition(" ")
    return Decimal(SMALL.get(over, 1)), Decimal(PARTS[under])
