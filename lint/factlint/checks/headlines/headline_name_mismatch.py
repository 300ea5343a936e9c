"""A name of the headline that the story spells otherwise, or a person who it calls by another name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.facts import Facts
from factlint.finding import Edit, Fix, Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.headlines.names import StoryNames
from factlint.story.headlines.persons import Persons
from factlint.story.names.people_file import variants
from factlint.text import Section, Span

VALUES = ("here", "there", "line", "part")

_PARTS = {"headline": "headline", "dek": "subhead", "subhead": "subhead"}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a spelling; what N001 finds of names within the article is left to it."""
    article = story.article
    names, persons = StoryNames(article), Persons(article)
    reported: set[str] = set()
    for block in article.local.blocks:
        if block.kind not in _PARTS:
            continue
        for here, said, theirs, there, edit in (*_spelt(article, names, block), *_varied(story, block), *_named(article, persons, block)):
            known = any(here.overlaps(place) for variant in variants(story) for place in variant.wrong.spans)
            if said in reported or known:
                continue
            reported.update((said, *said.split()))
            line = str(article.document.place(there.start).line)
            values = {"here": said, "there": theirs, "line": line, "part": _PARTS[block.kind]}
            spot = Spot(article.document, there, "the story")
            yield Hit(here, values, evidence=(spot,), fix=Fix((Edit(here, theirs),)) if edit else None)


_Found = tuple[Span, str, str, Span, bool]
"""In the file, as the headline has it, as the story has it, where that is, whether it can be mended."""


def _spelt(article: Facts, names: StoryNames, block: Section) -> Iterator[_Found]:
    """Single words that the story spells otherwise; in headlines only."""
    if block.kind == "headline":
        for span, name, there, often in names.slips(article.prose.text, block.span.start, block.span.end):
            yield article.prose.span(span), article.prose.text[span.start : span.end], name, there, often


def _varied(story: Story, block: Section) -> Iterator[_Found]:
    """Places that the story spells in two ways, with the spelling that N001 finds wrong; in headlines whose capitals show no names."""
    article = story.article
    for variant in variants(story):
        if variant.label == "place":
            words = re.compile(rf"(?<!\w){re.escape(variant.wrong.text)}(?!\w)")
            for found in words.finditer(article.prose.text, block.span.start, block.span.end):
                here = article.prose.span(Span(*found.span()))
                decided = len(variant.right.spans) > len(variant.wrong.spans)
                yield here, variant.wrong.text, variant.right.text, variant.right.spans[0], decided


def _named(article: Facts, persons: Persons, block: Section) -> Iterator[_Found]:
    """People who the story calls by another name."""
    for found in persons.otherwise(block):
        yield article.prose.span(found.span), found.said, found.theirs, found.there, False
