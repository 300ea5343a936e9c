"""Amounts with the same digits in another order, or with another point, in two outlets: 61 and 16, 2.3 million and 23 million."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from factlint.facts import Facts
from factlint.facts.figures.hedges import bound
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.events.amounts import FATES, EventAmount, amounts
from factlint.story.events.counted import Clash, other_year
from factlint.story.events.coverage import beside_rivals
from factlint.story.figures.values import digits_of

_KINDS = ("count", "measure", "money", "duration", "percent")
_OPEN = frozenset({"above", "least"})
_LONG = 3
"""Digits of an amount that two texts have in another order by no chance."""


@once
def clashes(story: Story) -> tuple[Clash, ...]:
    """Amounts of the article whose digits an earlier peer on the event has otherwise, of one noun or unit; in order."""
    found = [clash for peer, mine, theirs in beside_rivals(story, _amounts) for clash in _between(mine, theirs, peer)]
    return tuple(sorted(found, key=lambda clash: clash.mine.span))


@once
def _amounts(facts: Facts) -> tuple[EventAmount, ...]:
    """The amounts of a document that a slip could change, with an age of a thing as a duration; without those of headlines."""
    return tuple(a for a in amounts(facts) if _sort(a) and a.figure.value and a.kind != "headline")


def _between(mine: Sequence[EventAmount], theirs: Sequence[EventAmount], peer: Source) -> Iterator[Clash]:
    kinds = Counter(map(_sort, mine)), Counter(map(_sort, theirs))
    values = {a.figure.value for a in mine}, {a.figure.value for a in theirs}
    for one in mine:
        for two in theirs:
            if _sort(one) != _sort(two) or not _slipped(one.figure, two.figure) or other_year(one, two):
                continue
            if one.figure.value in values[1] or two.figure.value in values[0] or _of_two_hours(one, two):
                continue
            alone = kinds[0][_sort(one)] == 1 == kinds[1][_sort(two)]
            if alone or _long(one) or _bulk(one) or (_leads(one) and _leads(two)) or len((one.topic & two.topic) - {one.noun}) >= _SHARED:
                yield Clash(one, two, peer, 1.0)


_SHARED = 2
"""Further words that the sentences share where the digits are two and there are more amounts of that sort."""


def _sort(amount: EventAmount) -> tuple[str, str] | None:
    """What is counted, or the unit; None where neither is said."""
    figure = amount.figure
    if figure.kind in ("duration", "age"):
        return ("duration", figure.unit) if figure.kind == "duration" or (figure.value or 0) > _OLD else None
    if figure.kind == "count":
        return ("count", amount.noun) if amount.noun else None
    return (figure.kind, figure.unit) if figure.kind in _KINDS else None


_OLD = 120
"""The age of a thing; how old people are has a rule of its own."""
_BULK = 1000


def _bulk(amount: EventAmount) -> bool:
    """Thousands of bushels, millions of years: few reports have two such measures."""
    return amount.figure.kind in ("measure", "duration", "age") and (amount.figure.value or 0) >= _BULK


_LEAD = 3


def _leads(amount: EventAmount) -> bool:
    """It is in one of the first sentences, which say what happened."""
    return amount.sentence in amount.facts.local.sentences[:_LEAD]


def _long(amount: EventAmount) -> bool:
    return amount.figure.value is not None and len(digits_of(amount.figure.value)) >= _LONG


def _slipped(one: Figure, two: Figure) -> bool:
    """The same digits in another order, or with the point one place further."""
    if not one.value or not two.value or one.value == two.value:
        return False
    mine, theirs = digits_of(one.value), digits_of(two.value)
    if len(mine) < 2:
        return False
    if mine == theirs:
        return max(one.value, two.value) == 10 * min(one.value, two.value)
    if len(mine) < _LONG and {bound(one.hedge), bound(two.hedge)} & _OPEN:
        return False  # at least 26, and 62
    return one.value.adjusted() == two.value.adjusted() and len(mine) == len(theirs) and sorted(mine) == sorted(theirs)


def _of_two_hours(one: EventAmount, two: EventAmount) -> bool:
    """A toll of another day: it grows."""
    fates = one.fate or two.fate or (one.figure.kind == "count" and (one.topic | two.topic) & FATES)
    return bool(fates) and one.facts.published != two.facts.published
