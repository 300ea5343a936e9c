"""What the readers of PDF and office files share: the libraries that come with factlint[sources], and bounds."""

from __future__ import annotations

import io
import zipfile
import zlib
from importlib import import_module
from typing import Any

from factlint.formats.decode import MOST_BYTES, Unreadable

MOST_UNPACKED = 200_000_000
"""Bytes that the parts of an office file may unpack to."""
_BEGINNING = 2_000
MOST_CHARACTERS = 20_000_000
"""Characters of text that are taken from one file."""


def library(name: str) -> Any:
    """A library that is installed with factlint[sources]. Raises Unreadable where it is not."""
    try:
        return import_module(name)
    except ImportError as error:
        raise Unreadable("needs factlint[sources]; install it: pip install 'factlint[sources]'") from error


def bounded(data: bytes) -> None:
    """Raises Unreadable for a file that is too large."""
    if len(data) > MOST_BYTES:
        raise Unreadable(f"the file is larger than {MOST_BYTES // 1_000_000} MB")


def unpackable(data: bytes) -> io.BytesIO:
    """The bytes of an office file, which is a zip archive, as a file. Raises Unreadable for others, and for one that unpacks too large."""
    bounded(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            size = sum(part.file_size for part in archive.infolist())
            encrypted = any(part.flag_bits & 1 for part in archive.infolist())
            declared = not encrypted and size <= MOST_UNPACKED and _declares(archive)
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError, OSError, zlib.error, EOFError) as error:
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            raise Unreadable(
                "is protected by a password, or an old office document; save it as .docx or .xlsx without a password"
            ) from error
        raise Unreadable("is damaged: it is not the archive that an office file should be") from error
    if encrypted:
        raise Unreadable("is protected by a password")
    if size > MOST_UNPACKED:
        raise Unreadable(f"unpacks to more than {MOST_UNPACKED // 1_000_000} MB")
    if declared:
        raise Unreadable("declares entities, which an office file does not")
    return io.BytesIO(data)


def _declares(archive: zipfile.ZipFile) -> bool:
    """A part of it begins with a declaration of what names stand for, of which a short one may unfold to a long text."""
    for part in archive.infolist():
        if part.filename.endswith((".xml", ".rels")):
            with archive.open(part) as file:
                if b"<!DOCTYPE" in file.read(_BEGINNING):
                    return True
    return False
