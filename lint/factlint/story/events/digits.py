"""Amounts with the same digits in two outlets: in another order, with another point, or of another unit.

61 and 16, 2.3 million and 23 million, 12,000 hectares and 12,000 acres, $2,400 a month and $2,400 a week.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from factlint.facts import Facts
from factlint.facts.figures.hedges import bound
from factlint.facts.figures.units import BY_NAME, NAMES
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.events.amounts import FATES, EventAmount, amounts
from factlint.story.events.counted import Clash, other_year
from factlint.story.events.coverage import beside_rivals
from factlint.story.figures.stems import stem
from factlint.story.figures.values import digits_of

_KINDS = ("count", "measure", "money", "duration", "percent", "temperature")
_OPEN = frozenset({"above", "least"})
_LONG = 3
"""Digits of an amount that two texts have in another order by no chance."""


@once
def clashes(story: Story) -> tuple[Clash, ...]:
    """Amounts of the article whose digits an earlier peer on the event has otherwise, of one noun or unit; in order."""
    found = [
        clash
        for peer, mine, theirs in beside_rivals(story, _amounts)
        for clash in (*_between(mine, theirs, peer), *_in_other_units(mine, theirs, peer))
    ]
    return tuple(sorted(found, key=lambda clash: clash.mine.span))


@once
def _amounts(facts: Facts) -> tuple[EventAmount, ...]:
    """The amounts of a document that a slip could change, with an age of a thing as a duration; without those of headlines."""
    return tuple(a for a in amounts(facts) if (_sort(a) or _bare(a)) and a.figure.value and a.kind != "headline")


def _between(mine: Sequence[EventAmount], theirs: Sequence[EventAmount], peer: Source) -> Iterator[Clash]:
    kinds = Counter(map(_sort, mine)), Counter(map(_sort, theirs))
    values = {a.figure.value for a in mine}, {a.figure.value for a in theirs}
    for one in mine:
        for two in theirs:
            if not _one_sort(one, two) or not _slipped(one.figure, two.figure) or other_year(one, two):
                continue
            if one.figure.value in values[1] or two.figure.value in values[0] or _of_two_hours(one, two):
                continue
            alone = kinds[0][_sort(one)] == 1 == kinds[1][_sort(two)]
            related, lead = len((one.topic & two.topic) - {one.noun}) >= _SHARED, _leads(one) and _leads(two)
            if (related and lead) if _one_digit(one) else alone or _long(one) or _bulk(one) or lead or related:
                yield Clash(one, two, peer, 1.0)


def _one_sort(one: EventAmount, two: EventAmount) -> bool:
    """Both are of one noun or unit, or one is a reading of that and the other a number with a point: 41.3 degrees, and 43.1."""
    if _sort(one) is not None and _sort(two) is not None:
        return _sort(one) == _sort(two)
    return any(_bare(bare) and of.figure.kind in _READINGS for bare, of in ((one, two), (two, one)))


_READINGS = ("measure", "temperature")


def _bare(amount: EventAmount) -> bool:
    """A number with a point and three digits or more, of which is not said what it is of."""
    value = amount.figure.value
    return amount.figure.kind == "count" and not amount.noun and value is not None and value % 1 != 0 and _long(amount)


def _one_digit(amount: EventAmount) -> bool:
    return amount.figure.value is not None and len(digits_of(amount.figure.value)) == 1


_SHARED = 2
"""Further words that the sentences share where the digits are two and there are more amounts of that sort."""


def _sort(amount: EventAmount) -> tuple[str, str] | None:
    """What is counted, or the unit; None where neither is said."""
    figure = amount.figure
    if figure.kind in ("duration", "age"):
        return ("duration", figure.unit) if figure.kind == "duration" or (figure.value or 0) > _OLD else None
    if figure.kind == "count":
        return ("count", amount.noun) if amount.noun else None
    if figure.kind == "temperature":
        return ("temperature", "")
    return (figure.kind, figure.unit) if figure.kind in _KINDS else None


_SUM = 100_000
"""A sum of one digit and noughts, 5 lakh or £3 million, that a slip makes ten times as much."""
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
    if mine == theirs:
        tenfold = max(one.value, two.value) == 10 * min(one.value, two.value)
        return tenfold and (len(mine) > 1 or (one.kind == "money" and min(one.value, two.value) >= _SUM))
    if len(mine) < 2:
        return False
    if len(mine) < _LONG and {bound(one.hedge), bound(two.hedge)} & _OPEN:
        return False  # at least 26, and 62
    return one.value.adjusted() == two.value.adjusted() and len(mine) == len(theirs) and sorted(mine) == sorted(theirs)


def _of_two_hours(one: EventAmount, two: EventAmount) -> bool:
    """A toll of another day: it grows."""
    fates = one.fate or two.fate or (one.figure.kind == "count" and (one.topic | two.topic) & FATES)
    return bool(fates) and one.facts.published != two.facts.published


# --- the same number of another unit ---------------------------------------------------------------------------------------

_OF_UNITS = ("measure", "money", "duration", "temperature")
_NEAR = Decimal("1.2")
"""Units that are nearer than that are named one for the other: tons and tonnes, yards and metres, miles and nautical miles."""


def _in_other_units(mine: Sequence[EventAmount], theirs: Sequence[EventAmount], peer: Source) -> Iterator[Clash]:
    """Amounts with one number and two units, where no report has it in the unit of the other or what it comes to in that."""
    for one in mine:
        for two in theirs:
            if one.figure.kind != two.figure.kind or one.figure.value != two.figure.value or not _two_units(one.figure, two.figure):
                continue
            if not (_known(one, theirs) or _known(two, mine) or other_year(one, two)) and _of_one_number(one, two, mine, theirs):
                yield Clash(one, two, peer, 1.0)


def _two_units(one: Figure, two: Figure) -> bool:
    """Units of one dimension that nobody takes for one another: euros and pounds, hectares and acres, a month and a week."""
    if one.kind not in _OF_UNITS or one.unit == two.unit:
        return False
    (money, _, each), (other, _, other_each) = one.unit.partition("/"), two.unit.partition("/")
    if one.kind == "money":
        if money == other:
            return bool(each and other_each)
        return each == other_each and not _last_words()[money] & _last_words()[other]
    mine, theirs = BY_NAME.get(one.unit), BY_NAME.get(two.unit)
    if mine is None or theirs is None or mine.dimension != theirs.dimension:
        return False
    if one.kind == "temperature":
        return {one.unit, two.unit} == {"°C", "°F"}
    return max(mine.factor, theirs.factor) >= _NEAR * min(mine.factor, theirs.factor)


@lru_cache(maxsize=1)
def _last_words() -> dict[str, set[str]]:
    """Dollars, pesos and pounds of several countries are called so without the country: the last words of the names of each currency."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, unit in NAMES.items():
        found[unit.name].add(stem(name.split()[-1]))
    return found


