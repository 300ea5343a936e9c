"""Lengths of time between two days or two times of day of the sources, and from a day until today, by the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from factlint import lazy
from factlint.facts.model import Date
from factlint.facts.once import once
from factlint.story import Story
from factlint.story.evidence import Evidence, Verdict
from factlint.story.figures.sentences import read
from factlint.story.reckoned.across.days import day_words, days_fit, session, today_as_day
from factlint.story.reckoned.across.pool import PooledDay, PooledTime, pooled_days, pooled_times
from factlint.story.reckoned.sought import Reckoned, Sought
from factlint.story.reckoned.sought import at as placed
from factlint.story.reckoned.spans import DAYS, minutes_range
from factlint.story.reckoned.worked.likeness import Window, likeness, window
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.reckoned import OF_TERMS
from factlint.words.claims.worked import LASTED, UP_TO_TODAY

_TERM = lazy.regex(rf"\b{any_of(OF_TERMS)}\b", re.I)
_NOW = lazy.regex(rf"\b{any_of(UP_TO_TODAY)}\b", re.I)
_APART = lazy.regex(rf"\b{any_of(LASTED)}\b", re.I)
_MOST, _FEW = 60, 4
_PAIR, _ONE = 1.5, 1.0
_SURE = 2.0
_NEAR = 24


def length(story: Story, own: Sought) -> Reckoned | None:
    """The time between two moments that is the length of the claim."""
    if own.kind != "duration":
        return None
    if own.unit in ("minute", "hour"):
        return _hours(story, own)
    if own.unit not in DAYS or _TERM.search(own.after[:_NEAR]) or (not _LATER.match(own.after) and _TERM.search(own.before[-_NEAR:])):
        return None
    return _days(story, own)


@once
def _around_days(story: Story) -> tuple[tuple[PooledDay, Window], ...]:
    found = []
    for one in pooled_days(story)[:_MOST]:
        if one.source is not None:
            length_of = one.span.end - one.span.start
            found.append((one, window(one.source.facts, Span(one.local, one.local + length_of))))
    return tuple(found)


def _days(story: Story, own: Sought) -> Reckoned | None:
    here, now = window(own.facts, own.span), today_as_day(story)
    known = [(one, likeness(story, here, there)) for one, there in _around_days(story)]
    if now is not None and _NOW.search(own.words):
        best = max(((score, one) for one, score in known if days_fit(own, one, now)), key=lambda found: found[0], default=None)
        if best is not None and best[0] >= _ONE:
            return _made("derived", f"{day_words(best[1])} → {day_words(now)}", best[1])
    pairs = [(one, other, a + b) for (one, a), (other, b) in combinations(known, 2) if _apart(one, other) and days_fit(own, one, other)]
    if not pairs and (other := _other_pair(own, known)) is not None:
        return other
    top = max(pairs, key=lambda found: found[2] + _beside(found[0], found[1]), default=None)
    few = len(known) <= _FEW
    if top is not None and _APART.search(own.words) and top[2] + _beside(top[0], top[1]) >= (_ONE if few else _PAIR) and top[2] > 0:
        return _made("derived", f"{day_words(top[0])} → {day_words(top[1])}", top[0], top[1])
    return _against(own, known, now)


def _apart(one: PooledDay, other: PooledDay) -> bool:
    return (one.first, one.last) != (other.first, other.last)


def _beside(one: PooledDay, other: PooledDay) -> float:
    """In one sentence of a source, or in two that follow each other."""
    near = one.source is other.source and abs(one.local - other.local) < _CLAUSE
    return 0.6 if near else 0.0


_CLAUSE = 160


def _against(own: Sought, known: Sequence[tuple[PooledDay, float]], now: PooledDay | None) -> Reckoned | None:
    """The one day that the claim plainly counts from, and another number of years; two days of its own sentence, which are printed."""
    if (other := _between_own(own, known)) is not None:
        return other
    if now is None or own.unit != "year" or not _NOW.search(own.words) or own.high - own.low != 1:
        return None
    sure = [(one, score) for one, score in known if score >= _SURE and one.first < now.first]
    if len({one.first.year for one, _ in sure}) != 1:
        return None
    one, years = sure[0][0], now.first.year - sure[0][0].first.year
    size = float(own.low + own.high) / 2
    if (years and years - 1 > size) or size > years:
        return _made("conflicts", f"{day_words(one)} is {years} years ago", one) if size < years * 2 + 2 else None
    return None


def _other_pair(own: Sought, known: Sequence[tuple[PooledDay, float]]) -> Reckoned | None:
    """The two days that a source has side by side on the same, and that are another time apart."""
    if own.high - own.low > 1 or not _APART.search(own.words):
        return None
    near = [
        (one, other)
        for (one, a), (other, b) in combinations(known, 2)
        if one.single and other.single and _apart(one, other) and _beside(one, other) and min(a, b) > 0 and a + b >= _SURE
    ]
    if len(near) != 1:
        return None
    one, other = near[0]
    size = abs((one.first - other.first).days) / DAYS[own.unit]
    middle = float(own.low + own.high) / 2
    wrong = abs(size - middle) >= 1 and _HALF <= size / middle <= 1 / _HALF
    return _made("conflicts", f"{day_words(one)} → {day_words(other)}", one, other) if wrong else None


_HALF = 0.4


def _between_own(own: Sought, known: Sequence[tuple[PooledDay, float]]) -> Reckoned | None:
    """Begun in May 2020, and opened in July 2022, 36 months later: the sources have both, and they are 26 months apart."""
    said = [day.date for one in read(own.facts).sentences if own.sentence.start <= one.span.start < own.sentence.end for day in one.days]
    said = [one for one in said if one.year and one.month and one.earliest and one.latest]
    if len(said) != 2 or own.unit not in ("month", "year") or not _LATER.match(own.after):
        return None
    places = [next((day for day, _ in known if _within(day, one)), None) for one in said]
    if places[0] is None or places[1] is None:
        return None
    months = abs((said[1].year or 0) * 12 + (said[1].month or 0) - (said[0].year or 0) * 12 - (said[0].month or 0))
    low, high = (float(end) * (12 if own.unit == "year" else 1) for end in (own.low, own.high))
    if low - 1 <= months <= high + 1 or not months:
        return None
    return _made("conflicts", f"{months} months", places[0], places[1])


_LATER = lazy.regex(r" (?:later|after|before|earlier|on)\b")


def _within(day: PooledDay, one: Date) -> bool:
    return one.earliest is not None and one.latest is not None and one.earliest <= day.first and day.last <= one.latest


def _made(verdict: Verdict, words: str, *days: PooledDay) -> Reckoned:
    evidence = tuple(found for one in days if one.source is not None for found in placed(one.source, one.span))
    return Reckoned(verdict, words, evidence)


def _hours(story: Story, own: Sought) -> Reckoned | None:
    wanted = minutes_range(own)
    if wanted is None:
        return None
    here, known = window(own.facts, own.span), [one for one in pooled_times(story) if one.source is not None][:_MOST]
    best: tuple[float, PooledTime, PooledTime] | None = None
    for one, other, gap in _gaps(known):
        if not wanted[0] <= gap <= wanted[1]:
            continue
        alike = sum(likeness(story, here, window(time.source.facts, time.span)) for time in (one, other) if time.source is not None)
        score = alike + (0.6 if abs(one.span.start - other.span.start) < _CLAUSE else 0.0)
        if alike and (best is None or score > best[0]):
            best = score, one, other
    if best is None and (held := session(own, known)) is not None and len(known) >= 2:
        evidence = tuple(found for one in held[1] for found in _at(one))
        return Reckoned("conflicts", f"{held[0] // 60} h {held[0] % 60} min", evidence)
    if best is None or best[0] < (_ONE if len(known) <= _FEW else _SURE):
        return None
    evidence = tuple(found for one in best[1:] for found in _at(one))
    return Reckoned("derived", "", evidence)


def _at(one: PooledTime) -> tuple[Evidence, ...]:
    return placed(one.source, one.source.facts.prose.span(one.span)) if one.source is not None else ()


def _gaps(known: Sequence[PooledTime]) -> Iterator[tuple[PooledTime, PooledTime, int]]:
    """Two times of one source, the earlier in the text first, and the minutes from one to the other; a day later as well."""
    for one, other in combinations(known, 2):
        if one.source is other.source:
            first, last = sorted((one, other), key=lambda time: time.span.start)
            yield from ((first, last, (b - a) % 1440) for a in first.minutes for b in last.minutes)
