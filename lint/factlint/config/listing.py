"""The files below a folder, and which of them are plain: there may be thousands, and each question to the system has its price."""

from __future__ import annotations

import os
from dataclasses import field
from pathlib import Path

from factlint.paths import real
from factlint.records import dataclass


@dataclass(frozen=True)
class FolderListing:
    """Files below a folder, as paths from it."""

    names: list[str] = field(default_factory=list)
    """In order; hidden ones left out, and all in hidden folders."""
    plain: set[str] = field(default_factory=set)
    """Those that are regular files and no links, in folders whose files can be looked at: if the folder may be read, so may these."""
    closed: list[str] = field(default_factory=list)
    """Folders that cannot be listed."""


def files_below(folder: Path, root: Path) -> FolderListing:
    """The files below a folder; none of a folder outside the root. Links to folders are not followed."""
    found = FolderListing()
    waiting = [""] if real(folder).is_relative_to(root) else []
    while waiting:
        inner = waiting.pop()
        at = folder / inner
        try:
            with os.scandir(at) as entries:
                inside = sorted((entry.name, _kind(entry)) for entry in entries if not entry.name.startswith("."))
        except OSError as error:
            found.closed.append(str(error.filename))
            continue
        named = [(f"{inner}/{name}" if inner else name, kind) for name, kind in inside]
        found.names.extend(name for name, kind in named if kind in ("file", "other"))
        if os.access(at, os.X_OK):
            found.plain.update(name for name, kind in named if kind == "file")
        waiting += [name for name, kind in reversed(named) if kind == "folder"]
    return found


def _kind(entry: os.DirEntry[str]) -> str:
    try:
        if entry.is_dir():
            return "link to a folder" if entry.is_symlink() else "folder"
        return "file" if entry.is_file(follow_symlinks=False) else "other"
    except OSError:
        return "other"
