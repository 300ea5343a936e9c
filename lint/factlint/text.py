"""Places in a file: spans, lines, the prose of a document and the way back from it to the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property
from typing import Literal

from factlint import lazy
from factlint.records import dataclass


@dataclass(frozen=True, order=True, slots=True)
class Span:
    """Characters from start up to, not including, end; 0-based."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """The two share at least one character."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        return Span(self.start + by, self.end + by)


@dataclass(frozen=True, order=True, slots=True)
class Place:
    """A 1-based line and column; columns count Unicode characters."""

    line: int
    column: int


SectionKind = Literal[
    "headline", "dek", "byline", "dateline", "body", "subhead", "caption", "credit", "blockquote", "pullquote", "table", "list",
    "footnote", "correction", "boilerplate", "promotion", "rule", "code", "frontmatter",
]  # fmt: skip
"""The kinds of sections."""

SECTIONS: dict[SectionKind, str] = {
    "headline": "the title of the story",
    "dek": "the line below the headline",
    "byline": "who wrote it",
    "dateline": "place and day at the head of the text",
    "body": "running text",
    "subhead": "a heading inside the text",
    "caption": "the words under a picture",
    "credit": "who took the picture or made the graphic",
    "blockquote": "a quotation set off as a block",
    "pullquote": "words of the text in large type",
    "table": "a table",
    "list": "an item of a list",
    "footnote": "a footnote",
    "correction": "a note of correction",
    "boilerplate": "what is on every page of the outlet",
    "promotion": "an appeal of the outlet, links and all",
    "rule": "a line between two works",
    "code": "code",
    "frontmatter": "the fields above the text",
}
"""What each kind is."""


@dataclass(frozen=True, order=True, slots=True)
class Section:
    """A region of a document."""

    span: Span
    kind: str
    """One of SECTIONS."""


@dataclass(frozen=True, slots=True)
class Locator:
    """Where somebody finds a passage again who opens the file in its own program, or plays the recording."""

    kind: Literal["page", "time", "cell", "paragraph"]
    value: int | str
    """A page or paragraph from 1 on; a time as h:mm:ss; a cell as Sheet1!C14, C14 in a file without sheets."""

    def __str__(self) -> str:
        if self.kind == "time":
            return f" at {self.value}"
        return f", {self.value}" if self.kind == "cell" else f", {self.kind} {self.value}"


def located(path: str, place: Place, locator: Locator | None, *, extracted: bool) -> str:
    """A place in a file in words; line and column only where the file has lines."""
    if extracted and locator is not None:
        return f"{path}{locator}"
    return f"{path}:{place.line}:{place.column}{locator or ''}"


# str.splitlines also breaks at form feeds, U+2028 and others, which editors do not count as lines.
_LINE_END = lazy.regex(r"\r\n|\r|\n")


