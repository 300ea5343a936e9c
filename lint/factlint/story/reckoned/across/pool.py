"""The figures, days and times of day of all sources of a story, each with what its sentence is about."""

from __future__ import annotations

import re
from bisect import bisect_right
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import islice

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.dates.clock import clocks
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.beside import day_of, sentence_at
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.turns import topic_of
from factlint.story.reckoned.grid import PER_CENT, meant
from factlint.story.reckoned.sought import Sought
from factlint.story.reckoned.spans import Moment, moments
from factlint.text import Span
from factlint.words.dates.calendar import MONTHS

_MOST = 600
"""Figures of all sources, at most, that are compared with one another."""


@dataclass(frozen=True)
class Pooled:
    """A figure of a source."""

    source: Source
    figure: Figure
    span: Span
    """Offsets into the file."""
    sentence: int
    topic: frozenset[str]
    kind: str
    governing: frozenset[str] = frozenset()
    years: frozenset[str] = frozenset()

    @property
    def value(self) -> Decimal:
        return self.figure.value or Decimal(0)

    @property
    def words(self) -> str:
        return self.source.facts.prose.words(self.span)


@dataclass(frozen=True)
class PooledDay:
    """A day, a month or a year of a source, or of the article; `source` is None for the article."""

    source: Source | None
    first: date
    last: date
    span: Span
    """Offsets into the file."""
    topic: frozenset[str]
    local: int
    """Where it is in the text as it is read."""

    @property
    def single(self) -> bool:
        return self.first == self.last


@dataclass(frozen=True)
class PooledTime:
    """A time of day, in minutes after midnight, of a source, or of the article."""

    source: Source | None
    minutes: frozenset[int]
    span: Span
    """Local."""
    topic: frozenset[str]


_TOKEN = lazy.regex(r"(?<![\d.,])(?!(?:1[5-9]|20)\d\d(?!\d|[,.]\d))\d[\d,]*\.?\d+(?!\d)")


def about(words: str) -> frozenset[str]:
    """What words are about: their stems, with one name for those that mean the same, and the numbers of two digits and more."""
    return meant(topic_of(words)) | {f"#{number.replace(',', '')}" for number in _TOKEN.findall(words)}


def weight(shared: frozenset[str]) -> int:
    """How much it says that two places have these in common: a number as much as two words."""
    return len(shared) + sum(word.startswith("#") for word in shared)


@once
def pool(story: Story) -> tuple[Pooled, ...]:
    """The figures that have a value, source by source."""
    return tuple(islice(_pool(story), _MOST))


def _pool(story: Story) -> Iterator[Pooled]:
    for source in story.sources:
        yield from (_pooled(source, own) for own in given(source.facts).figures if own.figure.value is not None)
        yield from _bare(source)


def _pooled(source: Source, own: GivenFigure) -> Pooled:
    words = source.facts.local.text[own.block.start : own.block.end] if own.kind == "table" else ""
    topic = about(words or words_around(source.facts, own.figure.span.start))
    figure = own.figure
    if own.kind == "table" and figure.kind == "count" and not figure.unit and PER_CENT.search(words.rpartition(":")[0]):
        figure = replace(figure, kind="percent", unit="%")
    return Pooled(source, figure, own.span, own.sentence, topic, own.kind, own.governing, own.years)


_NUMBER = lazy.regex(r"(?<![\w.,/:+$£€#–-])\d{1,3}(?:,\d{3})+(?![\w%/]|[.,:]\d)|(?<![\w.,/:+$£€#–-])\d{1,6}(?:\.\d+)?(?![\w%/+-]|[.,:]\d)")


