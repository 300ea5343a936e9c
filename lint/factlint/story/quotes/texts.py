"""The words of a document, ready to be searched for quotations; of a long one they are kept between runs."""

from __future__ import annotations

import hashlib
from array import array

from factlint import lazy
from factlint.code import code_key
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story.quotes.columns import Parts, packed, unpacked
from factlint.story.quotes.index import Index
from factlint.story.quotes.postings import Postings, postings
from factlint.story.quotes.words import Words, add_break, read_words
from factlint.text import fold

LONG = 20_000
"""Characters of prose from which on the words are kept between runs: those of less are read as fast as the file of them."""


@dataclass(frozen=True)
class QuoteTexts:
    """A document's words, to be searched for quotations."""

    facts: Facts
    prose: Index
    """All of it."""
    spoken: Index
    """What is in quotation marks, each utterance joined over its interruptions and separated from the next."""
    plain: Postings
    """The words of the prose as `plain_words` has them."""


@once
def texts(facts: Facts) -> QuoteTexts:
    """The words of a document, read once."""
    return _texts(facts)


def _texts(facts: Facts) -> QuoteTexts:
    if facts.store is None or facts.document.excerpt or len(facts.prose.text) < LONG:
        return QuoteTexts(facts, *_read(facts))
    name = _name(facts)
    data = facts.store.kept("words", name)
    parts = None if data is None else unpacked(data, facts.prose.text)
    if parts is None:
        parts = _read(facts)
        facts.store.keep("words", name, packed(parts))
    return QuoteTexts(facts, *parts)


def _read(facts: Facts) -> Parts:
    text = facts.prose.text
    folded = fold(text)
    prose = read_words(text, (block.span for block in facts.local.blocks), folded)
    return Index(prose), Index(_spoken(facts, folded)), postings(plain_words(folded))


def _name(facts: Facts) -> str:
    """A hash of all that the words of a document come from: its text, what its format makes of it, and the code that reads them."""
    document = facts.document
    made = hashlib.sha256(f"{code_key()} {document.kind} {len(document.text)} {len(document.prose.text)} ".encode())
    for text in (document.text, document.prose.text, " ".join(block.kind for block in document.prose.blocks)):
        made.update(text.encode("utf-8", "surrogatepass"))
    made.update(array("Q", (at for block in document.prose.blocks for at in (block.span.start, block.span.end))).tobytes())
    return made.hexdigest()


def _spoken(facts: Facts, folded: str) -> Words:
    words = Words(facts.prose.text)
    last = None
    for quote in facts.local.quotes:
        if quote.kind == "title":
            continue
        if last is not None and quote.utterance != last:
            add_break(words)
        elif last is not None:
            words.joints.add(len(words))
        words.read(folded, quote.inner)
        last = quote.utterance
    return words


def plain_words(folded: str) -> list[str]:
    """The letters and figures of a folded text, separated by all else."""
    return _WORD.findall(folded.replace("'", ""))


_WORD = lazy.regex(r"\d+(?:[.,]\d+)+|[^\W_]+")
