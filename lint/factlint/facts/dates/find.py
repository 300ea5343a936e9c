"""Dates: absolute, partial and relative, each with the days it can mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from factlint import lazy
from factlint.facts.dates.written import FULL_YEAR, WrittenDate, days_in, in_block
from factlint.facts.model import Date
from factlint.text import Section, Span, breakable
from factlint.words import any_of
from factlint.words.dates.calendar import WEEKDAYS
from factlint.words.dates.tense import COMING, GONE


def find_dates(text: str, blocks: Sequence[Section], published: date | None) -> tuple[Date, ...]:
    """The dates of a text in order; the year of a date without one stays unknown without a day of publication."""
    text = breakable(text)
    found: list[Date] = []
    said: int | None = None
    for block in blocks:
        for written in _with_years(text, in_block(text, block.span)):
            found.append(_resolved(text, block.span, written, published, said))
            if written.year and written.kind == "date":
                said = written.year
    return tuple(found)


_ON_TO = lazy.regex(r",? (?:to|and|until|till|through|or|&|–|—|-) (?:on )?(?:the )?|[–—-]")


def _with_years(text: str, written: Sequence[WrittenDate]) -> Iterator[WrittenDate]:
    """ "From May 1 to May 8, 2018": the year at the end of a pair of dates is that of both; of December to January the year before."""
    for place, one in enumerate(written):
        then = written[place + 1] if place + 1 < len(written) else None
        if then is None or one.kind != "date" or one.year or not (one.month and one.day and then.month and then.day and then.year):
            yield one
        elif _ON_TO.fullmatch(text[one.span.end : then.span.start]):
            earlier = (one.month, one.day) > (then.month, then.day)
            yield replace(one, year=then.year - earlier)
        else:
            yield one


def _resolved(text: str, block: Span, written: WrittenDate, published: date | None, said: int | None) -> Date:
    name = WEEKDAYS[written.weekday] if written.weekday is not None else None
    if written.kind in ("relative", "ago"):
        first, last = (_relative(text, block, written, published) if published and written.words else None) or (None, None)
        return Date(written.span, first, last, name, relative=True)
    first, last = _days(text, block, written, published, said) or (None, None)
    return Date(
        written.span, first, last, name, written.day, written.month, None if written.kind in ("decade", "century") else written.year
    )


def _days(text: str, block: Span, written: WrittenDate, published: date | None, said: int | None) -> tuple[date, date] | None:
    year, month, day = written.year, written.month, written.day
    if written.kind == "decade" and year:
        return date(year, 1, 1), date(year + 9, 12, 31)
    if written.kind == "century" and year:
        # The 19th century may begin with 1800 or 1801, and end with 1899 or 1900.
        return date(year, 1, 1), date(year + 100, 12, 31)
    if month is not None and not 1 <= month <= 12:
        return None
    if day is None and month is None:
        by_number = re.search(r"\d[-./]\d", text[written.span.start : written.span.end])
        return (date(year, 1, 1), date(year, 12, 31)) if year and not by_number else None
    assert month is not None
    if year is None:
        year = _year(text, block, written, published, said)
    if year is None:
        return None
    last = days_in(month, year)
    if day is None:
        return date(year, month, 1), date(year, month, last)
    if not 1 <= day <= last:
        return None
    return date(year, month, day), date(year, month, min(written.until or day, last))


_FUTURE = lazy.regex(
    rf"\b{any_of(COMING)}\b",
    re.I,
)
_PAST = lazy.regex(rf"\b{any_of(GONE)}\b")
_OTHER_TIME = lazy.regex(
    r"\b(?:that year|years? (?:ago|earlier|later|before|after)|the (?:previous|following|next) year|anniversary|last year|next year"
    r"|every year|each year|annual(?:ly)?)\b",
    re.I,
)
_NO_TIME = lazy.regex(r"\b(?:last|next) year[’']s|\b(?:every|each) year\b|\bannual(?:ly)?\b", re.I)
"""Words that say nothing of the year of a date with its weekday: "to discuss last year's budget", "the annual fair"."""
_TURN = lazy.regex(r"\b(last|next) year\b", re.I)
_YEARS_AGO = lazy.regex(r"\b(a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) years? ago\b", re.I)
_FEW_WEEKS = 45


def _sentence(text: str, block: Span, span: Span) -> tuple[int, int]:
    """Roughly the sentence around a date; good enough to look for verbs and years in."""
    starts = [
        m.end() for m in re.finditer(r"[a-z\d)”\"][.!?][”\"’')]* (?=[“\"‘(A-Z])", text[max(block.start, span.start - 300) : span.start])
    ]
    start = max(block.start, span.start - 300) + (starts[-1] if starts else 0)
    end = re.compile(r"[a-z\d)”\"][.!?][”\"’')]* (?=[“\"‘(A-Z])").search(text, span.end, min(block.end, span.end + 300))
    return start, end.end() if end else min(block.end, span.end + 300)


def _tense(text: str, block: Span, span: Span) -> Literal["past", "future"] | None:
    start, end = _sentence(text, block, span)
    for piece, last in ((text[start : span.start], True), (text[span.end : end], False)):
        future, past = [m.start() for m in _FUTURE.finditer(piece)], [m.start() for m in _PAST.finditer(piece)]
        if future or past:
            if not past or (future and (future[-1] >= past[-1] if last else future[0] <= past[0])):
                return "future"
            return "past"
    return None


def _year(text: str, block: Span, written: WrittenDate, published: date | None, said: int | None) -> int | None:
    """The year that the day of publication gives a month and day; None where another year is mentioned."""
    if published is None or written.month is None:
        return None
    if _other_year(text[slice(*_sentence(text, block, written.span))], written, published.year):
        return None
    day = min(written.day or 15, 28 if written.month == 2 else days_in(written.month, None))
    years = range(max(published.year - 1, date.min.year), min(published.year + 1, date.max.year) + 1)
    near = {year: date(year, written.month, day) - published for year in years}
    year = min(near, key=lambda y: abs(near[y]))
    tense = _tense(text, block, written.span)
    if abs(near[year].days) > _FEW_WEEKS and tense and (near[year].days > 0) != (tense == "future"):
        nearest, year = year, year + (-1 if tense == "past" else 1)
        if _fits_better(written, nearest, year):
            return None
    if written.weekday is not None and written.day and said and said != published.year and abs(said - published.year) < 100:
        # A story about an earlier year goes on in it: there the weekday decides.
        fits = [y for y in (published.year, said) if _falls_on(written, y)]
        if fits and year not in fits:
            return None
    return year if date.min.year <= year <= date.max.year else None


def _other_year(sentence: str, written: WrittenDate, year: int) -> bool:
    """The sentence mentions another year, which may be the date's, and the weekday beside it fits one of the years mentioned."""
    weekday = written.weekday if written.day else None
    rest = sentence if weekday is None else _NO_TIME.sub("", sentence)
    years = {int(y) for y in re.findall(rf"\b{FULL_YEAR}\b", rest)} - {year}
    if weekday is None:
        return bool(years) or _OTHER_TIME.search(rest) is not None
    years |= {year + (1 if turn.lower() == "next" else -1) for turn in _TURN.findall(rest)}
    for count in _YEARS_AGO.findall(rest):
        ago = _COUNTS.get(count.lower()) or int(count)
        years |= {year - ago, year - ago - 1, year - ago + 1} - {year}
    if _OTHER_TIME.search(_YEARS_AGO.sub("", _TURN.sub("", rest))):
        return True
    return any(_falls_on(written, of) for of in years)


