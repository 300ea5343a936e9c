"""Bytes → text: which encoding, and whether it is text at all."""

from __future__ import annotations

import codecs
import os
import re
import stat
from pathlib import Path

from factlint import lazy

MOST_BYTES = 20_000_000
LONGEST_LINE = 2_000_000

_BINARY = {
    b"%PDF-": "a PDF",
    b"PK\x03\x04": "a zip archive or an office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"{\\rtf": "an RTF document",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"\x1f\x8b": "a gzip archive",
}
_LFS = b"version https://git-lfs.github.com/spec/"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_CONTROL = lazy.regex(r"[\x00-\x06\x0e-\x1a]")
_LINE = lazy.regex(r"[^\r\n]+")


class Unreadable(Exception):
    """The file cannot be read as a document; the message says in one line why and what would be right.

    The message does not name the file: whoever reports it knows which one was asked for. `line` is the 1-based line at fault.
    """

    def __init__(self, message: str, line: int = 1) -> None:
        super().__init__(message)
        self.line = line


def load(path: str, most: int = MOST_BYTES) -> bytes:
    """The bytes of a regular file, at most one more than `most`. Never waits: whatever is not a file raises Unreadable."""
    try:
        mode = Path(path).stat().st_mode
        if not stat.S_ISREG(mode):
            raise Unreadable(f"this is {_kind(mode)}, not a file")
        with open(path, "rb", opener=_at_once) as file:
            return file.read(most + 1)
    except FileNotFoundError as error:
        raise Unreadable("there is no such file") from error
    except PermissionError as error:
        raise Unreadable("reading this file is not permitted") from error
    except (OSError, ValueError) as error:
        raise Unreadable(f"the file cannot be read: {getattr(error, 'strerror', None) or error}") from error


def part(path: str, start: int, end: int) -> bytes:
    """Some bytes of a file that was loaded before. Raises Unreadable."""
    try:
        with open(path, "rb", opener=_at_once) as file:
            file.seek(start)
            return file.read(end - start)
    except (OSError, ValueError) as error:
        raise Unreadable(f"the file cannot be read: {getattr(error, 'strerror', None) or error}") from error


def _at_once(path: str, flags: int) -> int:
    # Should a named pipe have taken the place of the file since, a plain open would wait for somebody to write to it.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _kind(mode: int) -> str:
    if stat.S_ISDIR(mode):
        return "a folder"
    if stat.S_ISFIFO(mode):
        return "a named pipe"
    return "a device or socket"


def check(data: bytes, most: int) -> None:
    """Raises Unreadable for more than this many bytes, and for a placeholder of a file that was not fetched."""
    if len(data) > most:
        raise Unreadable(f"the file is larger than {most / 1_000_000:g} MB; `limits:` in the configuration sets how large a file may be")
    if data.startswith(_LFS):
        raise Unreadable("this is a Git LFS pointer in place of the file; 'git lfs pull' gets the file itself")


def decode(path: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of some bytes without its byte order mark, and notices of what was guessed. Raises Unreadable."""
    for magic, name in _BINARY.items():
        if data.startswith(magic):
            raise Unreadable(f"this is {name}; convert it to plain text, Markdown or HTML first")
    text, notices = _text(path, data)
    control = _CONTROL.search(text)
    if control:
        line = _line(text, control.start())
        name = "a NUL character" if control.group() == "\0" else "a control character"
        raise Unreadable(f"line {line} holds {name}, so this is not text; save it as UTF-8 text", line)
    # A pattern that counts to the longest would try each character of each line as the first.
    lines = _LINE.finditer(text) if len(text) > LONGEST_LINE else ()
    long = next((line for line in lines if line.end() - line.start() > LONGEST_LINE), None)
    if long:
        line = _line(text, long.start())
        raise Unreadable(f"line {line} is longer than {LONGEST_LINE:,} characters; break it into paragraphs", line)
    return text, notices


def _text(path: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    if data.startswith(_UTF16):
        try:
            return data.decode("utf-16"), ()
        except UnicodeDecodeError as error:
            before = data[: error.start].decode("utf-16", "ignore")
            line = _line(before, len(before))
            raise Unreadable(f"line {line} is broken UTF-16; save the file as UTF-8 text", line) from error
    try:
        return data.decode("utf-8").removeprefix("\ufeff"), ()
    except UnicodeDecodeError as error:
        line = _line(data[: error.start].decode("utf-8"), error.start)
    if b"\0" in data:
        # Left to the search for control characters, which names the line.
        return data.decode("latin-1"), ()
    try:
        text, name = data.decode("cp1252"), "Windows-1252"
    except UnicodeDecodeError:
        text, name = data.decode("latin-1"), "Latin-1"
    return text, (f"{path}:{line}: not UTF-8; read as {name}; save the file as UTF-8 to be sure of every letter",)


def _line(text: str, end: int) -> int:
    """The 1-based line of the character at `end`."""
    return len(re.findall(r"\r\n|\r|\n", text[:end])) + 1
