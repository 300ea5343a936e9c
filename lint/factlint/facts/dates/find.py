"""Dates: absolute, partial and relative, and the day a document was published."""

from __future__ import annotations

import calendar
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Literal

from factlint.facts.model import Date
from factlint.facts.nouns import noun_after
from factlint.text import Document, Section, Span, breakable
from factlint.words import ordered

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")

_GAP = r"[ \u00a0]{1,8}"
_YEAR = r"(?:1[5-9]|20)\d\d"
_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?"
    r"|JAN(?:UARY|\.)?|FEB(?:RUARY|\.)?|MAR(?:CH|\.)?|APR(?:IL|\.)?|MAY|JUNE?\.?|JULY?\.?|AUG(?:UST|\.)?|SEPT?(?:EMBER|\.)?"
    r"|OCT(?:OBER|\.)?|NOV(?:EMBER|\.)?|DEC(?:EMBER|\.)?)"
)
_FULL_MONTH = rf"(?:{'|'.join(MONTHS)})"
_WEEKDAY = (
    r"(?:(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:r(?:s)?)?|Fri|Sat(?:ur)?|Sun)(?:day\b|\.|\b)|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY\b)"
)
_FULL_WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})"
_AFTER = rf"(?:,? \((?:an? |on an? )?(?P<after>{_FULL_WEEKDAY})\)|, an? (?P<later>{_FULL_WEEKDAY})\b)?"
_LEAD = rf"(?:\b(?P<weekday>{_WEEKDAY}),?{_GAP}(?:the )?)?"
_UNTIL = r"(?: ?(?:[-–—]|to|through) ?(?P<until>\d{1,2})(?![\d:])(?:st|nd|rd|th)?)?"

_OF_YEAR = rf"(?:,?{_GAP}(?P<year>{_YEAR})\b(?!,\d|\.\d))?"
_MONTH_DAY = re.compile(
    rf"{_LEAD}\b(?P<month>{_MONTH}){_GAP}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|[.,:/]\d|[ \u00a0]?%|[A-Za-z]){_UNTIL}{_OF_YEAR}{_AFTER}"
)
_DAY_MONTH = re.compile(
    rf"{_LEAD}(?<![\d.,:/$£€-])\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?{_UNTIL}{_GAP}(?:of )?(?P<month>{_MONTH})(?!\w|['’]s){_OF_YEAR}{_AFTER}"
)
_MONTH_YEAR = re.compile(rf"\b(?P<month>{_MONTH})(?:,| of)?{_GAP}(?P<year>{_YEAR})\b(?!,\d|\.\d)")
_MONTH_ALONE = re.compile(
    rf"\b(?:in|since|by|until|last|next|this|early|late|mid|from|during|through|of|before|after)[ -](?P<month>{_FULL_MONTH})\b(?! \d|[’'])"
)
_ISO = re.compile(r"(?<![\w./-])(?P<year>(?:1[5-9]|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\w/-]|\.\d)")
_SLASHED = re.compile(r"(?<![\w./-])(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>(?:1[5-9]|20)?\d\d)(?![\w/])")
_YEAR_ALONE = re.compile(
    rf"(?:\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|of|[Dd]uring|[Bb]efore|[Aa]fter|[Ll]ate|[Ee]arly|[Tt]he|through|[Bb]etween|and|to|or|year|fall|spring|summer|winter|fiscal"
    rf"|[’']s)[ -]|\()(?P<year>{_YEAR})(?![\d,]?\d|\.\d|s\b|[-–]\d|%|[ -](?:percent|per cent|people|million|billion|pounds|feet|miles)|/)"
)
_DECADE = re.compile(r"\b(?P<year>(?:1[5-9]|20)\d0)[’']?s\b")
_CENTURIES = ordered("""
    eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first
""")
_CENTURY = re.compile(rf"\b(?P<nth>1[1-9]th|20th|21st|{'|'.join(_CENTURIES)})[ -][Cc]entury\b(?! B\.?C)", re.I)
_RELATIVE = re.compile(
    rf"\b(?:(?P<day>[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight)"
    rf"|(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his past|[Tt]his coming)[ ](?P<what>week|month|year|weekend|{_FULL_WEEKDAY})"
    rf"|(?P<weekday>{_FULL_WEEKDAY}))\b"
)
_AGO = re.compile(
    r"\b(?P<count>[Aa]n?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})[ ](?P<unit>day|week|month|year)s?[ ]ago\b", re.I
)
_MONTHISH = re.compile(r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)")
_CAPITAL_MONTHS = frozenset(map(str.upper, MONTHS)) - {"MARCH", "MAY"}
"""Months that in capitals can be nothing else, so that they need no year: "TROOPS MARCH 20 MILES", "14 MAY APPEAL"."""


