"""One cell of a table: the figure of the row and the column that a sentence names, or another one in its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.story import Source, Story
from factlint.story.figures.given import given
from factlint.story.figures.stems import stems
from factlint.story.reckoned.across.others import slipped
from factlint.story.reckoned.grid import TableCell, TableGrid, TableLine, grids, meant
from factlint.story.reckoned.sought import Reckoned, Sought, at
from factlint.text import fold
from factlint.words import any_of
from factlint.words.claims.reckoned import CHANGED_BY, OF_CHANGES
from factlint.words.dates.calendar import MONTHS

_CHANGE = lazy.regex(rf"\b(?:{any_of(CHANGED_BY)}|{any_of(OF_CHANGES)})(?: [a-z]+){{0,3}} $")
_FAR = Decimal(3)
_SMALL = 10


def in_cell(source: Source, own: Sought) -> Reckoned | None:
    """The cell of a row that the sentence names whose figure is this one; a small number needs the name of its column as well."""
    for grid in grids(source.facts):
        for row in _named(grid, own):
            for cell in row.cells:
                small = own.kind == "count" and own.high < _SMALL
                if own.meets(cell.value) and _one_unit(own, cell) and (not small or _column(cell) & meant(own.topic)):
                    return Reckoned("supported", "", at(source, cell.span))
    return None


def in_total(source: Source, own: Sought) -> Reckoned | None:
    """The cell of the row of totals in a column that the sentence is on."""
    topic = meant(own.topic | stems(own.unit) | stems(own.of or ""))
    for grid in grids(source.facts):
        for cell in (cell for row in grid.rows if row.total for cell in row.cells):
            same = own.meets(cell.value) and (_one_unit(own, cell) or not cell.figure.unit)
            if same and not own.share and own.high >= _SMALL and len(_column(cell) & topic) >= 1:
                return Reckoned("supported", "", at(source, cell.span))
    return None


def other_cell(story: Story, source: Source, own: Sought) -> Reckoned | None:
    """Another figure in the one cell that the sentence names by row and column, not far from the one of the story."""
    said = {one.figure.value for one in given(story.article).figures}
    if own.low == own.high or _CHANGE.search(own.before):
        return None
    for grid in grids(source.facts):
        rows = [row for row in _named(grid, own, clause=True) if len(row.stems) > 1 or fold(row.cells[0].label) in fold(own.clause)]
        cells = [cell for row in rows for cell in row.cells if len(row.cells) == 1 or _in_column(cell, own, grid)]
        if not cells and own.kind in ("count", "percent", "money"):
            cells = [slips[0] for row in rows if (slips := _slips_in(row, own))]
        values = {cell.value for cell in cells if _one_unit(own, cell, strict=True)}
        if len(rows) == 1 and len(cells) == 1 and values and not values & said:
            size = (own.low + own.high) / 2
            large, small = max(size, *values), min(size, *values)
            if small > 0 and large <= small * _FAR and not own.meets(cells[0].value):
                return Reckoned("conflicts", "another number in the table", at(source, cells[0].span))
    return None


def slip_of_row(story: Story, own: Sought) -> Reckoned | None:
    """A count with a digit that is another one in the row that its clause names in full: 34 where the row has 43."""
    if own.kind != "count" or own.high < _SMALL:
        return None
    said = {one.figure.value for one in given(story.article).figures}
    before = fold(own.before[-_LABEL:])
    for source in story.sources:
        for grid in grids(source.facts):
            rows = [row for row in grid.rows if len(label := fold(row.cells[0].label)) > _SMALL and label in before]
            cells = [cell for row in rows for cell in _slips_in(row, own)]
            if len(rows) == len(cells) == 1 and cells[0].value not in said:
                return Reckoned("conflicts", "another number in the table", at(source, cells[0].span))
    return None


_LABEL = 48


def _slips_in(row: TableLine, own: Sought) -> list[TableCell]:
    """The cells of a row that have the figure with two digits swapped or one that is another one; none where the row has the figure."""
    if any(own.meets(cell.value) for cell in row.cells):
        return []
    return [cell for cell in row.cells if slipped((own.low + own.high) / 2, cell.value)]


def _named(grid: TableGrid, own: Sought, *, clause: bool = False) -> Iterator[TableLine]:
    """The rows all of whose words the sentence has, or the sentence before; the longest names first."""
    topic = meant(own.beside if clause else own.topic | own.earlier)
    found = [row for row in grid.rows if row.stems and content(row) <= topic and not row.total]
    found += [row for row in grid.rows if row not in found and _by_own_word(row, grid, own)]
    longest = max((len(row.stems) for row in found), default=0)
    yield from (row for row in found if not clause or len(row.stems) == longest)


_CAPITAL = lazy.regex(r"(?<![\w’'-])[A-Z][\w’'-]{3,}")


def _by_own_word(row: TableLine, grid: TableGrid, own: Sought) -> bool:
    """By a name that no other row has: Rovers, of Northgate Rovers."""
    names = _CAPITAL.findall(own.words)
    if row.month and row.month == _month(own):
        return True
    return any(name in row.name for name in names if sum(name in other.name for other in grid.rows) == 1)


def _month(own: Sought) -> str:
    """The month that a sentence names last before the amount, else the first one after it, else the last of the sentence before."""
    before, after, earlier = (_MONTH.findall(words) for words in (own.before, own.after, own.sentence_before))
    return str((before[-1:] or after[:1] or earlier[-1:] or [""])[0])


_MONTH = lazy.regex("|".join(MONTHS))


def content(row: TableLine) -> frozenset[str]:
    """The stems of the name of a row that a sentence has as well: without "still" and "week"."""
    return meant(stems(re.sub(r"\([^()]*\)", " ", row.name))) & row.stems or row.stems


def _column(cell: TableCell) -> frozenset[str]:
    return TableLine(cell.head, ()).stems


def _in_column(cell: TableCell, own: Sought, grid: TableGrid) -> bool:
    """The head of the column is in the clause: by its year, or by a word that no other head has."""
    column = TableLine(cell.head, ())
    if column.year is not None and str(column.year) in own.clause:
        return True
    others = frozenset().union(*(other.stems for other in grid.columns if other.name != cell.head))
    return bool((column.stems - others) & meant(own.beside))


def _one_unit(own: Sought, cell: TableCell, *, strict: bool = False) -> bool:
    figure = cell.figure
    if own.kind == "points" and own.unit == "points":
        return not figure.unit and "point" in f"{cell.label} {cell.head}".lower()
    if own.kind in ("age", "duration"):
        return not figure.unit or figure.unit == own.unit
    if own.kind == "percent" or figure.kind == "percent":
        return own.kind == figure.kind
    if own.kind in ("measure", "money") and not figure.unit:
        return bool(own.unit) and re.search(rf"\b{re.escape(own.unit)}\b", f"{cell.label} {cell.head}") is not None
    return own.unit == figure.unit or (not strict and not own.unit)
