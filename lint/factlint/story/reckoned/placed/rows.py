"""Rows of a table that a sentence names: the figure of another row, and what one row is to another, or to the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factlint import lazy
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.beside import sentence_at
from factlint.story.evidence import Verdict
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stems
from factlint.story.reckoned.grid import TableCell, TableGrid, TableLine, grids, meant
from factlint.story.reckoned.placed.ratios import fits
from factlint.story.reckoned.sought import Reckoned, Sought, at
from factlint.text import fold
from factlint.words import any_of
from factlint.words.claims.series import TWO_COMPARED

_HUNDRED = Decimal(100)
_THAN = lazy.regex(
    rf" (?:(?:percent|per cent|points?|percentage points?) )?(?:[a-z]+ )?(?:{any_of(TWO_COMPARED)})\b[^.;:]{{0,60}}? (?:than|of) ", re.I
)
_OF = lazy.regex(r" of (?:all |the |its |their |that )*(?P<whole>[a-z][^,.;:()]{2,40})")
_FAR = Decimal(3)


@dataclass(frozen=True)
class _Named:
    """A table with the rows that a clause names in full, in the order of the words, and its columns that the sentence is on."""

    source: Source
    grid: TableGrid
    rows: tuple[TableLine, ...]
    columns: tuple[TableLine, ...]

    def cell(self, row: TableLine, column: TableLine) -> TableCell | None:
        return next((cell for cell in row.cells if cell.column == column.cells[0].column), None)


def _named(story: Story, words: str, topic: frozenset[str]) -> Iterator[_Named]:
    for source in story.sources:
        for grid in grids(source.facts):
            if grid.by_period or len(grid.parts) < 2:
                continue
            rows = _rows(grid, words)
            columns = _columns(grid, topic, words)
            if rows and columns:
                yield _Named(source, grid, rows, columns)


def _rows(grid: TableGrid, words: str) -> tuple[TableLine, ...]:
    """The parts whose whole label is in the words; a label that is inside a longer one does not count."""
    said = fold(words)
    found: list[tuple[int, int, TableLine]] = []
    for row in grid.parts:
        label = fold(row.cells[0].label).strip()
        place = said.find(label) if len(label) > 2 and row.cells[0].label[:1].isupper() else -1
        if place >= 0 and not said[place + len(label) : place + len(label) + 1].isalnum() and not said[max(0, place - 1) : place].isalnum():
            found.append((place, place + len(label), row))
    whole = [one for one in found if not any(one is not other and other[0] <= one[0] and one[1] <= other[1] for other in found)]
    return tuple(row for _, _, row in sorted(whole, key=lambda one: one[0]))


def _columns(grid: TableGrid, topic: frozenset[str], words: str) -> tuple[TableLine, ...]:
    """The columns all of whose words, or most of them, the sentence has; of several years of one thing the year named, else the last."""
    scores = [(len(column.stems & topic) / len(column.stems), column) for column in grid.columns if column.stems]
    most = max((score for score, _ in scores), default=0.0)
    best = [column for score, column in scores if score == most and most >= 1 / 2]
    if len({column.stems for column in best}) != 1:
        return ()
    named = [column for column in best if column.year is not None and str(column.year) in words]
    last = max((column.year or 0 for column in best), default=0)
    return tuple(named or [column for column in best if (column.year or 0) == last])


def other_row(story: Story, own: GivenFigure) -> Reckoned | None:
    """The figure that a table has in the column for other rows only, where the sentence names one row: that of Aldbury, for Kenton."""
    figure = own.figure
    if figure.kind not in ("count", "money", "percent", "measure") or not figure.value or figure.hedge or own.kind == "table":
        return None
    words = sentence_at(own.facts, own.figure.span.start)
    for found in _named(story, words, meant(own.topic)):
        if len(found.rows) != 1 or len(found.columns) != 1:
            continue
        mine, column = found.cell(found.rows[0], found.columns[0]), found.columns[0]
        others = [cell for cell in column.cells if cell.value == figure.value and cell is not mine]
        row = [cell for cell in found.rows[0].cells if fits(figure, cell.value)]
        label = fold(others[0].label) if others else ""
        if mine is None or row or len(others) != 1 or label in fold(words) or _printed_with(story, own, found.rows[0]):
            continue
        return Reckoned("conflicts", f"that is {others[0].label}", at(found.source, mine.span))
    return None


def _printed_with(story: Story, own: GivenFigure, row: TableLine) -> bool:
    """A text of a source has the figure in a sentence with the name of the row."""
    label, said = fold(row.cells[0].label), own.facts.local.text[own.figure.span.start : own.figure.span.end]
    for source in story.sources:
        local = source.facts.local
        for sentence in local.sentences:
            words = local.text[sentence.start : sentence.end]
            block = any(block.kind == "table" and block.span.start <= sentence.start < block.span.end for block in local.blocks)
            if said in words and label in fold(words) and not block:
                return True
    return False


def of_rows(story: Story, own: Sought) -> Reckoned | None:
    """What one named row is to another in the column that the sentence is on, as the story says or otherwise."""
    wanted = meant(own.topic)
    for found in _named(story, own.words, wanted):
        if len(found.rows) == 2 and len(found.columns) == 1 and _THAN.match(own.after):
            if (made := _compared(found, own)) is not None:
                return made
        elif len(found.rows) == 1 and own.share and not own.turn and not own.change and (made := _of_whole(found, own)) is not None:
            return made
    return None


def _compared(found: _Named, own: Sought) -> Reckoned | None:
    one, other = (found.cell(row, found.columns[0]) for row in found.rows)
    if one is None or other is None or min(one.value, other.value) <= 0:
        return None
    values = _values(own, one.value, other.value, points=one.figure.kind == "percent")
    if any(own.meets(value) for value in values):
        return _made(found, "derived", (one, other))
    middle = (own.low + own.high) / 2
    near = [value for value in values if value > 0 and 1 / _FAR <= value / middle <= _FAR]
    return _made(found, "conflicts", (one, other)) if near and middle >= _LEAST else None


_LEAST = 2


def _values(own: Sought, one: Decimal, other: Decimal, *, points: bool) -> list[Decimal]:
    small, large = sorted((one, other))
    if own.share:
        return [(large - small) / other * _HUNDRED]
    if own.kind == "multiple":
        return [large / small]
    return [large - small] if own.kind in ("count", "money", "measure") or points else []


def _made(found: _Named, verdict: Verdict, cells: Sequence[TableCell]) -> Reckoned:
    words = ", ".join(found.source.facts.prose.words(cell.span) for cell in cells)
    return Reckoned(verdict, words, at(found.source, *(cell.span for cell in cells)))


def _of_whole(found: _Named, own: Sought) -> Reckoned | None:
    """ "54 percent of the landings": another share, in whatever year."""
    named = _OF.match(own.after)
    if named is None or not found.columns[0].stems & meant(own.topic):
        return None
    if not found.columns[0].stems <= meant(stems(named["whole"])) or found.columns[0].cells[0].figure.kind == "percent":
        return None
    values: list[tuple[Decimal, TableCell]] = []
    for column in (column for column in found.grid.columns if column.stems == found.columns[0].stems):
        parts = {part.cells[0].row for part in found.grid.parts}
        totals = [cell.value for cell in column.cells if cell.row not in parts]
        whole = totals[-1] if totals else sum((cell.value for cell in column.cells), Decimal(0))
        mine = found.cell(found.rows[0], column)
        if mine is not None and whole > 0:
            values.append((mine.value / whole * _HUNDRED, mine))
    middle = (own.low + own.high) / 2
    if not values or any(own.meets(value) for value, _ in values) or not any(1 / _FAR <= value / middle <= _FAR for value, _ in values):
        return None
    value, cell = values[-1]
    return Reckoned("conflicts", f"{found.source.facts.prose.words(cell.span)} is {value:.1f}%", at(found.source, cell.span))
