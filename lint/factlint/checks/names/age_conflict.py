"""A person with two ages: in the article, or here and in a source or a peer."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.ages import age_conflicts
from factlint.story.persons.aged import aged_otherwise

VALUES = ("age", "theirs")
LABELS = {"inside": "the other age is in the story itself", "elsewhere": "the other age is in a source or peer"}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    for found in (*age_conflicts(story), *aged_otherwise(story)):
        values = {"age": story.article.prose.words(found.mine), "theirs": found.facts.prose.words(found.other)}
        source = found.source
        note = "earlier in the article" if source is None else "peer" if source.peer else source.kind or "source"
        label = "inside" if source is None else "elsewhere"
        yield Hit(found.mine, values, label, evidence=(Spot(found.facts.document, found.other, note),))
