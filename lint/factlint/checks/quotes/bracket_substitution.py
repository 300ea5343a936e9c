"""Quotations in which the reporter's words in brackets outweigh the speaker's, or stand for words that the speaker used."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.quotes.verdicts import file_span, permitted_edits, verdicts
from factlint.text import Span

VALUES = ("what",)
LABELS = {
    "many": "many brackets in one quotation",
    "most": "more brackets than words of the speaker",
    "replacement": "a bracket replaces words of the source",
    "substitution": "a bracket replaces a pronoun of the source",
}

_BRACKETS = lazy.regex(r"\[([^\[\]\n]{2,200})\]")
_NO_WORDS = lazy.regex(
    r"[\W\d_]*\Z|(?:sic|applause|crosstalk|inaudible|laughs?|laughter|laughing|pauses?|redacted|expletive|censored)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Params:
    max_brackets: int = 3
    """How many glosses one paragraph of a quotation may have."""
    largest_share: float = 0.5
    """The share of bracketed words from which on a quotation is the reporter's."""
    min_words: int = 4
    """Shorter quotations are not judged by their share."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Labels: `many` for too many brackets, `most` for two or more with more words in them than outside.

    Where a declared source has the words that brackets stand for: `replacement` for some that mean something, `substitution` for a
    pronoun or the like. A quotation has one hit.
    """
    article = story.article
    text = article.prose.text
    if "[" not in text:
        return
    replaced = dict(_replaced(story, params))
    for quote in article.local.quotes:
        found = [m for m in _BRACKETS.finditer(text, quote.inner.start, quote.inner.end) if _gloss(text, m)]
        if not found:
            continue
        label = _label(text[quote.inner.start : quote.inner.end], [m[1] for m in found], params)
        if label:
            places = [article.prose.span(Span(*m.span())) for m in found]
            what = f"{len(found)} passages in brackets in one quotation: {'; '.join(m[1] for m in found[:3])}; quote less"
            yield Hit(places[0], {"what": what}, label, tuple(places[1:]))
        elif quote.index in replaced:
            yield replaced[quote.index]


def _replaced(story: Story, params: Params) -> Iterator[tuple[int, Hit]]:
    """The quotations whose brackets stand for words of the source, by their number."""
    for verdict in verdicts(story) if story.sources else ():
        edit = next((edit for edit in permitted_edits(verdict) if edit.label in ("replacement", "substitution") and edit.mine), None)
        if edit is not None and len(verdict.pieces[0].quote) >= params.min_words:
            piece, source = verdict.pieces[0], verdict.sources[0]
            spot = Spot(source.facts.document, file_span(source.facts, piece.passage, piece.other_start, piece.other_end), "source")
            what = f"[{edit.mine}] replaces “{edit.theirs}” in {source.facts.document.where(spot.span.start)}"
            yield verdict.quote.index, Hit(verdict.quote.inner, {"what": what}, edit.label, evidence=(spot,))


def _gloss(text: str, found: re.Match[str]) -> bool:
    """The brackets hold words of the reporter: no [sic], no ellipsis, no letter of a word, and no target of a link."""
    touches = text[found.end() : found.end() + 1].isalpha() or text[found.start() - 1 : found.start()].isalpha()
    return not touches and not _NO_WORDS.match(found[1]) and text[found.end() : found.end() + 1] not in ("(", "[", ":")


def _label(words: str, glosses: Sequence[str], params: Params) -> str:
    total = len([word for word in words.split() if any(map(str.isalnum, word))])
    bracketed = sum(len(gloss.split()) for gloss in glosses)
    if len(glosses) > params.max_brackets:
        return "many"
    return "most" if len(glosses) > 1 and total >= params.min_words and bracketed >= params.largest_share * total else ""
