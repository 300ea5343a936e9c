"""The largest and the least of a table: "the deadliest year was 2019", "the biggest saving is on parks"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.story import Source
from factlint.story.beside import sentence_at
from factlint.story.figures.given import given
from factlint.story.figures.sentences import clause_at
from factlint.story.figures.stems import stems
from factlint.story.reckoned.grid import TableCell, TableGrid, TableLine, grids, meant
from factlint.story.reckoned.placed.ratios import by_ratio
from factlint.story.reckoned.placed.series import of_some_years
from factlint.story.reckoned.sought import Reckoned, at
from factlint.story.reckoned.tables import best_lines, by_name, in_months, rows_with
from factlint.story.reckoned.worked.growth import grown
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.reckoned import LEAST_OF_ALL, MEASURED_BY, OF_GAINS, OF_LOSSES, WIDER_PLACES

_LOW = lazy.regex(rf"\b{any_of(LEAST_OF_ALL)}\b", re.I)
_NTH = lazy.regex(r"\b(?:(?P<two>second)|(?P<three>third)|(?P<four>fourth)|(?P<five>fifth))[- ]", re.I)
_WORD = lazy.regex(r"[a-z]+")
_BEST = lazy.regex(r"\b(?:best|worst)\b", re.I)
_FEW = 3
"""Rows of which one may be the largest."""


def extreme(facts: Facts, local: Span, source: Source) -> Reckoned | None:
    """Whether what a superlative is said of is the largest, or the least, of a column of a source; None where no table says so."""
    claim, sentence = facts.local.text[local.start : local.end], sentence_at(facts, local.start)
    if _ELSEWHERE.match(facts.local.text, local.start) or _RECORD.search(claim):
        return None
    if (changed := grown(source, sentence, f"{claim} {_goes_on(facts, local)}")) is not None:
        return changed
    if _ALONE.search(claim):
        return None
    for grid in grids(source.facts):
        if (rate := by_ratio(grid, facts, local, low=_LOW.search(claim) is not None)) is not None:
            return Reckoned("derived" if rate[0] else "conflicts", rate[1], at(source, rate[2].span))
        rows: Sequence[TableLine] | None = _with_figure(grid, facts, local)
        if not rows:
            rows = _beside(grid, facts, local) or _named(grid, sentence) or rows_with(grid, facts, _around(facts, local), local)
        rows = _nth(_last_before(rows, sentence, claim), sentence)
        if len(rows) != 1 or len(grid.around(rows[0])) < _FEW:
            continue
        if len({cell.figure.unit for part in grid.around(rows[0]) for cell in part.cells if cell.column == rows[0].cells[0].column}) > 1:
            continue  # dollars and people have no order
        if (timed := _over_time(grid, rows[0], facts, local, sentence)) is not None:
            if timed:
                return Reckoned("derived", "of its row", at(source, timed[0].span))
            continue
        if (found := _of_row(grid, rows[0], facts, local, source)) is not None:
            return found
    return None


def _of_row(grid: TableGrid, row: TableLine, facts: Facts, local: Span, source: Source) -> Reckoned | None:
    """Whether the row is at the end of the order that is claimed, in the columns that the claim is on."""
    claim, sentence = facts.local.text[local.start : local.end], sentence_at(facts, local.start)
    columns: Sequence[TableLine] = _by_claim(grid, f"{claim} {_goes_on(facts, local)}") or _with_value(grid, row, facts, local)
    sure = bool(columns) and _in_sentence(row, columns, facts, local)
    sure = sure or (bool(by_name([row], sentence)) and bool(_columns(grid, sentence, "")))
    sure = sure or bool(_columns(grid, "", f"{claim} {_goes_on(facts, local)}"))
    columns = columns or _columns(grid, sentence, claim)
    judged = list(_by_rate(grid, row, claim) or _judged(grid, row, columns, claim))
    right = [cell for ok, cell in judged if ok]
    if of_some_years(facts, local) and (right or not grid.by_period):
        return None
    if right and len(right) == len(judged):
        return Reckoned("derived", "in its column", at(source, right[0].span))
    if judged and not right and sure and (best := judged[0][1]).label.strip():
        return Reckoned("conflicts", f"that is {best.label}", at(source, best.span))
    return None


def _by_claim(grid: TableGrid, words: str) -> Sequence[TableLine]:
    """The one column with the most words of the claim: "the lowest factor of safety"."""
    topic = meant(stems(words))
    shared = {column: len(column.stems & topic) for column in grid.columns}
    best = [column for column, count in shared.items() if count and count == max(shared.values())]
    return best if len(best) == 1 and max(shared.values()) > 1 else ()


def _goes_on(facts: Facts, local: Span) -> str:
    """The words after the claim, to the end of its clause: "the worst year for accidents"."""
    return _CLAUSE.split(facts.local.text[local.end : local.end + _SCOPE])[0]


_CLAUSE = lazy.regex(r"[,.;:!?—–(\n]")


def _with_figure(grid: TableGrid, facts: Facts, local: Span) -> tuple[TableLine, ...] | None:
    """The row with the figure right before the claim, "61 percent, the highest"; None where no figure is there."""
    start = max(_around(facts, local).start, local.start - _REACH)
    before = [one for one in facts.local.figures_in(Span(start, local.start)) if local.start - one.span.end <= _NEAR and one.value]
    if not before or ";" in facts.local.text[before[-1].span.end : local.start]:
        return None
    wanted = before[-1]
    rows = (row for row in grid.named for cell in row.cells if cell.value == wanted.value)
    found = tuple(dict.fromkeys(rows))
    return found if len(found) == 1 else ()


def _beside(grid: TableGrid, facts: Facts, local: Span) -> Sequence[TableLine]:
    """The rows that the claim names, else the words after it, else its clause."""
    clause = clause_at(facts.local.text, _around(facts, local), local)
    for words in (facts.local.text[local.start : local.end], _goes_on(facts, local), clause):
        if rows := in_months(grid.parts, words) or by_name(grid.parts, words) or _by_part(grid, words):
            return rows
    return ()


def _by_part(grid: TableGrid, clause: str) -> tuple[TableLine, ...]:
    """The rows by a word of their names with a capital that the clause has and no other row: Vik, of Lund–Vik."""
    found = [[row for row in grid.parts if word in row.name] for word in _CAPITAL.findall(clause)]
    return tuple(dict.fromkeys(rows[0] for rows in found if len(rows) == 1))


_CAPITAL = lazy.regex(r"(?<![\w’'])[^\W\d_a-z][\w’']{2,}")
_NEAR, _REACH = 6, 40
_ALONE = lazy.regex(r"\b(?:only|sole)\b", re.I)
"""The only one is at no end of an order."""
_RECORD = lazy.regex(r"\brecord\b", re.I)
"""A record is of all times; a table is of some."""


def _last_before(rows: Sequence[TableLine], sentence: str, claim: str) -> Sequence[TableLine]:
    """Of several rows by their names the one that is the last before the claim: "Vik did best; Norr has the lowest rate"."""
    before = sentence.partition(claim)[0]
    named = [row for row in rows if row.name and row.name in before] if len(rows) > 1 else []
    return [max(named, key=lambda row: before.rfind(row.name))] if named else rows


_TIMED = lazy.regex(
    r"\b(?:since|on record|in (?:more than |over |nearly |about )?(?:\w+ )?(?:years|decades)|ever|in (?:its|the) [\w’' -]*history"
    r"|year|month)\b",
    re.I,
)


def _over_time(grid: TableGrid, row: TableLine, facts: Facts, local: Span, sentence: str) -> list[TableCell] | None:
    """Of a superlative of some years, where the columns are years, the cell that is the extreme of its row and in the sentence; empty where
    the row does not show it. None where the superlative is not of a time."""
    years = [TableLine(cell.head, ()).year for cell in row.cells]
    if len(years) < _TWO or None in years or not _TIMED.search(facts.local.text[local.start : local.end + _SCOPE]):
        return None
    low = bool(_LOW.search(facts.local.text[local.start : local.end]))
    best = (min if low else max)(row.cells, key=lambda cell: cell.value)
    said = {one.figure.value for one in given(facts).figures if one.figure.span in (facts.local.sentence_at(local.start) or local)}
    return [best] if best.value in said else []


_SCOPE = 40
_RATE = lazy.regex(r"\b(?:rate|share|proportion|percentage)\b", re.I)


def _by_rate(grid: TableGrid, row: TableLine, claim: str) -> list[tuple[bool, TableCell]]:
    """The highest or the lowest rate: what the smaller of two columns is of the larger one."""
    if not _RATE.search(claim) or len(grid.columns) != _TWO or any(len(part.cells) != _TWO for part in grid.parts):
        return []
    rates = [
        (min(a.value, b.value) / max(a.value, b.value), part) for part in grid.parts for a, b in [part.cells] if max(a.value, b.value) > 0
    ]
    best = (min if _LOW.search(claim) else max)(rates, key=lambda one: one[0])[1]
    return [(best is row, best.cells[0])]


_TWO = 2


def _around(facts: Facts, local: Span) -> Span:
    sentence = facts.local.sentence_at(local.start)
    return sentence if sentence is not None and local.start < sentence.end else local


_FIRST = lazy.regex(r"\b(?:(?P<first>first)|(?P<last>last|final|latest))\b", re.I)


def _nth(rows: Sequence[TableLine], sentence: str) -> tuple[TableLine, ...]:
    """Of several rows with one name, seasons at one club, the first or the last."""
    found = _FIRST.search(sentence) if len(rows) > 1 else None
    if found is None:
        return tuple(rows)
    return tuple(rows[:1] if found["first"] else rows[-1:])


def _named(grid: TableGrid, sentence: str) -> tuple[TableLine, ...]:
    words = fold(sentence)
    if found := in_months(grid.parts, sentence) or by_name(grid.parts, sentence):
        return found
    years = tuple(row for row in grid.parts if row.period and fold(row.period) in words)
    return years or best_lines(grid.parts, meant(stems(sentence)))


def _with_value(grid: TableGrid, row: TableLine, facts: Facts, local: Span) -> tuple[TableLine, ...]:
    """The column in which the row has a figure of the sentence; else the one in which another row has one of the sentence before."""
    sentence = _around(facts, local)
    before = facts.local.sentence_at(sentence.start - 2) if sentence.start > 1 else None
    for span, rows in ((sentence, [row]), (before, grid.named)):
        said = {one.figure.value for one in given(facts).figures if span is not None and one.figure.span in span and one.figure.value}
        places = {cell.column for one in rows for cell in one.cells if cell.value in said}
        if len(places) == 1:
            return tuple(column for column in grid.columns if column.cells[0].column in places)
    return ()


def _in_sentence(row: TableLine, columns: Sequence[TableLine], facts: Facts, local: Span) -> bool:
    """The sentence of the claim has a figure of the row in one of the columns."""
    said = {one.value for one in facts.local.figures_in(_around(facts, local)) if one.value}
    wanted = {column.cells[0].column for column in columns}
    return any(cell.column in wanted and cell.value in said for cell in row.cells)


def _columns(grid: TableGrid, sentence: str, claim: str) -> Sequence[TableLine]:
    """The columns that the claim is on, else the sentence; of several years of one thing the last, unless a year is named."""
    measured = frozenset(MEASURED_BY[word] for word in _WORD.findall(claim.lower()) if word in MEASURED_BY)
    for topic in (meant(stems(claim) | measured), meant(stems(sentence))):
        if found := [column for column in grid.columns if column.stems & topic]:
            return _of_year(found, sentence)
    plain = [column for column in grid.columns if not _BEGUN.search(column.name)]
    return _of_year(plain, sentence) if len({column.stems for column in plain}) == 1 else ()


_GAIN, _LOSS = (lazy.regex(rf"\b(?:{any_of(words)})\b", re.I) for words in (OF_GAINS, OF_LOSSES))
_BEGUN = lazy.regex(r"\b(?:opened|founded|built|established|since|launched|year)\b", re.I)
_ELSEWHERE = lazy.regex(rf"[^,.;]{{0,30}}? in (?:the )?{any_of(WIDER_PLACES)}\b")
"""A place of which a table of a source has only a part."""


def _of_year(columns: Sequence[TableLine], sentence: str) -> Sequence[TableLine]:
    """Those of the year that is named, else of the last one."""
    said = [column for column in columns if column.year is not None and str(column.year) in sentence]
    years = [column.year for column in columns if column.year is not None]
    return said or [column for column in columns if column.year is None or column.year == max(years)]


def _judged(grid: TableGrid, row: TableLine, columns: Sequence[TableLine], claim: str) -> Iterator[tuple[bool, TableCell]]:
    """For each column whether the row is at the place that is claimed, and the cell that is."""
    found = _NTH.search(claim)
    place = 1 + ["two", "three", "four", "five"].index(str(found.lastgroup)) if found else 0
    numbers = {part.cells[0].row for part in grid.around(row)}
    for column in columns:
        low = _LOW.search(claim) is not None
        if any(cell.value < 0 for cell in column.cells):  # the heaviest loss is the lowest of them, the greatest gain the highest
            falls, rises = (pattern.search(claim) is not None for pattern in (_LOSS, _GAIN))
            if falls == rises:
                continue
            low = low != falls
        cells = sorted((cell for cell in column.cells if cell.row in numbers), key=lambda cell: cell.value, reverse=not low)
        mine = [cell for cell in cells if cell.row == row.cells[0].row]
        if mine and place < len(cells):
            either = _BEST.search(claim) is not None and not place  # the best may be the most or the least
            right = cells[place].value == mine[0].value or (either and cells[-1].value == mine[0].value)
            yield right, mine[0] if right else cells[place]
