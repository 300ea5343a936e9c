"""Which row of a table grew or shrank most, or is the only one that did: from its first year to its last."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations

from factlint import lazy
from factlint.story import Source
from factlint.story.figures.stems import stems
from factlint.story.reckoned.grid import TableCell, TableGrid, TableLine, grids, meant
from factlint.story.reckoned.sought import Reckoned, at
from factlint.words import any_of
from factlint.words.claims.worked import OF_GROWTH
from factlint.words.opposites import DOWN, UP

_MOST = lazy.regex(
    r"\b(?:fastest|quickest|steepest|sharpest|biggest|largest|greatest|highest)[- ](?:[a-z]+ ){0,2}?"
    r"(?P<way>growing|growth|rise|increase|gain|fall|drop|decline|decrease|shrinking)\b",
    re.I,
)
_ONLY = lazy.regex(rf"\b(?:only|sole)\b[^.;]{{0,60}}?\b(?P<way>{UP}|{DOWN}|{any_of(OF_GROWTH)})\b", re.I)
_DOWN = lazy.regex(rf"(?:{DOWN}|fall|drop|decline|decrease|shrinking|lower|fewer)", re.I)


def grown(source: Source, sentence: str) -> Reckoned | None:
    """Whether the row that the sentence names is the one that grew or fell most, or alone; None where no table says so."""
    most, only = _MOST.search(sentence), _ONLY.search(sentence)
    found = most or only
    if found is None:
        return None
    down = _DOWN.fullmatch(found["way"]) is not None
    topic = meant(stems(sentence))
    for grid in grids(source.facts):
        named = [row for row in grid.parts if row.stems and row.stems <= topic]
        for first, last in _years(grid, topic) if len(named) == 1 else ():
            changes = list(_changes(grid, first, last))
            mine = next((one for one in changes if one[1] is named[0]), None)
            if mine is None or len(changes) < 3:
                continue
            if most:
                right = mine[0] == (min if down else max)(change for change, _, _ in changes)
            else:
                right = [row for change, row, _ in changes if (change < 0 if down else change > 0)] == [named[0]]
            return Reckoned("derived" if right else "conflicts", "by its change", at(source, mine[2].span))
    return None


def _years(grid: TableGrid, topic: frozenset[str]) -> list[tuple[TableLine, TableLine]]:
    """Two columns of one thing in two years; those first that the sentence is on."""
    pairs = [
        (one, other)
        for one, other in combinations(sorted((column for column in grid.columns if column.year), key=lambda one: one.year or 0), 2)
        if one.stems == other.stems and one.year != other.year
    ]
    return sorted(pairs, key=lambda pair: -len(pair[0].stems & topic))


def _changes(grid: TableGrid, first: TableLine, last: TableLine) -> list[tuple[Decimal, TableLine, TableCell]]:
    found = []
    for row in grid.parts:
        cells = {cell.column: cell for cell in row.cells}
        one, other = cells.get(first.cells[0].column), cells.get(last.cells[0].column)
        if one is not None and other is not None and one.value:
            found.append(((other.value - one.value) / abs(one.value), row, other))
    return found
