"""The hours that hang on what happens: "gave way at 11.40pm", "shortly before dawn", "late on Tuesday night"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.dates.clock import clocks
from factlint.story.events.happenings import Happening, happenings, verb_of
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.around import ABOUT_AN_HOUR


@dataclass(frozen=True)
class Hours:
    """A stretch of the day in minutes after midnight, with the zone where one is written."""

    first: int
    last: int
    zone: str

    def apart(self, other: Hours) -> bool:
        """The stretches do not meet, by more than rounding explains."""
        if self.zone != other.zone:
            return False
        return self.first - other.last > _ROUNDING or other.first - self.last > _ROUNDING


_ROUNDING = 5
_HEDGE = lazy.regex(
    rf"\b(?P<hedge>{any_of(ABOUT_AN_HOUR)}) (?:at )?$",
    re.I,
)
_OPEN = ("by", "before", "after", "until", "from", "since", "till")
"""An end of a stretch of time is not when something happened."""
_ZONE = lazy.regex(r" ?(GMT|BST|UTC|CET|E[SD]?T|C[SD]T|P[SD]?T)\b")
_PARTS = {
    "dawn": (240, 420),
    "morning": (240, 725),
    "lunchtime": (690, 870),
    "afternoon": (715, 1110),
    "evening": (1020, 1380),
}
_PART = lazy.regex(rf"\b(?P<part>{'|'.join(_PARTS)})\b", re.I)
_LATE = lazy.regex(r"\blate (?:on )?[A-Z][a-z]+day (?:night|evening)\b", re.I)
_SLACK = {
    "about": 15,
    "around": 15,
    "shortly after": 20,
    "just after": 9,
    "shortly before": -20,
    "just before": -9,
    "nearly": -10,
    "almost": -10,
}


class Clauses:
    """The clauses of happenings, by their places."""

    def __init__(self, found: Iterable[Happening]) -> None:
        self._found = sorted(found, key=lambda happening: happening.clause.start)
        self._starts = [happening.clause.start for happening in self._found]
        self._reach = list(accumulate((happening.clause.end for happening in self._found), max))
        """The last end of this clause and all before it."""

    def around(self, at: int) -> list[Happening]:
        """The happenings whose clauses have this place in them, or end there."""
        found = []
        number = bisect_right(self._starts, at) - 1
        while number >= 0 and self._reach[number] >= at:
            if self._found[number].clause.end >= at:
                found.append(self._found[number])
            number -= 1
        return found


def hours_of(facts: Facts) -> Iterator[tuple[Span, tuple[Span, Hours]]]:
    """The verb of each hour that hangs on one."""
    text = facts.local.text
    parse = facts.local.parse
    verbs = {happening.span: happening for happening in happenings(facts)}
    clauses = Clauses(happenings(facts))
    for span, hours in _clocks(text):
        token = verb_of(parse, span)
        verb = parse.span(token, token) if token is not None else None
        if verb not in verbs:
            near = clauses.around(span.start)
            verb = near[0].span if len(near) == 1 else None
        if verb is None:
            continue
        yield verb, (span, hours)
        # "He called to concede at 1 a.m.": the call was then.
        head = parse.heads[parse.touching(verb)[0]]
        if not verbs[verb].finite and (above := parse.span(head, head)) in verbs:
            yield above, (span, hours)


def _clocks(text: str) -> Iterator[tuple[Span, Hours]]:
    """The times of day of a text: hours, and the parts of the day that no hour has with it."""
    written = clocks(text, Span(0, len(text)))
    for clock in written:
        lead = _HEDGE.search(text, max(0, clock.span.start - 20), clock.span.start)
        hedge = lead["hedge"].lower() if lead else ""
        if len(clock.minutes) > 1 or hedge in _OPEN:
            continue
        (at,) = clock.minutes
        slack = _SLACK.get(hedge, 0)
        first, last = (at - 15, at + 15) if slack == 15 else (min(at, at + slack), max(at, at + slack))
        zone = _ZONE.search(text, clock.span.start, clock.span.end + 5)
        yield Span(lead.start() if lead else clock.span.start, clock.span.end), Hours(first, last, zone[1].upper() if zone else "")
    for found in _LATE.finditer(text):
        yield Span(*found.span()), Hours(1200, 1440, "")
    ends = [clock.span.end for clock in written]
    for found in _PART.finditer(text):
        at = bisect_left(ends, found.end())
        if at == len(written) or written[at].span.start >= found.end():
            first, last = _PARTS[found["part"].lower()]
            yield Span(*found.span()), Hours(first, last, "")
