"""One file of the index: the rows of some sources in an SQLite database that is written once and read by many."""

from __future__ import annotations

import json
import sqlite3
from array import array
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zlib import crc32

from factlint.facts.names.spelling import slip_keys
from factlint.records import dataclass
from factlint.story.excerpts.rows import COLUMNS, ReadSource, Rows
from factlint.story.excerpts.texts import SourceLines

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[np.uint32]]
    Wide = np.ndarray[Any, np.dtype[np.uint64]]

_TABLES = """
create table source (key text primary key, read text, starts blob, offsets blob) without rowid;
create table paragraph (number integer primary key, kind text, text text, pieces blob, speaks integer, given blob);
create table stem (word text primary key, sentences blob) without rowid;
create table key (name text primary key, paragraphs blob) without rowid;
create table near (key text, name text, primary key (key, name)) without rowid;
create table pair (bucket integer primary key, entries blob);
create table column (name text primary key, numbers blob) without rowid;
"""
_LOW = 14
_BUCKETS = 1 << _LOW
"""A bucket has the word pairs whose hashes end in the same 14 of their 32 bits: a story asks for two thousand, one in as many buckets."""
_AT_ONCE = 900
"""Keys that one query asks for."""


@dataclass(frozen=True)
class Paragraph:
    """A paragraph as it was read."""

    number: int
    kind: str
    text: str
    pieces: array[int]
    """In fours: place, length and the span in the file of each piece."""
    speaks: int
    """The number of the paragraph whose label says who speaks here."""
    given: bytes | None = None
    """Its figures and dates, as `given.packed` has them; None where they are read anew."""


def write(path: Path, rows: Rows) -> None:
    """Write rows into a new database. Raises sqlite3.Error and OSError."""
    with closing(sqlite3.connect(path)) as base:
        base.executescript("pragma journal_mode = off; pragma synchronous = off;" + _TABLES.replace(" column ", ' "column" '))
        sources = ((key, json.dumps(read.__dict__), *rows.lines[key]) for key, read in rows.sources.items())
        base.executemany("insert into source values (?, ?, ?, ?)", sources)
        paragraphs = ((*paragraph, rows.given.get(paragraph[0])) for paragraph in rows.paragraphs)
        base.executemany("insert into paragraph values (?, ?, ?, ?, ?, ?)", paragraphs)
        base.executemany("insert into stem values (?, ?)", ((word, rows.stems[word].tobytes()) for word in sorted(rows.stems)))
        base.executemany("insert into key values (?, ?)", ((name, rows.keys[name].tobytes()) for name in sorted(rows.keys)))
        names = (name[2:] for name in rows.keys if name.startswith("n:"))
        base.executemany("insert or ignore into near values (?, ?)", sorted((k, name) for name in names for k in slip_keys(name)))
        base.executemany("insert into pair values (?, ?)", _buckets(rows))
        columns = ((f"{table} {name}", column) for table, named in rows.columns.items() for name, column in named.items())
        base.executemany('insert into "column" values (?, ?)', ((name, column.tobytes()) for name, column in columns))
        base.commit()


def _buckets(rows: Rows) -> Iterator[tuple[int, bytes]]:
    """The word pairs as sorted entries, hash and paragraph in one number, by the lowest bits of the hash."""
    import numpy as np

    one, two, paragraph = (np.frombuffer(column, np.uint32) for column in rows.pairs)
    hashes = one * np.uint32(0x9E3779B1) + two
    # Sorted in place with the lowest bits of the hash first, since there are as many entries as words: by bucket, hash and paragraph.
    entries = (hashes << np.uint32(32 - _LOW) | hashes >> np.uint32(_LOW)).astype(np.uint64)
    del hashes
    entries <<= np.uint64(32)
    entries |= paragraph
    entries.sort()
    ends = np.searchsorted(entries, np.arange(_BUCKETS, dtype=np.uint64) << np.uint64(64 - _LOW)).tolist()
    for bucket, (start, end) in enumerate(pairwise((*ends, len(entries)))):
        part = entries[start:end]
        if len(part):
            part = part[np.concatenate(((True,), part[1:] != part[:-1]))]
            high = part >> np.uint64(32) << np.uint64(32 + _LOW)
            yield bucket, (high | np.uint64(bucket << 32) | part & np.uint64(0xFFFFFFFF)).tobytes()


def _read(text: str) -> ReadSource:
    """A source as it was written. JSON of a kind that msgspec does not take, with half a character in it, is read by the slower way."""
    import msgspec

    try:
        return msgspec.json.decode(text, type=ReadSource)
    except msgspec.MsgspecError:
        return ReadSource(**json.loads(text))


def pair_hash(one: str, two: str) -> int:
    """The number of a word and the one after it."""
    return (crc32(one.encode("utf-8", "surrogatepass")) * 0x9E3779B1 + crc32(two.encode("utf-8", "surrogatepass"))) & 0xFFFFFFFF


