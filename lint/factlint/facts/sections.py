"""Which block is what: headline, dek, byline, dateline, caption, credit, subhead, correction, boilerplate."""

from __future__ import annotations

from factlint.text import Prose, Section


def find_sections(prose: Prose) -> tuple[Section, ...]:
    """The blocks of a prose, in order, with the kinds that their place and words show; local offsets."""
    return prose.blocks
