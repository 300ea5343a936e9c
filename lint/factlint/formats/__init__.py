"""Bytes → Document: one file a format."""

from __future__ import annotations

from pathlib import PurePath

from factlint.formats.decode import Unreadable, decode, load
from factlint.text import Document

__all__ = ["SOURCES", "SUFFIXES", "Unreadable", "read"]

_MARKDOWN = (".md", ".markdown", ".mdown", ".mkd", ".mdx", ".qmd")
_HTML = (".html", ".htm", ".xhtml")
_CAPTIONS = (".vtt", ".srt", ".sbv")
SUFFIXES = (".md", ".markdown", ".txt", ".html", ".htm")
"""What a walk through a folder takes for stories; a file named by itself may have any suffix and is plain text then."""
SOURCES = (*SUFFIXES, *_CAPTIONS)
"""What is read in a folder of sources."""


def read(path: str, data: bytes | None = None) -> Document:
    """The document of a file, or of bytes that are said to be that file. Raises Unreadable, and nothing else."""
    text, notices = decode(path, load(path) if data is None else data)
    suffix = PurePath(path).suffix.lower()
    if suffix in _MARKDOWN:
        from factlint.formats.markdown import read_markdown

        return read_markdown(path, text, notices)
    if suffix in _HTML:
        from factlint.formats.html import read_html

        return read_html(path, text, notices)
    if suffix in _CAPTIONS:
        from factlint.formats.captions import read_captions

        return read_captions(path, text, notices)
    from factlint.formats.plain import read_plain

    return read_plain(path, text, notices)
