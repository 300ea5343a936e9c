"""A cell of a table of the story, and the cell of a table of a source that is in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factlint.facts import Facts
from factlint.facts.once import once
from factlint.formats import in_context
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.values import digits_of
from factlint.story.reckoned.grid import TableCell, TableGrid, TableLine, grids
from factlint.story.reckoned.rounded import rounding
from factlint.story.reckoned.sought import Reckoned, at
from factlint.text import fold

_LEAST = 2
"""Rows of a table of the story that a table of a source has as well."""


@dataclass(frozen=True)
class _Column:
    """A column of the story's table, and the one of a source that it is."""

    mine: TableLine
    source: Source
    grid: TableGrid
    theirs: TableLine


def in_own_table(story: Story, own: GivenFigure) -> Reckoned | None:
    """What a source has in the place of a cell of the story: the same figure, or another one; None where it has no such place."""
    if own.kind != "table":
        return None
    for cell, column in _columns(story):
        if not cell.span.overlaps(own.span):
            continue
        there = _rows_of(TableLine(cell.label, ()), column.grid)
        cells = [one for line in there for one in line.cells if one.column == column.theirs.cells[0].column]
        if len(cells) == 1 and _of_one_unit(cell, cells[0]):
            same = _same(cell, cells[0])
            return Reckoned(
                "supported" if same else "conflicts", "" if same else "another number in the table", at(column.source, cells[0].span)
            )
    return None


@once
def _columns(story: Story) -> tuple[tuple[TableCell, _Column], ...]:
    """Each cell of the tables of the story, with what its column is in a source."""
    mine = grids(Facts(in_context(story.article.document), None))
    found = (one for grid in mine for source in story.sources for theirs in grids(source.facts) for one in _matched(grid, source, theirs))
    return tuple((cell, column) for column in found for cell in column.mine.cells)


def _matched(mine: TableGrid, source: Source, theirs: TableGrid) -> Iterator[_Column]:
    """The columns that have the same figure in one row at least, and of several the one that has most, or whose head is most alike."""
    for wanted in (theirs, _turned(theirs)):
        if sum(bool(_rows_of(row, wanted)) for row in mine.rows) < min(_LEAST, len(mine.rows)):
            continue
        for column in mine.columns:
            scores = [(_agreements(column, wanted, other), _head(column, other), other) for other in wanted.columns]
            best = max(scores, key=lambda one: one[:2], default=None)
            tied = [one for one in scores if best is not None and one[:2] == best[:2]]
            if best is not None and len(tied) == 1 and (best[0] >= _LEAST or (best[0] and best[1]) or best[1] >= _YEAR_OF_BOTH):
                yield _Column(column, source, wanted, best[2])
        return


_YEAR_OF_BOTH = 2


def _head(one: TableLine, other: TableLine) -> int:
    """How much the heads of two columns are alike: one year is in both, and a word."""
    if one.year is not None and other.year is not None and one.year != other.year:
        return -1
    return bool(one.year is not None and one.year == other.year) + len(one.stems & other.stems)


def _agreements(column: TableLine, grid: TableGrid, other: TableLine) -> int:
    """In how many rows the two columns have the same figure."""
    count = 0
    for cell in column.cells:
        rows = {row.cells[0].row for row in _rows_of(TableLine(cell.label, ()), grid)}
        count += any(_same(cell, there) for there in other.cells if there.row in rows)
    return count


def _rows_of(row: TableLine, grid: TableGrid) -> Sequence[TableLine]:
    """The rows with the same name; else the one that has all words of it, or of which it has all."""
    name = fold(row.name).strip()
    if same := [line for line in grid.rows if name and fold(line.cells[0].label).strip() == name]:
        return same
    mine = TableLine(row.name, ()).stems
    alike = [line for line in grid.rows if mine and line.stems and (mine <= line.stems or line.stems <= mine) and line.total == row.total]
    if not alike and TableLine(row.name, ()).total:
        alike = [line for line in grid.rows if line.total or line.cells[0].row in grid.sums]
    years = [line.year or 0 for line in alike]
    one_thing = len({line.stems for line in alike}) == 1 and len(set(years)) == len(years)
    return [line for line in alike if not one_thing or (line.year or 0) == max(years)] if one_thing or len(alike) == 1 else ()


def _of_one_unit(one: TableCell, other: TableCell) -> bool:
    """Neither is a percentage where the other is money; a unit that one of them leaves out is the same."""
    mine, theirs = one.figure, other.figure
    return not (mine.unit and theirs.unit) or mine.unit.partition("/")[0] == theirs.unit.partition("/")[0]


def _same(one: TableCell, other: TableCell) -> bool:
    """One is the other, or a rounding of it; so are the same digits where one table says "$m" of a row and the other of its columns."""
    mine, theirs = one.figure, other.figure
    if not _of_one_unit(one, other):
        return False
    if not (mine.unit and theirs.unit) and digits_of(one.value) == digits_of(other.value):
        return True
    return rounding(mine, theirs) or abs(one.value - other.value) <= (mine.step or Decimal(0)) / 2


def _turned(grid: TableGrid) -> TableGrid:
    """The table with its rows as columns."""
    cells = [replace(cell, row=cell.column, column=cell.row, label=cell.head, head=cell.label) for row in grid.rows for cell in row.cells]
    rows, columns = dict[int, list[TableCell]](), dict[int, list[TableCell]]()
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
        columns.setdefault(cell.column, []).append(cell)
    return TableGrid(
        tuple(TableLine(found[0].label, tuple(found)) for _, found in sorted(rows.items())),
        tuple(TableLine(found[0].head, tuple(found)) for _, found in sorted(columns.items())),
    )
