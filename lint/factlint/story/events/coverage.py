"""Whether two documents report one event, by what their first lines have in common; and what two that do say otherwise."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.events.passages import Passage
from factlint.story.figures.stems import stems
from factlint.text import Span

Said = TypeVar("Said")
Words = TypeVar("Words", bound=Passage)


@dataclass(frozen=True)
class PeerClash(Generic[Said]):
    """What the article says of the event, and what a peer says otherwise."""

    mine: Said
    other: Said
    source: Source


_WORDS = lazy.regex(r"\S+")
_LEAD = 110
"""Words of a report after which it has said what it is about."""
_COMMON = 4
"""Stems that the leads of two reports of one event share: of two that were picked at random one in twenty does."""
_DAYS = 10
"""Days between two reports of one event."""


def beside_rivals(story: Story, read: Callable[[Facts], Sequence[Said]]) -> Iterator[tuple[Source, Sequence[Said], Sequence[Said]]]:
    """Each earlier peer that reports the article's event, with what the article says of a kind and what the peer says.

    Whether it is one event costs less to see than what the documents say of it, so that is asked first.
    """
    peers = [peer for peer in story.rivals if one_event(story.article, peer.facts)]
    mine = read(story.article) if peers else ()
    for peer in peers if mine else ():
        theirs = read(peer.facts)
        if theirs:
            yield peer, mine, theirs


def pairwise_clashes(
    story: Story, read: Callable[[Facts], Sequence[Words]], differ: Callable[[Words, Words], bool]
) -> tuple[PeerClash[Words], ...]:
    """Words of the article and the first of an earlier peer on the same event that differ; one clash a place, in order."""
    found: dict[Span, PeerClash[Words]] = {}
    for peer, mine, theirs in beside_rivals(story, read):
        for one in mine:
            two = next((two for two in theirs if differ(one, two)), None)
            if two is not None:
                found.setdefault(one.span, PeerClash(one, two, peer))
    return tuple(found[span] for span in sorted(found))


def one_event(one: Facts, other: Facts) -> bool:
    """The leads share several words, and the days of publication, as far as they are known, are near."""
    return near_days(one, other) and len(_lead(one) & _lead(other)) >= _COMMON


def near_days(one: Facts, other: Facts) -> bool:
    """The days of publication, as far as they are known, are near."""
    return not (one.published and other.published and abs((one.published - other.published).days) > _DAYS)


@once
def _lead(facts: Facts) -> frozenset[str]:
    text = facts.local.text
    end = 0
    for number, found in enumerate(_WORDS.finditer(text)):
        if number == _LEAD:
            break
        end = found.end()
    return stems(text[:end])
