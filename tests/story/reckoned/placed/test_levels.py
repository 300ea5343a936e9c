"""Changes whose values the story has, percent for points, and sums that nobody makes."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

LANDINGS = "Landings were 1,640 last year. Landings were 1,400 this year."
LEVELS = [
    ("Landings fell to 1,400 from 1,640, a drop of a fifth.", LANDINGS, "figure conflicts a fifth"),
    ("Landings fell to 1,400 from 1,640, a drop of 15 percent.", LANDINGS, "figure derived 15 percent"),
    ("Landings fell 22 percent, from 1,640 to 1,400.", LANDINGS, "figure conflicts 22 percent"),
    ("Landings fell 15 percent, from 1,640 to 1,400.", LANDINGS, "figure derived 15 percent"),
    ("Landings fell from 1,640 to 1,400, down by nearly a third.", LANDINGS, "figure conflicts a third"),
    ("Landings nearly halved, from 1,640 to 1,400.", LANDINGS, "figure conflicts halved"),
    ("Landings were 1,400, or 85 percent of 1,640.", LANDINGS, "figure derived 85 percent"),
    ("Landings were 1,400, compared with 1,640, a fall of about one in seven.", LANDINGS, "figure derived one in seven"),
    (
        "The berth cap was raised by 6 points in the five ports.",
        "The berth cap was increased by 6% in the five ports.",
        "figure conflicts 6 points",
    ),
    (
        "The berth cap was raised by 6 percent in the five ports.",
        "The berth cap was increased by 6% in the five ports.",
        "figure supported 6 percent",
    ),
    ("The harbour margin widened by 20 percent.", "The harbour margin was up 20 basis points.", "figure conflicts 20 percent"),
    (
        "The board expects between 780 and 850 boats.",
        "We expect to end the year at between 780 and 830 boats.",
        "figure conflicts 780 and 850",
    ),
    (
        "It has saved $7.9 million and must still find $22.6 million.",
        "We saved $7.9 million; the target is $31.5 million.",
        "figure conflicts $22.6 million",
    ),
    (
        "It has saved $7.9 million and must still find $23.6 million.",
        "We saved $7.9 million; the target is $31.5 million.",
        "figure derived $23.6 million",
    ),
    (
        "The board will book $7.8 million in redundancy pay.",
        "Redundancy pay of $17.8 million will be booked.",
        "figure conflicts $7.8 million",
    ),
    ("The port lost 2,400 crew.", "The port lost four thousand two hundred crew.", "figure conflicts 2,400"),
    ("The pier drew more than 150,000 visits in 2023.", "The pier recorded 142,600 visits in 2023.", "figure conflicts 150,000"),
    ("The pier drew more than 140,000 visits in 2023.", "The pier recorded 142,600 visits in 2023.", "figure supported 140,000"),
    ("Boats pay $9.05 a crate.", "We opened at $8.60 a crate. For the new season we opened at $9.05.", "figure supported $9.05"),
    (
        "The board asks for Rs 1,150 crore.",
        "The loss is Rs 1,740 crore. We ask for eleven hundred and fifty crore.",
        "figure supported Rs 1,150 crore",
    ),
]


@pytest.mark.parametrize(("said", "known", "row"), LEVELS, ids=[f"{one[0][:60]} {one[2]}" for one in LEVELS])
def test_a_level_or_a_change(said: str, known: str, row: str) -> None:
    assert any(one.startswith(row) for one in rows(said, known)), rows(said, known)


BOUNDS = [
    ("More than 60 percent of boats are late.", "Some 58 percent of boats are late.", "figure conflicts 60 percent"),
    ("More than 60 percent of boats are late.", "Some 62 percent of boats are late.", "figure supported 60 percent"),
    (
        "More than 60 percent of boats are late.",
        "Some 58 percent of boats are late. In May 61 percent of boats are late.",
        "figure supported 60 percent",
    ),
    ("Nearly 4,000 boats came to the pier.", "Some 3,870 boats came to the pier.", "figure supported 4,000"),
    ("Nearly 4,000 boats came to the pier.", "Some 4,120 boats came to the pier.", "figure conflicts 4,000"),
    ("At least 4,000 boats came to the pier.", "Some 4,000 boats came to the pier.", "figure supported 4,000"),
]


@pytest.mark.parametrize(("said", "known", "row"), BOUNDS, ids=[f"{one[0]} {one[1][:40]}" for one in BOUNDS])
def test_a_bound(said: str, known: str, row: str) -> None:
    assert row in rows(said, known), rows(said, known)


CHANCE = [
    ("Sales to the islands are worth more than $25 million.", "Profit was $64.9 million, against $90.0 million."),
    ("Two sailors were hurt.", "Causes: a wall 6; a tree 3; a fire 1; a fall 1."),
    ("A berth costs $438, a tenth more than in 2019.", "Landings were 2,914 a year ago. Landings are 3,196 now. A berth costs $438."),
]


@pytest.mark.parametrize(("said", "known"), CHANCE)
def test_nothing_is_worked_out_by_chance(said: str, known: str) -> None:
    assert not any(" derived " in one for one in rows(said, known)), rows(said, known)


UNITS = [
    (
        "Closing on Sundays would cut nine hours from its week.",
        "Weekly hours at the branch would go from 58 to 49.",
        "figure derived nine hours",
    ),
    (
        "Closing on Sundays would cut ten hours from its week.",
        "Weekly hours at the branch would go from 58 to 49.",
        "figure not found ten hours",
    ),
    ("Aldbury took 31 cm of rain in a day.", "Rain in a day: Aldbury 312 mm, Kenton 274 mm.", "figure derived 31 cm"),
    ("Boats bring in 43 cents of every dollar of sales.", "Boats bring in 43 percent of sales.", "figure supported 43 cents"),
    ("Aldbury took 35 cm of rain in a day.", "Rain in a day: Aldbury 312 mm, Kenton 274 mm.", "figure not found 35 cm"),
]


@pytest.mark.parametrize(("said", "known", "row"), UNITS, ids=[one[0] for one in UNITS])
def test_units_that_a_source_leaves_out_or_has_otherwise(said: str, known: str, row: str) -> None:
    assert row in rows(said, known), rows(said, known)
