"""The hours that hang on what happens: "gave way at 11.40pm", "shortly before dawn", "late on Tuesday night"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate, product

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.dates.clock import TimeOfDay, clocks
from factlint.records import dataclass
from factlint.story.events.happenings import Happening, happenings, verb_of
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.around import ABOUT_AN_HOUR


@dataclass(frozen=True)
class Hours:
    """Stretches of the day in minutes after midnight, several where it may be morning or evening; with the zone where one is written."""

    stretches: tuple[tuple[int, int], ...]
    zone: str

    def apart(self, other: Hours) -> bool:
        """The stretches do not meet, by more than rounding explains; midnight is near both ends of a day."""
        return self.zone == other.zone and not any(_meet(one, two) for one, two in product(self.stretches, other.stretches))


_ROUNDING = 5
_DAY = 1440


def _meet(one: tuple[int, int], two: tuple[int, int]) -> bool:
    return any(one[0] - two[1] - shift <= _ROUNDING and two[0] + shift - one[1] <= _ROUNDING for shift in (-_DAY, 0, _DAY))


_HEDGE = lazy.regex(
    rf"\b(?P<hedge>{any_of(ABOUT_AN_HOUR)}) (?:at )?$",
    re.I,
)
_OPEN = ("by", "before", "after", "until", "from", "since", "till")
"""An end of a stretch of time is not when something happened."""
_ZONE = lazy.regex(r" ?(GMT|BST|UTC|CET|E[SD]?T|C[SD]T|P[SD]?T)\b")
_PARTS = {
    "dawn": (150, 450),
    "daybreak": (150, 450),
    "sunrise": (150, 510),
    "morning": (240, 725),
    "lunchtime": (690, 870),
    "afternoon": (715, 1110),
    "evening": (1020, 1380),
    "dusk": (900, 1350),
    "sunset": (900, 1350),
    "nightfall": (960, 1380),
    "overnight": (1260, 1860),
}
_PART = lazy.regex(rf"\b(?P<part>{'|'.join(_PARTS)})\b", re.I)
_PHRASES = (
    (lazy.regex(r"\blate (?:on )?[A-Z][a-z]+day (?:night|evening)\b", re.I), (1200, 1440)),
    (lazy.regex(r"\b(?:[A-Z][a-z]+day|last|that) night\b"), (1080, 1560)),
    (lazy.regex(r"\blate (?:on )?[A-Z][a-z]+day\b(?! (?:night|evening|morning|afternoon))"), (900, 1440)),
    (lazy.regex(r"\b(?:early|small) hours\b", re.I), (0, 390)),
)
"""Stretches that several words name together."""
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
        if hedge in _OPEN:
            continue
        zone = _ZONE.search(text, clock.span.start, clock.span.end + 5)
        stretches = tuple(_loosely(at, hedge) for at in sorted(_of_half(text, clock)))
        yield Span(lead.start() if lead else clock.span.start, clock.span.end), Hours(stretches, zone[1].upper() if zone else "")
    taken: list[Span] = []
    for pattern, stretch in _PHRASES:
        for found in pattern.finditer(text):
            if not any(span.overlaps(Span(*found.span())) for span in taken):
                taken.append(Span(*found.span()))
                yield taken[-1], Hours((stretch,), "")
    ends = [clock.span.end for clock in written]
    for found in _PART.finditer(text):
        at = bisect_left(ends, found.end())
        beside = at > 0 and found.start() - ends[at - 1] <= _BESIDE
        within = at < len(written) and written[at].span.start < found.end()
        if not (beside or within or any(span.overlaps(Span(*found.span())) for span in taken)):
            yield Span(*found.span()), Hours((_PARTS[found["part"].lower()],), "")


_BESIDE = 25
"""Characters between an hour and the part of the day that it is in: "at 5.40 on Friday morning"."""
_HALF = lazy.regex(r"[^.;]{0,25}?\b(?P<part>morning|afternoon|evening|night|a\.?m|p\.?m)\b")


def _of_half(text: str, clock: TimeOfDay) -> frozenset[int]:
    """The minutes of an hour, in the half of the day that the words after it name."""
    half = _HALF.match(text, clock.span.end) if len(clock.minutes) > 1 else None
    if half is None:
        return clock.minutes
    early = half["part"][0] in "ma"
    early = early and half["part"] != "afternoon"
    return frozenset(at for at in clock.minutes if (at < _DAY // 2) == early) or clock.minutes


def _loosely(at: int, hedge: str) -> tuple[int, int]:
    slack = _SLACK.get(hedge, 0)
    return (at - 15, at + 15) if slack == 15 else (min(at, at + slack), max(at, at + slack))
