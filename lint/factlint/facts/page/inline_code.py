"""Words of a program inside a sentence, between backticks or in a code element: no quantities are there."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TypeVar

from factlint import lazy
from factlint.facts.model import Date, Figure
from factlint.text import Document, Span

# An apostrophe inside shows that the backticks are quotation marks: `like this' and `that'.
_CODE = lazy.regex(
    r"(?<!`)(?P<ticks>`{1,2})(?! )(?P<code>[^`'’\n]{1,120})(?<! )(?P=ticks)(?!`)|<code\b[^<>]{0,80}>(?P<element>[^<>]{1,200})</code>"
)

Counted = TypeVar("Counted", Figure, Date)


def outside_code(document: Document, found: Sequence[Counted]) -> tuple[Counted, ...]:
    """What of these, in local spans, is in no inline code."""
    if not document.has_code:
        return tuple(found)
    text = document.text
    spans = [Span(*match.span("code" if match["code"] else "element")) for match in _CODE.finditer(text)]
    starts = [span.start for span in spans]

    def inside(local: Span) -> bool:
        place = document.prose.span(local)
        at = bisect_right(starts, place.start) - 1
        return at >= 0 and place.start < spans[at].end

    return tuple(one for one in found if not inside(one.span))