def _known(amount: EventAmount, others: Sequence[EventAmount]) -> bool:
    """The other report has this amount as well, in its unit or in another."""
    return any(other.figure.kind == amount.figure.kind and _agree(amount.figure, other.figure) for other in others)


def _agree(one: Figure, two: Figure) -> bool:
    if one.unit == two.unit:
        return one.value == two.value
    mine, theirs = BY_NAME.get(one.unit), BY_NAME.get(two.unit)
    if one.kind not in ("measure", "duration") or mine is None or theirs is None or mine.dimension != theirs.dimension:
        return False
    here, there = (one.value or 0) * mine.factor, (two.value or 0) * theirs.factor
    return max(here, there) <= _ROUNDED * min(here, there)


_ROUNDED = Decimal("1.05")


def _of_one_number(one: EventAmount, two: EventAmount, mine: Sequence[EventAmount], theirs: Sequence[EventAmount]) -> bool:
    """The number is so large that two reports have it of one thing only, or the words beside it are those beside the other."""
    shared, beside = (one.topic & two.topic) - {one.noun, two.noun}, (one.governing & two.governing) - {one.noun, two.noun}
    if one.figure.kind == "duration":
        return len(beside) >= _SHARED
    if _long(one) or (one.figure.value or 0) >= _BULK:
        return bool(shared) or (_leads(one) and _leads(two))
    alone = all(sum(_two_units(one.figure, a.figure) or a.figure.unit == one.figure.unit for a in listed) == 1 for listed in (mine, theirs))
    return len(beside) >= _SHARED or (alone and bool(beside))
