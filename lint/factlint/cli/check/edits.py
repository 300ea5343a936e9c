"""Stories that are written to: read as UTF-8, changed by edits, written whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable

from factlint import formats
from factlint.cli import screen
from factlint.config.articles import STDIN
from factlint.finding import Edit
from factlint.formats.decode import load
from factlint.records import dataclass
from factlint.text import Document

_MARK = b"\xef\xbb\xbf"


class Fixed(Exception):
    """A file that cannot be written to; the message says why."""


@dataclass(frozen=True)
class Editable:
    """A file whose text can be written back as it was, except the edits."""

    document: Document
    mark: bytes
    """Its byte order mark."""

    def write(self, text: str) -> None:
        """Raises UsageError where the file system refuses."""
        screen.write_file(self.document.path, text, self.mark)


def editable(path: str) -> Editable:
    """The file at a path. Raises Fixed."""
    if path == STDIN:
        raise Fixed("standard input cannot be written to")
    try:
        data = load(path)
        document = formats.read(path, data)
    except formats.Unreadable:
        raise Fixed(f"{path}: cannot be read") from None
    mark = _MARK if data.startswith(_MARK) else b""
    if mark + document.text.encode("utf-8", "surrogatepass") != data:
        raise Fixed(f"{path}: is not plain UTF-8 text")
    return Editable(document, mark)


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with edits that do not overlap, in order."""
    pieces: list[str] = []
    done = 0
    for edit in edits:
        pieces += [text[done : edit.span.start], edit.text]
        done = edit.span.end
    return "".join([*pieces, text[done:]])
