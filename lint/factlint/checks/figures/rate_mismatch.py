"""A rate or an average that its total and its base do not give."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factlint.facts.relations.rates import Rate, find_rates
from factlint.facts.relations.skeleton import Bounds, bounds, plain
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story

VALUES = ("total", "base", "right", "rate")
LABELS = {"average": "an average a day, a person, a case …", "rate": "a number per 100,000, a speed, a price for each"}


@dataclass(frozen=True)
class Params:
    slack: Decimal = Decimal("0.03")
    """How far a rate may be off, as a share of it, beyond what rounding allows."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    local, prose = story.article.local, story.article.prose
    for rate in find_rates(local.skeletons):
        true, stated = _true(rate), bounds(rate.rate)
        if true is None or rate.total.value is None or not rate.base.value:
            continue
        value = rate.total.value / rate.base.value * rate.per
        step = rate.rate.step or Decimal(0)
        if stated.widened(value * params.slack + step / 2).meets(true):
            continue
        spans = [prose.span(figure.core or figure.span) for figure in (rate.total, rate.base, rate.rate)]
        if any(map(story.article.quoted, spans)):
            continue
        total, base, said = map(prose.words, spans)
        right = plain(value) + (f" per {rate.per:,f}" if rate.per > 1 else "")
        values = {"total": total, "base": base, "right": right, "rate": said}
        place = spans.pop(0 if rate.product else 2)
        yield Hit(place, values, rate.kind, places=tuple(spans))


def _true(rate: Rate) -> Bounds | None:
    """What the total and the base, rounded as they are, allow."""
    total, base = bounds(rate.total), bounds(rate.base)
    if base.low is None or base.low <= 0:
        return None
    low = None if total.low is None or base.high is None else total.low / base.high * rate.per
    high = None if total.high is None else total.high / base.low * rate.per
    return Bounds(low, high)
