"""What is named as a cause: certain in one outlet and only possible in another, or another one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.happenings import one_thing
from factlint.story.events.passages import YEAR, Passage
from factlint.story.figures.stems import stems
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.events import causes as listed


@dataclass(frozen=True)
class CauseNamed(Passage):
    """What is named as a cause, and whether it is certain."""

    thing: frozenset[str]
    """The stems of what was the cause; of a sentence that leaves it open, of all its words."""
    certain: bool
    effect: frozenset[str] = frozenset()
    """The stems of what it caused, where that is said and is no pronoun."""
    harm: bool = False
    """What it caused is a fire, a crash, an outage or the like, or only "it"."""


@once
def cause_doubts(story: Story) -> tuple[PeerClash[CauseNamed], ...]:
    """The causes that are certain in one of two reports of an event and only possible in the other; in order, one each."""
    found = []
    for peer, mine, theirs in beside_rivals(story, causes_named):
        for one in mine:
            two = next((two for two in theirs if two.certain != one.certain and _one_cause(one, two)), None)
            if two is not None and not _has(theirs, one) and not _has(mine, two):
                found.append(PeerClash(one, two, peer))
    return tuple(found)


def _has(listed: Sequence[CauseNamed], cause: CauseNamed) -> bool:
    """A document has it this way as well."""
    return any(said.certain == cause.certain and len(said.thing & cause.thing) >= _TELLING for said in listed)


def _one_cause(one: CauseNamed, two: CauseNamed) -> bool:
    certain, open_ = (one, two) if one.certain else (two, one)
    return len(certain.thing & open_.thing) >= _TELLING


@once
def cause_rivals(story: Story) -> tuple[PeerClash[CauseNamed], ...]:
    """The only certain cause of a harm in the article, where an earlier peer on the same event has one too and it is another."""
    found = []
    for peer, mine, theirs in beside_rivals(story, causes_named):
        one, two = _only(mine), _only(theirs)
        if one is None or two is None or not _one_effect(one, two):
            continue
        if not any(one.thing & said.thing for said in theirs) and not any(two.thing & said.thing for said in mine):
            found.append(PeerClash(one, two, peer))
    return tuple(found)


def _only(causes: Sequence[CauseNamed]) -> CauseNamed | None:
    """The cause that a document gives for a harm, where it gives one only."""
    sure = [cause for cause in causes if cause.certain and cause.harm]
    return sure[0] if sure and all(cause.thing & sure[0].thing for cause in sure) else None


def _one_effect(one: CauseNamed, two: CauseNamed) -> bool:
    return not (one.effect and two.effect) or bool(one.effect & two.effect)


_BY = lazy.regex(rf"\b{any_of(listed.CERTAIN)} (?:an? |the |its |their )?(?P<thing>[^.,;:()]{{3,60}})")
_DID = lazy.regex(
    rf"(?:\A|[,;:–—] |\b(?:and|that|but|after|when|said) )(?P<thing>(?:an? |the |its |their )?[^.,;:()“”\"]{{3,60}}?)"
    rf" (?:had |has |have )?{any_of(listed.CAUSING)}(?P<effect>\b[^.,;:()]{{0,60}})",
    re.IGNORECASE,
)
_CUT = lazy.regex(rf"\b{any_of(listed.AFTER_A_CAUSE)}\b")
_OPEN = lazy.regex(rf"\b{any_of(listed.OPEN_CAUSE)}\b")
_UNKNOWN = lazy.regex(rf"\b{any_of(f'{listed.TOO_EARLY} {listed.NOT_KNOWN}')}\b")
_UNSURE = lazy.regex(rf"\b{any_of(listed.UNSURE)}(?!\w)")
_HARM = lazy.regex(rf"\b{any_of(listed.HARMS)}\b")


@once
def causes_named(facts: Facts) -> tuple[CauseNamed, ...]:
    """What a document names as a cause, or leaves open as one, in order of the sentences."""
    return tuple(islice(_causes_named(facts), _MOST))


_MOST = 200
"""Sentences on causes in one document that are compared: pairs grow with the square."""


def _causes_named(facts: Facts) -> Iterator[CauseNamed]:
    harmed = _HARM.search(fold(facts.local.text[:_OPENING])) is not None
    for sentence in facts.local.sentences:
        text = fold(facts.local.text[sentence.start : sentence.end])
        if YEAR.search(text):
            continue  # a fire of another year
        before, after = _BY.search(text), _DID.search(text)
        found = before or after
        if _OPEN.search(text) or _UNKNOWN.search(text) or (found and _UNSURE.search(text, max(0, found.start() - _CLAUSE), found.end())):
            yield CauseNamed(facts, sentence, stems(text), False)
        elif before:
            effect = text[max(0, before.start() - _CLAUSE) : before.start()]
            yield from _certain(facts, sentence, before, _CUT.split(before["thing"], maxsplit=1)[0].rstrip(), effect, harmed)
        elif after:
            yield from _certain(facts, sentence, after, after["thing"], after["effect"], harmed)


def _certain(facts: Facts, sentence: Span, found: re.Match[str], thing: str, effect: str, harmed: bool) -> Iterator[CauseNamed]:
    if _ELIDED.search(thing):
        return  # "the storm killed two and caused": its subject is further up
    first = max((match.end() for match in _PHRASE.finditer(thing)), default=0)
    thing, start = thing[first:], sentence.start + found.start("thing") + first
    words, caused = (frozenset(map(one_thing, stems(said))) for said in (thing, effect))
    if words:
        harm = _HARM.search(effect + found[0]) is not None if caused else harmed
        yield CauseNamed(facts, Span(start, start + len(thing)), words, True, caused, harm)


_ELIDED = lazy.regex(r"\b(?:and|which|that|who|or|but)\Z")
_PHRASE = lazy.regex(
    r"(?<!of)(?<!in)(?<!at)(?<!for)(?<!from)(?<!to)(?<!on)(?<!by)(?<!with)(?<!\A) (?=(?:an?|the|its|their) )|\b(?:where|that|and) "
)
"""What is before the last phrase of some words: "as she came near" before "a loss of power"."""
_OPENING = 500
"""Characters in which a report has said what happened."""
_CLAUSE = 60
_TELLING = 2
"""Stems of a cause by which it is known again: "a broken rail"."""
