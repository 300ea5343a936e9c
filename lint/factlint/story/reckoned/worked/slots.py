"""Another figure in the place of this one: the figure of a source that is of the same thing by the words around both."""

from __future__ import annotations

import re
from decimal import Decimal

from factlint.story import Story
from factlint.story.beside import matches
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stem
from factlint.story.reckoned.across.others import otherwise, slipped_figure
from factlint.story.reckoned.across.pool import Pooled, about, pool
from factlint.story.reckoned.rounded import rounding
from factlint.story.reckoned.sought import Reckoned
from factlint.story.reckoned.sought import at as placed
from factlint.story.reckoned.worked.likeness import Window, covered, likeness, uncovered, window
from factlint.story.reckoned.worked.terms import around
from factlint.words.claims.reckoned import DEALINGS
from factlint.words.things import PEOPLE

_SLIP, _SAME_YEAR = 0.6, 0.4
_KINDS = ("count", "money", "percent", "measure", "points", "age", "temperature", "duration", "ratio")


def other_slot(story: Story, own: GivenFigure) -> Reckoned | None:
    mine = own.figure
    if mine.kind not in _KINDS or not mine.value:
        return None
    if own.facts.local.text[max(0, mine.span.start - 4) : mine.span.start].endswith(" or "):
        return None  # one or two boats
    here = window(own.facts, mine.span)
    said = {
        (one.figure.kind, one.figure.value) for one in given(story.article).figures if one.number != own.number and one.facts is own.facts
    }
    found = []
    for other in pool(story):
        if not _one_kind(own, other) or rounding(mine, other.figure) or (other.figure.kind, other.value) in said or otherwise(own, other):
            continue
        there = around(other)
        if _other_deed(here, there):
            continue
        score = likeness(story, here, there)
        score += (_noun(own, other) + covered(here, there)) if score else 0.0
        if own.years and other.years and own.years.isdisjoint(other.years):
            score -= 2
        score += _SAME_YEAR * bool(score and own.years & other.years)
        found.append((score, slipped_figure(mine, other.figure), uncovered(here, there), other))
    if not found:
        return _only_one(story, own, here)
    best = max(found, key=lambda one: one[0] + _SLIP * one[1])
    rivals = {one[3].value for one in found if one[0] >= best[0] - 0.25 and not (best[1] and not one[1])}
    if (
        len(rivals) > 1
        or best[0] < _needed(own, best[3], best[1])
        or (best[2] > _strange(own) and not best[1])
        or not (best[1] or _size(own, best[3], best[0]))
    ):
        return _only_one(story, own, here)
    return Reckoned("conflicts", "another number", placed(best[3].source, best[3].span))


_CLEAR, _MUCH_MORE = 2.3, 2.0


def misplaced(story: Story, own: GivenFigure) -> Reckoned | None:
    """A figure that the sources have of something else only, while they have another one of this."""
    mine = own.figure
    if mine.kind not in _KINDS or not mine.value or mine.hedge or mine.value != mine.low or mine.value != mine.high:
        return None
    here, same, found = window(own.facts, mine.span), 0.0, list[tuple[float, Pooled]]()
    said = {one.figure.value for one in given(story.article).figures if one.number != own.number}
    for other in pool(story):
        score = likeness(story, here, around(other))
        if other.value == mine.value:
            same = max(same, score + _noun(own, other))
        elif (
            _one_kind(own, other)
            and not rounding(mine, other.figure)
            and other.value not in said
            and not otherwise(own, other)
            and other.figure.kind == mine.kind
        ):
            found.append((score + _noun(own, other), other))
    top = max(found, key=lambda one: one[0], default=None)
    if not any(other.value == mine.value for other in pool(story)):
        return None  # a rounded one
    if top is None or top[0] < _CLEAR or top[0] < same * _MUCH_MORE + _SLIP or not _of_one_size(mine.value, top[1].value):
        return None
    if own.years and top[1].years and own.years.isdisjoint(top[1].years):
        return None
    if any(one.value == mine.value and one.source is top[1].source and abs(one.sentence - top[1].sentence) <= 2 for one in pool(story)):
        return None  # the source has both side by side: before and now
    return Reckoned("conflicts", "another number of the same", placed(top[1].source, top[1].span))


_NEAR = Decimal("1.6")


def _of_one_size(one: Decimal, other: Decimal) -> bool:
    small, large = sorted((abs(one), abs(other)))
    return small > 0 and (large <= small * _NEAR or large < _TEN)


_ONE = 1.2
_TEN = 10


def _only_one(story: Story, own: GivenFigure, here: Window) -> Reckoned | None:
    """Two contracts, where a source has "one contract" in words on the same."""
    of = own.figure.of
    if own.figure.kind != "count" or not of or own.figure.hedge:
        return None
    pattern = re.compile(rf"\b(?:one|a single) (?:[a-z-]+ ){{0,2}}{re.escape(of)}\b(?! (?:in|out) )", re.I)
    for source in story.sources:
        for place, _ in matches(source.facts, pattern):
            if likeness(story, here, window(source.facts, place)) >= _ONE:
                return Reckoned("conflicts", "one in the source", placed(source, source.facts.prose.span(place)))
    return None


_DEEDS = {stem(word): name for name, words in DEALINGS.items() for word in words.split()}


def _other_deed(here: Window, there: Window) -> bool:
    """What one buys for is not what one lends."""
    mine = {_DEEDS[word] for word in here.near if word in _DEEDS}
    return bool(mine) and not mine & {_DEEDS[word] for word in there.wide if word in _DEEDS}


def _strange(own: GivenFigure) -> float:
    """The part of the words beside it that the other may not have; sums of money of one club or firm are many."""
    return 0.3 if own.figure.kind == "money" else 0.7


def _needed(own: GivenFigure, other: Pooled, slip: bool) -> float:
    if slip and (own.figure.unit or (own.figure.value or 0) >= _TEN):
        return 1.15
    return 2.8 if own.figure.kind == "money" else 1.9


def _size(own: GivenFigure, other: Pooled, score: float) -> bool:
    small, large = sorted((abs(own.figure.value or Decimal(0)), abs(other.value)))
    return small > 0 and large <= small * (3 if score >= 4 else 2)


def _noun(own: GivenFigure, other: Pooled) -> float:
    mine, theirs = own.figure.of, other.figure.of
    if mine is None or theirs is None:
        return 0.0
    if stem(mine) == stem(theirs) or about(mine) & about(theirs):
        return 0.3 if mine in PEOPLE else 0.6
    return 0.0


def _one_kind(own: GivenFigure, other: Pooled) -> bool:
    mine, theirs = own.figure, other.figure
    units = mine.unit.split("/")[0], theirs.unit.split("/")[0]
    digits = any(letter.isdigit() for letter in other.words)
    bare = not theirs.unit and theirs.of is None and theirs.kind == "count" and digits
    fits = bare and (mine.kind in ("measure", "temperature", "points", "duration", "age") or other.kind == "table")
    if (mine.kind, units[0]) != (theirs.kind, units[1]) and not fits:
        return False
    if mine.kind == "count" and mine.of and theirs.of and stem(mine.of) != stem(theirs.of):
        return bool(about(mine.of) & about(theirs.of)) or {mine.of, theirs.of} <= PEOPLE
    return True
