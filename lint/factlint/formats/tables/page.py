"""Tables on a page of Markdown, HTML or Word, read as those of a workbook: each cell with the names of its row and column."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from factlint import lazy
from factlint.formats.blocks import Block, assemble
from factlint.formats.tables.grid import MOST_CELLS, Cell, Grid, cell_name
from factlint.formats.tables.rows import row_blocks
from factlint.records import dataclass
from factlint.text import Document, Locator, Section, Span

_ROW_TAG = lazy.regex(r"<tr\b", re.I)
_CELL_TAG = lazy.regex(r"<t[dh]\b[^<>]*>", re.I)
_WIDE = lazy.regex(r"\bcolspan=[\"']?(\d{1,3})", re.I)
_BAR = lazy.regex(r"(?<!\\)\|")
_LINE = lazy.regex(r"[^\r\n]*(?:\r\n|\r|\n)?")


@dataclass(frozen=True)
class _Table:
    region: Span
    starts: Sequence[tuple[int, int, int]]
    """Where each cell begins in the file: offset, row, column, the first of each is 0."""

    def place(self, offset: int) -> tuple[int, int] | None:
        at = bisect_right(self.starts, offset, key=lambda item: item[0]) - 1
        return self.starts[at][1:] if at >= 0 and offset < self.region.end else None


def in_context(document: Document) -> Document:
    """The document as a source: in its prose each cell of a table has the name of its row and the head of its column before it, "Roads,
    Spent: $4.2 million", and `cells` says which cell is where. A document without tables stays as it is."""
    found = [table for region in _regions(document) if (table := _table(document, region)) is not None]
    if not found:
        return document
    blocks: list[Block] = []
    inside: dict[int, dict[tuple[int, int], Cell]] = {}
    before: dict[int, str] = {}
    last = ""
    for block in document.prose.blocks:
        parts = tuple(document.prose.parts(block.span))
        span = document.prose.span(block.span)
        number = bisect_right(found, span.start, key=lambda table: table.region.start) - 1
        place = found[number].place(span.start) if block.kind == "table" and number >= 0 and span in found[number].region else None
        words = document.prose.text[block.span.start : block.span.end]
        if place is None:
            blocks.append(Block(block.kind, parts))
            last = words
            continue
        before.setdefault(number, last)
        cells = inside.setdefault(number, {})
        cells[place] = _joined(cells[place], parts, span) if place in cells else Cell(words, span, parts=parts)
    locators: list[tuple[int, Locator]] = []
    for number, cells in inside.items():
        grid = _grid(cells, found[number].region)
        blocks += row_blocks(document.text, grid, stated=before[number])
        names = (
            (cell.span.start, Locator("cell", f"table {number + 1}!{cell_name(row, column)}")) for (row, column), cell in cells.items()
        )
        locators += [*names, (found[number].region.end, Locator("cell", ""))]
    prose = assemble(blocks)
    return replace(document, prose=prose, cells=tuple(sorted(locators, key=lambda item: item[0])))


def _joined(cell: Cell, parts: tuple[tuple[str, Span], ...], span: Span) -> Cell:
    """A cell of several paragraphs."""
    gap = Span(cell.span.end, span.start)
    return Cell(
        f"{cell.words} {''.join(text for text, _ in parts)}", Span(cell.span.start, span.end), parts=(*cell.parts, (" ", gap), *parts)
    )


def _grid(cells: dict[tuple[int, int], Cell], region: Span) -> Grid:
    rows = []
    width = max(column for _, column in cells) + 1
    at = region.start
    for row in range(max(row for row, _ in cells) + 1):
        found = []
        for column in range(width):
            cell = cells.get((row, column)) or Cell("", Span(at, at))
            at = cell.span.end
            found.append(cell)
        rows.append(found)
    return Grid(rows)


def _regions(document: Document) -> Iterator[Span]:
    """The tables of the file in order, without those inside others and those with others inside."""
    found = {section.span for section in document.sections if section.kind == "table" and _is_table(document, section)}
    spans = sorted(found, key=lambda span: (span.start, -span.end))
    end = 0
    for span, after in zip_longest(spans, spans[1:]):
        if span.end > end and (after is None or after not in span):
            yield span
        end = max(end, span.end)


def _is_table(document: Document, section: Section) -> bool:
    if _is_tag(document, section.span):
        return True
    return document.kind == "markdown" and "\n" in document[section.span].replace("\r", "\n") and "|" in document[section.span]


def _is_tag(document: Document, span: Span) -> bool:
    """An HTML table, on a page of HTML or in Markdown."""
    return document.text[span.start : span.start + 6].lower() == "<table"


def _table(document: Document, region: Span) -> _Table | None:
    starts = list(_of_tags(document.text, region) if _is_tag(document, region) else _of_lines(document.text, region))
    return _Table(region, starts) if 1 < len(starts) <= MOST_CELLS else None


def _of_tags(text: str, region: Span) -> Iterator[tuple[int, int, int]]:
    rows = [found.start() for found in _ROW_TAG.finditer(text, region.start, region.end)]
    row, column = -1, 0
    for found in _CELL_TAG.finditer(text, region.start, region.end):
        number = bisect_right(rows, found.start()) - 1
        if number != row:
            row, column = number, 0
        yield found.end(), row, column
        wide = _WIDE.search(found[0])
        column += max(1, int(wide[1])) if wide else 1


def _of_lines(text: str, region: Span) -> Iterator[tuple[int, int, int]]:
    for row, line in enumerate(_LINE.finditer(text, region.start, region.end)):
        bars = [bar.end() for bar in _BAR.finditer(text, line.start(), line.end())]
        first = line.start() + len(line[0]) - len(line[0].lstrip())
        starts = bars if text.startswith("|", first) else [first, *bars]
        for column, start in enumerate(starts):
            yield start, row, column
