"""Attributions: who is said to say what, with or without quotation marks."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.facts.model import Attribution, Entity, Figure, Quote, Speaker
from factlint.facts.parse import Parse
from factlint.text import Section


def find_attributions(
    text: str,
    blocks: Sequence[Section],
    parse: Parse,
    quotes: Sequence[Quote],
    speakers: Sequence[Speaker | None],
    entities: Sequence[Entity],
) -> tuple[Attribution, ...]:
    """The attributions of a text, by the start of their content."""
    return ()


def attribute_figures(
    text: str, blocks: Sequence[Section], figures: Sequence[Figure], attributions: Sequence[Attribution]
) -> tuple[int | None, ...]:
    """For each figure the index of the attribution that gives it to somebody, or None."""
    return (None,) * len(figures)
