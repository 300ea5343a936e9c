"""Names of the people file that the article misspells."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Edit, Fix, Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.names.people_file import misspelt


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("wrong", "right", "name")
LABELS = {"refused": "a spelling that the people file refuses", "near": "one slip away from a name in the people file"}


def check(story: Story, params: Params) -> Iterator[Hit]:
    for found in misspelt(story):
        first, *rest = found.wrong.spans
        yield Hit(
            first,
            {"wrong": found.wrong.text, "right": found.right, "name": found.name},
            label="refused" if found.refused else "near",
            places=tuple(rest),
            fix=Fix(tuple(Edit(span, found.right) for span in found.wrong.spans if story.article.quoted(span) is None)),
        )
