"""Stories with large sources: these are indexed once, and read where they bear on the story."""

from __future__ import annotations

import hashlib
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import field
from itertools import accumulate, groupby
from pathlib import Path
from typing import TYPE_CHECKING

from factlint import formats
from factlint.cache import DiskStore
from factlint.clock import TimeUp
from factlint.code import code_key
from factlint.config.looked import Declared
from factlint.facts import Facts
from factlint.formats.files import Files
from factlint.memory import give_back
from factlint.records import dataclass
from factlint.text import Document

if TYPE_CHECKING:
    from factlint.story.excerpts.index import SourceIndex
    from factlint.story.excerpts.rows import ReadSource
    from factlint.story.excerpts.segment import Segment

DAMAGED = (sqlite3.Error, ValueError, TypeError, LookupError)
"""What reading a damaged index raises."""
LARGE = 2_000_000
"""Bytes of all sources of a story together from which on they are indexed."""
MANY, LARGE_OF_MANY = 20, 400_000
"""Of more sources than this fewer bytes are enough: a folder that a desk shares, most of which is about something else."""
SHORT = 200
"""Characters of a source below which it is read as a whole."""
_SEGMENT = 5_000_000
"""Bytes of sources in one file of the index at least, where there are so many; a source of more has one of its own."""
DECLARED = 50
"""Sources that are read at their top because the story declares them, at most."""


@dataclass(frozen=True)
class Large:
    """The sources of a story by their index."""

    index: SourceIndex
    keys: dict[str, str]
    """Path → key in the index, of the sources that can be read."""

    def remove(self) -> None:
        """Remove its files, which are damaged."""
        for segment in self.index.segments:
            segment.close()
            with suppress(OSError):
                segment.path.unlink()

    def source(self, path: str) -> tuple[int, ReadSource] | None:
        """The number of the first paragraph of a source, and what the index says of it."""
        return self.index.sources.get(self.keys.get(path, ""))


def is_large(sources: Sequence[Declared], files: Files) -> bool:
    """The sources are too large to be read as a whole."""
    most = LARGE if len(sources) <= MANY else min(LARGE, LARGE_OF_MANY)
    return any(size > most for size in accumulate(files.size(source.path) for source in sources))


def opened(sources: Sequence[Declared], files: Files, most: int, store: DiskStore | None) -> Large:
    """The index of some sources of at most so many bytes each; what is missing of it is made."""
    from factlint.story.excerpts.index import SourceIndex

    keys: dict[str, str] = {}
    sizes: dict[str, int] = {}
    for source in sources:
        size = files.size(source.path)
        if size <= most:
            with suppress(formats.Unreadable):  # said when the source is read by itself, as that one is too large
                keys[source.path] = key = _key(source.path, files.digest(source.path))
                sizes[key] = size
    paths = {key: path for path, key in keys.items()}
    segments = [_segment([(key, paths[key]) for key in part], files, most, store) for part in _parts(sizes)]
    return Large(SourceIndex(segments), keys)


def _key(path: str, digest: str) -> str:
    return hashlib.sha256(f"{code_key()} {path}\0{digest}".encode(errors="replace")).hexdigest()


def _parts(sizes: Mapping[str, int]) -> Iterator[list[str]]:
    """The sources by the file of the index that has them: one that changes moves no other."""
    small = sorted(key for key, size in sizes.items() if size < _SEGMENT)
    count = 1 << max(0, (sum(sizes[key] for key in small) // _SEGMENT).bit_length() - 1)
    small.sort(key=lambda key: int(key[:8], 16) % count)
    yield from ([key] for key, size in sizes.items() if size >= _SEGMENT)
    yield from (list(group) for _, group in groupby(small, key=lambda key: int(key[:8], 16) % count))


def _segment(sources: Sequence[tuple[str, str]], files: Files, most: int, store: DiskStore | None) -> Segment:
    """The file of the index with these sources, by key and path: the kept one, or a new one."""
    from factlint.story.excerpts.segment import Segment

    name = hashlib.sha256("\n".join(key for key, _ in sources).encode()).hexdigest()
    if store is not None:
        with suppress(OSError, *DAMAGED):
            kept = Segment(store.file("sources", name))
            if kept.sources.keys() <= {key for key, _ in sources}:
                return kept

    def fill(path: Path) -> None:
        _build(path, sources, files, most)

    if store is not None:
        with suppress(OSError, sqlite3.Error):
            return Segment(store.put("sources", name, fill))
    with tempfile.TemporaryDirectory(prefix="factlint-") as folder:
        made = Path(folder, "index")
        fill(made)
        segment = Segment(made)
        _ = segment.sources  # opened now, and there as long as somebody reads it
        return segment


def _build(path: Path, sources: Sequence[tuple[str, str]], files: Files, most: int) -> None:
    from factlint.story.excerpts.rows import Rows
    from factlint.story.excerpts.segment import write

    rows = Rows()
    for key, source in sources:
        if (made := _document(source, files, most)) is not None:
            rows.add(key, *made)
        del made  # before the next one is read
    write(path, rows)


def _document(path: str, files: Files, most: int) -> tuple[Document, bytes] | None:
    """The document of a source and its bytes; None where it cannot be read, which is said when it is read by itself."""
    try:
        data = files.load(path, most)
        return formats.labelled(formats.read(path, data, most)), data
    except TimeUp:
        raise
    except Exception:  # one broken file must not end the others
        return None


@dataclass(frozen=True)
class _Texts:
    """The texts of sources by their keys."""

    paths: Mapping[str, str]
    files: Files
    most: int

    def whole(self, key: str) -> str:
        return formats.text_of(self.paths[key], self.files.load(self.paths[key], self.most), self.most)

    def part(self, key: str, start: int, end: int) -> bytes:
        return self.files.part(self.paths[key], start, end)


@dataclass(frozen=True)
class Read:
    """What was read of the sources of a story, by path."""

    facts: Mapping[str, Facts] = field(default_factory=dict)
    """The facts of what bears on the story, of the sources that have something."""
    searched: frozenset[str] = frozenset()
    """The sources that were searched by the index, and are not to be read as a whole."""
    twins: tuple[tuple[str, str, float], ...] = ()
    """Sources of nearly the same text, each with an earlier one, and of 100 runs of words how many both have."""

    @property
    def passed(self) -> int:
        """How many of the sources that were searched have nothing for the story."""
        return len(self.searched) - len(self.searched & self.facts.keys())


def excerpts(article: Facts, large: Large, paths: Sequence[str], always: Iterable[str], files: Files, most: int) -> Read:
    """What bears on an article of sources in the order of the story; of those of `always` the top at least.

    Raises DAMAGED where a kept index is.
    """
    from factlint.story.excerpts.made import excerpts_of

    path_of = {large.keys[path]: path for path in paths if large.source(path) is not None}
    twins = large.index.twins(list(path_of))
    top = {large.keys[path] for path in always if path in large.keys} | {key for pair in twins for key in pair[:2]}
    made = excerpts_of(article, large.index, path_of, top, _Texts(path_of, files, most))
    large.index.rest()
    give_back()
    # Whether the few words of a short one are more than a note is seen by reading it.
    searched = frozenset(path for key, path in path_of.items() if large.index.sources[key][1].length >= SHORT)
    facts = {path_of[key]: facts for key, facts in made.items() if path_of[key] in searched}
    return Read(facts, searched, tuple((path_of[one], path_of[two], share) for one, two, share in twins))
