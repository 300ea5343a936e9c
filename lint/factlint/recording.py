"""A run that is watched, so that it can be remembered: what it opens, which folders it lists, what it prints."""

from __future__ import annotations

import io
import json
import os
import sys
import tempfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import field
from pathlib import Path
from typing import Any, TextIO

from factlint.paths import RealPaths
from factlint.records import dataclass
from factlint.remembered import Command, Printed, code, mark, own, sealed, walk

MOST_BYTES = 8_000_000
"""Bytes of output above which a run is not remembered."""

SLACK = 20_000_000
"""Nanoseconds that the clock of the file system may be late; it counts as two seconds late where it shows whole seconds."""


@dataclass(frozen=True)
class Noted:
    """What a command says of its run."""

    roots: frozenset[str]
    """The folders below which its files are, resolved."""
    files: frozenset[str]
    """Files that other processes read for it."""
    installed: frozenset[str]
    """The folders of what is installed beside factlint and decides what is found."""
    most: int
    """Bytes that may be kept."""


_LISTS = frozenset({"os.listdir", "os.scandir"})
_SPOILS = frozenset({"subprocess.Popen", "os.system", "socket.connect"})
_EVENTS = frozenset({"open", *_LISTS, *_SPOILS})


@dataclass
class Recording:
    """What a run was seen to do."""

    run: Command
    started: int
    """When the run began, in nanoseconds."""
    files: set[str] = field(default_factory=set)
    folders: set[str] = field(default_factory=set)
    spoilt: bool = False
    """It did something that cannot be remembered: wrote a file, ran a program, used the network."""
    noted: Noted | None = None
    watching: bool = True

    def saw(self, event: str, args: tuple[Any, ...]) -> None:
        """An event of the interpreter, as audit hooks get it."""
        if event == "open" and isinstance(args[0], (str, bytes)):
            path = os.path.abspath(os.fsdecode(args[0]))
            if not args[2] & (os.O_WRONLY | os.O_RDWR):
                self.files.add(path)
            # A temporary file without a name is opened by the path of its folder: nobody else can read it.
            elif not below(path, (self.run.folder, "/dev")) and "__pycache__" not in path and not os.path.isdir(path):
                self.spoilt = True
        elif event in _LISTS and not isinstance(args[0], int):
            self.folders.add(os.path.abspath(os.fsdecode(args[0] or ".")))
        elif event in _SPOILS:
            self.spoilt = True

    def keep(self, printed: Printed) -> None:
        """Keep what the run printed, if it may be remembered."""
        self.watching = False
        drawn = b"\x1b" in printed.err  # a progress bar belongs to the run that was slow
        if self.noted is None or self.spoilt or drawn or printed.code not in (0, 1) or len(printed.out) + len(printed.err) > MOST_BYTES:
            return
        with suppress(OSError, ValueError):
            seen = sorted(self._seen(self.noted))
            output = {name: data.decode("utf-8", "surrogateescape") for name, data in (("out", printed.out), ("err", printed.err))}
            body = zlib.compress(json.dumps({"code": code(), "seen": seen, "exit": printed.code, **output}).encode(), 1)
            from factlint.cache import DiskStore  # a run that is read back does not load it

            DiskStore(Path(self.run.folder), self.noted.most).write(Path(self.run.path), sealed(body, self.run.key))

    def _seen(self, noted: Noted) -> Iterator[tuple[str, str, str]]:
        """All that the run depends on, each with its mark. Raises OSError where that is not known."""
        cache = os.path.realpath(self.run.folder)
        system = {os.path.realpath(path) for path in (sys.prefix, sys.base_prefix, *own(), *_libraries(), "/dev", "/proc", "/sys")}
        if any(below(root, system) for root in noted.roots):
            raise OSError("stories where programs are installed")
        known = {*system, *noted.installed, cache}
        paths, inside, rooted = RealPaths(), _Inside(known), _Inside(noted.roots)
        for path in {*self.files, *map(os.path.abspath, noted.files)}:
            if not inside(paths.of(path)):
                self._is_old(os.stat(path))
                yield "file", path, mark("file", path, cache)
                if not rooted(path):
                    yield "real", path, paths.of(path)
        listed = {path for path in self.folders if not below(os.path.realpath(path), {*known, *noted.roots})}
        for root in {*noted.roots, *listed}:
            for folder, _ in walk(root, cache):
                self._is_old(os.stat(folder))
            yield "names", root, mark("names", root, cache)
        for folder in noted.installed:
            yield "installed", folder, mark("installed", folder, cache)

    def _is_old(self, found: os.stat_result) -> None:
        """Raises OSError for what was changed after the run began: nobody knows which state the run has read."""
        if changed_since(found, self.started):
            raise OSError("changed while it was read")


