"""The archive: published stories, read for the names in them and for what a correction calls wrong. No language model is used."""

from __future__ import annotations

import hashlib
from array import array
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set
from contextlib import suppress
from dataclasses import field
from functools import cached_property

from factlint import formats, lazy
from factlint.code import code_key
from factlint.facts import Facts, Store
from factlint.facts.names.spelling import plain
from factlint.formats.files import Disk, Files
from factlint.records import dataclass
from factlint.text import Document, Span
from factlint.words import any_of
from factlint.words.figures.numbers import SMALL
from factlint.words.names.runs import PARTICLES

_PAIR = lazy.regex(
    rf"(?<![^\W_])(?=(?P<first>[^\W\d_a-z][\w’'-]*\.?)(?: [A-Z]\.)?(?: {any_of(' '.join(sorted(PARTICLES)))})*"
    r" (?P<last>[^\W\d_a-z][\w’'-]*[^\W_]))"
)
"""A word with a capital and the one after it, an initial or the particles of a surname between them left out."""
_OWNER = lazy.regex(r"['’]s$")
MOST = 100_000
"""Stories of an archive that are read."""


@dataclass(frozen=True)
class ArchivedName:
    """Two words of a name in a file, where they are first; offsets into its text."""

    first: str
    last: str
    start: int
    end: int


@dataclass(frozen=True)
class _Read:
    """What is kept of a file."""

    day: str
    """Of publication, as in 2024-05-03; empty where unknown."""
    names: tuple[ArchivedName, ...]
    words: tuple[str, ...]
    """Its telling words, each once."""


@dataclass(frozen=True)
class Seen:
    """A story of the archive that has a name."""

    path: str
    day: str
    named: ArchivedName


@dataclass(frozen=True)
class _Index:
    """Where the stories of an archive have something."""

    names: Mapping[str, Mapping[str, Sequence[Seen]]]
    words: Mapping[str, array[int]]
    """Telling word → the numbers of the stories that have it, in order."""


_NOWHERE = array("I")
_WORD = lazy.regex(r"[^\W_]+")
_NUMBERS = frozenset((*SMALL, "dozen", "hundred", "thousand", "million", "billion", "half"))


def _telling(text: str) -> frozenset[str]:
    """The words that a correction may be about: with a digit, with a capital, and numbers."""
    words = frozenset(_WORD.findall(text))
    return frozenset(word for word in words if word in _NUMBERS or word[0].isupper() or not word.isalpha())


@dataclass(frozen=True)
class Archive:
    """The published stories of a configuration, by their paths."""

    paths: tuple[str, ...] = ()
    most: int = 5_000_000
    """Bytes of a story."""
    store: Store | None = None
    files: Files = field(default_factory=Disk)
    _facts: dict[str, Facts | None] = field(default_factory=dict, compare=False)

    @property
    def names(self) -> Mapping[str, Mapping[str, Sequence[Seen]]]:
        """First word of a name → second word → the stories that have both, by day; words as they are compared."""
        return self._index.names

    @cached_property
    def _index(self) -> _Index:
        """Every story is read once for it, and again only for what is found there."""
        found: dict[str, dict[str, list[Seen]]] = defaultdict(lambda: defaultdict(list))
        words: dict[str, array[int]] = defaultdict(lambda: array("I"))
        for number, path in enumerate(self.paths[:MOST]):
            read = self._read(path)
            for named in read.names:
                found[plain(named.first).rstrip(".")][plain(named.last)].append(Seen(path, read.day, named))
            for word in read.words:
                words[word].append(number)
        for lasts in found.values():
            for seen in lasts.values():
                seen.sort(key=lambda one: (one.day or "9", one.path))
        return _Index(found, words)

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
        """The stories that have these words."""
        for path in self._with(_telling(words)):
            facts = self.facts(path)
            if facts is not None and words in facts.document.text:
                yield facts

    def _with(self, words: Set[str]) -> Iterator[str]:
        """The stories that have all of these telling words; all stories where `words` is empty."""
        if not words:
            yield from self.paths[:MOST]
            return
        first, *others = sorted((self._index.words.get(word, _NOWHERE) for word in words), key=len)
        both = [set(numbers) for numbers in others]
        yield from (self.paths[number] for number in first if all(number in numbers for numbers in both))

    def _bytes(self, path: str) -> bytes:
        return self.files.load(path, self.most)

    def _read(self, path: str) -> _Read:
        try:
            data = self._bytes(path)
        except formats.Unreadable:
            return _Read("", (), ())
        key = hashlib.sha256(f"{code_key()} {path.rpartition('/')[2]}\0".encode(errors="replace") + data).hexdigest()
        return _names(path, data, self.most) if self.store is None else self._kept(self.store, key, path, data)

    def _kept(self, store: Store, key: str, path: str, data: bytes) -> _Read:
        import msgspec  # takes longer to load than all else here

        kept = store.kept("archive", key)
        if kept is not None:
            with suppress(msgspec.MsgspecError, ValueError):
                return msgspec.json.decode(kept, type=_Read)
        made = _names(path, data, self.most)
        store.keep("archive", key, msgspec.json.encode(made))
        return made


def _names(path: str, data: bytes, most: int) -> _Read:
    try:
        facts = Facts(formats.read(path, data, most))
        day = facts.published.isoformat() if facts.published else ""
        blocks = [block.span for block in facts.local.blocks if block.kind not in ("code", "frontmatter", "boilerplate")]
    except formats.Unreadable:
        return _Read("", (), ())
    except Exception:  # a file that factlint fails on is reported where it is linted
        return _Read("", (), ())
    text, found = facts.prose.text, dict[tuple[str, str], ArchivedName]()
    for block in blocks:
        for pair in _PAIR.finditer(text, block.start, block.end):
            last = _OWNER.sub("", pair["last"])
            key = (pair["first"], last)
            if key not in found:
                span = facts.prose.span(Span(pair.start("first"), pair.start("last") + len(last)))
                found[key] = ArchivedName(*key, span.start, span.end)
    return _Read(day, tuple(found.values()), tuple(sorted(_telling(facts.document.text))))
