"""Words without an end: no reader has use for them, and patterns and the language model take forever over them."""

from __future__ import annotations

from dataclasses import replace

from factlint import lazy
from factlint.text import Document, Prose

LONGEST = 200
"""Characters of a word that are read as they are. Addresses are shorter, and so is all that is written by hand."""

# Chinese, Japanese, Korean and Thai are written without spaces: their letters end no word here, but are not counted either.
_LONG = lazy.regex(rf"\S{{{LONGEST}}}")
_WORD = lazy.regex(rf"[^\s\u0e01-\u0e4f\u3041-\u30ff\u3400-\u9fff\uac00-\ud7af]{{{LONGEST},}}")


def plain_words(document: Document) -> Document:
    """The document with two letters far apart in place of each word that is too long; every offset stays."""
    prose = document.prose
    if not _LONG.search(prose.text):
        return document
    text, count = _WORD.subn(lambda found: f"w{' ' * (len(found[0]) - 2)}w", prose.text)
    return replace(document, prose=Prose(text, prose.pieces, prose.blocks)) if count else document
