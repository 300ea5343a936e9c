"""Tables on the pages of a PDF, by the places of their glyphs."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from factlint.formats.documents.pdf import _turned
from factlint.formats.documents.pdf_spaces import Box, Glyphs, _upright
from factlint.formats.documents.pdf_tables import of_pages, page_tables

HEADS = ("Department", "Spent 2024", "Staff")
PAGE = "Department      Spent 2024     Staff\nWaterworks           4,215       128\nParks                  865         7\n"
NEXT = "Schools             19,870       746\nLibraries            1,290        37\n"
OTHER = "Town       Votes\nAmes         310\nLund         205\nVik          117\n"


def glyphs(text: str) -> Glyphs:
    """A page whose letters are half as wide as they are high; the runs of spaces are single ones, as the library gives them."""
    kept: list[tuple[str, Box | None]] = []
    for line, words in enumerate(text.split("\n")):
        for at, letter in enumerate(words):
            if letter != " ":
                kept.append((letter, (at * 5.0, at * 5.0 + 5, -12.0 * line, -12.0 * line + 10)))
            elif kept and kept[-1][0] not in " \n":
                kept.append((" ", None))
        kept.append(("\n", None))
    return Glyphs("".join(letter for letter, _ in kept), [box for _, box in kept])


def test_a_table_on_a_page() -> None:
    (table,) = page_tables(glyphs(PAGE))
    assert table.heads == HEADS
    assert [[cell.words for cell in row] for row in table.rows] == [["Waterworks", "4,215", "128"], ["Parks", "865", "7"]]


def test_a_page_whose_glyphs_have_no_places_has_no_tables() -> None:
    assert page_tables(Glyphs(PAGE)) == []


def test_a_table_that_goes_on_has_the_heads_of_the_page_before() -> None:
    pages = [glyphs(PAGE), glyphs(NEXT), glyphs(NEXT)]
    starts = [0, len(pages[0].text) + 2, len(pages[0].text) + len(pages[1].text) + 4]
    whole = "\n\f".join(page.text for page in pages)
    found = list(of_pages([page_tables(page) for page in pages], starts))
    assert [table.heads for table in found] == [HEADS] * 3
    assert [whole[row[0].span.start : row[0].span.end] for table in found for row in table.rows] == [
        *("Waterworks", "Parks", "Schools", "Libraries", "Schools", "Libraries"),
    ]


@pytest.mark.parametrize("between", [OTHER, "The council met.\n"])
def test_a_table_after_something_else_has_no_heads_of_another(between: str) -> None:
    pages = [page_tables(glyphs(text)) for text in (PAGE, between, NEXT)]
    assert list(of_pages(pages, [0, 200, 400]))[-1].heads == ()


def _up(box: Box) -> Box:
    left, right, low, high = box
    return -high, -low, left, right


def _down(box: Box) -> Box:
    left, right, low, high = box
    return low, high, -right, -left


@pytest.mark.parametrize("turn", [_up, _down])
def test_a_page_that_is_turned(turn: Callable[[Box], Box]) -> None:
    page = glyphs(PAGE)
    turned = _upright([turn(box) if box is not None else None for box in page.boxes])
    assert [table.heads for table in page_tables(Glyphs(page.text, turned))] == [HEADS]
    assert _upright(list(page.boxes)) == page.boxes


def test_joined_letters_whose_bytes_are_swapped_are_turned() -> None:
    assert _turned("the \u6600\u6900rst o\u6600\u6600\u6900ce") == "the first office"
    assert _turned("\u6600\u6900 and \u6c34") == "\u6600\u6900 and \u6c34"  # a text in Chinese
    assert _turned("the first office") == "the first office"
