"""Who says each quotation: the mention beside the cue, and the person it stands for."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.facts.model import Entity, Name, Quote, Speaker
from factlint.facts.parse import Parse
from factlint.text import Section


def find_speakers(
    text: str, blocks: Sequence[Section], quotes: Sequence[Quote], parse: Parse, names: Sequence[Name], entities: Sequence[Entity]
) -> tuple[Speaker | None, ...]:
    """For each quotation its speaker; None where nobody is named, or the marks hold no speech."""
    return (None,) * len(quotes)
