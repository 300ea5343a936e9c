"""A figure whose hedge is lost: "nearly 300" in the source or further up, "300" here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.story.figures.conflicts import Conflict, conflicts

VALUES = ("figure", "theirs")


@dataclass(frozen=True)
class Params:
    inside: bool = True
    """Also compare the figures of the article with one another."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    for conflict in conflicts(story):
        if conflict.relation in ("hedge-dropped", "hedge-added") and (conflict.source is not None or params.inside):
            yield _hit(story, conflict)


def _hit(story: Story, conflict: Conflict) -> Hit:
    article, other = story.article, conflict.other.facts
    figure = conflict.other.figure
    values = {
        "figure": article.prose.words(conflict.mine.span),
        "theirs": f"{figure.hedge} {other.prose.words(conflict.other.span)}" if figure.hedge else other.prose.words(conflict.other.span),
    }
    note = "earlier" if conflict.source is None else "peer" if conflict.source.peer else conflict.source.kind or "source"
    return Hit(
        conflict.mine.span, values, conflict.relation.removeprefix("hedge-"), evidence=(Spot(other.document, conflict.other.span, note),)
    )
