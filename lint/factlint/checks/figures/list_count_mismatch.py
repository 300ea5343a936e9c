"""A count that announces more or fewer names than follow it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Hit
from factlint.story import Story

VALUES = ("count", "names", "listed")


@dataclass(frozen=True)
class Params:
    most: int = 12
    """Longer lists are rarely given in full."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    words = story.article.prose.words
    for listing in story.article.listings:
        value = listing.count.value
        if value is None or not 2 <= value <= params.most or listing.holds(int(value)) or story.article.quoted(listing.count.span):
            continue
        values = {
            "count": words(listing.count.span),
            "names": ", ".join(words(item) for item in listing.items),
            "listed": str(len(listing.items)),
        }
        yield Hit(listing.count.span, values, places=listing.items)
