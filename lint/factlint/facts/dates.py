"""Dates: absolute, partial and relative, and the day a document was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from factlint.facts.model import Date
from factlint.text import Document, Section, Span

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DATED = re.compile(
    rf"\b{_MONTH}[ \u00a0]{{1,8}}\d{{1,2}}(?:st|nd|rd|th)?(?!\d|,\d{{3}})(?:[ \u00a0]?[-–][ \u00a0]?\d{{1,2}}\b)?(?:,?[ \u00a0]{{1,8}}(?:1[5-9]|20)\d\d\b)?"
    rf"|\b\d{{1,2}}(?:st|nd|rd|th)?[ \u00a0](?:of )?{_MONTH}(?:,?[ \u00a0](?:1[5-9]|20)\d\d)?\b|\b{_MONTH},?[ \u00a0](?:1[5-9]|20)\d\d\b"
    r"|\b(?:1[5-9]|20)\d\d-[01]\d-[0-3]\d\b|\b\d{1,2}/\d{1,2}/(?:\d\d){1,2}\b"
)


def dated(text: str, block: Span) -> list[Span]:
    """What is written as a date in a block, in order."""
    return [Span(*found.span()) for found in _DATED.finditer(text, block.start, block.end)]


def find_dates(text: str, blocks: Sequence[Section], published: date | None) -> tuple[Date, ...]:
    """The dates of a text in order; the year of a date without one stays unknown where no day of publication tells it."""
    return ()


def find_published(document: Document, blocks: Sequence[Section]) -> date | None:
    """The day of publication by front matter, dateline or file name; never today's, never the file's."""
    return None
