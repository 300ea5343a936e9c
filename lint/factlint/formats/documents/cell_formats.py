"""What the cells of a workbook show and their values do not say: 0.125 as 12.5%, and formulas that nobody has worked out."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from html import unescape

from factlint import lazy
from factlint.records import dataclass

_MOST_READ = 50_000_000
"""Bytes of a part of the file that are looked through."""
_BUILT_IN = frozenset(("9", "10"))
"""The numbers of the two formats of percentages that every workbook has."""
_FORMAT = lazy.regex(r"<(?:\w+:)?numFmt\b[^<>]*>")
_XFS = lazy.regex(r"<(?:\w+:)?cellXfs\b.*?</(?:\w+:)?cellXfs>", re.DOTALL)
_XF = lazy.regex(r"<(?:\w+:)?xf\b[^<>]*>")
_SHEET = lazy.regex(r"<(?:\w+:)?sheet\b[^<>]*>")
_RELATION = lazy.regex(r"<(?:\w+:)?Relationship\b[^<>]*>")
_CELL = lazy.regex(r"<(?:\w+:)?c\b(?P<about>[^<>]*?)(?:/>|>(?P<held>.*?)</(?:\w+:)?c>)", re.DOTALL)
_VALUE = lazy.regex(r"<(?:\w+:)?(?:v|t)\b[^<>]*>[^<]")
_FORMULA = lazy.regex(r"<(?:\w+:)?f\b")
_NAME = lazy.regex(r"(?P<column>[A-Z]{1,3})(?P<row>\d{1,7})")


@dataclass(frozen=True)
class CellFormats:
    """Of a sheet: the cells that show percentages, by row and column from 1 on, and how many formulas have no value."""

    percentages: frozenset[tuple[int, int]] = frozenset()
    unworked: int = 0


def cell_formats(data: bytes) -> Mapping[str, CellFormats]:
    """By the name of each sheet of an .xlsx file; empty for other files and for one that is damaged."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return {name: found for name, part in _sheets(archive) if (found := _found(archive, part)) is not None}
    except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, ValueError, NotImplementedError):
        return {}


def _part(archive: zipfile.ZipFile, name: str) -> str:
    if name not in archive.namelist() or archive.getinfo(name).file_size > _MOST_READ:
        return ""
    return archive.read(name).decode("utf-8", "replace")


def _attribute(tag: str, name: str) -> str:
    found = re.search(rf"\b{name}=[\"']([^\"']*)[\"']", tag)
    return unescape(found[1]) if found else ""


def _sheets(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """The name of each sheet, and that of the part that holds it."""
    relations = _part(archive, "xl/_rels/workbook.xml.rels")
    targets = {_attribute(tag, "Id"): _attribute(tag, "Target") for tag in _RELATION.findall(relations)}
    for tag in _SHEET.findall(_part(archive, "xl/workbook.xml")):
        target = targets.get(_attribute(tag, "r:id"), "")
        if target:
            yield _attribute(tag, "name"), target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _found(archive: zipfile.ZipFile, part: str) -> CellFormats | None:
    text = _part(archive, part)
    shown = _percentages(_part(archive, "xl/styles.xml"))
    if not shown and not _FORMULA.search(text):
        return None
    percentages, unworked = set(), 0
    for cell in _CELL.finditer(text):
        held = cell["held"] or ""
        if _attribute(cell["about"], "s") in shown and (name := _NAME.fullmatch(_attribute(cell["about"], "r"))) is not None:
            percentages.add((int(name["row"]), _number(name["column"])))
        unworked += _FORMULA.search(held) is not None and _VALUE.search(held) is None
    return CellFormats(frozenset(percentages), unworked)


def _percentages(styles: str) -> frozenset[str]:
    """The numbers of the styles that show a value as a percentage."""
    own = {
        _attribute(tag, "numFmtId") for tag in _FORMAT.findall(styles) if "%" in re.sub(r'"[^"]*"|\\.', "", _attribute(tag, "formatCode"))
    }
    listed = _XFS.search(styles)
    formats = [_attribute(tag, "numFmtId") for tag in _XF.findall(listed[0])] if listed else []
    return frozenset(str(number) for number, format_ in enumerate(formats) if format_ in own | _BUILT_IN)


def _number(column: str) -> int:
    number = 0
    for letter in column:
        number = number * 26 + ord(letter) - 64
    return number
