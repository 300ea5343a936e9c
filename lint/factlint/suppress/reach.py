"""What of a document a directive covers.

Beside words it covers its own block on its own line; on a line of its own the block below it, whole; inside a block the rest of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.formats.directives import Directive, directives
from factlint.text import Document, Section, Span

_MARKERS = lazy.regex(r"[\s>]*(?:(?:[-*+•–—]|\d{1,9}[.)]|#{1,6})(?=\s|\Z))?\s*")
_TAG = lazy.regex(r"<(/?)[A-Za-z][^<>]{0,400}>")
_COMMENT = lazy.regex(r"<!--.{0,2000}?-->|\{/\*.{0,2000}?\*/\}", re.DOTALL)
_EMPTY = lazy.regex(
    r"\s+|<!--.{0,2000}?-->|\{/\*.{0,2000}?\*/\}|</?[A-Za-z][^<>]{0,400}>|(?m:^)[ \t]*(?:%%|#)[ \t]*factlint:[^\r\n]*", re.DOTALL
)
_ROW = lazy.regex(r"<tr\b|</tr\b", re.IGNORECASE)
_NEWLINE = lazy.regex(r"[\r\n]")
_NEAR = 2_000
"""Characters of a line that are looked at on either side of a directive; a page may be one line."""
_DEEPER = lazy.regex(r"(?:(?:\r\n|\r|\n)[ \t]+[^\r\n]*)*")


class Blocks:
    """The blocks of a document in the order of the file: paragraphs, list items, headings, cells, whole tables, code."""

    def __init__(self, document: Document, every: Sequence[Directive]) -> None:
        self.document = document
        self.directives = every
        self.front = next((section.span for section in document.sections if section.kind == "frontmatter"), Span(0, 0))
        prose = document.prose
        words = [Section(prose.span(block.span), block.kind) for block in prose.blocks]
        self.words = sorted(block for block in words if not self.front.overlaps(block.span))
        self._starts = [block.span.start for block in self.words]
        self._tables = list(self._outer_tables())
        code = [section.span for section in document.sections if section.kind == "code"]
        whole = [*(block.span for block in self.words), *self._tables, *code]
        self._whole = sorted(whole, key=lambda span: (span.start, -span.end))
        self._firsts: dict[int, int] = {}

    def _outer_tables(self) -> Iterator[Span]:
        """The tables of figures; a table within one, and a page laid out in a table, are left out."""
        end = 0
        for table in sorted(section.span for section in self.document.sections if section.kind == "table"):
            if table.start >= end:
                end = table.end
                first, last = bisect_left(self._starts, table.start), bisect_left(self._starts, table.end)
                if all(block.kind == "table" for block in self.words[first:last]):
                    yield table

    def around(self, at: int) -> Section | None:
        """The block that holds an offset."""
        block = self.before(at)
        return block if block is not None and block.span.end > at else None

    def before(self, at: int) -> Section | None:
        """The last block that begins at an offset or before it."""
        number = bisect_right(self._starts, at) - 1
        return self.words[number] if number >= 0 else None

    def after(self, at: int) -> Section | None:
        """The first block that begins at an offset or after it."""
        number = bisect_left(self._starts, at)
        return self.words[number] if number < len(self.words) else None

    def whole_after(self, at: int) -> Span | None:
        """The first block, table or code that begins at an offset or after it."""
        number = bisect_left(self._whole, at, key=lambda span: span.start)
        return self._whole[number] if number < len(self._whole) else None

    def in_table(self, span: Span) -> bool:
        number = bisect_right(self._tables, span.start, key=lambda table: table.start) - 1
        return number >= 0 and span.end < self._tables[number].end

    def line(self, span: Span) -> Span:
        """The lines that hold a span, without the last line end."""
        text, lines = self.document.text, self.document.lines
        first, last = (lines.line(lines.place(at).line) for at in (span.start, span.end))
        end = last.end
        while end > last.start and text[end - 1] in "\r\n":
            end -= 1
        return Span(first.start, end)

    def first(self, at: int) -> int:
        """Where the next words begin, comments and tags passed over."""
        passed = []
        while at not in self._firsts and (found := _EMPTY.match(self.document.text, at)):
            passed.append(at)
            at = found.end()
        at = self._firsts.get(at, at)
        self._firsts.update(dict.fromkeys(passed, at))
        return at

    def beside(self, directive: Directive, line: Span) -> tuple[str, str]:
        """What is before and after a directive on its line, without other directives."""
        text, span = self.document.text, directive.span
        start, end = max(line.start, span.start - _NEAR), min(line.end, span.end + _NEAR)
        parts = {True: text[start : span.start], False: text[span.end : end]}
        first = bisect_left(self.directives, start, key=lambda other: other.span.start)
        for other in self.directives[first : first + _NEAR // 10]:
            if other.span.start >= end:
                break
            before = other.span.start < span.start
            parts[before] = parts[before].replace(text[other.span.start : other.span.end], "")
        return _COMMENT.sub("", parts[True]), _COMMENT.sub("", parts[False])


def reach(blocks: Blocks, directive: Directive) -> Span:
    """The characters that an `allow` covers."""
    span = directive.span
    if span in blocks.front:
        return _in_front_matter(blocks, span)
    line = blocks.line(span)
    before, after = blocks.beside(directive, line)
    rest = before + after
    if _TAG.sub("", rest[_markers(rest) :]).strip():
        return _beside(blocks, span, line)
    closed = any(tag[1] for tag in _TAG.finditer(before))
    mine = blocks.before(span.start) if closed else None
    if mine is not None:
        last = blocks.line(Span(mine.span.end - 1, mine.span.end - 1))
        return _bounded(blocks, mine, Span(max(last.start, mine.span.start), max(last.end, span.end)))
    return _below(blocks, span)


def _markers(line: str) -> int:
    found = _MARKERS.match(line)
    return found.end() if found else 0


def _beside(blocks: Blocks, span: Span, line: Span) -> Span:
    mine = blocks.around(span.start)
    if mine is None:
        earlier, later = blocks.before(span.start), blocks.after(span.end)
        near = max(line.start, span.start - _NEAR, earlier.span.end if earlier is not None else 0)
        opened = [not tag[1] for tag in _TAG.finditer(blocks.document.text, near, span.start)]
        if earlier is not None and earlier.span.end > line.start and not (opened and opened[-1]):
            mine = earlier
        elif later is not None and later.span.start < line.end:
            mine = later
    return line if mine is None else _bounded(blocks, mine, line)


def _bounded(blocks: Blocks, mine: Section, line: Span) -> Span:
    """A line without what other blocks, or other rows of a table, have on it."""
    start, end = line.start, line.end
    if mine.kind == "table":
        if blocks.document.kind == "markdown":
            return line
        text = blocks.document.text
        rows = [found.start() for found in _ROW.finditer(text, max(start, mine.span.start - _NEAR), mine.span.start)]
        below = _ROW.search(text, mine.span.end, end)
        return Span(rows[-1] if rows else start, below.start() if below else end)
    earlier, later = blocks.before(mine.span.start - 1), blocks.after(mine.span.end)
    if earlier is not None and earlier.span != mine.span:
        start = max(start, earlier.span.end)
    if later is not None:
        end = min(end, later.span.start)
    return Span(start, max(start, end))


def _below(blocks: Blocks, span: Span) -> Span:
    document = blocks.document
    inside = blocks.around(span.start)
    if inside is not None:
        return Span(span.end, _to_line_end(blocks, inside.span.end))
    at = blocks.first(span.end)
    if blocks.in_table(span):
        row = _ROW.search(document.text, at) if document.kind != "markdown" else None
        return Span(span.end, max(row.start() if row else 0, blocks.line(Span(at, at)).end))
    block = blocks.whole_after(span.end)
    if block is None or _NEWLINE.search(document.text, at, max(at, block.start)):
        return Span(span.end, blocks.line(Span(at, at)).end)
    return Span(span.end, _to_line_end(blocks, block.end))


def _to_line_end(blocks: Blocks, end: int) -> int:
    """The end of a block with what follows its words on the line: a link target, a mark of emphasis."""
    later = blocks.after(end)
    line = blocks.line(Span(end, end)).end
    return min(line, later.span.start) if later is not None else line


def _in_front_matter(blocks: Blocks, span: Span) -> Span:
    """The line of a comment beside a value; the entry below one on a line of its own."""
    document = blocks.document
    line = blocks.line(span)
    if document[Span(line.start, span.start)].strip():
        return line
    at = blocks.first(span.end)
    entry = blocks.line(Span(at, at))
    deeper = _DEEPER.match(document.text, entry.end)
    return Span(span.end, min(deeper.end() if deeper else entry.end, blocks.front.end))


def lines_of(document: Document, covered: Span) -> str:
    """The lines of a span in words: "line 3", "lines 3 to 5"."""
    text = document[Span(covered.start, min(covered.end, covered.start + _NEAR))]
    start = covered.start + len(text) - len(text.lstrip())
    first, last = document.place(start).line, document.place(max(start, covered.end - 1)).line
    return f"line {first}" if first == last else f"lines {first} to {last}"


def find_directives(document: Document) -> Iterator[Directive]:
    """The directives of a document in order, without those that are shown as text or as code."""
    code = sorted(section.span for section in document.sections if section.kind == "code")
    front = next((section.span for section in document.sections if section.kind == "frontmatter"), Span(0, 0))
    for directive in directives(document.text, document.kind, front):
        at = bisect_right(code, directive.span.start, key=lambda span: span.start) - 1
        if not (at >= 0 and directive.span.overlaps(code[at])) and not _shown(document, directive):
            yield directive


def _shown(document: Document, directive: Directive) -> bool:
    """A comment whose words a reader sees; where it is not closed, or in a form of another format, that is what is wrong with it."""
    comment = document.text.startswith(("<!--", "{/*"), directive.span.start) and not directive.unclosed
    return comment and bool(document.prose.words(directive.span).strip())
