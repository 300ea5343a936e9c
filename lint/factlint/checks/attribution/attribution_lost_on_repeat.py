"""Charged names for an event that are somebody's words at first and the story's own later on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.reporters import linked, read, reported
from factlint.text import SectionKind, Span, fold
from factlint.words import any_of
from factlint.words.attribution.softened import CHARGED

VALUES = ("name", "first")


@dataclass(frozen=True)
class Params:
    names: tuple[str, ...] = ()
    """More charged names for events, in lower case."""
    sections: tuple[SectionKind, ...] = ("body",)
    """The kinds of sections that are read."""


_CHARGED = any_of(CHARGED)


_CREDITED = (
    r"what (?:[\w.'-]+ ){1,5}(?:calls?|called|describes?d?|described as|labels|labell?ed|terms|termed)(?: as)?"
    r"|alleged|suspected|purported|so-called"
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    charged = "|".join([_CHARGED, *map(re.escape, params.names)])
    credited = re.compile(rf"\b(?:{_CREDITED}) (?:an? |the )?\"?(?P<name>{charged})\b")
    bare = re.compile(
        rf"\b(?:the|this|that) (?P<name>{charged})(?! (?:charges?|allegations?|claims?|accusations?|trial|case|convention|conviction))\b"
    )
    first: dict[str, Span] = {}
    noted: set[str] = set()
    for sentence in read(article):
        if sentence.block.kind not in params.sections:
            continue
        words = fold(sentence.words)
        at = sentence.local.start
        for match in bare.finditer(words):
            place = article.prose.span(Span(at + match.start(), at + match.end()))
            name = match["name"]
            if (
                name in first
                and name not in noted
                and not (reported(article, sentence, place) or linked(article, sentence) or article.quoted(place))
            ):
                noted.add(name)
                spot = Spot(article.document, first[name], "somebody's words")
                yield Hit(place, {"name": name, "first": article.prose.words(first[name])}, evidence=(spot,))
        for match in credited.finditer(words):
            first.setdefault(match["name"], article.prose.span(Span(at + match.start(), at + match.end())))
