"""The figures and days that a document gives, and whether they support those of another."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.figures.units import BY_NAME
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story.figures.sentences import RANK, FigureSentence, GivenDay, GivenFigure, read
from factlint.story.figures.stems import stem, stems
from factlint.story.figures.values import meet, near, same_value
from factlint.text import Span
from factlint.words.figures.numbers import ORDINALS


@dataclass(frozen=True)
class Calendar:
    """The days, months and years that a document gives."""

    days: frozenset[tuple[int, int]]
    """Month and day, of whatever year."""
    months: frozenset[tuple[int, int]]
    """Year and month; the year is 0 where none is said."""
    years: frozenset[int]
    decades: frozenset[int]
    """First years of the decades named."""
    stamped: frozenset[int]
    """Years of the days that are given alone: of publication, of a change."""
    topics: dict[int, frozenset[str]]
    """Year → stems of the sentences that mention it."""


@dataclass(frozen=True)
class Given:
    """What a document gives."""

    facts: Facts
    sentences: tuple[FigureSentence, ...]
    figures: tuple[GivenFigure, ...]
    values: frozenset[Decimal]
    """Every number printed, of whatever kind."""
    ranks: frozenset[tuple[str, str]]
    """Ordinals with the stem of the word after them, those in digits and scores with none."""
    calendar: Calendar
    vocabulary: frozenset[str]
    """The stems of all its words."""
    exact: frozenset[tuple[str, str, Decimal]]
    """Kind, unit and value of every figure that has a value: a figure with all three is supported without a look at the others."""


@once
def given(facts: Facts) -> Given:
    """What a document gives, read once."""
    return _given(facts)


PRINTED = lazy.regex(r"\d[\d,]*(?:\.\d+)?")
_FAR = 15
"""Characters beyond which a number is a code."""
_NOUN = lazy.regex(r"[ -]([a-z]+)")
_ORDINAL_WORD = lazy.regex(rf"\b({'|'.join(ORDINALS)})[ -](\w+)", re.I)


def _given(facts: Facts) -> Given:
    sentences, text = read(facts).sentences, facts.local.text
    figures = tuple(mine for sentence in sentences for mine in sentence.figures)
    values = set(numbers_printed(text))
    exact = frozenset((one.figure.kind, one.figure.unit, one.figure.value) for one in figures if one.figure.value is not None)
    values.update(mine.figure.value for mine in figures if mine.figure.value is not None)
    ranks = frozenset(ranks_of(text))
    return Given(facts, sentences, figures, frozenset(values), ranks, _calendar(facts, sentences), stems(text), exact)


def numbers_printed(text: str) -> Iterator[Decimal]:
    """The numbers in digits of a text, those that are no longer than a number is."""
    return (Decimal(found.replace(",", "").rstrip(".")) for found in PRINTED.findall(text) if len(found) <= _FAR)


def ranks_of(text: str) -> Iterator[tuple[str, str]]:
    """Ordinals with the stem of the word after them, those in digits and scores with an empty one."""
    for found in RANK.finditer(text):
        yield from ((rank, "") for rank in _ranks(found[0]))
        if found["ordinal"] and (noun := _NOUN.match(text, found.end())):
            yield found["ordinal"], stem(noun[1])
    small = text.lower()
    if not any(word in small for word in ORDINALS):  # to look for each is ten times as fast as to try all of them at each word
        return
    for word, noun in _ORDINAL_WORD.findall(text):
        yield str(ORDINALS[word.lower()]), stem(noun)


_WEEK, _MONTH, _YEARS = 8, 31, 3000
_ALIKE = 2
_ALONE = 3
"""Stems beside a date that is given alone, at most."""


def _calendar(facts: Facts, sentences: Sequence[FigureSentence]) -> Calendar:
    days, months, years = set[tuple[int, int]](), set[tuple[int, int]](), set[int]()
    decades, stamped, topics = set[int](), set[int](), defaultdict[int, set[str]](set)
    if facts.published:
        stamped.add(facts.published.year)
        years.add(facts.published.year)
    for sentence in sentences:
        for day in sentence.days:
            one = day.date
            if one.month:
                months.add((one.year or 0, one.month))
                if one.day:
                    days.add((one.month, one.day))
            if one.earliest and _length(day) > _YEARS:
                decades.add(one.earliest.year)
            if one.year and one.day and len(sentence.topic) <= _ALONE:
                stamped.add(one.year)
            for first in _known(day):
                years.add(first.year)
                topics[first.year].update(sentence.topic if len(sentence.topic) > 1 else sentence.topic | _before(facts, sentence))
                if _length(day) <= _MONTH:
                    months.add((first.year, first.month))
                if _length(day) <= _WEEK:
                    days.add((first.month, first.day))
    found = {year: frozenset(topic) for year, topic in topics.items()}
    return Calendar(frozenset(days), frozenset(months), frozenset(years), frozenset(decades), frozenset(stamped), found)


def _before(facts: Facts, sentence: FigureSentence) -> frozenset[str]:
    """Of a sentence without words of its own, "It has until 2032", the stems of the one before."""
    before = facts.local.sentence_at(sentence.span.start - 2)
    return stems(facts.local.text[before.start : before.end]) if before is not None else frozenset()


def _length(day: GivenDay) -> int:
    return (day.date.latest - day.date.earliest).days if day.date.earliest and day.date.latest else 0


def _known(day: GivenDay) -> Iterator[date]:
    """The first and the last day of a date, where the year is known and one year holds both."""
    first, last = day.date.earliest, day.date.latest
    if first and last:
        if first.year == last.year or _length(day) <= _MONTH:
            yield from (first, last)
    elif day.date.year:
        yield date(day.date.year, 1, 1)
        yield date(day.date.year, 12, 31)


# --- figures -------------------------------------------------------------------------------------------------------------

_SMALL = Decimal(10)
_EVERYDAY = Decimal(100)
_NEIGHBOURS = 3
_NEAR = Decimal("1.1")


def checkable(mine: GivenFigure) -> bool:
    """The figure is one to look up: printed in digits, or a number of ten and more in words."""
    figure = mine.figure
    size = max((abs(n) for n in (figure.value, figure.low, figure.high) if n is not None), default=Decimal(0))
    return size >= _SMALL or any(c.isdigit() for c in mine.facts.local.text[figure.span.start : figure.span.end])


def supports(source: Given, mine: GivenFigure) -> bool:
    """A document gives the figure: the same, or one that rounding or a hedge joins to it."""
    figure = mine.figure
    if figure.value is not None and (figure.kind, figure.unit, figure.value) in source.exact:
        return True
    if any(_same(figure, other.figure) for other in source.figures):
        return True
    if _counted_off(source, figure):
        return True
    bare = figure.kind in ("count", "ordinal", "ratio", "duration", "age", "points", "percent") or not figure.unit
    return bare and figure.value is not None and figure.value >= _EVERYDAY and figure.value in source.values


def _counted_off(source: Given, figure: Figure) -> bool:
    """Who has scored a 17th goal has scored 17."""
    whole = figure.kind == "count" and figure.of is not None and figure.value is not None and not figure.hedge
    return whole and figure.value == int(figure.value or 0) and (str(int(figure.value)), stem(figure.of or "")) in source.ranks


def bearing(source: Given, mine: GivenFigure) -> GivenFigure | None:
    """The figure of a document that gives another's: of several one that is just the same, and shares most words."""
    alike = [other for other in source.figures if _same(mine.figure, other.figure)]
    one = mine.figure
    return max(
        alike,
        key=lambda other: (
            (other.figure.value, other.figure.low, other.figure.high) == (one.value, one.low, one.high),
            one.value is not None and other.figure.value == one.value,
            len(other.topic & mine.topic),
        ),
        default=None,
    )


