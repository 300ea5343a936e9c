"""Spaces between the words of a PDF where its glyphs have gaps: troff with ps2pdf and other typesetters write no spaces, only gaps."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
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


Box = tuple[float, float, float, float]
"""Where a glyph is on its page: left, right, bottom, top."""


@dataclass(frozen=True)
class Glyphs:
    """The text of a page and the place of each of its characters; no places where they are not known."""

    text: str
    boxes: Sequence[Box | None] = ()

    def changed(self, pattern: re.Pattern[str], words: str) -> Glyphs:
        """The page with other words for those that the pattern finds; the first of them has the place of what was there."""
        if not self.boxes:
            return Glyphs(pattern.sub(lambda _: words, self.text))
        texts: list[str] = []
        boxes: list[Box | None] = []
        done = 0
        for found in pattern.finditer(self.text):
            texts += (self.text[done : found.start()], words)
            boxes += self.boxes[done : found.start()]
            boxes += [self.boxes[found.start()]] * len(words)
            done = found.end()
        return Glyphs("".join([*texts, self.text[done:]]), [*boxes, *self.boxes[done:]])


def with_spaces(words: Any, text: str) -> Glyphs:
    """The text of a text page with a space at each gap of the width of one, and none where there is no gap."""
    if len(text) != words.count_chars() or not 1 < len(text) <= _MOST:
        return Glyphs(text)  # some characters count twice, and their places are not known
    places = _upright(list(_boxes(words, text)))
    found = list(_gaps(text, places))
    parts: list[str] = []
    boxes: list[Box | None] = []
    done = 0
    for gap, usual in zip(found, _usual(text, found), strict=True):
        size = gap.size - usual
        if gap.spaced and abs(size) < _NONE:
            parts.append(text[done : gap.at])
            boxes += places[done : gap.at]
            done = gap.at + 1
        elif not gap.spaced and _GAP < size < _FAR:
            parts += (text[done : gap.at], " ")
            boxes += (*places[done : gap.at], None)
            done = gap.at
    return Glyphs("".join([*parts, text[done:]]), [*boxes, *places[done:]])


def _boxes(words: Any, text: str) -> Iterator[Box | None]:
    import pypdfium2.raw as raw

    box = raw.FS_RECTF()
    here = ctypes.byref(box)
    edges = (ctypes.c_float * 4).from_buffer(box)
    find = raw.FPDFText_GetLooseCharBox
    for number, character in enumerate(text):
        if character <= " " or character.isspace() or not find(words, number, here):
            yield None
        else:
            left, one, right, other = edges
            yield (left, right, one, other) if one <= other else (left, right, other, one)


def _upright(boxes: list[Box | None]) -> list[Box | None]:
    """The places as they are on a page that is turned so that its lines go from left to right: a wide table may be set sideways."""
    found = [box for box in boxes[:_SAMPLE] if box is not None]
    across = sum(abs(other[0] - one[0]) for one, other in pairwise(found))
    up = [other[2] - one[2] for one, other in pairwise(found)]
    if sum(map(abs, up)) <= across:
        return boxes
    if sum(step > 0 for step in up) >= sum(step < 0 for step in up):
        return [box and (box[2], box[3], -box[1], -box[0]) for box in boxes]
    return [box and (-box[3], -box[2], box[0], box[1]) for box in boxes]


_SAMPLE = 1_000
"""Characters by which it is seen which way the lines of a page go."""


def _gaps(text: str, boxes: Sequence[Box | None]) -> Iterator[_Gap]:
    """The gaps between glyphs that follow one another in a line."""
    last: Box | None = None
    space: int | None = None
    for number, box in enumerate(boxes):
        if box is None:
            if text[number] == " " and last is not None and space is None:
                space = number
            else:
                last, space = None, None
            continue
        if last is not None:
            left, _, low, high = box
            _, right, bottom, top = last
            height = min(high - low, top - bottom)
            if height > 0 and min(high, top) - max(low, bottom) >= _LEVEL * height:
                yield _Gap(number if space is None else space, (left - right) / height, space is not None)
        last, space = box, None


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
