"""Whether a figure of a source is rounder than the one of the story: "$4 million" does not say $4.2 million."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from factlint.facts.figures.hedges import bound
from factlint.story import Story
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stem
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


def beyond(story: Story, own: GivenFigure, other: GivenFigure) -> bool:
    """ "More than 60 percent", where the source has 58 of the same, and no source a figure that is more."""
    mine, theirs = own.figure, other.figure
    side = _SIDES.get(bound(mine.hedge), 0)
    if not side or mine.value is None or theirs.value is None or bound(theirs.hedge) not in ("exact", "near"):
        return False
    if not _past(own, theirs.value, side) or not _on_one(own, other):
        return False
    return not any(
        one.figure.value is not None and not _past(own, one.figure.value, side) and _on_one(own, one)
        for source in story.sources
        for one in given(source.facts).figures
        if (one.figure.kind, one.figure.unit) == (mine.kind, mine.unit)
    )


_SIDES = {"above": 1, "least": 1, "under": -1, "below": -1}
_CLEARLY = Decimal("0.01")


def _past(own: GivenFigure, value: Decimal, side: int) -> bool:
    """The value is on the other side of the bound, by one per cent at least."""
    mine = own.figure.value or Decimal(0)
    return (mine - value) * side > abs(mine) * _CLEARLY


def _on_one(own: GivenFigure, other: GivenFigure) -> bool:
    """The two are of one noun, as far as they have any, in sentences on the same, with a word in common beside both."""
    one, two = own.figure.of, other.figure.of
    if one is not None and two is not None and stem(one) != stem(two):
        return False
    years = bool(own.years and other.years and own.years.isdisjoint(other.years))
    return not years and len(own.topic & other.topic) >= _SHARED and bool(own.governing & other.governing)


_SHARED = 2
