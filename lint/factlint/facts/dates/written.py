"""Dates as they are written: with a day, a month or a year, in names or in numbers, before any year is supplied."""

from __future__ import annotations

import calendar
import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Literal

from factlint import lazy
from factlint.facts.nouns import noun_after
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of, ordered
from factlint.words.dates.around import BEFORE_MONTH, BEFORE_YEAR
from factlint.words.dates.calendar import ANY_MONTH, ANY_WEEKDAY, MONTH_STARTS, MONTHS, WEEKDAYS

_GAP = r"[ \u00a0]{1,8}"
FULL_YEAR = r"(?:1[5-9]|20)\d\d"
_ANY_YEAR = lazy.regex(FULL_YEAR)
_MONTH = any_of(
    r"""
        Jan(?:uary|\.)? Feb(?:ruary|\.)? Mar(?:ch|\.)? Apr(?:il|\.)? May June Jun\.? July Jul\.? Aug(?:ust|\.)? Sept?(?:ember|\.)?
        Oct(?:ober|\.)? Nov(?:ember|\.)? Dec(?:ember|\.)? JAN(?:UARY|\.)? FEB(?:RUARY|\.)? MAR(?:CH|\.)? APR(?:IL|\.)? MAY
        JUNE JUN\.? JULY JUL\.? AUG(?:UST|\.)? SEPT?(?:EMBER|\.)? OCT(?:OBER|\.)? NOV(?:EMBER|\.)? DEC(?:EMBER|\.)?
        """
)
_WEEKDAY = (
    r"(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:r(?:s)?)?|Fri|Sat(?:ur)?|Sun)(?:day\b|\.|\b)|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\b)"
)
_AFTER = (
    rf"(?:,? \((?:an? |on an? )?(?P<after>{ANY_WEEKDAY})\)"
    rf"|(?:, an?| (?:is|was|falls on|fell on|will be) an?) (?P<later>{ANY_WEEKDAY})\b)?(?(open)\))"
)
_LEAD = rf"(?:\b(?P<weekday>{_WEEKDAY})(?:,?{_GAP}(?:the )?|{_GAP}(?P<open>\()))?"
_UNTIL = r"(?: ?(?:[-–—]|to|through) ?(?P<until>\d{1,2})(?![\d:])(?:st|nd|rd|th)?)?"

_OF_YEAR = rf"(?:,?{_GAP}(?P<year>{FULL_YEAR})\b(?!,\d|\.\d))?"
_MONTH_DAY = lazy.regex(
    rf"{_LEAD}\b(?P<month>{_MONTH}){_GAP}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[.,:/]\d|[ \u00a0]?%|[A-Za-z]){_UNTIL}{_OF_YEAR}{_AFTER}"
)
_DAY_MONTH = lazy.regex(
    rf"{_LEAD}(?<![\d.,:/$£€-])\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_UNTIL}{_GAP}(?:of )?(?P<month>{_MONTH})(?!\w|['’]s){_OF_YEAR}{_AFTER}"
)
_MONTH_YEAR = lazy.regex(rf"\b(?P<month>{_MONTH})(?:,| of)?{_GAP}(?P<year>{FULL_YEAR})\b(?!,\d|\.\d)")
_BEFORE_MONTH = any_of(BEFORE_MONTH)
_MONTH_ALONE = lazy.regex(
    rf"\b{_BEFORE_MONTH}[ -](?P<month>{ANY_MONTH})\b(?! \d|[’'])"
    rf"|\b(?:an?|the|his|her|its|their)[ ](?P<beside>(?!March|May){ANY_MONTH})\b(?= [a-z])"
)
_MONTH_PAIR = lazy.regex(rf"\b(?P<one>{ANY_MONTH}) (?:and|or|to|through) (?P<two>{ANY_MONTH})\b(?! \d|[’']| [A-Z])")
"""Both of "in April and May"."""
_ISO = lazy.regex(
    rf"{_LEAD}(?<![\w./-])(?P<year>(?:1[5-9]|20)\d\d)(?P<mark>[-./])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?![\w/-]|\.\d){_AFTER}"
)
_SLASHED = lazy.regex(
    rf"{_LEAD}(?<![\w./-])(?P<first>\d{{1,2}})(?P<mark>[-./])(?P<second>\d{{1,2}})(?P=mark)(?P<year>(?:1[5-9]|20)?\d\d)(?![\w/-]|\.\d){_AFTER}"
)
_SLASHED_DAY = lazy.regex(
    rf"\b(?P<weekday>{_WEEKDAY}),?{_GAP}(?:the )?(?P<first>\d{{1,2}})/(?P<second>\d{{1,2}})(?![\w/-]|\.\d)(?P<after>)(?P<later>)"
)
_YEAR_ALONE = lazy.regex(
    r"(?:\b"
    + any_of(BEFORE_YEAR)
    + (
        rf"[ -]|\()(?P<year>{FULL_YEAR})(?![\d,]?\d|\.\d|s\b|[-–]\d|%|[ -](?:per ?cent|people|million|billion|pounds|feet|miles)"
        r"|/)"
    )
)
_DECADE = lazy.regex(r"\b(?P<year>(?:1[5-9]|20)\d0)[’']?s\b")
_CENTURIES = ordered("""
    eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
""")
_CENTURY = lazy.regex(rf"\b(?P<nth>1[1-9]th|20th|21st|{'|'.join(_CENTURIES)})[ -][Cc]entury\b(?! B\.?C)", re.I)
_RELATIVE = lazy.regex(
    rf"\b(?:(?P<day>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)"
    rf"|(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming)[ ](?P<what>week|month|year|weekend|{ANY_WEEKDAY})"
    rf"|(?P<weekday>{ANY_WEEKDAY}))\b"
)
_AGO = lazy.regex(
    r"\b(?P<count>[Aa]n?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[ ](?P<unit>day|week|month|year)s?[ ]ago\b", re.I
)
_MONTHISH = lazy.regex("|".join(rf"{start}(?<=\b{start})" for month in MONTH_STARTS for start in (month, month.upper())))
"""Each branch begins with a letter, and asks afterwards for what stands before it: so a long text is passed quickly."""
_CAPITAL_MONTHS = frozenset(map(str.upper, MONTHS)) - {"MARCH", "MAY"}
"""Months that in capitals can be nothing else, so that they need no year: "TROOPS MARCH 20 MILES", "14 MAY APPEAL"."""


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date as its words say it, before any year is supplied."""

    span: Span
    weekday: int | None = None
    day: int | None = None
    until: int | None = None
    month: int | None = None
    year: int | None = None
    kind: Literal["date", "decade", "century", "relative", "ago"] = "date"
    words: re.Match[str] | None = None


def dated(text: str, block: Span) -> list[Span]:
    """What is written as a date with a day or a month in a block, in order: numbers in it count nothing."""
    return [written.span for written in absolute(text, block)]


def month_number(name: str) -> int:
    """1 to 12 for a month's name or its abbreviation."""
    return next(n for n, full in enumerate(MONTHS, 1) if full.startswith(name[:3].capitalize()))


