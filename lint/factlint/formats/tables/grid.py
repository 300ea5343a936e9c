"""What a table is: rows of cells with their places, and the document that they make."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.formats.blocks import Part
from factlint.records import dataclass
from factlint.text import Locator, Span

MOST_CELLS = 500_000


@dataclass(frozen=True, slots=True)
class Cell:
    """The words of a cell, and where they are in the file; empty cells have no words but a place."""

    words: str
    span: Span
    doubled: bool = False
    """Quotation marks in it are written twice."""
    parts: tuple[Part, ...] = ()
    """Its words with their places, where they are not the same characters as in the file."""
    figure: str = ""
    """Its figure as it is written in English, where the table writes it in another way: "5,340" for "5 340"."""

    @property
    def said(self) -> str:
        """The words as they are read."""
        return self.figure or self.words


Rows = Sequence[Sequence[Cell]]


@dataclass(frozen=True)
class Grid:
    """A table; `name` is that of its sheet, "" where there is one only."""

    rows: Rows
    name: str = ""
    first_row: int = 1
    first_column: int = 1
    semicolons: bool = False
    """Its cells are separated by semicolons, as where a comma is the sign of decimals."""
    heads: tuple[str, ...] = ()
    """The heads of its columns, where they are not a row of their own."""
    above: tuple[str, ...] = ()
    """What is said over it, where that is not a row of its own."""


def locators(grid: Grid) -> Iterator[tuple[int, Locator]]:
    """Where each cell that holds something begins, with its name."""
    prefix = f"{grid.name}!" if grid.name else ""
    for down, row in enumerate(grid.rows):
        for along, cell in enumerate(row):
            if cell.words:
                yield cell.span.start, Locator("cell", prefix + cell_name(grid.first_row + down - 1, grid.first_column + along - 1))


def cell_name(row: int, along: int) -> str:
    """B3 of the third row and the second column, which are counted from 0 here."""
    return f"{column(along + 1)}{row + 1}"


def column(number: int) -> str:
    """The letters of a column counted from 1: A, Z, AA."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
