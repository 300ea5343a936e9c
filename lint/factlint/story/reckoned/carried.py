"""A number that leaves its unit out: "$11 million in March, and fifteen in April"."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from factlint.facts.model import Figure
from factlint.story import Source
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.reckoned.sought import Reckoned, at
from factlint.text import Span


def carried(source: Source, own: GivenFigure) -> Reckoned | None:
    """A bare number of a source that is the figure with the unit of the figure before it, in a sentence on the same."""
    sentences = given(source.facts).sentences
    for sentence in sentences:
        if sentence.topic & own.topic and (place := _bare(sentence.figures, own)) is not None:
            return Reckoned("supported", "", at(source, place))
    for first, second in pairwise(sentences):
        # "The rate was 72 percent. In 2023 it was 58."
        goes_on = second.span.start - first.span.end <= _GAP and len(second.topic) <= _SHORT
        if goes_on and (place := _bare((*first.figures, *second.figures), own)) is not None:
            return Reckoned("supported", "", at(source, place))
    return None


_GAP, _SHORT = 3, 1


def _bare(figures: Sequence[GivenFigure], own: GivenFigure) -> Span | None:
    """The place of the bare number, after the figure with the unit, that comes to `own` with that unit."""
    mine: Figure = own.figure
    first: GivenFigure | None = None
    for other in figures:
        theirs = other.figure
        millions = mine.kind == "money" and theirs.kind == "count" and theirs.of is None and _scale(other) > 1
        if (theirs.kind == mine.kind and theirs.unit == mine.unit) or millions:
            if millions and theirs.value == mine.value:
                return other.span
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
