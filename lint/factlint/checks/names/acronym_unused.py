"""Initials in brackets that the article never uses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.facts import Facts
from factlint.facts.names.acronyms import Expansion, find_expansions, fits, words
from factlint.finding import Edit, Fix, Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.names.people_file import variants
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("acronyms", "them")


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    unused: dict[str, Expansion] = {}
    found = find_expansions(article.prose.text, article.local.blocks)
    misspelt = {form.text for variant in variants(story) for form in (variant.wrong, variant.right)} if found else set()
    for one in found:
        if one.acronym not in misspelt and _introduced(article, one) and not _used(article, one):
            unused.setdefault(one.acronym, one)
    if unused:
        first, *rest = (article.prose.span(one.short) for one in unused.values())
        values = {"acronyms": ", ".join(unused), "them": "are" if rest else "is"}
        yield Hit(first, values, places=tuple(rest), fix=Fix(tuple(_cut(article, one) for one in unused.values())))


def _introduced(article: Facts, one: Expansion) -> bool:
    """In running text, by the outlet itself."""
    span = article.prose.span(one.short)
    block = article.block(span)
    return block is not None and block.kind == "body" and fits(words(one.full), one.acronym) and article.quoted(span) is None


def _cut(article: Facts, one: Expansion) -> Edit:
    cut = article.prose.span(one.brackets)
    start = cut.start - 1 if article.document.text[cut.start - 1 : cut.start] == " " else cut.start
    return Edit(Span(start, cut.end), "")


def _used(article: Facts, one: Expansion) -> bool:
    """The initials appear anywhere else, in a caption, a heading or as part of a longer word."""
    pattern = re.compile(re.escape(one.acronym.removesuffix("s")), re.I if len(one.acronym) > 3 else 0)
    return any(m.start() != one.short.start for m in pattern.finditer(article.prose.text))
