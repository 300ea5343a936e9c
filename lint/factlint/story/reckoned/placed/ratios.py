"""Shares that two columns of a table come to, row by row: how much of its target each council has built."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations

from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.records import dataclass
from factlint.story.reckoned.grid import TableCell, TableGrid, TableLine
from factlint.text import Span, fold

_HUNDRED = Decimal(100)
_NEAR = 6
_LEAST = 3


@dataclass(frozen=True)
class Ratio:
    """What one column is of another, in per cent, for each row: the number of the row → the value and the cell of the part."""

    rows: dict[int, tuple[Decimal, TableCell]]


def ratios(grid: TableGrid) -> Iterator[Ratio]:
    """Every two columns of counts or of one currency; rows of totals are left out."""
    parts = {row.cells[0].row for row in grid.parts}
    for one, other in permutations(grid.columns, 2):
        if one.cells[0].figure.unit != other.cells[0].figure.unit or one.cells[0].figure.kind == "percent":
            continue
        under = {cell.row: cell.value for cell in other.cells}
        rows = {
            cell.row: (cell.value / under[cell.row] * _HUNDRED, cell)
            for cell in one.cells
            if cell.row in parts and under.get(cell.row, Decimal(0)) > 0 and cell.value >= 0
        }
        if len(rows) >= _LEAST:
            yield Ratio(rows)


def fits(figure: Figure, value: Decimal) -> bool:
    """The percentage is the value, rounded as it is printed."""
    return figure.value is not None and abs(figure.value - value) <= (figure.step or Decimal(1)) / 2


def by_ratio(grid: TableGrid, facts: Facts, local: Span, *, low: bool) -> tuple[bool, str, TableCell] | None:
    """Of a percentage right before a superlative, which is a share of two columns in the row that the sentence names: whether that row has
    the highest, or the lowest, share of all; what has it, and the cell."""
    sentence = facts.local.sentence_at(local.start)
    if sentence is None:
        return None
    found_here = facts.local.figures_in(Span(sentence.start, max(sentence.start, local.start)))
    before = [one for one in found_here if local.start - one.span.end <= _NEAR and one.kind == "percent" and one.value]
    if not before:
        return None
    row = row_named(grid, facts.local.text[sentence.start : local.start])
    found = set[tuple[bool, str]]()
    cell: TableCell | None = None
    for ratio in ratios(grid) if row is not None else ():
        mine = ratio.rows.get(row.cells[0].row) if row is not None else None
        if mine is None or not fits(before[-1], mine[0]):
            continue
        best = (min if low else max)(ratio.rows.values(), key=lambda one: one[0])
        cell = best[1]
        found.add((best[0] == mine[0], f"{cell.label} has {best[0]:.1f}%"))
    return (*found.pop(), cell) if len(found) == 1 and cell is not None else None


def row_named(grid: TableGrid, words: str) -> TableLine | None:
    """The one row whose whole name is in the words; of several the longest."""
    said = fold(words)
    named = [row for row in grid.parts if (name := fold(row.cells[0].label).strip()) and name in said]
    longest = max((len(row.cells[0].label) for row in named), default=0)
    found = [row for row in named if len(row.cells[0].label) == longest]
    return found[0] if len(found) == 1 else None
