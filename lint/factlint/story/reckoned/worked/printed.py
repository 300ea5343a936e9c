"""Short lines of a label and a figure, one below the other, which a document has in place of a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.records import dataclass
from factlint.text import Span

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
    """Lines as "Roads: $4 million" or "DUNMORE 2.3 INCH", three and more in a row, cell by cell; the first row and column are names."""
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
