"""Hours of the day that two texts give for one event."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from factlint.facts import Facts
from factlint.facts.model import Date
from factlint.story.figures.sentences import APART, Day, stem, stems
from factlint.text import Span

_HOUR = re.compile(
    r"\b(?:at|from|until|till|by|before|after|around|about|to)[ \u00a0]"
    r"(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))?[ \u00a0]?"
    r"(?:(?P<half>[ap])\.?[ \u00a0]?m\b\.?|(?P<sharp>o['’]clock)\b|(?P<h>h)(?:rs)?\b)?"
    r"|(?P<word>noon|midday|midnight))(?![\w%:/]|[.,]\d|[ -](?:percent|per cent|[mb]illion)\b)",
    re.IGNORECASE,
)
_WORDS = {"noon": 720, "midday": 720, "midnight": 0}
_SHARED = 3
_ALIKE = 0.6
_SEVERAL = re.compile(r"\b(?:every|each|daily|both|twice|again|repeat\w*|first|second|next|last|final)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Hour:
    """A time of day in a sentence; `span` is local."""

    span: Span
    minutes: int
    half: bool
    """Whether morning or afternoon is known."""


@dataclass(frozen=True)
class Timed:
    """A sentence with one time of day."""

    facts: Facts
    hour: Hour
    topic: frozenset[str]
    days: frozenset[object]
    kind: str
    several: bool

    @property
    def day(self) -> Day:
        """The time as what is compared between texts."""
        return Day(Date(self.hour.span, None, None), self.facts, 0, self.topic, self.topic, frozenset(), self.kind)


def clashes(mine: Facts, theirs: Facts) -> Iterator[tuple[Day, Day]]:
    """The times of day that a text gives otherwise for an event of another: the sentence says the same for the most part."""
    others = _timed(theirs)
    for one in _timed(mine):
        near = [other for other in others if _one_event(one, other)]
        if near and not any(_same(one.hour, other.hour) for other in near) and len({other.hour.minutes for other in near}) == 1:
            yield one.day, near[0].day


def _timed(facts: Facts) -> tuple[Timed, ...]:
    if "clock-hours" not in facts.shared:
        facts.shared["clock-hours"] = tuple(_found(facts))
    return cast("tuple[Timed, ...]", facts.shared["clock-hours"])


def _found(facts: Facts) -> Iterator[Timed]:
    local = facts.local
    text = local.text
    block = 0
    for sentence in local.sentences:
        while block + 1 < len(local.blocks) and local.blocks[block + 1].span.start <= sentence.start:
            block += 1
        hours = list(_hours(text, sentence))
        if len(hours) == 1:
            said = text[sentence.start : sentence.end]
            days = frozenset(_day(date) for date in local.dates if sentence.start <= date.span.start < sentence.end)
            yield Timed(facts, hours[0], stems(said), days, local.blocks[block].kind, bool(_SEVERAL.search(said)))


def _day(date: Date) -> object:
    """What of a date tells one occasion from another."""
    return (date.month, date.day) if date.day else date.weekday


def _hours(text: str, sentence: Span) -> Iterator[Hour]:
    for found in _HOUR.finditer(text, sentence.start, sentence.end):
        if found["word"]:
            yield Hour(Span(*found.span("word")), _WORDS[found["word"].lower()], True)
            continue
        hour, minute, half = int(found["hour"]), int(found["minute"] or 0), (found["half"] or "").lower()
        if hour > 24 or not (half or found["minute"] or found["sharp"] or found["h"]):
            continue
        minutes = (hour % 12 + (12 if half == "p" else 0) if half else hour) * 60 + minute
        yield Hour(Span(found.start("hour"), found.end()), minutes % 1440, bool(half) or hour > 12)


def _same(one: Hour, other: Hour) -> bool:
    return one.minutes == other.minutes if one.half and other.half else one.minutes % 720 == other.minutes % 720


def _one_event(one: Timed, other: Timed) -> bool:
    if "headline" in (one.kind, other.kind) or one.several or other.several:
        return False
    if one.days and other.days and not one.days & other.days:
        return False
    if any((one.topic & group) != (other.topic & group) for group in APART):
        return False
    hour = {stem(word) for word in ("noon", "midday", "midnight", "clock")}
    mine, theirs = one.topic - hour, other.topic - hour
    shared = len(mine & theirs)
    return shared >= _SHARED and (mine <= theirs or theirs <= mine or shared >= _ALIKE * len(mine | theirs))
