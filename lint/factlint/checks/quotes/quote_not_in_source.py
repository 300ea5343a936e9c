"""Quotations that no source has."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.quotes.absent import Absent, absent
from factlint.story.quotes.align import Alignment
from factlint.story.quotes.verdicts import Verdict, file_span
from factlint.story.ties import sought

VALUES = ("sources", "nearest")
LABELS = {
    "tied": "not in the source that the sentence cites",
    "complete": "not in the sources, which are declared to be complete",
    "declared": "not in the declared sources",
    "fragment": "a few words that are not in the sources",
}


@dataclass(frozen=True)
class Params:
    min_words: int = 6
    """Shorter quotations may come from anywhere."""
    tied_words: int = 4
    """The same for a whole remark where the passage cites its source, or the sources are complete."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    for found in absent(story, params.min_words, params.tied_words):
        spans = [one.quote.inner for one in found.verdicts]
        said, evidence = _nearest(found)
        yield Hit(
            spans[0], {"sources": sought(story, found.sought), "nearest": said}, found.reach, places=tuple(spans[1:]), evidence=evidence
        )


def _nearest(found: Absent) -> tuple[str, tuple[Spot, ...]]:
    """What the message says of the passage to look at, and the passage."""
    if found.elsewhere is not None:
        source = found.elsewhere.sources[0] if found.elsewhere.sources else None
        spots = tuple(_spot(found.elsewhere, piece, "the words are here") for piece in found.elsewhere.pieces[:1])
        return (f"; it is in {source.facts.document.path}" if source else ""), spots
    first = found.verdicts[0]
    if not first.pieces or first.pieces[0].score < _LIKE or first.pieces[0].matched < _WEIGHT:
        return "", ()
    spot = _spot(first, first.pieces[0], "nearest")
    return f"; nearest: {spot.document.where(spot.span.start)}", (spot,)


_LIKE, _WEIGHT = 0.4, 1.5
"""A passage that agrees less is about something else."""


def _spot(verdict: Verdict, piece: Alignment, note: str) -> Spot:
    source = verdict.sources[0]
    return Spot(source.facts.document, file_span(source.facts, piece.passage, piece.other_start, piece.other_end), note)
