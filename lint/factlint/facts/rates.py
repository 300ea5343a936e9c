"""Totals with what they are divided by and the rate that a sentence gives: an average a day, cases per 100,000, a speed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from factlint.facts import units
from factlint.facts.counted import singular
from factlint.facts.model import Figure
from factlint.facts.skeleton import SIGN, Skeleton


@dataclass(frozen=True)
class Rate:
    """`total` over `base` is given as `rate`, times `per` of the base: per 100,000 people, per day."""

    total: Figure
    base: Figure
    rate: Figure
    per: Decimal
    kind: Literal["average", "rate"]


_GAP = r"[^\ue000-\uf8ff:;.?!()]"
_ROUGHLY = r"(?:(?:about|nearly|roughly|almost|some|just over|just under|more than|around|approximately|over|under) )?"
_GIVES = r"(?:,? or|, which is|, that is|, equal to|, equivalent to|,? \(| [—–] |,? for|, at)"
_AVERAGE = re.compile(
    rf"(?P<total>{SIGN}){_GAP}{{0,50}}? (?:in|over|during|within|across|at|among)"
    rf" (?:the |its |all |just |only |a period of )?(?P<base>{SIGN})"
    rf"(?P<noun>{_GAP}{{0,30}}?)(?:{_GIVES}|,) "
    rf"(?:an average of|averaging|on average|a daily average of|a mean of) {_ROUGHLY}(?P<rate>{SIGN})"
    rf"(?P<after>{_GAP}{{0,25}}?)(?: (?:an?|per|each|every) (?P<unit>[a-z]+)|(?= *[.,;)]|$))"
)
_PER = re.compile(
    rf"(?P<total>{SIGN}){_GAP}{{0,40}}? (?:in|among|out of|for|per|of) (?:a population of |the |its |every )?(?P<base>{SIGN})"
    rf"(?P<noun>{_GAP}{{0,30}}?)(?:{_GIVES}|,) (?:a rate of |an incidence of |a death rate of |the rate is )?{_ROUGHLY}(?P<rate>{SIGN})"
    rf"(?P<after>{_GAP}{{0,20}}?) (?:per|for every|in every|in|out of every|among every) (?P<per>{SIGN})"
)
_SPEED = re.compile(
    rf"(?P<total>{SIGN}){_GAP}{{0,20}}? (?:in|over) (?:just |only )?(?P<base>{SIGN})(?:{_GIVES}|,) "
    rf"(?:an average of |an average speed of |a speed of |averaging |an hourly rate of |a rate of )?{_ROUGHLY}(?P<rate>{SIGN})"
)
_OTHER = re.compile(
    r"\b(?:median|weighted|excluding|adjusted|seasonal\w*|annuali[sz]ed|compared|previous\w*|earlier|last year|up from|down from|versus"
    r"|rolling|normal\w*|usual\w*|record|instead|rather|not|age-adjusted|nationwide|national average)\b"
)


def find_rates(skeletons: Sequence[Skeleton]) -> tuple[Rate, ...]:
    """The rates that stand in one sentence with their total and base, where they are plainly of these."""
    return tuple(rate for skeleton in skeletons for rate in _rates(skeleton) if len(skeleton.figures) > 2)


def _rates(skeleton: Skeleton) -> Iterator[Rate]:
    if len(skeleton.figures) < 3 or _OTHER.search(skeleton.text):
        return
    per = _PER.search(skeleton.text)
    if per is not None:
        found = _per(skeleton, per)
    else:
        average, speed = _AVERAGE.search(skeleton.text), _SPEED.search(skeleton.text)
        found = (_average(skeleton, average) if average else None) or (_speed(skeleton, speed) if speed else None)
    if found is not None:
        yield found


def _three(skeleton: Skeleton, match: re.Match[str]) -> tuple[Figure, Figure, Figure]:
    return skeleton.figure(match["total"]), skeleton.figure(match["base"]), skeleton.figure(match["rate"])


def _average(skeleton: Skeleton, match: re.Match[str]) -> Rate | None:
    """1,000 arrests in four days, an average of 250 a day; in four cities, an average of 250 a city."""
    total, base, rate = _three(skeleton, match)
    unit = match["unit"] or rate.unit.partition("/")[2] or None
    if total.kind not in ("count", "money") or rate.kind != total.kind or rate.unit.partition("/")[0] != total.unit:
        return None
    if base.kind not in ("duration", "count") or unit is None:
        return None
    counted = base.unit if base.kind == "duration" else base.of
    if counted is None or singular(unit) != counted:
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


_SPEEDS = {"mph": ("mi", "hour"), "km/h": ("km", "hour"), "kph": ("km", "hour")}


def _speed(skeleton: Skeleton, match: re.Match[str]) -> Rate | None:
    """300 miles in three hours, or 100 miles an hour."""
    total, base, rate = _three(skeleton, match)
    length, time = _SPEEDS.get(rate.unit) or (rate.unit.partition("/")[0], rate.unit.partition("/")[2])
    if total.kind not in ("measure", "money") or base.kind != "duration" or total.unit != length or base.unit != time:
        return None
    return Rate(total, base, rate, Decimal(1), "rate") if units.BY_NAME.get(time) else None
