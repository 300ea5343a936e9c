"""What an amount is of, by the forms of words for it: a quake's magnitude, a depth, the staff of a firm, a crowd, the cost of a plan."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import product

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.figures.hedges import bound
from factlint.facts.figures.units import BY_NAME
from factlint.facts.model import Figure
from factlint.facts.nouns import singular
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.events.amounts import EventAmount, amounts, noun_of
from factlint.story.events.counted import Clash, other_year, turned
from factlint.story.events.coverage import beside_rivals
from factlint.story.events.scopes import two_scopes
from factlint.story.figures.sorts import of_two_sorts
from factlint.story.figures.stems import stem
from factlint.story.figures.values import meet
from factlint.text import Span
from factlint.words import any_of, either
from factlint.words.events.amounts import COUNTED_IN, COUNTING_IN
from factlint.words.events.properties import FORMS
from factlint.words.figures.numbers import LEADING
from factlint.words.things import PEOPLE

_HEDGE = rf"(?:(?:{either('|'.join(LEADING.values()))}|a total of|only|just|all) )?$"


@dataclass(frozen=True)
class Property:
    """An amount and what it is of."""

    name: str
    """MAGNITUDE, STAFF …"""
    of: str
    """The stem of the place or thing that the words name with it; "" for none."""
    amount: EventAmount


@once
def properties(facts: Facts) -> tuple[Property, ...]:
    """The amounts of a document of which the words say what they are of, in order; headlines and titles are left out."""
    return tuple(found for amount in amounts(facts) if amount.kind != "headline" for found in _read(amount))


_BEFORE, _AFTER = 90, 70


def _read(amount: EventAmount) -> Iterator[Property]:
    text, span, sentence = amount.facts.local.text, amount.span, amount.sentence
    before, after = text[max(sentence.start, span.start - _BEFORE) : span.start], text[span.end : min(sentence.end, span.end + _AFTER)]
    money, _, each = amount.figure.unit.partition("/")
    if amount.figure.kind == "money" and each:
        yield Property("PER", noun_of(each), replace(amount, figure=replace(amount.figure, unit=money)))
        return
    over = _over(amount, text)
    if over is not None:
        yield over
        return
    yield from _whole(amount, before, after)
    amount = _as_percent(amount)
    for name, first, last in _forms().get(amount.figure.kind, ()):
        lead = first.search(before) if first else None
        tail = last.match(after) if last else None
        if (lead or not first) and (tail or not last):
            of = next((found["of"] for found in (lead, tail) if found and "of" in found.re.groupindex), "")
            yield Property(name, noun_of(of) if of else "", amount)
            return


_ALL = lazy.regex(r"\b(?:[Aa]ll|[Ee]ach of|[Ee]very one of|[Aa]ll of)(?: the| its| their| his| her)? $")
_COUNTED = lazy.regex(r" ((?:[a-z][\w’'-]* ){0,2}?)([a-z][\w’'-]*s)\b")
_NOT_WHOLE = frozenset(map(stem, ("days", "hours", "weeks", "months", "years", "times", "sides", "others", "games", "points")))


def _whole(amount: EventAmount, before: str, after: str) -> Iterator[Property]:
    """All of something, however it is qualified: "all six branches", "each of the five branch libraries"."""
    counted = _COUNTED.match(after)
    if amount.figure.kind != "count" or amount.figure.hedge or counted is None or not _ALL.search(before):
        return
    head = stem(counted[2])
    if head in _NOT_WHOLE:
        return
    yield Property("ALL", head, amount)
    for word in counted[1].split():
        if singular(counted[2]) not in PEOPLE and len(word) > _SHORT:
            yield Property("ALL", stem(word), amount)


_SHORT = 3
_SPREAD = lazy.regex(
    r"[, ]*(?:(?:pay|wage|rise|increase|more|deal|offer|package|cut|plan) ){0,2}(?:spread )?(?:over|in|within|during)(?: the)? "
)


def _over(amount: EventAmount, text: str) -> Property | None:
    """So much over so long: "7.2 percent over two years"; what it is of is so much."""
    span = amount.figure.core or amount.figure.span
    if amount.figure.kind != "duration":
        return None
    others = [f for f in amount.facts.local.figures_in(amount.sentence) if f.span.end <= span.start and f.kind in ("money", "percent")]
    if not others or not _SPREAD.fullmatch(text, others[-1].span.end, span.start) or others[-1].value is None:
        return None
    value = amount.figure.value
    plainly = replace(amount.figure, low=value, high=value, low_open=False, high_open=False, hedge=None)
    return Property("OVER", f"{others[-1].value.normalize()} {others[-1].unit}", replace(amount, figure=plainly))


_HUNDRED = Decimal(100)


def _as_percent(amount: EventAmount) -> EventAmount:
    """Two thirds as 67 percent, and percentage points of a swing as percent; any other amount as it is."""
    figure = amount.figure
    if figure.kind == "ratio" and figure.value is not None and figure.of is None:
        value = (figure.value * _HUNDRED).quantize(Decimal(1))
        return replace(amount, figure=replace(figure, kind="percent", unit="%", value=value, low=value, high=value, hedge="about"))
    if figure.kind == "points" and _SWING.search(amount.facts.local.text, amount.sentence.start, amount.sentence.end):
        return replace(amount, figure=replace(figure, kind="percent", unit="%"))
    return amount


_SWING = lazy.regex(r"\bswing\b")


@lru_cache(maxsize=1)
def _forms() -> dict[str, list[tuple[str, re.Pattern[str] | None, re.Pattern[str] | None]]]:
    """The forms by the kind of figure, as what is before the amount and what is after it."""
    found = defaultdict(list)
    for name, (kind, forms) in FORMS.items():
        for form, _ in forms:
            before, after = form.split("<N>")
            found[kind].append((name, lazy.regex(before + _HEDGE) if before else None, lazy.regex(after) if after else None))
    return found


@once
def _names_of(facts: Facts) -> dict[Span, frozenset[str]]:
    """By the place of an amount: what the words say that it is of."""
    found: dict[Span, set[str]] = defaultdict(set)
    for one in properties(facts):
        found[one.amount.span].add(one.name)
    return {span: frozenset(names) for span, names in found.items()}


def of_two_things(clash: Clash) -> bool:
    """The words say of the amounts that they are of two things, or of one only what it is of: how many came, and how many it holds."""
    mine, theirs = (_names_of(amount.facts).get(amount.span, frozenset()) for amount in (clash.mine, clash.other))
    if mine and theirs:
        return not mine & theirs
    counted = clash.mine.figure.of
    return bool(mine or theirs) and clash.mine.figure.kind == "count" and (counted is None or counted != clash.other.figure.of)


# --- two outlets -----------------------------------------------------------------------------------------------------------


@once
def clashes(story: Story) -> tuple[Clash, ...]:
    """Amounts of the article for which an earlier peer that reports the same event has another; in order."""
    found: dict[tuple[object, ...], Clash] = {}
    for peer, mine, theirs in beside_rivals(story, properties):
        for clash in _between(mine, theirs, peer):
            found.setdefault((clash.mine.span, clash.other.span, peer.facts.document.path), clash)
    return tuple(sorted(found.values(), key=lambda clash: clash.mine.span))


def _between(mine: Sequence[Property], theirs: Sequence[Property], peer: Source) -> Iterator[Clash]:
    known = _by_what(theirs)
    for (name, of), ours in _by_what(mine).items():
        pairs = [
            (one, two)
            for one, two in product(ours, known.get((name, of), ()))
            if _one_unit(one.figure, two.figure) and (not other_year(one, two) or turned(one.figure.value, two.figure.value))
        ]
        if any(_agree(one.figure, two.figure) for one, two in pairs):
            continue  # they agree on one of several
        yield from (Clash(one, two, peer, 1.0) for one, two in _of_one_thing(name, pairs))


def _by_what(listed: Sequence[Property]) -> dict[tuple[str, str], list[EventAmount]]:
    """The amounts by what they are of, so many of each at most."""
    found: dict[tuple[str, str], list[EventAmount]] = defaultdict(list)
    for one in listed:
        if len(found[one.name, one.of]) < _MOST:
            found[one.name, one.of].append(one.amount)
    return found


_MOST = 50
"""Amounts of one thing in one document: pairs grow with the square."""
_SEVERAL = frozenset(
    (
        "DEPTH",
        "LENGTH",
        "WIDTH",
        "HEIGHT",
        "DISTANCE",
        "POPULATION",
        "MARGIN",
        "FINED",
        "FEE",
        "PAYOUT",
        "PROFIT",
        "UNEMPLOYMENT",
        "VALUED",
        "WEIGHT",
        "CAPACITY",
        "GUST",
        "ALTITUDE",
        "NOT OUT",
        "SOUGHT",
        "SHUT",
        "RECOVERED",
        "TO HOSPITAL",
        "SPEED",
        "WORKING",
        "LODGED",
        "STUDIED",
        "STRANDED",
        "DELAYED",
        "RAIN",
        "SHOTS",
        "MAJORITY",
        "REWARD",
        "BAIL",
        "SENTENCE",
        "SERVED",
        "TREATED",
        "JOBS LOST",
        "PLAINTIFFS",
        "SOLD",
        "PER",
    )
)
"""A report may have two of these: the sentences need a word in common. Of any other the only one here is that of the only one there."""
_GROWS = frozenset(("EVACUATED", "DESTROYED", "BURNED", "CONTAINED", "SHUT", "RECOVERED", "TO HOSPITAL", "TREATED"))
_FACTOR = 10


def _of_one_thing(name: str, pairs: Sequence[tuple[EventAmount, EventAmount]]) -> Iterator[tuple[EventAmount, EventAmount]]:
    """The pairs that are of one thing: neither amount has another partner, or no other with a name in common."""
    if not _single(pairs):
        pairs = [(one, two) for one, two in pairs if one.proper & two.proper]
    for one, two in pairs if _single(pairs) else ():
        alike = name not in _SEVERAL or one.proper & two.proper or (one.topic & two.topic) - {stem(name), one.noun}
        grew = name in _GROWS and _grew(one, two)
        if alike and _far(one, two) <= _FACTOR and not grew and _counts_in(one) == _counts_in(two) and not _of_two_sorts(one, two):
            yield one, two


_COUNTS_IN = lazy.regex(rf"\b{any_of(COUNTING_IN)}(?: (?:its|the|an?|his|her|their))?(?: [\w-]+)?? {any_of(COUNTED_IN)}\b")


def _of_two_sorts(one: EventAmount, two: EventAmount) -> bool:
    return of_two_sorts(one.facts, one.figure, two.facts, two.figure) or two_scopes(one, two)


@once
def _counts_in(amount: EventAmount) -> bool:
    """The sentence says what is counted in or left out: "counting its granite base"."""
    return _COUNTS_IN.search(amount.facts.local.text, amount.sentence.start, amount.sentence.end) is not None


def _single(pairs: Sequence[tuple[EventAmount, EventAmount]]) -> bool:
    return len({id(one) for one, _ in pairs}) == len(pairs) == len({id(two) for _, two in pairs})


_ABOUT = Decimal("0.05")


def _one_unit(one: Figure, two: Figure) -> bool:
    """The units are the same, or one can be put into the other: acres and hectares."""
    mine, theirs = BY_NAME.get(one.unit), BY_NAME.get(two.unit)
    return one.unit == two.unit or (mine is not None and theirs is not None and mine.dimension == theirs.dimension != "money")


def _agree(one: Figure, two: Figure) -> bool:
    """The figures can be of one number: "about 400" is within "up to 420", and not within "up to 375".

    Of "seven years and four months" another outlet may have "seven years".
    """
    if one.unit != two.unit:
        if _cut_off(one, two) or _cut_off(two, one):
            return True
        one, two = _in_base(one), _in_base(two)
    return (one.value is not None and one.value == two.value) or meet(_closer(one), _closer(two))


def _cut_off(whole: Figure, exact: Figure) -> bool:
    """A number of whole years, hours or the like, and a time that is that much and less than one more."""
    if whole.kind != "duration" or whole.value is None or exact.value is None:
        return False
    unit, value = BY_NAME[whole.unit].factor, exact.value * BY_NAME[exact.unit].factor
    return unit > BY_NAME[exact.unit].factor and whole.value * unit <= value < (whole.value + 1) * unit


def _in_base(figure: Figure) -> Figure:
    """The figure in the base unit of its dimension; who converts it rounds it."""
    unit = BY_NAME[figure.unit]
    low, high, value = (number * unit.factor if number is not None else None for number in (figure.low, figure.high, figure.value))
    low, high = (low * (1 - _CONVERTED) if low is not None else None), (high * (1 + _CONVERTED) if high is not None else None)
    return replace(figure, low=low, high=high, value=value, step=None, unit="")


_CONVERTED = Decimal("0.025")


def _closer(figure: Figure) -> Figure:
    """Of one thing even "about" leaves little room."""
    if figure.value is None or bound(figure.hedge) != "near":
        return figure
    return replace(figure, low=figure.value * (1 - _ABOUT), high=figure.value * (1 + _ABOUT))


def _far(one: EventAmount, two: EventAmount) -> float:
    figures = (one.figure, two.figure) if one.figure.unit == two.figure.unit else (_in_base(one.figure), _in_base(two.figure))
    mine, theirs = (figure.value for figure in figures)
    return float(max(mine, theirs) / min(mine, theirs)) if mine and theirs else float("inf")


def _grew(one: EventAmount, two: EventAmount) -> bool:
    """The later report, or one of two of which the order is unknown, has the larger number."""
    day, other = one.facts.published, two.facts.published
    if day is None or other is None:
        return True
    mine, theirs = one.figure.value or 0, two.figure.value or 0
    return day != other and (mine > theirs) == (day > other)
