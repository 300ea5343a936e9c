"""The time between two days, or two times of day, that stand in several sources, or in the story and a source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import combinations

from factlint import lazy
from factlint.facts.dates.clock import clocks
from factlint.story import Story
from factlint.story.beside import sentence_at, today_of
from factlint.story.evidence import Evidence
from factlint.story.figures.sentences import read
from factlint.story.reckoned.across.pool import PooledDay, PooledTime, about, pooled_days, pooled_times, sentences_before
from factlint.story.reckoned.sought import Reckoned, Sought
from factlint.story.reckoned.spans import DAYS, minutes_range
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.reckoned import MEETINGS, OF_TERMS, UP_TO_NOW

_TERM = lazy.regex(rf"\b{any_of(OF_TERMS)}\b", re.I)
_NOW = lazy.regex(r"^ (?:ago|old)\b|^,? (?:and counting|so far)\b", re.I)
_UNTIL_NOW = lazy.regex(rf"\b{any_of(UP_TO_NOW)}\b", re.I)
_PAIR, _ONE = 2, 1
_NEAR = 24


def between_days(story: Story, own: Sought) -> Reckoned | None:
    """The time between a day of the sentence, or of one right before it, and one of a source; or between two of sources on the same."""
    if own.kind != "duration" or own.unit not in DAYS or _TERM.search(own.after[:_NEAR]) or _TERM.search(own.before[-_NEAR:]):
        return None
    here, near = _said(story, own.sentence), _said(story, sentences_before(own))
    known = pooled_days(story)
    now = today_as_day(story)
    topic = about(own.words)
    clause = about(own.clause)
    for one in here:
        if now is not None and days_fit(own, one, now) and (place := _printed(one, known)) is not None:
            return _made(place, now)
        for other in known:
            if days_fit(own, one, other) and len(other.topic & topic) >= _ONE and _printed(one, known) is not None:
                return _made(one, other, _printed(one, known))
    far = _elsewhere(story, about(own.after)) if _LATER.match(own.after) else []
    if _BARE.match(own.after):
        far = [day for one in read(story.article).sentences if one.days for day in _said(story, one.span) if day.single]
    for one, other in combinations([*here, *near, *far], 2):
        if days_fit(own, one, other) and (place := _printed(one, known)) is not None and _printed(other, known) is not None:
            return _made(one, other, place)
    wide = topic | about(own.facts.local.text[sentences_before(own).start : sentences_before(own).end])
    for one in near if now is not None and _UNTIL_NOW.search(own.before[-_NEAR:]) else ():
        if now is not None and days_fit(own, one, now) and (place := _printed(one, known)) is not None:
            return _made(place, now)
    for one in known if own.unit == "day" else ():
        length = (one.last - one.first).days
        if 0 < length < _MONTH and own.meets(Decimal(length + 1)) and (one.topic & topic or any(one.first == day.first for day in here)):
            return _made(one, one)
    for one, other in _sides(own, known):
        if days_fit(own, one, other):
            return _made(one, other)
    return _of_sources(own, known, now, (topic, wide, clause)) or _from_before(own, near, known, topic)


def _of_sources(
    own: Sought, known: Sequence[PooledDay], now: PooledDay | None, topics: tuple[frozenset[str], frozenset[str], frozenset[str]]
) -> Reckoned | None:
    """Two days of sources, or one and today."""
    topic, wide, clause = topics
    near = [one for one in known if len(one.topic & topic) >= _ONE]
    for one, other in combinations(near, 2):
        both = (one.topic | other.topic) & topic
        if _inclusive(own, one, other) and both:
            return _made(one, other)
        if days_fit(own, one, other) and one.source is other.source and _one_sentence(one, other):
            return _made(one, other)
        if days_fit(own, one, other) and both and _next_to(own, one, other):
            return _made(one, other)
        if days_fit(own, one, other) and len(both) > _PAIR and one.topic & clause and other.topic & topic:
            return _made(one, other)
    return None if now is None else _until_now(own, known, now, topic, wide)


def _until_now(own: Sought, known: Sequence[PooledDay], now: PooledDay, topic: frozenset[str], wide: frozenset[str]) -> Reckoned | None:
    """From a day of a source on the same until today, or from today until then."""
    ago = _NOW.match(own.after)
    if not ago and not _UNTIL_NOW.search(own.before):
        return None
    held = Counter(_sentence(one) for one in known)
    for one in known:
        if held[_sentence(one)] > 1 and not ago:
            continue  # from May 2016 to April 2022
        ahead = own.unit in ("day", "week") and one.first > now.first and own.before.endswith((" in ", " within "))
        enough = _ONE if ago or ahead else _PAIR
        if days_fit(own, one, now) and (len(one.topic & topic) >= enough or len(one.topic & wide) > _PAIR):
            return _made(one, now)
    return None


_BARE = lazy.regex(r" (?:before|earlier|after|later)(?=[.,;])")


def _sentence(day: PooledDay) -> tuple[str, Span | None]:
    facts = day.source.facts if day.source is not None else None
    return ("", None) if facts is None else (facts.document.path, facts.local.sentence_at(day.local))


def _one_sentence(one: PooledDay, other: PooledDay) -> bool:
    facts = one.source.facts if one.source is not None else None
    return facts is not None and facts.local.sentence_at(one.local) == facts.local.sentence_at(other.local) is not None


def _next_to(own: Sought, one: PooledDay, other: PooledDay) -> bool:
    """Two days of sentences that follow each other, right to the day or the week."""
    return own.unit in ("day", "week") and one.source is other.source and abs(one.local - other.local) < _CLAUSE


def _sides(own: Sought, known: Sequence[PooledDay]) -> Iterator[tuple[PooledDay, PooledDay]]:
    """ "The last visit was 16 months before the fire": a day on what comes before the words, and one on what comes after them."""
    found = _SIDES.match(own.after)
    before, after = about(own.before[-_CLAUSE:]), about(own.after[found.end() : found.end() + _CLAUSE]) if found else frozenset()
    for one in known:
        for other in known:
            if one is not other and one.topic & before and other.topic & after - before:
                yield one, other


_SIDES = lazy.regex(r" (?:before|after|since|earlier than|later than|ahead of)\b")
_CLAUSE = 80
_UP_TO = lazy.regex(r"[^.;]{0,12}\b(?:to|until|through)\b[^.;]{0,24}|[^.;]{0,6}[-–—][^.;]{0,12}")


def _inclusive(own: Sought, one: PooledDay, other: PooledDay) -> bool:
    """From Monday 20 to Thursday 23 are four days."""
    if own.unit != "day" or one.source is None or one.source is not other.source or not (one.single and other.single):
        return False
    first, last = sorted((one, other), key=lambda day: day.local)
    between = one.source.facts.local.text[first.local : last.local]
    return len(between) < _SHORT and _UP_TO.search(between) is not None and own.meets(Decimal((last.first - first.first).days + 1))


_SHORT = 48
_LATER = lazy.regex(r" (?:later|earlier|after|before|into|on|from|ahead|late)\b", re.I)


def _from_before(own: Sought, near: Sequence[PooledDay], known: Sequence[PooledDay], topic: frozenset[str]) -> Reckoned | None:
    """ "The hall opened on May 2. Three weeks later it was shut": the other day stands in a source."""
    if not _LATER.match(own.after):
        return None
    for one in near:
        for other in known:
            if days_fit(own, one, other) and other.topic & topic and (place := _printed(one, known)) is not None:
                return _made(one, other, place)
    return None


def _elsewhere(story: Story, topic: frozenset[str]) -> list[PooledDay]:
    """The days of other sentences of the story on what comes after "before" and "after"."""
    sentences = (one.span for one in read(story.article).sentences if one.days)
    found = [day for sentence in sentences for day in _said(story, sentence)]
    return [one for one in found if one.single and about(sentence_at(story.article, one.local)) & topic]


def _said(story: Story, sentence: Span) -> list[PooledDay]:
    """The days that a sentence of the story says in full."""
    facts, found = story.article, []
    for one in read(facts).sentences:
        if not (sentence.start <= one.span.start < sentence.end):
            continue
        for day in one.days:
            first, last = day.date.earliest, day.date.latest
            if first is None and day.date.year and day.date.month is None:
                first, last = date(day.date.year, 1, 1), date(day.date.year, 12, 31)
            if first is None and day.date.month and day.date.day and day.date.year is None and (now := today_of(story)) is not None:
                first = last = _nearest(day.date.month, day.date.day, now)
            if first is not None and last is not None:
                found.append(PooledDay(None, first, last, day.span, one.topic, day.date.span.start))
    return found


def _nearest(month: int, day: int, now: date) -> date | None:
    """The day of the month that is nearest to the day of the story."""
    if (month, day) == (2, 29):
        return None
    return min((date(year, month, day) for year in (now.year - 1, now.year, now.year + 1)), key=lambda one: abs((one - now).days))


def today_as_day(story: Story) -> PooledDay | None:
    day = today_of(story)
    return PooledDay(None, day, day, Span(0, 0), frozenset(), 0) if day is not None else None


def _printed(day: PooledDay, known: Sequence[PooledDay]) -> PooledDay | None:
    """Where a source has a day of the story."""
    return next((one for one in known if (one.first, one.last) == (day.first, day.last)), None) or next(
        (one for one in known if day.first <= one.first and one.last <= day.last), None
    )


def _made(one: PooledDay, other: PooledDay, place: PooledDay | None = None) -> Reckoned:
    shown = [found for found in (place, one, other) if found is not None and found.source is not None]
    evidence = tuple(Evidence(found.source, found.span) for found in shown if found.source is not None)
    first, last = sorted((one, other), key=lambda found: found.first)
    return Reckoned("derived", f"{day_words(first)} → {day_words(last)}", evidence)


def day_words(day: PooledDay) -> str:
    length = (day.last - day.first).days
    return day.first.isoformat() if not length else day.first.isoformat()[:7] if length < _MONTH else str(day.first.year)


_MONTH = 45
_WEEK, _TWO_MONTHS = 7, 60


def days_fit(own: Sought, one: PooledDay, other: PooledDay) -> bool:
    """The time between the two is what is sought, in whole units as people count them."""
    first, second = sorted((one, other), key=lambda day: day.first)
    if first.last >= second.first and not (first.single and second.single):
        return False
    length = max((day.last - day.first).days for day in (first, second))
    size = float(own.low + own.high) / 2
    hedged = own.high - own.low != 1
    gap = (second.first - first.first).days
    if own.unit in ("day", "week", "fortnight"):
        if length or not gap:
            return False
        return _whole(own, gap / DAYS[own.unit], hedged, 0.0 if own.unit == "day" else min(2.0, gap / 21) / _WEEK)
    months = (second.first.year - first.first.year) * 12 + second.first.month - first.first.month
    if own.unit == "month":
        if length > _TWO_MONTHS or not months:
            return False
        part = (second.first.day - first.first.day) / 30.4 if not length else 0
        return _whole(own, months + part, hedged, 0.25 if size < 5 else 0.4)
    if own.unit not in ("year", "decade"):
        return False
    scale = 10 if own.unit == "decade" else 1
    if length > _TWO_MONTHS * 2:
        return _whole(own, (second.first.year - first.first.year) / scale, hedged, 0.09)
    years = (months + (second.last.day - first.first.day) / 31) / 12 / scale
    whole = not hedged and scale == 1 and size >= 2 and int(years) == size
    return whole or _whole(own, years, hedged, 0.09)


def _whole(own: Sought, value: float, hedged: bool, slack: float) -> bool:
    if hedged:
        return float(own.low) - 0.01 <= value <= float(own.high) + 0.01
    return abs(value - float(own.low + own.high) / 2) <= slack + 0.001


# --- times of day ------------------------------------------------------------------------------------------------------


def between_times(story: Story, own: Sought) -> Reckoned | None:
    """The minutes between a time of day of the sentence and one of a source, or between two of sources on the same."""
    wanted = minutes_range(own) if own.kind == "duration" and own.unit in ("minute", "hour") else None
    if wanted is None:
        return None
    known, topic = pooled_times(story), about(own.words)
    if (held := session(own, known)) is not None and wanted[0] <= held[0] <= wanted[1]:
        return Reckoned("derived", "", tuple(_places(*held[1])))
    for one, other in _clock_pairs(story, own, known, topic):
        gaps = {(b - a) % 1440 for a in one.minutes for b in other.minutes} | {(a - b) % 1440 for a in one.minutes for b in other.minutes}
        if any(wanted[0] <= gap <= wanted[1] for gap in gaps):
            return Reckoned("derived", "", tuple(_places(one, other)))
    return None


def _clock_pairs(story: Story, own: Sought, known: Sequence[PooledTime], topic: frozenset[str]) -> Iterator[tuple[PooledTime, PooledTime]]:
    """Two times of the sentence, or of one sentence of the story; one of those and one of a source on the same; two of sources."""
    here = [_in_source(one, known) for span in (own.sentence, sentences_before(own, 2)) for one in _clocks(story, span)]
    printed = [one for one in here if one is not None]
    yield from combinations(printed, 2)
    for sentence in story.article.local.sentences:
        said = [found for one in _clocks(story, sentence) if (found := _in_source(one, known)) is not None]
        yield from combinations(said, 2)
    for one in printed:
        later = _LATER.match(own.after)
        yield from ((one, other) for other in known if other.topic & topic or (later and other.source is one.source))
    yield from (pair for pair in combinations(known, 2) if all(one.topic & topic for one in pair) and _much(pair, topic))


def _clocks(story: Story, span: Span) -> Iterator[PooledTime]:
    for clock in clocks(story.article.local.text, span):
        yield PooledTime(None, frozenset(clock.minutes), clock.span, frozenset())


def _in_source(one: PooledTime, known: Sequence[PooledTime]) -> PooledTime | None:
    """Where a source has a time of the story."""
    return next((other for other in known if one.minutes & other.minutes), None)


_OPENS = lazy.regex(r"\b(?:called to order|conven|open|beg[au]n|start)", re.I)
_CLOSES = lazy.regex(r"\b(?:adjourn|clos|end|conclud|recess|rose|finish)", re.I)
_MEETING = lazy.regex(rf"\b{any_of(MEETINGS)}\b", re.I)
_BESIDE = 60


def session(own: Sought, known: Sequence[PooledTime]) -> tuple[int, tuple[PooledTime, PooledTime]] | None:
    """How long the meeting took whose record says when it was opened and when it was closed."""
    if not _MEETING.search(own.words):
        return None
    for one, other in combinations(known, 2):
        if one.source is None or one.source is not other.source or len(one.minutes) > 1 or len(other.minutes) > 1:
            continue
        text = one.source.facts.local.text
        first, last = (text[max(0, time.span.start - _BESIDE) : time.span.end] for time in (one, other))
        if _OPENS.search(first) and _CLOSES.search(last):
            return (next(iter(other.minutes)) - next(iter(one.minutes))) % 1440, (one, other)
    return None


def _much(pair: Sequence[PooledTime], topic: frozenset[str]) -> bool:
    return len((pair[0].topic | pair[1].topic) & topic) > _PAIR


def _places(*times: PooledTime) -> Iterator[Evidence]:
    for one in times:
        if one.source is not None:
            yield Evidence(one.source, one.source.facts.prose.span(one.span))
