"""Which words were spoken in another language than the one they are printed in, by the document's own word."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.story import Source
from factlint.text import Span
from factlint.words import any_of
from factlint.words.quotes.beside import SPOKE
from factlint.words.quotes.languages import LANGUAGES

_LANGUAGES = any_of(LANGUAGES)
_HERE = lazy.regex(
    r"\b(?:translat(?:ed|ion|ions|or|ors|ing)|interpreters?|subtitles?|subtitled)\b"
    r"|\bEnglish (?:summary|version)\b"
    rf"|\b{any_of(SPOKE)}\b[^.!?\n]{{0,80}}? in {_LANGUAGES}\b",
    re.IGNORECASE,
)
_WHOLE = lazy.regex(
    r"\b(?:quotes?|quotations?|remarks?|answers|interviews?|conversation|statements?|transcript|text|story|article)\b"
    r"[^.!?\n]{0,60}?\btranslated (?:from|by|into)\b",
    re.IGNORECASE,
)


def of_translation(source: Source, span: Span) -> bool:
    """The words of a source are a translation: it is marked as one, or says so of the whole or of this passage."""
    return source.kind == "translation" or translated(source.facts, span)


@once
def _whole(facts: Facts) -> bool:
    return _WHOLE.search(facts.prose.text) is not None


def translated(facts: Facts, span: Span) -> bool:
    """The document says of the words at a span of its file, or of all it quotes, that they are a translation."""
    if _whole(facts):
        return True
    block = facts.block(span)
    return block is not None and _HERE.search(facts.prose.words(block.span)) is not None
