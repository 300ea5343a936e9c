"""A weekday beside a date: dates in numbers, in every order and with every mark, and sentences that speak of other times too."""

from __future__ import annotations

from datetime import date

import pytest

from factlint.facts.dates.find import find_dates
from factlint.text import paragraphs

PUBLISHED = date(2014, 5, 2)


def shown(text: str) -> list[str]:
    """Each date that has a day as "words: day", with "not" and the weekday beside it where that is another."""
    found = []
    for one in find_dates(text, list(paragraphs(text)), PUBLISHED):
        if one.day and one.earliest and not one.relative:
            other = one.weekday if one.weekday not in (None, one.earliest.strftime("%A")) else None
            found.append(f"{text[one.span.start : one.span.end]}: {one.earliest}{f' not {other}' if other else ''}")
    return found


# 28 April 2014 was a Monday.
NUMERIC = [
    "2014-04-28", "2014/04/28", "2014.04.28", "4/28/2014", "04/28/2014", "28/4/2014", "28/04/2014", "28.4.2014", "28.04.2014", "28-04-2014",
    "4/28/14", "28/04/14", "28.04.14", "28.4.14",
]  # fmt: skip
BESIDE = [
    "{day}, {date}",
    "{day} {date}",
    "{short} {date}",
    "{short}., {date}",
    "{date} ({day})",
    "{date}, a {day}",
    "{date} (a {day})",
    "{day} ({date})",
    "{date} is a {day}",
    "{date} was a {day}",
]


@pytest.mark.parametrize("number", NUMERIC)
@pytest.mark.parametrize("form", BESIDE)
@pytest.mark.parametrize(("day", "end"), [("Monday", ""), ("Tuesday", " not Tuesday")])
def test_weekdays_beside_dates_in_numbers(number: str, form: str, day: str, end: str) -> None:
    words = form.format(day=day, short=day[:3], date=number)
    if not words[0].isalpha() and number.endswith(".14"):
        return  # without a weekday before it, this may be the number of a version
    assert shown(f"The council met on {words}, in Vik.") == [f"{words}: 2014-04-28{end}"]


SENTENCES = [
    ("It met on Tuesday, 4/28, in Vik.", ["Tuesday, 4/28: 2014-04-28 not Tuesday"]),
    ("It met on Tuesday 28/4, in Vik.", ["Tuesday 28/4: 2014-04-28 not Tuesday"]),
    ("It met on Tuesday the 28/04/2014.", ["Tuesday the 28/04/2014: 2014-04-28 not Tuesday"]),
    # They can be read two ways, or are not dates.
    ("It met on Tuesday, 4/5/2014, and on Tuesday 4.5.2014.", []),
    ("Monday and Tuesday, 4/28/2014.", ["Tuesday, 4/28/2014: 2014-04-28"]),
    ("Version 1.2.14 follows the 30/30/30 rule; 192.168.10.2014; v2.10.2014.", []),
    ("The score was 3-2-14. Call 12-34-56, sort code 20-45-99.", []),
    ("About 3/4 of them left on Tuesday. 1/3 stayed.", []),
    # Words of another time in the same sentence.
    ("Three days after last Friday's vote it met on Tuesday, April 28, 2014.", ["Tuesday, April 28, 2014: 2014-04-28 not Tuesday"]),
    ("It met last Tuesday, April 28, 2014, not last week.", ["Tuesday, April 28, 2014: 2014-04-28 not Tuesday"]),
    ("Yesterday it said it had met on Tuesday, April 28.", ["Tuesday, April 28: 2014-04-28 not Tuesday"]),
    ("It met on Tuesday, April 28, to discuss last year's budget.", ["Tuesday, April 28: 2014-04-28 not Tuesday"]),
    ("The council, founded in 1990, met on Tuesday, April 28.", ["Tuesday, April 28: 2014-04-28 not Tuesday"]),
    ("The annual fair opened on Tuesday, April 28.", ["Tuesday, April 28: 2014-04-28 not Tuesday"]),
    ("It is held every year, and opened on Tuesday, April 28.", ["Tuesday, April 28: 2014-04-28 not Tuesday"]),
    ("It met on Monday, April 28, to discuss last year's budget.", ["Monday, April 28: 2014-04-28"]),
    # The weekday is that of the other year.
    ("Last year the council met on Sunday, April 28.", []),
    ("Next year it will meet on Tuesday, April 28.", []),
    ("The council met on Saturday, April 28, two years ago.", []),
    ("In 2012 the council met on Saturday, April 28.", []),
    ("That year the council met on Tuesday, April 28.", []),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_dates_of_sentences(text: str, expected: list[str]) -> None:
    assert shown(text) == expected
