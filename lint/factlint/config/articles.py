"""Which files are articles: paths are taken as given, folders are walked."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from factlint.formats import SUFFIXES, UNREAD
from factlint.paths import real, refused, root_of, slashed
from factlint.records import dataclass

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
    unread: bool = False
    """A file of a folder that may be a story in a format which is not read."""


def find_articles(paths: Sequence[str]) -> Iterator[Article]:
    """The articles under these paths: in the order given, within a folder by name, each file once.

    Folders of sources, hidden folders and node_modules are left out, unless given themselves. What leads out of the repository
    has a `problem`.
    """
    return (article for article in find_files(paths) if not article.unread)


def find_files(paths: Sequence[str]) -> Iterator[Article]:
    """The articles under these paths, as `find_articles` has them, and what may be articles in formats that are not read."""
    seen: set[Path] = set()
    for path in paths:
        for article in _under(slashed(path)):
            file = real(article.path)
            if file not in seen:
                seen.add(file)
                yield article


def place_of(article: Article) -> Path:
    """The file of an article; of one that cannot be read the place of its name, since what it leads to may be anywhere."""
    if not article.problem:
        return real(article.path)
    folder, _, name = article.path.rstrip("/").rpartition("/")
    return root_of(folder or ".") if not real(folder or ".").is_relative_to(root_of(folder or ".")) else real(folder or ".") / name


def is_evidence(folder: str) -> bool:
    """A folder of this name holds sources, not articles."""
    return folder == "sources" or folder.endswith(".sources")


def _under(path: str) -> Iterator[Article]:
    if path == STDIN:
        yield Article(path)
    elif not os.path.isdir(path):  # noqa: PTH112  (Path.is_dir raises where a path is too long)
        yield Article(path, problem=_link(path, root_of(path.rpartition("/")[0] or ("/" if path.startswith("/") else "."))))
    else:
        root = root_of(path)
        if real(path).is_relative_to(root):
            yield from _walk("" if path in (".", "./") else path.rstrip("/") + "/", root)
        else:
            yield Article(path, problem="this folder is outside the repository")


def _link(path: str, root: Path) -> str:
    """Why a file given by its name is not read: a link may lead to anything on the machine, and its words would be printed."""
    file = real(path)
    if not file.is_relative_to(root):
        return "this is outside the repository"
    inside = file.relative_to(root).parts
    plain = file == real(path.rpartition("/")[0] or ".") / path.rpartition("/")[2] and file.name.lower().endswith(SUFFIXES)
    if ".git" in inside or (file.name.startswith(".") and not plain):
        return "this is a hidden file"
    return ""


def _walk(prefix: str, root: Path) -> Iterator[Article]:
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
                yield from _walk(f"{prefix}{entry.name}/", root)
        elif entry.name.lower().endswith(SUFFIXES):
            yield Article(prefix + entry.name, named=False, problem=_of_link(entry, root))
        elif entry.name.lower().endswith(UNREAD):
            yield Article(prefix + entry.name, named=False, unread=True)


def _of_link(entry: os.DirEntry[str], root: Path) -> str:
    if not entry.is_symlink():
        return ""
    why = refused(entry.path, root)
    return f"this {why}" if why else ""
