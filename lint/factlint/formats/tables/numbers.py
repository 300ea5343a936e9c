"""Figures of a table as English writes them: thousands set off by spaces, apostrophes or points, decimal commas, brackets for a minus."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factlint import lazy
from factlint.formats.tables.grid import Cell, Grid

_BLANK = " \u00a0\u2007\u2009\u202f"
_FIGURE = lazy.regex(
    rf"(?P<open>\(?)(?P<before>[+−–-]?(?:[$£€¥]|[A-Z]{{3}})?[{_BLANK}]?[+−–-]?)(?P<number>\d(?:[\d.,'’{_BLANK}]*\d)?)"
    rf"(?P<after>[{_BLANK}]?(?:%|€|[a-z]{{1,3}})?)(?P<close>\)?)"
)
_SET_OFF = lazy.regex(rf"(?P<whole>\d{{1,3}}(?:(?P<mark>[{_BLANK}'’])\d{{3}})(?:(?P=mark)\d{{3}})*)(?:[.,](?P<part>\d+))?")
_COMMAS = lazy.regex(r"\d+,\d{1,2}|\d+,\d{4,}|0,\d+|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:\.\d{3})+,\d+")
"""A comma before decimals, or points between thousands, for sure."""
_POINTS = lazy.regex(r"\d+\.\d{1,2}|\d+\.\d{4,}|0\.\d+|\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+\.\d+")
_THREE = lazy.regex(r"[1-9]\d{0,2}\.\d{3}")
_EITHER = lazy.regex(r"\d{1,3}(?:\.\d{3})*(?:,\d+)?")
_LEAST = 2
"""Figures with a decimal comma by which a table is known, where nothing else says that it has them."""
_LEAST_POINTED = 3


def in_english(grid: Grid) -> Grid:
    """The table with the figures of its cells as English writes them."""
    commas = _has_decimal_commas(grid)
    rows = [[_read(cell, commas=commas) if cell.words[-1:] in _ENDS else cell for cell in row] for row in grid.rows]
    return replace(grid, rows=rows)


_NO_AMOUNT = lazy.regex(r"(?:19|20)\d\d|0\d+")
"""A year, and the noughts of a unit: ($000s)."""
_ENDS = frozenset("0123456789%)€")


def _read(cell: Cell, *, commas: bool) -> Cell:
    if cell.words.isdigit():
        return cell
    found = _FIGURE.fullmatch(cell.words) if len(cell.words) <= 40 else None
    if found is None:
        return cell
    number = _number(found["number"], commas=commas)
    minus = bool(found["open"] and found["close"]) and _NO_AMOUNT.fullmatch(number) is None
    if number == found["number"] and not minus:
        return cell
    before, after = found["before"].strip(), found["after"].strip()
    after, before = ("", after) if after == "€" and not before else (after, before)
    return replace(cell, figure=f"{'-' if minus else ''}{before}{number}{after}")


def _number(words: str, *, commas: bool) -> str:
    parted = _SET_OFF.fullmatch(words)
    if parted is not None:
        return re.sub(rf"[{_BLANK}'’]", ",", parted["whole"]) + (f".{parted['part']}" if parted["part"] else "")
    if commas and _EITHER.fullmatch(words):
        return words.translate({ord("."): ",", ord(","): "."})
    return words


def _has_decimal_commas(grid: Grid) -> bool:
    """No figure has a decimal point, and some a comma in its place; or each point of a table with semicolons is before three digits."""
    found = list(_numbers(grid))
    if any(_POINTS.fullmatch(number) for number in found):
        return False
    if sum(_COMMAS.fullmatch(number) is not None for number in found) >= (1 if grid.semicolons else _LEAST):
        return True
    pointed = [number for number in found if "." in number]
    return (
        grid.semicolons
        and len(pointed) >= _LEAST_POINTED
        and all(_THREE.fullmatch(number) for number in pointed)
        and not any("," in number for number in found)
    )


def _numbers(grid: Grid) -> Iterator[str]:
    for row in grid.rows:
        for cell in row:
            if cell.words[-1:] in _ENDS and ("." in cell.words or "," in cell.words):
                found = _FIGURE.fullmatch(cell.words) if len(cell.words) <= 40 else None
                if found is not None:
                    yield found["number"]
