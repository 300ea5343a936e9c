"""A name, a post, a negation or an opposite that replaces another in a sentence that a source has nearly word for word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.story.names.across import elsewhere
from factlint.story.names.posts import reposted
from factlint.story.rewritten import rewritten

VALUES = ("here", "there")
LABELS = {
    "negation": "a “not” is added or lost",
    "opposite": "the opposite word",
    "quantity": "all, some, most, few … for one another",
    "name": "another name",
    "order": "the names in another order",
    "post": "another post",
}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    seen = [span for conflict in elsewhere(story) for span in conflict.here.spans] if story.sources else []
    for found in sorted((*rewritten(story), *reposted(story)), key=lambda found: found.mine):
        if not any(found.mine.overlaps(span) for span in seen):
            seen.append(found.mine)
            values = {"here": article.prose.words(found.mine), "there": found.facts.prose.words(found.theirs)}
            yield Hit(found.mine, values, found.label, evidence=(Spot(found.facts.document, found.theirs, "source"),))
