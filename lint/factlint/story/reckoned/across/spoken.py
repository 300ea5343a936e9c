"""Days, years and sums as people say them in transcripts: "the twentieth of June", "nineteen thirty-six"."""

from __future__ import annotations

import re
from decimal import Decimal

from factlint import lazy
from factlint.story import Story
from factlint.story.evidence import Evidence
from factlint.story.figures.sentences import GivenDay
from factlint.story.reckoned.across.pool import pooled_days
from factlint.story.reckoned.sought import Reckoned, Sought, at
from factlint.text import Span
from factlint.words.dates.calendar import MONTHS
from factlint.words.figures.numbers import ONES, ORDINALS, SMALL

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


def spoken_sum(story: Story, own: Sought) -> Reckoned | None:
    """Where a source has a sum of money, or a bare number, as it is said: "three fifty" for 3.50."""
    value = ((own.low + own.high) / 2).quantize(_CENT)
    whole, cents = divmod(int(value * _HUNDRED), _HUNDRED)
    plain = own.kind == "money" or (own.kind == "count" and not own.of)
    if not plain or own.high - own.low > _CENT or not 1 <= whole < _HUNDRED or cents < _LEAST:
        return None
    said = rf"\b{_two(whole)}[- ]{_two(cents)}\b(?![- ](?:{'|'.join(ONES[1:10])})\b)"
    for source in story.sources:
        found = re.search(said, source.facts.local.text, re.I)
        if found is not None:
            return Reckoned("supported", "", at(source, source.facts.prose.span(Span(*found.span()))))
    return None


_CENT = Decimal("0.01")
_LEAST = 10
"""Fewer hundredths are said with an "oh", as are those of a year."""


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
