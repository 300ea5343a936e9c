"""What the index of some sources holds: their paragraphs as they are read, and where stems, word pairs, names, figures and dates are."""

from __future__ import annotations

import math
from array import array
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import field, replace
from typing import Any
from zlib import crc32

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Date, Figure
from factlint.facts.names.spelling import plain
from factlint.records import dataclass
from factlint.story import Source
from factlint.story.alike import RUN, words_of
from factlint.story.excerpts.given import packed
from factlint.story.excerpts.keys import date_keys, printed_keys, value_key
from factlint.story.excerpts.tables import Table, tables_of
from factlint.story.excerpts.texts import SourceLines
from factlint.story.figures.sentences import RANK, dates_in
from factlint.story.figures.stems import stems
from factlint.story.figures.values import slack
from factlint.story.quotes.absent import page_code, readable
from factlint.story.quotes.texts import plain_words
from factlint.story.quotes.transcripts import turns
from factlint.text import Document, Section, Span, fold

_AT_ONCE = 400
"""Blocks that are read at a time, so that memory does not grow with the length of a source."""
_NAME = lazy.regex(r"(?<![^\W_])[^\W\d_a-z][^\W\d_]{2,}(?:['’-][^\W\d_]{2,})*")
_HEAD = 3
"""Paragraphs of the top, which show what a document is."""


COLUMNS = {
    "sentence": {"paragraph": "I", "size": "I"},
    "figure": {"value": "d", "low": "f", "high": "f", "slack": "f", "kind": "I", "unit": "I", "noun": "I", "sentence": "I"},
    "day": {"year": "I", "month": "I", "sentence": "I"},
    "rank": {"ordinal": "I", "sentence": "I"},
}
"""Tables of numbers, a column for each property, with the types of the columns. Of sentences: how many stems they have. Of figures: what is
unknown is not a number; kinds, units and nouns are numbers of their own. Of days: 0 for an unknown year, and whether there is a month. Of
ordinals and scores in digits: which of the two they are."""


@dataclass(frozen=True)
class ReadSource:
    """What the index says of a source as a whole."""

    first: int
    """The number of its first paragraph in the index."""
    count: int
    meta: dict[str, object]
    kind: str
    length: int
    """Characters of its prose."""
    extracted: bool
    code: bool
    """There may be words of a program inside its sentences."""
    spoken: bool
    locators: list[tuple[int, str, int | str]]
    cells: list[tuple[int, str]]
    tables: list[Table]
    notices: list[str]
    shows: int
    """The number, within the source, of a paragraph with the code of a page; -1 for none."""
    sketch: str
    """The smallest of the hashes of its runs of words, as `sketch_of` reads them: sources of nearly the same text have most in common."""
    closed: bool
    """It cannot be searched: too short, in another language, or the code of a page."""


