"""Declared sources that could not be read, so that nothing was compared with them."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story, first_word


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("source", "problem")
"""The path, and what keeps it from being read."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit where the article names the source, else at its first word."""
    for unread in story.unread:
        yield Hit(unread.declared or first_word(story.article), {"source": unread.path, "problem": unread.why})
