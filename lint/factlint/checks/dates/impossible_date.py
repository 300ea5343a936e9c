"""Dates and times that no calendar and no clock has: June 31, Feb. 29 in a common year, the year 20224, 25:10, 14:00 p.m."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.dates.long_years import find_long_years
from factlint.facts.dates.written import no_such_day
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.clock import PLAYED

VALUES = ("text", "reason")
LABELS = {"date": "a day that the calendar does not have", "time": "a time that the clock does not have"}

_CLOCK = lazy.regex(r"(?<![\d:.,/-])(\d{1,2}):(\d\d)(?![\d:]|\.\d)(?:[ \u00a0]?([ap])(?:\.[ \u00a0]?m\.|\.?m\b))?", re.I)
_AT = lazy.regex(r"\b(?:at|by|until|from|after|before|around|about|since|between) $", re.I)
# "at 25:10 of the second half" is a time of play, "Matthew 25:10" a verse; neither ends the phrase.
_ENDS = lazy.regex(r"[.,;)]?(?:\s*$|[.,;)]? (?:GMT|UTC|local|on|today|tomorrow|yesterday|to|and|[A-Z][a-z]+day)\b|[.;](?:\s|$))")
_PLAYED = lazy.regex(
    rf"\b{any_of(PLAYED)}s?\b",
    re.I,
)
_MERIDIEM = lazy.regex(r"(?<![\d:.,/$£€-])(1[3-9]|2[0-4])[ \u00a0]?([ap])\.m\.|(?<![\d:.,/$£€-])(1[3-9]|2[0-4])[ap]m\b")


@dataclass(frozen=True)
class Params:
    clock: bool = True
    """Also judge times of day."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    for date in article.dates:
        reason = no_such_day(date.month, date.day, date.year)
        if reason:
            yield Hit(date.span, {"reason": reason}, label="date")
    for block in article.local.blocks:
        for year in find_long_years(article.local.text, block.span) if block.kind != "code" else ():
            yield Hit(article.prose.span(year), {"reason": "a year has four digits"}, label="date")
    if params.clock:
        yield from _times(story)


def _times(story: Story) -> Iterator[Hit]:
    article = story.article
    text = article.prose.text
    for block in article.local.blocks:
        for found in _CLOCK.finditer(text, block.span.start, block.span.end):
            hour, minute, half = int(found[1]), int(found[2]), found[3]
            said = half or (
                _AT.search(text[max(block.span.start, found.start() - 10) : found.start()])
                and _ENDS.match(text[found.end() : min(block.span.end, found.end() + 14)])
            )
            played = not half and _PLAYED.search(text, max(block.span.start, found.start() - 150), min(block.span.end, found.end() + 60))
            reason = _no_time(hour, minute, half) if said and not played else None
            if reason:
                yield Hit(article.prose.span(Span(*found.span())), {"reason": reason}, label="time")
        for found in _MERIDIEM.finditer(text, block.span.start, block.span.end):
            yield Hit(
                article.prose.span(Span(*found.span())),
                {"reason": f"{found[1] or found[3]} is an hour of the 24-hour clock, which has no a.m. or p.m."},
                label="time",
            )


def _no_time(hour: int, minute: int, half: str | None) -> str | None:
    if minute > 59:
        return "an hour has 60 minutes"
    if half and hour > 12:
        return f"{hour} is an hour of the 24-hour clock, which has no a.m. or p.m."
    if half and hour == 0 and half.lower() == "p":
        return "0 is an hour of the 24-hour clock, which has no a.m. or p.m."
    return "a day has 24 hours" if hour > 24 or (hour == 24 and minute) else None
