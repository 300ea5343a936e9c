"""A count that announces more or fewer names than follow it."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.figures._bullets import below
from factlint.facts.model import Figure
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

VALUES = ("count", "names", "listed")


@dataclass(frozen=True)
class Params:
    most: int = 12
    """Longer lists are rarely given in full."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    for listing in story.article.listings:
        if listing.count.value is not None and not listing.holds(int(listing.count.value)):
            yield from _hit(story, listing.count, listing.items, params)
    for count, items in below(story.article):
        if count.value != len(items):
            yield from _hit(story, count, items, params)


def _hit(story: Story, count: Figure, items: tuple[Span, ...], params: Params) -> Iterator[Hit]:
    words = story.article.prose.words
    if count.value is None or not 2 <= count.value <= params.most or story.article.quoted(count.span):
        return
    values = {"count": words(count.span).lower(), "names": ", ".join(words(item) for item in items), "listed": str(len(items))}
    yield Hit(count.span, values, places=items)
