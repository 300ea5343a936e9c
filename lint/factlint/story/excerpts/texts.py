"""The text of a source without the text: its lines are known from the index, and words are read from the file when they are asked for."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate, pairwise
from typing import Protocol

from factlint.records import dataclass
from factlint.text import LineIndex, Span


class Texts(Protocol):
    """The files of sources by the keys of these."""

    def whole(self, key: str) -> str:
        """The text of a source."""

    def part(self, key: str, start: int, end: int) -> bytes:
        """Some bytes of its file."""


@dataclass(frozen=True)
class SourceLines:
    """Where the lines of a source begin."""

    index: LineIndex
    offsets: array[int]
    """The bytes at which the lines begin, and their number; none where the text is not what UTF-8 makes of the bytes."""

    @classmethod
    def of(cls, text: str, data: bytes) -> SourceLines:
        """The lines of a text that was read from these bytes."""
        index, offsets = LineIndex(text), array("Q")
        if text.encode(errors="surrogatepass") == data:
            lines = pairwise((*index.starts, len(text)))
            offsets = array("Q", accumulate((len(text[start:end].encode()) for start, end in lines), initial=0))
        return cls(index, offsets)

    def packed(self) -> tuple[bytes, bytes]:
        """The columns as they are kept."""
        return array("Q", (*self.index.starts, self.index.length)).tobytes(), self.offsets.tobytes()

    @classmethod
    def unpacked(cls, starts: bytes, offsets: bytes) -> SourceLines:
        """Raises ValueError or IndexError where these are not columns."""
        index, numbers = LineIndex(""), array("Q", starts)
        index.length = numbers.pop()
        index.starts = numbers
        return cls(index, array("Q", offsets))

    def words(self, span: Span, read: Callable[[int, int], bytes]) -> str:
        """The characters of a span, of whose lines `read` gives the bytes; only where there are offsets."""
        if span.end <= span.start:
            return ""
        starts = self.index.starts
        first, last = self.index.place(span.start).line - 1, bisect_left(starts, span.end)
        text = read(self.offsets[first], self.offsets[last]).decode()
        return text[span.start - starts[first] : span.end - starts[first]]


class FileText:
    """The text of one source."""

    def __init__(self, key: str, lines: SourceLines, texts: Texts) -> None:
        self.key, self.lines, self.texts = key, lines, texts

    def whole(self) -> str:
        return self.texts.whole(self.key)

    def __getitem__(self, span: Span) -> str:
        if not self.lines.offsets:
            return self.whole()[span.start : span.end]
        return self.lines.words(span, lambda start, end: self.texts.part(self.key, start, end))