@dataclass(frozen=True, slots=True)
class _Written:
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
    return [written.span for written in _absolute(text, block)]


def find_dates(text: str, blocks: Sequence[Section], published: date | None) -> tuple[Date, ...]:
    """The dates of a text in order; the year of a date without one stays unknown where no day of publication tells it."""
    text = breakable(text)
    found: list[Date] = []
    said: int | None = None
    for block in blocks:
        for written in _with_years(text, _in_block(text, block.span)):
            found.append(_resolved(text, block.span, written, published, said))
            if written.year and written.kind == "date":
                said = written.year
    return tuple(found)


_ON_TO = re.compile(r",? (?:to|and|until|till|through|or|&|–|—|-) (?:on )?(?:the )?|[–—-]")


def _with_years(text: str, written: Sequence[_Written]) -> Iterator[_Written]:
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


def month_number(name: str) -> int:
    """1 to 12 for a month's name or its abbreviation."""
    return next(n for n, full in enumerate(MONTHS, 1) if full.startswith(name[:3].capitalize()))


def weekday_number(name: str) -> int:
    """0 for Monday to 6 for Sunday, by name or abbreviation."""
    return next(n for n, full in enumerate(WEEKDAYS) if full.startswith(name[:3].capitalize()))


def days_in(month: int, year: int | None) -> int:
    """How many days a month can have; February has 29 where the year is not known."""
    return calendar.monthrange(year or 2000, month)[1]


# --- what is written -----------------------------------------------------------------------------------------------------


def _in_block(text: str, block: Span) -> list[_Written]:
    """Dates of all kinds in a block, in order, without overlap; fuller ones win."""
    taken = _absolute(text, block)
    starts = [written.span.start for written in taken]
    for written in _partial(text, block):
        index = bisect_right(starts, written.span.start)
        before = taken[index - 1].span.end if index else block.start
        after = taken[index].span.start if index < len(taken) else block.end
        if before <= written.span.start and written.span.end <= after:
            taken.insert(index, written)
            starts.insert(index, written.span.start)
    return taken


def _absolute(text: str, block: Span) -> list[_Written]:
    start, end = block.start, block.end
    found: list[_Written] = []
    if _MONTHISH.search(text, start, end):
        found += (*_by_name(text, block, _MONTH_DAY), *_by_name(text, block, _DAY_MONTH))
        found += (
            _Written(Span(*m.span()), month=month_number(m["month"]), year=int(m["year"])) for m in _MONTH_YEAR.finditer(text, start, end)
        )
    if text.find("-", start, end) >= 0 or text.find("/", start, end) >= 0:
        found += _by_number(text, block)
    kept: list[_Written] = []
    for written in sorted(found, key=lambda w: (w.span.start, -w.span.end)):
        if not kept or written.span.start >= kept[-1].span.end:
            kept.append(written)
    return kept


_LISTED = re.compile(rf"{_FULL_WEEKDAY}s?(?:,? (?:and|or|to|through|&) |, | ?[-–—] ?|/)$")


def _by_name(text: str, block: Span, form: re.Pattern[str]) -> Iterator[_Written]:
    for m in form.finditer(text, block.start, block.end):
        month, day = month_number(m["month"]), int(m["day"])
        year = int(m["year"]) if m["year"] else None
        if not year and not m["weekday"] and (day > 31 or day == 0 or _counts(text, m, month, day) or _doubtful(m["month"])):
            continue
        name = m["weekday"] or m["after"] or m["later"]
        # "Saturday and Sunday, July 20 and 21": the weekday beside the date is not the date's.
        if m["weekday"] and _LISTED.search(text[max(block.start, m.start() - 16) : m.start()]):
            name = None
        yield _Written(
            Span(m.start(), m.end()),
            weekday_number(name) if name else None,
            day,
            int(m["until"]) if m["until"] and day < int(m["until"]) <= 31 else None,
            month,
            year,
        )


def _counts(text: str, m: re.Match[str], month: int, day: int) -> bool:
    """ "In June 31 people …": no day of June, and something that is counted."""
    return day > days_in(month, None) and noun_after(text, m.end(), len(text)) is not None


def _doubtful(month: str) -> bool:
    """In capitals, where words look like months: a heading, a shouted line."""
    return month.rstrip(".").isupper() and month not in _CAPITAL_MONTHS


