"""Parts that do not add up to their total, and a part that is larger than its whole."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factlint.facts.model import Figure
from factlint.facts.relations.parts import Breakdown
from factlint.facts.relations.skeleton import Bounds, bounds
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story

VALUES = ("total", "parts", "sum")
LABELS = {"sum": "parts that do not add up to the total", "subset": "a part that is larger than the whole"}


@dataclass(frozen=True)
class Params:
    near: Decimal = Decimal("0.7")
    """A list after a mere comma is taken for the whole where its sum is at least this share of the total."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    for breakdown in article.breakdowns:
        if article.quoted(breakdown.total.span) is None and not _fits(breakdown, params.near):
            yield Hit(
                breakdown.total.span,
                _values(story, breakdown.total, breakdown.parts),
                "sum",
                places=tuple(part.span for part in breakdown.parts),
            )
    for subset in article.subsets:
        whole, part = bounds(subset.whole), bounds(subset.part)
        if article.quoted(subset.part.span) is None and whole.high is not None and part.low is not None and part.low > whole.high:
            yield Hit(subset.part.span, _values(story, subset.whole, (subset.part,)), "subset", places=(subset.whole.span,))


def _fits(breakdown: Breakdown, near: Decimal) -> bool:
    total, together = bounds(breakdown.total), Bounds(Decimal(0), Decimal(0))
    for part in breakdown.parts:
        together = together.plus(bounds(part))
    if together.meets(total):
        return True
    value, whole = sum((part.value or Decimal(0) for part in breakdown.parts), Decimal(0)), breakdown.total.value
    # Far from the total, the list is of something else.
    apart = whole is not None and not whole * near <= value <= whole * (2 - near)
    return apart and not breakdown.announced


def _values(story: Story, total: Figure, parts: tuple[Figure, ...]) -> dict[str, str]:
    words = story.article.prose.words
    spans = [part.core or part.span for part in parts]
    together = sum((part.value or Decimal(0) for part in parts), Decimal(0))
    return {"total": words(total.span), "parts": " + ".join(map(words, spans)), "sum": f"{together:,f}"}
