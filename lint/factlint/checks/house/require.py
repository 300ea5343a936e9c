"""A generic check for house rules: where this is, that must be near it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal

from factlint.checks.house._patterns import compiled
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

LIMIT = 200
"""Hits of one rule in one file; what is found more often is the rule of that file, and nobody reads on."""


@dataclass(frozen=True)
class Params:
    when: tuple[str, ...]
    """Regular expressions in RE2's syntax: what calls for something."""
    need: tuple[str, ...]
    """Regular expressions of what must be there; one of them is enough."""
    within: Literal["words", "sentences", "block", "document"] = "sentences"
    """How far it may be: a number of words or sentences, the same block, or anywhere."""
    reach: int = 1
    """How many words or sentences: 1 sentence is the same one, 2 takes in its neighbours."""
    side: Literal["either", "before", "after"] = "either"
    """Where the other text may be: before, after or on either side."""
    unless: tuple[str, ...] = ()
    """Regular expressions of wider words within which `when` calls for nothing."""
    required: str = ""
    """What must be there, in words, for the message; else the first pattern of `need`."""
    ignore_case: bool = True
    """Capitals make no difference."""
    whole_words: bool = True
    """Only whole words count."""
    count: Literal["each", "first"] = "each"
    """Each place that lacks it is a hit, or the first is and the others are its places; within a document always the first."""

    def __post_init__(self) -> None:
        if not self.when or not self.need:
            raise ValueError("both 'when' and 'need' must name a regular expression")
        if self.reach < 1:
            raise ValueError(f"'reach' should be 1 or more, not {self.reach}")
        for name in ("when", "need", "unless"):
            compiled(name, getattr(self, name), self.ignore_case)


VALUES = ("found", "required")


def check(story: Story, params: Params) -> Iterator[Hit]:
    """The first LIMIT places that lack what they need; what is within the words that call for it is not an answer."""
    article = story.article
    calls = _outside(_spans(story, params, params.when), _spans(story, params, params.unless))
    needs = _spans(story, params, params.need) if calls else []
    window = _Windows(story, params)
    lacking = [span for span in calls if not _answered(span, window.of(span), needs, params.side)][:LIMIT]
    required = params.required or params.need[0]
    hits = [Hit(article.prose.span(s), {"found": article.prose.text[s.start : s.end], "required": required}) for s in lacking]
    if len(hits) < 2 or (params.count == "each" and params.within != "document"):
        yield from hits
    else:
        yield Hit(hits[0].span, hits[0].values, places=tuple(hit.span for hit in hits[1:]))


def _spans(story: Story, params: Params, patterns: Sequence[str]) -> list[Span]:
    """The matches in all blocks, local and in order."""
    prose = story.article.prose
    wanted = compiled("", patterns, params.ignore_case)
    return sorted(
        span for block in prose.blocks for each in wanted for span in each.spans(prose.text, block.span, whole_words=params.whole_words)
    )


def _outside(spans: list[Span], wide: list[Span]) -> list[Span]:
    """The spans outside the wide ones that do not overlap an earlier one."""
    kept: list[Span] = []
    for span in spans:
        at = bisect_right(wide, span.start, key=lambda w: w.start) - 1
        if not (at >= 0 and span in wide[at]) and not (kept and kept[-1].overlaps(span)):
            kept.append(span)
    return kept


def _answered(call: Span, window: Span, needs: list[Span], side: str) -> bool:
    """Something that is needed is in the window and on the right side, and is not within the call itself."""
    first = bisect_left(needs, window.start, key=lambda n: n.start)
    last = bisect_right(needs, window.end, key=lambda n: n.start)
    if side == "before":
        last = bisect_left(needs, call.start, key=lambda n: n.start)
    elif side == "after":
        first = bisect_left(needs, call.end, key=lambda n: n.start)
    return any(needs[at].end <= window.end and needs[at] not in call for at in range(first, last))


class _Windows:
    """How far around a place the answer may be."""

    def __init__(self, story: Story, params: Params) -> None:
        self.text = story.article.prose.text
        self.more = params.reach if params.within == "words" else params.reach - 1 if params.within == "sentences" else 0
        if params.within == "document":
            self.units: Sequence[Span] = (Span(0, len(self.text)),)
        elif params.within == "block":
            self.units = [block.span for block in story.article.prose.blocks]
        elif params.within == "sentences":
            self.units = story.article.local.sentences
        else:
            self.units = [Span(*word.span()) for word in re.finditer(r"\S+", self.text)]

    def of(self, call: Span) -> Span:
        first = bisect_right(self.units, call.start, key=lambda unit: unit.start) - 1
        last = bisect_left(self.units, call.end, key=lambda unit: unit.start) - 1
        start = self.units[max(0, first - self.more)].start
        return Span(start, self.units[min(len(self.units) - 1, last + self.more)].end)
