"""The day on which a document was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime

from factlint import lazy
from factlint.facts.dates.written import absolute
from factlint.facts.page.datelines import dateline
from factlint.text import Document, Section, Span
from factlint.words.pages.fields import PUBLISHED_KEYS

_FILE = lazy.regex(r"(?:^|[/\\])((?:19|20)\d\d)[-_/]?([01]\d)[-_/]?([0-3]\d)(?=[-_/.\\ ])")
_PRINTED = lazy.regex(r"(?:published|posted|updated|filed|issued|date|for immediate release|last updated)?\W{0,3}", re.I)
_DATELINE = lazy.regex(r"[A-Z][A-Z .’'-]{2,30}(?:, [A-Z][\w.]{1,15})?,? \W{0,2}$|[A-Z][\w.’'-]+(?:,? [A-Z][\w.’'-]+){0,3} \($")
"""What is before the day of a dateline: "VIK, Norway, ", "Vik ("."""


def find_published(document: Document, blocks: Sequence[Section]) -> date | None:
    """The day of publication by front matter, dateline or file name; never today's, never the file's."""
    meta = {re.sub(r"[^a-z]", "", str(key).lower()): value for key, value in document.meta.items()}
    for key in PUBLISHED_KEYS:
        if key in meta and (day := as_date(meta[key])) is not None:
            return day
    return _printed(document.prose.text, blocks) or _file_date(document.path)


def as_date(value: object) -> date | None:
    """The local day of a date, a date with time, or the words of one; None for anything else."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    iso = re.match(r"\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", value)
    if iso:
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    for written in absolute(value[:100], Span(0, min(100, len(value)))):
        if written.year and written.month and written.day:
            return _date(written.year, written.month, written.day)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _printed(text: str, blocks: Sequence[Section]) -> date | None:
    """The full date of a dateline, or of a line of its own above the story."""
    for block in list(blocks)[:8]:
        for written in absolute(text, Span(block.span.start, min(block.span.end, block.span.start + 120))):
            before = text[block.span.start : written.span.start]
            alone = (_PRINTED.fullmatch(before) and written.span.end >= block.span.end - 30) or block.kind in ("byline", "dateline")
            opens = _DATELINE.fullmatch(before) or _opens(text, block.span, written.span)
            if written.year and written.month and written.day and (alone or opens):
                return _date(written.year, written.month, written.day)
    return None


def _opens(text: str, block: Span, day: Span) -> bool:
    line = dateline(text[block.start : min(block.end, block.start + 120)])
    return line is not None and line.shifted(block.start).overlaps(day)


def _file_date(path: str) -> date | None:
    found = _FILE.search(path)
    return _date(int(found[1]), int(found[2]), int(found[3])) if found else None
