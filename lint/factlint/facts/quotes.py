"""Quotations: which words stand between which marks, over paragraphs and through interruptions."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.facts.model import Mark, Quote
from factlint.text import Section


def find_quotes(text: str, blocks: Sequence[Section]) -> tuple[tuple[Quote, ...], tuple[Mark, ...]]:
    """The quotations of a text in order, and the marks that do not pair up."""
    return (), ()
