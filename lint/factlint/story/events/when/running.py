"""At which hour a count stood: what has been found by noon is no conflict with what has been found by night."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.story.events.amounts import EventAmount
from factlint.words import any_of
from factlint.words.dates.calendar import ANY_WEEKDAY
from factlint.words.events.amounts import HOURS

_CLOCK = r"(?:\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|[a-z]+ o['’]clock|noon|midday|midnight)"
_HOUR = rf"(?:{ANY_WEEKDAY}|{any_of(HOURS)}|{_CLOCK})"
_STOOD = lazy.regex(
    rf"\b(?:(?:as of|as at|by|until|till|up to) (?:late |early |last |mid-)?{_HOUR}|so far|stood at|at the (?:height|peak) of"
    rf"|had {any_of('risen grown climbed fallen')} to)",
    re.IGNORECASE,
)


def stood(amount: EventAmount) -> frozenset[str]:
    """The hours that the sentence of an amount says it stood at: "by noon", "so far"; none for what was counted once."""
    return frozenset(
        found.group().lower() for found in _STOOD.finditer(amount.facts.local.text, amount.sentence.start, amount.sentence.end)
    )


_CLOCKS = lazy.regex(rf"\b{_CLOCK}", re.IGNORECASE)


def of_two_hours(one: EventAmount, two: EventAmount) -> bool:
    """One amount stood at an hour, and the sentence of the other names other hours: none by ten o'clock, seven after midnight."""
    mine, theirs = ({found.lower() for found in _CLOCKS.findall(a.facts.local.text, a.sentence.start, a.sentence.end)} for a in (one, two))
    return bool(mine and theirs) and mine.isdisjoint(theirs) and stood(one) != stood(two)
