"""What is one way in one outlet and the other way in another: the alarm sounded, and it stayed silent."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import islice

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.happenings import one_thing
from factlint.story.events.passages import YEAR, Passage
from factlint.story.events.people.actors import actor
from factlint.story.figures.stems import stems
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.calendar import WEEKDAYS
from factlint.words.events.states import STATE_FORMS, TAKEN_UP_BY, UNSURE_STATES
from factlint.words.events.ways import StateForms


@dataclass(frozen=True)
class InState(Passage):
    """Words that say which way something is."""

    state: StateForms
    side: int
    around: frozenset[str]
    """Stems of the other words of the sentence."""
    years: frozenset[str]
    """The years that are named in it."""
    sure: bool
    """It is said to be so, and not asked, supposed or denied."""
    days: frozenset[str] = frozenset()
    """The days of the week that are named in it."""
    actor: str = ""
    """Who does it, where that is what is compared."""


@dataclass(frozen=True)
class StateClash(PeerClash[InState]):
    """Something that is one way here and the other way there."""

    again: tuple[InState, ...] = ()
    """Further words of the article for it."""
    also: tuple[InState, ...] = ()
    """Further words of the peer for it."""
    others: tuple[StateClash, ...] = ()
    """The same with further peers."""


@once
def state_clashes(story: Story) -> tuple[StateClash, ...]:
    """What an earlier peer that reports the same event has the other way, where each has it one way only; in order, one a state."""
    found: dict[str, list[StateClash]] = {}
    for peer, mine, theirs in beside_rivals(story, in_states):
        ours, others = _by_state(mine), _by_state(theirs)
        for key in ours.keys() & others.keys():
            clash = _clash(story.article, peer, ours[key], others[key])
            if clash is not None:
                found.setdefault(clash.mine.state.name, []).append(clash)
    said = (replace(first, others=tuple(rest)) for first, *rest in found.values())
    return tuple(sorted(said, key=lambda clash: clash.mine.span))


def _by_state(listed: Sequence[InState]) -> dict[tuple[str, str], list[InState]]:
    """What is said of each state; of what people do, of each person."""
    found: dict[tuple[str, str], list[InState]] = {}
    for one in listed:
        if one.actor or not one.state.person:
            found.setdefault((one.state.name, one.actor), []).append(one)
    return found


def _clash(article: Facts, peer: Source, mine: Sequence[InState], theirs: Sequence[InState]) -> StateClash | None:
    sides = {s.side for s in mine}, {s.side for s in theirs}
    if any(len(side) > 1 for side in sides) or sides[0] == sides[1]:
        return None
    state = mine[0].state
    same_day = article.published is not None and article.published == peer.facts.published
    pairs = (
        (one, two)
        for one in mine[:_MOST]
        for two in theirs[:_MOST]
        if one.sure
        and two.sure
        and (state.lasting or not _of_two_years(one, two))
        and (not state.changes or _of_one_day(one, two, same_day))
    )
    best = max(pairs, key=_shared, default=None)
    if best is None or not (state.alone or state.person or _shared(best) >= _SHARED):
        return None
    one, two = best
    again, also = (_further(state, one, theirs, two), _further(state, two, mine, one))
    return StateClash(one, two, peer, again=also, also=again)


def _further(state: StateForms, one: InState, listed: Sequence[InState], but: InState) -> tuple[InState, ...]:
    """What else a document says of what a sentence of the other is about."""
    near = (two for two in listed if two is not but and two.sure and (state.alone or state.person or _shared((one, two)) > 0))
    return tuple(islice(near, _FURTHER))


def _of_one_day(one: InState, two: InState, published: bool) -> bool:
    """The sentences name a day in common; or the documents are of one day, and not both sentences name one."""
    return bool(one.days & two.days) or (published and not (one.days and two.days))


def _shared(pair: tuple[InState, InState]) -> int:
    """Stems in common; a day in common counts as one more."""
    shared = len(pair[0].around & pair[1].around)
    return shared + bool(shared and pair[0].days & pair[1].days)


def _of_two_years(one: InState, two: InState) -> bool:
    """Both sentences name years, and no year in common."""
    return bool(one.years and two.years) and not one.years & two.years


_FURTHER = 3
_SHARED = 2
"""Stems that two sentences about one thing have in common besides the words for the state."""
_MOST = 100
"""Places of one state in one document: pairs grow with the square."""


@once
def in_states(facts: Facts) -> tuple[InState, ...]:
    """The states that a document reports, in order, also inside quotations; headlines are left out."""
    ends: dict[str, int] = {}
    found = []
    for one in sorted(_in_states(facts), key=lambda one: (one.span.start, -one.span.end)):
        end = ends.get(one.state.name, 0)
        if one.span.start >= end:
            found.append(one)
        ends[one.state.name] = max(end, one.span.end)
    return tuple(found)


_UNSURE = lazy.regex(rf"\b{any_of(UNSURE_STATES)}\b|n['’]t\b", re.IGNORECASE)
_DAY = lazy.regex(rf"\b{any_of(' '.join(WEEKDAYS))}\b")
_TAKES_UP = lazy.regex(rf"[“\"‘']?{any_of(TAKEN_UP_BY)} ", re.IGNORECASE)
_OF_IT = lazy.regex(r"\b(?:it|this|that|they) $")
_BACK = 40
_AROUND = 400
"""Characters of its sentence on either side of the words for a state in which it is said of what they are."""


def _in_states(facts: Facts) -> Iterator[InState]:
    text = facts.local.text
    headlines = [block.span for block in facts.local.blocks if block.kind in ("headline", "boilerplate")]
    before: Span | None = None
    for sentence in facts.local.sentences:
        if any(span.overlaps(sentence) for span in headlines):
            continue
        # "They expressed no view on that": what it is about is in the sentence before.
        taken_up = before is not None and _TAKES_UP.match(text, sentence.start) is not None
        for state, side, form in _forms():
            for found in form.finditer(text, sentence.start, sentence.end):
                earlier = taken_up or _OF_IT.search(text, sentence.start, found.start()) is not None
                opening = before.start if earlier and before is not None else sentence.start
                yield _in_state(facts, sentence, Span(*found.span()), opening, state, side)
        before = sentence


def _in_state(facts: Facts, sentence: Span, span: Span, opening: int, state: StateForms, side: int) -> InState:
    """What some words of a sentence say of a state; what it is of is said from `opening` on."""
    text = facts.local.text
    start, end = max(opening, span.start - _AROUND), min(sentence.end, span.end + _AROUND)
    around = frozenset(map(one_thing, stems(text[start : span.start] + " " + text[span.end : end])))
    lead = text[max(sentence.start, span.start - _BACK) : span.start]
    sure = "?" not in text[span.end : end] and _UNSURE.search(lead) is None
    years, days = frozenset(YEAR.findall(text, start, end)), frozenset(_DAY.findall(text, start, end))
    return InState(facts, span, state, side, around, years, sure, days, actor(facts, span) if state.person else "")


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[StateForms, int, re.Pattern[str]], ...]:
    return tuple(
        (state, side, lazy.regex(form, re.IGNORECASE))
        for state in STATE_FORMS
        for side, forms in enumerate((state.one, state.other))
        for form, _ in forms
    )
