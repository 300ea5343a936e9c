"""Notes that mend an error and call it an update."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Hit
from factlint.story import Story
from factlint.text import Span
from factlint.words.patterns import alternatives

VALUES = ("found",)

_MENDED = re.compile(
    alternatives(
        (
            "updated to mend something",
            r"\b(?:updated|amended|edited|changed|revised|modified) (?:\w+ ){0,4}?to (?:correct|fix|mend|amend|rectify|"
            "show that|remove (?:an? )?(?:error|incorrect|inaccurate|wrong)|reflect (?:that|the (?:right|"
            r"proper|accurate))|give the (?:right|proper))\b",
            "updated on Friday to remove an incorrect",
        ),
    ),
    re.IGNORECASE,
)
_ITEM = r"(?:story|article|post|report|piece|page|column|headline)"
_OWN = re.compile(rf"\b(?:(?:this|the|our|an earlier version of this) {_ITEM}|it) (?:has been|was)\b", re.IGNORECASE)
_LABELLED = re.compile(
    r"\b(?:correct(?:ion|ions|ed|s|ly)?|clarif\w+|errat\w+|misstated|incorrect\w*|erroneous\w*|wrong\w*)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit at the words that mend, in a note that has no word for a correction."""
    local, prose = story.article.local, story.article.prose
    for block in local.blocks:
        found = _MENDED.search(local.text, block.span.start, block.span.end)
        if found is None or block.kind not in ("body", "correction", "dek", "footnote", "list", "caption"):
            continue
        around = local.text[block.span.start : found.start()], local.text[found.end() : block.span.end]
        if _OWN.search(local.text, block.span.start, found.start() + 1) and not any(map(_LABELLED.search, around)):
            yield Hit(prose.span(Span(*found.span())), {"found": found[0]})
