"""Parses and the words of long documents, kept on disk between runs. Whatever is wrong with a kept file counts as not having it."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import field
from pathlib import Path

from factlint import lazy
from factlint.code import code_key
from factlint.facts import parse
from factlint.facts.parse import Parse
from factlint.facts.parse.nlp import Model
from factlint.facts.parse.packed import Damaged, most_bytes, packed, unpacked
from factlint.records import dataclass
from factlint.text import Section

PARSER = Path(str(parse.__file__)).parent
"""The code that makes parses."""

DAY = 24 * 60 * 60.0
LONGEST_UNUSED = 30 * DAY
"""Seconds after which a file that no run has read is removed."""


MOST_WORDS = 2_000_000_000
"""Bytes of kept words that are read at all."""

MOST_BYTES = 2_000_000_000
"""Bytes that a folder may have, where nobody says; then what was used least recently goes."""
_MINUTE = 60.0
_PAGE, _BLOCK = 4_096, 65_536


@dataclass(frozen=True)
class DiskStore:
    """A folder of files, each named by a hash of what it was made from."""

    folder: Path
    most: int = MOST_BYTES
    """Bytes that the folder may have."""
    damaged: list[Path] = field(default_factory=list, compare=False)
    """Kept files that were not what this run would have kept."""

    def parse(self, text: str, blocks: Sequence[Section], model: Model) -> Parse:
        """The parse of the blocks, from the folder or from the model."""
        return self.parses([(text, blocks)], model)[0]

    def parses(self, texts: Sequence[tuple[str, Sequence[Section]]], model: Model) -> list[Parse]:
        """The parses of the blocks of each text, from the folder or from the model, which reads all those together that are not kept."""
        paths = [self.path(text, blocks, model) for text, blocks in texts]
        found = [self._parse(path, text) for path, (text, _) in zip(paths, texts, strict=True)]
        new = [number for number, parse in enumerate(found) if parse is None]
        for number, made in zip(new, model.parses([texts[number] for number in new]) if new else (), strict=True):
            self.write(paths[number], packed(made))
            found[number] = made
        return [parse for parse in found if parse is not None]

    def _parse(self, path: Path, text: str) -> Parse | None:
        try:
            return unpacked(_bytes(path, most_bytes(len(text))), len(text))
        except OSError:
            return None
        except Damaged:
            self.damaged.append(path)
            return None

    def path(self, text: str, blocks: Sequence[Section], model: Model) -> Path:
        """Where the parse of these blocks is kept."""
        spans = [(block.span.start, block.span.end) for block in blocks]
        key = json.dumps([code_key(PARSER), model.key, spans, text]).encode()
        return self._path("parses", hashlib.sha256(key).hexdigest(), "json.z")

    def kept(self, kind: str, name: str) -> bytes | None:
        """The bytes that are kept of a kind under the name, a SHA-256 sum; None where there are none. They are not to be trusted."""
        try:
            return _bytes(self._path(kind, name, "npz"), MOST_WORDS)
        except (OSError, Damaged):
            return None

    def has(self, kind: str, name: str) -> bool:
        """There are bytes of a kind under the name."""
        return self._path(kind, name, "npz").exists()

    def keep(self, kind: str, name: str, data: bytes) -> None:
        """Keep the bytes for later runs, in place of kept ones that could not be used."""
        path = self._path(kind, name, "npz")
        if path.exists():
            self.damaged.append(path)
        self.write(path, data)

    def renew(self, kind: str, name: str, data: bytes) -> None:
        """Keep the bytes for later runs, in place of earlier ones."""
        self.write(self._path(kind, name, "npz"), data)

    def file(self, kind: str, name: str) -> Path:
        """Where the database of a kind under the name is kept; it counts as used now."""
        path = self._path(kind, name, "sqlite")
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _MINUTE:
                os.utime(path)
        return path

    def put(self, kind: str, name: str, fill: Callable[[Path], None]) -> Path:
        """Keep a database that `fill` writes into an empty file: whoever reads it sees all of it, or none. Raises OSError."""
        path = self._path(kind, name, "sqlite")
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, made = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
        os.close(handle)
        try:
            fill(Path(made))
            size = Path(made).stat().st_size
            Path(made).replace(path)
        except BaseException:
            with suppress(OSError):
                Path(made).unlink()
            raise
        self._grown(size)
        return path

    def _path(self, kind: str, name: str, suffix: str) -> Path:
        return self.folder / kind / name[:2] / f"{name[2:]}.{suffix}"

    def write(self, path: Path, data: bytes) -> None:
        """Keep the bytes in a file of the folder; what was used least recently makes room."""
        # A full disk or a folder that may not be written to costs time, nothing else.
        with suppress(OSError):
            write_whole(path, data)
            self._grown(len(data))

    def _grown(self, size: int) -> None:
        """Remove what is old or too much, now that so many bytes more are kept."""
        with suppress(OSError):
            tidy(self.folder, time.time())
            if _grown(self.folder, size) > self.most // 20:
                shrink(self.folder, self.most)


def _bytes(path: Path, most: int) -> bytes:
    """What is in a kept file, which counts as used now. Raises OSError, and Damaged where it is larger than it may be."""
    with path.open("rb") as file:
        # Room is made for all that is asked for, and some may be gigabytes.
        data = file.read(min(most, os.fstat(file.fileno()).st_size) + 1)
    if len(data) > most:
        raise Damaged
    # Once a minute is enough, and a folder that may not be written to is read all the same.
    with suppress(OSError):
        if time.time() - path.stat().st_mtime > _MINUTE:
            os.utime(path)
    return data


# The folder may be anybody's: nothing is removed in it but what has the name of a kept file, or of one that was never finished.
_KEPT = lazy.regex(r"[0-9a-f]{62}\.(?:json\.z|npz|sqlite)|\.[0-9a-f]{40}-\w{8}")
_KINDS = ("parses", "words", "runs", "outcomes", "archive", "sources", "found")


def tidy(folder: Path, now: float) -> None:
    """Remove the kept files that no run has used for long, at most once a day. Raises OSError."""
    stamp = folder / "tidied"
    if stamp.exists() and now - stamp.stat().st_mtime < DAY:
        return
    stamp.touch()
    for path in _kept_files(folder):
        # Another run may be tidying too.
        with suppress(OSError):
            if now - path.lstat().st_mtime > LONGEST_UNUSED:
                path.unlink()


def _grown(folder: Path, size: int) -> int:
    """Count bytes that were just written; returns about how many there are since the folder was last measured. Raises OSError."""
    # The length of a file is the count: several processes append to it, and nothing is lost without a lock.
    with (folder / "grown").open("ab", buffering=0) as file:
        file.write(b"." * -(-size // _BLOCK))
        return file.tell() * _BLOCK


def shrink(folder: Path, most: int) -> None:
    """Where the kept files have more bytes than this, remove those that were used least recently, until a tenth is free again."""
    with suppress(OSError):
        (folder / "grown").unlink()  # what others keep meanwhile counts for the next time
    found: list[tuple[float, int, Path]] = []
    for path in _kept_files(folder):
        with suppress(OSError):  # another run may be removing it
            seen = path.lstat()
            found.append((seen.st_mtime, -(-seen.st_size // _PAGE) * _PAGE, path))
    total = sum(size for _, size, _ in found)
    enough = most if total <= most else most * 9 // 10
    for _, size, path in sorted(found):
        if total <= enough:
            return
        with suppress(OSError):
            path.unlink(missing_ok=True)
            total -= size


def clear_all(folder: Path) -> int:
    """Remove all kept files; how many there were. Files that factlint did not keep stay, and so do folders with such files."""
    removed = 0
    for path in _kept_files(folder):
        with suppress(OSError):
            path.unlink()
            removed += 1
    for kind in _KINDS:
        for inner in (*folder.glob(f"{kind}/??"), folder / kind):
            with suppress(OSError):
                inner.rmdir()
    return removed


def _kept_files(folder: Path) -> list[Path]:
    return [path for kind in _KINDS for path in folder.glob(f"{kind}/??/*") if _KEPT.fullmatch(path.name)]


def write_whole(path: Path, data: bytes) -> None:
    """Put the bytes into the file all at once: whoever reads it sees the old ones or the new ones. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
