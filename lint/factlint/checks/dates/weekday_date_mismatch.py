"""A weekday beside a date that falls on another day."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts.model import Date
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.words.dates.calendar import MONTHS, WEEKDAYS

VALUES = ("weekday", "right", "date")
LABELS = {"written": "the year is written", "inferred": "the year is inferred from the day of publication"}
_GREGORIAN = 1900


@dataclass(frozen=True)
class Params:
    inferred: bool = True
    """Also judge dates whose year only the day of publication gives."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    for date in article.dates:
        day = date.earliest
        if date.relative or not date.weekday or not date.day or day is None or day.year < _GREGORIAN:
            continue
        if date.year is None and not params.inferred:
            continue
        right = WEEKDAYS[day.weekday()]
        if right != date.weekday:
            label = "written" if date.year else "inferred"
            yield Hit(date.span, {"weekday": date.weekday, "right": right, "date": _said(date)}, label=label)


def _said(date: Date) -> str:
    assert date.earliest is not None
    return f"{MONTHS[date.earliest.month - 1]} {date.earliest.day}, {date.earliest.year}"
