"""Spaces between the words of a PDF where its glyphs have gaps: troff with ps2pdf and other typesetters write no spaces, only gaps."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator, Sequence
from statistics import median
from typing import Any

from factlint.records import dataclass

_GAP = 0.17
"""Of the height of the glyphs: a word space is a quarter of it, kerning a tenth."""
_FAR = 4.0
_NONE = 0.08
"""A space at which there is no more of a gap than this is not seen by anybody."""
_LEVEL = 0.5
"""How much of the lower glyph has to be level with the other, that the two be in one line."""
_MOST = 50_000
"""Characters of a page from which on it is taken as it is."""


@dataclass(frozen=True, slots=True)
class _Gap:
    """What is between two glyphs of one line."""

    at: int
    """The number of the second glyph, or that of a space between the two."""
    size: float
    """In heights of a glyph."""
    spaced: bool


def with_spaces(words: Any, text: str) -> str:
    """The text of a text page with a space at each gap of the width of one, and none where there is no gap."""
    if len(text) != words.count_chars() or not 1 < len(text) <= _MOST:
        return text  # some characters count twice, and their places are not known
    found = list(_gaps(words, text))
    parts: list[str] = []
    done = 0
    for gap, usual in zip(found, _usual(text, found), strict=True):
        size = gap.size - usual
        if gap.spaced and abs(size) < _NONE:
            parts.append(text[done : gap.at])
            done = gap.at + 1
        elif not gap.spaced and _GAP < size < _FAR:
            parts += (text[done : gap.at], " ")
            done = gap.at
    return "".join([*parts, text[done:]])


def _gaps(words: Any, text: str) -> Iterator[_Gap]:
    """The gaps between glyphs that follow one another in a line."""
    import pypdfium2.raw as raw

    box = raw.FS_RECTF()
    here = ctypes.byref(box)
    last: tuple[float, float, float] | None = None
    space: int | None = None
    for number, character in enumerate(text):
        if character == " " and last is not None and space is None:
            space = number
            continue
        if character.isspace() or ord(character) < ord(" ") or not raw.FPDFText_GetLooseCharBox(words, number, here):
            last, space = None, None
            continue
        low, high = min(box.bottom, box.top), max(box.bottom, box.top)
        if last is not None:
            right, bottom, top = last
            height = min(high - low, top - bottom)
            if height > 0 and min(high, top) - max(low, bottom) >= _LEVEL * height:
                yield _Gap(number if space is None else space, (box.left - right) / height, space is not None)
        last, space = (box.right, low, high), None


def _usual(text: str, gaps: Sequence[_Gap]) -> list[float]:
    """For each gap the usual one of its line, where nothing is between the glyphs: the letters of a title may be set apart."""
    lines: list[list[_Gap]] = []
    last = -1
    for gap in gaps:
        if last < 0 or "\n" in text[last : gap.at]:
            lines.append([])
        lines[-1].append(gap)
        last = gap.at
    found: list[float] = []
    for line in lines:
        plain = [gap.size for gap in line if not gap.spaced]
        found += [max(0.0, median(plain)) if plain else 0.0] * len(line)
    return found
