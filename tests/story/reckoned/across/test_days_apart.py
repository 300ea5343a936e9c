"""The time between days and times of day that stand in two sources, or in the story and a source; and days of the week."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

CRACKS = "Inspectors found cracks in the quay wall on February 27, 2024."
SHUT = "The quay was shut on March 4, 2024."
LOG = "time,event\n02:41,First call\n02:58,Engine at the quay\n05:36,Fire is out\n"
STRIKE = "The dockers went on strike on March 3, 2024."
DAYS = [
    # A day of the sentence and one of a source.
    ("The quay was shut on March 4, 2024, six days after inspectors found cracks in the wall.", (CRACKS, SHUT), "figure derived six days"),
    (
        "The quay was shut on March 4, 2024, nine days after inspectors found cracks in the wall.",
        (CRACKS, SHUT),
        "figure not found nine days",
    ),
    # Until the day of the story, May 15.
    ("The dockers have been on strike since March 3, 73 days.", (STRIKE,), "figure derived 73 days"),
    ("The dockers have been on strike since March 3, 65 days.", (STRIKE,), "figure not found 65 days"),
    ("The last strike was in 1986, 38 years ago.", ("The last strike of the dockers was in 1986.",), "date derived 38 years"),
    ("The last strike was in 1986, 31 years ago.", ("The last strike of the dockers was in 1986.",), "date not found 31 years"),
    # Days of two sources on what is before and after the words.
    (
        "The last inspection was 16 months before the fire.",
        ("The fire broke out on March 12, 2023.", "The last inspection of the quay was on November 12, 2021."),
        "figure derived 16 months",
    ),
    (
        "The last inspection was 19 months before the fire.",
        ("The fire broke out on March 12, 2023.", "The last inspection of the quay was on November 12, 2021."),
        "figure not found 19 months",
    ),
    # From one to the other in one sentence, both days counted.
    ("The jury took four days.", ("The jury were out from Monday, May 6, 2024 to Thursday, May 9, 2024.",), "figure derived four days"),
    ("The boat stayed away for five days.", ("The boat stayed away from 8 to 12 January 2024.",), "figure derived five days"),
    ("The boat stayed away until January 12.", ("The boat stayed away from 8 to 12 January 2024.",), "date supported January 12"),
    ("The boat stayed away until January 10.", ("The boat stayed away from 8 to 12 January 2024.",), "date not found January 10"),
    # A length of time that somebody sets is not the time between two days.
    (
        "On March 3, 2024, Lind was sentenced to three years in prison.",
        ("On March 3, 2024 Lind was sentenced.", "Lind was born on the quay on March 3, 2021."),
        "figure not found three years",
    ),
    # A time that is over does not last until now.
    ("Lind led the harbour for eight years.", ("Mara Lind led the harbour from May 2016 to April 2022.",), "figure not found eight years"),
    # Times of day of logs.
    ("The call came at 2.41am and the engine was there at 2.58am. It took 17 minutes.", (LOG,), "figure derived 17 minutes"),
    ("The call came at 2.41am and the engine was there at 2.58am. It took 21 minutes.", (LOG,), "figure not found 21 minutes"),
    ("The first call came at 2.41am.", (LOG,), "date supported 2.41am"),
    ("The first call came at 2.14am.", (LOG,), "date not found 2.14am"),
    (
        "The meeting went on for four and a half hours.",
        ("Called to order at 7:00 p.m. in the hall. The board took a vote. Adjourned at 11:30 p.m.",),
        "figure derived four and a half hours",
    ),
    # Hours and minutes are one length of time.
    ("Ines Calder swam it in nine hours and 12 minutes.", ("Ines Calder swam it in 9 h 50 min.",), "figure not found nine hours"),
]
WEEKDAYS = [
    ("The council meeting was on a Tuesday.", ("Minutes of the council meeting, Monday, April 15, 2024.",), "date conflicts Tuesday"),
    ("The council meeting was on a Monday.", ("Minutes of the council meeting, Monday, April 15, 2024.",), "date supported Monday"),
    ("The council meeting was on a Monday.", ("Minutes of the council meeting of April 15, 2024.",), "date derived Monday"),
    ("The fire began on Thursday.", ("Start of the fire: Friday.",), "date conflicts Thursday"),
    ("The harbour council votes on Friday.", ("The council meets again on May 17, 2024.",), "date derived Friday"),
    ("The dockers walked out on March 3, 2024. It was a Sunday.", ("The dockers walked out on March 3, 2024.",), "date derived Sunday"),
    # A date of another time that falls on that day says nothing.
    (
        "The council set the budget on Tuesday.",
        ("The budget of the council is for the year from April 1, 2025.",),
        "date not found Tuesday",
    ),
]
YEARS = [
    ("Ruth Moss has lived on the quay since 1998.", ("I have lived on the quay since 1989.",), "date conflicts 1998"),
    ("Ruth Moss has lived on the quay since 1989.", ("I have lived on the quay since 1989.",), "date supported 1989"),
    ("The yard, which was painted in 1998, is for sale.", ("I have lived on the quay since 1989.",), "date not found 1998"),
    ("The building has been a chapel since 1936.", ("That building has been a chapel since nineteen thirty-six.",), "date supported 1936"),
    ("The building has been a chapel since 1963.", ("That building has been a chapel since nineteen thirty-six.",), "date not found 1963"),
    ("The last boat was built on June 20.", ("We built the last boat on the twentieth of June.",), "date supported June 20"),
    (
        "The Wick, Carden and Holt libraries go to volunteers by the end of October.",
        ("The libraries at Wick, Carden and Holt will go to volunteers by September 30.",),
        "date conflicts October",
    ),
    (
        "The quay stays shut until the end of October.",
        ("The quay is shut. The repairs will last until late October.",),
        "date supported October",
    ),
    ("Lind will step down in October.", ("In October the harbour had a forecast of rain.",), "date not found October"),
]
ALL = [*DAYS, *WEEKDAYS, *YEARS]


@pytest.mark.parametrize(("said", "known", "row"), ALL, ids=[f"{one[0][:50]} {one[2]}" for one in ALL])
def test_days(said: str, known: tuple[str, ...], row: str) -> None:
    assert any(one.startswith(row) for one in rows(said, *known)), rows(said, *known)


def test_a_day_without_a_year_is_of_the_year_that_the_document_speaks_of() -> None:
    known = "April 2, 2024\n\nThe fire was on March 12, 2021. The home was shut on March 14 and opened again on August 20."
    assert "figure derived 159 days" in rows("The home was shut for 159 days.", known)
