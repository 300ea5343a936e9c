"""Plain text: paragraphs by blank lines, one a line, or hard-wrapped; the layout is read from the lines themselves."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factlint.formats.blocks import Block, BlockWriter, assemble
from factlint.formats.directives import spans
from factlint.formats.frontmatter import FrontMatter, read_front_matter
from factlint.text import Document, Section, Span

_LINE = re.compile(r"[^\r\n]+|\r\n|\r|\n")
_ITEM = re.compile(r"\s*[-*•–—]\s")
_NUMBERED = re.compile(r"\s*\d{1,3}[.)]\s")
_OPENER = re.compile(r"\s*(?:[-*•–—]\s|[A-Z][A-Z.' -]{1,30}:\s|>)")
"""A line that starts something of its own: a list item, a speaker's turn, quoted mail."""
_MOST_WRAPPED = 110
"""Hard-wrapped text is seldom wider than 80 columns; mail and transcripts go to 100."""
_RUNS_ON = re.compile(r"[\w,;–-]\Z")
_STOPS = (".", "!", "?", ":", ";", '"', "”", "’", ")")


@dataclass(frozen=True)
class _Line:
    text: str
    start: int


def read_plain(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of a plain text."""
    front = _front_matter(path, text)
    prose = assemble([*front.blocks, *_blocks(text, front.end)])
    sections = [Section(prose.span(block.span), block.kind) for block in prose.blocks]
    if front.end:
        sections.insert(0, Section(Span(0, front.end), "frontmatter"))
    return Document(path, text, tuple(sections), prose, front.meta, notices)


def _front_matter(path: str, text: str) -> FrontMatter:
    """The front matter of a plain text; two rule lines around something else are no front matter, and no mistake."""
    front = read_front_matter(path, text)
    return front if front.meta and not front.notices else FrontMatter()


def _blocks(text: str, start: int) -> Iterator[Block]:
    groups = list(_groups(text, start))
    width = _width(groups)
    for group in groups:
        for lines in _paragraphs(group, width):
            writer = BlockWriter("body")
            for line in lines:
                writer.space()
                writer.text(line.text, line.start)
            yield from writer.done()


def _groups(text: str, start: int) -> Iterator[list[_Line]]:
    """The lines between blank lines, without directives: one on a line of its own is passed over with its line end."""
    group: list[_Line] = []
    ends = 0
    hidden = list(spans(text, start)) if "lint" in text.lower() else []
    passed = False
    for match in _LINE.finditer(text, start):
        line = match.group()
        if line in ("\r\n", "\r", "\n"):
            ends += not passed
            passed = False
            if ends > 1 and group:
                yield group
                group = []
            continue
        kept = _without(_Line(line, match.start()), hidden)
        passed = kept is None
        if kept is not None and kept.text.strip():
            ends = 0
            group.append(kept)
        elif kept is not None:
            ends = 1
    if group:
        yield group


def _without(line: _Line, hidden: Sequence[Span]) -> _Line | None:
    """A line without the directives at its ends; None for one that holds nothing else."""
    end = line.start + len(line.text)
    first = bisect_right(hidden, line.start, key=lambda span: span.end)
    for span in hidden[first : first + 3]:
        if span.start >= end:
            break
        before, after = line.text[: max(0, span.start - line.start)], line.text[max(0, span.end - line.start) :]
        if not before.strip() and not after.strip():
            return None
        if not after.strip():
            line = _Line(before.rstrip(), line.start)
        elif not before.strip():
            line = _Line(after, span.end)
        end = line.start + len(line.text)
    return line


def _width(groups: Sequence[list[_Line]]) -> int:
    """The column at which the text is hard-wrapped; 0 where it is not."""
    breaks = [(one, other) for group in groups for one, other in pairwise(group)]
    if not breaks:
        return 0
    widths = sorted(len(one.text.rstrip()) for one, _ in breaks)
    # One long address or table row does not make a wrapped text an unwrapped one.
    widest = widths[(len(widths) - 1) * 9 // 10]
    runs_on = sum(_runs_on(one, other) for one, other in breaks)
    return widest if widest <= _MOST_WRAPPED and 4 * runs_on >= len(breaks) else 0


def _runs_on(one: _Line, other: _Line) -> bool:
    """The first line stops in mid-sentence and the other goes on in small letters."""
    return bool(_RUNS_ON.search(one.text.rstrip())) and other.text.lstrip()[:1].islower()


def _paragraphs(group: Sequence[_Line], width: int) -> Iterator[list[_Line]]:
    lines: list[_Line] = []
    for line in group:
        if lines and not (width and _joins(lines[-1], line, width)):
            yield lines
            lines = []
        lines.append(line)
    if lines:
        yield lines


def _joins(one: _Line, other: _Line, width: int) -> bool:
    """The break between two lines is there only because the line was full."""
    if _OPENER.match(other.text) or (_NUMBERED.match(other.text) and one.text.rstrip().endswith(_STOPS)):
        return False
    if _indent(other) > _indent(one) and not (_ITEM.match(one.text) or _NUMBERED.match(one.text)):
        return False
    if _runs_on(one, other):
        return True
    word = other.text.split(None, 1)[0]
    return len(one.text.rstrip()) + 1 + len(word) > width


def _indent(line: _Line) -> int:
    return len(line.text) - len(line.text.lstrip())
