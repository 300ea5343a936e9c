"""Which files are articles: paths are taken as given, folders are walked."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from factlint.formats import SUFFIXES

STDIN = "-"


@dataclass(frozen=True)
class Article:
    """A file to lint."""

    path: str
    """As given on the command line, with forward slashes."""
    named: bool = True
    """Given by its own path, not found in a folder."""
    problem: str = ""
    """Why it cannot be read, where the walk already knows."""


def find_articles(paths: Sequence[str]) -> Iterator[Article]:
    """The articles under these paths: in the order given, within a folder by name, each file once.

    Folders of sources, hidden folders and node_modules are left out, unless given themselves.
    """
    seen: set[Path] = set()
    for path in paths:
        for article in _under(slashed(path)):
            file = real(article.path)
            if file not in seen:
                seen.add(file)
                yield article


def slashed(path: str) -> str:
    """The path with forward slashes."""
    return path.replace(os.sep, "/")


def real(path: str) -> Path:
    """The file that a path leads to. What no system would take, a loop of links or a NUL in it, stays as it is."""
    try:
        return Path(path).resolve()
    except (OSError, RuntimeError, ValueError):
        return Path(path).absolute()


def exists(path: str) -> bool:
    """There is such a file, folder or link; a path that no system would take is none, where Path.exists raises."""
    return os.path.lexists(path)


def is_evidence(folder: str) -> bool:
    """A folder of this name holds sources, not articles."""
    return folder == "sources" or folder.endswith(".sources")


def _under(path: str) -> Iterator[Article]:
    if path == STDIN or not os.path.isdir(path):  # noqa: PTH112  (Path.is_dir raises where a path is too long)
        yield Article(path)
    else:
        yield from _walk("" if path in (".", "./") else path.rstrip("/") + "/", Path(path).resolve())


def _walk(prefix: str, top: Path) -> Iterator[Article]:
    try:
        with os.scandir(prefix or ".") as found:
            entries = sorted(found, key=lambda entry: entry.name)
    except OSError as error:
        yield Article(prefix or ".", problem=f"the folder cannot be read: {(error.strerror or str(error)).lower()}")
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name == "node_modules":
            continue
        if entry.is_dir(follow_symlinks=False):
            if not is_evidence(entry.name):
                yield from _walk(f"{prefix}{entry.name}/", top)
        # A link may point to anything on the machine, and its words would be printed.
        elif entry.name.lower().endswith(SUFFIXES) and (not entry.is_symlink() or real(entry.path).is_relative_to(top)):
            yield Article(prefix + entry.name, named=False)
