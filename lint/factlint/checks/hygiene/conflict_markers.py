"""Marks of merging and of tracked changes that were left in the text."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.page.masks import readable
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("found", "kind")
"""The mark, and whether a merge or a tracked change left it."""

_OURS = lazy.regex(r"^<{7}(?: [^\r\n]{0,200})?(?=\r|\n|\Z)", re.MULTILINE)
_REST = lazy.regex(r"^(?:\|{7}|={7}|>{7})(?: [^\r\n]{0,200})?(?=\r|\n|\Z)", re.MULTILINE)
# One side was taken out and its mark forgotten: a branch is after it.
_ALONE = lazy.regex(r"^(?:<{7} (?:HEAD|\S{1,100})|>{7} (?=\S*[\w/.-]*[\d/_-])\S{3,100})[^\S\r\n]*(?=\r|\n|\Z)", re.MULTILINE)
# CriticMarkup: {++ added ++}, {-- taken out --}, {~~ old ~> new ~~}, {>> comment <<}, {== marked ==}
_TRACKED = lazy.regex(
    r"\{\+\+[^{}]{0,500}\+\+\}|\{--[^{}]{0,500}--\}|\{~~[^{}]{0,500}~>[^{}]{0,500}~~\}|\{>>[^{}]{0,500}<<\}|\{==[^{}]{0,500}==\}"
    r"|\bCommented \[\w{1,4}\d{1,3}\]:"
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a conflict, its other lines as places, and one a tracked change; a row of = alone is a Markdown heading."""
    document = story.article.document
    text = readable(document)
    starts = [Span(*found.span()) for found in _OURS.finditer(text)]
    rest = deque(Span(*found.span()) for found in _REST.finditer(text)) if starts else deque()
    reported: set[Span] = set()
    for start, following in zip(starts, [*(s.start for s in starts[1:]), len(text)], strict=False):
        places = []
        while rest and rest[0] < start:
            rest.popleft()
        while rest and rest[0].start < following:
            places.append(rest.popleft())
        if any(document.text[at.start] == ">" for at in places):
            reported.update((start, *places))
            yield Hit(start, {"found": document[start], "kind": "merge"}, places=tuple(places))
    for found in _ALONE.finditer(text):
        span = Span(*found.span())
        if span not in reported:
            yield Hit(span, {"found": document[span], "kind": "merge"})
    for found in _TRACKED.finditer(text):
        yield Hit(Span(*found.span()), {"found": " ".join(found[0].split()), "kind": "tracked change"})
