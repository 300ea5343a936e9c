"""Declared sources that could not be read, so that nothing was compared with them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Hit
from factlint.story import Story
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("source", "problem")
"""The path, and what keeps it from being read."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit where the article names the source, else at its first word."""
    for unread in story.unread:
        yield Hit(unread.declared or _first_word(story), {"source": unread.path, "problem": unread.why})


def _first_word(story: Story) -> Span:
    prose = story.article.prose
    if not prose.blocks:
        return Span(0, 0)
    block = prose.blocks[0].span
    word = re.compile(r"\S+").search(prose.text, block.start, block.end)
    return prose.span(Span(*word.span())) if word else Span(0, 0)
