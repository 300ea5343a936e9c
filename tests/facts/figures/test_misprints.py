"""Numbers whose thousands are misprinted, and what looks like them: enumerations, verses, decimals of other languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.facts.figures.find import find_figures
from factlint.facts.figures.misprints import find_misprints
from factlint.text import paragraphs

WRONG = [
    ("The tank holds 100,00 gallons.", "100,00: '00' is not a group of three digits"),
    ("The average cost is $4,4178,702.", "$4,4178,702: '4178' is not a group of three digits"),
    ("It paid $785,00 for the site.", "$785,00: '00' is not a group of three digits"),
    ("The town counted 12,34 visitors.", "12,34: '34' is not a group of three digits"),
    ("The town counted 1,2345 cars.", "1,2345: '2345' is not a group of three digits"),
    ("More than 10,0000 fans came.", "10,0000: '0000' is not a group of three digits"),
    ("The bill was $1,234,5678.", "$1,234,5678: '5678' is not a group of three digits"),
    ("It cost $1,250,00 in all.", "$1,250,00: '00' is not a group of three digits"),
    ("It cost US$3,00 a head.", "US$3,00: '00' is not a group of three digits"),
    ("It cost £12,5000.", "£12,5000: '5000' is not a group of three digits"),
    ("It cost €785,00 and £1,250 more.", "€785,00: '00' is not a group of three digits"),
    ("It cost $1,,500 to mend.", "$1,,500: it has two commas in a row"),
    ("Some 25, 000 people came.", "25, 000: a space follows its comma"),
    ("It cost $500, 000 to mend.", "$500, 000: a space follows its comma"),
    ("It covers 12,00 acres and 12,000 feet.", "12,00: '00' is not a group of three digits"),
    ("It had **$274,00** left.", "$274,00: '00' is not a group of three digits"),
]
RIGHT = [
    "The bill was 1,234,567 crowns and 12,34,567 rupees, or $1,000.50.",
    "The rate was 2,5 percent and 3,75 in May.",
    "They paid 3,5 million euros, or 100,00 euros a head.",
    "It costs €2,50 a kilo.",
    "The dose was 2,50 ml. It is 12,50 km long.",
    "In 1990,1995 and 2000 the club won. Rooms 12,14 and 16 are shut.",
    "The numbers 4,8,15,16 were drawn. Verses 3,16 and 17 were read. See pages 12,145.",
    "Points are at 4,12 and 12,155; coordinates (10,2000). Vote: 4,5,6.",
    "The 2,4-D in it, 1,2-dichloro and 3,4,5-trimethoxy.",
    "In 2019, 000 was dialled. Rooms 10, 12 and 14 are shut.",
    "It is item 10,23 of the list at example.com/a,12,34 and 4,12a.",
]


def found(text: str) -> list[str]:
    return [f"{text[m.span.start : m.span.end]}: {m.problem}" for m in find_misprints(text, list(paragraphs(text)))]


@pytest.mark.parametrize(("text", "expected"), WRONG)
def test_misprinted(text: str, expected: str) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize("text", RIGHT)
def test_as_printed(text: str) -> None:
    assert found(text) == []


def test_a_misprint_is_not_a_figure() -> None:
    text = "The average cost is $4,4178,702, and 100,00 gallons leaked in 20224 from 12 tanks."
    assert [text[f.span.start : f.span.end] for f in find_figures(text, list(paragraphs(text)))] == ["12"]


@given(st.integers(0, 10**15), st.sampled_from(["$", "£", ""]))
def test_a_number_with_its_commas_is_never_misprinted(number: int, sign: str) -> None:
    assert found(f"It has {sign}{number:,} of them, and {sign}{number:,} people.") == []
