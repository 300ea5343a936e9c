"""Notes among colleagues that were left in the copy: EDS:, [desk: …], [[legal?]], DO NOT PUBLISH, "Sam can you add a line here"."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.checks.hygiene._addressed import find_addressed
from factlint.checks.hygiene._desk_notes import find_notes
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("found",)


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a note; what somebody is quoted with is theirs, and a published "Editor's note" is not one."""
    article = story.article
    for block in article.local.blocks:
        for note in sorted({*find_notes(article.prose.text, block), *find_addressed(article.prose.text, block)}):
            span = article.prose.span(note)
            if article.quoted(span) is None:
                yield Hit(span, {"found": article.prose.text[note.start : note.end]})
