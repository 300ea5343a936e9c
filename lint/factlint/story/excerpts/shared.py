"""Which sentences share words with one, and how many: the rare words say where to look, the common ones are counted only there."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from factlint.records import dataclass
from factlint.story.excerpts.index import SourceIndex

if TYPE_CHECKING:
    Numbers = np.ndarray[Any, np.dtype[np.integer[Any]]]

_COMMON, _SMALL = 0.2, 1000
"""A stem of more sentences than this share says nothing, where there are not so few sentences."""
_DENSE = 0.02
"""The share of all sentences from which on it is quicker to count in one row of numbers for all than to sort those that are found."""


@dataclass(frozen=True)
class Scored:
    """Some sentences or paragraphs in order, how many words each shares, and what these weigh together."""

    sentences: Numbers
    counts: Numbers
    scores: Any

    def where(self, chosen: Any) -> Scored:
        return Scored(self.sentences[chosen], self.counts[chosen], self.scores[chosen])

    def over(self, least: float) -> Scored:
        return self.where(self.scores >= least)

    def at(self, sentences: Numbers) -> Scored:
        """Of these sentences alone, all of which it has."""
        return self.where(np.searchsorted(self.sentences, sentences))


class SharedWords:
    """The words of a sentence by the numbers of the sentences that have each; or its word pairs, by the paragraphs."""

    def __init__(self, kept: Sequence[Numbers], common: Sequence[Numbers], count: int, room: int) -> None:
        """`kept` are the words that say something, of `count` sentences in all; numbers are below `room`."""
        self.kept = sorted(kept, key=len)
        self.weights = [float(np.log1p(count / len(found))) for found in self.kept]
        self.total = sum(self.weights)
        self._common, self._room = common, room

    @classmethod
    def of(cls, index: SourceIndex, topic: Collection[str]) -> SharedWords:
        """The stems of a sentence."""
        count = index.sentences_in_all
        lists = [found for word in sorted(topic) if len(found := index.sentences(word))]
        common = [found for found in lists if count >= _SMALL and len(found) >= _COMMON * count]
        return cls([found for found in lists if count < _SMALL or len(found) < _COMMON * count], common, count, count)

    def near(self, share: float, fewer: int) -> Scored:
        """The sentences that share two of the words; those may be missing that share no more than `fewer` of them, which weigh less than
        this share of all."""
        last = len(self.kept)
        # Whoever has only words from the most common ones on has too few of them, and too light ones.
        while last > 1 and len(self.kept) - last < fewer and sum(self.weights[last - 1 :]) < share * self.total:
            last -= 1
        found, counts, scores = self._gathered(last, 1 if fewer and last == len(self.kept) else 0)
        for words, weight in zip(self.kept[last:], self.weights[last:], strict=True):
            has = held(words, found)
            counts[has] += 1
            scores[has] += weight
        return Scored(found, counts, scores).where(counts > 1 if fewer else counts > 0)

    def _gathered(self, last: int, least: int) -> tuple[Numbers, Any, Any]:
        """The sentences with more than so many of the first words, with how many they share and what these weigh."""
        lists, weights = self.kept[:last], self.weights[:last]
        if not lists:
            return np.zeros(0, np.uint32), np.zeros(0, np.int64), np.zeros(0)
        together = np.concatenate(lists)
        if len(together) < _DENSE * self._room:
            found, inverse = np.unique(together, return_inverse=True)
            each = np.repeat(weights, [len(words) for words in lists])
            return found, np.bincount(inverse), np.bincount(inverse, each)
        counts, scores = np.zeros(self._room, np.uint16), np.zeros(self._room, np.float32)
        for words, weight in zip(lists, weights, strict=True):
            counts[words] += 1
            scores[words] += np.float32(weight)
        found = np.flatnonzero(counts > least)
        return found, counts[found].astype(np.int64), scores[found].astype(float)

    def scores_of(self, sentences: Numbers) -> Any:
        """What the words weigh that each of some sentences has."""
        scores = np.zeros(len(sentences))
        for words, weight in zip(self.kept, self.weights, strict=True):
            scores[held(words, sentences)] += weight
        return scores

    @property
    def commons(self) -> int:
        """How many of the words say nothing."""
        return len(self._common)

    @cached_property
    def counted(self) -> Any:
        """For each sentence of all how many of the words it has, the common ones too."""
        counts = np.zeros(self._room, np.uint16)
        for words in (*self.kept, *self._common):
            counts[words] += 1
        return counts


_FAR = 32
"""How many times as long a list has to be as another for it to be quicker to look each number of that one up in it."""


def held(words: Numbers, numbers: Numbers) -> Any:
    """Which of some numbers are in a list that is in order and not empty."""
    if _FAR * len(numbers) < len(words):
        places = np.minimum(np.searchsorted(words, numbers), len(words) - 1)
        return words[places] == numbers
    marked = np.zeros(max(int(words[-1]), int(numbers.max(initial=0))) + 1, bool)
    marked[words] = True
    return marked[numbers]


def rows_of(owners: Numbers, wanted: Numbers) -> tuple[Numbers, Numbers]:
    """The rows of a column in order that have one of some numbers in order, and which each has."""
    low, high = np.searchsorted(owners, wanted), np.searchsorted(owners, wanted, "right")
    counts = high - low
    rows = np.arange(int(counts.sum())) + np.repeat(low - (np.cumsum(counts) - counts), counts)
    return rows, np.repeat(wanted, counts)
