"""Times of day: 11 a.m., 6.30pm, 14:30, noon, 7 o'clock, half past six; in minutes from midnight."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.around import BEFORE_DAY
from factlint.words.figures.numbers import ONES, SMALL
from factlint.words.patterns import alternatives

_TO = r" ?(?:-|–|—|to|until|till|and) ?"
_HALF_DAY = r" ?(?P<{}>[ap])(?:\. ?m\b\.?|m\b)"
_HOUR = r"(?P<h{0}>1[0-2]|0?[1-9])(?:[:.](?P<m{0}>[0-5]\d))?"
_NOON = r"\b(?P<noon{}>noon|midday|midnight)"
_TWELVE = lazy.regex(
    rf"(?<![\d.:/$£€#-])(?:{_HOUR.format('1')}(?:{_HALF_DAY.format('p1')})?{_TO})?(?:{_HOUR.format('2')}{_HALF_DAY.format('p2')}|{_NOON.format('2')}\b)"
    rf"|{_NOON.format('')}\b",
    re.I,
)
_DAY = lazy.regex(
    alternatives(
        (
            "with a colon",
            rf"(?P<lead>\b{any_of(BEFORE_DAY)} |[–—(]|^)(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![\d:])(?! ?[ap]\.? ?m\b)",
            "at 14:30",
        ),
        (
            "with its zone",
            r"(?<![\d.,:/])(?P<h2>[01]?\d|2[0-3])[:.]?(?P<m2>[0-5]\d) ?(?:hours|hrs|h|GMT|UTC|BST|CET|local time)\b",
            "1430 GMT",
        ),
        (
            "without a colon",
            r"\b[Aa]t (?P<h3>0\d|(?:1\d|2[0-3])(?=[0-5]\d on (?:\d|[Tt]he |[MTWFS][a-z]+day)))(?P<m3>[0-5]\d)\b(?![.,:/-]\d)",
            "at 0342",
        ),
    )
)
_WORD = "|".join(ONES[1:13])
_SPOKEN = lazy.regex(
    alternatives(
        (
            "o'clock, half past",
            rf"(?<![\w.:/-])(?:(?P<h>1[0-2]|[1-9]|{_WORD}) o[’']clock\b|(?P<part>half past|quarter past|quarter "
            rf"to) (?P<h2>1[0-2]|[1-9]|{_WORD})\b)(?P<when> in the (?:morning|afternoon|evening)| at night|"
            r" (?:this|yesterday|tomorrow|\w+day) (?:morning|afternoon|evening))?",
            "half past two in the afternoon",
        ),
    ),
    re.I,
)
_MINUTES = "|".join((*(f"{tens}-{one}" for tens in ("twenty", "thirty", "forty", "fifty") for one in ONES[1:10]), *sorted(SMALL)))
_BESIDE = lazy.regex(
    alternatives(
        (
            "so many minutes",
            rf"(?<![\w.:/-])(?<!from )(?P<count>[1-5]?\d|{_MINUTES}) minutes? (?P<side>past|to)",
            "nine minutes past four",
        ),
        (
            "five, ten, twenty",
            r"(?:(?<=\bat )|(?<=\babout )|(?<=\baround )|(?<=\bafter )|(?<=\bbefore ))"
            r"(?P<fives>five|ten|twenty|twenty-five) (?P<way>past|to)",
            "at ten to six",
        ),
        before="(?:",
        after=rf") (?P<h>{_WORD})\b(?![\w-])(?P<when> in the (?:morning|afternoon|evening)| at night)?",
    ),
    re.I,
)
"""Nine minutes past four, at ten to six."""
_HINT = lazy.regex(
    r"\d ?[ap]\.? ?m\b|\d:\d|noon|midday|midnight|o[’']clock|past |quarter to|"
    r"minutes? to |(?:five|ten|twenty) to |\d ?(?:hours|hrs)\b|\bat [012]\d{3}\b",
    re.I,
)
_PARTS = {"half past": 30, "quarter past": 15, "quarter to": -15}
_LATE = lazy.regex(r"afternoon|evening|night", re.I)


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A time of day; `minutes` has two values where nothing says whether it is morning or evening."""

    span: Span
    minutes: frozenset[int]


def clocks(text: str, span: Span) -> list[TimeOfDay]:
    """The times of day in a stretch of prose, in order."""
    if not _HINT.search(text, span.start, span.end):
        return []
    found = [*_of_twelve(text, span), *_of_a_day(text, span), *_in_words(text, span)]
    kept: list[TimeOfDay] = []
    for clock in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if not kept or clock.span.start >= kept[-1].span.end:
            kept.append(clock)
    return kept


def _of_twelve(text: str, span: Span) -> Iterator[TimeOfDay]:
    """11 a.m., 6 to 8 p.m., 11 a.m. to noon: the first of two may leave out its half of the day."""
    for m in _TWELVE.finditer(text, span.start, span.end):
        noon = m["noon"] or m["noon2"]
        last = frozenset({0 if noon.lower() == "midnight" else 720}) if noon else frozenset({_minutes(m["h2"], m["m2"], m["p2"])})
        end = Span(m.start("noon") if m["noon"] else m.start("noon2") if noon else m.start("h2"), m.end())
        if m["h1"]:
            half = m["p1"]
            first = {_minutes(m["h1"], m["m1"], half)} if half else {_minutes(m["h1"], m["m1"], "a"), _minutes(m["h1"], m["m1"], "p")}
            yield TimeOfDay(Span(m.start("h1"), m.end("p1") if half else max(m.end("h1"), m.end("m1"))), frozenset(first))
        yield TimeOfDay(end, last)


def _minutes(hour: str, minute: str | None, half: str) -> int:
    return (int(hour) % 12 + (12 if half.lower() == "p" else 0)) * 60 + int(minute or 0)


def _of_a_day(text: str, span: Span) -> Iterator[TimeOfDay]:
    """14:30, 0930 hours; before one in the afternoon it may be of a clock of twelve hours."""
    for m in _DAY.finditer(text, span.start, span.end):
        way = next(way for way in ("h", "h2", "h3") if m[way])
        hour, minute, start = int(m[way]), int(m[way.replace("h", "m")]), m.start(way)
        late = {hour * 60 + minute + 720} if m["h"] and 1 <= hour < 12 and m["h"][0] != "0" else set()
        yield TimeOfDay(Span(start, m.end()), frozenset({hour * 60 + minute} | late))


def _in_words(text: str, span: Span) -> Iterator[TimeOfDay]:
    for m in _SPOKEN.finditer(text, span.start, span.end):
        word = (m["h"] or m["h2"]).lower()
        minutes = ((int(word) if word.isdigit() else SMALL[word]) % 12) * 60 + _PARTS.get((m["part"] or "").lower(), 0)
        halves = {minutes % 1440, (minutes + 720) % 1440}
        if m["when"]:
            halves = {(minutes + (720 if _LATE.search(m["when"]) else 0)) % 1440}
        yield TimeOfDay(Span(*m.span()), frozenset(halves))
    for m in _BESIDE.finditer(text, span.start, span.end):
        count, side = (m["count"] or m["fives"]).lower(), (m["side"] or m["way"]).lower()
        tens, _, one = count.partition("-")
        size = int(count) if count.isdigit() else SMALL[tens] + (SMALL[one] if one else 0)
        at = (SMALL[m["h"].lower()] % 12) * 60 + (size if side == "past" else -size)
        late = (720,) if m["when"] and _LATE.search(m["when"]) else (0,) if m["when"] else (0, 720)
        yield TimeOfDay(Span(*m.span()), frozenset((at + half) % 1440 for half in late))
