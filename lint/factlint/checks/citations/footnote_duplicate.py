"""Footnotes that are defined more than once, so that readers see only one of them."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts.citations.find import match_notes
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("label", "line")
"""The label, and the line of its first definition."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a label, at its second definition; the first is the evidence, any more are places."""
    document = story.article.document
    for first, second, *more in match_notes(story.article.citations).duplicate:
        values = {"label": second.label, "line": str(document.place(first.span.start).line)}
        yield Hit(second.span, values, places=tuple(each.span for each in more), evidence=(Spot(document, first.span, "first definition"),))
