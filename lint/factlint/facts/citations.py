"""Citations: links, footnotes, references, bare addresses and identifiers."""

from __future__ import annotations

from factlint.facts.model import Citation
from factlint.text import Document


def find_citations(document: Document) -> tuple[Citation, ...]:
    """The citations of a document in order, with offsets into its file."""
    return ()
