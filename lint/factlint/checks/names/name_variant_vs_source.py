"""People whom a source, or another article of the folder, spells in another way."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.story.names.people import elsewhere


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("here", "there", "name", "other_name")


def check(story: Story, params: Params) -> Iterator[Hit]:
    for conflict in elsewhere(story):
        first, *rest = conflict.here.spans
        yield Hit(
            first,
            {"here": conflict.here.text, "there": conflict.there.text, "name": conflict.name, "other_name": conflict.other},
            label="peer" if conflict.source.peer else "source",
            places=tuple(rest),
            evidence=(Spot(conflict.source.facts.document, conflict.there.spans[0], "peer" if conflict.source.peer else "source"),),
        )
