"""Blocks of reading text, gathered with the file offsets of every character, and the prose they make together."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from factlint import lazy
from factlint.records import dataclass
from factlint.text import Piece, Prose, Section, Span

CODE = "\N{OBJECT REPLACEMENT CHARACTER}"
"""What the prose has for a piece of code within a sentence: no word, no figure and no mark."""
Part = tuple[str, Span]
"""Prose and the characters of the file it stands for: side by side where both are as long, else as a whole."""


SOFT_HYPHEN = "\u00ad"
LIGATURES = {chr(code): unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
"""Letters that print joins into one character, as text copied from a page has them: ﬁ, ﬂ, ﬃ …"""
_FOLDED = lazy.regex("[\ufb00-\ufb06\u00ad\u200b\u2060\ufeff]")
_PARTS = lazy.regex(f"{_FOLDED.pattern}|[^{_FOLDED.pattern[1:-1]}]+")


@dataclass(frozen=True)
class Block:
    """A paragraph, headline, caption … with its words in the order of the file; never empty."""

    kind: str
    parts: tuple[Part, ...]

    @property
    def text(self) -> str:
        return "".join(text for text, _ in self.parts)

    @property
    def span(self) -> Span:
        return Span(self.parts[0][1].start, self.parts[-1][1].end)


class BlockWriter:
    """Gathers the words of one block; what comes must come in the order of the file."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self._parts: list[Part] = []
        self._spaced = False
        self._hyphenated = False
        """The last visible character is followed by a soft hyphen."""
        self._quoted = 0

    @property
    def empty(self) -> bool:
        return not self._parts

    def text(self, text: str, at: int) -> None:
        """Add characters of the file from offset `at` on; joined letters are read as letters, invisible hyphens and spaces not at all."""
        if not _FOLDED.search(text):
            self._plain(text, at)
            return
        for part in _PARTS.finditer(text):
            letters = part.group()
            if _FOLDED.match(letters) is None:
                self._plain(letters, at + part.start())
            elif letters in LIGATURES:
                self._part(LIGATURES[letters], Span(at + part.start(), at + part.end()))
            elif letters == SOFT_HYPHEN:
                self._hyphenated = bool(self._parts) and not self._spaced and self._parts[-1][0][-1].isalpha()

    def _plain(self, text: str, at: int) -> None:
        if self._hyphenated or self._spaced or not self._parts or (self._parts[-1][0][-1].isspace() and self._parts[-1][1].end < at):
            stripped = text.lstrip()
            at, text = at + len(text) - len(stripped), stripped
        if text:
            self._part(text, Span(at, at + len(text)))

    def whole(self, text: str, span: Span) -> None:
        """Add characters that stand for all of a span of the file: an entity, an escape."""
        if not text:
            return  # &#8; and its like stand for nothing
        if len(text) == len(span) > 2:
            # Parts of one length run side by side, and these do not.
            self._part(text[0], Span(span.start, span.end - 1))
            self._part(text[1:], Span(span.end - 1, span.end))
        elif not text.isspace() or (text == "\u00a0" and self._parts and not self._spaced):
            self._part(text, span)
        else:
            self.space()

    def code(self, span: Span) -> None:
        """Add the sign for a piece of code; pieces that follow one another have one sign."""
        if not self._parts or self._parts[-1][0] != CODE or self._spaced:
            self._part(CODE, span)

    def mark(self, closing: bool, span: Span) -> None:
        """Add the quotation mark that a browser prints for a <q> or </q> tag; inside another one it is single."""
        self._quoted += not closing
        if self._quoted > 0:
            self._part(("“‘", "”’")[closing][self._quoted % 2 == 0], span)
        self._quoted -= closing and self._quoted > 0

    def space(self) -> None:
        """Separate what comes from what was there by one space, which stands for all of the file between them."""
        if self._hyphenated:
            return  # the word goes on in the next line
        while self._parts and not self._spaced:
            text, span = self._parts[-1]
            kept = text.rstrip()
            if kept == text:
                break
            self._parts.pop()
            if kept:
                self._parts.append((kept, Span(span.start, span.start + len(kept)) if len(text) == len(span) else span))
        self._spaced = True

    def joint(self) -> None:
        """What comes goes on with the last word, whatever of the file is between them."""
        self._hyphenated = True

    def done(self) -> Iterator[Block]:
        """The block, unless it has no words."""
        self.space()
        if any(text.strip(CODE + " ") for text, _ in self._parts):
            yield Block(self.kind, tuple(self._parts))

    def _part(self, text: str, span: Span) -> None:
        if self._spaced and self._parts:
            gap = Span(self._parts[-1][1].end, span.start)
            if len(gap):
                self._parts.append((" ", gap))
        self._spaced = self._hyphenated = False
        self._parts.append((text, span))


