"""Figures and dates of a sentence that none of its sources gives."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.story.support import Missing, missing

VALUES = ("missing", "sources", "nearest")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    for found in missing(story):
        words = [story.article.prose.words(span) for span in found.spans]
        values = {
            "missing": ", ".join(f"“{said}”" for said in dict.fromkeys(words)),
            "sources": _named(found),
            "nearest": _nearest(found),
        }
        evidence = (Spot(found.nearest[0].facts.document, found.nearest[1], "nearest"),) if found.nearest else ()
        yield Hit(found.spans[0], values, found.reach, places=found.spans[1:], evidence=evidence)


def _named(found: Missing) -> str:
    return found.sought[0].facts.document.path if len(found.sought) == 1 else f"{len(found.sought)} sources"


def _nearest(found: Missing) -> str:
    if found.nearest is None:
        return ""
    source, span = found.nearest
    place = source.facts.document.place(span.start)
    return f"; nearest: {source.facts.prose.words(span)} in {source.facts.document.path}:{place.line}:{place.column}"
