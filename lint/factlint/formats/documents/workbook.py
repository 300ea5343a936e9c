"""Spreadsheets: the sheets of a workbook as lines of a text, a row a line, read as tables are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from factlint.formats.decode import Unreadable
from factlint.formats.documents.cell_formats import CellFormats, cell_formats
from factlint.formats.documents.unpack import bounded, library, unpackable
from factlint.formats.tables.delimited import tabular
from factlint.formats.tables.grid import MOST_CELLS, Cell, Grid
from factlint.text import Document, Span


def read_sheets(path: str, data: bytes) -> Document:
    """The document of a workbook (.xlsx, .xls, .ods); each cell has its name. Raises Unreadable."""
    if not data.startswith(b"\xd0\xcf\x11\xe0"):
        unpackable(data)
    bounded(data)
    grids: list[Grid] = []
    lines: list[str] = []
    length = 0
    formats = cell_formats(data)
    for name, top, left, rows in _sheets(data):
        cells: list[list[Cell]] = []
        shares = formats[name].percentages if name in formats else frozenset()
        for down, row in enumerate(rows, top):
            cells.append([])
            at = length
            for along, value in enumerate(row, left):
                words = _percent(value) if (down, along) in shares and isinstance(value, float) else _words(value)
                cells[-1].append(Cell(words, Span(at, at + len(words))))
                at += len(words) + 1
            lines.append("\t".join(cell.words for cell in cells[-1]))
            length += len(lines[-1]) + 1
        grids.append(Grid(cells, name, top, left))
    if not any(cell.words for grid in grids for row in grid.rows for cell in row):
        raise Unreadable("has no cell with words or figures")
    return replace(tabular(path, "\n".join(lines), grids, _notices(path, formats)), extracted=True)


def _notices(path: str, formats: Mapping[str, CellFormats]) -> tuple[str, ...]:
    count = sum(sheet.unworked for sheet in formats.values())
    if not count:
        return ()
    said = "1 cell has a formula" if count == 1 else f"{count} cells have formulas"
    return (f"{path}: {said} without a value; open the workbook in a spreadsheet program and save it, so that they are worked out",)


def _sheets(data: bytes) -> list[tuple[str, int, int, Sequence[Sequence[Any]]]]:
    """Name, first row, first column and rows of each sheet that holds something."""
    from io import BytesIO

    calamine = library("python_calamine")
    found = []
    count = 0
    try:
        book = calamine.CalamineWorkbook.from_filelike(BytesIO(data))
        for name in book.sheet_names:
            sheet = book.get_sheet_by_name(name)
            if sheet.start is None:
                continue
            height, width = sheet.end[0] - sheet.start[0] + 1, sheet.end[1] - sheet.start[1] + 1
            count += height * width
            if count > MOST_CELLS:
                raise Unreadable(f"has more than {MOST_CELLS:,} cells")
            found.append((name, sheet.start[0] + 1, sheet.start[1] + 1, sheet.to_python(skip_empty_area=True)))
    except Unreadable:
        raise
    except BaseException as error:  # a panic of the library is not an Exception
        if isinstance(error, (KeyboardInterrupt, SystemExit, MemoryError)):
            raise
        raise Unreadable(f"is not a workbook that can be read: {type(error).__name__}") from error
    return found


def _percent(value: float) -> str:
    """A share as a sheet shows it: 12.5% for 0.125."""
    return f"{_words(round(value * 100, 8))}%"


def _words(value: object) -> str:
    """A value as a reader of the sheet writes it: 4200000, not 4200000.0; a day without its midnight."""
    if isinstance(value, bool) or value is None:
        return "" if value is None else str(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(round(value, 10))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, (date, time, timedelta)):
        return str(value)
    return " ".join(str(value).split())
