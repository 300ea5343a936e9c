"""The files of a commit, written into a folder of their own by plumbing commands: no filter, hook or line-end conversion runs."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO

from factlint import lazy
from factlint.cli.screen import UsageError
from factlint.cli.staged import git, git_bytes
from factlint.records import dataclass

_ENTRY = lazy.regex(r"(?P<mode>\d{6}) (?P<kind>\w+) (?P<hash>[0-9a-f]+)\t(?P<path>.+)", re.DOTALL)
_LINK = "120000"


@dataclass(frozen=True)
class _Entry:
    mode: str
    hash: str
    path: str


@contextmanager
def tree(commit: str) -> Iterator[Path]:
    """The files of a commit in a folder that is gone afterwards: the folder in it that is the working folder here."""
    prefix = git("rev-parse", "--show-prefix").strip("\n")
    with TemporaryDirectory(prefix="factlint-") as name:
        top = Path(name).resolve() / "tree"
        (top / ".git").mkdir(parents=True)  # the root of what may be read
        with TemporaryFile() as contents:
            entries = list(_entries(commit))
            git_bytes("cat-file", "--batch", stdin="".join(f"{entry.hash}\n" for entry in entries).encode(), into=contents)
            contents.seek(0)
            _write(top, entries, contents)
        folder = top / prefix
        folder.mkdir(parents=True, exist_ok=True)
        yield folder


def _entries(commit: str) -> Iterator[_Entry]:
    """The files and links of a commit; not what is stored elsewhere (submodules), nor paths that no checkout would write."""
    for line in git("ls-tree", "-r", "-z", "--full-tree", commit).split("\0"):
        found = _ENTRY.fullmatch(line)
        if found and found["kind"] == "blob" and not any(_barred(part) for part in found["path"].split("/")):
            yield _Entry(found["mode"], found["hash"], found["path"])


def _barred(part: str) -> bool:
    return part in ("", ".", "..") or part.lower().rstrip(". ") == ".git" or "\\" in part or (os.name == "nt" and ":" in part)


def _write(top: Path, entries: list[_Entry], contents: IO[bytes]) -> None:
    """Write each file; links come last, so that nothing is written through one."""
    links: list[tuple[Path, bytes]] = []
    for entry in entries:
        head = contents.readline().split()
        if len(head) != 3:
            raise UsageError("git cat-file: a file of the other commit is missing; this clone lacks it")
        data = contents.read(int(head[2]))
        contents.read(1)
        path = top / entry.path
        if entry.mode == _LINK:
            links.append((path, data))
            continue
        with suppress(OSError):  # two names that this file system takes for one, or a name that it does not allow
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    for path, target in links:
        with suppress(OSError, ValueError):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.symlink_to(os.fsdecode(target))
