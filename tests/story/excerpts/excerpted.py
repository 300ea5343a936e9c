"""Stories whose sources are read as excerpts, however short they are."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from factlint.story import Source, Story
from factlint.story.excerpts.index import SourceIndex
from factlint.story.excerpts.made import excerpts_of
from factlint.story.excerpts.rows import Rows
from factlint.story.excerpts.segment import Segment, write
from factlint.story.ties import points_to


def index_of(sources: Mapping[str, Source]) -> SourceIndex:
    """The index of some sources by their keys, in a file that is gone already."""
    rows = Rows()
    for key, source in sources.items():
        rows.add(key, source.facts.document, source.facts.document.text.encode(errors="replace"))
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder, "index"), rows)
        segment = Segment(Path(folder, "index"))
        _ = segment.sources
        return SourceIndex([segment])


@dataclass(frozen=True)
class GivenTexts:
    """Texts that are known already."""

    texts: Mapping[str, str]

    def whole(self, key: str) -> str:
        return self.texts[key]

    def part(self, key: str, start: int, end: int) -> bytes:
        return self.texts[key].encode()[start:end]


def excerpted(story: Story, index: SourceIndex | None = None) -> Story:
    """The story with excerpts in place of its sources."""
    keyed = {str(number): source for number, source in enumerate(story.sources)}
    if not keyed:
        return story
    paths = {key: source.facts.document.path for key, source in keyed.items()}
    cited = {
        key
        for key, source in keyed.items()
        if key == "0" or source.declared is not None or any(points_to(one, source) for one in story.article.citations)
    }
    index = index or index_of(keyed)
    twins = index.twins([key for key in keyed if key in index.sources])
    cited.update(key for pair in twins for key in pair[:2])
    made = excerpts_of(story.article, index, paths, cited, GivenTexts({key: source.facts.document.text for key, source in keyed.items()}))
    sources = {key: replace(source, facts=made[key]) for key, source in keyed.items() if key in made}
    pairs = tuple((sources[one], sources[other], share) for one, other, share in twins)
    return replace(story, sources=tuple(sources.values()), excerpts_of=len(story.sources), twins=pairs)
