"""Where the sources print a figure of the article, and who says it there."""

from __future__ import annotations

from factlint.facts.model import Figure
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.claims.chance import by_chance
from factlint.story.figures.given import bearing, given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.quotes.transcripts import turn_at, turns
from factlint.text import Span


@dataclass(frozen=True)
class PrintedFigure:
    """A figure of a source; the span is one of offsets into its file."""

    source: Source
    span: Span
    speaker: str
    """Whose turn of a transcript it is in, as its label has the name; empty in other documents."""


def printed(story: Story, figure: Figure) -> PrintedFigure | None:
    """Where a source has a figure of the article with the same value, in a sentence on the same; the first source that has it so."""
    if not story.sources:
        return None
    own = next((one for one in given(story.article).figures if one.span == figure.span), None)  # none for "thousands of fans"
    if own is None:
        return None
    for source in story.sources:
        other = bearing(given(source.facts), own)
        if other is not None and _just(own, other) and _on_the_same(own, other) and not by_chance(own, other):
            turn = turn_at(turns(source), other.figure.span.start)
            return PrintedFigure(source, other.span, turn.name if turn else "")
    return None


def _just(own: GivenFigure, other: GivenFigure) -> bool:
    mine, theirs = own.figure, other.figure
    return (mine.kind, mine.value, mine.low, mine.high) == (theirs.kind, theirs.value, theirs.low, theirs.high)


_SHARED = 2
"""Stems that two sentences on the same have in common; of a figure of the same noun one is enough."""


def _on_the_same(own: GivenFigure, other: GivenFigure) -> bool:
    counted = own.figure.of is not None and own.figure.of == other.figure.of
    return len(own.topic & other.topic) + counted >= _SHARED
