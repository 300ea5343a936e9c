"""The index of all sources of a story: its segments side by side, their paragraphs and sentences numbered through."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from factlint.story.alike import alike, shingles
from factlint.story.excerpts.rows import ReadSource
from factlint.story.excerpts.segment import Paragraph, Segment
from factlint.story.excerpts.texts import SourceLines

if TYPE_CHECKING:
    Numbers = np.ndarray[Any, np.dtype[np.integer[Any]]]


@dataclass(frozen=True)
class SourceIndex:
    """What the sources have, by numbers that count through all segments."""

    segments: Sequence[Segment]
    _columns: dict[tuple[str, str], Any] = field(default_factory=dict, compare=False)
    _twins: dict[tuple[str, ...], list[tuple[str, str, float]]] = field(default_factory=dict, compare=False)
    _known: dict[tuple[str, object], Numbers] = field(default_factory=dict, compare=False)

    @cached_property
    def _paragraph_starts(self) -> list[int]:
        counts = [sum(read.count for read in segment.sources.values()) for segment in self.segments]
        return [0, *np.cumsum(counts).tolist()]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [0, *np.cumsum([len(segment.column("sentence", "size")) for segment in self.segments]).tolist()]

    @property
    def paragraphs_in_all(self) -> int:
        return self._paragraph_starts[-1]

    @property
    def sentences_in_all(self) -> int:
        return self._sentence_starts[-1]

    @cached_property
    def sources(self) -> dict[str, tuple[int, ReadSource]]:
        """By key: the number of the first paragraph, and what the index says of the source."""
        starts = zip(self._paragraph_starts, self.segments, strict=False)
        return {key: (start + read.first, read) for start, segment in starts for key, read in segment.sources.items()}

    @cached_property
    def paragraph_of(self) -> Numbers:
        """For each sentence the number of its paragraph."""
        starts = zip(self._paragraph_starts, self.segments, strict=False)
        return self._joined([segment.column("sentence", "paragraph").astype(np.uint32) + start for start, segment in starts])

    def lines(self, key: str) -> SourceLines:
        """The lines of the file of a source."""
        return next(segment for segment in self.segments if key in segment.sources).lines(key)

    def sentences_of(self, table: str) -> Numbers:
        """For each figure, day or rank the number of its sentence."""
        if (table, "sentence") not in self._columns:
            starts = zip(self._sentence_starts, self.segments, strict=False)
            parts = [segment.column(table, "sentence").astype(np.uint32) + start for start, segment in starts]
            self._columns[table, "sentence"] = self._joined(parts)
        return self._columns[table, "sentence"]  # type: ignore[no-any-return]

    def column(self, table: str, name: str) -> Any:
        """Another column of a table of COLUMNS, of all segments."""
        if (table, name) not in self._columns:
            self._columns[table, name] = self._joined([segment.column(table, name) for segment in self.segments])
        return self._columns[table, name]

    def sentences(self, stem: str) -> Numbers:
        """The sentences that have a stem, in order."""
        return self._asked("stem", stem, self._sentence_starts, lambda segment: segment.sentences(stem))

    def paragraphs(self, key: str) -> Numbers:
        """The paragraphs that have a name, a value, a date or a rank, in order."""
        return self._asked("key", key, self._paragraph_starts, lambda segment: segment.paragraphs(key))

    def pair(self, number: int) -> Numbers:
        """The paragraphs that have a pair of words, in order."""
        return self._asked("pair", number, self._paragraph_starts, lambda segment: segment.pair(number))

    def near(self, name: str) -> Iterator[str]:
        """The names that one slip makes of this one."""
        return iter(dict.fromkeys(other for segment in self.segments for other in segment.near(name)))

    def read(self, numbers: Iterable[int]) -> Iterator[Paragraph]:
        """The paragraphs of these numbers."""
        for number in numbers:
            at = int(np.searchsorted(self._paragraph_starts, number, "right")) - 1
            yield next(iter(self.segments[at].read([number - self._paragraph_starts[at]])))

    def speaks(self, number: int) -> int:
        """The paragraph whose label says who speaks in this one."""
        at = int(np.searchsorted(self._paragraph_starts, number, "right")) - 1
        return self.segments[at].speaks(number - self._paragraph_starts[at]) + self._paragraph_starts[at]

    def _asked(self, kind: str, what: object, starts: Sequence[int], ask: Any) -> Numbers:
        found = self._known.get((kind, what))
        if found is None:
            parts = zip(starts, self.segments, strict=False)
            found = self._joined([ask(segment).astype(np.uint32) + start for start, segment in parts])
            self._known[kind, what] = found
        return found

    @staticmethod
    def _joined(parts: Sequence[Numbers]) -> Numbers:
        return np.concatenate(parts) if parts else np.zeros(0, np.uint32)

    def twins(self, keys: Sequence[str]) -> list[tuple[str, str, float]]:
        """Of these sources those of nearly the same text, in the order given, with an earlier one and the share that is the same."""
        asked = tuple(keys)
        if asked not in self._twins:
            self._twins.clear()
            self._twins[asked] = list(self._alike(asked))
        return self._twins[asked]

    def _alike(self, keys: Sequence[str]) -> Iterator[tuple[str, str, float]]:
        by_hash: dict[int, list[str]] = defaultdict(list)
        texts: dict[str, frozenset[int]] = {}
        for key in keys:
            sketch = self.sources[key][1].sketch
            shared = Counter(other for number in sketch for other in by_hash[number])
            for other in sorted((other for other, count in shared.items() if 2 * count >= len(sketch)), key=keys.index):
                for one in (key, other):
                    texts[one] = texts[one] if one in texts else shingles(self._text(one))
                yield key, other, alike(texts[key], texts[other])
            for number in sketch:
                by_hash[number].append(key)

    def _text(self, key: str) -> str:
        first, read = self.sources[key]
        return "\n\n".join(paragraph.text for paragraph in self.read(range(first, first + read.count)))

    def forget(self) -> None:
        """Let go of what was asked for one story."""
        self._known.clear()
