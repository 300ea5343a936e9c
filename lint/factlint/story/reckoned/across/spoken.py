"""Days and years as people say them in transcripts: "the twentieth of June", "nineteen thirty-six"."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.story import Story
from factlint.story.evidence import Evidence
from factlint.story.figures.sentences import GivenDay
from factlint.story.reckoned.across.pool import pooled_days
from factlint.story.reckoned.sought import Reckoned
from factlint.text import Span
from factlint.words.dates.calendar import MONTHS
from factlint.words.figures.numbers import ORDINALS, SMALL

_NUMBERS = {number: word for word, number in reversed(SMALL.items()) if number < 100}
_TENS = {number: word for number, word in _NUMBERS.items() if number % 10 == 0}
_NTH = {number: word for word, number in ORDINALS.items()}
_HUNDRED = 100


def spoken(story: Story, day: GivenDay) -> Reckoned | None:
    """Where a source has the day or the year in words."""
    pattern = _form(day)
    if not pattern:
        return None
    for source in story.sources:
        found = re.search(rf"\b(?:{pattern})\b", source.facts.local.text, re.I)
        if found is not None:
            return Reckoned("supported", "", (Evidence(source, source.facts.prose.span(Span(*found.span()))),))
    return None


def end_of_range(story: Story, day: GivenDay) -> Reckoned | None:
    """The first or the last day of "8 to 12 January"."""
    date = day.date
    if not date.month or not date.day:
        return None
    for one in pooled_days(story):
        ends = {(end.month, end.day) for end in (one.first, one.last)}
        if one.source is None or not 0 < (one.last - one.first).days < _MONTH or (date.month, date.day) not in ends:
            continue
        if one.first.day > 1 or _DIGITS.search(one.source.facts.prose.words(one.span)):
            return Reckoned("supported", "", (Evidence(one.source, one.span),))
    return None


_MONTH = 40
_DIGITS = lazy.regex(r"\d")


def _form(day: GivenDay) -> str:
    date = day.date
    if date.month and date.day:
        month, nth = MONTHS[date.month - 1], _nth(date.day)
        return rf"{nth} (?:day )?of {month}|{month},? (?:the )?{nth}"
    return _year(date.year) if date.year and not date.month else ""


def _nth(number: int) -> str:
    if number in _NTH:
        return _NTH[number]
    return f"{_TENS.get(number // 10 * 10, '')}[- ]{_NTH.get(number % 10, '')}"


def _two(number: int) -> str:
    if number in _NUMBERS:
        return _NUMBERS[number]
    return f"{_TENS[number // 10 * 10]}[- ]{_NUMBERS[number % 10]}"


def _year(year: int) -> str:
    """ "Nineteen thirty-six", "twenty eleven", "two thousand and nine"."""
    first, last = divmod(year, _HUNDRED)
    forms = []
    if last >= 10:
        forms.append(f"{_two(first)}[- ]{_two(last)}")
    elif last:
        forms.append(f"{_two(first)}[- ](?:oh|o)[- ]{_two(last)}")
    else:
        forms.append(f"{_two(first)} hundred")
    if year // 1000 == 2:
        forms.append("two thousand" + (f" (?:and )?{_two(year % 1000)}" if year % 1000 and year % 1000 < 100 else ""))
    return "|".join(forms)
