"""Things that a source lists, and the story counts: rows of a table, points of a list, names after a heading, the two sides of a vote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.story import Source, Story
from factlint.story.beside import sentence_at
from factlint.story.evidence import Evidence
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stem, stems
from factlint.story.reckoned.grid import TableGrid, grids, meant
from factlint.story.reckoned.sought import Reckoned, Sought
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.reckoned import OF_VOTES
from factlint.words.figures.numbers import SMALL

_MOST = 40


def listed(story: Story, own: GivenFigure) -> Reckoned | None:
    """The number of things that a source has one by one."""
    figure = own.figure
    of = stem(figure.of or "")
    if figure.kind != "count" or figure.value is None or figure.hedge or not 2 <= figure.value <= _MOST or figure.value % 1:
        return None
    if (vote := _of_vote(story, own)) is not None:
        return vote
    for source in story.sources if of else ():
        for number, span in (*_rows(source, of), *_names(source, of), *_points(source, of)):
            if number == figure.value:
                return Reckoned("derived", "the list has so many", (Evidence(source, span),))
    return None


def _rows(source: Source, of: str) -> Iterator[tuple[int, Span]]:
    """The rows of a table whose first column is headed by what is counted."""
    for grid in grids(source.facts):
        if grid.parts and of in meant(stems(_head(source, grid))) | {stem(word) for word in _head(source, grid).split()}:
            yield len(grid.parts), grid.parts[0].cells[0].span


def _head(source: Source, grid: TableGrid) -> str:
    """The head of the first column."""
    first = min(cell.row for row in grid.rows for cell in row.cells)
    heads = [words for (row, column), words in sorted(grid.others.items()) if row < first]
    return heads[0] if heads else source.facts.document.text[: source.facts.document.text.find("\n")].split(",")[0]


_FULL = r"[A-Z][\w’'-]+(?: [A-Z][\w.’'-]*){1,3}"
_RUN = lazy.regex(rf"{_FULL}(?:, (?:[a-z ]{{1,30}})?{_FULL})+,? and (?:[a-z ]{{1,30}})?{_FULL}")
_NAME = lazy.regex(_FULL)


def _names(source: Source, of: str) -> Iterator[tuple[int, Span]]:
    """Names one after the other, in a sentence or under a heading that says what they are."""
    text = source.facts.local.text
    for run in _RUN.finditer(text):
        if of in stems(sentence_at(source.facts, run.start())) or of in stems(text[max(0, run.start() - 60) : run.start()]):
            yield len(_NAME.findall(run[0])), source.facts.prose.span(Span(*run.span()))


_POINTS = lazy.regex(r"(?m)^(?P<head>[^\n]{3,120}):?\n+(?P<points>(?:[ \t]*(?:[-*•–]|\d{1,2}[.)]) [^\n]+\n*){2,40})")


def _points(source: Source, of: str) -> Iterator[tuple[int, Span]]:
    """The points of a list under a line that says what they are."""
    text = source.facts.document.text
    for found in _POINTS.finditer(text):
        if of in stems(found["head"]):
            points = re.findall(r"(?m)^[ \t]*(?:[-*•–]|\d{1,2}[.)]) ", found["points"])
            yield len(points), Span(*found.span("head"))


_TOP = lazy.regex(r"\b(?:top|first|leading|biggest|largest|highest|best) (?P<number>[a-z]+|\d{1,2})\b", re.I)
_LONG = 20
_SO_MANY = lazy.regex(r"\b(?P<number>two|three|four|five|six|seven|eight)(?: [a-z]+)? (?P<noun>[a-z]+s|[a-z]+ies)\b", re.I)
_YEARS = lazy.regex(
    r"\b(?:last|past|first) (?P<number>two|three|four|five|six|seven|eight|nine|ten) (?P<noun>years|seasons|months|quarters)\b", re.I
)


def of_the_top(source: Source, own: Sought) -> Reckoned | None:
    """What the first rows of a table come to: "the top three have 153 goals"."""
    found = _TOP.search(own.words)
    number = 0 if found is None else SMALL.get(found["number"].lower(), 0) or (int(found["number"]) if found["number"].isdigit() else 0)
    if own.share or own.low < _LONG:
        return None
    if number < 2:
        return _of_some(source, own)
    for grid in grids(source.facts):
        for column in grid.columns:
            cells = [cell for cell in column.cells if any(cell.row == part.cells[0].row for part in grid.parts)]
            largest = sorted(cells, key=lambda cell: -cell.value)
            for some in (cells[:number], largest[:number]):
                if len(cells) > number == len(some) and own.meets(sum((cell.value for cell in some), Decimal(0))):
                    return Reckoned("derived", f"the sum of {number} rows", tuple(Evidence(source, cell.span) for cell in some))
    return None


def _of_some(source: Source, own: Sought) -> Reckoned | None:
    """Rows one below the other, as many as the sentence says: "the three counties", "over the past two years"."""
    years, some = _YEARS.search(own.words), list(_SO_MANY.finditer(own.words))
    for grid in grids(source.facts):
        head = stems(_head(source, grid))
        numbers = {SMALL[found["number"].lower()] for found in some if stem(found["noun"]) in head}
        lasts = {SMALL[years["number"].lower()]} if years is not None and grid.by_period else set[int]()
        for column in grid.columns:
            cells = [cell for cell in column.cells if any(cell.row == part.cells[0].row for part in grid.parts)]
            runs = [cells[at : at + number] for number in numbers for at in range(len(cells) - number + 1)]
            for some_cells in (*runs, *(cells[-number:] for number in lasts), *(cells[:number] for number in lasts)):
                whole = abs(sum((cell.value for cell in some_cells), Decimal(0)))
                if len(some_cells) > 1 and own.meets(whole) and (not own.unit or own.unit == some_cells[0].figure.unit):
                    return Reckoned("derived", "the sum of the rows", tuple(Evidence(source, cell.span) for cell in some_cells))
    return None


_VOTE = lazy.regex(rf"\b{any_of(OF_VOTES)}\b", re.I)
_SIDE = rf"(?:[:,]| were)? (?P<{{}}>\d{{{{1,3}}}}|{any_of(' '.join(SMALL))})"
_SIDES = lazy.regex(
    rf"\b(?:ayes?|yeas?|for|in favou?r){_SIDE.format('one')}[,;.]? (?:and )?(?:nays?|noes|against){_SIDE.format('two')}\b", re.I
)
_SCORE = lazy.regex(r"(?<![\w-])(?P<one>\d{1,3})(?: ?[-–] ?| to )(?P<two>\d{1,3})(?![\w-])")


def _of_vote(story: Story, own: GivenFigure) -> Reckoned | None:
    """One side of a vote, "two voted against", or both together, the seven members."""
    said = sentence_at(own.facts, own.figure.span.start)
    if not _VOTE.search(said):
        return None
    for source in story.sources:
        text = source.facts.local.text
        for found in (*_SCORE.finditer(text), *_SIDES.finditer(text)):
            sides = tuple(Decimal(SMALL.get(found[side].lower(), 0) or int(found[side])) for side in ("one", "two"))
            if not _VOTE.search(text, max(0, found.start() - 80), found.end() + 60):
                continue
            at = (Evidence(source, source.facts.prose.span(Span(*found.span()))),)
            if own.figure.value in sides:
                return Reckoned("supported", "", at)
            if own.figure.value == sum(sides):
                return Reckoned("derived", f"{found['one']} + {found['two']}", at)
    return None
