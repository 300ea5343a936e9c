"""Hours of one event: what a source says of the time of day, in other words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.dates.clock import TimeOfDay, clocks
from factlint.facts.model import Date
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source
from factlint.story.figures.sentences import GivenDay
from factlint.story.figures.turns import begins_or_ends, same_event, topic_of
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.around import STEPS_OF_EVENINGS

_STEP = lazy.regex(rf"\b{any_of(STEPS_OF_EVENINGS)}\b", re.I)
_LEAD = 30


@dataclass(frozen=True)
class Hour:
    """A sentence with times of day; spans are local."""

    facts: Facts
    sentence: Span
    clocks: tuple[TimeOfDay, ...]

    @cached_property
    def topic(self) -> frozenset[str]:
        text, at, pieces = self.facts.local.text, self.sentence.start, []
        for clock in self.clocks:
            pieces.append(text[at : clock.span.start])
            at = clock.span.end
        return topic_of(" ".join([*pieces, text[at : self.sentence.end]]))

    @cached_property
    def steps(self) -> frozenset[str]:
        """What right before the times has an hour of its own: gates, check-in."""
        text, start = self.facts.local.text, self.sentence.start
        leads = (text[max(start, clock.span.start - _LEAD) : clock.span.start] for clock in self.clocks)
        return frozenset(found.lower().rstrip("s") for lead in leads for found in _STEP.findall(lead))

    @cached_property
    def dates(self) -> list[Date]:
        return [date for date in self.facts.local.dates if date.span in self.sentence]


def hours_apart(article: Facts, source: Source) -> Iterator[tuple[GivenDay, GivenDay]]:
    """Times of day of the article that a source or a peer gives otherwise for the same event; at most one for each, in order."""
    for hour in _read(article):
        theirs = [other for other in _read(source.facts) if _alike(hour, other, _OF_RIVALS if source.peer else _LEAST)]
        for one, other, facts in _pairs(hour, theirs):
            if not source.peer and _said_elsewhere(hour, one, other, source.facts):
                continue
            yield _day(hour, article, one), _day(hour, facts, other)


def _said_elsewhere(hour: Hour, one: TimeOfDay, other: TimeOfDay, facts: Facts) -> bool:
    """Another sentence of the source has just this time: the count was over at 02:40, and the polls closed at 22:00."""
    return any(one.minutes & two.minutes for known in _read(facts) if other not in known.clocks for two in known.clocks)


def _day(hour: Hour, facts: Facts, clock: TimeOfDay) -> GivenDay:
    """A time of day as what is compared between texts."""
    return GivenDay(Date(clock.span, None, None), facts, 0, hour.topic, hour.topic, frozenset(), "body")


@once
def _read(facts: Facts) -> Sequence[Hour]:
    found = []
    for sentence in facts.local.sentences:
        here = tuple(clocks(facts.local.text, sentence))
        if here and facts.quoted(facts.prose.span(here[0].span)) is None:
            found.append(Hour(facts, sentence, here))
    return tuple(found)


_LEAST, _OF_RIVALS = 2, 3
"""Stems that two sentences on one event share."""


def _alike(one: Hour, other: Hour, least: int) -> bool:
    """Both are about one event, on one day as far as they say."""
    return same_event(one.topic, other.topic, least) and one.steps == other.steps and not _another_day(one.dates, other.dates)


def _another_day(mine: Sequence[Date], theirs: Sequence[Date]) -> bool:
    """Both name days, and none in common."""
    named, known = ([date for date in dates if date.weekday or date.day] for dates in (mine, theirs))
    if not named or not known:
        return False
    return not any(_one_day(one, other) for one in named for other in known)


def _one_day(one: Date, other: Date) -> bool:
    if one.day and other.day:
        return (one.day, one.month) == (other.day, other.month)
    return not (one.weekday and other.weekday) or one.weekday == other.weekday


_ROUGH = lazy.regex(r"\b(?:about|around|just|shortly|soon|nearly|almost|roughly|not long|before|after)(?: after| before)? $", re.I)
_ROUGHLY, _EXACTLY = 30, 0


def _pairs(hour: Hour, theirs: Sequence[Hour]) -> Iterator[tuple[TimeOfDay, TimeOfDay, Facts]]:
    """The times that differ from those of the sentence most like this one; none where any of them has the same."""
    if not theirs:
        return
    agreed = [other for other in theirs if all(any(_meet(hour, one, other, two) for two in other.clocks) for one in hour.clocks)]
    best = max(theirs, key=lambda other: (len(hour.topic & other.topic), -len(other.clocks)))
    if agreed or not best.clocks:
        return
    if len(best.clocks) == 2 and len(hour.clocks) == 1 and begins_or_ends(hour.topic):
        one, two = hour.clocks[0], best.clocks[0 if begins_or_ends(hour.topic) == "BEGIN" else 1]
        if not any(_meet(hour, one, best, other) for other in best.clocks):
            yield one, two, best.facts
    elif len(best.clocks) == len(hour.clocks):
        together = list(zip(hour.clocks, best.clocks, strict=True))
        apart = [pair for pair in together if not _meet(hour, pair[0], best, pair[1])]
        if len(hour.clocks) == 1 or len(apart) < len(together):
            yield from ((one, two, best.facts) for one, two in apart)


def _meet(hour: Hour, one: TimeOfDay, other: Hour, two: TimeOfDay) -> bool:
    """The two may be one time, rounded as their words allow."""
    slack = _ROUGHLY if _rough(hour, one) or _rough(other, two) else _EXACTLY
    return any(min(abs(a - b), 1440 - abs(a - b)) <= slack for a in one.minutes for b in two.minutes)


def _rough(hour: Hour, clock: TimeOfDay) -> bool:
    return _ROUGH.search(hour.facts.local.text[max(hour.sentence.start, clock.span.start - 24) : clock.span.start]) is not None
