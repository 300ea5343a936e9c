"""The figures and dates of a paragraph as the index keeps them: they are found once, when the whole source is read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import Literal

import msgspec

from factlint.facts.model import Date, Figure
from factlint.text import Span

_Number = Decimal | None
_Kind = Literal["money", "percent", "points", "count", "measure", "ratio", "age", "temperature", "duration", "ordinal"]
_Figure = tuple[int, int, _Number, _Number, bool, bool, _Number, str, _Kind, str | None, str | None, _Number, int, int]
_Date = tuple[int, int, date | None, date | None, str | None, int | None, int | None, int | None, bool]
_NO_CORE = (-1, -1)


def packed(figures: Iterable[Figure], dates: Iterable[Date], at: int) -> bytes:
    """The figures and dates of a paragraph that begins at an offset. Raises UnicodeEncodeError where there is half a character in them."""
    rows = [tuple(_row(figure, at)) for figure in figures]
    days = [tuple(_day(day, at)) for day in dates]
    return msgspec.json.encode((rows, days)) if rows or days else b""


def _row(figure: Figure, at: int) -> Iterator[object]:
    yield from (figure.span.start - at, figure.span.end - at, figure.low, figure.high, figure.low_open, figure.high_open)
    yield from (figure.value, figure.unit, figure.kind, figure.hedge, figure.of, figure.step)
    yield from (figure.core.start - at, figure.core.end - at) if figure.core is not None else _NO_CORE


def _day(day: Date, at: int) -> Iterator[object]:
    yield from (day.span.start - at, day.span.end - at, day.earliest, day.latest, day.weekday, day.day, day.month, day.year, day.relative)


def unpacked(data: bytes, at: int) -> tuple[Sequence[Figure], Sequence[Date]]:
    """The figures and dates of a paragraph that begins at an offset. Raises ValueError where these are not such bytes."""
    if not data:
        return (), ()
    try:
        rows, days = msgspec.json.decode(data, type=tuple[list[_Figure], list[_Date]])
    except msgspec.MsgspecError as error:
        raise ValueError(str(error)) from error
    return [_figure(row, at) for row in rows], [Date(Span(day[0] + at, day[1] + at), *day[2:]) for day in days]


def _figure(row: _Figure, at: int) -> Figure:
    start, end, low, high, low_open, high_open, value, unit, kind, hedge, of, step, core, core_end = row
    place = Span(core + at, core_end + at) if core >= 0 else None
    return Figure(Span(start + at, end + at), low, high, low_open, high_open, value, unit, kind, hedge, of, step, place)
