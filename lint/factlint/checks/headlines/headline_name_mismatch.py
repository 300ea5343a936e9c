"""A name of the headline that the story spells otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Edit, Fix, Hit, Spot
from factlint.story import Story
from factlint.story.headlines.names import StoryNames
from factlint.story.names.people import variants

VALUES = ("here", "there", "line")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a spelling; what N001 tells of names within the article is left to it."""
    article = story.article
    names = StoryNames(article)
    told: set[str] = set()
    for block in article.local.blocks:
        if block.kind != "headline":
            continue
        for span, name, there in names.slips(article.prose.text, block.span.start, block.span.end):
            word = article.prose.text[span.start : span.end]
            if word in told:
                continue
            told.add(word)
            here = article.prose.span(span)
            if not any(here.overlaps(place) for variant in variants(story) for place in variant.wrong.spans):
                line = str(article.document.place(there.start).line)
                spot = Spot(article.document, there, "the story")
                yield Hit(here, {"here": word, "there": name, "line": line}, evidence=(spot,), fix=Fix((Edit(here, name),)))
