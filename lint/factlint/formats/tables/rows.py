"""Tables → a block for each cell, with the name of its row and the head of its column: "Roads, Spent 2023: $4.2 million"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from factlint.formats.blocks import Block, BlockWriter
from factlint.formats.tables.grid import Cell, Grid
from factlint.formats.tables.heads import heads
from factlint.formats.tables.numbers import in_english
from factlint.formats.tables.units import (
    NUMBER,
    Stated,
    columns_of_shares,
    measured,
    measured_by_row,
    names_rows,
    stated_unit,
    unit_beside,
    without_unit,
)
from factlint.records import dataclass
from factlint.text import Span


@dataclass(frozen=True)
class _Columns:
    """What the figures of a table are, by their columns."""

    names: Sequence[str]
    shares: frozenset[int]
    stated: Stated

    @cached_property
    def _plain(self) -> list[str]:
        return [without_unit(name) for name in self.names]

    @cached_property
    def _naming(self) -> frozenset[int]:
        return frozenset(along for along, name in enumerate(self.names) if names_rows(name))

    def read(self, cell: Cell, along: int, label: str, beside: str) -> str:
        """The words of a cell, its figure with its unit."""
        if along in self._naming:
            return cell.said
        head = self.names[along] if along < len(self.names) else ""
        made = measured(cell.said, head, share=along in self.shares)
        if made == cell.said and beside:
            made = measured(cell.said, beside, share=False)
        return measured_by_row(cell.said, label, head, self.stated) if made == cell.said else made

    def named(self, along: int) -> str:
        """The head of a column without its unit."""
        return self._plain[along] if along < len(self._plain) else ""


def row_blocks(text: str, grid: Grid, stated: str = "") -> Iterator[Block]:
    """The blocks of a table. `stated` is what is said right above it, which may be the unit of all its figures."""
    grid = in_english(grid)
    found = heads(grid)
    unit = stated_unit([*found.names[:1], *found.above, stated])
    columns = _Columns(found.names, columns_of_shares(grid.rows, found.names, found.last), unit)
    for number, row in enumerate(grid.rows):
        if number <= found.last:
            yield from _alone(cell for cell in row if cell.words)
        else:
            yield from _row(row, columns)


def _alone(cells: Iterable[Cell]) -> Iterator[Block]:
    for cell in cells:
        writer = BlockWriter("table")
        _write(writer, cell)
        yield from writer.done()


def _row(row: Sequence[Cell], columns: _Columns) -> Iterator[Block]:
    """A block for each cell of a row, the name of the row before it; the first cell names the row where it is not a figure."""
    first = next((along for along, cell in enumerate(row) if cell.words), None)
    if first is None:
        return
    named = not NUMBER.fullmatch(row[first].said) or re.fullmatch(r"(?:19|20)\d\d|\d{4}-\d{2}(?:-\d{2})?", row[first].words)
    label = row[first].words if named else ""
    beside = unit_beside(row, columns.names)
    writer = BlockWriter("table")
    if named:
        _write(writer, row[first])
    done = row[first].span.end if named else -1
    for along, cell in enumerate(row):
        if not cell.words or (named and along == first):
            continue
        native = not writer.empty
        value = columns.read(cell, along, label, beside)
        context = ", ".join(filter(None, ("" if native else label, columns.named(along))))
        context = (", " if native and context else "") + context + (": " if native or context else "")
        start = done if native else max(done, cell.span.start - 1)
        if context and start < cell.span.start:
            writer.whole(context, Span(start, cell.span.start))
        if value != cell.words:
            writer.whole(value, cell.span)
        else:
            _write(writer, cell)
        yield from writer.done()
        writer, done = BlockWriter("table"), cell.span.end
    yield from writer.done()


def _write(writer: BlockWriter, cell: Cell) -> None:
    if cell.parts:
        for text, span in cell.parts:
            writer.space() if text.isspace() else writer.text(text, span.start) if len(text) == len(span) else writer.whole(text, span)
        return
    if not cell.doubled:
        for part in re.finditer(r"[^\s]+(?: [^\s]+)*|\s+", cell.words):
            at = cell.span.start + part.start()
            writer.space() if part.group().isspace() else writer.text(part.group(), at)
        return
    for part in re.finditer(r"\"\"|[^\"]+|\"", cell.words):
        at = cell.span.start + part.start()
        if part.group() == '""':
            writer.whole('"', Span(at, at + 2))
        else:
            writer.text(part.group(), at)
