"""Sentences with signs for their dates and figures, and the time between two dates."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from factlint import formats
from factlint.facts import Facts
from factlint.facts.model import Date
from factlint.facts.relations.skeleton import Bounds
from factlint.facts.relations.timeline import DATE, FIGURE, allowed, elapsed, full_years, spoken, years_between
from factlint.text import Span

SENTENCES = [
    ("It opened on May 3, 2019, and closed 2 years later.", ["it opened on D, and closed F later."]),
    ("The pier (1950-2020) had 12 owners.", ["The pier (D-D) had F owners."]),
    ("It opened in 1980. It has 12 rooms. It shut in 1990.", ["It opened in D.", "It shut in D."]),
    ("They counted 1,980 boats.", []),
    ("The A1980 road is closed.", []),
    ("It ran from \ue005 to 2010, a span of 5 years.", ["It ran from \ufffd to D, a span of F."]),
]


@pytest.mark.parametrize(("text", "wanted"), SENTENCES)
def test_a_sentence_with_signs(text: str, wanted: list[str]) -> None:
    local = Facts(formats.read("a.txt", f"{text}\n".encode())).local
    signs = {chr(ord(kind[1]) + n): letter for kind, letter in ((DATE, "D"), (FIGURE, "F")) for n in range(9)}
    found = ["".join(signs.get(letter, letter) for letter in line.text) for line in local.timelines]
    assert [line.lower() for line in found] == [line.lower() for line in wanted]
    for line in local.timelines:
        at = next(index for index, letter in enumerate(line.text) if letter in signs)
        span = line.local(at, at + 1)
        token = line.date(line.text[at]) if signs[line.text[at]] == "D" else line.figure(line.text[at])
        assert (span.start, span.end) == (token.span.start, token.span.end)


def day(year: int, month: int = 0, of_month: int = 0) -> Date:
    first = date(year, month or 1, of_month or 1)
    return Date(Span(0, 0), first, first if of_month else date(year, 12, 31), year=year)


@pytest.mark.parametrize(
    ("start", "end", "years"),
    [
        (date(1980, 5, 3), date(2020, 5, 3), 40),
        (date(1980, 5, 3), date(2020, 5, 2), 39),
        (date(2020, 2, 29), date(2021, 2, 28), 0),
        (date(2020, 5, 3), date(2019, 5, 3), -1),
    ],
)
def test_full_years(start: date, end: date, years: int) -> None:
    assert full_years(start, end) == years


@pytest.mark.parametrize(
    ("start", "end", "low", "high", "said"),
    [
        (day(1950), day(2019), 68, 69, "68 or 69"),
        (day(1950, 5, 3), day(2019, 5, 3), 69, 69, "69"),
        (day(1950, 5, 3), day(2019), 68, 69, "68 or 69"),
    ],
)
def test_the_years_between_two_dates(start: Date, end: Date, low: int, high: int, said: str) -> None:
    between = years_between(start, end)
    assert between == Bounds(Decimal(low), Decimal(high))
    assert spoken(between) == said


def test_a_date_without_a_year_gives_no_span() -> None:
    unknown = Date(Span(0, 0), None, None)
    assert years_between(unknown, day(2019)) is None
    assert elapsed(day(2019), unknown, "day") is None
    assert elapsed(day(2018), day(2019), "hour") is None


def test_the_last_day_may_count() -> None:
    assert elapsed(day(2019, 5, 1), day(2019, 5, 11), "day") == Bounds(Decimal(10), Decimal(11))
    assert elapsed(day(2019, 5, 1), day(2019, 5, 15), "week") == Bounds(Decimal(2), Decimal(15) / 7)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("10 days", "8.5", "11.5"),
        ("7 years", "6.5", "7.99"),
        ("20 years", "18.5", "21.99"),
        ("3 weeks", "2.4", "3.99"),
        ("5 months", "4", "6"),
    ],
)
def test_what_a_stated_duration_may_mean(text: str, low: str, high: str) -> None:
    (figure,) = Facts(formats.read("a.txt", f"It took {text}.\n".encode())).local.figures
    assert allowed(figure) == Bounds(Decimal(low), Decimal(high))
