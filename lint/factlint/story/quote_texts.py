"""The words of a document, ready to be searched for quotations; of a long one they are kept between runs."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from factlint.facts import Facts
from factlint.story.quote_index import Index
from factlint.story.quote_postings import Postings, postings
from factlint.story.quote_words import Words, add_break, read_words
from factlint.text import fold


@dataclass(frozen=True)
class Texts:
    """A document's words, to be searched for quotations."""

    facts: Facts
    prose: Index
    """All of it."""
    spoken: Index
    """What stands in quotation marks, each utterance joined over its interruptions and parted from the next."""
    plain: Postings
    """The words of the prose as `plain_words` has them."""


def texts(facts: Facts) -> Texts:
    """The words of a document, read once."""
    if "quote-texts" not in facts.shared:
        facts.shared["quote-texts"] = _texts(facts)
    return cast(Texts, facts.shared["quote-texts"])


def _texts(facts: Facts) -> Texts:
    text = facts.prose.text
    folded = fold(text)
    prose = read_words(text, (block.span for block in facts.local.blocks), folded)
    return Texts(facts, Index(prose), Index(_spoken(facts, folded)), postings(plain_words(folded)))


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
    """The letters and figures of a folded text, parted by all else."""
    return _WORD.findall(folded.replace("'", ""))


_WORD = re.compile(r"\d+(?:[.,]\d+)+|[^\W_]+")
