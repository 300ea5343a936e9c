"""People, organisations and places: mentions, and the ledger of forms they add up to."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.facts.model import Entity, Name
from factlint.facts.parse import Parse
from factlint.text import Section


def find_names(text: str, blocks: Sequence[Section], parse: Parse) -> tuple[tuple[Name, ...], tuple[Entity, ...]]:
    """The mentions in order, and the entities they belong to; an entity's id is its index."""
    return (), ()
