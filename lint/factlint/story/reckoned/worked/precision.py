"""Whether a figure of a source is rounder than the one of the story: "$4 million" does not say $4.2 million."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from factlint.facts.model import Figure
from factlint.story.figures.sentences import GivenFigure

_KINDS = ("count", "money", "percent", "measure", "points")


def rougher(own: GivenFigure, other: GivenFigure) -> Literal["", "leaves open", "excludes"]:
    """Where the source is rounder than the story: it leaves the value open, or its own precision excludes it."""
    mine, theirs = own.figure, other.figure
    if mine.kind not in _KINDS or mine.value is None or theirs.value is None or mine.value == theirs.value or mine.hedge:
        return ""
    step = last_digit(theirs)
    if last_digit(mine) >= step:
        return ""
    if theirs.hedge:
        return "leaves open"
    return "leaves open" if abs(mine.value - theirs.value) <= step / 2 else "excludes"


def last_digit(figure: Figure) -> Decimal:
    """What the last digit that counts is: 100,000 of 4.2 million, 10 of 590; of whole numbers that end in zeros the first that is not."""
    value, step = figure.value or Decimal(0), figure.step or Decimal(1)
    if step != 1 or value != value.to_integral_value():
        return step
    digits = str(int(abs(value)))
    return Decimal(10) ** (len(digits) - len(digits.rstrip("0")))
