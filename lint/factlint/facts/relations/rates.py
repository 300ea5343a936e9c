"""Totals with what they are divided by and the rate that a sentence gives: an average a day, cases per 100,000, a speed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from factlint import lazy
from factlint.facts.figures import units
from factlint.facts.model import Figure
from factlint.facts.nouns import singular
from factlint.facts.relations.skeleton import SIGN, Skeleton
from factlint.records import dataclass
from factlint.words import any_of
from factlint.words.figures.changes import OTHER_RATE, YIELDED
from factlint.words.figures.counted import JOURNEYS
from factlint.words.figures.hedges import ROUGHLY
from factlint.words.figures.small import IN_ALL
from factlint.words.patterns import alternatives


@dataclass(frozen=True)
class Rate:
    """`total` over `base` is given as `rate`, times `per` of the base: per 100,000 people, per day."""

    total: Figure
    base: Figure
    rate: Figure
    per: Decimal
    kind: Literal["average", "rate"]
    product: bool = False
    """The total is what the other two give: "2,000 tickets at $30 each, or $60,000"."""


_GAP = r"[^\ue000-\ue0ff:;.?!()]"
_ROUGHLY = rf"(?:{any_of(ROUGHLY)} ){{0,2}}"
_GIVES = r"(?:,? or|, which is|, that is|, equal to|, equivalent to|,? \(| [—–] |,? for|,? at)"
_AN_AVERAGE = (
    r"(?:an? (?:daily |weekly |monthly |yearly |annual |hourly )?(?:average|mean)(?: (?:cost|price|sum|amount|fee|total|payment|grant))? of"
    r"|averaging|on average)"
)
_TOTAL_OVER_BASE = (
    rf"(?P<total>{SIGN}){_GAP}{{0,50}}? (?:in|over|during|within|across|at|among|to|for|on|from)"
    rf" (?:the |its |all |just |only |about |a period of )?(?P<base>{SIGN}){_GAP}{{0,30}}?"
)
_EACH = rf"{_GAP}{{0,25}}?(?: (?:an?|per|each|every) (?P<unit>[a-z]+)| (?P<each>each|apiece)|(?= *[.,;)]|$))"
_AVERAGES = tuple(
    map(
        lazy.regex,
        (
            # 1,000 arrests in four days, an average of 250 a day
            rf"{_TOTAL_OVER_BASE}(?:{_GIVES}|,) {_AN_AVERAGE} {_ROUGHLY}(?P<rate>{SIGN}){_EACH}",
            # 9,000 cars in three months, 3,000 a month on average
            rf"{_TOTAL_OVER_BASE}(?:{_GIVES}|,) {_ROUGHLY}(?P<rate>{SIGN})(?:{_GAP}{{0,15}}? (?:an?|per|each|every) (?P<unit>[a-z]+)"
            r"| (?P<each>each|apiece))?,? on average",
            # the 12 trucks carried 360 tonnes, an average of 30 tonnes each
            rf"(?P<base>{SIGN}){_GAP}{{3,50}}? (?P<total>{SIGN}){_GAP}{{0,30}}?(?:{_GIVES}|,) {_AN_AVERAGE} {_ROUGHLY}(?P<rate>{SIGN})"
            r" (?:\w+ )?(?P<each>each|apiece)",
            # 60 songs in five years, or about 12 a year
            rf"{_TOTAL_OVER_BASE}{_GIVES} {_ROUGHLY}(?P<rate>{SIGN}){_GAP}{{0,15}}? (?:an?|per|each|every) (?P<unit>[a-z]+)",
        ),
    )
)
_A_RATE = r"(?:(?:,? or|,? for|, which is|,? \(| [—–]|,) )(?:a rate of |an incidence of |a death rate of |the rate is )?"
_PER_SO_MANY = rf"{_GAP}{{0,20}}? (?:per|for every|in every|in|out of every|among every) (?P<per>{SIGN})"
_PERS = tuple(
    map(
        lazy.regex,
        (
            # 50 cases in 1 million people, or 5 per 100,000
            rf"(?P<total>{SIGN}){_GAP}{{0,40}}? (?:in|among|out of|for|per|of) (?:a population of |the |its |every )?(?P<base>{SIGN})"
            rf"{_GAP}{{0,30}}?{_A_RATE}{_ROUGHLY}(?P<rate>{SIGN}){_PER_SO_MANY}",
            # a town of 20,000 had 10 killings, a rate of 50 per 100,000
            rf"\bof (?:about )?(?P<base>{SIGN})(?: (?:people|residents|inhabitants))?,?"
            rf" (?:had|has|saw|recorded|reported|counted) (?P<total>{SIGN})"
            rf"{_GAP}{{0,30}}?{_A_RATE}{_ROUGHLY}(?P<rate>{SIGN}){_PER_SO_MANY}",
        ),
    )
)
_A_SPEED = (
    r"(?:an average of |an average speed of |a speed of |averaging |an hourly rate of |a rate of "
    r"|works? out (?:at|to) |comes? to |amounts? to )?"
)
_SPEEDS = tuple(
    map(
        lazy.regex,
        (
            # 300 miles in three hours, or 100 miles an hour; $90,000 for 30 pupils, or $3,000 per pupil
            rf"(?P<total>{SIGN}){_GAP}{{0,20}}? (?:in|over|for) (?:just |only )?(?P<base>{SIGN})(?: [a-z]+){{0,2}}?"
            rf"(?:{_GIVES}|,)? {_A_SPEED}"
            rf"{_ROUGHLY}(?P<rate>{SIGN})",
            # the 500-mile trip took 10 hours at an average speed of 50 mph
            rf"(?P<total>{SIGN}) (?:\w+ )?{any_of(JOURNEYS)}"
            rf" (?:took|takes|lasted|lasts) {_ROUGHLY}(?P<base>{SIGN})(?:{_GIVES}|,) {_A_SPEED}{_ROUGHLY}(?P<rate>{SIGN})",
        ),
    )
)
_EACH_ONE = r"(?: (?P<each>each|apiece|a piece|a head)| of [a-z]+ (?:per|an?) (?P<per>[a-z]+)| (?:per|an?) (?P<per2>[a-z]+))?"
_MAKES = alternatives(
    ("or", ",? or", ", or"),
    ("a total of", ",? (?:for )?a total of", ", for a total of"),
    ("making", ",? (?:raising|earning|bringing in|making|netting|costing|totall?ing|collecting|worth)", ", making"),
    ("which makes", ",? which (?:is|comes to|came to|makes|made|brought in)", ", which makes"),
    ("costs", ",? (?:and |they |it )*(?:brought in|costs?|came to|comes to|raised|earned)", "and costs"),
    ("a comma", ",", ","),
    ("a dash", " [—–-]", " —"),
    ("a bracket", r" \(", " ("),
    before="(?:",
    after=")",
)
_IN_ALL = rf"(?: (?:in all|in total|altogether|all told|total))?(?! {any_of(IN_ALL)}\b|[^\ue000-\ue0ff]?%)"
_PRODUCTS = tuple(
    map(
        lazy.regex,
        (
            # 2,000 tickets at $30 each, or $60,000; 40 hours at $15 an hour, earning $600
            rf"(?P<base>{SIGN}){_GAP}{{0,40}}? {any_of(YIELDED)} {_ROUGHLY}"
            rf"(?P<rate>{SIGN}){_EACH_ONE}{_MAKES} {_ROUGHLY}(?P<total>{SIGN}){_IN_ALL}",
            # at $30 each, 2,000 tickets brought in $60,000
            rf"\bat {_ROUGHLY}(?P<rate>{SIGN}){_EACH_ONE},? (?:the |its |all )?(?P<base>{SIGN}){_GAP}{{0,30}}?{_MAKES} {_ROUGHLY}"
            rf"(?P<total>{SIGN}){_IN_ALL}",
            # $20 a month for 12 months, or $240
            rf"(?P<rate>{SIGN}){_EACH_ONE} (?:for|over|times|in) {_ROUGHLY}(?P<base>{SIGN}){_GAP}{{0,10}}?{_MAKES} {_ROUGHLY}"
            rf"(?P<total>{SIGN}){_IN_ALL}",
        ),
    )
)
_OTHER = lazy.regex(r"\b" + any_of(OTHER_RATE) + r"\b")


def find_rates(skeletons: Sequence[Skeleton]) -> tuple[Rate, ...]:
    """The rates that are in one sentence with their total and base, where they are plainly of these."""
    return tuple(rate for skeleton in skeletons for rate in _rates(skeleton) if len(skeleton.figures) > 2)


def _rates(skeleton: Skeleton) -> Iterator[Rate]:
    if len(skeleton.figures) < 3 or _OTHER.search(skeleton.text):
        return
    for forms, read in ((_PERS, _per), (_AVERAGES, _average), (_SPEEDS, _speed), (_PRODUCTS, _product)):
        found = next((rate for form in forms if (match := form.search(skeleton.text)) and (rate := read(skeleton, match))), None)
        if found is not None:
            yield found
            return


def _three(skeleton: Skeleton, match: re.Match[str]) -> tuple[Figure, Figure, Figure]:
    return skeleton.figure(match["total"]), skeleton.figure(match["base"]), skeleton.figure(match["rate"])


def _average(skeleton: Skeleton, match: re.Match[str]) -> Rate | None:
    """1,000 arrests in four days, an average of 250 a day; in four cities, an average of 250 a city."""
    total, base, rate = _three(skeleton, match)
    named = match.groupdict()
    if total.kind not in ("count", "money", "measure") or rate.kind != total.kind or rate.unit.partition("/")[0] != total.unit:
        return None
    if base.kind not in ("duration", "count") or base.unit.partition("/")[2]:
        return None
    counted = base.unit if base.kind == "duration" else base.of
    unit = named.get("unit") or rate.unit.partition("/")[2] or (counted if named.get("each") or " cost of" in match[0] else None)
    if counted is None or unit is None or singular(unit) != counted:
        return None
    # "1,000 people at 4 sites, an average of 3 visits a site": another thing is counted.
    if rate.kind == "count" and rate.of is not None and rate.of not in (total.of, counted):
        return None
    return Rate(total, base, rate, Decimal(1), "average")


def _per(skeleton: Skeleton, match: re.Match[str]) -> Rate | None:
    """50 cases in 1 million people, or 5 per 100,000."""
    total, base, rate = _three(skeleton, match)
    per = skeleton.figure(match["per"])
    if (
        any(figure.kind != "count" for figure in (total, base, rate, per))
        or per.value is None
        or base.value is None
        or base.value < per.value / 100
    ):
        return None
    if per.value not in (100, 1000, 10_000, 100_000, 1_000_000) or (rate.of is not None and rate.of != total.of):
        return None
    if per.of is not None and base.of is not None and per.of != base.of:
        return None
    return Rate(total, base, rate, per.value, "rate")


_LENGTHS = {"mph": ("mi", "hour"), "km/h": ("km", "hour"), "kph": ("km", "hour")}


def _speed(skeleton: Skeleton, match: re.Match[str]) -> Rate | None:
    """300 miles in three hours, or 100 miles an hour; $90,000 for 30 pupils, or $3,000 per pupil."""
    total, base, rate = _three(skeleton, match)
    length, per = _LENGTHS.get(rate.unit) or (rate.unit.partition("/")[0], rate.unit.partition("/")[2])
    if total.kind not in ("measure", "money") or total.unit != length:
        return None
    timed = base.kind == "duration" and base.unit == per and units.BY_NAME.get(per) is not None
    shared = base.kind == "count" and base.of is not None and base.of == per and total.kind == "money"
    return Rate(total, base, rate, Decimal(1), "rate") if timed or shared else None


def _product(skeleton: Skeleton, match: re.Match[str]) -> Rate | None:
    """2,000 tickets at $30 each, or $60,000: the total in the unit of the rate."""
    total, base, rate = _three(skeleton, match)
    unit, _, per = rate.unit.partition("/")
    per = singular(per or match["per"] or match["per2"] or "")
    counted = singular(base.unit) if base.kind in ("duration", "measure") else base.of
    if total.kind != rate.kind or rate.kind not in ("money", "measure", "count") or "/" in total.unit or not (per or match["each"]):
        return None
    if base.kind not in ("count", "duration", "measure") or (per and per != counted):
        return None
    whole = _in_unit(total, unit)
    if whole is None or not (whole.value and base.value and rate.value):
        return None
    # Something else is meant where they are far apart: "at $30 each, or $25 for members".
    return Rate(whole, base, rate, Decimal(1), "rate", product=True) if _NEAR < whole.value / base.value / rate.value < 1 / _NEAR else None


_NEAR = Decimal("0.2")


def _in_unit(total: Figure, unit: str) -> Figure | None:
    """The total in another unit of its dimension; None where that cannot be."""
    if total.unit == unit:
        return total
    here, there = units.BY_NAME.get(total.unit), units.BY_NAME.get(unit)
    if here is None or there is None or here.dimension != there.dimension or here.dimension in ("money", "temperature"):
        return None
    times = here.factor / there.factor
    low, high, value, step = (None if n is None else n * times for n in (total.low, total.high, total.value, total.step))
    return replace(total, low=low, high=high, value=value, step=step)
