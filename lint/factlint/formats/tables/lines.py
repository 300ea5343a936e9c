"""Lines of a text with the places of their words across the page, and the chunks of them that may be cells of a table."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field
from functools import cached_property

from factlint import lazy
from factlint.records import dataclass
from factlint.text import Span

WIDE = 1.0
"""A gap, in heights of a letter, at which a cell ends: a space between words is a quarter of one, or a half in a text of one width."""
_COLUMN = 0.5
"""Heights of a letter that a character of a text takes."""
_WORD = lazy.regex(r"[^\s|│┃║]+")
_RULE = lazy.regex(r"[\s|│┃║+┼├┤┬┴┌┐└┘╒╕╘╛╞╡╪═─━=_:.·-]+")
_LEADING = " .…·_"
_LEAST_LEADERS = 3
_ONLY_LEADERS = lazy.regex(r"[.…·_]{2,}|[.·]")
_FIGURE = lazy.regex(
    r"[(\[]?[+−–-]?(?:[$£€¥]|[A-Z]{3})?[+−–-]?\d[\d.,'’]*(?:%|[kmbn]|bn|mn)?[)\]]?[*†‡]?|[–—-]|n/a|\.\.|\$|%|€|£", re.IGNORECASE
)
_DIGITS = lazy.regex(r"[(+−–-]?[$£€]?\d{1,3}")
_THREE = lazy.regex(r"\d{3}(?:[.,]\d+)?%?\)?")
_NARROW = 0.6


@dataclass(frozen=True, slots=True)
class Word:
    """A word and where it is: in the text, and across the page in heights of a letter."""

    span: Span
    text: str
    left: float
    right: float


@dataclass(frozen=True)
class Row:
    """A line; its words are found when they are asked for."""

    start: int
    line: str = field(repr=False)
    find: Callable[[Span], Iterable[Word]] = field(repr=False)
    likely: bool
    """It may be one of a table: there are digits in it."""

    @property
    def span(self) -> Span:
        return Span(self.start, self.start + len(self.line))

    @cached_property
    def blank(self) -> bool:
        return not self.line.strip()

    @cached_property
    def rule(self) -> bool:
        """It is drawn, of dashes or the corners of boxes."""
        return not self.blank and _RULE.fullmatch(self.line) is not None

    @cached_property
    def words(self) -> tuple[Word, ...]:
        return () if self.blank or self.rule else tuple(self.find(self.span))


@dataclass(frozen=True, slots=True)
class Chunk:
    """Words of a line that may be one cell."""

    span: Span
    left: float
    right: float
    figure: bool

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


def text_rows(text: str) -> Iterator[Row]:
    """The lines of a text whose letters are all as wide."""

    def words(span: Span) -> Iterator[Word]:
        for found in _WORD.finditer(text, span.start, span.end):
            first, last = found.start() - span.start, found.end() - span.start
            yield Word(Span(*found.span()), found[0], _COLUMN * first, _COLUMN * last)

    at = 0
    for whole in text.splitlines(keepends=True):
        line = whole.rstrip("\r\n")
        yield Row(at, line, words, likely=_is_likely(line))
        at += len(whole)


_DIGIT = lazy.regex(r"\d")
_AT_END = lazy.regex(r"\d[^\s\d]{0,3}\s{0,200}\Z")
_GAP = lazy.regex(r"\s{2}|[\t|│┃║]")
_AFTER_GAP = lazy.regex(r"\S(?:\s{2}|\s{0,200}[\t|│┃║])\s{0,200}\S{0,80}\d")


def _is_likely(line: str) -> bool:
    """There is a figure at the end of a line, or one after a wide gap; most lines have neither, which is seen by a part of that."""
    if _DIGIT.search(line) is None:
        return False
    return _AT_END.search(line) is not None or (_GAP.search(line) is not None and _AFTER_GAP.search(line) is not None)


def chunks(row: Row) -> list[Chunk]:
    """The chunks of a line: wide gaps separate them, and figures at the end of one are chunks of their own."""
    found: list[Chunk] = []
    for words in _apart(row.words):
        words = [word for word in words if not _ONLY_LEADERS.fullmatch(word.text) or word.text == ".."] or words
        first = len(words)
        while first > 0 and _FIGURE.fullmatch(words[first - 1].text):
            first -= 1
        if first:
            found.append(_chunk(words[:first], figure=False))
        found += [_chunk(part, figure=True) for part in _figures(words[first:])]
    return found


def _apart(words: Sequence[Word]) -> Iterator[list[Word]]:
    here: list[Word] = []
    for word in words:
        if here and word.left - here[-1].right >= WIDE:
            yield here
            here = []
        here.append(word)
    if here:
        yield here


def _figures(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Figures that follow one another: "$" and "%" with theirs, and groups of three digits that a narrow space sets off."""
    here: list[Word] = []
    for word in words:
        last = here[-1] if here else None
        near = last is not None and word.left - last.right < _NARROW
        joined = last is not None and (
            last.text in "$£€"
            or (near and word.text in "%€")
            or (near and _DIGITS.fullmatch(here[0].text) is not None and _THREE.fullmatch(word.text) is not None)
        )
        if here and not joined:
            yield here
            here = []
        here.append(word)
    if here:
        yield here


def _chunk(words: Sequence[Word], *, figure: bool) -> Chunk:
    return Chunk(Span(words[0].span.start, words[-1].span.end), words[0].left, words[-1].right, figure)


def without_leaders(words: str) -> str:
    """The name of a row without the dots that lead to its figures."""
    kept = words.rstrip(_LEADING)
    return kept if len(words) - len(kept) >= _LEAST_LEADERS else words