def assemble(blocks: Iterable[Block]) -> Prose:
    """The prose of some blocks in the order of the file; one that overlaps an earlier one is left out."""
    texts: list[str] = []
    pieces: list[Piece] = []
    sections: list[Section] = []
    local = file = 0
    for block in sorted(blocks, key=lambda block: block.span):
        if block.span.start < file:
            continue
        if sections:
            texts.append("\n\n")
            local += 2
        start = local
        for text, span in block.parts:
            pieces.append(Piece(local, len(text), span))
            texts.append(text)
            local += len(text)
        file = block.span.end
        sections.append(Section(Span(start, local), block.kind))
    return Prose("".join(texts), _joined(pieces), sections)


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces that run on side by side in prose and file, as one."""
    last: Piece | None = None
    for piece in pieces:
        if last is None:
            last = piece
        elif not (last.whole or piece.whole) and last.file.end == piece.file.start and last.local + last.length == piece.local:
            last = Piece(last.local, last.length + piece.length, Span(last.file.start, piece.file.end))
        else:
            yield last
            last = piece
    if last is not None:
        yield last


class CutText:
    """A text cut from a file, and the way from its offsets back to the file: runs of (offset in the text, offset in the file).

    `filler` stands for a character that is hidden: it is not part of the words.
    """

    def __init__(self, text: str, runs: Sequence[tuple[int, int]], filler: str = "") -> None:
        self.text = text
        self.filler = filler
        self._here = [here for here, _ in runs]
        self._file = [file for _, file in runs]

    def at(self, offset: int) -> int:
        """The offset in the file of a character of the text."""
        run = max(0, bisect_right(self._here, offset) - 1)
        return self._file[run] + offset - self._here[run]

    def span(self, start: int, end: int) -> Span:
        """The characters of the file from the first to the last of some in the text."""
        return Span(self.at(start), self.at(end - 1) + 1)

    def pieces(self, start: int, end: int) -> Iterator[tuple[str, int]]:
        """The words from start to end as runs that are together in the file, each with its offset there."""
        run = max(0, bisect_right(self._here, start) - 1)
        while start < end:
            stop = min(end, self._here[run + 1]) if run + 1 < len(self._here) else end
            yield from self._visible(start, stop, self._file[run] - self._here[run])
            start, run = stop, run + 1

    def cut(self, start: int, end: int) -> CutText:
        """The part from start to end, as a source of its own."""
        runs = [(0, self.at(start))]
        first, last = bisect_right(self._here, start), bisect_left(self._here, end)
        runs += [(here - start, file) for here, file in zip(self._here[first:last], self._file[first:last], strict=True)]
        return CutText(self.text[start:end], runs, self.filler)

    def _visible(self, start: int, end: int, shift: int) -> Iterator[tuple[str, int]]:
        if not self.filler or self.text.find(self.filler, start, end) < 0:
            yield self.text[start:end], start + shift
            return
        for part in re.compile(f"[^{self.filler}]+").finditer(self.text, start, end):
            yield part.group(), part.start() + shift
