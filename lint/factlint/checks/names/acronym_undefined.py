"""Initials of a body that the article explains nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.acronyms import find_expansions, find_initials, spelt_out
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.names.people_file import variants
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.described import DESCRIBED


@dataclass(frozen=True)
class Params:
    known: tuple[str, ...] = ()
    """Initials that every reader knows."""
    shortest: int = 3
    """Letters that an acronym has at least."""


VALUES = ("acronym",)

_GLOSSED = lazy.regex(r",? ?[(\[—–]|, (?:the|an?|which|who|or|short for|known|formerly|whose|as)\b| stands? for\b")
_DESCRIBED = lazy.regex(
    r"\b" + any_of(DESCRIBED) + r",? (?:the )?$|, or (?:the )?$|\b(?:called|known as|named) (?:an?|the) $",
    re.I,
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    text = article.prose.text
    uses: dict[str, list[Span]] = {}
    for span in find_initials(text, article.local.blocks):
        word = text[span.start : span.end]
        if len(word) >= params.shortest and word not in params.known and word.removesuffix("S") not in params.known:
            uses.setdefault(word, []).append(span)
    misspelt = {form.text for found in variants(story) for form in (found.wrong, found.right)} if uses else set()
    explained = {found.acronym.upper() for found in find_expansions(text, article.local.blocks)} if uses else set()
    for word, spans in uses.items():
        if word not in explained | misspelt and _names(article, word, spans) and not _explained(article, word):
            first, *rest = map(article.prose.span, spans)
            yield Hit(first, {"acronym": word}, places=tuple(rest))


def _names(article: Facts, word: str, spans: list[Span]) -> bool:
    """The initials stand for a body that does something or is spoken to: "the OPRC said"; no gloss beside them."""
    text = article.prose.text
    for span in spans:
        before, after = text[max(0, span.start - 40) : span.start], text[span.end : span.end + 20]
        if _GLOSSED.match(after) or _DESCRIBED.search(before):
            return False
    bodies = [span for span in spans if text[max(0, span.start - 4) : span.start].lower() == "the " and _acts(article, span)]
    return bool(bodies) and article.quoted(article.prose.span(spans[0])) is None


def _acts(article: Facts, span: Span) -> bool:
    parse = article.local.parse
    return any(parse.deps[token] in ("nsubj", "nsubjpass", "agent") for token in parse.within(span))


def _explained(article: Facts, word: str) -> bool:
    return spelt_out(article.prose.text, word) or word in article.prose.text.title()
