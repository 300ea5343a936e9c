"""Sources in a folder that the site generator publishes."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story, first_word


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
    yield Hit(first.declared or first_word(story.article), values)
