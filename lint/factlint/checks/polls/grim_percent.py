"""A percentage that no number of so few cases gives: 37% of 12 people."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.facts.relations.skeleton import SIGN, plain
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story

VALUES = ("percent", "cases", "near")

_OF = lazy.regex(rf"(?P<share>{SIGN}) (?:\w+ )?of (?:the |its |all |those |these |our |his |her |their )*(?P<cases>{SIGN})(?! ?[%-])")


@dataclass(frozen=True)
class Params:
    most: int = 60
    """Larger numbers of cases give nearly every whole percentage."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    local, prose = story.article.local, story.article.prose
    for skeleton in local.skeletons:
        for match in _OF.finditer(skeleton.text):
            share, cases = skeleton.figure(match["share"]), skeleton.figure(match["cases"])
            if share.kind != "percent" or share.hedge or cases.hedge or cases.kind != "count" or cases.of is None:
                continue
            if share.value is None or cases.value is None or not 2 <= cases.value <= params.most or cases.value % 1 or share.value > 100:
                continue
            step, number = share.step or Decimal(1), int(cases.value)
            # Cut off as often as rounded: 41 percent may be anything from 40.5 to below 42.
            low, high = share.value - step / 2, share.value + step
            if any(low <= Decimal(n) / number * 100 < high for n in range(number + 1)):
                continue
            span = prose.span(share.core or share.span)
            if not story.article.quoted(span):
                below = int(share.value * number / 100)
                near = f"{below} is {plain(Decimal(below) / number * 100)}%, {below + 1} is {plain(Decimal(below + 1) / number * 100)}%"
                yield Hit(span, {"percent": prose.words(span), "cases": f"{number}", "near": near}, places=(prose.span(cases.span),))
