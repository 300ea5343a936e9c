"""A caption that says otherwise than the text: another figure, another name for a person of the text."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.within import twice
from factlint.story.headlines.persons import Persons

VALUES = ("said", "theirs")
LABELS = {"figure": "another figure than in the text", "name": "another name than in the text"}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    for found in twice(story):
        if found.mine.kind == "caption":
            values = {"said": article.prose.words(found.mine.span), "theirs": article.prose.words(found.other.span)}
            yield Hit(found.mine.span, values, "figure", evidence=(Spot(article.document, found.other.span, "the text"),))
    if any(block.kind == "caption" for block in article.blocks):
        yield from _names(article)


def _names(article: Facts) -> Iterator[Hit]:
    """People of the captions who share an office and a name with somebody of the text, or a surname with nobody else."""
    persons = Persons(article)
    for block in article.local.blocks:
        if block.kind == "caption":
            for found in persons.otherwise(block):
                values = {"said": found.said, "theirs": found.theirs}
                yield Hit(article.prose.span(found.span), values, "name", evidence=(Spot(article.document, found.there, "the text"),))
