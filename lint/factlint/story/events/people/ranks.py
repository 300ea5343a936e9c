"""The rank of somebody without a name: a detective constable's logbook in one outlet, a PC's in another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.happenings import one_thing
from factlint.story.events.passages import Passage
from factlint.story.figures.stems import stems
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.ranks import UNNAMED_RANKS


@dataclass(frozen=True)
class UnnamedRank(Passage):
    """ "A detective constable", and the words around."""

    rank: str
    around: frozenset[str]


@once
def other_ranks(story: Story) -> tuple[PeerClash[UnnamedRank], ...]:
    """What an earlier peer on the same event has of another rank, where each names one rank without a name; in order."""
    found: dict[Span, PeerClash[UnnamedRank]] = {}
    for peer, mine, theirs in beside_rivals(story, unnamed_ranks):
        if len({one.rank for one in mine}) > 1 or len({two.rank for two in theirs}) > 1 or mine[0].rank == theirs[0].rank:
            continue
        one, two = max(
            ((one, two) for one in mine[:_MOST] for two in theirs[:_MOST]), key=lambda pair: len(pair[0].around & pair[1].around)
        )
        if len(one.around & two.around) >= _SHARED:
            found.setdefault(one.span, PeerClash(one, two, peer))
    return tuple(found[span] for span in sorted(found))


_MOST = 50
_SHARED = 2
"""Stems that the words around have in common: of the same book, the same car."""


@once
def unnamed_ranks(facts: Facts) -> tuple[UnnamedRank, ...]:
    """The ranks after "a" in the running text, in order; a name after one shows that it is a title."""
    return tuple(_unnamed_ranks(facts))


def _unnamed_ranks(facts: Facts) -> Iterator[UnnamedRank]:
    text = facts.local.text
    for sentence in facts.local.sentences:
        end = sentence.start
        for found in _form().finditer(text, sentence.start, sentence.end):
            if found.start() >= end and facts.quoted(facts.prose.span(Span(*found.span()))) is None:
                end = found.end()
                rank = next(tuple(UNNAMED_RANKS)[int(group[1:])] for group, said in found.groupdict().items() if said)
                around = stems(text[sentence.start : found.start()] + " " + text[found.end() : sentence.end])
                yield UnnamedRank(facts, Span(*found.span()), rank, frozenset(map(one_thing, around)))


@lru_cache(maxsize=1)
def _form() -> re.Pattern[str]:
    ranks = "|".join(f"(?P<p{number}>{any_of(forms)})" for number, forms in enumerate(UNNAMED_RANKS.values()))
    return re.compile(rf"\b[Aa]n? (?:\w+ )??(?:{ranks})\b(?! (?:[A-Z]|of\b))")
