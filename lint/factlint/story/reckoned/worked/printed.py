"""Short lines of a label and a figure, one below the other, which a document has in place of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.records import dataclass
from factlint.text import Section, Span

_VALUE = r"[$£€]?\d[\d,]*(?:\.\d+)?(?: ?(?!to\b|of\b)[\w%.°]+){0,2}"
_LINE = lazy.regex(rf"(?P<label>[A-Z][^\d:$£€\n]{{1,70}}?)(?: ?: ?| ?\.{{2,}} ?| [-–—] | )(?P<value>{_VALUE})\.?")
_LEAST, _MOST = 3, 40
_HEAD = 120
_NOTHING = Span(0, 0)
Run = Sequence[tuple[Span, Span]]
"""The label and the figure of each line."""


@dataclass(frozen=True)
class PrintedCell:
    """A cell with its place; the span is local."""

    row: int
    column: int
    span: Span


def printed_tables(facts: Facts) -> Iterator[tuple[PrintedCell, ...]]:
    """Lines as "Roads: $4 million" or "DUNMORE 2.3 INCH", three and more in a row, cell by cell; the first row and column are names."""
    for head, run in printed_runs(facts):
        partial = any(facts.prose.span(run[0][0]).overlaps(part) for part in facts.document.partial)
        if is_short(run) and not partial:
            yield _of_lines(head, run)


def is_short(run: Run) -> bool:
    """So few lines that they may be a table."""
    return len(run) <= _MOST


def printed_runs(facts: Facts) -> Iterator[tuple[Span, Run]]:
    """Three and more lines of a label and a figure in a row, with the line above them, which is empty where nothing may be their head."""
    run: list[tuple[Span, Span]] = []
    head = last = _NOTHING
    gaps = frozenset(facts.document.gaps)
    for block in (*facts.local.blocks, None):
        span = block.span if block is not None else _NOTHING
        cells = _cells(facts.local.text, block) if block is not None else None
        if (cells is None or span.start in gaps) and len(run) >= _LEAST:
            yield head, run
        if cells is None:
            run, last = [], span if len(span) <= _HEAD else _NOTHING
            continue
        if not run or span.start in gaps:
            run, head = [], _NOTHING if span.start in gaps else last
        run.append(cells)


def _cells(text: str, block: Section) -> tuple[Span, Span] | None:
    """The label and the figure of a line; None for other blocks."""
    span = block.span
    match = _LINE.fullmatch(text, span.start, span.end) if block.kind in ("list", "body") and len(span) <= _HEAD else None
    return (Span(*match.span("label")), Span(*match.span("value"))) if match is not None else None


def _of_lines(head: Span, run: Run) -> tuple[PrintedCell, ...]:
    top = [PrintedCell(1, 2, head)] if head else []
    cells = (PrintedCell(number, column, span) for number, line in enumerate(run, 2) for column, span in enumerate(line, 1))
    return (*top, *cells)