def _same(one: Figure, other: Figure) -> bool:
    if one.value is None or other.value is None:
        return one.unit == other.unit and one.kind == other.kind and meet(one, other)
    kinds = {one.kind, other.kind}
    if kinds == {"money", "count"}:
        return _bare(one if one.kind == "count" else other) and same_value(one, other)
    if "money" in kinds and "percent" in kinds:
        return False
    # Another currency with the same number is for F006 to judge.
    alike = (
        one.unit == other.unit
        or (one.kind == "temperature" and "°" in (one.unit, other.unit))
        or not one.unit
        or not other.unit
        or kinds == {"money"}
    )
    # "More than 40,000" may be 41,000, and is not a source for 55,000.
    return alike and (same_value(one, other) or (one.kind == other.kind and near(one, other, _NEAR)))


def _bare(figure: Figure) -> bool:
    """A large number of nothing, as a cell of a sheet has it that shows its currency by the format of the column alone."""
    return figure.of is None and not figure.unit and figure.value is not None and figure.value >= _SHEET


_SHEET = Decimal(10_000)
Way = Literal["sum", "difference", "share", "change", "conversion"]


@dataclass(frozen=True)
class Derivation:
    """Two figures of a document that make up a third, in the order of the sum: of a difference the larger first, of a share the
    part, of a change what it was before; of a conversion both are the one figure."""

    way: Way
    first: GivenFigure
    second: GivenFigure


