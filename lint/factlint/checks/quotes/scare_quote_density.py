"""Texts that put many single words in quotation marks."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story

VALUES = ("count", "words")


@dataclass(frozen=True)
class Params:
    largest_rate: float = 2.0
    """How many of them a hundred words may have."""
    min_count: int = 5
    """Quotations of a few words that a story has at least."""
    max_words: int = 3
    """The most words that such a quotation has."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit for a text, with all places; titles and sentences do not count."""
    article = story.article
    text = article.prose.text
    total = len(text.split())
    short = [quote for quote in article.local.quotes if quote.kind in ("scare", "fragment") and not quote.block]
    few = [quote for quote in short if len(text[quote.inner.start : quote.inner.end].split()) <= params.max_words]
    if len(few) >= params.min_count and 100 * len(few) > params.largest_rate * total:
        places = [article.prose.span(quote.span) for quote in few]
        yield Hit(places[0], {"count": str(len(few)), "words": str(total)}, places=tuple(places[1:]))
