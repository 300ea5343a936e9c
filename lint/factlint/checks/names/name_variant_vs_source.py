"""People who a source, or another article of the folder, spells in another way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.archive.names import unlike
from factlint.story.names.across import Elsewhere, elsewhere
from factlint.story.names.outlets import outlets


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("here", "there", "name", "other_name")
NEEDS = "archive"
LABELS = {
    "source": "another spelling in a source",
    "peer": "another spelling in another outlet's story",
    "given": "another first name under one surname",
    "body": "another name of a body",
    "archive": "another spelling in several published stories",
    "rendering": "another way to write a name of another script",
}


def check(story: Story, params: Params) -> Iterator[Hit]:
    said = set()
    for conflict in elsewhere(story):
        said.update(conflict.here.text.split())
        yield _hit(conflict, "peer" if conflict.source.peer else "source")
    for named in outlets(story):
        if not said & set(named.conflict.here.text.split()):
            yield _hit(named.conflict, named.label, named.also)
    for found in unlike(story):
        if found.here.text not in said:
            first, *rest = found.here.spans
            values = {"here": found.here.text, "there": found.other, "name": found.name, "other_name": found.other}
            yield Hit(first, values, label="archive", places=tuple(rest), evidence=found.spots)


def _hit(conflict: Elsewhere, label: str, also: Sequence[Elsewhere] = ()) -> Hit:
    first, *rest = conflict.here.spans
    note = "peer" if conflict.source.peer else "source"
    return Hit(
        first,
        {"here": conflict.here.text, "there": conflict.there.text, "name": conflict.name, "other_name": conflict.other},
        label=label,
        places=tuple(rest),
        evidence=tuple(Spot(one.source.facts.document, span, note) for one in (conflict, *also) for span in one.there.spans[:_SHOWN]),
    )


_SHOWN = 4
"""Places of the other spelling that are shown."""