def _by_number(text: str, block: Span) -> Iterator[_Written]:
    for m in _ISO.finditer(text, block.start, block.end):
        month, day = int(m["month"]), int(m["day"])
        if month <= 31 and 0 < day <= 31:
            yield _Written(Span(*m.span()), day=day, month=month, year=int(m["year"]))
    for m in _SLASHED.finditer(text, block.start, block.end):
        first, second, year = int(m["first"]), int(m["second"]), int(m["year"])
        if len(m["year"]) == 2 and first > 12 and second > 12:
            continue  # "the 30/30/30 rule"
        year = year if year > 99 else 2000 + year if year < 70 else 1900 + year
        if first <= 12 and second <= 12 and first != second:
            yield _Written(Span(*m.span()), year=year)
        elif 0 < first <= 31 and 0 < second <= 31:
            month, day = (first, second) if first <= 12 else (second, first)
            yield _Written(Span(*m.span()), day=day, month=month, year=year)


def _partial(text: str, block: Span) -> Iterator[_Written]:
    for m in _MONTH_ALONE.finditer(text, block.start, block.end):
        yield _Written(Span(*m.span("month")), month=month_number(m["month"]))
    for m in _YEAR_ALONE.finditer(text, block.start, block.end):
        yield _Written(Span(*m.span("year")), year=int(m["year"]))
    for m in _DECADE.finditer(text, block.start, block.end):
        yield _Written(Span(*m.span()), year=int(m["year"]), kind="decade")
    if text.find("entury", block.start, block.end) >= 0:
        for m in _CENTURY.finditer(text, block.start, block.end):
            yield _Written(Span(*m.span()), year=(_nth(m["nth"]) - 1) * 100, kind="century")
    for m in _RELATIVE.finditer(text, block.start, block.end):
        day = m["weekday"] or (m["what"] if m["what"] in WEEKDAYS else None)
        yield _Written(Span(*m.span()), weekday=weekday_number(day) if day else None, kind="relative", words=m)
    if text.find(" ago", block.start, block.end) >= 0:
        for m in _AGO.finditer(text, block.start, block.end):
            yield _Written(Span(*m.span()), kind="ago", words=m)


def _nth(word: str) -> int:
    """19 for "19th" and "nineteenth"."""
    return int(word[:2]) if word[0].isdigit() else 11 + _CENTURIES.index(word.lower())


# --- which day it is -----------------------------------------------------------------------------------------------------


def _resolved(text: str, block: Span, written: _Written, published: date | None, said: int | None) -> Date:
    name = WEEKDAYS[written.weekday] if written.weekday is not None else None
    if written.kind in ("relative", "ago"):
        first, last = (_relative(text, block, written, published) if published and written.words else None) or (None, None)
        return Date(written.span, first, last, name, relative=True)
    first, last = _days(text, block, written, published, said) or (None, None)
    return Date(
        written.span, first, last, name, written.day, written.month, None if written.kind in ("decade", "century") else written.year
    )


def _days(text: str, block: Span, written: _Written, published: date | None, said: int | None) -> tuple[date, date] | None:
    year, month, day = written.year, written.month, written.day
    if written.kind == "decade" and year:
        return date(year, 1, 1), date(year + 9, 12, 31)
    if written.kind == "century" and year:
        # The 19th century may begin with 1800 or 1801, and end with 1899 or 1900.
        return date(year, 1, 1), date(year + 100, 12, 31)
    if month is not None and not 1 <= month <= 12:
        return None
    if day is None and month is None:
        slashed = "/" in text[written.span.start : written.span.end]
        return (date(year, 1, 1), date(year, 12, 31)) if year and not slashed else None
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


_FUTURE = re.compile(
    r"\b(?:will|won[’']t|shall|(?:is|are|was|were) (?:set|scheduled|due|expected|slated|planned) (?:to|for)|going to|plans? to|to be"
    r"|upcoming|deadline|begins|starts|opens|takes place|coming)\b",
    re.I,
)
_PAST = re.compile(
    r"\b(?:was|were|had|did|said|told|went|came|met|held|took|gave|made|got|began|saw|found|won|lost|sent|wrote|led|died|left|became|ran|ruled"
    r"|signed|voted|published|killed|[a-z]{3,}ed|since|last|ago)\b"
)
_OTHER_TIME = re.compile(
    r"\b(?:that year|years? (?:ago|earlier|later|before|after)|the (?:previous|following|next) year|anniversary|last year|next year"
    r"|every year|each year|annual(?:ly)?)\b",
    re.I,
)
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