class LineIndex:
    """Lines of a text; \\n, \\r\\n and a lone \\r each end one."""

    def __init__(self, text: str) -> None:
        self.length = len(text)
        self.starts: Sequence[int] = [0, *(end.end() for end in _LINE_END.finditer(text))]

    def place(self, offset: int) -> Place:
        """The place of a character; the end of the text has one too."""
        line = bisect_right(self.starts, offset) - 1
        return Place(line + 1, offset - self.starts[line] + 1)

    def line(self, number: int) -> Span:
        """The characters of a 1-based line, its ending included."""
        end = self.starts[number] if number < len(self.starts) else self.length
        return Span(self.starts[number - 1], end)


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of prose and the characters of the file it stands for.

    Both have the same length and run side by side, or the prose is one character that stands for all of them (an entity,
    a line break with its indentation).
    """

    local: int
    length: int
    file: Span

    @property
    def whole(self) -> bool:
        return self.length != len(self.file)


class Prose:
    """The words of a document without its markup, and where each character is in the file.

    `text` has blocks separated by one blank line, wrapped lines joined by a space, entities decoded, emphasis and link targets
    left out. Offsets into `text` are local; `span` takes them to the file, `local` back.
    """

    def __init__(self, text: str, pieces: Iterable[Piece], blocks: Iterable[Section]) -> None:
        self.text = text
        self.pieces = tuple(pieces)
        self.blocks = tuple(blocks)
        """The blocks of `text` in local offsets, in order: a headline, a paragraph, a list item, a table cell …"""
        self._locals = [piece.local for piece in self.pieces]
        self._files = [piece.file.start for piece in self.pieces]

    @classmethod
    def plain(cls, text: str, kind: str = "body") -> Prose:
        """Prose that is the file itself, its paragraphs separated by blank lines."""
        return cls(text, [Piece(0, len(text), Span(0, len(text)))], paragraphs(text, kind))

    def span(self, local: Span) -> Span:
        """The characters of the file that a local span covers, markup between them included."""
        if local.start >= local.end:
            at = self._start(local.start)
            return Span(at, at)
        return Span(self._start(local.start), self._end(local.end))

    def local(self, span: Span) -> Span:
        """The local characters that are within a span of the file; empty where it holds none."""
        start = self._after(span.start)
        return Span(start, max(start, self._before(span.end)))

    def words(self, span: Span) -> str:
        """The prose within a span of the file."""
        local = self.local(span)
        return self.text[local.start : local.end]

    def parts(self, local: Span) -> Iterator[tuple[str, Span]]:
        """The words of a local span, each run with the characters of the file that it is."""
        for piece in self._moved(local, 0):
            yield self.text[piece.local : piece.local + piece.length], piece.file

    def part(self, blocks: Iterable[Section]) -> Prose:
        """The prose of some of its blocks, or of parts of them, in order; where they are in the file stays the same."""
        texts: list[str] = []
        pieces: list[Piece] = []
        sections: list[Section] = []
        local = 0
        for block in blocks:
            if sections:
                texts.append("\n\n")
                local += 2
            pieces += self._moved(block.span, local - block.span.start)
            texts.append(self.text[block.span.start : block.span.end])
            sections.append(Section(block.span.shifted(local - block.span.start), block.kind))
            local += len(block.span)
        return Prose("".join(texts), pieces, sections)

    def replaced(self, found: Sequence[tuple[Span, str]]) -> Prose:
        """The prose with one character in place of each of some local spans, which are in order and within blocks; it stands for what
        they stood for. Words that stand for other characters of the file, as the label of a row does further on, stay as they are."""
        texts: list[str] = []
        pieces: list[Piece] = []
        ends, moves = [0], [0]
        at = by = 0
        for span, character in found:
            if any(piece.whole and piece.length > 1 for piece in self._pieces(span)):
                continue
            pieces += self._moved(Span(at, span.start), by)
            pieces.append(Piece(span.start + by, 1, self.span(span)))
            texts += (self.text[at : span.start], character)
            at, by = span.end, by + 1 - len(span)
            ends.append(at)
            moves.append(by)
        pieces += self._moved(Span(at, len(self.text)), by)
        texts.append(self.text[at:])
        places = (tuple(end + moves[bisect_right(ends, end) - 1] for end in (one.span.start, one.span.end)) for one in self.blocks)
        blocks = [Section(Span(*place), one.kind) for one, place in zip(self.blocks, places, strict=True)]
        return Prose("".join(texts), pieces, blocks)

    def _moved(self, span: Span, by: int) -> Iterator[Piece]:
        """The pieces of a local span as they are when it is moved."""
        for piece in self._pieces(span):
            start, end = max(span.start, piece.local), min(span.end, piece.local + piece.length)
            file = piece.file if piece.whole else Span(piece.file.start + start - piece.local, piece.file.start + end - piece.local)
            if start < end:
                yield Piece(start + by, end - start, file)

    def _pieces(self, span: Span) -> Iterator[Piece]:
        """The pieces that may have something of a local span."""
        index = max(0, bisect_right(self._locals, span.start) - 1)
        while index < len(self.pieces) and self.pieces[index].local < span.end:
            yield self.pieces[index]
            index += 1

    def _start(self, at: int) -> int:
        if not self.pieces:
            return 0
        piece = self.pieces[max(0, bisect_right(self._locals, at) - 1)]
        inside = min(at - piece.local, piece.length)
        if piece.whole:
            return piece.file.start if inside < piece.length else piece.file.end
        return piece.file.start + inside

    def _end(self, end: int) -> int:
        piece = self.pieces[max(0, bisect_right(self._locals, end - 1) - 1)]
        return piece.file.end if piece.whole else piece.file.start + min(end - piece.local, piece.length)

    def _after(self, at: int) -> int:
        """The first local character at or after a character of the file."""
        index = bisect_right(self._files, at) - 1
        if index < 0:
            return 0
        piece = self.pieces[index]
        if at >= piece.file.end:
            return piece.local + piece.length
        return piece.local if piece.whole else piece.local + at - piece.file.start

    def _before(self, end: int) -> int:
        """The local end of what is before a character of the file."""
        index = bisect_right(self._files, end - 1) - 1
        if index < 0:
            return 0
        piece = self.pieces[index]
        if end >= piece.file.end or piece.whole:
            return piece.local + piece.length
        return piece.local + end - piece.file.start


# A lone \r must not be half of a \r\n, or every Windows line end would be a blank line.
_BLANK_LINE = lazy.regex(r"(?:\r\n|\r(?!\n)|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*|\Z")


def paragraphs(text: str, kind: str = "body") -> Iterator[Section]:
    """The blocks of a text separated by blank lines, without the white space around them."""
    start = 0
    for gap in _BLANK_LINE.finditer(text):
        block = text[start : gap.start()]
        if block.strip():
            begin = start + len(block) - len(block.lstrip())
            yield Section(Span(begin, start + len(block.rstrip())), kind)
        start = gap.end()


@dataclass(frozen=True)
class Document:
    """A file as it is, with the regions its markup shows and the prose that is read in it.

    All spans are offsets into `text`. `meta` is its front matter (or the meta elements of a page), as plain values.
    """

    path: str
    text: str
    sections: tuple[Section, ...]
    prose: Prose = field(compare=False)
    meta: Mapping[str, object] = field(default_factory=dict)
    notices: tuple[str, ...] = ()
    """What a user should know of the reading: a guessed encoding, front matter that is not YAML …"""
    kind: str = "text"
    """text, markdown or html."""
    locators: tuple[tuple[int, Locator], ...] = ()
    """Offsets in order, each with the locator that holds from there up to the next."""
    cells: tuple[tuple[int, Locator], ...] = ()
    """The cells of the tables on a page read as a source, as `locators` has those of a workbook; one without a value ends a table."""
    extracted: bool = False
    """`text` was taken from a file that is not text: its lines are ours, and nobody finds a passage by them."""
    spoken: bool = False
    """A transcript: a name and a colon at the start of a block begin a turn."""
    excerpt: bool = False
    """The prose has only some blocks of the file, with their kinds."""
    gaps: tuple[int, ...] = ()
    """Local offsets before which blocks are left out of an excerpt."""
    worded: tuple[int, ...] | None = None
    """Of an excerpt the numbers of the blocks that are there for their words and names, not only for a figure or a day; None for all."""
    partial: tuple[Span, ...] = ()
    """Of an excerpt the places in the file of tables of which it has some cells only."""

    def __getitem__(self, span: Span) -> str:
        return self.text[span.start : span.end]

    @cached_property
    def lines(self) -> LineIndex:
        return LineIndex(self.text)

    def place(self, offset: int) -> Place:
        return self.lines.place(offset)

    def locator(self, offset: int) -> Locator | None:
        """The page, time, cell or paragraph of a character; None where the file has none."""
        at = bisect_right(self.locators, offset, key=lambda item: item[0]) - 1
        return self.locators[at][1] if at >= 0 else None

    def cell(self, offset: int) -> str:
        """The cell of a table that a character is in, "Sheet1!C14"; empty for none."""
        places = self.cells or self.locators
        at = bisect_right(places, offset, key=lambda item: item[0]) - 1
        return str(places[at][1].value) if at >= 0 and places[at][1].kind == "cell" else ""

    def where(self, offset: int) -> str:
        """The place of a character as messages print it: "minutes.txt:7:12", "hearing.vtt:31:1 at 0:14:07", "council.pdf, page 12"."""
        return located(self.path, self.place(offset), self.locator(offset), extracted=self.extracted)

    @property
    def has_code(self) -> bool:
        """There may be words of a program inside its sentences."""
        return "`" in self.text or "<code" in self.text

    def reading(self, prose: Prose) -> Document:
        """The document with another prose of the same file."""
        return replace(self, prose=prose)

    @cached_property
    def words(self) -> int:
        """How many words the prose has."""
        return len(self.prose.text.split())


GLYPHS = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛′`´", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u2002\u2003\t\n\r\f\v\u2028\u2029", " "),
    }
)


_EACH = tuple((chr(glyph), str(plain)) for glyph, plain in GLYPHS.items())


def fold(text: str) -> str:
    """The text with one glyph for each kind of mark, dash and space, in lower case; every character keeps its offset."""
    return lower(text.translate(GLYPHS) if text.isascii() else _plain_glyphs(text))


def _plain_glyphs(text: str) -> str:
    """The text with GLYPHS put in: in a text of other letters than ASCII, glyph by glyph, which is ten times as fast as `translate`."""
    for glyph, plain in _EACH:
        if glyph in text:
            text = text.replace(glyph, plain)
    return text


_FIXED_SPACE = lazy.regex(r"(?<!\d)[\u00a0\u2009\u202f]|[\u00a0\u2009\u202f](?!\d)")


def breakable(text: str) -> str:
    """The text with a plain space for each at which no line breaks, except those that separate the digits of a number; offsets stay."""
    return _FIXED_SPACE.sub(" ", text) if any(space in text for space in "\u00a0\u2009\u202f") else text


def lower(text: str) -> str:
    """The text in lower case, as long as it was."""
    folded = text.lower()
    if len(folded) == len(text):
        return folded
    # "İ".lower() has two characters: such a letter stays as it is, or every offset after it would be wrong.
    return "".join(small if len(small := character.lower()) == 1 else character for character in text)
