"""A figure that the article gives twice with two values: in two paragraphs, in the dek and below, a thousand times as much below."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.scales import misscaled
from factlint.story.figures.within import twice

VALUES = ("figure", "theirs")
LABELS = {"inside": "another value in the story itself"}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    for found in twice(story):
        if found.mine.kind != "caption":
            values = {"figure": article.prose.words(found.mine.span), "theirs": article.prose.words(found.other.span)}
            yield Hit(found.mine.span, values, "inside", evidence=(Spot(article.document, found.other.span, "earlier in the article"),))
    for slip in misscaled(story):
        below = [article.prose.words(said.span) for said in slip.below]
        spots = tuple(Spot(article.document, said.span, "later in the article") for said in slip.below)
        yield Hit(slip.top.span, {"figure": article.prose.words(slip.top.span), "theirs": " and ".join(below)}, "inside", evidence=spots)
