"""Which row of a table grew or shrank most, or is the only one that did: from its first year to its last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from factlint import lazy
from factlint.records import dataclass
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


def grown(source: Source, sentence: str, claim: str) -> Reckoned | None:
    """Whether the row that the sentence names is the one that grew or fell most, or alone; None where no table says so.

    The sentence may have several claims: the growth that is meant is that of the words of this one.
    """
    most, only = _MOST.search(sentence), _ONLY.search(sentence)
    if most is not None and _MOST.search(claim) is None:
        return None
    found = most or only
    if found is None:
        return None
    down = _DOWN.fullmatch(found["way"]) is not None
    topic = meant(stems(sentence))
    for grid in grids(source.facts):
        named = [row for row in grid.parts if (row.stems and row.stems <= topic) or _labelled(row, sentence)] or _with_figure(
            grid, sentence
        )
        for first, last in _years(grid, topic, sentence) if len(named) == 1 else ():
            changes = _changes(grid, first, last)
            mine = next((one for one in changes if one.row is named[0]), None)
            if mine is None or len(changes) < 3:
                continue
            if most:
                right = any(part == (min if down else max)(parts) for part, parts in _sizes(mine, changes))
            else:
                right = [one.row for one in changes if (one.size < 0 if down else one.size > 0)] == [named[0]]
            return Reckoned("derived" if right else "conflicts", "by its change", at(source, mine.cell.span))
    return None


def _labelled(row: TableLine, sentence: str) -> bool:
    label = row.cells[0].label.strip()
    return label[:1].isupper() and label in sentence


_NUMBER = lazy.regex(r"\d[\d,]*(?:\.\d+)?")


def _with_figure(grid: TableGrid, sentence: str) -> list[TableLine]:
    """The one row that has a figure of the sentence, in millions as the sentence has it."""
    said = {Decimal(number.replace(",", "")) for number in _NUMBER.findall(sentence)}
    found = [row for row in grid.parts if any(cell.value in said or cell.value / _MILLION in said for cell in row.cells)]
    return found if len(found) == 1 else []


_MILLION = 1_000_000


def _sizes(mine: _Change, changes: Sequence[_Change]) -> tuple[tuple[Decimal, list[Decimal]], ...]:
    """Of the change in per cent and of the change itself: its size, and those of all rows."""
    return (mine.part, [one.part for one in changes]), (mine.size, [one.size for one in changes])


@dataclass(frozen=True)
class _Change:
    """From one year to another in a row."""

    row: TableLine
    cell: TableCell
    size: Decimal
    part: Decimal


def _years(grid: TableGrid, topic: frozenset[str], sentence: str) -> list[tuple[TableLine, TableLine]]:
    """Two columns of one thing in two years: those that the sentence is on first, then the years that it names, then the last two."""
    pairs = [
        (one, other)
        for one, other in combinations(sorted((column for column in grid.columns if column.year), key=lambda one: one.year or 0), 2)
        if one.stems == other.stems and one.year != other.year
    ]
    return sorted(pairs, key=lambda pair: (-len(pair[0].stems & topic), -_named(pair, sentence), -(pair[0].year or 0)))


def _named(pair: Sequence[TableLine], sentence: str) -> int:
    return sum(str(column.year) in sentence for column in pair)


def _changes(grid: TableGrid, first: TableLine, last: TableLine) -> list[_Change]:
    """The changes of the parts; what has a minus, as the costs of a head office, is no part of an order."""
    found = []
    for row in grid.parts:
        cells = {cell.column: cell for cell in row.cells}
        one, other = cells.get(first.cells[0].column), cells.get(last.cells[0].column)
        if one is not None and other is not None and one.value > 0 and other.value >= 0:
            found.append(_Change(row, other, other.value - one.value, (other.value - one.value) / one.value))
    return found
