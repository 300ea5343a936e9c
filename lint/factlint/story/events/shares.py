"""So many of one total, and money a year or over some years: 44 of the 80 wards and 41 of 80 seats, £4m a year and £4m over four years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.figures.amounts import read_amount
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.events.amounts import EventAmount, amounts, noun_of
from factlint.story.events.counted import Clash, other_year
from factlint.story.events.coverage import beside_rivals
from factlint.words import any_of
from factlint.words.events.shares import BEFORE_TOTALS, SAME_PARTS, TOTAL_OF


@dataclass(frozen=True)
class PartOf:
    """So many of a total."""

    amount: EventAmount
    total: int
    noun: str
    """What is counted; "" where that is not said."""


@once
def clashes(story: Story) -> tuple[Clash, ...]:
    """Shares of one total, and sums by the year, that an earlier peer on the same event has otherwise; in order."""
    found = [clash for peer, mine, theirs in beside_rivals(story, shares) for clash in _between(mine, theirs, peer)]
    found += (clash for peer, mine, theirs in beside_rivals(story, _sums) for clash in _by_the_year(mine, theirs, peer))
    return tuple(sorted(found, key=lambda clash: clash.mine.span))


# --- so many of a total ----------------------------------------------------------------------------------------------------

_TOTAL = lazy.regex(rf"(?: (?P<noun>[a-z]+))? {any_of(TOTAL_OF)} (?:{any_of(BEFORE_TOTALS)} )*(?P<total>[\w-]+)(?: (?P<whole>[a-z]+))?")
_PARTS = {noun_of(word): name for word, name in SAME_PARTS.items()}
_LEAST_TOTAL = 9
_NEAR = Decimal("0.2")
"""How far apart, in shares of the total, two counts of one part are."""


@once
def shares(facts: Facts) -> tuple[PartOf, ...]:
    """The shares of a document in order, without those of headlines."""
    return tuple(filter(None, (_share(amount) for amount in amounts(facts) if amount.kind != "headline")))


def _share(amount: EventAmount) -> PartOf | None:
    text, figure = amount.facts.local.text, amount.figure
    found = _TOTAL.match(text, text.find(" ", amount.span.start) if figure.kind == "points" else amount.span.end)
    if found is None or figure.value is None or figure.kind not in ("count", "points") or figure.hedge:
        return None
    whole = read_amount(text, *found.span("total"))
    if whole is None or whole.value != int(whole.value) or whole.value <= _LEAST_TOTAL or figure.value >= whole.value:
        return None
    counted = noun_of(found["noun"] or found["whole"] or "")
    return PartOf(amount, int(whole.value), _PARTS.get(counted, counted))


def _between(mine: Sequence[PartOf], theirs: Sequence[PartOf], peer: Source) -> Iterator[Clash]:
    for one in mine:
        same = [two for two in theirs if two.total == one.total]
        own = [other for other in mine if other.total == one.total]
        if len(same) == len(own) == 1 and _differ(one, same[0]):
            yield Clash(one.amount, same[0].amount, peer, 1.0)


def _differ(one: PartOf, two: PartOf) -> bool:
    """Two near numbers of one total, of the same things."""
    mine, theirs = one.amount.figure.value, two.amount.figure.value
    if mine is None or theirs is None or mine == theirs or other_year(one.amount, two.amount):
        return False
    return bool(one.noun) and one.noun == two.noun and abs(mine - theirs) <= _NEAR * one.total


# --- money by the year -----------------------------------------------------------------------------------------------------

_OVER = lazy.regex(r",? (?:over|across|in|during) (?:the )?(?:next |coming |first |past )?(?P<years>[\w-]+) years\b")
_YEARLY = lazy.regex(r",? (?:a|per|each|every) year\b|,? annually\b|/year\b")
_LARGE = 10_000


@once
def _sums(facts: Facts) -> tuple[EventAmount, ...]:
    """The large amounts of a document that are by the year or over several."""
    return tuple(a for a in amounts(facts) if (a.figure.value or 0) >= _LARGE and a.kind != "headline" and _period(a))


@once
def _period(amount: EventAmount) -> int:
    """1 by the year, 2 and more over so many; 0 where neither is said."""
    text = amount.facts.local.text
    if amount.figure.unit.endswith("/year"):
        return 1
    for start in (amount.span.end, text.find(" ", amount.span.end + 1)):
        if (over := _OVER.match(text, start)) is not None:
            years = read_amount(text, *over.span("years"))
            return int(years.value) if years is not None and years.value > 1 else 0
        if _YEARLY.match(text, start) is not None:
            return 1
    return 0


def _by_the_year(mine: Sequence[EventAmount], theirs: Sequence[EventAmount], peer: Source) -> Iterator[Clash]:
    """One sum a year here and over several there, or over several and over other several."""
    for one in mine:
        same = [two for two in theirs if two.figure.value == one.figure.value and _unit(two) == _unit(one)]
        own = {_period(other) for other in mine if other.figure.value == one.figure.value}
        if same and not own & {_period(two) for two in same}:
            yield Clash(one, same[0], peer, 1.0)


def _unit(amount: EventAmount) -> tuple[str, str]:
    return amount.figure.unit.partition("/")[0], amount.noun
