"""The tables of a page of a PDF, by the places of its words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from statistics import median

from factlint import lazy
from factlint.formats.documents.pdf_spaces import Glyphs
from factlint.formats.tables.aligned import AlignedTable, aligned
from factlint.formats.tables.lines import Row, Word
from factlint.text import Span

_DIGIT = lazy.regex(r"\d")
_WORD = lazy.regex(r"[^\s|]+")
_SAME = 2.0
"""How far, in heights of a letter, the columns of a table that goes on may be from those of the page before."""


def page_tables(page: Glyphs) -> list[AlignedTable]:
    """The tables of a page; none where the places of its glyphs are not known."""
    heights = [box[3] - box[2] for box in page.boxes[:_SAMPLE] if box is not None]
    height = median(heights) if heights else 0.0
    return list(aligned(page.text, list(_rows(page, height)))) if height > 0 else []


_SAMPLE = 2_000
"""Characters by which it is seen how high the letters of a page are."""


def _rows(page: Glyphs, height: float) -> Iterator[Row]:
    def words(span: Span) -> Iterator[Word]:
        for found in _WORD.finditer(page.text, span.start, span.end):
            first, last = page.boxes[found.start()], page.boxes[found.end() - 1]
            if first is not None and last is not None:
                yield Word(Span(*found.span()), found[0], first[0] / height, last[1] / height)

    at = 0
    for line in page.text.split("\n"):
        yield Row(at, line, words, likely=_DIGIT.search(line) is not None)
        at += len(line) + 1


def of_pages(pages: Sequence[Sequence[AlignedTable]], starts: Sequence[int]) -> Iterator[AlignedTable]:
    """The tables of all pages with their places in the whole text; one that goes on without heads has those of the page before."""
    last: AlignedTable | None = None
    for tables, start in zip(pages, starts, strict=True):
        for number, found in enumerate(tables):
            table = found.shifted(start)
            if number == 0 and not table.heads and last is not None and _goes_on(last, table):
                table = replace(table, heads=last.heads, above=last.above)
            yield table
        last = table if tables else None


def _goes_on(last: AlignedTable, table: AlignedTable) -> bool:
    return len(last.columns) == len(table.columns) and all(
        min(abs(one.left - other.left), abs(one.right - other.right)) <= _SAME
        for one, other in zip(last.columns[1:], table.columns[1:], strict=True)
    )
