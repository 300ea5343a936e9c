"""The same quoted words given to two bodies, in one article or in two."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity, Quote
from factlint.facts.names.acronyms import fits
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.quotes.narrowing import narrowed
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    words: int = 5
    """A run of fewer shared words is anybody's."""


VALUES = ("body", "other_body", "words")
LABELS = {
    "article": "the other one is in the story itself",
    "source": "the other one is in a source",
    "peer": "the other one is in another outlet's story",
}

_WORD = lazy.regex(r"[^\W_]+(?:['’-][^\W_]+)*")
_PRONOUNS = frozenset({"they", "it"})
_FOR_ANOTHER = lazy.regex(
    r"\b(?:cit(?:ed|es|ing)|quot(?:ed|es|ing)|echo(?:ed|es|ing)|repeat(?:ed|s|ing)|on behalf of|joint(?:ly)?|shared?|retweet\w*|parent)\b",
    re.I,
)


@dataclass(frozen=True)
class QuotedBody:
    """A body that is given a quotation; `span` is where it is named, `quote` the words, in the file."""

    entity: Entity
    span: Span
    quote: Span


Runs = dict[tuple[str, ...], tuple[Quote, Span]]


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    own: Runs = {}
    reported: set[tuple[int, int]] = set()
    for key, quote, place in _runs(article, params.words):
        first, there = own.setdefault(key, (quote, place))
        if first.utterance != quote.utterance and (first.index, quote.index) not in reported:
            reported.add((first.index, quote.index))
            yield from _swapped(article, (quote, place), article, (first, there), "article")
    swapped: set[int] = set()
    for source in (*story.worded, *story.rivals) if own else ():
        label = "peer" if source.peer else "source"
        for mine, other, facts in _shared(story, source, own, params.words):
            if mine[0].index not in swapped:
                hits = list(_swapped(article, mine, facts, other, label))
                swapped.update(mine[0].index for _ in hits)
                yield from hits


def _shared(story: Story, source: Source, own: Runs, length: int) -> Iterator[tuple[tuple[Quote, Span], tuple[Quote, Span], Facts]]:
    """The quotations of another document that have words of one of the article's, each pair once."""
    if all(key not in own for key, _, _ in _runs(source.facts, length)):
        return  # seen without the language model
    facts = narrowed(story, source)
    seen: set[tuple[int, int]] = set()
    for key, quote, place in _runs(facts, length):
        mine = own.get(key)
        if mine is not None and (mine[0].index, quote.index) not in seen:
            seen.add((mine[0].index, quote.index))
            yield mine, (quote, place), facts


def _runs(facts: Facts, length: int) -> Iterator[tuple[tuple[str, ...], Quote, Span]]:
    """The runs of this many words in quotations that are more than small words, each with its quotation and place."""
    for quote in facts.quotes:
        local = facts.prose.local(quote.inner)
        words = [(m[0].lower().replace("’", "'"), Span(*m.span())) for m in _WORD.finditer(facts.prose.text, local.start, local.end)]
        for at in range(len(words) - length + 1):
            run = words[at : at + length]
            if sum(len(word) > 3 for word, _ in run) >= 3:
                yield tuple(word for word, _ in run), quote, facts.prose.span(Span(run[0][1].start, run[-1][1].end))


def _swapped(article: Facts, mine: tuple[Quote, Span], facts: Facts, theirs: tuple[Quote, Span], label: str) -> Iterator[Hit]:
    """The hit that two quotations with the same words make, where each is given to a body of its own."""
    (quote, place), (first, there) = mine, theirs
    one = voice(article, quote)
    if one is None or _for_another(article, one):
        return  # seen before the other document is asked who says what
    other = voice(facts, first)
    if other is None or _for_another(facts, other):
        return
    if not (_two(one, other) and (label == "article" or _siblings(one, other))):
        return
    spots = (Spot(facts.document, other.span, "the other body"), Spot(facts.document, there, "the same words"))
    values = {"body": one.entity.name, "other_body": other.entity.name, "words": article.prose.words(place)}
    yield Hit(one.span, values, label, places=(quote.inner,), evidence=spots)


def _siblings(one: QuotedBody, other: QuotedBody) -> bool:
    """Two bodies of one place or state, which alone are mistaken for each other: outlets name masters and servants as they like."""
    return bool({word.lower() for word in one.entity.name.split()} & {word.lower() for word in other.entity.name.split()} - _SMALL)


_SMALL = frozenset("of the for and in".split())


def voice(article: Facts, quote: Quote) -> QuotedBody | None:
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
                return QuotedBody(named, span, quote.inner)
    return None


def _named(article: Facts, source: Span) -> Entity | None:
    """The body that the words of a source are, with nothing but an article before it."""
    at = bisect_right(article.names, source.end, key=lambda n: n.span.start) - 1
    if at < 0 or article.names[at].kind != "organisation" or not article.names[at].span.overlaps(source):
        return None
    name = article.names[at]
    left = article.prose.words(Span(source.start, name.span.start)).strip().lower() if name.span.start > source.start else ""
    return article.entities[name.entity] if left in ("", "the") and name.span.end >= source.end else None


def _two(one: QuotedBody, other: QuotedBody) -> bool:
    """Two bodies: neither name holds the other, or its initials."""
    mine, theirs = one.entity.name.split(), other.entity.name.split()
    if mine == theirs or len(mine) < 2 or len(theirs) < 2 or mine[-1] == theirs[-1]:
        return False
    return not (set(mine) <= set(theirs) or set(theirs) <= set(mine)) and not fits(mine, theirs[-1]) and not fits(theirs, mine[-1])


def _for_another(article: Facts, one: QuotedBody) -> bool:
    return any(
        (sentence := article.sentence(span)) is not None and bool(_FOR_ANOTHER.search(article.prose.words(sentence)))
        for span in (one.span, one.quote)
    )
