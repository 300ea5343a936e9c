"""The index of all sources of a story: its segments side by side, their paragraphs and sentences numbered through."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from factlint.facts.names.spelling import slip, slip_keys
from factlint.records import dataclass
from factlint.story.alike import alike, shingles
from factlint.story.excerpts.rows import ReadSource, sketch_of
from factlint.story.excerpts.segment import Paragraph, Segment, turned
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

    @cached_property
    def cells(self) -> Numbers:
        """The sentences that are in tables which excerpts have as a whole."""
        tables = [(start + first, start + end) for start, read in self.sources.values() for first, end, whole in read.tables if whole]
        edges = np.searchsorted(self.paragraph_of, np.array(sorted(tables), np.int64).reshape(-1, 2))
        return self._joined([np.arange(first, end) for first, end in edges.tolist()])

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

    def look_up(self, stems: Collection[str] = (), keys: Collection[str] = (), pairs: Collection[int] = ()) -> None:
        """Ask for stems, keys and word pairs all at once: a long archive has many segments, and each question its price."""
        self._ask("stem", stems, self._sentence_starts, lambda segment, new: segment.sentences(new))
        self._ask("key", keys, self._paragraph_starts, lambda segment, new: segment.paragraphs(new))
        asked = np.fromiter((pair for pair in dict.fromkeys(pairs) if ("pair", pair) not in self._known), np.uint64)
        if not len(asked):
            return
        order = np.argsort(turned(asked))
        asked = asked[order]
        found = [segment.pairs(turned(asked)) for segment in self.segments]
        hashes = self._joined([hashes for hashes, _ in found])
        starts = zip(self._paragraph_starts, found, strict=False)
        paragraphs = self._joined([paragraphs + np.uint32(start) for start, (_, paragraphs) in starts])
        order = np.argsort(hashes, kind="stable")
        hashes, paragraphs = hashes[order], paragraphs[order]
        ends = np.searchsorted(hashes, turned(asked), "right").tolist()
        for pair, start, end in zip(asked.tolist(), (0, *ends), ends, strict=False):
            self._known["pair", pair] = paragraphs[start:end]

    def _ask(self, kind: str, what: Collection[str], starts: Sequence[int], ask: Any) -> None:
        new = [one for one in dict.fromkeys(what) if (kind, one) not in self._known]
        parts: dict[str, list[Numbers]] = {one: [] for one in new}
        for start, segment in zip(starts, self.segments if new else (), strict=False):
            for one, numbers in ask(segment, new).items():
                parts[one].append(numbers + np.uint32(start))
        self._known.update(((kind, one), self._joined(found)) for one, found in parts.items())

    def sentences(self, stem: str) -> Numbers:
        """The sentences that have a stem, in order."""
        self.look_up(stems=(stem,))
        return self._known["stem", stem]

    def paragraphs(self, key: str) -> Numbers:
        """The paragraphs that have a name, a value, a date or a rank, in order."""
        self.look_up(keys=(key,))
        return self._known["key", key]

    def pair(self, number: int) -> Numbers:
        """The paragraphs that have a pair of words, in order."""
        self.look_up(pairs=(number,))
        return self._known["pair", number]

    def near(self, names: Collection[str]) -> dict[str, list[str]]:
        """For each of some names those that one slip makes of it."""
        asked: dict[str, list[str]] = {}
        for name in names:
            for key in slip_keys(name):
                asked.setdefault(key, []).append(name)
        found: dict[str, set[str]] = {name: set() for name in names}
        for segment in self.segments:
            for key, other in segment.near(asked):
                for name in asked[key]:
                    found[name].add(other)
        return {name: [other for other in sorted(others) if slip(name, other)] for name, others in found.items()}

    def read(self, numbers: Iterable[int]) -> Iterator[Paragraph]:
        """The paragraphs of these numbers."""
        for number in numbers:
            at = int(np.searchsorted(self._paragraph_starts, number, "right")) - 1
            yield next(iter(self.segments[at].read([number - self._paragraph_starts[at]])))

    def speaks(self, number: int) -> int:
        """The paragraph whose label says who speaks in this one."""
        at = int(np.searchsorted(self._paragraph_starts, number, "right")) - 1
        return self.segments[at].speaks(number - self._paragraph_starts[at]) + self._paragraph_starts[at]

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
        rows = [sketch_of(self.sources[key][1].sketch) for key in keys]
        numbers, counts = np.unique(self._joined(rows), return_counts=True)
        often = frozenset(numbers[counts > 1].tolist())
        # Of thousands of sources few have anything in common with another.
        for key, sketch in ((key, row.tolist()) for key, row in zip(keys, rows, strict=True)) if often else ():
            if often.isdisjoint(sketch):
                continue
            common = [number for number in sketch if number in often]
            shared = Counter(other for number in common for other in by_hash[number])
            for other in sorted((other for other, count in shared.items() if 2 * count >= len(sketch)), key=keys.index):
                for one in (key, other):
                    texts[one] = texts[one] if one in texts else shingles(self._text(one))
                yield key, other, alike(texts[key], texts[other])
            for number in common:
                by_hash[number].append(key)

    def _text(self, key: str) -> str:
        first, read = self.sources[key]
        return "\n\n".join(paragraph.text for paragraph in self.read(range(first, first + read.count)))

    def rest(self) -> None:
        """Let go of the files until they are asked again."""
        for segment in self.segments:
            segment.rest()

    def forget(self) -> None:
        """Let go of what was asked for one story, and of the columns: the checks that come next need the room."""
        self._known.clear()
        self._columns.clear()
        self.__dict__.pop("paragraph_of", None)
        self.__dict__.pop("cells", None)
