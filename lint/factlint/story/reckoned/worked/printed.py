"""Tables that a document prints in its text: rows of bars in Markdown, and short lines of a label and a figure one below the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint import lazy
from factlint.facts import Facts
from factlint.records import dataclass
from factlint.text import Span

_ROW = lazy.regex(r"[ \t]*\|(?P<cells>.*)\|[ \t]*")
_RULE = lazy.regex(r"[ \t|:-]+")
_VALUE = r"[$£€]?\d[\d,]*(?:\.\d+)?(?: ?(?!to\b|of\b)[\w%.°]+){0,2}"
_LINE = lazy.regex(rf"(?P<label>[A-Z][^\d:$£€\n]{{1,70}}?)(?: ?: ?| ?\.{{2,}} ?| [-–—] | )(?P<value>{_VALUE})\.?")
_LEAST, _MOST = 3, 40
_HEAD = 120


@dataclass(frozen=True)
class PrintedCell:
    """A cell with its place; the span is local."""

    row: int
    column: int
    span: Span


def printed_tables(facts: Facts) -> Iterator[tuple[PrintedCell, ...]]:
    """The tables of a text, cell by cell; the first row and the first column are their names."""
    yield from _barred(facts)
    yield from _lined(facts)


def _barred(facts: Facts) -> Iterator[tuple[PrintedCell, ...]]:
    text, at, found, row = facts.document.text, 0, list[PrintedCell](), 0
    for line in (*text.split("\n"), ""):
        match = _ROW.fullmatch(line)
        if match is None:
            if row > _LEAST - 1:
                yield tuple(found)
            found, row = [], 0
        elif not _RULE.fullmatch(line):
            row += 1
            found += _cells(facts, line, at, row)
        at += len(line) + 1


def _cells(facts: Facts, line: str, at: int, row: int) -> Iterator[PrintedCell]:
    bars = [found.start() for found in re.finditer(r"(?<!\\)\|", line)]
    for column, (start, end) in enumerate(pairwise(bars), 1):
        words = line[start + 1 : end]
        if words.strip():
            first = at + start + 1 + len(words) - len(words.lstrip())
            yield PrintedCell(row, column, facts.prose.local(Span(first, first + len(words.strip()))))


def _lined(facts: Facts) -> Iterator[tuple[PrintedCell, ...]]:
    """Lines as "Roads: $4 million" or "DUNMORE 2.3 INCH", three and more in a row."""
    run: list[tuple[Span, Span]] = []
    head = last = Span(0, 0)
    for block in (*facts.local.blocks, None):
        span = block.span if block is not None else Span(0, 0)
        words = facts.local.text[span.start : span.end]
        match = _LINE.fullmatch(words) if block is not None and block.kind in ("list", "body") and len(words) <= _HEAD else None
        if match is not None:
            head = last if not run else head
            run.append(tuple(Span(span.start + match.start(name), span.start + match.end(name)) for name in ("label", "value")))  # type: ignore[arg-type]
            continue
        if _LEAST <= len(run) <= _MOST:
            yield _of_lines(head, run)
        run, last = [], span


def _of_lines(head: Span, run: Sequence[tuple[Span, Span]]) -> tuple[PrintedCell, ...]:
    top = [PrintedCell(1, 2, head)] if 0 < head.end - head.start <= _HEAD else []
    cells = (PrintedCell(number, column, span) for number, line in enumerate(run, 2) for column, span in enumerate(line, 1))
    return (*top, *cells)
