"""Sources in a folder that the site generator publishes."""

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


VALUES = ("source", "site", "folder", "better", "more")
"""The path, the generator, what it publishes, a folder it does not publish, and how many other sources are concerned."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit for all of them, where the article names the first, else at its first word."""
    if not story.exposed:
        return
    first, others = story.exposed[0], len(story.exposed) - 1
    more = f" and {others} more" if others else ""
    values = {"source": first.path, "site": first.site, "folder": first.folder, "better": first.better, "more": more}
    yield Hit(first.declared or _first_word(story), values)


def _first_word(story: Story) -> Span:
    prose = story.article.prose
    word = re.compile(r"\S+").search(prose.text)
    return prose.span(Span(*word.span())) if word else Span(0, 0)
