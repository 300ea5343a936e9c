"""The day of a thing that has one: a memo is dated, a hearing is set for it; and where another outlet has another day for it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Literal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Date
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.passages import Passage
from factlint.story.figures.copies import Clash, clash
from factlint.story.figures.stems import stems
from factlint.words import any_of
from factlint.words.dates.things import DATED_THINGS, IN_FORCE, OTHER_DAYS, THINGS_WITH_A_DAY


@dataclass(frozen=True)
class ThingsDay(Passage):
    """The words for a day."""

    thing: str
    date: Date
    around: frozenset[str]
    """Stems of the other words of the sentence."""
    told: Literal["before", "after", ""]
    """The day is before or after that of the document, where that is known."""


@once
def thing_clashes(story: Story) -> tuple[PeerClash[ThingsDay], ...]:
    """The things of which the article has one day and an earlier peer on the same event another; in order, one a thing."""
    found: list[PeerClash[ThingsDay]] = []
    for peer, mine, theirs in beside_rivals(story, things_days):
        ours, others = _single(mine), _single(theirs)
        for thing in ours.keys() & others.keys():
            one, two = ours[thing], others[thing]
            if which(one, two) in _DIFFER and one.told == two.told and _one_thing(one, two):
                found.append(PeerClash(one, two, peer))
    return tuple(sorted(found, key=lambda each: each.mine.span))


def which(one: ThingsDay, two: ThingsDay) -> Clash:
    """In what the days differ."""
    return clash(one.date, two.date)


_DIFFER = ("weekday", "day", "month")
_SHARED = 1


def _one_thing(one: ThingsDay, two: ThingsDay) -> bool:
    """The sentences share a word besides; a document that is dated needs none."""
    return one.thing in DATED_THINGS or len(one.around & two.around) >= _SHARED


def _single(listed: Sequence[ThingsDay]) -> dict[str, ThingsDay]:
    """The things for which a document has one day only."""
    found: dict[str, list[ThingsDay]] = defaultdict(list)
    for one in listed:
        found[one.thing].append(one)
    return {thing: said[0] for thing, said in found.items() if all(clash(one.date, said[0].date) == "same" for one in said)}


_THING = any_of(THINGS_WITH_A_DAY)
_BEFORE = lazy.regex(rf"(?:['’]s)? (?:[a-z]+ )?(?P<thing>{_THING})\b", re.I)
_AFTER = lazy.regex(
    rf"\b(?P<thing>{_THING})\b(?:[^.;:()“”\"]|\.\d){{0,80}}?\b(?P<lead>on|(?:set|scheduled|due|slated|planned) for|for|dated) $", re.I
)
_IN_FORCE, _FORCE = lazy.regex(any_of(IN_FORCE), re.I), "in force"
_OTHER = lazy.regex(rf"\b{any_of(OTHER_DAYS)}\b", re.I)


@once
def things_days(facts: Facts) -> tuple[ThingsDay, ...]:
    """The days of such things in the running text, in order; none in quotations and headlines, and none of another, earlier or next one."""
    return tuple(_read(facts))


def _read(facts: Facts) -> Iterator[ThingsDay]:
    text = facts.local.text
    for date in facts.local.event_dates:
        sentence, place = facts.local.sentence_at(date.span.start), facts.prose.span(date.span)
        block = facts.block(place)
        if sentence is None or block is None or block.kind == "headline" or facts.quoted(place) is not None:
            continue
        if not (date.weekday or date.day):
            continue  # "the March hearing"
        words = f"{text[sentence.start : date.span.start]} {text[date.span.end : sentence.end]}"
        thing = _thing(facts, date, sentence.start, sentence.end)
        if thing and not _OTHER.search(words):
            yield ThingsDay(facts, date.span, thing, date, stems(words) - stems(thing), _told(facts, date))


def _thing(facts: Facts, date: Date, start: int, end: int) -> str:
    """What the day is of, right after it or before it in its clause; empty for nothing."""
    text = facts.local.text
    after = _BEFORE.match(text, date.span.end, end)
    before = None if after else _AFTER.search(text, max(start, date.span.start - 120), date.span.start)
    if before is not None and (before["lead"] == "dated") != (before["thing"].lower() in DATED_THINGS):
        return ""
    found = after or before
    if found is None:
        return ""
    return _FORCE if _IN_FORCE.fullmatch(found["thing"]) else found["thing"].lower()


def _told(facts: Facts, date: Date) -> Literal["before", "after", ""]:
    if facts.published is None or date.earliest is None or date.earliest == facts.published:
        return ""
    return "before" if date.earliest < facts.published else "after"
