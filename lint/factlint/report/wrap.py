"""Text wrapped between words to a width in cells, with what is marked under it; wide letters take two cells."""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len

from factlint.report.style import visible
from factlint.text import Span

NARROWEST = 40
"""No report is laid out for less."""

LEAST = 10
"""Cells of a row that text always has."""


def rows(text: str, width: int) -> Iterator[Span]:
    """The rows of a text, which is one line: broken at spaces, and within words that are wider than a row. Ends have no space."""
    start = 0
    while start < len(text):
        end = _fits(text, start, width)
        if end < len(text) and not text[end].isspace():
            space = max(text.rfind(" ", start + 1, end), text.rfind("\t", start + 1, end))
            end = space if space > start else end
        yield Span(start, start + len(text[start:end].rstrip()))
        while end < len(text) and text[end].isspace():
            end += 1
        start = end


def _fits(text: str, start: int, width: int) -> int:
    """The end of the longest piece from an offset that is not wider; at least one character."""
    end = min(len(text), start + width)
    while end > start + 1 and cell_len(text[start:end]) > width:
        end -= max(1, (cell_len(text[start:end]) - width) // 2)
    return end


def wrapped(text: str, width: int, first: str = "", indent: str = "") -> list[str]:
    """A text on rows, the first after `first`, the others after `indent`; what steers a terminal is made visible."""
    line = " ".join(visible(text).split())
    start = cell_len(first)
    made = []
    room = max(LEAST, width - start)
    spans = list(rows(line, room))
    if not spans:
        return [first.rstrip()]
    made.append(first + line[spans[0].start : spans[0].end])
    rest = line[spans[0].end :].lstrip()
    made += [indent + rest[span.start : span.end] for span in rows(rest, max(LEAST, width - cell_len(indent)))]
    return made


def marked(text: str, mark: Span, width: int) -> Iterator[tuple[str, str]]:
    """The rows of a text, each with the carets under it for what is marked, "" where nothing of it is; tabs are one cell."""
    line = visible(text)
    for row in rows(line, width):
        start, end = max(row.start, mark.start), min(row.end, mark.end)
        carets = " " * cell_len(line[row.start : start]) + "^" * max(1, cell_len(line[start:end])) if start < end else ""
        yield line[row.start : row.end], carets
