"""A caption that says otherwise than the text: another figure, another name with the same title."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.story.figures.within import twice
from factlint.text import Span
from factlint.words.names import HONORIFICS, TITLES

VALUES = ("said", "theirs")


@dataclass(frozen=True)
class Params:
    pass


@dataclass(frozen=True)
class Titled:
    """A full name after an office: "Mayor Ana Ruiz"; the span is local and holds the name alone."""

    title: str
    first: str
    last: str
    span: Span


_WORD = r"[A-ZÀ-Þ][a-zß-ÿ’'-]+"
_TITLED = re.compile(rf"\b(?P<title>[A-Z][a-z]+)\.? (?P<first>{_WORD}) (?:[A-Z]\. )?(?P<last>{_WORD})\b(?! {_WORD})")
_OFFICES = TITLES - HONORIFICS


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    for found in twice(story):
        if found.mine.kind == "caption":
            values = {"said": article.prose.words(found.mine.span), "theirs": article.prose.words(found.other.span)}
            yield Hit(found.mine.span, values, "figure", evidence=(Spot(article.document, found.other.span, "the text"),))
    if any(block.kind == "caption" for block in article.blocks):
        yield from _names(article)


def _names(article: Facts) -> Iterator[Hit]:
    """Holders of one office who share a first name or a surname, but not both."""
    text = article.local.text
    body: dict[str, list[Titled]] = defaultdict(list)
    captions: list[Titled] = []
    for block in article.local.blocks:
        for titled in _titled(text, block.span):
            if block.kind == "caption":
                captions.append(titled)
            elif block.kind in ("body", "list", "dek"):
                body[titled.title].append(titled)
    for titled in captions:
        holders = body.get(titled.title, [])
        names = {(holder.first, holder.last) for holder in holders}
        if len(names) != 1 or (titled.first, titled.last) in names:
            continue
        holder = holders[0]
        said = f"{titled.first} {titled.last}"
        if (titled.first == holder.first) != (titled.last == holder.last) and said not in _without(article, titled):
            span = article.prose.span(titled.span)
            values = {"said": f"{titled.title} {said}", "theirs": f"{holder.title} {holder.first} {holder.last}"}
            yield Hit(span, values, "name", evidence=(Spot(article.document, article.prose.span(holder.span), "the text"),))


def _titled(text: str, block: Span) -> Iterator[Titled]:
    for found in _TITLED.finditer(text, block.start, block.end):
        if found["title"].lower() in _OFFICES:
            last = re.sub(r"[’']s?$", "", found["last"])
            yield Titled(found["title"], found["first"], last, Span(found.start("first"), found.start("last") + len(last)))


def _without(article: Facts, titled: Titled) -> str:
    """The prose of the article but for the words of one name."""
    text = article.local.text
    return text[: titled.span.start] + text[titled.span.end :]
