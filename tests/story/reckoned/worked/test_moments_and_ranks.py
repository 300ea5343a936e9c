"""Days, times of day and places in an order, as the sources have them and otherwise."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

ALL = [
    ("The work began in March 2019.", "Work began in March 2018.", "date conflicts March 2019"),
    ("The bridge opened in 1913.", "The bridge was opened in 1931.", "date conflicts 1913"),
    (
        "The largest payment was made in December 2018.",
        "The largest transfer was made on 23 December 2019.",
        "date conflicts December 2018",
    ),
    ("The count was last done in 2018.", "The last count was in 2019.", "date conflicts 2018"),
    (
        "The library reopens on Tuesday, Sept. 8.",
        "The library will reopen on Monday, September 8, 2025.",
        "date conflicts Tuesday, Sept. 8",
    ),
    (
        "The library reopens on Sept. 8, a Monday.",
        "The library will reopen on Monday, September 8, 2025.",
        "date supported Sept. 8, a Monday",
    ),
    ("The council will meet on Thursday.", "The next meeting of the council is on Wednesday, May 22, 2024.", "date conflicts Thursday"),
    ("The council will meet on Wednesday.", "The next meeting of the council is on May 22, 2024.", "date derived Wednesday"),
    ("The fair runs until June 9.", "The fair runs through June 8.", "date conflicts June 9"),
    ("The mill burned down in July 1944.", "The mill burned down.", "date not found July 1944"),
    ("The trial begins on June 12.", "The trial is set to begin June 10.", "date conflicts June 12"),
    ("The chapel was built in 1847.", "The chapel dates from 1874.", "date conflicts 1847"),
    ("The hearing is on Friday.", "The hearing will be on Thursday at noon.", "date conflicts Friday"),
    ("Work ends in October.", "Work will end in November.", "date conflicts October"),
    ("Work ends in October.", "Work has begun.", "date not found October"),
    (
        "The ship is the longest ever built at the yard.",
        "She is the longest ship ever built at this yard.",
        "superlative supported the longest ever built at",
    ),
    (
        "It was a record snowfall for the airport.",
        "Snowfall at the airport was 31 inches. This is a record for the station.",
        "superlative supported a record snowfall for",
    ),
    (
        "It was the second-largest quake in the region.",
        "The quake was the largest recorded in the region.",
        "superlative conflicts the second-largest quake in",
    ),
    (
        "Dunmore had the most ice, with 2.3 inches.",
        "OTHER REPORTS...\n\nDUNMORE 2.3 INCH\n\nCARDEN 0.7 INCH\n\nSOUTH PELL 0.4 INCH",
        "superlative derived the most ice",
    ),
    ("May was the wettest month.", "month,rain_mm\nMarch,41\nApril,55\nMay,88\nJune,20\n", "superlative derived the wettest month"),
    ("It was the team's first win at Dalton.", "It was the team's second win at Dalton.", "superlative conflicts first"),
    (
        "It is the second largest employer in the county.",
        "The mill is the largest employer in the county.",
        "superlative conflicts the second largest employer in",
    ),
    (
        "It is the largest employer in the county.",
        "The mill is the second largest employer in the county.",
        "superlative conflicts the largest employer in",
    ),
    (
        "It is the oldest school in the state.",
        "It is one of the oldest schools in the state.",
        "superlative conflicts the oldest school in",
    ),
    ("The rate is the lowest since 2015.", "The rate is the lowest since 2019.", "superlative conflicts the lowest since"),
    (
        "The rate is the highest in the county.",
        "The rate remains the lowest of any city in the county.",
        "superlative conflicts the highest in",
    ),
    ("April was the wettest month.", "month,rain_mm\nMarch,41\nApril,55\nMay,88\nJune,20\n", "superlative conflicts the wettest month"),
]


@pytest.mark.parametrize(("said", "known", "row"), ALL, ids=[f"{one[0][:50]} {one[2]}" for one in ALL])
def test_a_claim(said: str, known: str, row: str) -> None:
    assert row in rows(said, known), rows(said, known)
