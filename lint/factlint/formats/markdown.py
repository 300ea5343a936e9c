"""Markdown: what a reader of the rendered story sees, block by block, each word with its offset in the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import accumulate

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from factlint import lazy
from factlint.formats.blocks import Block, CutText, assemble
from factlint.formats.frontmatter import read_front_matter
from factlint.formats.html import fragment
from factlint.formats.inline import note, note_steps, read_inline
from factlint.formats.shortcodes import hide
from factlint.text import Document, Section, Span

_LINE = lazy.regex(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_CLOSING_HASHES = lazy.regex(r"(?:(?<=[ \t])|(?<=^))#+[ \t]*$")
_PREFIX = lazy.regex(r"[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*[\s>]*\Z")
_SENTENCE_END = lazy.regex(r"[.!?:;,…][\"'”’)\]]*\Z")
_KINDS = {"blockquote": "blockquote", "list_item": "list", "footnote_reference": "footnote", "td": "table", "th": "table"}
_FIRST = ("footnote", "table", "blockquote", "list")
"""Of the kinds around a paragraph, the one that counts: a list in a block quotation is quoted."""
_DEEPEST = 60


def read_markdown(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of a Markdown story, with its front matter as meta."""
    front = read_front_matter(path, text)
    hidden = hide(text, front.end)
    reader = _Reader(hidden.text, front.end, hidden.filler)
    prose = assemble([*front.blocks, *hidden.captions, *reader.read()])
    sections = {Section(prose.span(block.span), block.kind) for block in prose.blocks} | set(reader.sections)
    if front.end:
        sections.add(Section(Span(0, front.end), "frontmatter"))
    notices = (*notices, *front.notices)
    return Document(path, text, tuple(sorted(sections)), prose, front.meta, notices, kind="markdown")


def paragraph(source: CutText, kind: str) -> tuple[Block, ...]:
    """The blocks of one paragraph that is in another file, without the marks of Markdown."""
    return read_inline(_markdown(), {}, source, kind).blocks


@cache
def _markdown() -> MarkdownIt:
    md = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    footnote_plugin(md, inline=False, move_to_end=False, always_match_refs=True)
    # Joined fragments would lose their places.
    md.inline.ruler2.disable("fragments_join")
    md.inline.ruler.before("text", "note_steps", note_steps)
    md.inline.ruler.after("image", "note", note)
    md.core.ruler.disable(["inline", "text_join"], True)
    return md