def changed_since(found: os.stat_result, started: int) -> bool:
    """The file or folder may have changed since then, in nanoseconds."""
    changed = max(found.st_mtime_ns, found.st_ctime_ns)
    return changed >= started - (SLACK if changed % 1_000_000_000 else 2_000_000_000)


def _libraries() -> Iterator[str]:
    """The folders that modules are imported from, without the one that the command was started in."""
    here = os.path.realpath(".")
    yield from (entry for entry in sys.path if entry and os.path.realpath(entry) != here)


def below(path: str, folders: Iterable[str]) -> bool:
    """The path is one of the folders, or in one."""
    return any(path == folder or path.startswith(folder.rstrip(os.sep) + os.sep) for folder in folders)


class _Inside:
    """Whether files are below some folders; each folder of theirs is compared once, for there may be thousands of files in it."""

    def __init__(self, folders: Iterable[str]) -> None:
        self._folders = frozenset(folders)
        self._known: dict[str, bool] = {}

    def __call__(self, path: str) -> bool:
        at = os.path.dirname(path)
        if at not in self._known:
            self._known[at] = below(at, self._folders)
        return self._known[at] or path in self._folders


_watched: Recording | None = None
_hooked = False


def watch(recording: Recording) -> None:
    """Watch the run of this process from now on, and no other."""
    global _watched, _hooked
    tempfile.gettempdir()  # it is found out by writing a file, once a process
    _watched = recording
    if not _hooked:
        sys.addaudithook(_saw)
        _hooked = True


def _saw(event: str, args: tuple[Any, ...]) -> None:
    # Most events are of another kind, a hundred thousand of them in a run of some seconds.
    if event in _EVENTS and _watched is not None and _watched.watching:
        _watched.saw(event, args)


def note(roots: Iterable[str], files: Iterable[str], installed: Iterable[str], most: int) -> None:
    """Say that the run may be remembered, and what cannot be seen from outside; see `Noted`. Does nothing where no run is watched."""
    if _watched is not None:
        _watched.noted = Noted(frozenset(roots), frozenset(files), frozenset(installed), most)


class CopiedStream(io.TextIOWrapper):
    """A stream that keeps what is written to it."""

    def __init__(self, stream: io.TextIOWrapper) -> None:
        self.stream = stream  # a wrapper that nobody has closes what it wraps
        self.copied = _Copied(stream.buffer)
        super().__init__(self.copied, stream.encoding, stream.errors, newline="", line_buffering=stream.line_buffering)

    def data(self) -> bytes:
        self.flush()
        return b"".join(self.copied.written)


class _Copied(io.BufferedIOBase):
    def __init__(self, stream: Any) -> None:
        self.stream = stream
        self.name = getattr(stream, "name", "")
        self.written: list[bytes] = []

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.written.append(bytes(data))
        return int(self.stream.write(data))

    def flush(self) -> None:
        self.stream.flush()

    def isatty(self) -> bool:
        return bool(self.stream.isatty())

    def fileno(self) -> int:
        return int(self.stream.fileno())


def copied(stream: TextIO) -> CopiedStream | None:
    """The stream with a copy of what is written to it; None for one that is not of the usual kind."""
    return CopiedStream(stream) if isinstance(stream, io.TextIOWrapper) else None