def _bare(source: Source) -> Iterator[Pooled]:
    """Numbers without a noun that are no figure by themselves: "Attendance 18,204", "in the second week 91"."""
    facts = source.facts
    taken = sorted([*(one.span for one in facts.local.figures), *(one.span for one in facts.local.dates)])
    starts = [span.start for span in taken]
    for found in _NUMBER.finditer(facts.local.text):
        span = Span(*found.span())
        at = bisect_right(starts, span.start)
        value = Decimal(found[0].replace(",", ""))
        if any(other.overlaps(span) for other in taken[max(0, at - 1) : at + 1]) or _YEAR.fullmatch(found[0]):
            continue
        number = bisect_right(facts.local.sentences, span.start, key=lambda one: one.start) - 1
        figure = Figure(span, value, value, False, False, value, "", "count", step=Decimal(1))
        yield Pooled(source, figure, facts.prose.span(span), number, about(words_around(facts, span.start)), "body")


_YEAR = lazy.regex(r"(?:1[89]|20)\d\d")


_MOST_DAYS = 120


@once
def pooled_days(story: Story) -> tuple[PooledDay, ...]:
    """The days of all sources; a heading's words are those of the line after it as well."""
    return tuple(islice(_pooled_days(story), _MOST_DAYS))


def _pooled_days(story: Story) -> Iterator[PooledDay]:
    for source in story.sources:
        yield from (_day(source, one) for one in moments(source))
        yield from _ranges(source)
        yield from _years(source)
        yield from _headed(source)
        yield from _relative(source)


def _day(source: Source, one: Moment) -> PooledDay:
    local = source.facts.prose.local(one.span).start
    return PooledDay(source, one.first, one.last, one.span, about(words_around(source.facts, local)), local)


_SHORT_LINE = 160
_LEAST_NUMBER = 10


def numbers_beside(facts: Facts, figure: Figure) -> frozenset[Decimal]:
    """The other numbers of its sentence, those that are not in many."""
    sentence = facts.local.sentence_at(figure.span.start)
    near = facts.local.figures_in(sentence) if sentence is not None else ()
    return frozenset(one.value for one in near if one.value and one.value >= _LEAST_NUMBER and one.span != figure.span)


def around(facts: Facts, at: int) -> str:
    """The sentence around a place with those before and after it."""
    text, sentence = facts.local.text, facts.local.sentence_at(at)
    if sentence is None:
        return ""
    before = facts.local.sentence_at(sentence.start - 2) if sentence.start > 1 else None
    after = facts.local.sentence_at(sentence.end + 1)
    return text[(before or sentence).start : (after or sentence).end]


def sentences_before(own: Sought, many: int = 1) -> Span:
    """The sentence before, or so many, of the same block; an empty span for none."""
    text, start = own.facts.local.text, own.sentence.start
    first = start
    for _ in range(many):
        before = own.facts.local.sentence_at(first - 2) if first > 1 else None
        if before is None or "\n\n" in text[before.end : start]:
            break
        first = before.start
    return Span(first, start)


def words_around(facts: Facts, at: int) -> str:
    """The sentence around a place; all of a short line; with the question that it answers."""
    text = facts.local.text
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[start : end if end >= 0 else len(text)]
    words = line if len(line) <= _SHORT_LINE else sentence_at(facts, at)
    before = text[:start].rstrip().rpartition("\n")[2]
    return f"{before} {words}" if before.endswith("?") else words


_TO = r" ?(?:to|until|through|and|-|–|—) ?"
_RANGE = lazy.regex(
    rf"\b(?:(?P<first>\d{{1,2}}){_TO}(?P<last>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)})|(?P<month2>{'|'.join(MONTHS)}) (?P<first2>\d{{1,2}})"
    rf"{_TO}(?P<last2>\d{{1,2}}))(?:,? (?P<year>(?:19|20)\d\d))?\b"
)


def _ranges(source: Source) -> Iterator[PooledDay]:
    """ "11 to 13 June"."""
    facts, made = source.facts, day_of(source)
    for found in _RANGE.finditer(facts.local.text):
        year = int(found["year"]) if found["year"] else made.year if made is not None else 0
        month = MONTHS.index(found["month"] or found["month2"]) + 1
        days = int(found["first"] or found["first2"]), int(found["last"] or found["last2"])
        if not year or not 0 < days[0] < days[1] <= monthrange(year, month)[1]:
            continue
        span = Span(*found.span())
        words = about(words_around(facts, span.start))
        yield PooledDay(source, date(year, month, days[0]), date(year, month, days[1]), facts.prose.span(span), words, span.start)


