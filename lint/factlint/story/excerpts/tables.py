"""The tables of a source by their paragraphs: one that somebody calculates with is read as a whole, or not as a table."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.story.reckoned.grid import MOST, place_of, tabular
from factlint.story.reckoned.worked.printed import is_short, printed_runs

Table = tuple[int, int, bool]
"""The number of its first paragraph within the source, the number after its last one, and whether an excerpt has it as a whole."""
_DIGIT = lazy.regex(r"\d")
_MOST_CELLS = 2 * MOST
"""Cells with digits of a table that may have no more figures than MOST: some are days and numbers of telephones."""


def tables_of(facts: Facts) -> list[Table]:
    """The tables of a document, in order."""
    return list(_of_cells(facts) if tabular(facts.document) else _of_lines(facts))


def _of_cells(facts: Facts) -> Iterator[Table]:
    text = facts.local.text
    found: dict[str, tuple[int, int, int]] = {}
    for number, block in enumerate(facts.local.blocks):
        place = place_of(facts, facts.prose.span(block.span).start)
        if place is not None:
            first, _, cells = found.get(place[0], (number, number, 0))
            found[place[0]] = first, number + 1, cells + (_DIGIT.search(text, block.span.start, block.span.end) is not None)
    yield from ((first, end, cells <= _MOST_CELLS) for first, end, cells in found.values())


def _of_lines(facts: Facts) -> Iterator[Table]:
    starts = [block.span.start for block in facts.local.blocks]
    for head, run in printed_runs(facts):
        first = head if head else run[0][0]
        yield bisect_right(starts, first.start) - 1, bisect_right(starts, run[-1][0].start), is_short(run)