def weekday_number(name: str) -> int:
    """0 for Monday to 6 for Sunday, by name or abbreviation."""
    return next(n for n, full in enumerate(WEEKDAYS) if full.startswith(name[:3].capitalize()))


def days_in(month: int, year: int | None) -> int:
    """How many days a month can have; February has 29 where the year is not known."""
    return calendar.monthrange(year or 2000, month)[1]


def no_such_day(month: int | None, day: int | None, year: int | None) -> str:
    """Why the calendar does not have a day: "June has 30 days"; empty where it has it, or where a part is not known."""
    if month is None or day is None:
        return ""
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    last = days_in(month, year)
    if 1 <= day <= last:
        return ""
    leap = f" in {year}" if month == 2 and day == 29 else ""
    return f"{MONTHS[month - 1]} has {last} days{leap}"


def in_block(text: str, block: Span) -> list[WrittenDate]:
    """Dates of all kinds in a block, in order, without overlap; fuller ones win."""
    taken = list(absolute(text, block))
    starts = [written.span.start for written in taken]
    for written in _partial(text, block):
        index = bisect_right(starts, written.span.start)
        before = taken[index - 1].span.end if index else block.start
        after = taken[index].span.start if index < len(taken) else block.end
        if before <= written.span.start and written.span.end <= after:
            taken.insert(index, written)
            starts.insert(index, written.span.start)
    return taken


@lru_cache(maxsize=1_000)
def absolute(text: str, block: Span) -> tuple[WrittenDate, ...]:
    """The dates with a day or a month and a year, in order. Kept, for the figures of a portion of blocks are found before its dates."""
    start, end = block.start, block.end
    found: list[WrittenDate] = []
    if _MONTHISH.search(text, start, end):
        found += (*_by_name(text, block, _MONTH_DAY), *_by_name(text, block, _DAY_MONTH))
        found += (
            WrittenDate(Span(*m.span()), month=month_number(m["month"]), year=int(m["year"]))
            for m in _MONTH_YEAR.finditer(text, start, end)
        )
    if _NUMERIC.search(text, start, end):
        found += _by_number(text, block)
    kept: list[WrittenDate] = []
    for written in sorted(found, key=lambda w: (w.span.start, -w.span.end)):
        if not kept or written.span.start >= kept[-1].span.end:
            kept.append(written)
    return tuple(kept)


_NUMERIC = lazy.regex(r"\d[-./]\d{1,2}(?!\d)")
_LISTED = lazy.regex(rf"{_WEEKDAY}s?(?:,? (?:and|or|to|through|&) |, | ?[-–—] ?|/)$")