def _year(text: str, block: Span, written: _Written, published: date | None, said: int | None) -> int | None:
    """The year that the day of publication gives a month and day; None where another year is spoken of."""
    if published is None or written.month is None:
        return None
    start, end = _sentence(text, block, written.span)
    if _OTHER_TIME.search(text, start, end) or any(int(y) != published.year for y in re.findall(rf"\b{_YEAR}\b", text[start:end])):
        return None
    day = min(written.day or 15, 28 if written.day == 29 and written.month == 2 else days_in(written.month, None))
    near = {year: date(year, written.month, day) - published for year in (published.year - 1, published.year, published.year + 1)}
    year = min(near, key=lambda y: abs(near[y]))
    tense = _tense(text, block, written.span)
    if abs(near[year].days) > _FEW_WEEKS and tense and (near[year].days > 0) != (tense == "future"):
        nearest, year = year, year + (-1 if tense == "past" else 1)
        if _fits_better(written, nearest, year):
            return None
    if written.weekday is not None and written.day and said and said != published.year and abs(said - published.year) < 100:
        # A story that tells of an earlier year goes on in it: there the weekday decides.
        fits = [
            y
            for y in (published.year, said)
            if written.day <= days_in(written.month, y) and date(y, written.month, written.day).weekday() == written.weekday
        ]
        if fits and year not in fits:
            return None
    return year


def _fits_better(written: _Written, nearest: int, year: int) -> bool:
    """The weekday is that of the year nearest to publication, and not of the one that the tense takes."""
    month, day = written.month, written.day
    if month is None or day is None or written.weekday is None:
        return False
    fits = {of for of in (nearest, year) if day <= days_in(month, of) and date(of, month, day).weekday() == written.weekday}
    return fits == {nearest}


_COUNTS = {
    "a": 1,
    "an": 1,
    **{word: n for n, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1)},
}
_SLACK = {"day": (1, 0), "week": (7, 3), "month": (30, 15), "year": (365, 183)}


def _relative(text: str, block: Span, written: _Written, published: date) -> tuple[date, date] | None:
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


def _weekday(text: str, block: Span, written: _Written, published: date) -> tuple[date, date] | None:
    """The day a bare weekday means: the last one for what is past, the next for what is to come."""
    assert written.weekday is not None and written.words is not None
    tense = _tense(text, block, written.span)
    if tense is None or written.words["which"]:
        return None
    back = (published.weekday() - written.weekday) % 7
    day = published - timedelta(back) if tense == "past" else published + timedelta(-back % 7)
    return day, day


# --- publication ---------------------------------------------------------------------------------------------------------

_KEYS = ordered("""
    date published publishdate publisheddate pubdate datepublished articlepublishedtime publicationdate publishedat dateissued dcdateissued
    dcdate dctermscreated parselypubdate sailthrudate created pubtime ogpublishedtime firstpublished
""")
_FILE = re.compile(r"(?:^|[/\\])((?:19|20)\d\d)[-_/]?([01]\d)[-_/]?([0-3]\d)(?=[-_/.\\ ])")
_PRINTED = re.compile(r"(?:published|posted|updated|filed|issued|date|for immediate release|last updated)?\W{0,3}", re.I)
_DATELINE = re.compile(r"[A-Z][A-Z .’'-]{2,30}(?:, [A-Z][\w.]{1,15})?,? \W{0,2}$")


def find_published(document: Document, blocks: Sequence[Section]) -> date | None:
    """The day of publication by front matter, dateline or file name; never today's, never the file's."""
    meta = {re.sub(r"[^a-z]", "", str(key).lower()): value for key, value in document.meta.items()}
    for key in _KEYS:
        if key in meta and (day := as_date(meta[key])) is not None:
            return day
    return _printed(document.prose.text, blocks) or _file_date(document.path)


def as_date(value: object) -> date | None:
    """The local day of a date, a date with time, or the words of one; None for anything else."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if not isinstance(value, str):
        return None
    iso = re.match(r"\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)", value)
    if iso:
        return _date(int(iso[1]), int(iso[2]), int(iso[3]))
    for written in _absolute(value[:100], Span(0, min(100, len(value)))):
        if written.year and written.month and written.day:
            return _date(written.year, written.month, written.day)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _printed(text: str, blocks: Sequence[Section]) -> date | None:
    """The full date of a dateline, or of a line of its own above the story."""
    for block in list(blocks)[:8]:
        for written in _absolute(text, Span(block.span.start, min(block.span.end, block.span.start + 120))):
            before = text[block.span.start : written.span.start]
            alone = (_PRINTED.fullmatch(before) and written.span.end >= block.span.end - 30) or block.kind in ("byline", "dateline")
            if written.year and written.month and written.day and (alone or _DATELINE.fullmatch(before)):
                return _date(written.year, written.month, written.day)
    return None


def _file_date(path: str) -> date | None:
    found = _FILE.search(path)
    return _date(int(found[1]), int(found[2]), int(found[3])) if found else None
