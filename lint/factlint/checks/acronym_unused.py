"""Initials in brackets that the article never uses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts import Facts
from factlint.facts.acronyms import Expansion, find_expansions, fits, words
from factlint.finding import Edit, Fix, Hit
from factlint.story import Story
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("acronym", "full")


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    found = find_expansions(article.prose.text, article.local.blocks)
    for one in found:
        span = article.prose.span(one.short)
        if not fits(words(one.full), one.acronym) or article.quoted(span) is not None or _used(article, one):
            continue
        cut = article.prose.span(one.brackets)
        start = cut.start - 1 if article.document.text[cut.start - 1 : cut.start] == " " else cut.start
        yield Hit(span, {"acronym": one.acronym, "full": one.full}, fix=Fix((Edit(Span(start, cut.end), ""),)))


def _used(article: Facts, one: Expansion) -> bool:
    """The initials stand anywhere else, in a caption, a heading or as part of a longer word."""
    pattern = re.compile(re.escape(one.acronym.removesuffix("s")), re.I if len(one.acronym) > 3 else 0)
    return any(m.start() != one.short.start for m in pattern.finditer(article.prose.text))
