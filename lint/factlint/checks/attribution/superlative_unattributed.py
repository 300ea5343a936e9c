"""Superlatives that claim a record or a rank - the first in the world, the largest ever, the second-largest - and nobody who says so."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.claims.superlatives import rank, superlative
from factlint.story.reporters import has_a_reporter, linked, read, reported
from factlint.text import SectionKind, Span

VALUES = ("claim",)
LABELS = {
    "record": "a record or a first in a country, in the world, in history",
    "rank": "a place in an order, the first of its kind to do something, a record of some years",
}


@dataclass(frozen=True)
class Params:
    sections: tuple[SectionKind, ...] = ("body", "list")
    """The kinds of sections that are read."""
    allow: tuple[str, ...] = ()
    """Claims that the desk accepts, in lower case."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    sentences = read(article)
    for number, sentence in enumerate(sentences):
        if sentence.block.kind not in params.sections:
            continue
        record = superlative(sentence.words)
        match = record or rank(sentence.words)
        if match is None or match.group().lower() in params.allow:
            continue
        at = sentence.local.start
        place = article.prose.span(Span(at + match.start(), at + match.end()))
        beside = [s for s in sentences[max(0, number - 1) : number + 2] if s.block == sentence.block]
        if article.quoted(place) is None and not (
            reported(article, sentence, place) or any(linked(article, s) or has_a_reporter(s.words) for s in beside)
        ):
            yield Hit(place, {"claim": " ".join(match.group().split())}, "record" if record else "rank")
