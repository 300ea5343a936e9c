"""The same quoted words given to two bodies in one article."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts import Facts
from factlint.facts.acronyms import fits
from factlint.facts.model import Entity, Quote
from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    words: int = 5
    """A run of fewer shared words is anybody's."""


VALUES = ("body", "other_body", "words")

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PRONOUNS = frozenset({"they", "it"})
_FOR_ANOTHER = re.compile(
    r"\b(?:cit(?:ed|es|ing)|quot(?:ed|es|ing)|echo(?:ed|es|ing)|repeat(?:ed|s|ing)|on behalf of|joint(?:ly)?|shared?|retweet\w*|parent)\b",
    re.I,
)


@dataclass(frozen=True)
class Voice:
    """A body that is given a quotation; `span` is where it is named, `quote` the words, in the file."""

    entity: Entity
    span: Span
    quote: Span


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    if len(article.quotes) < 2:
        return
    seen: dict[tuple[str, ...], tuple[Quote, Span]] = {}
    told: set[tuple[int, int]] = set()
    for quote in article.quotes:
        words = [(m[0].lower().replace("’", "'"), Span(*m.span())) for m in _within(article, quote)]
        for at in range(len(words) - params.words + 1):
            run = words[at : at + params.words]
            place = article.prose.span(Span(run[0][1].start, run[-1][1].end))
            first, there = seen.setdefault(tuple(word for word, _ in run), (quote, place))
            if first.utterance == quote.utterance or (first.index, quote.index) in told or sum(len(word) > 3 for word, _ in run) < 3:
                continue
            told.add((first.index, quote.index))
            mine, other = voice(article, quote), voice(article, first)
            if mine and other and _two(mine, other) and not any(_for_another(article, one) for one in (mine, other)):
                spots = (Spot(article.document, other.span, "the other body"), Spot(article.document, there, "the same words"))
                values = {"body": mine.entity.name, "other_body": other.entity.name, "words": article.prose.words(place)}
                yield Hit(mine.span, values, places=(quote.inner,), evidence=spots)


def _within(article: Facts, quote: Quote) -> Iterator[re.Match[str]]:
    local = article.prose.local(quote.inner)
    return _WORD.finditer(article.prose.text, local.start, local.end)


def voice(article: Facts, quote: Quote) -> Voice | None:
    """The body that the quotation's sentence names as its source; for "they" the one that the paragraph named last as a source."""
    found = [a for a in article.attributions if any(quote.inner in c or c.overlaps(quote.inner) for c in a.content)]
    for attribution in sorted(found, key=lambda a: sum(map(len, a.content))):
        for source in attribution.source:
            span: Span | None = source
            if article.prose.words(source).lower() in _PRONOUNS:
                block = article.block(source)
                earlier = [s for a in article.attributions for s in a.source if block and s in block.span and s.end <= source.start]
                span = max((s for s in earlier if _named(article, s)), default=None)
            named = _named(article, span) if span else None
            if named is not None and span is not None:
                return Voice(named, span, quote.inner)
    return None


def _named(article: Facts, source: Span) -> Entity | None:
    """The body that the words of a source are, with nothing but an article before it."""
    at = bisect_right(article.names, source.end, key=lambda n: n.span.start) - 1
    if at < 0 or article.names[at].kind != "organisation" or not article.names[at].span.overlaps(source):
        return None
    name = article.names[at]
    left = article.prose.words(Span(source.start, name.span.start)).strip().lower() if name.span.start > source.start else ""
    return article.entities[name.entity] if left in ("", "the") and name.span.end >= source.end else None


def _two(one: Voice, other: Voice) -> bool:
    """Two bodies: neither name holds the other, or its initials."""
    mine, theirs = one.entity.name.split(), other.entity.name.split()
    if one.entity.id == other.entity.id or len(mine) < 2 or len(theirs) < 2 or mine[-1] == theirs[-1]:
        return False
    return not (set(mine) <= set(theirs) or set(theirs) <= set(mine)) and not fits(mine, theirs[-1]) and not fits(theirs, mine[-1])


def _for_another(article: Facts, one: Voice) -> bool:
    return any(
        (sentence := article.sentence(span)) is not None and bool(_FOR_ANOTHER.search(article.prose.words(sentence)))
        for span in (one.span, one.quote)
    )
