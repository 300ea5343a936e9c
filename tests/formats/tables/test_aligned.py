"""Tables that a plain text shows by the places of its words, in the forms that programs write them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import assert_sound, document

from factlint import formats
from factlint.facts import Facts
from factlint.formats.tables.aligned import aligned
from factlint.formats.tables.lines import text_rows
from factlint.story.reckoned.grid import grids

HEAD = ["Department", "Spent 2024 ($ thousand)", "Spent 2025 ($ thousand)", "Staff"]
ROWS = [["Waterworks", "4,215", "5,340", "128"], ["Fire brigade", "19,870", "21,435", "46"], ["Parks", "865", "910", "7"]]
WIDTHS = [14, 25, 25, 7]
SAID = [
    *("Waterworks, Spent 2024: $4,215 thousand", "Waterworks, Spent 2025: $5,340 thousand", "Waterworks, Staff: 128"),
    *("Fire brigade, Spent 2024: $19,870 thousand", "Fire brigade, Spent 2025: $21,435 thousand", "Fire brigade, Staff: 46"),
    *("Parks, Spent 2024: $865 thousand", "Parks, Spent 2025: $910 thousand", "Parks, Staff: 7"),
]
BEFORE = "The council met in the hall on the first Tuesday of the month, as it does\nin every month of the year, and the lights were on.\n"
AFTER = "The council voted on the budget after a long debate, and nobody in the hall\nwas against it.\n"


def lines(left: bool, rows: list[list[str]], between: str = " ") -> list[str]:
    def row(cells: list[str]) -> str:
        return between.join(
            cell.ljust(width) if left or not along else cell.rjust(width)
            for along, (cell, width) in enumerate(zip(cells, WIDTHS, strict=True))
        )

    return [row(cells).rstrip() for cells in rows]


def plain() -> str:
    return "\n".join(lines(False, [HEAD, *ROWS]))


def left() -> str:
    return "\n".join(lines(True, [HEAD, *ROWS]))


def dashes() -> str:
    head, *rows = lines(True, [HEAD, *ROWS])
    return "\n".join(["  " + head, "  " + " ".join("-" * width for width in WIDTHS), *(f"  {row}" for row in rows)])


def blank_lines() -> str:
    upper, lower = ["Department", "Spent 2024", "Spent 2025", "Staff"], ["", "($ thousand)", "($ thousand)", ""]
    rule = "-" * 74
    heads = lines(True, [upper, lower])
    return "\n".join([rule, *heads, " ".join("-" * width for width in WIDTHS), "\n\n".join(lines(True, ROWS)), rule])


def boxes() -> str:
    rule = "├" + "┼".join("─" * width for width in WIDTHS) + "┤"
    return f"\n{rule}\n".join(f"│{line}│" for line in lines(False, [HEAD, *ROWS], "│"))


def bars() -> str:
    rule = "+" + "+".join("-" * width for width in WIDTHS) + "+"
    return "\n".join([rule, *(f"|{line.ljust(74)}|" for line in lines(False, [HEAD, *ROWS], "|")), rule])


def numbered() -> str:
    head, *rows = lines(False, [HEAD, *ROWS])
    return "\n".join(["   " + head, *(f"{number}  {row}" for number, row in enumerate(rows))])


def leaders() -> str:
    head, *rows = lines(False, [HEAD, *ROWS])
    return "\n".join([head, *(row[:14].rstrip() + " " + "." * (16 - len(row[:14].rstrip())) + row[17:] for row in rows)])


def money() -> str:
    rows = [[name, f"$ {one}", f"$ {other}", staff] for name, one, other, staff in ROWS]
    return "\n".join(lines(False, [HEAD, *rows]))


def spaced() -> str:
    rows = [[cell.replace(",", " ") for cell in row] for row in ROWS]
    return "\n".join(lines(False, [HEAD, *rows]))


FORMS: list[Callable[[], str]] = [plain, left, dashes, blank_lines, boxes, bars, numbered, leaders, money, spaced]


@pytest.mark.parametrize("make", FORMS, ids=lambda make: make.__name__)
def test_a_table_in_a_text(make: Callable[[], str]) -> None:
    found = formats.in_context(document("budget.txt", f"{BEFORE}\n{make()}\n\n{AFTER}"))
    words = found.prose.text.split("\n\n")
    assert [said.replace("$ ", "$") for said in words if said.startswith(("Waterworks", "Fire", "Parks"))] == SAID
    assert words[0] == " ".join(BEFORE.split()) and words[-1] == " ".join(AFTER.split())
    (grid,) = grids(Facts(found))
    assert [(row.name, [int(cell.value) for cell in row.cells]) for row in grid.rows] == [
        ("Waterworks", [4_215_000, 5_340_000, 128]),
        ("Fire brigade", [19_870_000, 21_435_000, 46]),
        ("Parks", [865_000, 910_000, 7]),
    ]


def test_a_table_between_the_lines_of_a_paragraph() -> None:
    found = formats.in_context(document("budget.txt", f"{BEFORE}{plain()}\n{AFTER}"))
    words = found.prose.text.split("\n\n")
    assert words[0] == " ".join(BEFORE.split()) and words[-1] == " ".join(AFTER.split())
    assert_sound(found)


def test_years_are_the_heads_and_the_line_above_has_the_unit() -> None:
    rows = "                 2024      2025\nWaterworks      4,215     5,340\nParks             865       910\n"
    text = f"Spending by department (in thousands of dollars)\n\n{rows}"
    found = formats.in_context(document("budget.txt", text))
    assert found.prose.text.split("\n\n")[2:] == [
        *("Waterworks, 2024: $4,215 thousand", "Waterworks, 2025: $5,340 thousand"),
        *("Parks, 2024: $865 thousand", "Parks, 2025: $910 thousand"),
    ]


NO_TABLES = [
    pytest.param(
        "The council met in 2024\nand spent, as the mayor said, $4,215\nbefore it voted on 12.\n", id="numbers at the ends of lines"
    ),
    pytest.param("Contents\n\nThe flood ........ 3\nThe budget ....... 7\nThe vote ......... 12\n", id="a table of contents"),
    pytest.param("Call 555-0100\nor 555-0199\n", id="telephones"),
    pytest.param("1. Roads\n2. Parks\n3. Schools\n", id="a list"),
    pytest.param("Marta Lind    chair\nTomas Dahl    clerk\n", id="words alone"),
    pytest.param("12 May\n13 May\n14 May\n", id="days"),
    pytest.param("“We spent 4,215 in 2024\nand 5,340 in 2025,\nsaid the mayor.\n", id="a quotation"),
]


@pytest.mark.parametrize("text", NO_TABLES)
def test_other_texts_have_no_table(text: str) -> None:
    found = document("note.txt", text)
    assert formats.in_context(found) is found


WORDS = st.sampled_from(["Roads", "4,215", "12", "$", "%", "2024", "the", "(3)", "-----", "|", "..", ".....", "Staff", "19", "870", "“We"])
GAPS = st.sampled_from([" ", "  ", "      ", "\t", " | "])
LINES = st.lists(st.lists(st.tuples(GAPS, WORDS), max_size=6), max_size=12)


@settings(max_examples=200, deadline=None)
@given(LINES)
def test_every_text_is_read_with_sound_places(rows: list[list[tuple[str, str]]]) -> None:
    text = "\n".join("".join(gap + word for gap, word in row) for row in rows)
    assert_sound(formats.in_context(document("note.txt", text)))


def test_the_lines_of_a_text_are_in_their_order() -> None:
    text = f"{plain()}\n\n{BEFORE}\n{left()}\n"
    assert [table.heads for table in aligned(text, list(text_rows(text)))] == [tuple(HEAD)] * 2
