"""Sums, differences, parts and multiples over several sources; lists and tables that the story counts."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

TABLE = "club,goals,points\nAshby Town,55,59\nEast Carden,49,54\nNorth Rovers,49,50\nCalder Park,26,22\n"
SHELTERS = "shelter,guests\nHigh school,312\nGrange hall,174\nFairground,131\n"
MONTHS = "month,sailings,lost\n2024-01,155,41\n2024-02,140,21\n2024-05,150,9\n"
SUMS = [
    (
        "The yard put off 231 boats: 140 in the first week and 91 in the second.",
        ("It put off 140 boats in the first week, in the second week 91.",),
        "figure derived 231",
    ),
    (
        "The yard put off 241 boats: 140 in the first week and 91 in the second.",
        ("It put off 140 boats in the first week, in the second week 91.",),
        "figure not found 241",
    ),
    (
        "Lind has put in £4.2m over four years.",
        ("I put in £900,000 that year, £1m the next, £1.1m after that and £1.2m last year.",),
        "figure derived £4.2m",
    ),
    ("More than 600 guests slept in the shelters.", (SHELTERS, "There are 613 boats."), "figure derived 600"),
    ("People slept in three shelters.", (SHELTERS,), "figure derived three"),
    ("People slept in four shelters.", (SHELTERS,), "figure not found four"),
    ("The top three have 153 goals.", (TABLE,), "figure derived 153"),
    ("The top three have 157 goals.", (TABLE,), "figure not found 157"),
]
DIFFERENCES = [
    (
        "A crowd of 18,204 people came, 1,796 fewer than the ground holds.",
        ("Attendance 18,204 (capacity 20,000).",),
        "figure derived 1,796",
    ),
    (
        "A crowd of 18,204 people came, 1,696 fewer than the ground holds.",
        ("Attendance 18,204 (capacity 20,000).",),
        "figure conflicts 1,696",
    ),
    ("Rovers are nine points behind Ashby Town, who have 59 points.", (TABLE,), "figure derived nine points"),
    (
        "The harbour has a gap of £14.6 million, £2.5 million deeper than it had feared.",
        ("The gap is £14.6 million.", "The gap of the harbour was put at £12.1 million in May."),
        "figure derived £2.5 million",
    ),
    (
        "Training of the crews rose to 84 per cent, a gain of 16 points.",
        ("Training of the crews stands at 84 per cent.", "Training of the crews was at 68 per cent."),
        "figure derived 16 points",
    ),
    (
        "Of the 46 nurses who were taken on, 28 have yet to start.",
        ("The harbour took on 46 nurses. Eighteen had started.",),
        "figure derived 28",
    ),
    ("Garden subscribers will have to find another £13 a year.", ("The garden subscription goes from £42 to £55.",), "figure derived £13"),
]
PARTS = [
    (
        "A nurse who has $61,000 now would have $66,490, for the union wants 9 percent.",
        ("A nurse is paid $61,000.", "The union asks for 9 percent."),
        "figure derived $66,490",
    ),
    (
        "Of the capital, about £6.3m goes into a hall.",
        ("Nine and a half million is our capital spending. Two thirds of that is the hall, of the capital.",),
        "figure derived £6.3m",
    ),
    (
        "The fire burned 9,800 acres, more than four times as much as this one.",
        ("This fire has burned 2,305 acres.", "The other fire burned 9,800 acres."),
        "figure derived four",
    ),
    (
        "By Tuesday all but 6,300 of the 84,000 homes had power again, more than nine in ten.",
        ("There were 84,000 homes without power, and 6,300 still are.",),
        "figure derived nine in ten",
    ),
    (
        "The tank holds 1.2 million litres, enough for 480 pools.",
        ("The tank holds 1.2 million litres.", "A pool holds 2,500 litres."),
        "figure derived 480",
    ),
    ("Wages took 91p of every pound of the turnover.", ("Wages took £2.09m of the turnover of £2.3m.",), "figure derived 91p"),
    (
        "She trains five hours a day, six days a week, 30 hours in all.",
        ("I train five hours a day, six days a week.",),
        "figure derived 30 hours",
    ),
    # A part of a whole is no change between two other figures.
    (
        "Moss said 85 per cent of them wanted the quay.",
        ("The council will find £9.8 million of savings and £1.5 million of fees.",),
        "figure not found 85",
    ),
]
VOTES = [
    ("Two of the seven members voted against it.", ("The motion was carried 5-2.",), "figure supported Two"),
    ("Two of the seven members voted against it.", ("The motion was carried 5-2.",), "figure derived seven"),
    ("The board voted 6 to 3 for it.", ("Ayes 6, nays 3.",), "figure supported 6"),
]
SHARES = [
    ("Northlink dropped one sailing in eight.", ("Northlink dropped 94 of its 752 sailings.",), "figure derived eight"),
    ("Northlink dropped one sailing in five.", ("Northlink dropped 94 of its 752 sailings.",), "figure not found five"),
    ("Fentanyl was found in six of every 10 deaths.", ("Fentanyl was found in 60% of the deaths.",), "figure supported six"),
    ("Two-thirds of those who died were men.", ("Of those who died: 125 male, 62 female.",), "figure derived Two-thirds"),
    ("A third of those who died were men.", ("Of those who died: 125 male, 62 female.",), "figure not found A third"),
    ("In January 41 sailings were lost.", (MONTHS,), "figure supported 41"),
    ("The youngest was 15.", ("Deaths: 253 (2022: 268).",), "figure not found 15"),
    ("She sang for an hour and a half.", ("She sang for ninety minutes.",), "figure derived an hour and a half"),
]
FORMS = [
    ("North Rovers lost 2-1 to East Carden.", ("North Rovers 1 East Carden 2",), "figure supported 2-1"),
    ("North Rovers lost 3-1 to East Carden.", ("North Rovers 1 East Carden 2",), "figure not found 3-1"),
    ("It was the 14th goal of the season.", ("Mensah has 14 goals.",), "figure supported 14th"),
    ("Mensah scored in the 93rd minute.", ("Goals: Lund 12, Mensah 90+3",), "figure supported 93rd"),
    ("More than 3,400 people answered.", ("Three thousand, four hundred and twelve people answered.",), "figure supported 3,400"),
    ("The deal is worth £22m a year.", ("The deal is worth £22m over five years.",), "figure conflicts £22m"),
]
ALL = [*SUMS, *DIFFERENCES, *PARTS, *VOTES, *SHARES, *FORMS]


@pytest.mark.parametrize(("said", "known", "row"), ALL, ids=[f"{one[0][:50]} {one[2]}" for one in ALL])
def test_figures(said: str, known: tuple[str, ...], row: str) -> None:
    assert any(one.startswith(row) for one in rows(said, *known)), rows(said, *known)


OTHERS = [
    ("A meeting of the board takes 12 minutes.", ("My walk to the shop takes 45 minutes now.",), "figure not found 12 minutes"),
    ("The walk to the shop takes Moss 35 minutes now.", ("My walk to the shop takes 45 minutes now.",), "figure conflicts 35 minutes"),
    ("The fire has burned 2,350 acres.", ("Size: 2,305 acres",), "figure conflicts 2,350"),
    ("Winds of up to 54 mph drove the fire.", ("Wind gusts to 45 mph.",), "figure conflicts"),
    ("The town opened five rest centres for people.", ("The town has opened three rest centres for people.",), "figure conflicts five"),
    ("The letter was signed by 33 nurses in February.", ("The letter was signed by 33 consultants in February.",), "figure conflicts 33"),
    ("The letter was signed by 33 people in February.", ("The letter was signed by 33 consultants in February.",), "figure supported 33"),
    ("The line gets ten new trains.", ("Twelve rebuilt trains return to the line.",), "figure not found ten"),
    ("Pryce bought the club for £22 million.", ("Mr Pryce has lent the club £75 million.",), "figure not found £22 million"),
    ("Lind, 61, lives on the quay.", ("Sitting days of the court: 61.",), "figure not found 61"),
]


@pytest.mark.parametrize(("said", "known", "row"), OTHERS, ids=[f"{one[0][:50]} {one[2]}" for one in OTHERS])
def test_another_value_of_the_same(said: str, known: tuple[str, ...], row: str) -> None:
    assert any(one.startswith(row) for one in rows(said, *known)), rows(said, *known)


def test_a_small_number_of_a_data_set_is_that_of_the_row_that_is_named() -> None:
    parishes = "parish,homes,empty\n" + "".join(f"Norwick {n:04d},{100 + n},{n % 90}\n" for n in range(600)) + "Carrow,618,37\n"
    assert "figure supported 37" in rows("Carrow has 37 empty homes.", parishes)
    assert "figure not found 38" in rows("Carrow has 38 empty homes.", parishes)
    assert "figure not found 6 percent" in rows("In Carrow 6 percent of the homes were empty.", parishes)
