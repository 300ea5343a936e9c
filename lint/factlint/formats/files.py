"""Where bytes come from: the disk of this machine, or what was sent along instead."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import field
from typing import Protocol

from factlint.formats.decode import Unreadable, load, part
from factlint.records import dataclass
from factlint.remembered import content


class Files(Protocol):
    """Files by their paths."""

    def load(self, path: str, most: int) -> bytes:
        """The bytes of a file, at most one more than `most`. Raises Unreadable."""

    def part(self, path: str, start: int, end: int) -> bytes:
        """The bytes of a file from one to another. Raises Unreadable."""

    def digest(self, path: str) -> str:
        """A hash of what is in a file. Raises Unreadable."""

    def size(self, path: str) -> int:
        """How many bytes a file has; 0 where there is no such file."""


class Disk:
    """The files of this machine."""

    def load(self, path: str, most: int) -> bytes:
        return load(path, most)

    def part(self, path: str, start: int, end: int) -> bytes:
        return part(path, start, end)

    def digest(self, path: str) -> str:
        try:
            return content(path)
        except (OSError, ValueError) as error:
            raise Unreadable(f"the file cannot be read: {getattr(error, 'strerror', None) or error}") from error

    def size(self, path: str) -> int:
        try:
            return os.stat(path).st_size  # noqa: PTH116  (a Path takes longer than the question, and there may be thousands)
        except (OSError, ValueError):
            return 0


@dataclass(frozen=True)
class GivenFiles:
    """Files whose bytes are known already, and no others: nothing is read from a disk."""

    contents: Mapping[str, bytes | Unreadable]
    """By path; why a file cannot be read in place of its bytes."""
    sizes: Mapping[str, int] = field(default_factory=dict)
    """Sizes of files of which only the beginning was read."""

    def load(self, path: str, most: int) -> bytes:
        found = self.contents.get(path)
        if found is None:
            raise Unreadable("there is no such file")
        if isinstance(found, Unreadable):
            raise found
        return found[: most + 1]

    def part(self, path: str, start: int, end: int) -> bytes:
        return self.load(path, end)[start:end]

    def digest(self, path: str) -> str:
        return hashlib.sha256(self.load(path, self.size(path))).hexdigest()

    def size(self, path: str) -> int:
        found = self.contents.get(path, b"")
        return self.sizes.get(path, 0 if isinstance(found, Unreadable) else len(found))
