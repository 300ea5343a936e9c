"""Names written with their diacritics here and without them there."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.names.within import marked


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("wrong", "right")


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    for variant in marked(article):
        first, *rest = variant.wrong.spans
        spot = Spot(article.document, variant.right.spans[0], "the other spelling")
        yield Hit(first, {"wrong": variant.wrong.text, "right": variant.right.text}, places=tuple(rest), evidence=(spot,))
