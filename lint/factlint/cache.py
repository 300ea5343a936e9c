"""Parses kept on disk between runs. Whatever is wrong with a kept file counts as not having it."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
import zlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path
from typing import Any

from factlint.facts import nlp, parse
from factlint.facts.nlp import Model
from factlint.facts.parse import Parse
from factlint.text import Section


@dataclass(frozen=True)
class DiskStore:
    """A folder of parses, each named by a hash of what it was made from."""

    folder: Path

    def parse(self, text: str, blocks: Sequence[Section], model: Model) -> Parse:
        """The parse of the blocks, from the folder or from the model."""
        path = self.path(text, blocks, model)
        kept = _read(path)
        if kept is not None:
            return kept
        made = model.parse(text, blocks)
        _write(path, made)
        return made

    def path(self, text: str, blocks: Sequence[Section], model: Model) -> Path:
        """Where the parse of these blocks is kept."""
        spans = [(block.span.start, block.span.end) for block in blocks]
        key = json.dumps([extractor(), model.key, spans, text]).encode()
        name = hashlib.sha256(key).hexdigest()
        return self.folder / "parses" / name[:2] / f"{name[2:]}.json.z"


@cache
def extractor() -> str:
    """A hash of the code that makes parses: what other code made is not used."""
    code = b"".join(Path(str(module.__file__)).read_bytes() for module in (nlp, parse))
    return hashlib.sha256(code).hexdigest()


def _read(path: Path) -> Parse | None:
    try:
        columns = json.loads(zlib.decompress(path.read_bytes()))
        made = Parse(**{name: _frozen(column) for name, column in columns.items()})
    except (OSError, ValueError, TypeError, AttributeError, RecursionError, zlib.error):
        return None
    tokens = (made.starts, made.ends, made.lemmas, made.pos, made.tags, made.deps, made.heads)
    return made if all(len(column) == len(made.starts) for column in tokens) else None


def _frozen(value: Any) -> Any:
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _write(path: Path, made: Parse) -> None:
    columns = {field.name: getattr(made, field.name) for field in fields(made)}
    data = zlib.compress(json.dumps(columns, separators=(",", ":")).encode(), 1)
    # A full disk or a folder that may not be written to costs time, nothing else.
    with suppress(OSError):
        write_whole(path, data)


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