def derivation(source: Given, mine: GivenFigure) -> Derivation | None:
    """The sum or difference of two figures that are near one another, the share that one is of another, or the change between them; or
    one in another unit."""
    figure = mine.figure
    if figure.value is None:
        return None
    if (other := _converted(source, mine)) is not None:
        return Derivation("conversion", other, other)
    if figure.value < _SMALL:
        return None
    for place, first in enumerate(source.figures):
        for second in source.figures[place + 1 : place + 1 + _NEIGHBOURS]:
            if first.figure.unit == second.figure.unit and first.figure.kind == second.figure.kind and _side_by_side(source, first, second):
                found = _summed(figure, first, second) or _portion(figure, first, second)
                if found and not _of_another(found, mine) and not _apart(source, first, second):
                    return found
    return None


_CELL = lazy.regex(r"(?P<column>.*?)(?P<row>\d+)")


def _apart(source: Given, one: GivenFigure, other: GivenFigure) -> bool:
    """Two cells of a table that are neither in one row nor in one column."""
    document = source.facts.document
    first, second = (_CELL.fullmatch(document.cell(given.span.start)) for given in (one, other))
    return first is not None and second is not None and first["column"] != second["column"] and first["row"] != second["row"]


def _of_another(found: Derivation, mine: GivenFigure) -> bool:
    """Figures of something else whose sum or difference happens to be this one; percentages are few."""
    if found.way in ("sum", "difference") and found.first.kind == "table" and mine.topic.isdisjoint(found.first.topic | found.second.topic):
        return True
    if mine.figure.kind == "percent" and found.way in ("share", "change"):
        # Any two numbers of a list or a table are near one another.
        return mine.topic.isdisjoint(found.first.topic | found.second.topic)
    if mine.figure.kind == "duration" and mine.governing.isdisjoint(found.first.governing | found.second.governing):
        return True  # of the years of a document any two make up a third
    alone = mine.figure.kind == "percent" and found.way in ("sum", "difference")
    return alone and len(mine.topic & found.first.topic) < _ALIKE


_ROUNDED = Decimal("0.05")


def _converted(source: Given, mine: GivenFigure) -> GivenFigure | None:
    """The figure of a sentence on the same that is this one in another unit: one million square km, and 400,000 square miles."""
    unit, value = BY_NAME.get(mine.figure.unit.partition("/")[0]), mine.figure.value
    if unit is None or not value or mine.figure.kind != "measure" or unit.dimension == "temperature":
        return None
    for other in source.figures:
        theirs, amount = BY_NAME.get(other.figure.unit.partition("/")[0]), other.figure.value
        alike = theirs is not None and theirs != unit and theirs.dimension == unit.dimension and mine.topic & other.topic
        if alike and theirs and amount and abs(amount * theirs.factor / (value * unit.factor) - 1) <= _ROUNDED:
            return other
    return None


def _side_by_side(source: Given, first: GivenFigure, second: GivenFigure) -> bool:
    """Nothing is left out between two figures of a document, in order."""
    gaps = source.facts.document.gaps
    return bisect_right(gaps, first.figure.span.start) == bisect_right(gaps, second.figure.span.start)


def _slack(figure: Figure) -> Decimal:
    return (figure.step or Decimal(1)) / 2


def _summed(figure: Figure, first: GivenFigure, second: GivenFigure) -> Derivation | None:
    one, other, slack = first.figure, second.figure, _slack(figure)
    alike = figure.kind == one.kind and figure.unit == one.unit and figure.of == one.of == other.of
    if not alike or figure.value is None or one.value is None or other.value is None:
        return None
    if abs(one.value + other.value - figure.value) <= slack:
        return Derivation("sum", first, second)
    if abs(abs(one.value - other.value) - figure.value) <= slack:
        return Derivation("difference", *((first, second) if one.value >= other.value else (second, first)))
    return None


def _portion(figure: Figure, first: GivenFigure, second: GivenFigure) -> Derivation | None:
    if figure.kind != "percent" or second.sentence - first.sentence > 1 or first.figure.kind not in ("count", "money", "measure"):
        return None
    for one, other in ((first, second), (second, first)):
        part, whole, percent, slack = one.figure.value, other.figure.value, figure.value, _slack(figure)
        if part is None or not whole or percent is None:
            continue
        if abs(part / whole * 100 - percent) <= slack:
            return Derivation("share", one, other)
        if abs(abs(part - whole) / whole * 100 - percent) <= slack:
            return Derivation("change", other, one)
    return None


