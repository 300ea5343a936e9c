"""Percent for points, or points for percent; and both ends of a range."""

from __future__ import annotations

import re
from decimal import Decimal

from factlint import lazy
from factlint.story import Story
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.reckoned.grid import grids
from factlint.story.reckoned.placed.periods import a_year_apart
from factlint.story.reckoned.sought import Reckoned
from factlint.story.reckoned.sought import at as placed
from factlint.story.reckoned.worked.likeness import likeness, window
from factlint.words import any_of
from factlint.words.claims.series import A_YEAR_BEFORE, WORSE

_THAN = lazy.regex(rf" (?:points? )?(?:{any_of(WORSE)}) than\b", re.I)
_BEFORE = lazy.regex(rf"\b(?:{any_of(A_YEAR_BEFORE)}|last year)\b", re.I)
_ALIKE = 1.1


def other_measure(story: Story, own: GivenFigure) -> Reckoned | None:
    """The same number of per cent in a source where the story has points, of basis points where it has per cent, or the reverse."""
    mine = own.figure
    if mine.kind not in ("percent", "points") or not mine.value or own.kind == "table":
        return None
    return _of_source(story, own) or _of_level(story, own)


def _of_source(story: Story, own: GivenFigure) -> Reckoned | None:
    mine = own.figure
    here = window(own.facts, mine.span)
    found = [(source, one) for source in story.sources for one in given(source.facts).figures if one.figure.value == mine.value]
    found = [(source, one) for source, one in found if one.figure.kind in ("percent", "points")]
    if any(_measure(one) == _measure(own) and one.topic & own.topic for _, one in found):
        return None
    others = [(source, one) for source, one in found if _measure(one) != _measure(own)]
    scores = [(likeness(story, here, window(one.facts, one.figure.span)), source, one) for source, one in others]
    best = max(scores, key=lambda one: one[0], default=None)
    if best is None or best[0] < _ALIKE:
        return None
    words = best[2].facts.prose.words(best[2].span)
    return Reckoned("conflicts", f"{words} in the source", placed(best[1], best[2].span))


def _measure(one: GivenFigure) -> str:
    return "basis points" if "basis" in one.figure.unit else one.figure.kind


def _of_level(story: Story, own: GivenFigure) -> Reckoned | None:
    """ "4 per cent worse than last year", of percentages that are four points apart."""
    text, sentence = own.facts.local.text, own.facts.local.sentence_at(own.figure.span.start) or own.figure.span
    rest = text[own.figure.span.end : sentence.end]
    if own.figure.kind != "percent" or not _THAN.match(rest) or not _BEFORE.search(rest):
        return None
    before = own.facts.local.sentence_at(sentence.start - 2) if sentence.start > 1 else None
    levels = {
        one.value for one in own.facts.local.figures if one.kind == "percent" and (one.span in sentence or (before and one.span in before))
    }
    for source in story.sources:
        for row in (row for grid in grids(source.facts) for row in grid.rows):
            for here, there in a_year_apart(row):
                if not here.figure.kind == there.figure.kind == "percent" or here.value not in levels:
                    continue
                apart = abs(here.value - there.value)
                part = apart / there.value * 100 if there.value else Decimal(0)
                if apart == own.figure.value and abs(part - apart) > _CLOSE:
                    return Reckoned("conflicts", f"{apart} points, or {part:.1f}%", placed(source, here.span, there.span))
    return None


_CLOSE = Decimal("0.5")


def other_range(own: GivenFigure, other: GivenFigure) -> bool:
    """Two ranges of which one end only is the same: 7,800 to 8,300 and 7,800 to 8,500."""
    mine, theirs = own.figure, other.figure
    if mine.value is not None or theirs.value is not None or {mine.hedge, theirs.hedge} - {None, "between", "from"}:
        return False
    ends = (mine.low, mine.high, theirs.low, theirs.high)
    return None not in ends and (mine.low == theirs.low) != (mine.high == theirs.high)
