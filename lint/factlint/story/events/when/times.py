"""Days and hours that two outlets, or two sentences of one article, give otherwise for one happening."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import field, replace
from typing import Literal

from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.events.coverage import one_event
from factlint.story.events.happenings import Happening, Order, happenings, reporting
from factlint.story.events.when.hours import Hours, hours_of
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
        differing = {group: tuple(_differing(group, theirs.of(group), peer, mine, theirs)) for group in mine.groups}
        for one, group in mine:
            yield from (difference.of(one) for difference in differing[group])
        if one_event(story.article, peer.facts):
            alone = (*_of_the_only_ones(mine, theirs, peer), *_of_one_mishap(mine, theirs, peer))
            yield from (difference.of(difference.one.first) for difference in alone)
    differing = {group: tuple(_differing(group, mine.of(group), None, mine, mine)) for group in mine.groups}
    for one, group in mine:
        for difference in differing[group]:
            two = difference.two.first
            if two.span.start < one.span.start and two.sentence != one.sentence:
                yield difference.of(one)


@dataclass(frozen=True, eq=False)
class Alike:
    """The happenings of a document that agree in everything compared here: the words, the verb and the times."""

    every: list[Happening]
    hour: Hours | None
    """The hour that hangs on each of them."""

    @property
    def first(self) -> Happening:
        return self.every[0]


@dataclass(frozen=True)
class Timed:
    """The happenings of a document that have a time, in order and in groups."""

    found: tuple[tuple[Happening, Alike], ...]
    by_verb: dict[str, list[Alike]]
    places: dict[Span, Span]
    """Where the hour is written that hangs on a verb, by the span of the verb."""
    given: dict[Alike, bool] = field(default_factory=dict)
    """What is known of `also` so far."""

    def __iter__(self) -> Iterator[tuple[Happening, Alike]]:
        return iter(self.found)

    @property
    def groups(self) -> Iterator[Alike]:
        return (group for groups in self.by_verb.values() for group in groups)

    def of(self, group: Alike) -> Sequence[Alike]:
        """The groups with the verb of a group, in order."""
        return self.by_verb.get(group.first.verb, ())

    def also(self, two: Alike) -> bool:
        """This document has the time of a happening for another such event as well."""
        if two not in self.given:
            self.given[two] = any(
                (other is not two or len(two.every) > 1)
                and other.first.dates
                and same(other.first, two.first)
                and clash(other.first.dates[0], two.first.dates[0]) not in _DIFFER
                for other in self.of(two)
            )
        return self.given[two]


MOST_GROUPS = 100
"""Different happenings with one verb that are compared in a document: one with more of them is a list, and pairs grow with the square."""


@once
def _timed(facts: Facts) -> Timed:
    hours: dict[Span, tuple[Span, Hours]] = {}
    for verb, hour in hours_of(facts):
        hours.setdefault(verb, hour)  # "at 3 p.m. local time (19:00 GMT)"
    by_verb: dict[str, list[Alike]] = defaultdict(list)
    groups: dict[tuple[object, ...], Alike] = {}
    found = []
    for h in happenings(facts):
        ordered, dated = h.order and h.verb not in _LINKS, (h.dates or h.span in hours) and h.verb not in reporting()
        if h.kind == "headline" or not (ordered or dated):
            continue
        at = hours[h.span][1] if h.span in hours else None
        key = (*_compared(h), at)
        if key not in groups and len(by_verb[h.verb]) < MOST_GROUPS:
            groups[key] = Alike([], at)
            by_verb[h.verb].append(groups[key])
        if key in groups:
            groups[key].every.append(h)
            found.append((h, groups[key]))
    return Timed(tuple(found), by_verb, {verb: place for verb, (place, _) in hours.items()})


def _compared(one: Happening) -> tuple[object, ...]:
    """All of a happening that is compared with another, except its hour."""
    date = replace(one.dates[0], span=Span(0, 0)) if one.dates else None
    order = (one.order.word, one.order.topic) if one.order else None
    return one.verb, one.negated, one.tense, one.finite, one.who, one.what, one.names, date, order


_LINKS = frozenset({"follow", "include", "accord", "be", "have"})
_DIFFER: tuple[Clash, ...] = ("weekday", "day", "month", "year")
_NEWS = 3


@dataclass(frozen=True)
class Difference:
    """In what the happenings of two groups differ."""

    one: Alike
    two: Alike
    when: Literal["order", "date", "hour"]
    clash: Clash
    source: Source | None
    mine: Timed
    theirs: Timed

    def of(self, one: Happening) -> Mistimed:
        """The difference at one happening of the first group."""
        return Mistimed(one, self.two.first, self._at(one, self.mine), self._at(self.two.first, self.theirs), self.clash, self.source)

    def _at(self, one: Happening, timed: Timed) -> Span:
        if self.when == "hour":
            return timed.places[one.span]
        return one.dates[0].span if self.when == "date" or one.order is None else one.order.place


def _differing(one: Alike, others: Iterable[Alike], source: Source | None, mine: Timed, theirs: Timed) -> Iterator[Difference]:
    for two in others:
        for when, found in _apart(one, two, source, mine, theirs):
            yield Difference(one, two, when, found, source, mine, theirs)


_SINGLE = ("VOTE", "RESCUE", "CRASH", "COLLAPSE", "SINK", "ATTACK", "LEAVE")
"""What a report of one event seldom has twice; of anything else two sentences must show that it is the same."""


def _of_the_only_ones(mine: Timed, theirs: Timed, peer: Source) -> Iterator[Difference]:
    """When the one vote, crash or rescue was that each report has with a time, unless the names are those of two."""
    for verb in _SINGLE:
        ours, others = mine.by_verb.get(verb, ()), theirs.by_verb.get(verb, ())
        if len(ours) != 1 or len(others) != 1:
            continue
        one, two = ours[0], others[0]
        if _done(one.first) and _done(two.first) and not _named_otherwise(one.first, two.first):
            yield from (Difference(one, two, when, found, peer, mine, theirs) for when, found in _times_apart(one, two))


_MISHAPS = ("HIT", "CRASH", "COLLAPSE", "SINK", "OCCUR")
"""What outlets call one mishap by: it happened, gave way, struck."""


def _of_one_mishap(mine: Timed, theirs: Timed, peer: Source) -> Iterator[Difference]:
    """The hour of the one mishap that each report has with an hour, whichever verb it has for it; the days must not differ."""
    ours, others = (
        [group for verb in _MISHAPS for group in timed.by_verb.get(verb, ()) if group.hour and _done(group.first)]
        for timed in (mine, theirs)
    )
    if len(ours) != 1 or len(others) != 1:
        return
    one, two = ours[0], others[0]
    if not _named_otherwise(one.first, two.first) and not another_time(one.first, two.first):
        yield from (Difference(one, two, when, found, peer, mine, theirs) for when, found in _times_apart(one, two) if when == "hour")


def _named_otherwise(one: Happening, two: Happening) -> bool:
    """Both have names, and none in common."""
    return bool(one.names and two.names and not one.names & two.names)


def _done(one: Happening) -> bool:
    return one.tense == "past" and not one.negated


def _apart(
    here: Alike, there: Alike, source: Source | None, mine: Timed, theirs: Timed
) -> Iterator[tuple[Literal["order", "date", "hour"], Clash]]:
    one, two = here.first, there.first
    if one.negated != two.negated or "modal" in (one.tense, two.tense) or not same(one, two):
        return
    if one.order and two.order and source is not None and _otherwise(one.order, two.order):
        yield "order", "time"
    if not (one.finite and two.finite) or one.tense != two.tense or one.tense == "present" or one.verb in reporting():
        return
    found = clash(one.dates[0], two.dates[0]) if one.dates and two.dates else "same"
    if source is None and (found != "weekday" or not one.verb.isupper()):
        return  # one article has several courts and judges
    if found not in _DIFFER or (not mine.also(there) and not theirs.also(here)):
        yield from _times_apart(here, there)


def _times_apart(here: Alike, there: Alike) -> Iterator[tuple[Literal["order", "date", "hour"], Clash]]:
    """The days of two happenings, or else their hours, where they disagree."""
    one, two = here.first, there.first
    found = clash(one.dates[0], two.dates[0]) if one.dates and two.dates else "same"
    if found in _DIFFER and _near(one, two):
        yield "date", found
    elif found == "same" and here.hour and there.hour and here.hour.apart(there.hour):
        yield "hour", "time"


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
    if one.verb in _ONCE:
        mine, theirs = one.names & one.who, two.names & two.who
        return bool(mine and theirs) and (mine <= theirs or theirs <= mine)
    if _named_otherwise(one, two) or another_time(one, two):
        return False
    if one.verb not in _BEFALL and _things(one) and _things(two) and not (_things(one) & two.words or _things(two) & one.words):
        return False  # a letter that was released, and a recording
    # A verb that means several says more of what happened than one that is only itself.
    if len(shared) < (1 if one.verb.isupper() and names and one.facts is not two.facts else 2):
        return False
    done_to = max(len((one.what & two.who) - one.who), len((two.what & one.who) - two.who))  # "the envoy was summoned"
    return bool(names) or bool(one.what & two.what) or done_to > 1


_ONCE = frozenset(("BORN", "DIE"))
"""What happens to somebody once, whatever else is said of it."""
_BEFALL = frozenset(("OCCUR", "SINK", "CRASH", "COLLAPSE", "LAND", "ARRIVE", "DIE", "BORN"))
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
