"""A percentage or fraction that is not the share its two numbers give."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factlint.facts.relations.parts import Share
from factlint.facts.relations.skeleton import Bounds, bounds, plain
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story

VALUES = ("part", "whole", "rate", "right")


@dataclass(frozen=True)
class Params:
    slack: Decimal = Decimal("0.5")
    """Percentage points by which the share may be off, beyond what rounding allows."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    words = story.article.prose.words
    for share in story.article.shares:
        true = _share(share)
        if true is None or story.article.quoted(share.rate.span) or _stated(share).widened(params.slack).meets(true):
            continue
        assert share.part.value is not None and share.whole.value is not None
        values = {
            "part": words(share.part.core or share.part.span),
            "whole": words(share.whole.core or share.whole.span),
            "rate": words(share.rate.core or share.rate.span),
            "right": f"{plain(share.part.value / share.whole.value * 100)} percent",
        }
        yield Hit(share.rate.span, values, places=(share.part.span, share.whole.span))


def _share(share: Share) -> Bounds | None:
    part, whole = bounds(share.part), bounds(share.whole)
    if part.low is None or part.high is None or not whole.low or not whole.high or share.part.value is None or not share.whole.value:
        return None
    return Bounds(part.low / whole.high * 100, part.high / whole.low * 100)


def _stated(share: Share) -> Bounds:
    """What the rate may mean, in percent: a third is 33.3, give or take two; digits are cut off as often as rounded."""
    stated = bounds(share.rate)
    if share.rate.kind == "ratio":
        scaled = Bounds(*(None if value is None else value * 100 for value in (share.rate.low, share.rate.high)))
        return scaled.widened(Decimal(2))
    return stated.widened((share.rate.step or Decimal(0)) / 2)
