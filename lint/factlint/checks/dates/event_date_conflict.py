"""A date that a source, a peer or the article itself gives otherwise for the same event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.story.figures.dates import disagreements

VALUES = ("date", "theirs")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    for found in disagreements(story):
        facts = found.source.facts if found.source else article
        note = "earlier in the article" if not found.source else "peer" if found.source.peer else found.source.kind or "source"
        values = {"date": article.prose.words(found.mine.span), "theirs": facts.prose.words(found.other.span)}
        yield Hit(found.mine.span, values, found.clash, evidence=(Spot(facts.document, found.other.span, note),))
