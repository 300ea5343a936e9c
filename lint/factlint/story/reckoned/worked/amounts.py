"""Amounts that figures of the sources come to: the gap between two, what is left of a whole, two parts together, so much for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, pairwise

from factlint import lazy
from factlint.story import Story
from factlint.story.evidence import Verdict
from factlint.story.figures.stems import stem, stems
from factlint.story.figures.values import digits_of
from factlint.story.reckoned.across.arith import APART
from factlint.story.reckoned.sought import Reckoned, Sought
from factlint.story.reckoned.worked.terms import (
    IN_SENTENCE,
    JUST_BEFORE,
    NOWHERE,
    Term,
    beside,
    enough,
    grounds,
    linked,
    measured,
    sizes_of,
    terms,
)
from factlint.words import any_of
from factlint.words.claims.reckoned import OF_MEANS, OF_TOTALS
from factlint.words.claims.worked import OF_WHAT_IS_LEFT
from factlint.words.things import PEOPLE

_REST = lazy.regex(rf"\b{any_of(OF_WHAT_IS_LEFT)}\b")
_MEAN = lazy.regex(rf"\b(?:{any_of(OF_MEANS)}|apiece|a head)\b")
_KINDS = ("count", "money", "measure", "duration", "points", "percent")
_HUNDRED = Decimal(100)
_SMALL, _LONG = Decimal(10), 3
_ON_IT, _CLOSE = 0.9, 1.2
_PARTS = 4
_PEOPLE = frozenset(map(stem, PEOPLE))


def amount(story: Story, own: Sought) -> Reckoned | None:
    """What figures of the sources come to; None where nothing fits that is on the same."""
    if own.kind not in _KINDS or own.share:
        return None
    found = terms(story, own)
    kind, unit, _ = measured(own.kind, own.unit, own.low)
    alike = [one for one in found if one.size == (kind, unit)]
    others = [one for one in found if one.size in sizes_of(own, found) - {(kind, unit)}]
    if others and (gap := _gap(own, others)) is not None:
        return gap
    return _left(own, alike) or _gap(own, alike) or _both(own, alike) or _total(own, alike) or _each(own, found, (kind, unit))


def made(verdict: Verdict, words: str, parts: Sequence[Term]) -> Reckoned:
    """What some figures come to."""
    return Reckoned(verdict, words, tuple(found for part in parts for found in part.evidence))


def digits(own: Sought) -> int:
    """How many digits of the amount count."""
    return len(digits_of((own.low + own.high) / 2)) if own.high - own.low <= max(Decimal(1), own.low / 1000) else 1


def _left(own: Sought, alike: Sequence[Term]) -> Reckoned | None:
    """The rest of a whole, less the parts that the sentence or the one before it has: "the rest, £7,400"."""
    if not _REST.search(own.words):
        return None
    nouns = {one.of for one in alike}
    parts = _distinct(one for one in alike if one.said >= JUST_BEFORE and one.value < own.low + own.high)
    wholes = _distinct(one for one in alike if one.said != NOWHERE or one.alike >= _ON_IT or any(linked(one, part) for part in parts))
    for whole in sorted(wholes, key=lambda one: -one.said):
        some = [one for one in parts if one.value < whole.value]
        for size in range(min(len(some), 2 * _PARTS), 0, -1):
            for taken in combinations(some, size) if len(some) <= 2 * _PARTS else ():
                rest = whole.value - sum((one.value for one in taken), Decimal(0))
                of = not own.of or not whole.of or stem(own.of) == whole.of or stem(own.of) not in nouns
                if min(one.value for one in taken) * _HUNDRED < whole.value:
                    continue
                if own.meets(rest) and of and (rest >= _SMALL or own.kind != "count" or any(beside(whole, one) for one in taken)):
                    return made("derived", " − ".join(one.words for one in (whole, *taken)), (whole, *taken))
    return _open(own, alike)


def _open(own: Sought, alike: Sequence[Term]) -> Reckoned | None:
    """Of the 30 piers 18 are open again: a dozen remain shut."""
    of = stem(own.of or "")
    for one, other in _pairs(alike):
        same = one.sentence == other.sentence and one.source is other.source
        on_it = same and (of in (one.of, other.of) if of else one.alike >= _CLOSE) and not (one.of and other.of and one.of != other.of)
        if on_it and own.meets(abs(one.value - other.value)):
            return made("derived", f"{one.words} − {other.words}", (one, other))
    return None


def _distinct(found: Iterator[Term]) -> list[Term]:
    """One for each value, the one that is most on the claim."""
    best: dict[Decimal, Term] = {}
    for one in found:
        if one.value not in best or one.alike > best[one.value].alike:
            best[one.value] = one
    return list(best.values())


def _pairs(alike: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    """Any two with the larger one first."""
    for one, other in combinations(alike, 2):
        if one.value != other.value:
            yield (one, other) if one.value > other.value else (other, one)


def _gap(own: Sought, alike: Sequence[Term]) -> Reckoned | None:
    """How much one is more than the other, where the clause is of a difference or the sentence before has both."""
    cue = bool(APART.search(own.words)) or own.turn != 0
    small = own.kind == "count" and own.high < _SMALL
    by = _BY.search(own.before) or _THAN.match(own.after)
    best: tuple[float, Term, Term] | None = None
    for one, other in _pairs(alike):
        if not own.meets(one.value - other.value) or not _one_noun(own, one, other) or (not by and _by_chance(own, one, other)):
            continue
        exact = min(one.said, other.said) >= JUST_BEFORE and digits(own) >= _LONG
        loose = small and not (beside(one, other) and (max(one.said, other.said) == IN_SENTENCE or by))
        fits = cue and linked(one, other) and not loose and enough(own, alike, (one, other))
        if (exact or fits) and (best is None or grounds((one, other)) > best[0]):
            best = grounds((one, other)), one, other
    return made("derived", f"{best[1].words} − {best[2].words}", best[1:]) if best is not None else None


_BY = lazy.regex(r"\b(?:by|margin of|majority of|lead of|gap of|difference of|all but)(?: [a-z]+)? $", re.I)
_THAN = lazy.regex(r" (?:[a-z]+ )?(?:more|fewer|less|higher|lower|longer|shorter|ahead|behind|short)\b", re.I)


def _one_noun(own: Sought, *parts: Term) -> bool:
    """What the claim counts is what its parts count, as far as they say it."""
    nouns = {part.of for part in parts if part.of}
    return own.kind != "count" or (len(nouns) <= 1 and (not own.of or not nouns or stem(own.of) in nouns or nouns <= _PEOPLE))


def _by_chance(own: Sought, *parts: Term) -> bool:
    """A small count of things that its parts do not name: many small numbers come to one by chance."""
    named = any(part.of for part in parts) or min(part.said for part in parts) >= JUST_BEFORE
    return own.kind == "count" and bool(own.of) and own.high < _HUNDRED and not named


def _both(own: Sought, alike: Sequence[Term]) -> Reckoned | None:
    """A part that the sentence has, and the one that is with it in the source: 12 divers and 30 helpers are 42 people."""
    for one, other in _pairs(alike):
        first = one if one.said == IN_SENTENCE else other
        last = other if first is one else one
        if first.said != IN_SENTENCE or first.source is None or not own.meets(one.value + other.value) or own.high < _SMALL:
            continue
        if _by_chance(own, one, other):
            continue
        nouns = {part.of for part in (one, other) if part.of}
        people = own.of is not None and stem(own.of) in _PEOPLE
        if own.kind == "count" and not people and len(nouns) > 1:
            continue
        if (beside(one, other) and first.sentence == last.sentence) or (
            linked(one, other) and len(first.around.wide & last.around.wide) > 1
        ):
            return made("derived", f"{one.words} + {other.words}", (one, other))
    return None


def _total(own: Sought, alike: Sequence[Term]) -> Reckoned | None:
    """Two to five figures one after the other in the sources, where the clause is of a total or names what all of them count."""
    cue = _ALL.search(own.words) is not None
    run = [one for one in alike if one.source is not None]
    for size in range(2, _PARTS + 2):
        for first in range(len(run) - size + 1):
            some = run[first : first + size]
            close = all(beside(one, other) for one, other in pairwise(some))
            counted = own.of is not None and all(one.of == stem(own.of) for one in some) and some[0].sentence == some[-1].sentence
            if not close or not own.meets(sum((one.value for one in some), Decimal(0))) or not _one_noun(own, *some):
                continue
            whole = (
                size > 2
                and cue
                and {(one.sentence, one.value) for one in some}
                == {(one.sentence, one.value) for one in alike if one.source is some[0].source}
            )
            if (cue or counted) and (whole or enough(own, alike, some)):
                return made("derived", " + ".join(one.words for one in some), some)
    return None


_ALL = lazy.regex(rf"\b(?:{any_of(OF_TOTALS)}|both|in all|makes?|made)\b", re.I)


def _each(own: Sought, found: Sequence[Term], size: tuple[str, str]) -> Reckoned | None:
    """An average: a total of the sources by a number of them."""
    if not (_MEAN.search(own.clause) or _A.match(own.after) or "/" in own.unit):
        return None
    wholes = [one for one in found if one.size == size and one.value > own.high]
    counts = [one for one in found if one.kind == "count" and one.value >= 2]
    best: tuple[float, Term, Term] | None = None
    for whole in wholes:
        for count in counts:
            if whole is count or not own.meets(whole.value / count.value):
                continue
            score = grounds((whole, count)) + (0.6 if count.of and count.of in own.topic | stems(own.unit) else 0.0)
            needed = 0.6 if digits(own) >= _LONG or len(wholes) * len(counts) <= _FEW_PAIRS else 1.4
            if score >= needed and (best is None or score > best[0]):
                best = score, whole, count
    return made("derived", f"{best[1].words} by {best[2].words}", best[1:]) if best is not None else None


_A = lazy.regex(r" (?:an?|per|each|apiece|for each|for every)\b")
_FEW_PAIRS = 4
