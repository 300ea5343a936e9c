"""Quotations given to an outlet of another language, in a text that says nothing of a translation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.quotes.languages import LANGUAGES

VALUES = ("outlet",)

_REACH = 200
_SAID_SO = lazy.regex(
    r"\b(?:translat\w+|interpreters?|subtitles?|subtitled|in (?:english|(?:his|her) native|[a-z]+-language|" + any_of(LANGUAGES) + r"))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Params:
    outlets: tuple[str, ...] = ()
    """Newspapers, agencies and stations that do not publish in the language of the article."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit an outlet, at the first mention a quotation is beside; none where the text says how it came to its English."""
    article = story.article
    text = article.prose.text
    if not params.outlets or not article.local.quotes or _SAID_SO.search(text):
        return
    said = re.compile(
        r"\b(?:told|tell|tells|telling|interview with|interview in|speaking to)\s+(?:the\s+)?(?:[\w’'-]+\s+){0,4}"
        rf"(?P<outlet>{_any(params)})(?!\w)"
    )
    seen: set[str] = set()
    for found in said.finditer(text):
        span = Span(*found.span("outlet"))
        if found["outlet"] not in seen and _beside_quote(article, span):
            seen.add(found["outlet"])
            yield Hit(article.prose.span(span), {"outlet": found["outlet"]})


def _any(params: Params) -> str:
    return "|".join(re.escape(outlet) for outlet in sorted(params.outlets, key=len, reverse=True))


def _beside_quote(article: Facts, span: Span) -> bool:
    """A quotation of somebody's words is before or after the mention in its paragraph."""
    quotes = article.local.quotes
    at = bisect_left(quotes, span.start, key=lambda quote: quote.span.start)
    for quote in quotes[max(0, at - 1) : at + 1]:
        between = Span(min(quote.span.end, span.end), max(quote.span.start, span.start))
        gap = article.prose.text[between.start : between.end]
        if len(gap) <= _REACH and "\n" not in gap and quote.kind in ("speech", "fragment"):
            return True
    return False
