"""A number that leaves its unit out: "$11 million in March, and fifteen in April"."""

from __future__ import annotations

from decimal import Decimal

from factlint.facts.model import Figure
from factlint.story import Source
from factlint.story.figures.given import given
from factlint.story.figures.sentences import FigureSentence, GivenFigure
from factlint.story.reckoned.sought import Reckoned, at
from factlint.text import Span


def carried(source: Source, own: GivenFigure) -> Reckoned | None:
    """A bare number of a source that is the figure with the unit of the figure before it, in a sentence on the same."""
    for sentence in given(source.facts).sentences:
        if sentence.topic & own.topic and (place := _bare(sentence, own)) is not None:
            return Reckoned("supported", "", at(source, place))
    return None


def _bare(sentence: FigureSentence, own: GivenFigure) -> Span | None:
    """The place of the bare number, after the figure with the unit, that comes to `own` with that unit."""
    mine: Figure = own.figure
    first: GivenFigure | None = None
    for other in sentence.figures:
        theirs = other.figure
        if theirs.kind == mine.kind and theirs.unit == mine.unit:
            first = other
        elif first is not None and theirs.kind == "count" and theirs.of is None and (theirs.value or 0) * _scale(first) == mine.value:
            return other.span
    return None


def _scale(own: GivenFigure) -> Decimal:
    """What the words after the number multiply it by: a million."""
    span = own.figure.span
    words = own.facts.local.text[span.start : span.end].lower()
    return next((Decimal(size) for word, size in _SCALES.items() if word in words), Decimal(1))


_SCALES = {"trillion": 10**12, "billion": 10**9, "bn": 10**9, "million": 10**6, "thousand": 1000}
