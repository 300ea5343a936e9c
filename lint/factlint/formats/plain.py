"""Plain text: paragraphs by blank lines, one a line, or hard-wrapped; the layout is read from the lines themselves."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from factlint import lazy
from factlint.formats.blocks import Block, BlockWriter, assemble
from factlint.formats.directives import spans
from factlint.formats.frontmatter import FrontMatter, read_front_matter
from factlint.formats.pages import Breaks, Pages, locators, read_pages
from factlint.formats.recordings.captions import are_captions, read_captions
from factlint.formats.recordings.transcript import read_timed
from factlint.records import dataclass
from factlint.text import Document, Section, Span

_LINE = lazy.regex(r"[^\r\n]+|\r\n|\r|\n")
_ITEM = lazy.regex(r"\s*[-*•–—]\s")
_NUMBERED = lazy.regex(r"\s*\d{1,3}[.)]\s")
_OPENER = lazy.regex(r"\s*(?:[-*•–—]\s|[A-Z][A-Z.' -]{1,30}:(?:\s|\Z)|>|[QA](?:\.|\s)\s)")
"""A line that starts something of its own: a list item, a speaker's turn, quoted mail."""
_MOST_WRAPPED = 110
"""Hard-wrapped text is seldom wider than 80 columns; mail and transcripts go to 100."""
_RUNS_ON = lazy.regex(r"(?:[\w,;–-]|[,?!-][\"”’'])\Z")
_IN_WORD = lazy.regex(r"(?:\u00ad|[a-z][-‐])\Z")
_OPENS = lazy.regex(r"\s*[“\"‘']")
_STOPS = (".", "!", "?", ":", ";", '"', "”", "’", ")")


@dataclass(frozen=True)
class _Line:
    text: str
    start: int
    bridged: bool = False
    """It goes on with the sentence of the line before, over the edge of a page."""


def read_plain(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of a plain text: of a story, or of captions, a transcript or the text of a PDF that were saved as such."""
    if are_captions(text):
        return read_captions(path, text, notices)
    front = _front_matter(path, text)
    timed = None if front.end else read_timed(path, text, notices)
    if timed is not None:
        return timed
    prose = assemble([*front.blocks, *_blocks(text, front.end)])
    sections = [Section(prose.span(block.span), block.kind) for block in prose.blocks]
    if front.end:
        sections.insert(0, Section(Span(0, front.end), "frontmatter"))
    return Document(path, text, tuple(sections), prose, front.meta, notices, locators=locators(text))


def _front_matter(path: str, text: str) -> FrontMatter:
    """The front matter of a plain text; two rule lines around something else are not front matter, and no mistake."""
    front = read_front_matter(path, text)
    return front if front.meta and not front.notices else FrontMatter()


def _blocks(text: str, start: int) -> Iterator[Block]:
    groups = _groups(text, start, read_pages(text, start))
    width, breaks = _width(groups), Breaks(text)
    for group in groups:
        for lines in _paragraphs(group, width):
            yield from _block(lines, breaks)


def _block(lines: Sequence[_Line], breaks: Breaks) -> Iterator[Block]:
    """The block of some lines: a word broken at the end of one goes on in the next."""
    writer = BlockWriter("body")
    for line, other in zip(lines, [*lines[1:], None], strict=True):
        cut = breaks.joined(line.text, other.text) if other is not None else None
        if cut is None:
            writer.text(line.text, line.start)
            writer.space()
        else:
            writer.text(line.text[: len(line.text) - cut], line.start)
            writer.joint()
    yield from writer.done()


def _groups(text: str, start: int, pages: Pages) -> list[list[_Line]]:
    """The lines between blank lines, without directives: one on a line of its own is passed over with its line end."""
    groups: list[list[_Line]] = [[]]
    ends = 0
    hidden = list(spans(text, start)) if "lint" in text.lower() else []
    passed = False
    for match in _LINE.finditer(text, start):
        line = match.group()
        if line in ("\r\n", "\r", "\n"):
            ends += not passed
            passed = False
            continue
        begin = pages.begins.get(match.start(), match.start())
        bridged = match.start() in pages.bridged
        kept = _without(_Line(line[begin - match.start() :], begin, bridged), hidden)
        passed = kept is None
        if kept is None or match.start() in pages.hidden:
            continue
        if not kept.text.strip():
            ends = 2
            continue
        if ends > 1 and not bridged and not pages.begins:
            groups.append([])
        groups[-1].append(kept)
        ends = 0
    return [group for group in groups if group]


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
            line = replace(line, text=before.rstrip())
        elif not before.strip():
            line = replace(line, text=after, start=span.end)
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
    """The first line stops in mid-sentence and the other goes on in small letters, or the line ends within a word."""
    if _IN_WORD.search(one.text.rstrip()) and other.text.lstrip()[:1].isalpha():
        return True
    return bool(_RUNS_ON.search(one.text.rstrip())) and other.text.lstrip()[:1].islower()


def _paragraphs(group: Sequence[_Line], width: int) -> Iterator[list[_Line]]:
    lines: list[_Line] = []
    for line in group:
        if lines and not (_bridges(lines[-1], line) or (width and (_joins(lines[-1], line, width) or _quotes_on(lines, line)))):
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


def _quotes_on(lines: Sequence[_Line], other: _Line) -> bool:
    """A quotation is open at the end of the lines, and the next one goes on with it; a new paragraph of it would begin with a mark."""
    said = "".join(line.text for line in lines)
    return (
        said.count("“") > said.count("”")
        and not (_OPENER.match(other.text) or _OPENS.match(other.text))
        and _indent(other) <= _indent(lines[-1])
    )


def _bridges(one: _Line, other: _Line) -> bool:
    return other.bridged and not _OPENER.match(other.text) and not one.text.rstrip().endswith(_STOPS)


def _indent(line: _Line) -> int:
    return len(line.text) - len(line.text.lstrip())
