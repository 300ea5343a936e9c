"""Passages that an agency or another outlet has word for word, in a story that credits neither."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import PurePosixPath

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.text import Span, fold
from factlint.words.attribution.outlets import AGENCY

VALUES = ("words",)


@dataclass(frozen=True)
class Params:
    words: int = 30
    """How many words in a row must be the same, quotations left out."""
    kinds: tuple[str, ...] = ("wire", "outlet")
    """Kinds of sources that must be credited."""

    def __post_init__(self) -> None:
        if self.words < 8:
            raise ValueError("'words' must be at least 8: shorter runs are common to all stories of a day")


_WORD = lazy.regex(r"[^\W_]+(?:['’.,-][^\W_]+)*")
_REFERENCE = lazy.regex(r"\bdoi\b|\bet al\b|\bISSN\b|©", re.IGNORECASE)
"""An entry of a list of literature, a line of rights: the same for everybody."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    for source in story.sources:
        if source.kind in params.kinds and not _credited(article, source):
            yield from _taken(article, source, params.words)


def _credited(article: Facts, source: Source) -> bool:
    """The article names an agency, or the outlet, or points to it."""
    text = fold(article.document.text)
    host = re.sub(r"^(?:https?://)?(?:www\.)?", "", source.url).partition("/")[0]
    names = {host, host.partition(".")[0]} if host else set()
    names |= {
        str(value)
        for key, value in source.facts.document.meta.items()
        if key in ("site", "site_name", "publisher", "outlet", "publication")
    }
    named = any(name and re.search(rf"\b{re.escape(fold(name))}\b", text) for name in names)
    body = article.prose.text
    return named or AGENCY.search(body) is not None or PurePosixPath(source.facts.document.path).name.lower() in fold(body)


def _taken(article: Facts, source: Source, least: int) -> Iterator[Hit]:
    """The first passage of at least this many words that both have, with the others as places."""
    mine, theirs = _words(article), _words(source.facts)
    index: dict[tuple[str, ...], int] = {}
    keys = [word for word, _ in theirs]
    for at in range(len(keys) - least + 1):
        index.setdefault(tuple(keys[at : at + least]), at)
    own = [word for word, _ in mine]
    spans: list[tuple[Span, Span, int]] = []
    at = 0
    while at <= len(own) - least:
        there = index.get(tuple(own[at : at + least]))
        if there is None or "" in own[at : at + least]:
            at += 1
            continue
        size = least
        while at + size < len(own) and there + size < len(keys) and own[at + size] == keys[there + size] != "":
            size += 1
        here = Span(mine[at][1].start, mine[at + size - 1][1].end)
        spans.append((here, Span(theirs[there][1].start, theirs[there + size - 1][1].end), size))
        at += size
    spans = [found for found in spans if not _REFERENCE.search(article.prose.text[found[0].start : found[0].end])]
    if spans:
        (first, other, size), *more = spans
        places = tuple(article.prose.span(span) for span, _, _ in more)
        evidence = (Spot(source.facts.document, source.facts.prose.span(other), source.kind),)
        yield Hit(article.prose.span(first), {"words": str(size)}, places=places, evidence=evidence)


def _words(facts: Facts) -> list[tuple[str, Span]]:
    """The words of a document with their places, "" for a quotation: anybody may quote the same."""
    quotes = defaultdict(list)
    found: list[tuple[str, Span]] = []
    for quote in facts.local.quotes:
        quotes[quote.span.start].append(quote.span)
    ends = sorted((span.start, span.end) for spans in quotes.values() for span in spans)
    number = 0
    text = fold(facts.prose.text)
    for match in _WORD.finditer(text):
        while number < len(ends) and ends[number][1] <= match.start():
            number += 1
        quoted = number < len(ends) and ends[number][0] <= match.start()
        found.append(("" if quoted else match.group(), Span(*match.span())))
    return found
