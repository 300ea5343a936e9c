"""Tables in a text: comma, semicolon, tab or bar between the cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from factlint import lazy
from factlint.formats.blocks import assemble
from factlint.formats.decode import Unreadable
from factlint.formats.recordings.rows import said_rows
from factlint.formats.recordings.speech import speech
from factlint.formats.tables.grid import MOST_CELLS, Cell, Grid, locators
from factlint.formats.tables.rows import row_blocks
from factlint.text import Document, Locator, Section, Span

_CELL = r"\"(?:[^\"]|\"\")*\"?|[^{0}\r\n]*"
_END = lazy.regex(r"\r\n|\r|\n")
_SEPARATOR = lazy.regex(r"sep=([,;\t|])[^\S\r\n]*(?:\r\n|\r|\n)", re.IGNORECASE)
"""The first line by which a spreadsheet program is told what is between the cells."""


def read_table(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of a table in a text, or of the transcript that it is."""
    separator = _SEPARATOR.match(text)
    mark = separator[1] if separator else _delimiter(text)
    start = separator.end() if separator else 0
    rows = _rows(text, mark, start)
    said = said_rows(text, rows)
    if said:
        return speech(path, text, said, notices)
    return _of_grids(path, text, [Grid(rows, first_row=1 + bool(separator), semicolons=mark == ";")], notices)


def tabular(path: str, text: str, grids: Sequence[Grid], notices: tuple[str, ...] = ()) -> Document:
    """The document of tables whose cells are in `text`; the one table of a transcript has turns, each with the place of its cell."""
    said = said_rows(text, grids[0].rows) if len(grids) == 1 else []
    if said:
        return replace(speech(path, text, said, notices), locators=_places(grids))
    return _of_grids(path, text, grids, notices)


def _of_grids(path: str, text: str, grids: Sequence[Grid], notices: tuple[str, ...]) -> Document:
    prose = assemble(block for grid in grids for block in row_blocks(text, grid))
    sections = tuple(Section(prose.span(block.span), block.kind) for block in prose.blocks)
    return Document(path, text, sections, prose, notices=notices, locators=_places(grids))


def _places(grids: Sequence[Grid]) -> tuple[tuple[int, Locator], ...]:
    """Where each cell begins, and its name."""
    return tuple(sorted(((at, cell) for grid in grids for at, cell in locators(grid)), key=lambda item: item[0]))


def _rows(text: str, mark: str, at: int) -> list[list[Cell]]:
    pattern = re.compile(_CELL.format(re.escape(mark)))
    rows: list[list[Cell]] = [[]]
    count = 0
    while at <= len(text):
        found = pattern.match(text, at)
        assert found is not None
        rows[-1].append(_cell(text, found))
        count += 1
        if count > MOST_CELLS:
            raise Unreadable(f"has more than {MOST_CELLS:,} cells")
        at = found.end()
        end = _END.match(text, at)
        if end is not None:
            rows.append([])
            at = end.end()
        elif text.startswith(mark, at):
            at += 1
        elif at >= len(text):
            break
        # else there are characters after the closing mark of a cell: they are a cell of their own
        elif found.end() == found.start():
            at += 1
    return rows


def _cell(text: str, found: re.Match[str]) -> Cell:
    start, end = found.span()
    quoted = text.startswith('"', start)
    if quoted:
        start, end = start + 1, end - (end - start > 1 and text[end - 1] == '"')
    words = text[start:end]
    start, end = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
    words = text[start:end] if end > start else ""
    return Cell(words, Span(start, max(start, end)), quoted and '""' in words)


def _delimiter(text: str) -> str:
    """What is as often in each of the first lines as in the others, and most often."""
    lines = [line for line in text[:20_000].splitlines()[:40] if line.strip()]
    counts = {mark: [re.sub(r"\"[^\"]*\"", "", line).count(mark) for line in lines] for mark in "\t,;|"}
    return max(counts, key=lambda mark: (sum(count > 0 and count == max(counts[mark]) for count in counts[mark]), mark == ","))