@dataclass
class Rows:
    """The rows of one index, as they are gathered source by source. Numbers of paragraphs and sentences count over all its sources."""

    sources: dict[str, ReadSource] = field(default_factory=dict)
    """By the key of the source."""
    lines: dict[str, tuple[bytes, bytes]] = field(default_factory=dict)
    """By the key of the source, as `SourceLines.packed` has them."""
    paragraphs: list[tuple[int, str, str, bytes, int]] = field(default_factory=list)
    """Number, kind, text, pieces, and the number of the paragraph that says who speaks."""
    stems: defaultdict[str, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("I")))
    """Stem → numbers of the sentences that have it."""
    keys: defaultdict[str, array[int]] = field(default_factory=lambda: defaultdict(lambda: array("I")))
    """Name, value, date or rank → numbers of the paragraphs that have it."""
    pairs: tuple[array[int], array[int], array[int]] = field(default_factory=lambda: (array("I"), array("I"), array("I")))
    """Hashes of a word and the word after it, and the number of the paragraph."""
    given: dict[int, bytes] = field(default_factory=dict)
    """Number of a paragraph → its figures and dates, as `given.packed` has them; for some there are none, which are read anew."""
    columns: dict[str, dict[str, array[Any]]] = field(
        default_factory=lambda: {table: {name: array(code) for name, code in columns.items()} for table, columns in COLUMNS.items()}
    )
    """The tables of COLUMNS."""
    _hashes: dict[str, int] = field(default_factory=dict)

    def add(self, key: str, document: Document, data: bytes) -> None:
        """Add a source, the document of a file with these bytes. It is read in portions."""
        facts = Facts(document)
        first = len(self.paragraphs)
        blocks = facts.local.blocks
        found = turns(Source(facts))
        meta: dict[str, object] = {str(name): value for name, value in document.meta.items() if isinstance(value, str | int | float | bool)}
        if facts.published is not None:
            meta["date"] = facts.published.isoformat()
        meta["lang"] = facts.language
        self.sources[key] = ReadSource(
            first,
            len(blocks),
            meta,
            document.kind,
            len(document.prose.text),
            document.extracted,
            document.has_code,
            document.spoken or bool(found),
            [(at, locator.kind, locator.value) for at, locator in document.locators],
            [(at, str(locator.value)) for at, locator in document.cells],
            tables_of(facts),
            list(document.notices),
            next((n for n, block in enumerate(blocks) if page_code(document.prose.text[block.span.start : block.span.end])), -1),
            _sketch(document.prose.text),
            not readable(facts),
        )
        self.lines[key] = SourceLines.of(document.text, data).packed()
        self._place(document, blocks, [turn.span.start for turn in found])
        for at in range(0, len(blocks), _AT_ONCE):
            part = document.prose.part(blocks[at : at + _AT_ONCE])
            portion = replace(document, prose=part, meta=meta, path=document.path, excerpt=True)
            self._read(Facts(portion), first + at)

    def _place(self, document: Document, blocks: Sequence[Section], turn_starts: Sequence[int]) -> None:
        first, speaks, turn = len(self.paragraphs), len(self.paragraphs), 0
        for number, block in enumerate(blocks, first):
            while turn < len(turn_starts) and turn_starts[turn] < block.span.start:
                turn += 1
            before = speaks
            while turn < len(turn_starts) and turn_starts[turn] < block.span.end:
                if turn_starts[turn] < block.span.start + 40:
                    before = number
                speaks, turn = number, turn + 1
            prose = document.prose.part([block])
            pieces = array("I", (n for p in prose.pieces for n in (p.local, p.length, p.file.start, p.file.end)))
            self.paragraphs.append((number, block.kind, prose.text, pieces.tobytes(), before if turn_starts else number))

    def _read(self, facts: Facts, first: int) -> None:
        """Read a portion whose paragraphs have numbers from `first` on."""
        text, blocks = facts.prose.text, facts.local.blocks
        for number, block in enumerate(blocks, first):
            words = text[block.span.start : block.span.end]
            self._pairs(plain_words(fold(words)), number)
            for name in dict.fromkeys(plain(found) for found in _NAME.findall(words)):
                self.keys[f"n:{name}"].append(number)
            for key in dict.fromkeys(printed_keys(words)):
                self.keys[key].append(number)
        self._sentences(facts, first)
        self._given(facts, first)

    def _pairs(self, words: Sequence[str], number: int) -> None:
        one, two, paragraph = self.pairs
        hashes = [self._hash(word) for word in words]
        one.extend(hashes[:-1])
        two.extend(hashes[1:])
        paragraph.extend([number] * (len(hashes) - 1))

    def _hash(self, word: str) -> int:
        found = self._hashes.get(word)
        if found is None:
            found = self._hashes[word] = crc32(word.encode("utf-8", "surrogatepass"))
        return found

    def _sentences(self, facts: Facts, first: int) -> None:
        text, sentences, blocks = facts.prose.text, facts.local.sentences, facts.local.blocks
        starts, openings = [block.span.start for block in blocks], [sentence.start for sentence in sentences]
        before = len(self.columns["sentence"]["size"])
        for number, sentence in enumerate(sentences, before):
            topic = stems(text[sentence.start : sentence.end])
            self._row("sentence", paragraph=first + _at(starts, sentence.start), size=len(topic))
            for word in topic:
                self.stems[word].append(number)
        if not sentences:
            return
        for figure in facts.local.figures:
            self._row("figure", **columns_of(figure), sentence=before + _at(openings, figure.span.start))
            if figure.value is not None:
                self._key(value_key(figure.value), first + _at(starts, figure.span.start))
        for date in sorted(dates_in(facts), key=lambda one: one.span):
            for key in date_keys(date):
                self._key(key, first + _at(starts, date.span.start))
            if not date.relative:
                year = date.year or (date.earliest.year if date.earliest else 0)
                self._row("day", year=year, month=bool(date.month), sentence=before + _at(openings, date.span.start))
        for rank in RANK.finditer(text):
            self._row("rank", ordinal=is_ordinal(rank[0]), sentence=before + _at(openings, rank.start()))

    def _given(self, facts: Facts, first: int) -> None:
        starts = [block.span.start for block in facts.local.blocks]
        figures: dict[int, list[Figure]] = defaultdict(list)
        dates: dict[int, list[Date]] = defaultdict(list)
        for figure in facts.local.figures:
            figures[_at(starts, figure.span.start)].append(figure)
        for day in facts.local.dates:
            dates[_at(starts, day.span.start)].append(day)
        for number, start in enumerate(starts):
            with suppress(UnicodeEncodeError):
                self.given[first + number] = packed(figures[number], dates[number], start)

    def _row(self, table: str, **numbers: float) -> None:
        for name, number in numbers.items():
            self.columns[table][name].append(number)

    def _key(self, key: str, paragraph: int) -> None:
        if not self.keys[key] or self.keys[key][-1] != paragraph:
            self.keys[key].append(paragraph)


