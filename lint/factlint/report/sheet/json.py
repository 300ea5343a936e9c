"""The sheet as JSON: one object a story."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from factlint.report.sheet.rows import Sheet


def render(sheets: Sequence[Sheet]) -> str:
    """An array with one object a story; the columns of the checker are texts, "" where nothing was written."""
    return json.dumps([_values(sheet) for sheet in sheets], ensure_ascii=False, indent=1) + "\n"


def _values(sheet: Sheet) -> dict[str, object]:
    rows = []
    for row in sheet.rows:
        values = asdict(row)
        kept = values.pop("kept")
        rows.append({**values, **kept})
    return {"path": sheet.path, "summary": sheet.summary, "sources": list(sheet.sources), "unread": list(sheet.unread), "claims": rows}
