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
    ("At noon it was 41.3 degrees.", "A high of 43.1 was read there.", [("41.3 degrees", "43.1")]),
    ("At noon it was 41.3°C.", "It had 43.1 degrees.", [("41.3°C", "43.1 degrees")]),
    ("He took a bribe of Rs 5 lakh in June.", "In June the bribe was Rs 50 lakh.", [("Rs 5 lakh", "Rs 50 lakh")]),
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
        ("They had 41.3 percent.", "A share of 43.1 was had."),  # shares add up
        ("He took a bribe of Rs 5 lakh in June.", "It had debts of Rs 50 lakh."),  # nothing in common
        ("She won £3.", "She won £30 there."),  # small change
    ],
)
def test_no_slip(mine: str, other: str) -> None:
    assert found(mine, other) == []


UNITS = [
    ("The fire burned 12,000 hectares.", "The fire is of 12,000 acres.", [("12,000 hectares", "12,000 acres")]),
    ("It must pay 48 million euros.", "It has to pay £48m.", [("48 million euros", "£48m")]),
    ("The flat costs $2,400 a month.", "For the flat they ask $2,400 a week.", [("$2,400 a month", "$2,400 a week")]),
    ("The flat costs $2,400 per month.", "A flat at $2,400 per week is dear.", [("$2,400 per month", "$2,400 per week")]),
    ("The truck ran 40 miles through Lund.", "Through Lund the truck ran 40 km.", [("40 miles", "40 km")]),
    ("The wall is 3 feet high.", "The wall is 3 metres high.", [("3 feet", "3 metres")]),
    ("The truck had 320 tonnes of sand.", "Sand of 320 kilos was on the truck.", [("320 tonnes", "320 kilos")]),
    ("The glass broke at 130°C.", "The glass broke at 130°F.", [("130°C", "130°F")]),
    ("The search of the plant took 30 minutes.", "The search of the plant took 30 hours.", [("30 minutes", "30 hours")]),
]


@pytest.mark.parametrize(("mine", "other", "expected"), UNITS)
def test_the_same_number_of_another_unit(mine: str, other: str, expected: list[tuple[str, str]]) -> None:
    assert found(mine, other) == expected
    assert found(other, mine) == [(two, one) for one, two in expected]


@pytest.mark.parametrize(
    ("mine", "other"),
    [
        ("The fire burned 12,000 hectares.", "The fire burned 12,000 acres in June, 12,000 hectares in all."),  # it has both
        ("The fire burned 12,000 hectares.", "The fire burned 12,000 acres, and 30,000 acres in all."),  # it has what it comes to
        ("It must pay $48 million.", "It has to pay C$48 million."),  # dollars of two countries
        ("The flat costs $2,400 a month.", "The flat costs $2,400."),  # no time is said
        ("The truck had 320 tonnes of sand.", "The truck had 320 tons of sand."),  # called so
        ("The track is 320 yards.", "The track is 320 metres."),
        ("The ship was 300 miles off Lund.", "The ship was 300 nautical miles off Lund."),
        ("The jar broke after 30 minutes.", "The strike took 30 hours."),  # two times
        ("The wall is 3 feet high.", "The man was 3 metres away."),  # two things
        ("The fire burned 12,000 hectares in 2019.", "The fire burned 12,000 acres in 2011."),
    ],
)
def test_the_same_number_by_chance(mine: str, other: str) -> None:
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
        ("It employs 11,000 worldwide.", "It has a payroll of 1,900 in Ireland.", True),
        ("It employs 1,900 worldwide.", "It employs 1,900 in Ireland.", False),
        ("It employs 11,000 worldwide.", "It has a payroll of 1,900.", False),
        ("The two opinions together fill 52 pages.", "Her opinion ran to 19 pages.", True),
        ("The bridge is 640 metres long.", "Its suspended section is 410 metres.", True),
        ("The bank forecasts a profit of 210 billion yen.", "The bank earned 174 billion yen.", True),
        ("The chair made £310,000 at the hammer.", "The chair costs £387,500 with the fees of the house.", True),
        ("It injured 23 passengers.", "Five of the passengers hurt had broken bones.", True),
        ("It criticised nine people by name.", "Four of those named still hold their posts.", True),
        ("It criticised nine people by name.", "Four people are named.", False),
        ("It has grown to 25 officers.", "It has since grown to 40 officers.", False),
        ("Eleven patients are in intensive care.", "Nine patients are on ventilators.", False),
        ("She won five prizes in all.", "She won two prizes in all.", False),
        ("She won five prizes.", "She won two prizes this year.", False),
        ("The report has 118 pages.", "The report has 141 pages.", False),
    ],
)
def test_scopes(mine: str, other: str, expected: bool) -> None:
    assert two_scopes(amount(mine), amount(other)) is expected