def is_ordinal(written: str) -> bool:
    """An ordinal in digits, "28th"; a score, "28-19", is not one."""
    return not written[-1].isdigit()


_SKETCH = 16
_PORTION = lazy.regex(r"(?s:.{1,200000})\S*")
"""What is read of a text at a time for its sketch: a list of all words of a long one takes ten times its size."""


def _sketch(text: str) -> str:
    """The smallest of the numbers that stand for the runs of words of a text."""
    import numpy as np

    row = least = np.zeros(0, np.uint64)
    for portion in _PORTION.finditer(text):
        words = words_of(portion[0])
        known = {word: crc32(word.encode("utf-8", "surrogatepass")) for word in dict.fromkeys(words)}
        row = np.concatenate((row[1 - RUN :], np.fromiter(map(known.__getitem__, words), np.uint64, len(words))))
        runs = np.zeros(max(0, len(row) - RUN + 1), np.uint64)
        for at in range(RUN if len(runs) else 0):
            runs = runs * np.uint64(0x9E3779B97F4A7C15) + row[at : at + len(runs)]
        # The last product spreads what runs differ in over all bits.
        least = np.unique(np.concatenate((least, runs * np.uint64(0xD6E8FEB86659FD93))))[:_SKETCH]
    return (least >> np.uint64(32)).astype("<u4").tobytes().hex()


def sketch_of(written: str) -> Any:
    """The numbers of a sketch. Raises ValueError where it is none."""
    import numpy as np

    return np.frombuffer(bytes.fromhex(written), "<u4")


def columns_of(figure: Figure) -> dict[str, float | int]:
    """A figure as the numbers of its row, without the sentence."""
    return {
        "value": math.nan if figure.value is None else float(figure.value),
        "low": -math.inf if figure.low is None else float(figure.low),
        "high": math.inf if figure.high is None else float(figure.high),
        "slack": float(slack(figure)),
        "kind": crc32(figure.kind.encode()),
        "unit": crc32(figure.unit.encode()) if figure.unit else 0,
        "noun": crc32(f"{figure.kind} {figure.unit} {figure.of}".encode()),
    }


def _at(starts: Sequence[int], place: int) -> int:
    """The number of the last start at or before a place."""
    return max(0, bisect_right(starts, place) - 1)


def names_in(text: str) -> Iterator[tuple[str, Span]]:
    """The words of a text that begin with a capital, as they are compared."""
    for found in _NAME.finditer(text):
        yield plain(found[0]), Span(*found.span())
