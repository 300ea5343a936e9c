"""Words that an article spells in the American way here and in the British way there."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.quotes.lexicon import spelling
from factlint.text import Span

VALUES = ("found", "other", "line")

_WORD = lazy.regex(r"(?<![\w'’.-])[a-z]{5,24}(?![\w'’-])")

_SHORT = 6
"""Letters of words in which a doubled letter makes another word: filed, filled."""


@dataclass(frozen=True)
class Params:
    allow: tuple[str, ...] = ("programme", "practise", "license", "practice")
    """Words that are two words of one spelling, not one word of two."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a word, at the first place of the second spelling; names and quotations are left alone."""
    article = story.article
    first: dict[str, tuple[str, Span]] = {}
    reported: set[str] = set()
    for block in article.local.blocks:
        if block.kind != "body":
            continue
        for found in _WORD.finditer(article.prose.text, block.span.start, block.span.end):
            key = spelling(found[0])
            span = article.prose.span(Span(*found.span()))
            if key in reported or found[0] in params.allow or article.quoted(span) is not None:
                continue
            word, where = first.setdefault(key, (found[0], span))
            if word != found[0] and (len(key) > _SHORT or "ll" not in word + found[0]):
                reported.add(key)
                values = {"found": found[0], "other": word, "line": str(article.document.place(where.start).line)}
                yield Hit(span, values, evidence=(Spot(article.document, where, "the other spelling"),))
