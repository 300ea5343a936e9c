"""Which words above the columns of a printed table are the head of which."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from factlint.formats.tables.lines import WIDE, Row, Word
from factlint.records import dataclass

_OFF = 1.2
"""How far, in heights of a letter, the edge or the middle of a head may be from that of its column."""
_OVER = 0.4
"""How far it may reach over the column beside it."""
_CENTRED = 0.2
_OPEN = 0.5
_MOST_WORDS = 40


@dataclass(frozen=True, slots=True)
class Extent:
    """Where a column is across the page."""

    left: float
    right: float


def head_parts(row: Row, columns: Sequence[Extent], *, alone: bool) -> list[list[Word]] | None:
    """The words of a line by the columns under them; None where they do not fit. `alone` says that no line of heads is below it; in a
    second one wide gaps have to separate the heads."""
    words = row.words
    if not 0 < len(words) <= _MOST_WORDS:
        return None

    @cache
    def best(word: int, along: int) -> tuple[float, tuple[int, ...]]:
        """The cost of the words from one on in the columns from one on, and where the words of each column end."""
        if along == len(columns):
            return (0.0 if word == len(words) else float("inf")), ()
        found = (*best(word, along + 1),)
        made = (found[0], (word, *found[1]))
        for end in range(word + 1, len(words) + 1):
            cost = _cost(words[word:end], columns, along)
            if cost is None:
                continue
            rest, ends = best(end, along + 1)
            cost += rest - _between(words, end)
            if cost < made[0]:
                made = (cost, (end, *ends))
        return made

    cost, ends = best(0, 0)
    if cost == float("inf"):
        return None
    inner = {end for end in ends if 0 < end < len(words)}
    if any(_between(words, end) < (_OPEN if alone else WIDE) for end in inner):
        return None
    starts = (0, *ends[:-1])
    return [list(words[start:end]) for start, end in zip(starts, ends, strict=True)]


def _between(words: Sequence[Word], at: int) -> float:
    """How much speaks for the end of a head before this word: the gap, or else a capital, as prose seldom has."""
    if at >= len(words):
        return WIDE
    gap = min(WIDE, words[at].left - words[at - 1].right)
    return gap if gap >= WIDE or not (words[at].text[:1].isupper() or words[at].text[:1] in "(%$£€") else max(gap, _OPEN)


def _cost(words: Sequence[Word], columns: Sequence[Extent], along: int) -> float | None:
    """How far the words are from the place that a head of the column has; None for too far."""
    left, right, column = words[0].left, words[-1].right, columns[along]
    if along and left < columns[along - 1].right - _OVER and along > 1:
        return None
    if along + 1 < len(columns) and right > columns[along + 1].left + _OVER:
        return None
    if along == 0:
        return 0.0 if left < columns[1].left else None
    off = min(abs(left - column.left), abs(right - column.right), abs(left + right - column.left - column.right) / 2 + _CENTRED)
    return off if off <= _OFF else None
