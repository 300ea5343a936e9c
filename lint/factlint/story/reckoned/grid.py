"""A table of a source as rows and columns: each figure with the name of its row and the head of its column."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import field, replace
from decimal import Decimal
from functools import cached_property

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story.figures.stems import stem
from factlint.story.reckoned.worked.printed import PrintedCell, printed_tables
from factlint.text import Document, Span
from factlint.words import any_of
from factlint.words.claims.reckoned import IN_MANY_LABELS, ONE_LABEL, STATUS_OF_YEARS
from factlint.words.dates.calendar import MONTHS

_CELL = lazy.regex(r"(?:(?P<sheet>.*)!)?(?P<column>[A-Z]+)(?P<row>\d+)")
_TOTAL = lazy.regex(r"(?:grand |sub)?totals?|all|overall|sum|whole|combined|average|mean", re.I)
_YEAR = lazy.regex(r"(?<!\d)(?P<year>(?:1[89]|20)\d\d)(?:[-–/](?P<to>\d{2,4}))?(?!\d)")
_OF_ACCOUNTS = lazy.regex(r"\b(?:FY|CY)[ '’]?(?P<year>\d\d)\b")
"""FY25."""
_MONTH = lazy.regex(r"(?:1[89]|20)\d\d-(?P<month>0[1-9]|1[0-2])(?!\d)")
_WORD = lazy.regex(r"[^\W\d_][\w’'-]*")
_GENERAL = IN_MANY_LABELS
_STATUS = lazy.regex(rf"\b(?:{any_of(STATUS_OF_YEARS)}|FY ?\d*|CY ?\d*)\b", re.I)
"""What beside a year says how sure its figures are: "FY2026 proposed"."""


_Words = dict[int, dict[int, str]]
"""Row → column → the words of a cell that is not a figure."""
MOST = 1_000
"""Figures of a table that somebody calculates with; a larger one is a data set."""


@dataclass(frozen=True)
class TableCell:
    """A figure of a table; the span is one of the file."""

    row: int
    column: int
    label: str
    head: str
    figure: Figure
    span: Span

    @property
    def value(self) -> Decimal:
        return self.figure.value or Decimal(0)

    @property
    def figure_words(self) -> str:
        """The number in digits, 1,200 without its comma."""
        return f"{self.value.normalize():f}"


@dataclass(frozen=True)
class TableLine:
    """A row or a column, by its name."""

    name: str
    cells: tuple[TableCell, ...]

    @cached_property
    def stems(self) -> frozenset[str]:
        return label_stems(self.name)

    @cached_property
    def total(self) -> bool:
        return _TOTAL.match(self.name.strip()) is not None

    @cached_property
    def period(self) -> str:
        """The year or the season it is named by: "2019", "2018-19"; empty for none."""
        found = _YEAR.search(self.name)
        return found[0] if found else ""

    @cached_property
    def month(self) -> str:
        """The month it is named by in figures, "2024-08"; empty for none."""
        found = _MONTH.match(self.name)
        return MONTHS[int(found["month"]) - 1] if found else ""

    @cached_property
    def year(self) -> int | None:
        found = _YEAR.search(self.name)
        short = _OF_ACCOUNTS.search(self.name) if found is None else None
        return int(found["year"]) if found else 2000 + int(short["year"]) if short else None


@dataclass(frozen=True)
class TableGrid:
    """One table, or the table of one sheet."""

    rows: tuple[TableLine, ...]
    columns: tuple[TableLine, ...]
    others: dict[tuple[int, int], str] = field(default_factory=dict)
    """Cells without a figure: row and column → words."""

    @cached_property
    def parts(self) -> tuple[TableLine, ...]:
        """The rows that are not totals."""
        return tuple(row for row in self.rows if not row.total and row.cells[0].row not in self.sums)

    @cached_property
    def named(self) -> tuple[TableLine, ...]:
        """The rows that a sentence may name: all but those called totals."""
        return tuple(row for row in self.rows if not row.total)

    @cached_property
    def sums(self) -> frozenset[int]:
        """The rows that are the sum of the rows before them, whatever they are called."""
        found, first = set(), 0
        for place, row in enumerate(self.rows):
            if row.total:
                first = place + 1
            elif place - first >= _LEAST_SUMMED and _is_sum(row, self.rows[first:place]):
                found.add(row.cells[0].row)
                first = place + 1
        return frozenset(found)

    def around(self, row: TableLine) -> tuple[TableLine, ...]:
        """The parts that come to the same total as a row; all where no row is a sum."""
        if not self.sums or row not in self.parts:
            return self.parts
        ends = [number for number, line in enumerate(self.rows) if line.total or line.cells[0].row in self.sums]
        here = self.rows.index(row)
        start = max((end + 1 for end in ends if end < here), default=0)
        stop = min((end for end in ends if end > here), default=len(self.rows))
        return self.rows[start:stop]

    @cached_property
    def by_period(self) -> bool:
        """Most rows are years."""
        return 2 * sum(row.year is not None for row in self.parts) > len(self.parts)


_LEAST_SUMMED = 2
_ROUNDING = Decimal("0.006")


def _is_sum(row: TableLine, above: Sequence[TableLine]) -> bool:
    """Every figure of the row is the sum of those above it."""
    columns = [[cell for line in above for cell in line.cells if cell.column == one.column] for one in row.cells]
    return all(
        len(cells) >= _LEAST_SUMMED
        and one.value > 0
        and one.figure.kind != "percent"
        and abs(sum((cell.value for cell in cells), Decimal(0)) - one.value) <= one.value * _ROUNDING
        for one, cells in zip(row.cells, columns, strict=True)
    )


def label_stems(words: str) -> frozenset[str]:
    """The stems of the name of a row or a column, without unit and year; short words count, they are few."""
    plain = re.sub(r"\([^()]*\)", " ", words)
    if _YEAR.search(plain) is not None or _OF_ACCOUNTS.search(plain) is not None:
        plain = _STATUS.sub(" ", plain)
    found = _WORD.findall(plain)
    return meant(frozenset(stem(word) for word in found if len(word) > 1 and word.lower() not in _GENERAL))


_CONCEPTS = {stem(word): name for name, words in ONE_LABEL.items() for word in words.split()}


def meant(topic: frozenset[str]) -> frozenset[str]:
    """Stems with one name for those that mean the same in a table and in a sentence about it."""
    return frozenset(_CONCEPTS.get(word, word) for word in topic)


@once
def grids(facts: Facts) -> tuple[TableGrid, ...]:
    """The tables of a document: of a spreadsheet, of a file of comma-separated values, or those that a text prints."""
    if not tabular(facts.document):
        return tuple(grid for cells in printed_tables(facts) if (grid := _printed_grid(facts, cells)) is not None)
    cells: dict[str, list[TableCell]] = {}
    words: dict[str, _Words] = {}
    for block in facts.local.blocks:
        span = facts.prose.span(block.span)
        where = place_of(facts, span.start)
        if where is None or any(span.overlaps(part) for part in facts.document.partial):
            continue
        sheet, first = where
        here = words.setdefault(sheet, {})
        cell = _read_cell(facts, block.span, first, here)
        if cell is not None:
            cells.setdefault(sheet, []).append(cell)
    return tuple(_grid(found, words.get(sheet, {})) for sheet, found in cells.items() if 1 < len(found) <= MOST)


def _printed_grid(facts: Facts, printed: Sequence[PrintedCell]) -> TableGrid | None:
    """A table of a text; None where it has too few figures or too many."""
    said = {(one.row, one.column): facts.local.text[one.span.start : one.span.end] for one in printed}
    first = min(one.row for one in printed)
    cells, words = list[TableCell](), _Words()
    for one in printed:
        figure = _figure(facts, one.span) if one.row > first and one.column > 1 else None
        if figure is None:
            words.setdefault(one.row, {}).setdefault(one.column, said[one.row, one.column])
            continue
        label, head = said.get((one.row, 1), ""), said.get((first, one.column), "")
        if figure.kind == "count" and not figure.unit and PER_CENT.search(f"{label} {head}"):
            figure = replace(figure, kind="percent", unit="%")
        cells.append(TableCell(one.row, one.column, label, head, figure, facts.prose.span(one.span)))
    return _grid(cells, words) if 1 < len(cells) <= MOST else None


PER_CENT = lazy.regex(r"%|\b(?:pct|percent|percentage)(?=\b|_)|per cent|(?:^|_)pct(?:_|\b)", re.I)


def tabular(document: Document) -> bool:
    """Its tables have cells with names."""
    return bool(document.cells) or (bool(document.locators) and document.locators[0][1].kind == "cell")


def _read_cell(facts: Facts, block: Span, first: tuple[int, int], words: _Words) -> TableCell | None:
    """The figure of a block, "Roads, Spent: $4 million"; cells of words, and the name of the row, go into `words`."""
    text = facts.local.text[block.start : block.end]
    context, colon, value = text.rpartition(": ")
    local = Span(block.end - len(value), block.end)
    place = place_of(facts, facts.prose.span(local).end - 1)
    if place is None or not colon:
        words.setdefault(first[0], {}).setdefault(first[1], text)
        return None
    if place[1] != first:  # the row begins with its name
        words.setdefault(first[0], {}).setdefault(first[1], _first_words(facts, block))
    figure = _figure(facts, local)
    if figure is not None and figure.kind == "count" and not figure.unit and PER_CENT.search(context):
        figure = replace(figure, kind="percent", unit="%")
    row, column = place[1]
    if figure is None:
        words.setdefault(row, {}).setdefault(column, value)
        return None
    label = min(words.get(row, {}).items(), default=(0, ""))[1]
    return TableCell(row, column, label, context.removeprefix(label).removeprefix(", "), figure, facts.prose.span(local))


_MINUS = lazy.regex(r"[$£€]?[-−]|\([$£€]?\d")
_PLAIN = lazy.regex(r"[+−-]?\d[\d,]*(?:\.\d+)?")


def _figure(facts: Facts, local: Span) -> Figure | None:
    """The figure of a cell; a number alone is one, though it be like a year."""
    found = facts.local.figures_in(local)
    words = facts.local.text[local.start : local.end].strip()
    if found and found[0].value is not None:
        figure = found[0]
        minus = _MINUS.match(words) is not None and (figure.value or 0) > 0
        return replace(figure, value=-(figure.value or Decimal(0)), low=None, high=None) if minus else figure
    if not _PLAIN.fullmatch(words):
        return None
    value = Decimal(words.replace(",", "").replace("−", "-"))
    return Figure(local, value, value, False, False, value, "", "count", step=Decimal(1))


def _first_words(facts: Facts, block: Span) -> str:
    """The words of the first cell of a block."""
    start = facts.prose.span(block).start
    places = facts.document.cells or facts.document.locators
    after = bisect_right(places, start, key=lambda place: place[0])
    end = places[after][0] if after < len(places) else len(facts.document.text)
    if facts.document.cells:
        words = facts.prose.words(Span(start, end))
        return words.rpartition(": ")[0].rpartition(", ")[0] if ": " in words else words
    found = re.compile(r"[^,;\t|\n\r\"]*").match(facts.document.text, start, end)
    return facts.document.text[start : found.end() if found else start]


def place_of(facts: Facts, offset: int) -> tuple[str, tuple[int, int]] | None:
    """The table, row and column of the cell that a character is in; None for a character in none."""
    found = _CELL.fullmatch(facts.document.cell(offset))
    if found is None:
        return None
    column = 0
    for letter in found["column"]:
        column = column * 26 + ord(letter) - 64
    return found["sheet"] or "", (int(found["row"]), column)


def _grid(cells: Sequence[TableCell], words: _Words) -> TableGrid:
    rows: dict[int, list[TableCell]] = {}
    columns: dict[int, list[TableCell]] = {}
    for cell in cells:
        rows.setdefault(cell.row, []).append(cell)
        columns.setdefault(cell.column, []).append(cell)
    lines = []
    for number, found in sorted(rows.items()):
        name = " ".join(dict.fromkeys([found[0].label, *(said for _, said in sorted(words.get(number, {}).items()))]))
        lines.append(TableLine(name.strip(), tuple(found)))
    others = {(row, column): said for row, here in words.items() for column, said in here.items()}
    return TableGrid(tuple(lines), tuple(TableLine(found[0].head, tuple(found)) for _, found in sorted(columns.items())), others)
