"""Figures and dates of a sentence that its sources do not give."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.figures.support import Derived, Missing, reckoning, unsupported
from factlint.story.ties import sought
from factlint.text import Span

VALUES = ("missing", "sources", "nearest", "derivation")
LABELS = {
    "tied": "not in the source that the sentence cites",
    "complete": "not in the sources, which are declared to be complete",
    "declared": "not in the declared sources",
    "derived": "in no source, but the sum or difference of two figures there",
}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    for found in unsupported(story):
        yield _derived(story, found) if isinstance(found, Derived) else _missing(story, found)


def _missing(story: Story, found: Missing) -> Hit:
    words = [story.article.prose.words(span) for span in found.spans]
    values = {
        "missing": ", ".join(f"“{said}”" for said in dict.fromkeys(words)),
        "sources": sought(story, found.sought),
        "nearest": _nearest(found),
        "derivation": "",
    }
    evidence = (Spot(found.nearest[0].facts.document, found.nearest[1], "nearest"),) if found.nearest else ()
    return Hit(found.spans[0], values, found.reach, places=found.spans[1:], evidence=evidence)


def _derived(story: Story, found: Derived) -> Hit:
    first, second = found.derivation.first, found.derivation.second
    values = {
        "missing": f"“{story.article.prose.words(found.span)}”",
        "sources": sought(story, found.sought),
        "nearest": "",
        "derivation": f"; {reckoning(found)} in {_place(found.source, min(first.span, second.span))} give it",
    }
    document = found.source.facts.document
    return Hit(found.span, values, "derived", evidence=tuple(Spot(document, stated.span, "part of the sum") for stated in (first, second)))


def _place(source: Source, span: Span) -> str:
    return source.facts.document.where(span.start)


def _nearest(found: Missing) -> str:
    if found.nearest is None:
        return ""
    source, span = found.nearest
    return f"; nearest: {source.facts.prose.words(span)} in {_place(source, span)}"
