"""A figure that the text takes from its table, and the table does not have."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.counted import WORKED_OUT

VALUES = ("figure", "nearest")


@dataclass(frozen=True)
class Params:
    fewest: int = 4
    """Numbers that a table must have; with fewer it is layout, or a legend."""


@dataclass(frozen=True)
class NumberCell:
    """A number of a table; the span is local."""

    value: Decimal
    span: Span


_CITES = lazy.regex(
    r"\b(?:(?:as|see|in|from) )?(?:the|this|our|following|accompanying) (?:(?:following|above|first|second|accompanying) )?table\b"
    r"|\bTable \d+\b|\btable (?:above|below)\b",
    re.I,
)
_WORKED_OUT = lazy.regex(
    rf"\b{any_of(WORKED_OUT)}\b",
    re.I,
)
_NUMBER = lazy.regex(r"(?<![\w.])\d[\d,]*(?:\.\d+)?(?![\w]|\.\d)")
_MANY = 60
"""Numbers of a table beyond which a sum of any two of them proves nothing."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    cells = _cells(article)
    if len(cells) < params.fewest:
        return
    values = [cell.value for cell in cells]
    sentences = article.local.sentences
    starts = [span.start for span in sentences]
    for number, figure in enumerate(article.local.figures):
        place = bisect_right(starts, figure.span.start) - 1
        block = article.block(article.figures[number].span)
        if place < 0 or block is None or block.kind not in ("body", "list") or not _checkable(figure):
            continue
        words = article.local.text[sentences[place].start : sentences[place].end]
        if _CITES.search(words) and not _WORKED_OUT.search(words) and not _supported(figure, values):
            nearest = min(cells, key=lambda cell: abs(cell.value - (figure.value or 0)))
            said = article.prose.words(article.figures[number].span)
            spot = Spot(article.document, article.prose.span(nearest.span), "the table")
            yield Hit(article.figures[number].span, {"figure": said, "nearest": str(nearest.value)}, evidence=(spot,))


def _cells(article: Facts) -> list[NumberCell]:
    text = article.local.text
    return [
        NumberCell(Decimal(found[0].replace(",", "").rstrip(".")), Span(*found.span()))
        for block in article.local.blocks
        if block.kind == "table"
        for found in _NUMBER.finditer(text, block.span.start, block.span.end)
        if len(found[0]) < 16
    ]


def _checkable(figure: Figure) -> bool:
    return figure.kind in ("percent", "money", "count", "measure") and figure.value is not None and figure.value > 1 and not figure.hedge


def _supported(figure: Figure, values: Sequence[Decimal]) -> bool:
    """The table has the number, one that rounds to it in whatever scale, or two that make it up."""
    value, step = figure.value or Decimal(0), figure.step or Decimal(1)
    for scale in (1, 1000, 1_000_000, Decimal("0.01"), 100):
        if any(abs(cell * scale - value) <= step / 2 for cell in values):
            return True
    if len(values) > _MANY:
        return False
    pairs = ((a, b) for a in values for b in values)
    return any(abs(abs(a - b) - value) <= step / 2 or abs(a + b - value) <= step / 2 for a, b in pairs) or any(
        b and abs(abs(a - b) / b * 100 - value) <= step / 2 for a in values for b in values
    )
