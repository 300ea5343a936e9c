"""Words of the page around a story that were copied with it: share buttons, newsletter boxes, comment feeds, appeals."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factlint.facts.page.boilerplate import boilerplate
from factlint.finding import Edit, Fix, Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("kind", "found", "blocks")
"""What it is ("a share button"), its first words, and " and n more" where more blocks follow."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit for each run of residue, at its first block, the others as places; the fix takes out the run and asks first."""
    article = story.article
    for residue, run in groupby(article.blocks, key=lambda block: block.kind == "boilerplate"):
        if residue:
            first, *more = (block.span for block in run)
            last = more[-1] if more else first
            words = article.prose.words(first)
            blocks = f" and {len(more)} more" if more else ""
            values = {"kind": boilerplate(words) or "residue of a page", "found": words[:80], "blocks": blocks}
            yield Hit(first, values, places=tuple(more), fix=Fix((Edit(Span(first.start, last.end), ""),)))