def turned(hashes: Wide) -> Wide:
    """The hashes of word pairs with the lowest 14 of their 32 bits first: by bucket, and in it as they are."""
    import numpy as np

    return (hashes << np.uint64(32 - _LOW) | hashes >> np.uint64(_LOW)) & np.uint64(0xFFFFFFFF)


@dataclass
class Segment:
    """An open index. Whatever is asked of it raises sqlite3.Error or ValueError where the file is damaged."""

    path: Path

    @cached_property
    def _base(self) -> sqlite3.Connection:
        base = sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        base.execute(
            "pragma cache_size = -256"
        )  # kilobytes: the system keeps the pages of a file that is read again, and there are many files
        return base

    @cached_property
    def sources(self) -> dict[str, ReadSource]:
        """The sources by their keys, in the order in which they were written."""
        found = {key: _read(read) for key, read in self._base.execute("select key, read from source")}
        return dict(sorted(found.items(), key=lambda item: item[1].first))

    def lines(self, key: str) -> SourceLines:
        """The lines of the file of a source."""
        row = self._base.execute("select starts, offsets from source where key = ?", (key,)).fetchone()
        if row is None:
            raise ValueError("a source is missing")
        return SourceLines.unpacked(*row)

    def sentences(self, stems: Collection[str]) -> dict[str, Numbers]:
        """For those of the stems that it has, the numbers of the sentences that have them, in order."""
        return self._numbers("select word, sentences from stem where word in", stems)

    def paragraphs(self, keys: Collection[str]) -> dict[str, Numbers]:
        """For those of the names, values, dates and ranks that it has, the numbers of the paragraphs that have them, in order."""
        return self._numbers("select name, paragraphs from key where name in", keys)

    def pairs(self, numbers: Wide) -> tuple[Wide, Numbers]:
        """Which of some pairs of words it has, by their hashes turned as `turned` does and in order, and for each place of one the number
        of the paragraph."""
        import numpy as np

        buckets = np.unique(numbers >> np.uint64(32 - _LOW)).tolist()
        rows = sorted(self._rows("select bucket, entries from pair where bucket in", buckets))
        entries = np.frombuffer(b"".join(row[1] for row in rows), np.uint64)
        hashes = turned(entries >> np.uint64(32))
        low, high = np.searchsorted(hashes, numbers), np.searchsorted(hashes, numbers, "right")
        # One row of indexes for all pairs: from each first entry on, as many as there are.
        counts = high - low
        places = np.arange(int(counts.sum())) + np.repeat(low - (np.cumsum(counts) - counts), counts)
        return np.repeat(numbers, counts), entries[places].astype(np.uint32)

    def near(self, keys: Collection[str]) -> Iterator[tuple[str, str]]:
        """Those of some keys that a name of the sources has which one slip may make of another, each with that name; see `slip_keys`."""
        return self._rows("select key, name from near where key in", keys)

    def column(self, table: str, name: str) -> Any:
        """A column of one of the tables of COLUMNS."""
        import numpy as np

        row = self._base.execute('select numbers from "column" where name = ?', (f"{table} {name}",)).fetchone()
        return np.frombuffer(row[0], np.dtype(COLUMNS[table][name]))

    def read(self, numbers: Iterable[int]) -> Iterator[Paragraph]:
        """The paragraphs of these numbers, in the order given."""
        for number in numbers:
            row = self._base.execute("select kind, text, pieces, speaks, given from paragraph where number = ?", (number,)).fetchone()
            if row is None:
                raise ValueError("a paragraph is missing")
            yield Paragraph(number, row[0], row[1], array("I", row[2]), row[3], row[4])

    def speaks(self, number: int) -> int:
        """The number of the paragraph whose label says who speaks in this one."""
        row = self._base.execute("select speaks from paragraph where number = ?", (number,)).fetchone()
        if row is None:
            raise ValueError("a paragraph is missing")
        return int(row[0])

    def _numbers(self, query: str, keys: Collection[str]) -> dict[str, Numbers]:
        import numpy as np

        return {key: np.frombuffer(numbers, np.uint32) for key, numbers in self._rows(query, keys)}

    def _rows(self, query: str, keys: Collection[Any]) -> Iterator[tuple[Any, Any]]:
        """The rows of a query that ends before the list of its keys. To ask for each key alone takes ten times as long."""
        listed = list(keys)
        for at in range(0, len(listed), _AT_ONCE):
            some = listed[at : at + _AT_ONCE]
            yield from self._base.execute(f"{query} ({', '.join('?' * len(some))})", some)

    def rest(self) -> None:
        """Let go of the file until it is asked again: many of them hold some megabytes of pages. One that is there no more stays open."""
        if self.path.exists():
            self.close()

    def close(self) -> None:
        if "_base" in self.__dict__:
            self._base.close()
            del self.__dict__["_base"]
