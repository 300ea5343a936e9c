"""Whether a figure of a source is rounder than the one of the story: "$4 million" does not say $4.2 million."""

from __future__ import annotations

from typing import Literal

from factlint.story.figures.sentences import GivenFigure
from factlint.story.reckoned.rounded import last_digit

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