def _years(source: Source) -> Iterator[PooledDay]:
    """Years that are given alone, "(Karl Mott, 2003)"."""
    for sentence in given(source.facts).sentences:
        for day in sentence.days if sentence.kind != "table" else ():
            if day.date.year and day.date.earliest is None and day.date.month is None:
                first, last = date(day.date.year, 1, 1), date(day.date.year, 12, 31)
                yield PooledDay(source, first, last, day.span, about(words_around(source.facts, day.date.span.start)), day.date.span.start)


_RELATIVE = lazy.regex(r"\b(?:(?P<before>last night|yesterday)|today|tonight|this (?:morning|afternoon|evening))\b", re.I)


def _relative(source: Source) -> Iterator[PooledDay]:
    """Today and last night, in a document that has a day at its top."""
    made, facts = day_of(source), source.facts
    for found in _RELATIVE.finditer(facts.local.text) if made is not None else ():
        day = made - timedelta(days=1) if found["before"] else made  # type: ignore[operator]
        span = Span(*found.span())
        yield PooledDay(source, day, day, facts.prose.span(span), about(words_around(facts, span.start)), span.start)  # type: ignore[arg-type]


_SEASON = lazy.regex(r"\b(?P<season>spring|summer|autumn|fall) of (?P<year>(?:19|20)\d\d)\b", re.I)
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}


def _headed(source: Source) -> Iterator[PooledDay]:
    """ "The summer of 2014" is three months."""
    facts = source.facts
    for found in _SEASON.finditer(facts.local.text):
        first, last = _SEASONS[found["season"].lower()]
        year, span = int(found["year"]), Span(*found.span())
        words = about(words_around(facts, span.start))
        yield PooledDay(source, date(year, first, 1), date(year, last, 30), facts.prose.span(span), words, span.start)


@once
def pooled_times(story: Story) -> tuple[PooledTime, ...]:
    """The times of day of all sources."""
    return tuple(islice(_pooled_times(story), _MOST_DAYS))


def _pooled_times(story: Story) -> Iterator[PooledTime]:
    for source in story.sources:
        text = source.facts.local.text
        yield from _by_the_clock(source)
        for sentence in source.facts.local.sentences:
            for clock in clocks(text, sentence):
                yield PooledTime(source, frozenset(clock.minutes), clock.span, about(words_around(source.facts, clock.span.start)))


_CLOCK = lazy.regex(
    r"(?<![\w:.,/-])(?P<hour>[01]?\d|2[0-3])(?::|(?=[0-5]\d ?(?:hrs|hours)\b))(?P<minute>[0-5]\d)(?::[0-5]\d)?(?![\w:/]| ?[ap]\.?m\b)"
)


_BARE_CLOCK = lazy.regex(r"(?<![\w:.,/$£€-])(?P<hour>1[0-2]|0?[1-9])(?P<minute>[0-5]\d) ?(?P<half>[AaPp])\.?[Mm]\b")


def _by_the_clock(source: Source) -> Iterator[PooledTime]:
    """Times of 24 hours as logs have them, "02:58", and those of bulletins, "540 PM"; not the times of the cues of a recording."""
    facts = source.facts
    for found in _BARE_CLOCK.finditer(facts.local.text):
        hour = int(found["hour"]) % 12 + 12 * (found["half"].lower() == "p")
        span = Span(*found.span())
        yield PooledTime(source, frozenset({hour * 60 + int(found["minute"])}), span, about(words_around(facts, span.start)))
    for found in _CLOCK.finditer(facts.local.text) if not facts.document.spoken else ():
        minutes = frozenset({int(found["hour"]) * 60 + int(found["minute"])})
        yield PooledTime(source, minutes, Span(*found.span()), about(words_around(facts, found.start())))
