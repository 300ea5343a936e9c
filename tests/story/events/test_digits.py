"""Amounts whose digits two outlets have in another order, shares of one total, sums by the year, and amounts of two scopes."""

from __future__ import annotations

import pytest
from tests.story.outlets import beside, plain

from factlint.story.events import digits, shares
from factlint.story.events.amounts import EventAmount, amounts
from factlint.story.events.scopes import two_scopes

LEAD = "The Rosenvik glass plant in Aldmere will shut in June after the council turned down a loan, the owners said on Monday.\n\n"


def found(mine: str, other: str, read: object = digits) -> list[tuple[str, str]]:
    story = beside(plain("2024-05-07-a.txt", LEAD + mine), plain("2024-05-06-b.txt", LEAD + other))
    return [(one.mine.words, one.other.words) for one in read.clashes(story)]  # type: ignore[attr-defined]


SLIPS = [
    ("It had 1,832 workers.", "In all 1,382 workers were there.", [("1,832 workers", "1,382 workers")]),
    ("It can hold 2.1 million litres.", "Its tanks are of 1.2 million litres.", [("2.1 million litres", "1.2 million litres")]),
    ("It lost £48 million.", "The loss came to £84 million.", [("£48 million", "£84 million")]),
    ("It sold 2.3 million jars.", "They made 23 million jars.", [("2.3 million jars", "23 million jars")]),
    ("He got 57 months.", "The judge gave him 75 months.", [("57 months", "75 months")]),
]


@pytest.mark.parametrize(("mine", "other", "expected"), SLIPS)
def test_digits(mine: str, other: str, expected: list[tuple[str, str]]) -> None:
    assert found(mine, other) == expected
    assert found(other, mine) == [(two, one) for one, two in expected]


@pytest.mark.parametrize(
    ("mine", "other"),
    [
        ("It had 1,832 workers.", "It sold 1,382 jars."),  # another noun
        ("It had 1,832 workers in 2019.", "It had 1,382 workers in 2011."),  # another year
        ("It had 1,832 workers.", "It had 1,382 workers, not 1,832 workers."),  # it knows the other number
        ("At least 26 workers left.", "In all 62 workers left."),  # a bound that holds
        ("The fire killed 12 people.", "The fire killed 21 people."),  # a toll of the day before
        ("It had 1,832 workers.", "It had 1,823,000 workers."),  # of another order
        ("She is 34 years old.", "He is 43 years old."),  # two people
    ],
)
def test_no_slip(mine: str, other: str) -> None:
    assert found(mine, other) == []


SHARES = [
    ("The party took 44 of the 80 wards.", "The party won 41 of 80 seats.", [("44", "41")]),
    ("The side have three points from the last 24.", "They took five points from a possible 24.", [("three points", "five points")]),
    (
        "It would save 4.2 billion crowns a year.",
        "It saves 4.2 billion crowns over four years.",
        [("4.2 billion crowns", "4.2 billion crowns")],
    ),
]


@pytest.mark.parametrize(("mine", "other", "expected"), SHARES)
def test_shares(mine: str, other: str, expected: list[tuple[str, str]]) -> None:
    assert found(mine, other, shares) == expected


@pytest.mark.parametrize(
    ("mine", "other"),
    [
        ("The party took 44 of the 80 wards.", "The party won 20 of 80 seats."),  # another party
        ("The party took 44 of the 80 wards.", "The party won 41 of 90 seats."),  # another house
        ("The party took 44 of the 80 wards.", "It won 41 of 80 seats, others 39 of 80 seats."),  # both
        ("The party took 44 of the 80 wards.", "Some 41 of 80 members spoke."),  # something else
        ("It would save 4.2 billion crowns a year.", "It saves 4.2 billion crowns."),  # not said
        ("It would save 4.2 billion crowns a year.", "It saves 4.2 billion crowns annually."),
        ("It would save 4.2 billion crowns a year.", "It saves 16.8 billion crowns over four years."),
    ],
)
def test_no_other_share(mine: str, other: str) -> None:
    assert found(mine, other, shares) == []


def test_a_bare_number_that_carries_a_unit_is_no_count() -> None:
    said = "She won by herself, eleven seconds ahead of Morel and fifteen ahead of Rask, before fifteen fans."
    assert [one.words for one in amounts(plain("a.txt", said))] == ["eleven seconds", "fifteen fans"]


def amount(text: str) -> EventAmount:
    return next(iter(amounts(plain("a.txt", text))))


@pytest.mark.parametrize(
    ("mine", "other", "expected"),
    [
        ("She won five prizes in all.", "She won two prizes this year.", True),
        ("The report has 118 pages.", "The report has 141 pages with its appendices.", True),
        ("Of the members 94 per cent voted for it.", "Turnout was 87 per cent.", True),
        ("They had 1.4 fewer than the others.", "They had 1.7 a month.", True),
        ("It has 25 officers.", "It has since grown to 40 officers.", True),
        ("Twenty-two patients were still in hospital.", "Eleven patients are in intensive care.", True),
        ("Thirty guests fell ill.", "Twelve guests had been discharged by noon.", True),
        ("It has grown to 25 officers.", "It has since grown to 40 officers.", False),
        ("Eleven patients are in intensive care.", "Nine patients are on ventilators.", False),
        ("She won five prizes in all.", "She won two prizes in all.", False),
        ("She won five prizes.", "She won two prizes this year.", False),
        ("The report has 118 pages.", "The report has 141 pages.", False),
    ],
)
def test_scopes(mine: str, other: str, expected: bool) -> None:
    assert two_scopes(amount(mine), amount(other)) is expected
