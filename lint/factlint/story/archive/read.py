"""The archive: published stories, read for the names in them and for what a correction calls wrong. No language model is used."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property

import msgspec

from factlint import formats
from factlint.code import code_key
from factlint.facts import Facts, Store
from factlint.facts.names.spelling import plain
from factlint.formats.files import Disk, Files
from factlint.text import Document, Span

_PAIR = re.compile(
    r"(?<![^\W_])(?=(?P<first>[^\W\d_a-z][\w’'-]*\.?)(?: [A-Z]\.)?(?: (?:de|da|di|del|van|von|der|den|bin|al|la|le|ten|ter|el))*"
    r" (?P<last>[^\W\d_a-z][\w’'-]*[^\W_]))"
)
"""A word with a capital and the one after it, an initial or the particles of a surname between them left out."""
_OWNER = re.compile(r"['’]s$")
MOST = 100_000
"""Stories of an archive that are read."""


class ArchivedName(msgspec.Struct, frozen=True):
    """Two words of a name in a file, where they are first; offsets into its text."""

    first: str
    last: str
    start: int
    end: int


class _Read(msgspec.Struct, frozen=True):
    """What is kept of a file."""

    day: str
    """Of publication, as in 2024-05-03; empty where unknown."""
    names: tuple[ArchivedName, ...]


@dataclass(frozen=True)
class Seen:
    """A story of the archive that has a name."""

    path: str
    day: str
    named: ArchivedName


@dataclass(frozen=True)
class Archive:
    """The published stories of a configuration, by their paths."""

    paths: tuple[str, ...] = ()
    most: int = 5_000_000
    """Bytes of a story."""
    store: Store | None = None
    files: Files = field(default_factory=Disk)
    _facts: dict[str, Facts | None] = field(default_factory=dict, compare=False)

    @cached_property
    def names(self) -> Mapping[str, Mapping[str, Sequence[Seen]]]:
        """First word of a name → second word → the stories that have both, by day; words as they are compared."""
        found: dict[str, dict[str, list[Seen]]] = defaultdict(lambda: defaultdict(list))
        for path in self.paths[:MOST]:
            read = self._read(path)
            for named in read.names:
                found[plain(named.first).rstrip(".")][plain(named.last)].append(Seen(path, read.day, named))
        for lasts in found.values():
            for seen in lasts.values():
                seen.sort(key=lambda one: (one.day or "9", one.path))
        return found

    def facts(self, path: str) -> Facts | None:
        """The facts of one of its stories; None where it cannot be read."""
        if path not in self._facts:
            self._facts[path] = None
            with suppress(formats.Unreadable):
                self._facts[path] = Facts(formats.read(path, self._bytes(path), self.most))
        return self._facts[path]

    def documents(self) -> dict[str, Document]:
        """The documents that were read so far, by path."""
        return {path: facts.document for path, facts in self._facts.items() if facts is not None}

    def holding(self, words: str) -> Iterator[Facts]:
        """The stories whose files have these words."""
        wanted = words.encode()
        for path in self.paths[:MOST]:
            with suppress(formats.Unreadable):
                if wanted in self._bytes(path) and (facts := self.facts(path)) is not None:
                    yield facts

    def _bytes(self, path: str) -> bytes:
        return self.files.load(path, self.most)

    def _read(self, path: str) -> _Read:
        try:
            data = self._bytes(path)
        except formats.Unreadable:
            return _Read("", ())
        key = hashlib.sha256(f"{code_key()} {path.rpartition('/')[2]}\0".encode(errors="replace") + data).hexdigest()
        kept = self.store.kept("archive", key) if self.store is not None else None
        if kept is not None:
            with suppress(msgspec.MsgspecError, ValueError):
                return msgspec.json.decode(kept, type=_Read)
        made = _names(path, data, self.most)
        if self.store is not None:
            self.store.keep("archive", key, msgspec.json.encode(made))
        return made


def _names(path: str, data: bytes, most: int) -> _Read:
    try:
        facts = Facts(formats.read(path, data, most))
        day = facts.published.isoformat() if facts.published else ""
        blocks = [block.span for block in facts.local.blocks if block.kind not in ("code", "frontmatter", "boilerplate")]
    except formats.Unreadable:
        return _Read("", ())
    except Exception:  # a file that factlint fails on is reported where it is linted
        return _Read("", ())
    text, found = facts.prose.text, dict[tuple[str, str], ArchivedName]()
    for block in blocks:
        for pair in _PAIR.finditer(text, block.start, block.end):
            last = _OWNER.sub("", pair["last"])
            key = (pair["first"], last)
            if key not in found:
                span = facts.prose.span(Span(pair.start("first"), pair.start("last") + len(last)))
                found[key] = ArchivedName(*key, span.start, span.end)
    return _Read(day, tuple(found.values()))
