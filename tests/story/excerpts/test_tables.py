"""Tables of large sources: a table comes whole into an excerpt, or nothing is worked out from its rows."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from io import BytesIO
from typing import Any

import pytest
from tests.bench.bench_speed import story as filler
from tests.conftest import Desk
from tests.story.excerpts.excerpted import excerpted

from factlint.facts import Facts
from factlint.formats import in_context, read
from factlint.run import excerpts
from factlint.story import Source, Story
from factlint.story.reckoned.grid import grids
from factlint.text import Span

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


STORIES = {
    "right": _right(),
    "wrong": _right(1.37),
    "no word of the rows": "# The budget of Vessmar\n\nThe council has 2,130 people on its staff.\n",
}


@pytest.mark.parametrize("story", STORIES)
@pytest.mark.parametrize("name", WRITERS)
def test_a_sheet_is_the_same_with_excerpts(desk: Desk, monkeypatch: pytest.MonkeyPatch, name: str, story: str) -> None:
    desk.put("story.md", STORIES[story])
    desk.put("sources/a-record.txt", filler(200, 4))
    desk.put(f"sources/{name}", WRITERS[name]((HEAD, *PLAN)))
    whole = _claims(desk)
    monkeypatch.setattr(excerpts, "LARGE", 0)
    assert _claims(desk) == whole


# --- what a table is -----------------------------------------------------------------------------------------------------

Shown = list[tuple[str, list[tuple[str, int, Span]]]]


def _grids(facts: Facts) -> list[Shown]:
    """The tables of a document: the name of each row, and its figures with their heads and places."""
    return [[(row.name, [(cell.head, int(cell.value), cell.span) for cell in row.cells]) for row in grid.rows] for grid in grids(facts)]


def _boats(first: int, last: int, head: str = "Quay,Boats") -> str:
    return "\n".join([head, *(f"Quay {number},{1000 + number}" for number in range(first, last))])


def _piped(table: str) -> str:
    head, *rows = [f"| {line.replace(',', ' | ')} |" for line in table.splitlines()]
    return "\n".join([head, "|---|---|", *rows])


def _spaced(table: str) -> str:
    return "\n".join(f"{name:<12}{boats:>8}" for name, boats in (line.split(",") for line in table.splitlines()))


def _printed(*numbers: int) -> str:
    return "\n\n".join(f"Quay {'ABCDEFGHIJ'[number // 10]}{'abcdefghij'[number % 10]}: {1000 + number} boats" for number in numbers)


BETWEEN = "\n\nNobody spoke of the lights on the shore road that night, which the board of Olm had turned off.\n\n"
QUAY_7 = "There are 1007 boats at quay 7 of Olm.\n"
QUAY_AH = "There are 1007 boats at quay Ah of Olm.\n"
THREE_QUAYS = "Olm has 1007 boats at quay Ah. It has 1008 boats at quay Ai. It has 1009 boats at quay Aj.\n"
TABLES = [
    (QUAY_7, "a.csv", _boats(0, 1000), 1),
    (QUAY_7, "a.csv", _boats(0, 1001), 0),
    (QUAY_7, "a.csv", _boats(0, 2500), 0),
    (QUAY_7, "a.md", _piped(_boats(0, 30)) + BETWEEN + _piped(_boats(30, 40)), 2),
    (QUAY_7, "a.md", _piped(_boats(100, 2600)) + BETWEEN + _piped(_boats(0, 10)), 1),
    (QUAY_7, "a.txt", "Boats of Olm\n\n" + _spaced(_boats(0, 30)) + BETWEEN + _spaced(_boats(30, 40)), 2),
    (QUAY_AH, "a.txt", "Counted at Easter\n\n" + _printed(*range(40)), 1),
    (THREE_QUAYS, "a.txt", "Counted at Easter\n\n" + _printed(*range(41)), 0),
    (QUAY_AH, "a.txt", _printed(*range(10)) + BETWEEN + _printed(*range(20, 30)), 2),
    (QUAY_AH, "a.txt", BETWEEN.join(_printed(7, number) for number in range(8, 14)), 0),
]
"""Stories, their sources, and how many tables each of these has."""


@pytest.mark.parametrize(("said", "name", "text", "count"), TABLES)
def test_an_excerpt_has_the_tables_of_its_source(said: str, name: str, text: str, count: int) -> None:
    whole, part = _whole_and_part(said, name, text)
    assert len(_grids(whole)) == count
    assert _grids(part) == _grids(whole)


def _whole_and_part(said: str, name: str, text: str) -> tuple[Facts, Facts]:
    """The facts of a source of a story, and those of its excerpt."""
    sources = [Source(Facts(in_context(read(path, words.encode())))) for path, words in (("top.md", "Nothing."), (name, text))]
    made = excerpted(Story(Facts(read("story.md", said.encode())), tuple(sources)))
    return sources[-1].facts, made.sources[-1].facts


def test_the_rest_of_a_table_is_there_for_its_figures_only() -> None:
    whole, part = _whole_and_part(QUAY_7, "a.csv", _boats(0, 30))
    assert len(part.prose.blocks) == len(whole.prose.blocks)
    assert part.document.worded is not None
    assert 0 < len(part.document.worded) < 12
