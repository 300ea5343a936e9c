"""Quotations of the headline that the story below has in other words, or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factlint.facts import Facts
from factlint.facts.model import Quote
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.quotes.align import word_diff
from factlint.story.quotes.echoes import Body, change, own_words, quotes_in
from factlint.story.quotes.labels import MISQUOTED
from factlint.story.quotes.verdicts import Strength, file_span, strong
from factlint.story.quotes.words import Words

VALUES = ("quote", "change")
"""The quotation, and what of it: "differs from the story: “a” for “b”", "is not in the story"."""
LABELS = {**MISQUOTED, "missing": "nothing like it is in the text"}

_NEAR = Strength(1.9, 0.55)
"""How much of a quotation must be below in one place to be the same utterance."""
_SHORT = 3
"""Quotations of two and three words are held against quotations of as many words only."""


@dataclass(frozen=True)
class Params:
    min_words: int = 2
    """A single word in marks is a scare quote or a nickname."""
    min_missing_words: int = 4
    """Words of a quotation that has to be below at all."""
    min_body_words: int = 80
    """A shorter body is a teaser and need not hold what the headline quotes."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit for each wording, its other headlines as places; labels: the kind of the change, or `missing`."""
    article = story.article
    body = Body(article)
    reported: dict[tuple[str, ...], Hit] = {}
    for quote in quotes_in(article, ("headline",)):
        words = own_words(article, quote)
        key = tuple(words.keys)
        if key in reported:
            reported[key] = replace(reported[key], places=(*reported[key].places, quote.inner))
        elif len(words) >= params.min_words and not body.holds(words):
            hit = _compared(article, quote, words, body, params)
            if hit is not None:
                reported[key] = hit
    yield from reported.values()


def _compared(article: Facts, quote: Quote, words: Words, body: Body, params: Params) -> Hit | None:
    said = " ".join(article.prose.words(quote.inner).split())
    near = body.nearest_quote(words) if len(words) <= _SHORT else body.nearest(words)
    if near is not None and not near.label:
        return None
    if near is not None and (len(words) <= _SHORT or strong(near, _NEAR)):
        where = Spot(article.document, file_span(article, near.passage, near.other_start, near.other_end), "the story")
        return Hit(
            quote.inner,
            {"quote": said, "change": f"differs from the story: {change(near)}"},
            near.label,
            evidence=(where,),
            diff=word_diff(near),
        )
    if quote.kind == "title" or len(words) < params.min_missing_words or len(body.index.words) < params.min_body_words:
        return None
    return Hit(quote.inner, {"quote": said, "change": "is not in the story"}, "missing")
