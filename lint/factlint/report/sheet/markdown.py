"""The sheet as a Markdown table."""

from __future__ import annotations

from collections.abc import Sequence

from factlint import lazy
from factlint.report.sheet.rows import COLUMNS, Sheet, SheetRow, value
from factlint.report.style import visible

_SHOWN = [name for name in COLUMNS if name not in ("id", "compared", "detail", "context")]
_MARKS = lazy.regex(r"([\\`*_{}\[\]<>|#~&])")


def render(sheets: Sequence[Sheet]) -> str:
    """A heading and a table for each story."""
    return "\n".join(_sheet(sheet) for sheet in sheets)


def _sheet(sheet: Sheet) -> str:
    compared = f"Compared with {', '.join(map(_plain, sheet.sources))}." if sheet.sources else "No source was compared."
    unread = [f"Not read: {_plain(one)}." for one in sheet.unread]
    head = [f"# Fact-check sheet: {_plain(sheet.path)}", "", f"{sheet.summary}. " + " ".join([compared, *unread]), ""]
    table = [_line([COLUMNS[name] for name in _SHOWN]), _line(["---"] * len(_SHOWN))]
    return "\n".join([*head, *table, *(_line([_cell(row, name) for name in _SHOWN]) for row in sheet.rows), ""])


def _cell(row: SheetRow, name: str) -> str:
    if name == "verdict" and row.detail:
        return _plain(f"{row.verdict} ({row.detail})")
    return _plain(value(row, name))


def _line(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _plain(text: str) -> str:
    """The text with its marks escaped, on one line."""
    return _MARKS.sub(r"\\\1", visible(" ".join(text.split())))
