"""The sheet as comma-separated values, for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

from factlint.report.sheet.rows import COLUMNS, Sheet, SheetRow, from_tables, value

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet takes for the start of a formula; the words of a story may try."""


def render(sheets: Sequence[Sheet]) -> str:
    """All sheets in one table, with the story in the first column."""
    out = io.StringIO()
    table = csv.writer(out, lineterminator="\n")
    table.writerow(["Story", *COLUMNS.values()])
    for sheet in sheets:
        for row in sheet.rows:
            table.writerow([harmless(sheet.path), *(harmless(value(row, name)) for name in COLUMNS)])
    return out.getvalue()


def harmless(text: str) -> str:
    """The text with an apostrophe before what would be a formula."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def read(text: str) -> dict[str, dict[str, SheetRow]]:
    """Story → rows by id, of a sheet that `render` made and somebody wrote into. Raises ValueError for other tables."""
    names = {head: name for name, head in COLUMNS.items()}
    table = list(
        csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";" if text.startswith(("Story;", "\ufeffStory;")) else ",")
    )
    if not table or not {"Story", "Id"} <= set(table[0]):
        raise ValueError("has no columns 'Story' and 'Id', so it is not a sheet that factlint made")
    found: dict[str, list[dict[str, str]]] = {}
    for line in table:
        cells = {names[head]: _plain(cell) for head, cell in line.items() if head in names and isinstance(cell, str)}
        found.setdefault(_plain(line["Story"] or ""), []).append(cells)
    return {story: from_tables(rows) for story, rows in found.items()}


def _plain(text: str) -> str:
    return text[1:] if text.startswith("'") and text[1:].startswith(_FORMULA) else text
