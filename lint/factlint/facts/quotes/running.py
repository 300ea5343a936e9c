"""Quotations in single marks that run over paragraphs: each begins with a mark, and only the last has one at its end.

A single mark that opens and finds no partner is an apostrophe as often, so the next paragraphs have to confirm the quotation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from factlint import lazy
from factlint.facts.quotes.marks import Glyph, possessive
from factlint.text import Section

_LEADS = lazy.regex(r"(?:^|[:,.?!]) ?$")
_SAID = lazy.regex(r"[.,?!…]$")


def run_on(
    text: str, sections: Sequence[Section], singles: Sequence[Sequence[Glyph]], following: Callable[[int], int | None]
) -> dict[int, Glyph]:
    """For each block whose last quotation goes on in the next one the mark that opens it; `following` gives the next block of text."""
    found: dict[int, Glyph] = {}
    for number in range(len(sections) - 1, -1, -1):
        opens = _left_open(text, sections[number], singles[number])
        after = following(number) if opens is not None else None
        if opens is None or after is None or not _begins(sections[after], singles[after]):
            continue
        if after in found or _closes(text, singles[after][1:]):
            found[number] = opens
    return found


def _left_open(text: str, section: Section, marks: Sequence[Glyph]) -> Glyph | None:
    """The mark that opens a quotation at the start of the block or after a colon, and that nothing closes in it."""
    for number in range(len(marks) - 1, -1, -1):
        mark = marks[number]
        if mark.direction == "close" and not possessive(text, mark):
            return None
        if mark.direction != "open" or not text[mark.span.end : mark.span.end + 1].isupper():
            continue
        return mark if _LEADS.search(text[section.span.start : mark.span.start][-2:]) else None
    return None


def _begins(section: Section, marks: Sequence[Glyph]) -> bool:
    """The first character of the block is a mark that opens."""
    return bool(marks) and marks[0].span.start == section.span.start and marks[0].direction == "open"


def _closes(text: str, marks: Sequence[Glyph]) -> bool:
    """The next mark that closes comes after the end of a sentence or a comma, or before one."""
    closing = next((mark for mark in marks if mark.direction == "close" and not possessive(text, mark)), None)
    if closing is None:
        return False
    before, after = text[closing.span.start - 1 : closing.span.start], text[closing.span.end : closing.span.end + 1]
    return _SAID.search(before) is not None or after in (".", ",", ";")
