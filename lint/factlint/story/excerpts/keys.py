"""Values, dates and ranks as keys: what two texts must have in common for one to give the figure or the day of the other."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factlint.facts.model import Date
from factlint.story.figures.given import PRINTED, numbers_printed, ranks_of


def value_key(value: Decimal) -> str:
    """The key of a number."""
    return f"v:{value.normalize():f}"


def printed_keys(text: str) -> Iterator[str]:
    """The keys of the numbers and ranks that a text prints."""
    if PRINTED.search(text):
        for number in numbers_printed(text):
            yield value_key(number)
    for rank, noun in ranks_of(text):
        yield f"r:{rank} {noun}"


def date_keys(date: Date) -> Iterator[str]:
    """The keys of the year, the month and the day of a date, as far as they are known."""
    first, last = date.earliest, date.latest
    if date.month:
        yield f"m:{date.year or 0}-{date.month}"
        if date.day:
            yield f"d:{date.month}-{date.day}"
    if first and last and (last - first).days > 3000:
        yield f"c:{first.year}"
    if first and last and (first.year == last.year or (last - first).days <= 31):
        for day in (first, last):
            yield f"y:{day.year}"
            if (last - first).days <= 31:
                yield f"m:{day.year}-{day.month}"
            if (last - first).days <= 8:
                yield f"d:{day.month}-{day.day}"
    elif date.year:
        yield f"y:{date.year}"
