"""A figure and the month or the year that the story gives it, where a table has the figure under another month or year."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.facts.model import Figure
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stems
from factlint.story.reckoned.grid import TableCell, TableGrid, TableLine, grids, meant
from factlint.story.reckoned.sought import Reckoned, at
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.series import OF_BEFORE
from factlint.words.dates.calendar import ANY_MONTH, MONTHS

_YEAR = r"(?:1[89]|20)\d\d"
_PERIOD = rf"(?:(?P<month>{ANY_MONTH})(?: (?P<of>{_YEAR}))?|(?:fiscal |financial |FY ?)?(?P<year>{_YEAR})(?![-–/\d]))"
_AFTER = lazy.regex(
    rf"(?: (?!in\b|for\b|from\b|to\b|and\b|but\b)[a-z’'-]+){{0,3}} (?:in|for|during|at the end of|by) (?:the year )?{_PERIOD}"
)
_BEFORE = lazy.regex(rf"(?:^|[,;(] ?)(?:In|For|in|for) {_PERIOD},? (?:[^\W\d][\w’'-]* ){{0,6}}$")
_HEAD = lazy.regex(rf"\b(?P<month>{'|'.join(month[:3] for month in MONTHS)})[a-z]*\.?[ -]?(?:['’]?(?P<year>(?:20)?\d\d))?\b")
_EARLIER = lazy.regex(rf"\b(?:{any_of(OF_BEFORE)}|{_YEAR}|{ANY_MONTH})\b", re.I)
_KINDS = ("count", "money", "percent", "measure")
_FEW = 100


@dataclass(frozen=True)
class Period:
    """A year, a month of it, or a month alone."""

    year: int | None
    month: int | None

    def holds(self, other: Period) -> bool:
        """The other may be this one: what one leaves out the other may have."""
        years = self.year is None or other.year is None or self.year == other.year
        return years and (self.month is None or self.month == other.month)


@dataclass(frozen=True)
class _Line:
    """A row, or a column, whose cells are of one thing in several months or years."""

    source: Source
    name: frozenset[str]
    cells: tuple[tuple[Period, TableCell], ...]


def other_period(story: Story, own: GivenFigure) -> Reckoned | None:
    """Whether the figure is that of the period that the story gives it, or that of another one; None where no table says so."""
    figure = own.figure
    if (
        figure.kind not in _KINDS
        or not figure.value
        or (figure.hedge and not own.definite)
        or own.kind == "table"
        or story.article.quoted(own.span) is not None
    ):
        return None
    lines = [line for line in _lines(story) if any(_is(figure, cell) for _, cell in line.cells)]
    lines = lines if figure.value >= _FEW or figure.step != 1 else [line for line in lines if line.name and line.name <= meant(own.topic)]
    if len({tuple(cell.value for _, cell in line.cells) for line in lines}) != 1:
        return None
    line = lines[0]
    named = _named(own)
    if named is None:
        return _unsaid(story, own, line)
    here = [(period, cell) for period, cell in line.cells if named.holds(period)]
    if not here:
        return None
    cell = max(here, key=lambda one: (one[0].year or 0, one[0].month or 0))[1]
    if any(_is(figure, other) for _, other in here):
        return None
    others = [one for one in line.cells if _is(figure, one[1])]
    return Reckoned("conflicts", f"that is {others[0][1].head or others[0][1].label}", at(line.source, cell.span))


def _unsaid(story: Story, own: GivenFigure, line: _Line) -> Reckoned | None:
    """The figure of an earlier year, where the sentence names the row and no time, and the story does not have that of the last one."""
    text, sentence = own.facts.local.text, own.facts.local.sentence_at(own.figure.span.start) or own.figure.span
    words = text[sentence.start : sentence.end]
    periods = sorted(line.cells, key=lambda one: (one[0].year or 0, one[0].month or 0))
    last, here = periods[-1][1], [cell for _, cell in periods if _is(own.figure, cell)]
    said = [one.figure for one in given(own.facts).figures]
    beside = [one for one in said if one.span in sentence and not one.span.overlaps(own.figure.span)]
    if not line.name or not line.name <= meant(own.topic) or _EARLIER.search(words) or any(_is(one, last) for one in said):
        return None
    if last in here or any(_is(one, cell) for one in beside for _, cell in line.cells) or not _close(own.figure, last):
        return None
    return Reckoned("conflicts", f"that is {here[0].head or here[0].label}", at(line.source, last.span))


def _close(figure: Figure, cell: TableCell) -> bool:
    small, large = sorted((abs(figure.value or Decimal(0)), abs(cell.value)))
    return small > 0 and large <= 2 * small


def _is(figure: Figure, cell: TableCell) -> bool:
    """The cell is the figure, or rounds to it."""
    units = figure.unit.partition("/")[0], cell.figure.unit.partition("/")[0]
    alike = units[0] == units[1] or not units[1]
    exact = (figure.step or Decimal(1)) / 2
    return (
        alike
        and figure.value is not None
        and (figure.kind == "percent") == (cell.figure.kind == "percent")
        and abs(figure.value - cell.value) <= (exact if cell.value != cell.value.to_integral_value() or exact > 1 else Decimal(0))
    )


def _named(own: GivenFigure) -> Period | None:
    """The period that the words right after the figure, or right before it, give."""
    text, span = own.facts.local.text, own.figure.span
    sentence = own.facts.local.sentence_at(span.start) or Span(span.start, span.end)
    found = _AFTER.match(text, span.end, sentence.end) or _BEFORE.search(text[max(sentence.start, span.start - 60) : span.start])
    if found is None:
        return None
    month = MONTHS.index(found["month"]) + 1 if found["month"] else None
    year = found["of"] or found["year"]
    return Period(int(year) if year else None, month)


def _lines(story: Story) -> Iterator[_Line]:
    for source in story.sources:
        for grid in grids(source.facts):
            yield from _of_grid(source, grid)


def _of_grid(source: Source, grid: TableGrid) -> Iterator[_Line]:
    """The rows, where the heads of two columns at least are periods; the columns, where the rows are."""
    for row in grid.rows:
        cells = [(period, cell) for cell in row.cells if (period := period_of(cell.head)) is not None]
        groups: dict[frozenset[str], list[tuple[Period, TableCell]]] = {}
        for period, cell in cells:
            groups.setdefault(TableLine(_HEAD.sub(" ", cell.head), ()).stems, []).append((period, cell))
        for some in groups.values():
            if len({period for period, _ in some}) == len(some) > 1:
                yield _Line(source, meant(stems(row.cells[0].label)), tuple(some))
    for column in grid.columns:
        some = [(period, cell) for cell in column.cells if (period := period_of(cell.label)) is not None]
        if len({period for period, _ in some}) == len(some) > 1:
            yield _Line(source, column.stems, tuple(some))


def a_year_apart(row: TableLine) -> Iterator[tuple[TableCell, TableCell]]:
    """A cell of a row, and the one of the same month, or year, a year before."""
    cells = [(period, cell) for cell in row.cells if (period := period_of(cell.head)) is not None and period.year is not None]
    for now, here in cells:
        for then, there in cells:
            if then == Period((now.year or 0) - 1, now.month):
                yield here, there


def period_of(head: str) -> Period | None:
    """The month or the year that the head of a column, or the name of a row, is."""
    line = TableLine(head, ())
    found = _HEAD.search(head)
    month = next((number for number, name in enumerate(MONTHS, 1) if found and name.startswith(found["month"])), None)
    short = int(found["year"]) if found and found["year"] else None
    year = line.year or (short + 2000 if short is not None and short < _FEW else short)
    return Period(year, month) if year is not None or month is not None else None
