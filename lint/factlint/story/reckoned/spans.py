"""How long something took, or how long after something it was: from two days or two times of day of a source."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import combinations

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.dates.clock import clocks
from factlint.facts.model import Figure
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.beside import day_of, sentence_at, today_of
from factlint.story.figures.given import given
from factlint.story.figures.stems import stems
from factlint.story.reckoned.sought import Reckoned, Sought, at
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.reckoned import MEETINGS
from factlint.words.figures.numbers import SMALL

DAYS = {"day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.44, "quarter": 91.3, "year": 365.25, "decade": 3652.5}
_MINUTES = {"minute": 1, "hour": 60}
_AND = lazy.regex(r"(?: and| |, )(?: ?an?)? ?(?P<number>\d{1,2}|half|quarter)(?: ?minutes?| ?mins?| of an hour|\b)")
_BEFORE_AND = lazy.regex(rf"(?P<number>\d{{1,2}}|an|{any_of(' '.join(SMALL))}) (?:hours?|hrs?)(?: and|,)? $")
_SMALL = {"an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_FEW = 24
"""Days and times of a source, at most, of which any two are tried."""


@dataclass(frozen=True)
class Moment:
    """A day, or all days of a month or year, that a source gives; the span is one of the file."""

    first: date
    last: date
    span: Span
    topic: frozenset[str]
    sentence: int


_IN_WORDS = lazy.regex(
    r"(?:an?|one|half an?) (?P<unit>fortnight|hour|day|week|month|year|decade|century)(?P<half>[- ]and[- ]a[- ]half)?", re.I
)


_HEDGED = lazy.regex(r"\b(?:(?P<above>more than|over|just over)|less than|nearly|almost|just under|within) $", re.I)


def time_in_words(facts: Facts, span: Span) -> Sought | None:
    """ "A fortnight", "one hour", as an amount; `span` is one of the file."""
    local = facts.prose.local(span)
    found = _IN_WORDS.fullmatch(facts.local.text, local.start, local.end)
    if found is None:
        return None
    hedge = _HEDGED.search(facts.local.text, max(0, local.start - 16), local.start)
    size = Decimal("1.5") if found["half"] else Decimal("0.5") if found[0].lower().startswith("half") else Decimal(1)
    slack = Decimal("0.5") if size == 1 else Decimal(0)
    unit = found["unit"].lower()
    if unit == "century":
        size, slack, unit = size * 10, slack * 2, "decade"
    if hedge is not None and slack:
        low, high = (size, size * 2) if hedge["above"] else (size * Decimal("0.7"), size)
        return Sought(facts, local, low, high, "duration", unit)
    return Sought(facts, local, size - slack, size + slack, "duration", unit)


def lasted(story: Story, source: Source, own: Sought) -> Reckoned | None:
    """The time between two days or times of day of a source on the same thing, for a duration of the article."""
    if own.kind != "duration":
        return None
    if own.unit in _MINUTES:
        return _hours(source, own)
    return _days(story, source, own) if own.unit in DAYS else None


# --- days --------------------------------------------------------------------------------------------------------------


def _days(story: Story, source: Source, own: Sought) -> Reckoned | None:
    found = list(moments(source))
    if len(found) > _FEW:
        found = [one for one in found if one.topic & own.topic]
    now = [published(source), today(story)]
    said = {day.date.earliest for one in given(own.facts).sentences for day in one.days if day.date.span in own.sentence} - {None}
    for one, other in combinations(found[:_FEW], 2):
        named = one.sentence == other.sentence and {one.first, other.first} & said
        if _fits(own, one, other) and (named or _on_it(own, one, other)):
            return Reckoned("derived", "", at(source, one.span, other.span))
    held = Counter(one.sentence for one in found)
    alone = [one for one in found if held[one.sentence] == 1]
    for one in alone:
        for day in filter(None, now):
            if _fits(own, one, day) and len(one.topic & own.topic) >= _needed(source, own, one, day):
                return Reckoned("derived", "", at(source, one.span))
    return _between(story, source, own)


def _needed(source: Source, own: Sought, one: Moment, day: Moment) -> int:
    """How many words the sentences have to share: fewer where both speak of what is due, none where the weeks are right to the day."""
    exact = one.first > day.first and (one.first - day.first).days == float(own.low + own.high) / 2 * DAYS[own.unit]
    if exact and own.unit == "week" and _WITHIN.search(own.before):
        return 0
    weeks = own.unit == "week" and (day.first - one.first).days == float(own.low + own.high) / 2 * DAYS[own.unit]
    if weeks and _BEGAN.search(sentence_at(source.facts, source.facts.prose.local(one.span).start)):
        return 0
    ahead = _WITHIN.search(own.before) or _EARLY.match(own.after)
    said = sentence_at(source.facts, source.facts.prose.local(one.span).start)
    return _SHARED - bool(ahead and _DUE.search(said))


_BEGAN = lazy.regex(r"\b(?:began|begun|started|launched|opened|since)\b", re.I)
_EARLY = lazy.regex(r" (?:early|late|ahead|overdue|earlier than|later than)\b", re.I)
_APART = lazy.regex(r" (?:after|before|later|earlier)\b", re.I)


def _between(story: Story, source: Source, own: Sought) -> Reckoned | None:
    """Between the days of two sources that the sentence is on: the letter came three days after the audit."""
    mine = day_of(source)
    if mine is None or not _APART.match(own.after) or not _speaks_of(source, own):
        return None
    first = Moment(mine, mine, Span(0, 0), frozenset(), -1)
    for other in story.sources:
        theirs = day_of(other) if other is not source else None
        if theirs is None or theirs == mine or not _speaks_of(other, own):
            continue
        if _fits(own, first, Moment(theirs, theirs, Span(0, 0), frozenset(), -2)):
            return Reckoned("derived", f"{min(mine, theirs)} → {max(mine, theirs)}", ())
    return None


def _speaks_of(source: Source, own: Sought) -> bool:
    return len(given(source.facts).vocabulary & own.topic) >= _SHARED


_SHARED = 2
_WITHIN = lazy.regex(r"\b(?:within|in|has|have|had|gives?|given|next)(?: the next| another)? $", re.I)
_DUE = lazy.regex(r"\b(?:until|by|deadline|no later than|before|due|end|planned|scheduled)\b", re.I)


def _on_it(own: Sought, one: Moment, other: Moment) -> bool:
    """Both are of one sentence that shares a word with the story's, or each shares one."""
    topic = own.topic | own.earlier
    least = min(_SHARED, max(1, len(own.topic) // 2))
    if 0 <= other.sentence - one.sentence <= 1 and len(one.topic & topic) >= least:
        return True
    return len(one.topic & own.topic) >= least and len(other.topic & own.topic) >= least


def moments(source: Source) -> Iterator[Moment]:
    made = last = day_of(source)
    for sentence in given(source.facts).sentences:
        for day in sentence.days:
            one = day.date
            if one.year and one.day and one.earliest is not None:
                last = one.earliest
            if one.month and one.day and one.year is None and made is not None and last is not None and (one.month, one.day) != (2, 29):
                # A day without a year, in a document that has one before it: the nearest to that.
                meant = min((date(last.year + more, one.month, one.day) for more in (-1, 0, 1)), key=partial(_apart_from, last))
                yield Moment(meant, meant, day.span, sentence.topic, day.sentence)
            elif one.earliest is not None and one.latest is not None and not one.relative:
                yield Moment(one.earliest, one.latest, day.span, sentence.topic, day.sentence)


def _apart_from(last: date, day: date) -> int:
    return abs((day - last).days)


def published(source: Source) -> Moment | None:
    day = day_of(source)
    return Moment(day, day, Span(0, 0), frozenset(), -1) if day is not None else None


def today(story: Story) -> Moment | None:
    day = today_of(story)
    return Moment(day, day, Span(0, 0), frozenset(), -2) if day is not None else None


def _fits(own: Sought, one: Moment, other: Moment) -> bool:
    """The time between the two is what is sought, in whole units as people count them."""
    first, second = sorted((one, other), key=lambda moment: moment.first)
    unit = DAYS[own.unit]
    if max((moment.last - moment.first).days for moment in (first, second)) > unit * 1.1:
        return False  # the year alone says nothing of months
    least, most = (second.first - first.last).days, (second.last - first.first).days
    # From April to March is a year less a day; half a unit is rounded away only of long times.
    low, high = float(own.low), float(own.high)
    if high - low <= 1:
        low = high = (low + high) / 2
    slack = 0.0 if unit == 1 else min(0.09, 3 / unit) if own.unit != "year" else 0.09
    return least / unit <= high + slack and most / unit >= low - slack and (most - least) <= unit * 2.2


# --- times of day ------------------------------------------------------------------------------------------------------


def _hours(source: Source, own: Sought) -> Reckoned | None:
    wanted = minutes_range(own)
    text = source.facts.local.text
    found = [(clock, sentence) for sentence in source.facts.local.sentences for clock in clocks(text, sentence)]
    if wanted is None or len(found) > _FEW:
        return None
    topics = {sentence: stems(text[sentence.start : sentence.end]) for _, sentence in found}
    for (one, here), (other, there) in combinations(found, 2):
        apart = {(b - a) % 1440 for a in one.minutes for b in other.minutes}
        mine, theirs = topics[here], topics[there]
        topic = own.topic | own.earlier
        on_it = ((here == there or mine & theirs) and (mine | theirs) & topic) or (mine & own.topic and theirs & own.topic)
        if any(wanted[0] <= one <= wanted[1] for one in apart) and (on_it or _whole(own, source, one.span, other.span)):
            return Reckoned("derived", "", at(source, *(source.facts.prose.span(clock.span) for clock in (one, other))))
    return None


_MEETING = lazy.regex(rf"\b{any_of(MEETINGS)}\b", re.I)


def _whole(own: Sought, source: Source, first: Span, last: Span) -> bool:
    """From the time at the top of a record to the one at its end: what a hearing took."""
    text = source.facts.local.text
    return bool(_MEETING.search(own.words)) and first.start < _TOP and len(text) - last.end < _TOP


_TOP = 300


def minutes(own: Sought) -> Decimal | None:
    """How many minutes a duration is, of hours and minutes together."""
    found = _minutes(own) if own.kind == "duration" and own.unit in _MINUTES else None
    return Decimal(found) if found is not None else None


def composite(facts: Facts, figure: Figure) -> Decimal | None:
    """The minutes of "nine hours and 12 minutes", of either of its figures; None where it has one part only."""
    text, span = facts.local.text, figure.span
    more = _AND.match(text, span.end) if figure.unit == "hour" else None
    before = _BEFORE_AND.search(text[max(0, span.start - 30) : span.start]) if figure.unit == "minute" else None
    if figure.value is None or not (more or before):
        return None
    if more:
        return figure.value * 60 + Decimal({"half": 30, "quarter": 15}.get(more["number"], 0) or int(more["number"]))
    assert before is not None
    word = before["number"].lower()
    return figure.value + 60 * Decimal(_SMALL.get(word) or SMALL.get(word) or word)


def minutes_range(own: Sought) -> tuple[Decimal, Decimal] | None:
    """From how many minutes to how many: just so many, or those that a hedge allows."""
    size = _MINUTES[own.unit]
    if own.high - own.low != 1:
        return own.low * size, own.high * size
    exact = _minutes(own)
    return None if exact is None else (Decimal(exact), Decimal(exact))


def _minutes(own: Sought) -> int | None:
    """The minutes of "three hours and 20 minutes", of either of its figures."""
    size = (own.low + own.high) / 2 * _MINUTES[own.unit]
    if own.unit == "hour" and (more := _AND.match(own.after)):
        size += Decimal({"half": 30, "quarter": 15}.get(more["number"], 0) or int(more["number"]))
    elif own.unit == "minute" and (before := _BEFORE_AND.search(own.before)):
        word = before["number"].lower()
        size += 60 * (_SMALL.get(word) or SMALL.get(word) or int(word))
    return int(size) if size == int(size) else None