def _by_name(text: str, block: Span, form: re.Pattern[str]) -> Iterator[WrittenDate]:
    for m in form.finditer(text, block.start, block.end):
        month, day = month_number(m["month"]), int(m["day"])
        year = int(m["year"]) if m["year"] else None
        if not year and not m["weekday"] and (day > 31 or day == 0 or _counts(text, m, month, day) or _doubtful(m["month"])):
            continue
        yield WrittenDate(
            Span(m.start(), m.end()),
            _weekday_beside(text, block, m),
            day,
            int(m["until"]) if m["until"] and day < int(m["until"]) <= 31 else None,
            month,
            year,
        )


def _weekday_beside(text: str, block: Span, m: re.Match[str]) -> int | None:
    """The weekday written before or after a date; of "Saturday and Sunday, July 20 and 21" none is the date's."""
    name = m["weekday"] or m["after"] or m["later"]
    if not name or (m["weekday"] and _LISTED.search(text[max(block.start, m.start() - 16) : m.start()])):
        return None
    return weekday_number(name)


def _counts(text: str, m: re.Match[str], month: int, day: int) -> bool:
    """ "In June 31 people …": no day of June, and something that is counted."""
    return day > days_in(month, None) and noun_after(text, m.end(), len(text)) is not None


def _doubtful(month: str) -> bool:
    """In capitals, where words look like months: a heading, a shouted line."""
    return month.rstrip(".").isupper() and month not in _CAPITAL_MONTHS


def _by_number(text: str, block: Span) -> Iterator[WrittenDate]:
    for m in _ISO.finditer(text, block.start, block.end):
        month, day = int(m["month"]), int(m["day"])
        if (
            month <= 31
            and 0 < day <= 31
            and (m["mark"] == "-" or 0 < month <= 12)
            and (m["mark"] != "-" or len(m["month"] + m["day"]) == 4)
        ):
            yield WrittenDate(Span(*m.span()), _weekday_beside(text, block, m), day, None, month, int(m["year"]))
    for m in _SLASHED.finditer(text, block.start, block.end):
        weekday, year = _weekday_beside(text, block, m), int(m["year"])
        if len(m["year"]) == 2 and not _is_short(m, weekday):
            continue
        yield from _ordered(m, weekday, year if year > 99 else 2000 + year if year < 70 else 1900 + year)
    for m in _SLASHED_DAY.finditer(text, block.start, block.end):
        if max(int(m["first"]), int(m["second"])) > 12:
            yield from _ordered(m, _weekday_beside(text, block, m), None)


def _is_short(m: re.Match[str], weekday: int | None) -> bool:
    """4/28/14: no ratio ("the 30/30/30 rule"), and with other marks no number of a version or a score, for it has its weekday."""
    return (int(m["first"]) <= 12 or int(m["second"]) <= 12) and (m["mark"] == "/" or weekday is not None)


def _ordered(m: re.Match[str], weekday: int | None, year: int | None) -> Iterator[WrittenDate]:
    """A date of numbers that can be read one way only; of any other the year is known, if that."""
    first, second = int(m["first"]), int(m["second"])
    if 0 < first <= 31 and 0 < second <= 31 and (max(first, second) > 12 or first == second):
        month, day = (first, second) if first <= 12 else (second, first)
        if year is not None or month <= 12:
            yield WrittenDate(Span(*m.span()), weekday, day, None, month, year)
    elif first <= 12 and second <= 12 and year is not None:
        yield WrittenDate(Span(*m.span()), year=year)


def _partial(text: str, block: Span) -> Iterator[WrittenDate]:
    if _MONTHISH.search(text, block.start, block.end):
        for m in _MONTH_ALONE.finditer(text, block.start, block.end):
            named = "month" if m["month"] else "beside"
            yield WrittenDate(Span(*m.span(named)), month=month_number(m[named]))
        for m in _MONTH_PAIR.finditer(text, block.start, block.end):
            yield from (WrittenDate(Span(*m.span(name)), month=month_number(m[name])) for name in ("one", "two"))
    if _ANY_YEAR.search(text, block.start, block.end):
        for m in _YEAR_ALONE.finditer(text, block.start, block.end):
            yield WrittenDate(Span(*m.span("year")), year=int(m["year"]))
        for m in _DECADE.finditer(text, block.start, block.end):
            yield WrittenDate(Span(*m.span()), year=int(m["year"]), kind="decade")
    if text.find("entury", block.start, block.end) >= 0:
        for m in _CENTURY.finditer(text, block.start, block.end):
            yield WrittenDate(Span(*m.span()), year=(_nth(m["nth"]) - 1) * 100, kind="century")
    for m in _RELATIVE.finditer(text, block.start, block.end):
        day = m["weekday"] or (m["what"] if m["what"] in WEEKDAYS else None)
        yield WrittenDate(Span(*m.span()), weekday=weekday_number(day) if day else None, kind="relative", words=m)
    if text.find(" ago", block.start, block.end) >= 0:
        for m in _AGO.finditer(text, block.start, block.end):
            yield WrittenDate(Span(*m.span()), kind="ago", words=m)


def _nth(word: str) -> int:
    """19 for "19th" and "nineteenth"."""
    return int(word[:2]) if word[0].isdigit() else 11 + _CENTURIES.index(word.lower())
