"""Two figures of a source, or one of the story and one of a source, that come to a third: a sum, a difference, a part of a number."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factlint import lazy
from factlint.story import Source, Story
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stem
from factlint.story.figures.values import digits_of
from factlint.story.reckoned.grid import meant
from factlint.story.reckoned.sought import Reckoned, Sought, at, sought
from factlint.words import any_of
from factlint.words.claims.reckoned import OF_DIFFERENCES

_APART = lazy.regex(rf"\b(?:{any_of(OF_DIFFERENCES)}|[a-z]+er than)\b", re.I)
_SHARED = 2
_NEIGHBOURS = 3
_TEN = 10


def paired(story: Story, source: Source, own: Sought) -> Reckoned | None:
    """The sum or the difference of figures of a source on the same, or the part of a number that a share of it is."""
    if own.kind == "points":
        return _points(source, own)
    if own.kind not in ("count", "money", "measure"):
        return None
    return _exact(source, own) or _together(source, own) or _apart(source, own) or _part(story, source, own)


def _points(source: Source, own: Sought) -> Reckoned | None:
    """81 percent and 68 percent are 13 points apart."""
    figures = [one for one in given(source.facts).figures if one.figure.kind == "percent" and one.figure.value is not None]
    for place, first in enumerate(figures):
        for second in figures[place + 1 : place + 1 + _NEIGHBOURS]:
            near = second.sentence - first.sentence <= 1 and (first.topic | second.topic) & own.topic
            if near and own.meets(abs((first.figure.value or 0) - (second.figure.value or 0))):  # type: ignore[arg-type]
                return Reckoned("derived", f"{_words(first)} − {_words(second)}", at(source, first.span, second.span))
    return None


_LONG, _MOST_FIGURES = 4, 150


def _exact(source: Source, own: Sought) -> Reckoned | None:
    """The sum or the difference of any two figures of a source, where four digits and more are just those: that is no chance."""
    size = (own.low + own.high) / 2
    if len(digits_of(size)) < _LONG or own.high - own.low > 1:
        return None
    figures = [one for one in given(source.facts).figures if _plain(own, one)][:_MOST_FIGURES]
    for place, first in enumerate(figures):
        for second in figures[place + 1 :]:
            one, other = first.figure.value or Decimal(0), second.figure.value or Decimal(0)
            if min(one, other) * _SIZES < max(one, other) or not _same_noun(first, second):
                continue  # six crew and 4,000 people
            if one + other == size:
                return Reckoned("derived", f"{_words(first)} + {_words(second)}", at(source, first.span, second.span))
            if abs(one - other) == size:
                return Reckoned("derived", f"{_words(first)} − {_words(second)}", at(source, first.span, second.span))
    return None


_SIZES = 200


def _same_noun(first: GivenFigure, second: GivenFigure) -> bool:
    mine, theirs = first.figure.of, second.figure.of
    return mine is None or theirs is None or stem(mine) == stem(theirs)


def _plain(own: Sought, other: GivenFigure) -> bool:
    mine, theirs = (unit.partition("/")[0] for unit in (own.unit, other.figure.unit))
    return own.kind == other.figure.kind and mine == theirs and other.figure.value is not None


def _together(source: Source, own: Sought) -> Reckoned | None:
    """The sum of two or three figures of one sentence: eleven counts of larceny and two of fraud."""
    for sentence in given(source.facts).sentences:
        figures = [one for one in sentence.figures if _plain(own, one)]
        whole = sum((one.figure.value or Decimal(0) for one in figures), Decimal(0))
        if own.kind == "money" and len(figures) > _SHARED and own.meets(whole):
            return Reckoned("derived", " + ".join(_words(one) for one in figures), at(source, *(one.span for one in figures)))
        if len(sentence.topic & own.topic) < _SHARED:
            continue
        for size in (2, 3):
            for first in range(len(figures) - size + 1):
                some = figures[first : first + size]
                of = {stem(one.figure.of) for one in some if one.figure.of}
                whole = sum((one.figure.value or Decimal(0) for one in some), Decimal(0))
                few = own.kind == "count" and own.high < _FEW and own.high - own.low > 1 and not (own.of and of == {stem(own.of)})
                if own.meets(whole) and not few and (not own.of or not of or stem(own.of) in of):
                    return Reckoned("derived", " + ".join(_words(one) for one in some), at(source, *(one.span for one in some)))
    return None


def _apart(source: Source, own: Sought) -> Reckoned | None:
    """What one figure is more than another that is near it, where the story says that it is a difference."""
    if not _APART.search(own.clause) or (own.kind == "count" and own.high < _TEN):
        return None  # small numbers are the difference of many
    for ends in given(source.facts).figures:
        one = ends.figure
        ranged = one.value is None and one.low and one.high and (one.kind, one.unit) == (own.kind, own.unit)
        if ranged and own.meets((one.high or 0) - (one.low or 0)) and ends.topic & (own.topic | own.earlier):  # type: ignore[arg-type]
            return Reckoned("derived", f"the difference of {_words(ends)}", at(source, ends.span))
    figures = [one for one in given(source.facts).figures if _plain(own, one)]
    said = {one.figure.value for one in given(own.facts).figures if one.figure.span in own.sentence}
    all_said = {one.figure.value for one in given(own.facts).figures}
    for first, second in _near(figures):
        both = {first.figure.value, second.figure.value} <= all_said
        if (
            own.kind == "count"
            and not (both and own.of is None)
            and not (own.of and stem(own.of) == stem(first.figure.of or "") and _same_or_bare(first, second))
        ):
            continue
        least = 1 if first.sentence == second.sentence else _SHARED
        few = own.kind == "count" and len((first.topic | second.topic) & own.topic) <= least
        on_it = (
            both
            or (not few and (first.topic | second.topic) & (own.topic | own.earlier))
            or said & {first.figure.value, second.figure.value}
        )
        if own.meets(abs((first.figure.value or 0) - (second.figure.value or 0))) and on_it:  # type: ignore[arg-type]
            return Reckoned("derived", f"{_words(first)} − {_words(second)}", at(source, first.span, second.span))
    return None


def _same_or_bare(first: GivenFigure, second: GivenFigure) -> bool:
    """ "Needs 293 drivers and employs 252"."""
    return stem(first.figure.of or "") == stem(second.figure.of or "") or second.figure.of is None


def _near(figures: Sequence[GivenFigure]) -> Iterator[tuple[GivenFigure, GivenFigure]]:
    """Any two that are at most three apart, in one sentence or two that follow each other."""
    for place, first in enumerate(figures):
        yield from ((first, second) for second in figures[place + 1 : place + 1 + _NEIGHBOURS] if second.sentence - first.sentence <= 1)


def _part(story: Story, source: Source, own: Sought) -> Reckoned | None:
    """One in eight of 4,800: the share in one sentence of a source, the number of the same things in another, or in another source."""
    if own.kind != "count":
        return None
    parts = (one for one in given(source.facts).figures if one.figure.kind in ("ratio", "percent") and one.figure.value)
    shares = [(one, size) for one in parts if len(one.topic & own.topic) >= _SHARED and (size := _size(one)) is not None][:_FEW]
    for other in story.sources if shares else ():
        for whole in given(other.facts).figures:
            number, of = whole.figure.value, stem(whole.figure.of or "")
            if whole.figure.kind != "count" or not number or not of:
                continue
            for part, size in shares:
                close = other is source and abs(whole.sentence - part.sentence) <= 1
                if own.meets(number * size) and (of in part.topic | own.topic or close):
                    return Reckoned("derived", f"{_words(part)} of {_words(whole)}", (*at(source, part.span), *at(other, whole.span)))
    return None


_FEW = 20


def _size(part: GivenFigure) -> Decimal | None:
    """The share that a figure is, of one."""
    value = part.figure.value
    return None if value is None or sought(part) is None else value / (100 if part.figure.kind == "percent" else 1)


def from_story(story: Story, own: Sought) -> Reckoned | None:
    """By how much a figure of the sentences before differs from one of a source, where the story says that it is a difference."""
    if own.share and own.after.startswith(" of "):
        return _share_of(story, own)
    if own.kind not in ("count", "money", "measure") or not _APART.search(own.clause):
        return None
    for before in _before(story, own):
        for source in story.sources:
            for other in given(source.facts).figures:
                if not _plain(own, other) or len(other.topic & own.topic) < _SHARED or before.figure.value is None:
                    continue
                if own.meets(abs(before.figure.value - (other.figure.value or 0))):
                    return Reckoned("derived", f"{_words(before)} − {_words(other)}", at(source, other.span))
    return None


def _share_of(story: Story, own: Sought) -> Reckoned | None:
    """What a figure of the story is of one of a source: the stolen sum, of the town's budget."""
    said = [one for one in given(story.article).figures if one.figure.span.end <= own.span.start and one.figure.kind == "money"]
    topic = meant(own.topic)
    for source in story.sources:
        for whole in given(source.facts).figures:
            size = whole.figure.value
            if whole.figure.kind != "money" or not size or len(meant(whole.topic) & topic) < _SHARED:
                continue
            for part in said[::-1]:
                if part.figure.value and part.figure.unit == whole.figure.unit.split("/")[0] and own.meets(part.figure.value / size * 100):
                    return Reckoned("derived", f"{_words(part)} of {_words(whole)}", at(source, whole.span))
    return None


def _before(story: Story, own: Sought) -> list[GivenFigure]:
    """The figures of the story before this one, the nearest first."""
    found = [one for one in given(story.article).figures if one.figure.span.end <= own.span.start and _plain(own, one)]
    return found[::-1][:_NEIGHBOURS]


def _words(own: GivenFigure) -> str:
    return own.facts.prose.words(own.span)
