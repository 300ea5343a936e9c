"""What one outlet leaves open and another states: sabotage is one possibility, and it was sabotage."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.causes.named import cause_doubts
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.passages import YEAR, Passage
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.events.causes import NO_SUSPICION, SUSPECTING, SUSPICIONS


@dataclass(frozen=True)
class Suspicion(Passage):
    """A sentence that speaks of what may have been behind an event."""

    what: str
    certain: bool


@once
def suspicions(story: Story) -> tuple[PeerClash[Suspicion], ...]:
    """What the article states and an earlier peer on the same event only leaves open, or the other way round; in order, one of a kind."""
    found: dict[str, PeerClash[Suspicion]] = {}
    doubts = [doubt.mine.span for doubt in cause_doubts(story)]
    for peer, mine, theirs in beside_rivals(story, suspected):
        for what in dict.fromkeys(one.what for one in mine):
            ours, others = ([one for one in said if one.what == what] for said in (mine, theirs))
            if others and {one.certain for one in ours} ^ {one.certain for one in others} == {True, False}:
                found.setdefault(what, PeerClash(ours[0], others[0], peer))
    new = (clash for clash in found.values() if not any(clash.mine.span.overlaps(span) for span in doubts))
    return tuple(sorted(new, key=lambda clash: clash.mine.span))


@once
def suspected(facts: Facts) -> Sequence[Suspicion]:
    """The suspicions of a document, in order of the sentences; headlines are left out."""
    return tuple(_suspected(facts))


def _suspected(facts: Facts) -> Iterator[Suspicion]:
    headlines = [block.span for block in facts.local.blocks if block.kind in ("headline", "boilerplate")]
    for sentence in facts.local.sentences:
        text = fold(facts.local.text[sentence.start : sentence.end]).lower()
        if YEAR.search(text) or any(span.overlaps(sentence) for span in headlines):
            continue
        for what, form in _forms():
            match = form.search(text)
            if match is not None:
                start, end = max(0, match.start() - _NEAR), match.end() + _NEAR
                if _NONE.search(text, start, match.end()) is None:
                    open_ = _OPEN.search(text, start, end) is not None or "?" in text
                    yield Suspicion(facts, _clause(sentence, text, match), what, not open_)


def _clause(sentence: Span, text: str, match: re.Match[str]) -> Span:
    """The words from the last comma before a match to the next one after it."""
    start = max(text.rfind(mark, 0, match.start()) + 1 for mark in (",", ";", ":"))
    ends = [at for at in (text.find(mark, match.end()) for mark in (",", ";", ":")) if at >= 0]
    end = min(ends, default=len(text.rstrip(" .!?")))
    while start < match.start() and text[start] in " “\"‘'":
        start += 1
    return Span(sentence.start + start, sentence.start + max(end, match.end()))


_NEAR = 90
"""Characters from what is suspected in which a sentence leaves it open."""
_OPEN, _NONE = (lazy.regex(rf"(?<!\w){any_of(words)}(?!\w)") for words in (SUSPECTING, NO_SUSPICION))


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((what, lazy.regex(rf"\b{any_of(forms)}(?!\w)")) for what, forms in SUSPICIONS.items())
