"""Amounts that one outlet bounds ("at least 53") and another states flatly ("53")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factlint.facts.figures.hedges import bound
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.events.amounts import EventAmount, amounts
from factlint.story.events.counted import Clash, comparable, likeness, weights_of
from factlint.story.figures.stems import stem

_BOUNDS = frozenset({"least", "above", "most", "under"})
"""Hedges that change what is claimed; "about 70" for 70 is a rounding."""
_ENOUGH = 1.5
_SMALL, _FEW = 10, 6
"""Values below these are too common to tell what is counted; those of tolls tell more."""
_NEAR = Decimal("1.5")
_COUNTING = frozenset(map(stem, ("votes", "ballots", "seats")))
"""What is counted through the night: the later report knows more."""


@once
def hedged(story: Story) -> tuple[Clash, ...]:
    """Amounts of the article that it bounds and an earlier peer does not, or the other way round; in order."""
    found = [clash for peer in story.rivals for clash in between(amounts(story.article), peer)]
    return tuple(sorted(found, key=lambda clash: (clash.mine.span, -clash.score)))


def between(mine: Sequence[EventAmount], peer: Source) -> Iterator[Clash]:
    """The amounts of two documents with one value and one hedge, where neither document has it both ways."""
    theirs = amounts(peer.facts)
    weights = weights_of(mine, theirs)
    for one in mine:
        small = _FEW if one.fate and one.noun else _SMALL
        if not one.figure.value or one.figure.value < small or one.noun in _COUNTING or (one.figure.kind == "percent" and not one.noun):
            continue
        yield from _outgrown(one, theirs, peer)
        same = [two for two in theirs if two.figure.value == one.figure.value and comparable(one, two)]
        if not same or _ways(one, mine) & {_way(two) for two in same}:
            continue
        score, two = max(((likeness(one, two, weights), two) for two in same), key=lambda found: found[0])
        if score >= _ENOUGH and {_way(one), _way(two)} & _BOUNDS and "exact" in (_way(one), _way(two)):
            yield Clash(one, two, peer, score)


def _outgrown(one: EventAmount, theirs: Sequence[EventAmount], peer: Source) -> Iterator[Clash]:
    """A toll of some group that one outlet has as "at least six" and the other as eight."""
    for two in theirs:
        low, high = sorted((one, two), key=lambda amount: amount.figure.value or 0)
        if not (low.figure.value and high.figure.value) or not one.fate or one.fate != two.fate or one.noun != two.noun:
            continue
        stale = _way(low) == "least" and _way(high) == "exact" and 1 < high.figure.value / low.figure.value <= _NEAR
        if stale and one.noun and one.noun != "person" and comparable(one, two):
            yield Clash(one, two, peer, _ENOUGH)


def _way(amount: EventAmount) -> str:
    return bound(amount.figure.hedge)


def _ways(amount: EventAmount, others: Sequence[EventAmount]) -> set[str]:
    """How a document bounds the value, wherever it has it."""
    figure = amount.figure
    return {
        _way(other)
        for other in others
        if (other.figure.kind, other.figure.unit, other.figure.value) == (figure.kind, figure.unit, figure.value)
    }
