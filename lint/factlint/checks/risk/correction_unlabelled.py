"""Notes that mend an error and call it an update."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words.patterns import alternatives

VALUES = ("found",)

LABELS = {"mended": "something was mended", "clarified": "something was corrected or clarified, and the note has no heading that says so"}

_CHANGED = r"\b(?:updated|amended|edited|changed|revised|modified) (?:\w+ ){0,4}?to "
_MENDED = lazy.regex(
    alternatives(
        (
            "updated to mend something",
            rf"{_CHANGED}(?:correct|fix|mend|amend|rectify|show that|remove (?:an? )?(?:error|incorrect|inaccurate|wrong)"
            r"|reflect (?:that|the (?:right|proper|accurate))|give the (?:right|proper))\b",
            "updated on Friday to remove an incorrect",
        ),
    ),
    re.IGNORECASE,
)
_CLARIFIED = lazy.regex(rf"{_CHANGED}(?:clarify|make (?:it )?clear|(?:reflect|show|give|state|include) (?:the )?correct)\b", re.IGNORECASE)
_ITEM = r"(?:story|article|post|report|piece|page|column|headline)"
_OWN = lazy.regex(rf"\b(?:(?:this|the|our|an earlier version of this) {_ITEM}|it) (?:has been|was)\b", re.IGNORECASE)
_LABELLED = lazy.regex(
    r"\b(?:corrections?|clarifications?|errat\w+|correct(?:ed|s):|(?:has been|was|is) corrected|misstated|incorrect(?:ly)?"
    r"|erroneous\w*|wrong\w*)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit at the words that mend, in a note that has no word for a correction."""
    local, prose = story.article.local, story.article.prose
    for block in local.blocks:
        if block.kind not in ("body", "correction", "dek", "footnote", "list", "caption"):
            continue
        mended = _MENDED.search(local.text, block.span.start, block.span.end)
        found = mended or _CLARIFIED.search(local.text, block.span.start, block.span.end)
        if found is None or not _OWN.search(local.text, block.span.start, found.start() + 1):
            continue
        if not _LABELLED.search(local.text, block.span.start, block.span.end):
            yield Hit(prose.span(Span(*found.span())), {"found": found[0]}, "mended" if mended else "clarified")
