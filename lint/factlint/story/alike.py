"""Documents of the same text: how much two of them share, by runs of eight words."""

from __future__ import annotations

from factlint import lazy
from factlint.text import fold

RUN = 8
"""Words of a run."""
FEWEST = 20
"""Runs up to which a text is too short to compare."""
_WORD = lazy.regex(r"[^\W_]+")


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared."""
    return _WORD.findall(fold(text))


def shingles(text: str) -> frozenset[int]:
    """The runs of words of a text, each as a number that holds within this process."""
    words = words_of(text)
    return frozenset(hash(tuple(words[at : at + RUN])) for at in range(len(words) - RUN + 1))


def alike(one: frozenset[int], other: frozenset[int]) -> float:
    """Of 100 runs of the longer text how many the other one has; 0 where one of them is too short."""
    if min(len(one), len(other)) <= FEWEST:
        return 0.0
    return 100 * len(one & other) / max(len(one), len(other))
