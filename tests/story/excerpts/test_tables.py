"""Tables of large sources: a table comes whole into an excerpt, or nothing is worked out from its rows."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

import pytest
from tests.bench.bench_speed import story as filler
from tests.conftest import Desk

from factlint.run import excerpts

NAMES = (
    "Harbour dredging", "Street lighting", "Public libraries", "Road repairs", "School meals", "Waste collection", "Fire service",
    "Parks and gardens", "Bus shelters", "Youth clubs", "Sea defences", "Museum service", "Housing advice", "Swimming pools",
    "Market stalls", "Flood wardens", "Cemetery upkeep", "Tree planting", "Elderly care", "Customer desk",
)  # fmt: skip
PLAN = tuple(
    (name, f"{10 + 3 * number}.{number % 7}", f"{12 + 4 * number}.{number % 5}", str(40 + 7 * number)) for number, name in enumerate(NAMES)
)
HEAD = ("Department", "2022 ($ millions)", "2023 ($ millions)", "Staff")
SAID = """# The budget of Vessmar

Spending of the departments came to a total of {total} in 2023, the council said.

Staff came to {staff} people in all. The average department had {mean} staff.

Elderly care took {share} percent of the spending of 2023.

The customer desk had the most staff. Sea defences had the most staff of all.

Spending on school meals was $28.4 million in 2023. Spending on road repairs was $31.3 million in 2023.

Spending on bus shelters rose by {change} percent between 2022 and 2023.
"""
TOTALS = {
    "total": sum(float(row[2]) for row in PLAN),
    "staff": sum(int(row[3]) for row in PLAN),
    "mean": sum(int(row[3]) for row in PLAN) / len(PLAN),
    "share": 100 * float(PLAN[18][2]) / sum(float(row[2]) for row in PLAN),
    "change": 100 * (float(PLAN[8][2]) / float(PLAN[8][1]) - 1),
}


def _right(by: float = 1) -> str:
    """The story with what the table comes to, or with so many times as much."""
    made = {name: f"{value * by:.1f}" for name, value in TOTALS.items()}
    return SAID.format(**{**made, "total": f"${TOTALS['total'] * by:,.1f} million", "staff": f"{TOTALS['staff'] * by:,.0f}"})


def _csv(rows: Sequence[Sequence[str]]) -> bytes:
    return "\n".join(",".join(row) for row in rows).encode()


def _markdown(rows: Sequence[Sequence[str]]) -> bytes:
    head, *others = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(["The plan of the council.", "", head, "|---" * len(rows[0]) + "|", *others, "", "It is a draft."]).encode()


def _html(rows: Sequence[Sequence[str]]) -> bytes:
    lines = ("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<html><body><p>The plan of the council.</p><table>{''.join(lines)}</table><p>It is a draft.</p></body></html>".encode()


def _text(rows: Sequence[Sequence[str]]) -> bytes:
    lines = ("".join(cell.ljust(22) if not at else cell.rjust(20) for at, cell in enumerate(row)) for row in rows)
    return "\n".join(["The plan of the council.", "", *lines, "", "It is a draft."]).encode()


def _workbook(rows: Sequence[Sequence[str]]) -> bytes:
    import openpyxl

    book = openpyxl.Workbook()
    for number, row in enumerate(rows):
        book.active.append([float(cell) if number and at else cell for at, cell in enumerate(row)])
    made = BytesIO()
    book.save(made)
    return made.getvalue()


def _word(rows: Sequence[Sequence[str]]) -> bytes:
    docx = pytest.importorskip("docx")
    document = docx.Document()
    document.add_paragraph("The plan of the council.")
    table = document.add_table(len(rows), len(rows[0]))
    for cells, row in zip(table.rows, rows, strict=True):
        for cell, words in zip(cells.cells, row, strict=True):
            cell.text = words
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _lines(rows: Sequence[Sequence[str]]) -> bytes:
    """A label and a figure in each line, as a text prints them that has no table."""
    lines = (f"{row[0]}: ${row[2]} million" for row in rows[1:])
    return "\n\n".join(["Spending in 2023", *lines, "It is a draft."]).encode()


WRITERS: dict[str, Callable[[Sequence[Sequence[str]]], bytes]] = {
    "plan.csv": _csv,
    "plan.xlsx": _workbook,
    "plan.md": _markdown,
    "plan.html": _html,
    "plan.txt": _text,
    "plan.docx": _word,
    "lines.txt": _lines,
}


def _claims(desk: Desk) -> list[dict[str, Any]]:
    printed = desk.run("sheet", "--no-config", "--model", "none", "--no-cache", "--sources", "sources", "--format", "json", "story.md")
    return list(json.loads(printed.out)[0]["claims"])


@pytest.mark.parametrize("by", [1, 1.37])
@pytest.mark.parametrize("name", WRITERS)
def test_a_sheet_is_the_same_with_excerpts(desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str, by: float) -> None:
    desk.put("story.md", _right(by))
    desk.put("sources/a-record.txt", filler(200, 4))
    desk.put(f"sources/{name}", WRITERS[name]((HEAD, *PLAN)))
    whole = _claims(desk)
    monkeypatch.setattr(excerpts, "LARGE", 0)
    assert _claims(desk) == whole
