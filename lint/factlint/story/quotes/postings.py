"""Where words and pairs of neighbouring words are in a text, in two columns of numbers."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, count, pairwise

from factlint.records import dataclass

END = 0xFFFFFFFF
"""The number that is after the last word."""
_MANY = 5_000
"""Words that are sorted by numpy."""


@dataclass(frozen=True)
class Postings:
    """The words of a text as numbers, and their places sorted by the word, the word after it and the place."""

    numbers: Mapping[str, int]
    """Word → its number; the numbers run from 0 without a gap."""
    words: array[int]
    """The number of each word in order, and END."""
    places: array[int]

    firsts: array[int]
    """For each number the index in `places` at which its places begin, and the length of all."""

    def pair(self, one: str, two: str) -> Sequence[int]:
        """The places of the first of two neighbours, in order."""
        first, second = self.numbers.get(one), self.numbers.get(two)
        return () if first is None or second is None else self._pair(first, second)

    def _pair(self, one: int, two: int) -> memoryview:
        low, high = self.firsts[one], self.firsts[one + 1]
        low = bisect_left(self.places, two, low, high, key=self._after)
        return memoryview(self.places)[low : bisect_right(self.places, two, low, high, key=self._after)]

    def _after(self, place: int) -> int:
        return self.words[place + 1]

    def runs(self, words: Sequence[str]) -> Iterator[int]:
        """The places at which just these words are one after the other, in order; none for no words."""
        wanted = array("I")
        for word in words:
            number = self.numbers.get(word)
            if number is None:
                return
            wanted.append(number)
        if not wanted:
            return
        if len(wanted) == 1:
            yield from sorted(self.places[self.firsts[wanted[0]] : self.firsts[wanted[0] + 1]])
            return
        pairs = [self._pair(one, two) for one, two in pairwise(wanted)]
        offset, rarest = min(enumerate(pairs), key=lambda item: len(item[1]))
        for place in rarest:
            first = place - offset
            if first >= 0 and self.words[first : first + len(wanted)] == wanted:
                yield first


def postings(words: Sequence[str]) -> Postings:
    """The postings of words in order."""
    return _of_few(words) if len(words) < _MANY else _of_many(words)


def _of_few(words: Sequence[str]) -> Postings:
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    row = array("I", (*map(numbers.__getitem__, words), END))
    pairs = list(pairwise(row))
    uses = Counter(row[:-1])
    firsts = accumulate(map(uses.__getitem__, range(len(numbers))), initial=0)
    return Postings(dict(numbers), row, array("I", sorted(range(len(pairs)), key=pairs.__getitem__)), array("I", firsts))


def _of_many(words: Sequence[str]) -> Postings:
    # Loaded only for a text as long as a book: it takes longer than to sort a story.
    import numpy as np

    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    row = np.empty(len(words) + 1, np.uint32)
    row[:-1] = np.fromiter(map(numbers.__getitem__, words), np.uint32, len(words))
    row[-1] = END
    pairs = row[:-1].astype(np.uint64) << np.uint64(32) | row[1:]
    places = np.argsort(pairs, kind="stable").astype(np.uint32)
    firsts = np.zeros(len(numbers) + 1, np.uint32)
    np.cumsum(np.bincount(row[:-1], minlength=len(numbers)), out=firsts[1:])
    return Postings(dict(numbers), *(array("I", column.tobytes()) for column in (row, places, firsts)))
