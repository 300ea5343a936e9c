"""The same words given to different speakers, in one article or across documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.story.quote_speakers import Conflict, conflicts

VALUES = ("speaker", "other_speaker")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    for conflict in conflicts(story):
        yield _hit(conflict)


def _hit(conflict: Conflict) -> Hit:
    mine, other = conflict.voice, conflict.other
    return Hit(
        conflict.quote.inner,
        {"speaker": mine.name, "other_speaker": other.name},
        "named" if mine.beside and other.beside else "inferred",
        places=(mine.span,),
        evidence=(
            Spot(other.facts.document, conflict.passage, "the same words"),
            Spot(other.facts.document, other.span, "their speaker there"),
        ),
    )
