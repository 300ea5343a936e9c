"""A figure that a source or a peer gives otherwise: another value, another scale, another unit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.story.figures.conflicts import conflicts

VALUES = ("figure", "theirs")


@dataclass(frozen=True)
class Params:
    pass


_LABELS = {"differs": "value", "scale": "scale", "bound": "bound", "unit": "unit"}


def check(story: Story, params: Params) -> Iterator[Hit]:
    for conflict in conflicts(story):
        label = _LABELS.get(conflict.relation)
        # Ages have a rule of their own.
        if label is None or conflict.source is None or conflict.mine.figure.kind == "age":
            continue
        other, article = conflict.source.facts, story.article
        values = {"figure": article.prose.words(conflict.mine.span), "theirs": other.prose.words(conflict.other.span)}
        note = "peer" if conflict.source.peer else conflict.source.kind or "source"
        yield Hit(conflict.mine.span, values, label, evidence=(Spot(other.document, conflict.other.span, note),))
