"""The sheet as a workbook, a sheet a story; needs openpyxl, which factlint[sources] installs."""

from __future__ import annotations

import io
from collections.abc import Sequence

from factlint.report.sheet.rows import CHECKERS, COLUMNS, Sheet, value
from factlint.report.style import visible

_WIDTHS = {"words": 50, "evidence": 50, "where": 28, "note": 30, "who": 22, "detail": 22}


def render(sheets: Sequence[Sheet]) -> bytes:
    """The bytes of the workbook. Raises ImportError where openpyxl is not installed."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill

    book = Workbook()
    book.remove(book.active)
    for number, sheet in enumerate(sheets, 1):
        page = book.create_sheet(f"{number}")
        page.append([_plain(f"Fact-check sheet: {sheet.path}")])
        page.append([sheet.summary])
        page.append(list(COLUMNS.values()))
        for row in sheet.rows:
            page.append([_plain(value(row, name)) for name in COLUMNS])
        for cells in page.iter_rows():
            for cell in cells:
                cell.data_type = "s"  # a claim that begins with "=" is not a formula
                cell.alignment = Alignment(wrap_text=cell.row > 2, vertical="top")
        for place, name in enumerate(COLUMNS, 1):
            page.cell(3, place).font = Font(bold=True)
            page.column_dimensions[page.cell(3, place).column_letter].width = _WIDTHS.get(name, 14)
            if name in CHECKERS:
                page.cell(3, place).fill = PatternFill("solid", fgColor="FFF3CD")
        page.freeze_panes = "A4"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _plain(text: str) -> str:
    """The text with a visible sign for what no workbook may hold."""
    return "\n".join(map(visible, text.split("\n")))
