"""Yesterday, last week, tomorrow in a story that no date anchors."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import SectionKind, Span

VALUES = ("word",)

_WORD = lazy.regex(
    r"\b(?:yesterday|tomorrow|tonight|last (?:week|month|night|weekend)|next (?:week|month|weekend)|over the weekend"
    r"|this (?:morning|afternoon|evening))\b"
    r"(?!['’]s)",
    re.I,
)


@dataclass(frozen=True)
class Params:
    sections: tuple[SectionKind, ...] = ("headline", "dek", "body", "list")
    """The kinds of sections that are read."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    if article.published is not None or any(date.day and date.month for date in article.local.dates):
        return  # a day of publication, or any day in the text, says roughly when
    spans = [span for block in article.local.blocks if block.kind in params.sections for span in _words(story, block.span)]
    if spans:
        yield Hit(spans[0], {"word": article.prose.words(spans[0])}, places=tuple(spans[1:]))


def _words(story: Story, block: Span) -> Iterator[Span]:
    prose = story.article.prose
    for match in _WORD.finditer(prose.text, block.start, block.end):
        span = prose.span(Span(*match.span()))
        if not story.article.quoted(span):
            yield span
