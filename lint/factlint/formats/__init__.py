"""Bytes → Document: one file a format."""

from __future__ import annotations

from pathlib import Path

from factlint.text import Document, Prose


class Unreadable(Exception):
    """The file cannot be read as a document; the message says why and what would be right."""


def read(path: str, data: bytes | None = None) -> Document:
    """The document of a file, or of bytes that are said to be that file. Raises Unreadable."""
    text = (Path(path).read_bytes() if data is None else data).decode("utf-8")
    prose = Prose.plain(text)
    return Document(path, text, prose.blocks, prose)
