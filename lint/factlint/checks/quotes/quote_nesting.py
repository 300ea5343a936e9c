"""Quotations within quotations that have the marks of the outer one."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts.model import Quote
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

VALUES = ("mark", "right")

_DOUBLE = '“”"'
_INNER = {"“": "‘", '"': "'"}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    text = article.prose.text
    broken = {mark.span.start for mark in article.local.marks if mark.problem in ("unclosed", "unopened")}
    for quote in article.local.quotes:
        if quote.block or text[quote.span.start] not in _DOUBLE or text[quote.span.end - 1] not in _DOUBLE:
            continue
        wrong = [span for span in quote.nested if _same_marks(text, quote, span)]
        # Where marks are missing, what seems to be within may be the next quotation.
        if wrong and not broken.intersection((quote.span.start, *(span.start - 1 for span in wrong))):
            mark = text[wrong[0].start - 1]
            places = [article.prose.span(Span(span.start - 1, span.end + 1)) for span in wrong]
            yield Hit(places[0], {"mark": mark, "right": _INNER[mark]}, places=tuple(places[1:]))


def _same_marks(text: str, quote: Quote, inner: Span) -> bool:
    """The inner quotation begins and ends with double marks, and is within the outer one."""
    begins, ends = text[inner.start - 1], text[inner.end : inner.end + 1]
    return begins in _INNER and ends in tuple(_DOUBLE) and Span(inner.start - 1, inner.end + 1) in quote.inner
