"""The heads of the columns of a table: in one row or two, below titles and notes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint import lazy
from factlint.formats.tables.grid import Cell, Grid, Rows
from factlint.formats.tables.units import COUNTED, NUMBER, is_unit
from factlint.records import dataclass
from factlint.words import any_of
from factlint.words.figures.labels import CODES_IN_HEADS, UNITS_IN_HEADS

_HEAD_ROWS = 15
"""Rows among which the heads of the columns are looked for: titles and notes may be above."""
_THOUSANDS = lazy.regex(r"\(?[$£€]? ?['’]?000s?\)?")
_NO_NUMBER = lazy.regex(r"(?:19|20)\d\d(?:[-–/](?:19|20)?\d\d|s|[AEFB])?|\(?[$£€]? ?['’]?000s?\)?")
"""Words of a head that look like numbers: a year, a season or a year of accounts, and the unit of thousands."""
_CODES = rf"(?:usd|gbp|eur|inr|{any_of(CODES_IN_HEADS)})"
_SIZE = r"(?:m|mn|mm|bn|k|cr|crore|lakh)"
_IN_ONE = lazy.regex(
    rf"\b(?:(?P<size>{_SIZE}) ?(?P<code>{_CODES})|(?P<code2>{_CODES})(?P<size2>{_SIZE}))\b",
    re.I,
)
_CODE = lazy.regex(rf"\b(?:{_CODES}|dollars?|pounds?|euros?|rs)\b", re.I)
_AT_END = lazy.regex(rf"(?<=[a-z]) (?P<size>{_SIZE}|['’]?000s?|thousands?|millions?|billions?)$", re.I)
_MEASURE_AT_END = lazy.regex(rf"(?<=[a-z]) (?!days?|weeks?|months?|years?)(?P<unit>{any_of(UNITS_IN_HEADS)})$", re.I)
"""Of a data set; "bus days" and "school years" are counted."""
_JOINED = lazy.regex(r"(?<=[_a-z])(?P<from>(?:19|20)\d\d)_(?P<to>\d\d(?:\d\d)?)(?!\d)")
_YEAR = lazy.regex(r"(?<!\d)(?:19|20)\d\d(?:[-–/]\d\d(?:\d\d)?)?(?!\d)")


@dataclass(frozen=True)
class Heads:
    """The heads of the columns; `last` is the last row of them, -1 for none."""

    last: int
    names: Sequence[str]
    above: Sequence[str] = ()
    """Titles and notes over them."""


def heads(grid: Grid) -> Heads:
    """The heads of a table, with the year that the name of its sheet is."""
    found = Heads(-1, grid.heads, grid.above) if grid.heads else _found(grid.rows)
    years = _YEAR.findall(grid.name)
    if len(years) != 1 or any(_YEAR.search(name) for name in found.names):
        return found
    return Heads(found.last, [f"{name} {years[0]}" if name else "" for name in found.names], found.above)


def _found(rows: Rows) -> Heads:
    at = _first(rows)
    if at is None:
        return Heads(-1, ())
    above = [cell.words for row in rows[:at] for cell in row if cell.words]
    names = [_plain(cell.words) for cell in rows[at]]
    if not _goes_on(rows, at):
        return Heads(at, names, above)
    return Heads(at + 1, _joined(rows[at], rows[at + 1]), above)


def _first(rows: Rows) -> int | None:
    """The row with the heads of the columns: the first of two or more words without a figure; years count as words there."""
    for number, row in enumerate(rows[:_HEAD_ROWS]):
        words = [cell.said for cell in row if cell.words]
        if len(words) >= 2 and not any(_is_figure(word) for word in words):
            named = any(not NUMBER.fullmatch(word) or _THOUSANDS.fullmatch(word) for word in words) or _named_below(rows, number)
            return number if number + 1 < len(rows) and named else None
        if len(words) >= 2:
            return None
    return None


def _is_figure(words: str) -> bool:
    return NUMBER.fullmatch(words) is not None and _NO_NUMBER.fullmatch(words) is None


def _named_below(rows: Rows, number: int) -> bool:
    """The corner of a row of years is empty, and the next row begins with a name."""
    below = rows[number + 1] if number + 1 < len(rows) else ()
    return bool(rows[number] and not rows[number][0].words and below and below[0].words and not NUMBER.fullmatch(below[0].words))


def _goes_on(rows: Rows, at: int) -> bool:
    """The heads have a second row, of years or units or kinds, with an empty corner above or in it, and the figures begin below that."""
    if at + 2 >= len(rows):
        return False
    upper, lower, below = rows[at], rows[at + 1], rows[at + 2]
    words = [cell.said for cell in lower if cell.words]
    corner = not (lower and lower[0].words) or not upper[0].words
    figures = sum(_is_figure(cell.said) for cell in below if cell.words)
    return corner and bool(words) and not any(map(_is_figure, words)) and figures > 0 and (len(words) > 1 or is_unit(words[0]))


def _joined(upper: Sequence[Cell], lower: Sequence[Cell]) -> list[str]:
    """The heads of two rows: one over several columns is that of each."""
    made, over = [], ""
    for along in range(max(len(upper), len(lower))):
        one = upper[along].words if along < len(upper) else ""
        other = lower[along].words if along < len(lower) else ""
        over = one or (over if other else "")
        unit = is_unit(other) and not re.match(r"\(", other)
        made.append(_plain(" ".join(filter(None, (over, f"({other})" if unit else other)))))
    return made


def _plain(words: str) -> str:
    """The head of a column of a data set: visits_2018_19 is "visits 2018-19", cost_gbp_m is "cost GBP m"."""
    if "_" not in words or " " in words:
        return words
    plain = re.sub(r"_+", " ", _JOINED.sub(lambda found: f"{found['from']}-{found['to']}", words)).strip()
    return _with_unit(plain)


def _with_unit(plain: str) -> str:
    """The head of a column of a data set with its unit as a report prints it: "cost musd" is "cost USD m", "revenue m" is "revenue (m)"."""
    plain = _IN_ONE.sub(lambda found: f"{found['code'] or found['code2']} {found['size'] or found['size2']}", plain)
    if (unit := _MEASURE_AT_END.search(plain)) is not None:
        return f"{plain[: unit.start()]} ({unit['unit']})"
    scale = _AT_END.search(plain)
    money = scale is not None and (len(scale["size"]) > 1 or COUNTED.search(plain) is not None)
    return f"{plain[: scale.start()]} ({scale['size']})" if scale is not None and money and not _CODE.search(plain) else plain
