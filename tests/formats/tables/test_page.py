"""Tables on a page as a source has them."""

from __future__ import annotations

import pytest

from factlint import formats
from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.claims.find import claims
from factlint.story.reckoned.grid import grids
from factlint.text import Document

ROWS = [["Department", "Spent 2024", "Spent 2025"], ["Roads", "$3,100,000", "$4,200,000"], ["Parks & trails", "$2,000,000", ""]]


def _markdown(rows: list[list[str]]) -> str:
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join([lines[0], "|" + "---|" * len(rows[0]), *lines[1:]])


def _html(rows: list[list[str]]) -> str:
    made = "".join("<tr>" + "".join(f"<td>{cell.replace('&', '&amp;')}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<p>The accounts of the county.</p><table>{made}</table><p>After it.</p>"


def _paragraphs_in_cells(rows: list[list[str]]) -> str:
    return _html(rows).replace("<td>", "<td><p>").replace("</td>", "</p></td>")


def _source(name: str, text: str) -> Document:
    return formats.in_context(formats.read(name, text.encode()))


FORMS = [
    ("a.md", _markdown(ROWS)),
    ("a.html", _html(ROWS)),
    ("a.html", _paragraphs_in_cells(ROWS)),
    ("a.md", _markdown(ROWS).replace("Roads", "**Roads**")),
]


@pytest.mark.parametrize(("name", "text"), FORMS, ids=["markdown", "html", "paragraphs in cells", "bold"])
def test_cells_have_the_names_of_their_row_and_column(name: str, text: str) -> None:
    document = _source(name, text)
    assert "Roads, Spent 2024: $3,100,000\n\nRoads, Spent 2025: $4,200,000" in document.prose.text
    (grid,) = grids(Facts(document))
    assert [(row.name, [(cell.head, int(cell.value)) for cell in row.cells]) for row in grid.rows] == [
        ("Roads", [("Spent 2024", 3_100_000), ("Spent 2025", 4_200_000)]),
        ("Parks & trails", [("Spent 2024", 2_000_000)]),
    ]
    assert [document[cell.span] for row in grid.rows for cell in row.cells] == ["$3,100,000", "$4,200,000", "$2,000,000"]


@pytest.mark.parametrize(("name", "text"), FORMS[:3], ids=["markdown", "html", "paragraphs in cells"])
def test_what_is_around_a_table_stays_as_it_was(name: str, text: str) -> None:
    text = text if name.endswith("html") else f"The accounts of the county.\n\n{text}\n\nAfter it.\n"
    document = _source(name, text)
    assert document.prose.text.startswith("The accounts of the county.\n\nDepartment")
    assert document.prose.text.endswith("\n\nAfter it.")


def test_two_tables_are_two_grids() -> None:
    one, two = _markdown(ROWS), _markdown([["Town", "Votes"], ["Ames", "310"], ["Lund", "205"]])
    assert [len(grid.rows) for grid in grids(Facts(_source("a.md", f"{one}\n\nWords between.\n\n{two}\n")))] == [2, 2]


def test_tables_inside_others_are_left_as_they_are() -> None:
    outer = "<table><tr><td>Outside</td><td><table><tr><td>Roads</td><td>12</td></tr></table></td></tr></table>"
    document = _source("a.html", f"{_html(ROWS)}<p>More.</p>{outer}<p>More.</p>{_html(ROWS)}")
    assert [str(place.value) for _, place in document.cells] == [*_names(1), "", *_names(2), ""]
    assert "\n\nOutside\n\nRoads\n\n12\n\n" in document.prose.text


def _names(table: int) -> list[str]:
    return [f"table {table}!{name}" for name in ("A1", "B1", "C1", "A2", "B2", "C2", "A3", "B3")]


def test_a_story_keeps_its_own_prose() -> None:
    assert "Roads, Spent" not in formats.read("a.md", _markdown(ROWS).encode()).prose.text


def test_a_page_without_a_table_is_the_same_document() -> None:
    document = formats.read("a.md", b"# Head\n\nWords | and a bar.\n")
    assert formats.in_context(document) is document


@pytest.mark.parametrize(
    ("title", "cell", "words"),
    [
        ("Club, £m", "19.4", "£19.4 million"),
        ("£ million", "19.4", "£19.4 million"),
        ("($000s)", "1,940", "$1,940 thousand"),
        ("In thousands of dollars", "1,940", "$1,940 thousand"),
        ("Amounts in millions", "$19.4", "$19.4 million"),
        ("Club", "19.4", "19.4"),
        ("Team", "19.4", "19.4"),
    ],
)
@pytest.mark.parametrize("suffix", ["csv", "md", "above"])
def test_the_corner_or_the_title_gives_the_unit(title: str, cell: str, words: str, suffix: str) -> None:
    corner = "Item" if suffix == "above" else title
    rows = [[corner, "2024", "2025"], ["Loss", "12", cell], ["Number of staff", "12", "14"]]
    if suffix == "csv":
        text, name = "\n".join(",".join(f'"{one}"' for one in row) for row in rows), "a.csv"
    else:
        text, name = (f"{title}\n\n" if suffix == "above" else "") + _markdown(rows), "a.md"
    prose = _source(name, text).prose.text
    assert f"Loss, 2025: {words}" in prose.replace("“", "") + " "
    assert prose.endswith("Number of staff, 2025: 14")


@pytest.mark.parametrize("name", ["a.md", "a.html"])
@pytest.mark.parametrize(
    ("sentence", "verdict"),
    [
        ("The county spent $4.2 million on roads in 2025.", "supported"),
        ("The county spent 35 percent more on roads than in 2024.", "derived"),
        ("The county spent $9.7 million on roads in 2025.", "conflicts"),
    ],
)
def test_a_figure_is_compared_with_its_row(name: str, sentence: str, verdict: str) -> None:
    source = Source(Facts(_source(name, dict(FORMS[:2])[name])))
    article = Facts(formats.read("story.md", f"# Roads\n\n{sentence}\n".encode()))
    found = [claim for claim in claims(Story(article, (source,))) if claim.kind == "figure"]
    assert [claim.verdict for claim in found] == [verdict]