def ranked(source: Given, facts: Facts, span: Span) -> bool:
    """A document has the ordinal or the score that is in the prose of another: "28th", "the first district", "28 to 19"."""
    text = facts.local.text
    noun = re.compile(r"[ -](\w+)").match(text, span.end)
    said = _ranks(text[span.start : span.end])
    if len(said) == 1 and "-" in said[0]:
        one, other = said[0].split("-")
        return not {(said[0], ""), (f"{other}-{one}", "")}.isdisjoint(source.ranks) or _both(source, Decimal(one), Decimal(other))
    return any((rank, "") in source.ranks or (noun is not None and (rank, stem(noun[1])) in source.ranks) for rank in said)


def _both(source: Given, one: Decimal, other: Decimal) -> bool:
    """One sentence has both figures: "28 voted for it, 19 against"."""
    return any({one, other} <= {mine.figure.value for mine in sentence.figures} for sentence in source.sentences)


def _ranks(written: str) -> tuple[str, ...]:
    """ "28" of "28th", "28-19" of "28–19"."""
    return (re.sub(r"[^\d-]", "", written.replace("–", "-")),)


# --- dates ---------------------------------------------------------------------------------------------------------------


def dated(source: Given, day: GivenDay) -> bool:
    """A document gives the date; what a date leaves out need not be there, and what is taken from today is skipped."""
    one, calendar = day.date, source.calendar
    if one.relative or not (one.year or one.month or one.earliest):
        return True
    if one.year is None and one.month is None:
        assert one.earliest is not None and one.latest is not None
        if one.earliest.year in calendar.decades:
            return True
        years = [year for year in calendar.years if one.earliest.year <= year <= one.latest.year]
        # A century is long: a year of it has to be said of the same thing.
        long = (one.latest - one.earliest).days > 2 * _YEARS
        return any(not long or len(day.topic & calendar.topics.get(year, frozenset())) >= _ALIKE for year in years)
    if one.year is not None and one.year not in calendar.years:
        return as_last_year(source, day) is not None
    if one.month and one.day:
        return (one.month, one.day) in calendar.days
    return not one.month or one.year is None or not calendar.months.isdisjoint({(one.year, one.month), (0, one.month)})


_FROM_HERE = {-1: "last year", 0: "this year", 1: "next year"}


def as_last_year(source: Given, day: GivenDay) -> GivenDay | None:
    """Where an undated document has the year as "last year" or the like in a sentence on the same: it is taken to be of the days of the
    article, whose day of publication is known."""
    written, year = day.facts.published, day.date.year
    if written is None or year is None or day.date.month or source.facts.published is not None:
        return None
    words = _FROM_HERE.get(year - written.year)
    found = (one for sentence in source.sentences for one in sentence.days if len(one.topic & day.topic) >= _ALIKE)
    return next((one for one in found if source.facts.prose.words(one.span).lower() == words), None)


def _with_figure(source: Given, day: GivenDay) -> bool:
    """A sentence of the source has the year and a figure that the sentence of the story has: "in 2023 it was 58"."""
    mine = {one.figure.value for one in read(day.facts).figures_of(day.sentence) if (one.figure.value or 0) > _SMALL}
    return any(
        any(other.date.year == day.date.year for other in sentence.days) and any(one.figure.value in mine for one in sentence.figures)
        for sentence in source.sentences
    )


_SEASON = lazy.regex(r"((?:19|20)\d\d)[-–/](?:19|20)?(\d\d)(?!\d)")
"""A season or a year of accounts, 2021-22: what has it means it."""


def in_passing(source: Given, day: GivenDay) -> bool:
    """A document names the year, but with nothing that the sentence is about."""
    one, calendar = day.date, source.calendar
    if (season := _SEASON.match(day.facts.local.text, one.span.start)) is not None:
        return not re.search(rf"(?<!\d){season[1]}[-–/](?:{season[1][:2]})?{season[2]}(?!\d)", source.facts.local.text)
    alone = one.year is not None and not one.month and not one.relative
    if alone and _with_figure(source, day):
        return False
    strange = bool(day.topic) and day.topic.isdisjoint(calendar.topics.get(one.year or 0, frozenset()))
    return alone and one.year not in calendar.stamped and strange and as_last_year(source, day) is None