class _Reader:
    """Reads the blocks of a text once; the marked regions are in `sections` then."""

    def __init__(self, text: str, start: int, filler: str) -> None:
        self.sections: list[Section] = []
        self._text = text
        self._filler = filler
        lines = _LINE.findall(text, start)
        self._starts = [start, *accumulate(map(len, lines), initial=start)][1:]
        self._lines = [line.rstrip("\r\n") for line in lines]
        self._env: dict[str, object] = {}
        self._around: list[str] = []
        self._headings = 0
        self._cells: list[CutText | None] = []
        self._pictured = False
        """The paragraph before is a picture."""

    def read(self) -> Iterator[Block]:
        tokens = _markdown().parse("\n".join(self._lines), self._env)
        for number, token in enumerate(tokens):
            name = token.type.removesuffix("_open").removesuffix("_close")
            if token.nesting > 0:
                self._around.append(_KINDS.get(name, ""))
                if name == "table" and token.map:
                    self.sections.append(Section(self._span(token.map), "table"))
                elif name == "tr" and token.map:
                    self._cells = self._row(token.map[0], tokens, number)
            elif token.nesting < 0:
                self._around.pop()
            elif token.type in ("fence", "code_block") and token.map:
                self.sections.append(Section(self._span(token.map), "code"))
            elif token.type == "html_block" and token.map:
                yield from self._html(token)
            elif token.type == "inline" and token.map:
                yield from self._inline(token, tokens[number - 1])

    def _kind(self) -> str:
        return next((kind for kind in _FIRST if kind in self._around), "body")

    def _inline(self, token: Token, opening: Token) -> Iterator[Block]:
        heading = opening.type == "heading_open"
        kind = self._heading(opening.tag) if heading else self._kind()
        cell = opening.type in ("th_open", "td_open")
        source = (self._cells.pop(0) if self._cells else None) if cell else self._source(token, heading)
        if source is None:
            return
        found = read_inline(_markdown(), self._env, source, kind)
        pictured, self._pictured = self._pictured or found.pictures, found.pictures and not found.slanted
        for block in found.blocks:
            if block.kind != "body":
                yield block
            elif found.strong and _is_subhead(block.text):
                yield Block("subhead", block.parts)  # a line all in bold is how many desks write a subhead
            elif found.slanted and pictured and not _NOTE.match(block.text):
                yield Block("caption", block.parts)
            else:
                yield block

    def _heading(self, tag: str) -> str:
        self._headings += 1
        return "headline" if tag == "h1" and self._headings == 1 else "subhead"

    def _html(self, token: Token) -> Iterator[Block]:
        source = self._source(token, heading=False)
        if source is None:
            return
        blocks, sections = fragment(source)
        self.sections += sections
        for block in blocks:
            yield Block(self._kind(), block.parts) if block.kind == "body" else block

    def _source(self, token: Token, heading: bool) -> CutText | None:
        """Where the content of a token is: each of its lines is the end of one line of the file.

        The front of a line is given up to quotation marks, list marks and indentation; its end never is, except
        trailing blanks and the closing marks of a heading.
        """
        assert token.map is not None
        first = token.map[0]
        content = token.content.split("\n")
        runs: list[tuple[int, int]] = []
        here = 0
        for number, part in enumerate(content[: len(self._lines) - first]):
            line = self._lines[first + number]
            words = part.lstrip(" \t")
            end = _end(line, words, heading)
            if end is None:
                return None
            indent = len(part) - len(words)
            runs.append((here + indent, self._starts[first + number] + end - len(words)))
            here += len(part) + 1
        # Indentation may be written as fewer tabs; it holds no words, so any place before them will do.
        return CutText(token.content, runs, self._filler)

    def _row(self, line: int, tokens: list[Token], number: int) -> list[CutText | None]:
        """Where the cells of a table row are; None for one that is not written, or cannot be followed."""
        contents: list[str] = []
        for token in tokens[number + 1 :]:
            if token.type == "tr_close":
                break
            if token.type == "inline":
                contents.append(token.content)
        written = list(_split_row(self._lines[line]))
        start = self._starts[line]
        skipped = 1 if _PREFIX.match(self._lines[line][: written[0].end]) and len(written) > 1 else 0
        cells = written[skipped:]
        return [self._cell(start, line, cells[n], content) if n < len(cells) else None for n, content in enumerate(contents)]

    def _cell(self, start: int, line: int, cell: Span, content: str) -> CutText | None:
        raw = self._lines[line][cell.start : cell.end]
        end = cell.start + len(raw.rstrip())
        runs: list[tuple[int, int]] = []
        # From the end back, as the front of the first cell may be a quotation mark.
        at = end
        for position in range(len(content) - 1, -1, -1):
            at -= 1
            if at < cell.start or self._lines[line][at] != content[position]:
                return None
            runs.append((position, start + at))
            if content[position] == "|":
                at -= 1
        runs.reverse()
        firsts = [run for n, run in enumerate(runs) if n == 0 or run[1] != runs[n - 1][1] + 1]
        return CutText(content, firsts or [(0, start + end)], self._filler)

    def _span(self, lines: list[int]) -> Span:
        """The characters of some lines, without the last line end."""
        last = min(lines[1], len(self._lines)) - 1
        return Span(self._starts[lines[0]], self._starts[last] + len(self._lines[last]))


_NOTE = lazy.regex(r"(?:correction|clarification|update|editor|note|this (?:story|article|piece|post)|by |the author|reporting)", re.I)
"""What is in italics after a picture and no caption of it."""


def _is_subhead(text: str) -> bool:
    return not _SENTENCE_END.search(text) or (text.endswith("?") and len(text.split()) <= 12)


def _end(line: str, words: str, heading: bool) -> int | None:
    """Where in a line its last words end; None where the line does not end in them."""
    if heading:
        line = _CLOSING_HASHES.sub("", line.rstrip(" \t"))
    if line.endswith(words):
        return len(line)
    stripped = line.rstrip()
    return len(stripped) if stripped.endswith(words) else None


def _split_row(line: str) -> Iterator[Span]:
    """The parts of a table row between bars that no backslash escapes."""
    start, escaped = 0, False
    for at, character in enumerate(line):
        if character == "|" and not escaped:
            yield Span(start, at)
            start = at + 1
        escaped = character == "\\"
    yield Span(start, len(line))
