"""Tables that a page or a text shows by the places of their words alone: rows of figures under one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from factlint import lazy
from factlint.formats.tables.grid import Cell
from factlint.formats.tables.heading import Extent, head_parts
from factlint.formats.tables.lines import WIDE, Chunk, Row, chunks, without_leaders
from factlint.records import dataclass
from factlint.text import Span

_MOST_HEADS = 6
_MOST_COLUMNS = 20
_LEAST_ROWS = 2
_LEAST_OF_ONE = 3
"""Rows of a table that has one column of figures."""
_EVEN = 1.0
"""How far the edges of the cells of a column may be apart."""
_YEAR = lazy.regex(r"(?:(?:FY ?)?(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?|FY ?\d\d)[*†]?")
_BROKEN = lazy.regex(r"(?<=[a-z])- (?=[a-z])")
"""A word of a head that is broken at the end of its line."""


@dataclass(frozen=True)
class AlignedTable:
    """A table, with the heads of its columns and the lines that they are in."""

    rows: list[list[Cell]]
    heads: tuple[str, ...]
    head_lines: tuple[Span, ...]
    above: tuple[str, ...]
    """The lines over it, which may say the unit of all."""
    columns: tuple[Extent, ...]

    def shifted(self, by: int) -> AlignedTable:
        """The table of a text that has so many characters before this one."""
        rows = [[replace(cell, span=cell.span.shifted(by)) for cell in row] for row in self.rows]
        return replace(self, rows=rows, head_lines=tuple(line.shifted(by) for line in self.head_lines))

    @property
    def span(self) -> Span:
        first = self.head_lines[0].start if self.head_lines else self.rows[0][0].span.start
        return Span(first, max(cell.span.end for cell in self.rows[-1]))


def aligned(text: str, rows: Sequence[Row]) -> Iterator[AlignedTable]:
    """The tables among the lines of a text."""
    at = 0
    while at < len(rows):
        run = _run(rows, at) if rows[at].likely and _may_go_on(rows, at) else None
        if run is None:
            at += 1
            continue
        made = _table(text, rows, run)
        if made is not None:
            yield made
        at = run[-1][0] + 1


_Line = tuple[int, list[Chunk]]
"""The number of a line and its chunks."""


def _may_go_on(rows: Sequence[Row], at: int) -> bool:
    """After a line there may be another one of figures, as there is in every table: to find the cells of all takes long."""
    passed = names = 0
    for number in range(at + 1, len(rows)):
        row = rows[number]
        if row.likely:
            return True
        passed += row.blank
        names += not row.blank and not row.rule
        if passed > 1 or names > 1:
            break
    return False


def _run(rows: Sequence[Row], at: int) -> list[_Line] | None:
    """The lines of figures from one on; between two there may be a blank line, a drawn one, and a name without figures."""
    found: list[_Line] = []
    passed = names = 0
    kept: list[_Line] = []
    for number in range(at, len(rows)):
        row = rows[number]
        if row.blank or row.rule:
            passed += row.blank
            if not found or passed > 1:
                break
            continue
        cells = _named(chunks(row)) if row.likely and row.words else []
        figures = sum(cell.figure for cell in cells[1:])
        if figures > 1 or (figures and not _is_prose(row)):
            found += [*kept, (number, cells)]
            kept, passed, names = [], 0, 0
        elif found and names == 0 and 0 < len(row.words) <= 8 and len(cells := chunks(row)) == 1:
            kept, names, passed = [(number, cells)], 1, 0
        else:
            break
    return found or None


def _named(cells: list[Chunk]) -> list[Chunk]:
    """The chunks of a line with all words before its first figure in one; the number of the row is not part of them."""
    if len(cells) > 2 and cells[0].figure and not cells[1].figure:
        cells = cells[1:]
    end = 1
    while end + 1 < len(cells) and not cells[0].figure and not cells[end].figure:
        end += 1
    first, last = cells[0], cells[end - 1]
    return [Chunk(Span(first.span.start, last.span.end), first.left, last.right, first.figure), *cells[end:]]


def _is_prose(row: Row) -> bool:
    return not any(other.left - one.right >= WIDE for one, other in pairwise(row.words))


def _table(text: str, rows: Sequence[Row], run: list[_Line]) -> AlignedTable | None:
    heads = []
    while len(run) > 1 and _is_head(text, run[0][1]):
        heads.append(run.pop(0)[0])
    columns = _columns([cells for _, cells in run])
    if columns is None:
        return None
    made: list[list[Cell]] = []
    for _, cells in run:
        row = _cells(text, cells, columns)
        if row is None:
            return None
        made.append(row)
    lines, names = _heads(rows, heads[0] if heads else run[0][0], heads, columns)
    first = lines[0] if lines else run[0][0]
    above = [text[row.span.start : row.span.end].strip() for row in rows[max(0, first - 3) : first] if row.words]
    if len(columns) == 2 and not names[1:2] and _counts_on(made):
        return None  # a table of contents
    return AlignedTable(made, names, tuple(rows[line].span for line in lines), tuple(above), columns)


def _is_head(text: str, cells: Sequence[Chunk]) -> bool:
    """A line of years."""
    figures = [text[cell.span.start : cell.span.end] for cell in cells if cell.figure]
    return bool(figures) and all(_YEAR.fullmatch(words) for words in figures) and (not cells[0].figure or len(figures) == len(cells))


def _columns(lines: Sequence[Sequence[Chunk]]) -> tuple[Extent, ...] | None:
    """Where the columns are, the names of the rows first; None where the figures are not under one another."""
    figures = sorted((cell for cells in lines for cell in cells[1:] if cell.figure), key=lambda cell: cell.left)
    groups: list[list[Chunk]] = []
    for cell in figures:
        if groups and cell.left < max(other.right for other in groups[-1]):
            groups[-1].append(cell)
        else:
            groups.append([cell])
    rows = sum(any(cell.figure for cell in cells[1:]) for cells in lines)
    if not 0 < len(groups) < _MOST_COLUMNS or rows < (_LEAST_ROWS if len(groups) > 1 else _LEAST_OF_ONE):
        return None
    even = sum(len(group) > 1 and _is_even(group) for group in groups)
    full = sum(len(group) for group in groups)
    if even < 0.6 * len(groups) or 2 * full < rows * len(groups):
        return None
    first = [cells[0] for cells in lines]
    left = min(cell.left for cell in first)
    values = [Extent(min(cell.left for cell in group), max(cell.right for cell in group)) for group in groups]
    right = max((cell.right for cell in first if cell.right <= values[0].left), default=values[0].left)
    if len(groups) == 1 and any(
        values[0].left - cell.right < WIDE / 2 and not cell.figure for cell in first if cell.right < values[0].left
    ):
        return None
    return (Extent(left, right), *values)


def _is_even(cells: Sequence[Chunk]) -> bool:
    sides = ([cell.left for cell in cells], [cell.right for cell in cells], [cell.middle for cell in cells])
    return any(max(side) - min(side) <= _EVEN for side in sides)


def _cells(text: str, found: Sequence[Chunk], columns: Sequence[Extent]) -> list[Cell] | None:
    """The cells of a line, one for each column; None where two are in one, or one is in two."""
    places: dict[int, Chunk] = {}
    for number, chunk in enumerate(found):
        over = [along for along, column in enumerate(columns) if along and chunk.left < column.right and chunk.right > column.left]
        if number == 0 and (not chunk.figure or not over):
            over = [0] if len(over) <= 1 else []
        if len(over) != 1 or over[0] in places:
            return None
        places[over[0]] = chunk
    made, at = [], found[0].span.start
    for along in range(len(columns)):
        cell = places.get(along)
        if cell is None:
            made.append(Cell("", Span(at, at)))
            continue
        words = text[cell.span.start : cell.span.end]
        words = without_leaders(words) if along == 0 else words
        made.append(Cell(words, Span(cell.span.start, cell.span.start + len(words))))
        at = cell.span.start + len(words)
    return made


def _heads(rows: Sequence[Row], first: int, within: Sequence[int], columns: Sequence[Extent]) -> tuple[list[int], tuple[str, ...]]:
    """The lines of the heads above the first row, and the head of each column."""
    lines: list[int] = []
    parts: list[list[str]] = [[] for _ in columns]
    number = within[-1] if within else first - 1
    while number >= 0 and len(lines) < _MOST_HEADS:
        row = rows[number]
        if row.words:
            found = head_parts(row, columns, alone=not lines)
            if found is None or (not any(found[1:]) and len(row.words) > 3):
                break
            for along, words in enumerate(found):
                parts[along][:0] = [word.text for word in words]
            lines.insert(0, number)
            if not any(found[1:]):
                break
        elif not row.rule and lines and not any(rows[below].rule for below in range(number, first)):
            break
        number -= 1
    if not any(parts[1:]):
        return [], ()
    return lines, tuple(_BROKEN.sub("", " ".join(words)).replace("\\", "") for words in parts)


def _counts_on(rows: Sequence[Sequence[Cell]]) -> bool:
    """The figures are whole numbers that grow, as those of pages do."""
    values = [row[1].words for row in rows if row[1].words]
    return all(value.isdigit() and len(value) <= 4 for value in values) and all(int(one) <= int(other) for one, other in pairwise(values))
