"""Dates: absolute, partial and relative, and the day a document was published."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from factlint.facts.model import Date
from factlint.text import Document, Section


def find_dates(text: str, blocks: Sequence[Section], published: date | None) -> tuple[Date, ...]:
    """The dates of a text in order; the year of a date without one stays unknown where no day of publication tells it."""
    return ()


def find_published(document: Document, blocks: Sequence[Section]) -> date | None:
    """The day of publication by front matter, dateline or file name; never today's, never the file's."""
    return None
