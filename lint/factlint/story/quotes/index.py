"""Where a quotation could be in a document: candidate passages from an index of word pairs, and verbatim ones."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from factlint.records import dataclass
from factlint.story.quotes.lexicon import content
from factlint.story.quotes.postings import Postings, postings
from factlint.story.quotes.words import BREAK, PLAIN, Words

POSTINGS = 600
"""How many places of word pairs are looked at for one quotation: the rarest pairs first."""

PASSAGES = 4
"""How many candidate passages a quotation has in one document."""


@dataclass(frozen=True)
class Index:
    """The words of a document, and where each pair of neighbours is."""

    words: Words
    ready: Postings | None = None
    """The postings, where they are known from an earlier run."""

    @cached_property
    def postings(self) -> Postings:
        return self.ready if self.ready is not None else postings(self.words.keys)

    def run(self, at: int) -> tuple[int, int]:
        """The utterance that a word is in: the stretch between two breaks."""
        start = end = at
        keys = self.words.keys
        while start > 0 and keys[start - 1] != BREAK:
            start -= 1
        while end < len(keys) and keys[end] != BREAK:
            end += 1
        return start, end


def core(words: Words, start: int, end: int) -> list[int]:
    """The words that are the speaker's own: not those in brackets or parentheses."""
    return [i for i in range(start, end) if words.asides[i] == PLAIN]


def verbatim(quote: Words, start: int, end: int, index: Index) -> int | None:
    """Where just these words are one after the other; None for nowhere, or where the quotation is marked as edited."""
    return next(_verbatim(quote, start, end, index), None)


def verbatim_all(quote: Words, start: int, end: int, index: Index) -> list[int]:
    """All the places where just these words are one after the other."""
    return list(_verbatim(quote, start, end, index))


def _verbatim(quote: Words, start: int, end: int, index: Index) -> Iterator[int]:
    keys = quote.keys[start:end]
    if not keys or any(start < gap < end for gap in quote.gaps):
        return
    for at in index.postings.runs(keys):
        if len(keys) == 1 or not (index.words.cuts(at) or index.words.cuts(at + len(keys))):
            yield at


def passages(quote: Words, start: int, end: int, index: Index, least: float = 0.0) -> Iterator[tuple[int, int]]:
    """The stretches of a document that share most with the quotation, the most promising first; they may overlap at their ends.

    `least` is the weight of the word pairs that they must share, as `pair_weight` gives it.
    """
    own = core(quote, start, end)
    points = sorted(_points(quote, own, index, least))
    if not points:
        return
    length = end - start
    gaps = sum(start < gap < end for gap in quote.gaps)
    width = length * 3 // 2 + 25 + 60 * min(gaps, 4)
    slack = 6 + length // 4
    for first, last in _clusters(points, width, least):
        inside = points[first : last + 1]
        low = min(at - (i - start) for at, i, _ in inside) - slack
        high = max(at + (end - i) for at, i, _ in inside) + slack
        yield max(0, low, inside[0][0] - width), min(len(index.words), high, inside[-1][0] + width)


def pair_weight(quote: Words, start: int, end: int) -> float:
    """The weight of all word pairs of a quotation: what a passage with the same words would share."""
    return sum(0.2 + content(quote.keys[i]) + content(quote.keys[j]) for i, j in pairwise(core(quote, start, end)))


def _points(quote: Words, own: Sequence[int], index: Index, least: float) -> Iterator[tuple[int, int, float]]:
    """Place in the document, place in the quotation and weight of the word pairs that both have, the rarest ones.

    Nothing where all of them together weigh less than `least`.
    """
    shared = []
    for i, j in pairwise(own):
        if j == i + 1 and j in quote.gaps:
            continue
        one, two = quote.keys[i], quote.keys[j]
        places = index.postings.pair(one, two)
        if places:
            shared.append((len(places), i, places, 0.2 + content(one) + content(two)))
    if sum(weight for *_, weight in shared) < least - 0.001:
        return
    left = POSTINGS
    for count, i, places, weight in sorted(shared, key=lambda item: item[:2]):
        if left <= 0:
            return
        left -= count
        for at in places[:POSTINGS]:
            yield at, i, weight


def _clusters(points: Sequence[tuple[int, int, float]], width: int, least: float) -> Iterator[tuple[int, int]]:
    """First and last point of the windows that hold most of the quotation; no two share a point."""
    scored = []
    counts: dict[int, int] = {}
    total, first = 0.0, 0
    for last, (at, i, weight) in enumerate(points):
        if not counts.get(i):
            total += weight
        counts[i] = counts.get(i, 0) + 1
        while at - points[first][0] > width:
            gone = points[first]
            counts[gone[1]] -= 1
            if not counts[gone[1]]:
                total -= gone[2]
            first += 1
        # What comes again further on says nothing: of two answers in one window the later one has a window of its own.
        while counts[points[first][1]] > 1:
            counts[points[first][1]] -= 1
            first += 1
        scored.append((total, first, last))
    taken: list[tuple[int, int]] = []
    for total, first, last in sorted(scored, key=lambda item: (-item[0], item[2] - item[1], item[1])):
        if total < least:
            return
        if all(last < a or first > b for a, b in taken):
            taken.append((first, last))
            yield first, last
            if len(taken) == PASSAGES:
                return
