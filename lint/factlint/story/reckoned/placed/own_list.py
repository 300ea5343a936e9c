"""A list of the story, "Aldbury: 53 per cent", and the column, or the share of two columns, of a table that it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from factlint import lazy
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.figures.sentences import GivenFigure
from factlint.story.reckoned.grid import TableCell, TableGrid, grids
from factlint.story.reckoned.placed.ratios import fits, ratios
from factlint.story.reckoned.rounded import rounding
from factlint.story.reckoned.sought import Reckoned
from factlint.story.reckoned.sought import at as placed
from factlint.text import Span, fold

_LABEL = lazy.regex(r"(?P<label>[^\d:\n]{2,50}): ")
_LEAST = 2
"""Items of a list that have the figures of one column, before the others should have them too."""


@dataclass(frozen=True)
class _Item:
    label: str
    figure: Figure


@dataclass(frozen=True)
class _Column:
    """What a table has for each label: the value and its cell; shares are worked out of two columns."""

    source: Source
    values: Mapping[str, tuple[Decimal, TableCell]]
    share: bool


def in_own_list(story: Story, own: GivenFigure) -> Reckoned | None:
    """What a table has for the item of a list, where it has the figures of other items; None where it has not."""
    if own.kind != "list":
        return None
    found = next(((item, column) for item, column in _items(story) if item.figure.span == own.figure.span), None)
    if found is None or found[0].label not in found[1].values:
        return None
    item, column = found
    value, cell = column.values[item.label]
    if _same(item.figure, value, cell, share=column.share):
        return Reckoned("derived" if column.share else "supported", "", placed(column.source, cell.span))
    return Reckoned("conflicts", f"{value:.1f}%" if column.share else "another number in the table", placed(column.source, cell.span))


@once
def _items(story: Story) -> tuple[tuple[_Item, _Column], ...]:
    """The items of each list of the story with the column that most of them are from."""
    facts = story.article
    found: list[tuple[_Item, _Column]] = []
    run: list[_Item] = []
    for block in (*facts.local.blocks, None):
        item = _item(story, block.span) if block is not None and block.kind == "list" else None
        if item is not None:
            run.append(item)
        elif run and (block is None or block.kind != "list"):
            found += _matched(story, run)
            run = []
    return tuple(found)


def _item(story: Story, span: Span) -> _Item | None:
    local = story.article.local
    label = _LABEL.match(local.text, span.start, span.end)
    figures = local.figures_in(Span(label.end(), span.end)) if label else ()
    return _Item(fold(label["label"]).strip(), figures[0]) if label and figures and figures[0].value is not None else None


def _matched(story: Story, run: list[_Item]) -> Iterator[tuple[_Item, _Column]]:
    scores = [(sum(_has(column, item) for item in run), column) for column in _columns(story)]
    most = max((score for score, _ in scores), default=0)
    best = [column for score, column in scores if score == most]
    if most >= _LEAST and (2 * most > len(run) or most > _LEAST) and len(best) == 1:
        yield from ((item, best[0]) for item in run)


def _has(column: _Column, item: _Item) -> bool:
    found = column.values.get(item.label)
    return found is not None and _same(item.figure, *found, share=column.share)


def _same(figure: Figure, value: Decimal, cell: TableCell, *, share: bool) -> bool:
    if share:
        return figure.kind == "percent" and fits(figure, value)
    return (figure.kind == "percent") == (cell.figure.kind == "percent") and rounding(figure, cell.figure)


def _columns(story: Story) -> Iterator[_Column]:
    for source in story.sources:
        for grid in grids(source.facts):
            names = _names(grid)
            for column in grid.columns:
                yield _Column(source, {names[cell.row]: (cell.value, cell) for cell in column.cells if cell.row in names}, share=False)
            for ratio in ratios(grid):
                yield _Column(source, {names[row]: found for row, found in ratio.rows.items() if row in names}, share=True)


def _names(grid: TableGrid) -> dict[int, str]:
    return {row.cells[0].row: fold(row.cells[0].label).strip() for row in grid.rows}
