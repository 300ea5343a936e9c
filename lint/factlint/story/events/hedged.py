"""Amounts that one outlet bounds ("at least 53") and another states flatly ("53")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factlint import lazy
from factlint.facts.figures.hedges import bound
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.events.amounts import EventAmount, amounts
from factlint.story.events.counted import Clash, comparable, likeness, weights_of
from factlint.story.figures.stems import stem
from factlint.words import any_of
from factlint.words.names.described import OF_AN_AGE

_BOUNDS = frozenset({"least", "above", "most", "under"})
"""Hedges that change what is claimed; "about 70" for 70 is a rounding."""
_ENOUGH = 1.5
_MONEY_ENOUGH = 0.8
_SMALL, _FEW = 10, 6
"""Values below these are too common to show what is counted; those of tolls show more."""
_NEAR = Decimal("1.5")
_COUNTING = frozenset(map(stem, ("votes", "ballots", "seats")))
"""What is counted through the night: the later report knows more."""


@once
def hedged(story: Story) -> tuple[Clash, ...]:
    """Amounts of the article that it bounds and an earlier peer does not, or the other way round; in order."""
    mine = amounts(story.article)
    found = [clash for peer in story.rivals for clash in (*between(mine, peer), *limits(mine, peer))]
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
        ways = {_way(one), _way(two)}
        if score >= _wanted(one) and ways & _BOUNDS and ("exact" in ways or ways == {"above", "least"}):
            yield Clash(one, two, peer, score)


def _wanted(one: EventAmount) -> float:
    """What two amounts of one value need: a sum of money to the pound is seldom that of two things."""
    return _MONEY_ENOUGH if one.figure.kind == "money" else _ENOUGH


_LIMITS = {frozenset(("above", "least")), frozenset(("under", "most"))}


def limits(mine: Sequence[EventAmount], peer: Source) -> Iterator[Clash]:
    """Ages from which something holds, where one includes the age itself: "adults over 21" and "anyone 21 or older"."""
    ages = [amount for amount in amounts(peer.facts) if _limit(amount)]
    for one in filter(_limit, mine):
        alike = [two for two in ages if two.figure.value == one.figure.value and "age" in (one.figure.kind, two.figure.kind)]
        if any(_way(two) == _way(one) for two in alike):
            continue
        for two in alike:
            if frozenset((_way(one), _way(two))) in _LIMITS and len(one.topic & two.topic) > 1:
                yield Clash(one, two, peer, _ENOUGH)


_OLDER = r"(?:aged? )?(?:over|above|under|below|older than|younger than) $"
_AGED = lazy.regex(rf"\b{any_of(OF_AN_AGE)} {_OLDER}", re.I)
_OF_MANY = lazy.regex(rf"\b[a-z]{{3,}}s {_OLDER}")
"""Runners over 40: an age where nothing is counted."""


def _limit(amount: EventAmount) -> bool:
    """An age with a bound: 21 or older, adults over 21."""
    figure, text = amount.figure, amount.facts.local.text
    place = max(0, amount.span.start - 40), amount.span.start
    bare = figure.kind == "count" and figure.of is None
    aged = figure.kind == "age" or (figure.kind == "count" and _AGED.search(text, *place)) or (bare and _OF_MANY.search(text, *place))
    return bool(aged) and figure.value is not None and 10 <= figure.value <= 80 and _way(amount) in ("above", "least", "under", "most")


def _outgrown(one: EventAmount, theirs: Sequence[EventAmount], peer: Source) -> Iterator[Clash]:
    """A toll of some group that one outlet has as "at least six" and the other as eight."""
    for two in theirs:
        low, high = sorted((one, two), key=lambda amount: amount.figure.value or 0)
        if not (low.figure.value and high.figure.value) or not one.fate or one.fate != two.fate or one.noun != two.noun:
            continue
        stale = _way(low) == "least" and _way(high) == "exact" and 1 < high.figure.value / low.figure.value <= _NEAR
        if stale and one.noun and one.noun != "person" and comparable(one, two):
            yield Clash(one, two, peer, _ENOUGH)


def both_bound(clash: Clash) -> bool:
    """Both amounts are bounds: more than 50, 50 or more."""
    return "exact" not in (_way(clash.mine), _way(clash.other)) and clash.mine.figure.value == clash.other.figure.value


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
