"""A generic check for house rules: words that match a regular expression."""

from __future__ import annotations

from collections.abc import Iterator
from heapq import merge
from typing import Literal

from factlint.checks.house._patterns import Pattern, compiled
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

LIMIT = 200
"""Hits of one rule in one file; what is found more often is the rule of that file, and nobody reads on."""


@dataclass(frozen=True)
class Params:
    patterns: tuple[str, ...]
    """Regular expressions in RE2's syntax (no look-around, no back-references), so that none can hang on any text."""
    unless: tuple[str, ...] = ()
    """Regular expressions of wider words within which a match is all right: "Labour Party" for "labour"."""
    ignore_case: bool = True
    """Capitals make no difference."""
    whole_words: bool = True
    """A match may not start or end inside a word."""
    count: Literal["each", "first"] = "each"
    """Each match is a hit, or the first is and the others are its places."""

    def __post_init__(self) -> None:
        if not self.patterns:
            raise ValueError("'patterns' names no regular expression")
        compiled("patterns", self.patterns, self.ignore_case)
        compiled("unless", self.unless, self.ignore_case)


VALUES = ("found", "times")
"""The words that match; and " (n times)" with `count: first` where there are more."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """The first LIMIT matches in the prose of a file, each within one block."""
    prose = story.article.prose
    wanted = compiled("patterns", params.patterns, params.ignore_case)
    allowed = compiled("unless", params.unless, params.ignore_case)
    found: list[Span] = []
    for block in prose.blocks:
        found += _matches(prose.text, block.span, wanted, allowed, whole_words=params.whole_words)
        if len(found) >= LIMIT:
            break
    hits = [Hit(prose.span(span), {"found": prose.text[span.start : span.end], "times": ""}) for span in found[:LIMIT]]
    if params.count == "each" or len(hits) < 2:
        yield from hits
    else:
        values = {"found": hits[0].values["found"], "times": f" ({len(hits)} times)"}
        yield Hit(hits[0].span, values, places=tuple(hit.span for hit in hits[1:]))


def _matches(text: str, block: Span, wanted: tuple[Pattern, ...], allowed: tuple[Pattern, ...], *, whole_words: bool) -> Iterator[Span]:
    """The matches of any pattern in order, those that overlap an earlier one or are in allowed words left out."""
    spans = list(merge(*(pattern.spans(text, block, whole_words=whole_words) for pattern in wanted)))
    fine = list(merge(*(pattern.spans(text, block) for pattern in allowed))) if spans else []
    done = block.start
    at = 0
    for span in spans:
        while at < len(fine) and fine[at].end < span.end:
            at += 1
        if span.start >= done and not (at < len(fine) and span in fine[at]):
            done = span.end
            yield span