def _falls_on(written: WrittenDate, year: int) -> bool:
    """The day is on the weekday beside it in this year."""
    month, day = written.month, written.day
    return bool(month and day and day <= days_in(month, year) and date(year, month, day).weekday() == written.weekday)


def _fits_better(written: WrittenDate, nearest: int, year: int) -> bool:
    """The weekday is that of the year nearest to publication, and not of the one that the tense takes."""
    return _falls_on(written, nearest) and not _falls_on(written, year)


_COUNTS = {
    "a": 1,
    "an": 1,
    **{word: n for n, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1)},
}
_SLACK = {"day": (1, 0), "week": (7, 3), "month": (30, 15), "year": (365, 183)}


def _relative(text: str, block: Span, written: WrittenDate, published: date) -> tuple[date, date] | None:
    words = written.words
    assert words is not None
    if written.kind == "ago":
        count = _COUNTS.get(words["count"].lower()) or int(words["count"])
        length, slack = _SLACK[words["unit"].lower()]
        middle = published - timedelta(count * length)
        return middle - timedelta(slack), middle + timedelta(slack)
    if words["day"]:
        day = published + timedelta({"yesterday": -1, "tomorrow": 1}.get(words["day"].lower(), 0))
        return day, day
    if words["which"] and written.weekday is None:
        return _period(words["which"].lower(), words["what"].lower(), published)
    if written.weekday is None:
        return None
    return _weekday(text, block, written, published)


def _period(which: str, what: str, published: date) -> tuple[date, date] | None:
    turn = {"last": -1, "next": 1}.get(which, 0)
    if what == "year":
        return date(published.year + turn, 1, 1), date(published.year + turn, 12, 31)
    if what == "month":
        month = published.month - 1 + turn
        first = date(published.year + month // 12, month % 12 + 1, 1)
        return first, first.replace(day=days_in(first.month, first.year))
    monday = published - timedelta(published.weekday()) + timedelta(7 * turn)
    return (monday, monday + timedelta(6)) if what == "week" else (monday - timedelta(2), monday + timedelta(6))


_AFTER = lazy.regex(r"\b(?:after|following|since|in the wake of) $", re.I)


def _done(text: str, block: Span, span: Span) -> bool:
    """ "Spoke to both following Tuesday's vote": what nothing to come is said before is over."""
    before = text[_sentence(text, block, span)[0] : span.start]
    return _AFTER.search(before) is not None and _FUTURE.search(before) is None


def _weekday(text: str, block: Span, written: WrittenDate, published: date) -> tuple[date, date] | None:
    """The day a bare weekday means: the last one for what is past, the next for what is to come."""
    assert written.weekday is not None and written.words is not None
    tense = "past" if _done(text, block, written.span) else _tense(text, block, written.span)
    if tense is None or written.words["which"]:
        return None
    back = (published.weekday() - written.weekday) % 7
    day = published - timedelta(back) if tense == "past" else published + timedelta(-back % 7)
    return day, day
