"""The tables of a plain text or a page, read by row and column as those of a workbook are."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from factlint import lazy
from factlint.formats.blocks import Block, BlockWriter, Part, assemble
from factlint.formats.tables.aligned import AlignedTable, aligned
from factlint.formats.tables.grid import Grid, cell_name
from factlint.formats.tables.lines import text_rows
from factlint.formats.tables.rows import row_blocks
from factlint.text import Document, Locator, Span


def tables_in_text(document: Document) -> Document:
    """The document of a plain text as a source: the figures of its tables have the names of their rows and columns."""
    return with_tables(document, list(aligned(document.text, list(text_rows(document.text)))))


def has_drawn_table(text: str) -> bool:
    """A text of Markdown has a table whose columns are under dashes, as Pandoc writes it."""
    return _DASHES.search(text) is not None


_DASHES = lazy.regex(r"^ {0,3}(?:-{3,} +-{2,}|-{20,}|\+[-=]{3,}\+)[-=+ ]*$", re.MULTILINE)


def with_tables(document: Document, tables: Sequence[AlignedTable]) -> Document:
    """The document with these tables of it read by row and column."""
    if not tables:
        return document
    spans = sorted(table.span for table in tables)
    blocks = [left for block in document.prose.blocks for left in _outside(block.kind, tuple(document.prose.parts(block.span)), spans)]
    cells: list[tuple[int, Locator]] = []
    for number, table in enumerate(tables, 1):
        blocks += (block for line in table.head_lines for block in _line(document.text, line))
        blocks += row_blocks(document.text, Grid(table.rows, heads=table.heads or ("",), above=table.above))
        down = bool(table.heads)
        cells += (
            (cell.span.start, Locator("cell", f"table {number}!{cell_name(row + down, along)}"))
            for row, found in enumerate(table.rows)
            for along, cell in enumerate(found)
            if cell.words
        )
        cells.append((table.span.end, Locator("cell", "")))
    prose = assemble(blocks)
    return replace(document, prose=prose, cells=tuple(sorted(cells, key=lambda item: item[0])))


def _line(text: str, span: Span) -> Iterator[Block]:
    writer = BlockWriter("table")
    writer.text(text[span.start : span.end], span.start)
    yield from writer.done()


def _outside(kind: str, parts: Sequence[Part], spans: Sequence[Span]) -> Iterator[Block]:
    """What of a block is in none of the spans: the paragraph before a table, and the one after it."""
    first, last = parts[0][1].start, parts[-1][1].end
    over = spans[bisect_right(spans, first, key=lambda span: span.end) : bisect_left(spans, last, key=lambda span: span.start)]
    at = first
    for span in [*over, Span(last, last)]:
        if at < span.start:
            yield from _between(kind, parts, at, span.start)
        at = max(at, span.end)


def _between(kind: str, parts: Sequence[Part], start: int, end: int) -> Iterator[Block]:
    writer = BlockWriter(kind)
    for words, span in parts:
        if span.end <= start or span.start >= end:
            continue
        if len(words) != len(span):
            writer.whole(words, span)
            continue
        cut = words[max(0, start - span.start) : end - span.start]
        writer.text(cut, max(start, span.start)) if cut.strip() else writer.space()
    yield from writer.done()
