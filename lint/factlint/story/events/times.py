"""Days and hours that two outlets, or two sentences of one article, give otherwise for one happening."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts import Facts
from factlint.facts.dates.clock import clocks
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.events.happenings import Happening, Order, happenings, reporting, verb_of
from factlint.story.figures.copies import Clash, clash
from factlint.story.figures.stems import stem
from factlint.text import Span


@dataclass(frozen=True)
class Mistimed:
    """A happening of the article and when another text, or the article itself, says it was; the spans are local."""

    mine: Happening
    other: Happening
    when: Span
    theirs: Span
    clash: Clash
    source: Source | None = None


@once
def mistimed(story: Story) -> tuple[Mistimed, ...]:
    """What the article has at another time than an earlier peer, or than itself further up; at most one a time, in order."""
    found: dict[Span, Mistimed] = {}
    for one in _mistimed(story):
        found.setdefault(one.when, one)
    return tuple(found[when] for when in sorted(found))


def _mistimed(story: Story) -> Iterator[Mistimed]:
    mine = _timed(story.article)
    for peer in story.rivals:
        theirs = _timed(peer.facts)
        for one in mine:
            for two in theirs.by_verb.get(one.verb, ()):
                yield from _apart(one, two, peer, mine, theirs)
    for one in mine:
        for two in mine.by_verb[one.verb]:
            if two.span.start < one.span.start and two.sentence != one.sentence:
                yield from _apart(one, two, None, mine, mine)


@dataclass(frozen=True)
class Timed:
    """The happenings of a document that have a time, in order, and by verb."""

    found: tuple[Happening, ...]
    by_verb: dict[str, list[Happening]]
    hours: dict[Span, tuple[Span, Hours]]
    """The hour that hangs on a verb, by the span of the verb."""

    def __iter__(self) -> Iterator[Happening]:
        return iter(self.found)


@once
def _timed(facts: Facts) -> Timed:
    hours: dict[Span, tuple[Span, Hours]] = {}
    for verb, hour in _hours(facts):
        hours.setdefault(verb, hour)  # "at 3 p.m. local time (19:00 GMT)"
    telling = (h for h in happenings(facts) if h.kind != "headline")
    found = tuple(h for h in telling if (h.order and h.verb not in _LINKS) or ((h.dates or h.span in hours) and h.verb not in reporting()))
    by_verb: dict[str, list[Happening]] = defaultdict(list)
    for happening in found:
        by_verb[happening.verb].append(happening)
    return Timed(found, by_verb, hours)


_LINKS = frozenset({"follow", "include", "accord", "be", "have"})
_DIFFER: tuple[Clash, ...] = ("weekday", "day", "month", "year")
_NEWS = 3


def _apart(one: Happening, two: Happening, source: Source | None, mine: Timed, theirs: Timed) -> Iterator[Mistimed]:
    if one.negated != two.negated or "modal" in (one.tense, two.tense) or not same(one, two):
        return
    if one.order and two.order and source is not None and _otherwise(one.order, two.order):
        yield Mistimed(one, two, one.order.place, two.order.place, "time", source)
    if not (one.finite and two.finite) or one.tense != two.tense or one.tense == "present" or one.verb in reporting():
        return
    found = clash(one.dates[0], two.dates[0]) if one.dates and two.dates else "same"
    if source is None and (found != "weekday" or not one.verb.isupper()):
        return  # one article has several courts and judges
    if found in _DIFFER and _near(one, two) and not _also(one, two, mine) and not _also(two, one, theirs):
        yield Mistimed(one, two, one.dates[0].span, two.dates[0].span, found, source)
    elif found == "same" and one.span in mine.hours and two.span in theirs.hours:
        (here, hour), (there, other) = mine.hours[one.span], theirs.hours[two.span]
        if hour.apart(other):
            yield Mistimed(one, two, here, there, "time", source)


def _otherwise(one: Order, two: Order) -> bool:
    """Before, during and after one and the same."""
    return one.word != two.word and bool(one.topic & two.topic)


def _near(one: Happening, two: Happening) -> bool:
    """Both texts are of the same days: a notice of another week is of another meeting."""
    day, other = one.facts.published, two.facts.published
    return day is None or other is None or abs((day - other).days) <= _NEWS


def same(one: Happening, two: Happening) -> bool:
    """The words for who and what are those of one event: two in common (or a name), including a name or what it was done to."""
    shared, names = one.words & two.words, one.names & two.names
    if (one.names and two.names and not names) or another_time(one, two):
        return False
    if one.verb not in _BEFALL and _things(one) and _things(two) and not (_things(one) & two.words or _things(two) & one.words):
        return False  # a letter that was released, and a recording
    # A verb that stands for several says more of what happened than one that is only itself.
    if len(shared) < (1 if one.verb.isupper() and names and one.facts is not two.facts else 2):
        return False
    return bool(names) or bool(one.what & two.what)


_BEFALL = frozenset(("OCCUR", "SINK", "CRASH", "COLLAPSE", "LAND", "ARRIVE", "DIE"))
"""Verbs that are done to nothing: what is around them is where and how."""


def _things(one: Happening) -> frozenset[str]:
    """What it was done to, without the names."""
    return one.what - one.names


_ORDINALS = frozenset(map(stem, ("first", "second", "third", "fourth", "fifth", "sixth", "last", "final")))
_AGAIN = frozenset(map(stem, ("second", "next", "another", "other", "again", "previous")))


def another_time(one: Happening, two: Happening) -> bool:
    """One of several: the first of them and the second, or "again" on one side."""
    here, there = one.words & _ORDINALS, two.words & _ORDINALS
    return bool((here and there and here != there) or (one.words ^ two.words) & _AGAIN)


def _also(one: Happening, two: Happening, known: Timed) -> bool:
    """The document of the first has the time of the second for such an event as well."""
    return any(
        other not in (one, two) and other.dates and same(other, two) and clash(other.dates[0], two.dates[0]) not in _DIFFER
        for other in known.by_verb.get(two.verb, ())
    )


# --- hours -----------------------------------------------------------------------------------------------------------------


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
_HEDGE = re.compile(
    r"\b(?P<hedge>about|around|(?:shortly|just) (?:after|before)|nearly|almost|by|before|after|until|from|since|till) (?:at )?$",
    re.I,
)
_OPEN = ("by", "before", "after", "until", "from", "since", "till")
"""An end of a stretch of time is not when something happened."""
_ZONE = re.compile(r" ?(GMT|BST|UTC|CET|E[SD]?T|C[SD]T|P[SD]?T)\b")
_PARTS = {
    "dawn": (240, 420),
    "morning": (240, 725),
    "lunchtime": (690, 870),
    "afternoon": (715, 1110),
    "evening": (1020, 1380),
}
_PART = re.compile(rf"\b(?P<part>{'|'.join(_PARTS)})\b", re.I)
_LATE = re.compile(r"\blate (?:on )?[A-Z][a-z]+day (?:night|evening)\b", re.I)
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


def _hours(facts: Facts) -> Iterator[tuple[Span, tuple[Span, Hours]]]:
    """The verb of each hour that hangs on one."""
    text = facts.local.text
    parse = facts.local.parse
    verbs = {happening.span: happening for happening in happenings(facts)}
    for span, hours in _clocks(text):
        token = verb_of(parse, span)
        verb = parse.span(token, token) if token is not None else None
        if verb not in verbs:
            near = [v for v, h in verbs.items() if h.clause.start <= span.start <= h.clause.end]
            verb = near[0] if len(near) == 1 else None
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
