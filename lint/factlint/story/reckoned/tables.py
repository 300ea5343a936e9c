"""Figures that a table comes to: the change between two of its years, what a row is of the whole, a sum, a difference, a mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, permutations

from factlint import lazy
from factlint.facts import Facts
from factlint.records import dataclass
from factlint.story import Source
from factlint.story.figures.given import given
from factlint.story.figures.stems import stems
from factlint.story.reckoned.grid import TableCell, TableGrid, TableLine, grids, label_stems, meant
from factlint.story.reckoned.sought import Reckoned, Sought, at
from factlint.story.reckoned.spans import minutes
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.reckoned import BASES, CHANGED_BY, OF_MEANS, OF_TOTALS

_TOTALS = lazy.regex(rf"\b{any_of(OF_TOTALS)}\b", re.I)
_AVERAGES = lazy.regex(rf"\b{any_of(OF_MEANS)}\b", re.I)
_HUNDRED = Decimal(100)


@dataclass(frozen=True)
class _Way:
    """A value that cells come to."""

    value: Decimal
    share: bool
    cells: tuple[TableCell, ...]
    words: str
    """How: "{} → {}"."""
    turn: int = 0


def in_table(source: Source, own: Sought) -> Reckoned | None:
    """What the tables of a source come to, for an amount on one of their rows or columns."""
    for grid in grids(source.facts):
        for way in _ways(grid, own):
            if way.share == own.share and own.meets(way.value) and way.turn * own.turn >= 0 and _alike(own, way):
                return Reckoned("derived", _said(source, way), at(source, *(cell.span for cell in way.cells[:2])))
    return None


_MINUTES = lazy.regex(r"\bmin(?:ute)?s?\b", re.I)


def converted(source: Source, own: Sought) -> Reckoned | None:
    """Hours and minutes that a table gives in minutes."""
    wanted = minutes(own)
    for grid in grids(source.facts) if wanted is not None else ():
        for row in grid.rows:
            for cell in row.cells:
                if cell.value == wanted and (_MINUTES.search(cell.head) or _MINUTES.search(cell.label)):
                    return Reckoned("derived", "in another unit", at(source, cell.span))
    return None


def against_table(source: Source, own: Sought) -> Reckoned | None:
    """A change that a table gives otherwise: a percentage of what plainly is one row or column, and the only change that is there."""
    if own.kind == "count" and (near := _near_sum(source, own)) is not None:
        return near
    plain = own.kind in ("count", "money", "measure") and own.high - own.low <= max(Decimal(1), own.low / 20)
    if not (own.share or plain) or not (_BY.search(own.before) or _THAN.match(own.after)) or not own.turn:
        return None
    for grid in grids(source.facts):
        found = [way for way in _plain_changes(grid, own) if way.share == own.share and (own.share or _alike(own, way))]
        if found and not any(own.meets(way.value) for way in found) and len({way.cells for way in found}) == 1:
            way = found[0]
            shown = f"{way.value:.1f}%" if own.share else f"{way.value.normalize():f}"
            return Reckoned("conflicts", f"{_said(source, way)} is {shown}", at(source, *(cell.span for cell in way.cells)))
    return None


_BY = lazy.regex(rf"\b{any_of(CHANGED_BY)}(?: [a-z]+){{0,3}} $", re.I)


def _near_sum(source: Source, own: Sought) -> Reckoned | None:
    """Where the rows of one name, seasons at one club, come to nearly the figure, in the one column that the sentence is on."""
    for grid in grids(source.facts):
        rows, columns = rows_named(grid, own), _last_of(columns_on(grid, own))
        if not 1 < len(rows) < len(grid.parts) or len(columns) != 1:
            continue
        numbers = {row.cells[0].row for row in rows}
        cells = [cell for cell in columns[0].cells if cell.row in numbers]
        whole = sum((cell.value for cell in cells), Decimal(0))
        if (
            len(cells) > 1
            and whole
            and abs(whole - (own.low + own.high) / 2) <= whole / _FIFTH
            and all(cell.value < own.low for cell in cells)
        ):
            return Reckoned("conflicts", f"the rows come to {whole}", at(source, *(cell.span for cell in cells)))
    return None


def _last_of(columns: Sequence[TableLine]) -> Sequence[TableLine]:
    """Of several years of one thing the last."""
    years = [column.year or 0 for column in columns]
    if len({column.stems for column in columns}) != 1 or len(set(years)) != len(years):
        return columns
    return [column for column in columns if (column.year or 0) == max(years)]


_FIFTH = 5
_THAN = lazy.regex(r" (?:fewer|more|less|higher|lower|longer|shorter)\b", re.I)


def _alike(own: Sought, way: _Way) -> bool:
    """The unit is that of the cells; a share has none, and so do the counts of a table without a unit."""
    figure = way.cells[0].figure
    points = own.kind == "points" and figure.kind == "percent"
    return own.share or points or not own.unit or not figure.unit or own.unit.partition("/")[0] == figure.unit.partition("/")[0]


def _said(source: Source, way: _Way) -> str:
    prose = source.facts.prose
    return way.words.format(*(prose.words(cell.span) for cell in way.cells))


# --- which rows and columns the sentence is on --------------------------------------------------------------------------


def rows_named(grid: TableGrid, own: Sought) -> tuple[TableLine, ...]:
    """The rows that a sentence is on: by most of their words, or their year, or a figure of theirs that it has; where it names none,
    those of the sentence before; last season is the last one."""
    words = fold(own.words)
    if found := by_name(grid.named, own.words):
        return found
    if found := in_months(grid.named, own.clause) or in_months(grid.named, own.words):
        return found
    for topic in (meant(own.beside), meant(own.topic)):
        if found := best_lines(grid.named, topic) or _by_label(grid, topic):
            return found
    if found := tuple(row for row in grid.named if row.period and fold(row.period) in words):
        return found
    if found := rows_with(grid, own.facts, own.sentence, own.span):
        return found
    if grid.by_period and _LAST.search(words):
        return grid.named[-1:]
    return best_lines(grid.named, meant(own.topic | own.earlier)) or _by_first_word(grid.named, meant(own.topic))


def _by_label(grid: TableGrid, topic: frozenset[str]) -> tuple[TableLine, ...]:
    """The one row that has a cell of words all of which the sentence has, as the party of a candidate."""
    found = {row for (row, _), words in grid.others.items() if (said := label_stems(words)) and said <= topic}
    rows = tuple(row for row in grid.named if row.cells[0].row in found)
    return rows if len(rows) == 1 else ()


def _by_first_word(lines: Sequence[TableLine], topic: frozenset[str]) -> tuple[TableLine, ...]:
    """The one line whose name begins with a word of the sentence: "Grade point average"."""
    found = tuple(line for line in lines if label_stems(line.name.split(" ")[0]) & topic)
    return found if len(found) == 1 else ()


def in_months(lines: Sequence[TableLine], words: str) -> tuple[TableLine, ...]:
    """The rows of the months that a sentence names, where the table has them in figures."""
    return tuple(line for line in lines if line.month and line.month in words)


def by_name(lines: Sequence[TableLine], words: str) -> tuple[TableLine, ...]:
    """The lines whose whole name is in a sentence with its capitals: "August", "North quay"."""
    return tuple(line for line in lines if line.name[:1].isupper() and re.search(rf"(?<!\w){re.escape(line.name)}(?!\w)", words))


_LAST = lazy.regex(r"\blast (?:season|year|quarter|month|term)\b")


def rows_with(grid: TableGrid, facts: Facts, sentence: Span, but: Span) -> tuple[TableLine, ...]:
    """The one row that has a figure of the sentence other than that at `but`; none where several have it."""
    said = {
        one.figure.value
        for one in given(facts).figures
        if one.figure.span in sentence and not one.figure.span.overlaps(but) and one.figure.value
    }
    found = tuple(row for row in grid.named if any(cell.value in said for cell in row.cells))
    return found if len(found) == 1 else ()


def best_lines(lines: Sequence[TableLine], topic: frozenset[str]) -> tuple[TableLine, ...]:
    """The lines that have most of their words in a topic, at least half of them."""
    scores = [((len(line.stems & topic) / len(line.stems), len(line.stems & topic)), line) for line in lines if line.stems]
    best = max((score for score, _ in scores), default=(0.0, 0))
    return tuple(line for score, line in scores if score == best) if best[0] >= _HALF else ()


_HALF = 0.5


def columns_on(grid: TableGrid, own: Sought) -> tuple[TableLine, ...]:
    """The columns whose head shares a word with the sentence; the words of its clause go first."""
    for topic in map(meant, (own.beside, own.topic, own.topic | own.earlier)):
        if found := tuple(column for column in grid.columns if column.stems & topic):
            best = max(len(column.stems & topic) / len(column.stems) for column in found)
            return tuple(column for column in found if len(column.stems & topic) / len(column.stems) == best)
    return ()


# --- what they come to --------------------------------------------------------------------------------------------------


_A_YEAR = lazy.regex(r"\b(?:1[89]|20)\d\d\b")


def _of_other_years(grid: TableGrid, own: Sought) -> bool:
    """The rows are years, and the sentence is of others."""
    said = set(_A_YEAR.findall(own.words))
    return bool(said) and grid.by_period and not any(str(row.year) in said for row in grid.parts if row.year is not None)


def _ways(grid: TableGrid, own: Sought) -> Iterator[_Way]:
    if _of_other_years(grid, own):
        return
    rows, columns = rows_named(grid, own), columns_on(grid, own)
    wholes = tuple(row for row in grid.rows if row.total)
    for row in rows if rows and len(rows) < len(grid.parts) else wholes:
        yield from _along(grid, row, columns, own)
    if wholes and (not rows or _TOTALS.search(own.clause)):
        for row in wholes:
            yield from _along(grid, row, columns, own)
    for column in columns:
        yield from _down(grid, column, own)
    for column in grid.columns if not columns and _AHEAD.search(own.words) else ():
        yield from _ahead(column, own)
    yield from _of_whole(grid, rows, columns or grid.columns)
    yield from _beside(grid, tuple(column for column in grid.columns if column.stems & meant(own.topic)))
    yield from _of_base(grid, rows)
    yield from _of_all(grid, columns, own)
    if not rows and (own.share or own.high >= _TWENTY):
        yield from _between_columns(grid, columns or grid.columns, own)
    yield from _exact_sums(grid, own)
    if _AVERAGES.search(own.words):
        yield from _per(grid, rows, own)


def _along(grid: TableGrid, row: TableLine, columns: Sequence[TableLine], own: Sought) -> Iterator[_Way]:
    """Between two years of one row, and between any two figures of it."""
    wanted = {cell.column for column in columns for cell in column.cells}
    for first, second in _pairs(row):
        if not wanted or wanted & {first.column, second.column}:
            yield from _changes(first, second, own.turn)
    cells = [cell for cell in row.cells if cell.column in wanted]
    groups = () if wanted or own.share or not _named_whole(row, own) else tuple(row.cells)
    if 1 < len(groups) <= _FEW_GROUPS and not any(TableLine(cell.head, ()).year for cell in groups):
        yield _Way(sum((cell.value for cell in groups), Decimal(0)), False, groups, "{} + {}")
    if len(cells) > 1 and _TOTALS.search(own.clause):
        yield _Way(sum((cell.value for cell in cells), Decimal(0)), False, tuple(cells), "the sum of the row")


_FEW_GROUPS = 4


def _named_whole(row: TableLine, own: Sought) -> bool:
    """The sentence has all words of the name of the row: both groups together are meant where it names neither."""
    return bool(row.stems) and meant(stems(row.name)) <= meant(own.topic)


def _pairs(row: TableLine) -> Iterator[tuple[TableCell, TableCell]]:
    """Two cells of a row: of the same thing in two years, the earlier first; or of two groups, as in a table of two columns."""
    for one, other in combinations(row.cells, 2):
        mine, theirs = TableLine(one.head, ()), TableLine(other.head, ())
        if one.figure.unit != other.figure.unit:
            continue
        if mine.stems == theirs.stems:
            # A column without a year is of now.
            yield (other, one) if (mine.year or _NOW) > (theirs.year or _NOW) else (one, other)
        elif len(row.cells) == 2:
            yield one, other


_NOW = 9999


def _groups(first: TableCell, second: TableCell) -> bool:
    """The two are of two groups, neither of which is the earlier."""
    return TableLine(first.head, ()).stems != TableLine(second.head, ()).stems


def _changes(first: TableCell, second: TableCell, turn: int = 0) -> Iterator[_Way]:
    """From the first to the second. Of two groups, "fewer than" is said of the smaller and "more than" of the larger one."""
    if _groups(first, second):
        small, large = sorted((first, second), key=lambda cell: cell.value)
        pairs = [pair for pair, way in (((large, small), -1), ((small, large), 1)) if way * turn >= 0]
    else:
        pairs = [(first, second)]
    for one, other in pairs:
        apart = other.value - one.value
        way = (apart > 0) - (apart < 0)
        points = one.figure.kind == "percent"
        yield _Way(abs(apart), False, (one, other), "{} → {}", way)
        if one.value > 0 and not points:
            yield _Way(abs(apart) / one.value * _HUNDRED, True, (one, other), "{} → {}", way)


def _down(grid: TableGrid, column: TableLine, own: Sought) -> Iterator[_Way]:
    """Between the first and the last of a column of years, or the last two, or those that are named; its sum and its mean."""
    numbers = {part.cells[0].row for part in grid.parts}
    cells = [cell for cell in column.cells if cell.row in numbers]
    if len(cells) < _LEAST:
        return
    if grid.by_period:
        named = [cell for cell in cells if fold(cell.label) in fold(own.words) or TableLine(cell.label, ()).month in own.words.split()]
        pairs = [(cells[0], cells[-1]), (cells[-2], cells[-1])] + ([(named[0], named[-1])] if len(named) > 1 else [])
        for pair in dict.fromkeys(pairs):
            first, second = sorted(pair, key=lambda cell: (TableLine(cell.label, ()).year or 0, cell.row))
            yield from _changes(first, second)
    whole = sum((cell.value for cell in cells), Decimal(0))
    if _AHEAD.search(own.words):
        yield from _ahead(column, own)
    if cells[0].figure.kind != "percent":
        yield _Way(whole, False, (cells[0], cells[-1]), "the sum of {} to {}")
    if _AVERAGES.search(own.words):
        yield _Way(whole / len(cells), False, (cells[0], cells[-1]), "the mean of {} to {}")


_LEAST = 2
_AHEAD = lazy.regex(r"\b(?:majority|margin|lead|ahead|beat|won by|wins by|holds? \w+ by|by [\d,]+ votes)\b", re.I)


def _ahead(column: TableLine, own: Sought) -> Iterator[_Way]:
    """The majority: by how much the largest figure of a column is more than the second."""
    cells = sorted((cell for cell in column.cells if cell.figure.kind == "count"), key=lambda cell: -cell.value)
    if len(cells) > 1 and own.high >= _TEN:
        yield _Way(cells[0].value - cells[1].value, False, (cells[0], cells[1]), "{} − {}")


_TEN = 10


def _of_whole(grid: TableGrid, rows: Sequence[TableLine], columns: Sequence[TableLine]) -> Iterator[_Way]:
    """What the named row, or the named rows together, are of their column."""
    if not rows or len(rows) == len(grid.parts):
        return
    for column in columns:
        parts = {part.cells[0].row for part in grid.parts}
        totals = [cell for cell in column.cells if cell.row not in parts]
        whole = totals[-1].value if totals else sum((cell.value for cell in column.cells), Decimal(0))
        mine = [cell for cell in column.cells for row in rows if cell.row == row.cells[0].row]
        if not mine or whole <= 0 or mine[0].figure.kind == "percent":
            continue
        for cell in mine:
            if totals:
                yield _Way(cell.value / whole * _HUNDRED, True, (cell, totals[-1]), "{} of {}")
            else:
                yield _Way(cell.value / whole * _HUNDRED, True, (cell,), "{} of the sum of the column")
        if len(mine) > 1:
            together = sum((cell.value for cell in mine), Decimal(0))
            yield _Way(together, False, tuple(mine), " + ".join(["{}"] * len(mine)))
            yield _Way(together / whole * _HUNDRED, True, tuple(mine), "the sum of {} and {}, of the column")


def _beside(grid: TableGrid, columns: Sequence[TableLine]) -> Iterator[_Way]:
    """What one column is of another that the sentence is on as well, in the row of the total or in the sums."""
    for one, other in combinations(columns, 2):
        if one.stems == other.stems or one.cells[0].figure.unit != other.cells[0].figure.unit:
            continue
        for part, whole in ((one, other), (other, one)):
            sums = [sum((cell.value for cell in line.cells), Decimal(0)) for line in (part, whole)]
            if not any(row.total for row in grid.rows) and 0 < sums[0] < sums[1] and not grid.sums:
                yield _Way(sums[0] / sums[1] * _HUNDRED, True, (part.cells[0], whole.cells[0]), "the sums of the columns of {} and {}")
            pairs = {cell.row: cell for cell in whole.cells}
            for cell in part.cells:
                under = pairs.get(cell.row)
                if under is not None and under.value > 0 and cell.value <= under.value:
                    yield _Way(cell.value / under.value * _HUNDRED, True, (cell, under), "{} of {}")


def _of_all(grid: TableGrid, columns: Sequence[TableLine], own: Sought) -> Iterator[_Way]:
    """All columns of one unit together, their mean a row, and what one of them is of all, where the sentence is on a column."""
    rows = [part.cells[0].row for part in grid.parts]
    units = {column.cells[0].figure.unit for column in grid.columns}
    if not columns or len(grid.columns) < _LEAST or len(units) != 1 or len(rows) < _LEAST or any(column.total for column in grid.columns):
        return
    sums = {column.name: sum((cell.value for cell in column.cells if cell.row in rows), Decimal(0)) for column in grid.columns}
    whole = sum(sums.values(), Decimal(0))
    ends = grid.parts[0].cells[0], grid.parts[-1].cells[-1]
    yield _Way(whole, False, ends, "the sum of {} to {}")
    if _AVERAGES.search(own.words):
        yield _Way(whole / len(rows), False, ends, "the mean of {} to {}")
    for column in columns if whole > 0 else ():
        yield _Way(sums[column.name] / whole * _HUNDRED, True, (column.cells[0], column.cells[-1]), "{} to {}, of all")


_BASE = lazy.regex(rf"\b{any_of(BASES)}\b", re.I)


_TWENTY = 20


def _between_columns(grid: TableGrid, columns: Sequence[TableLine], own: Sought) -> Iterator[_Way]:
    """From the sum of a column of one year to that of the same in another one."""
    numbers = {part.cells[0].row for part in grid.parts}
    for one, other in permutations(columns, 2):
        if one.stems != other.stems or (one.year or _NOW) >= (other.year or _NOW):
            continue
        first, second = ([cell for cell in line.cells if cell.row in numbers] for line in (one, other))
        before, after = (sum((cell.value for cell in cells), Decimal(0)) for cells in (first, second))
        if len(first) == len(second) > 1 and before > 0 and first[0].figure.kind != "percent":
            way = (after > before) - (after < before)
            yield _Way(abs(after - before), False, (first[0], second[0]), "the sums of the columns of {} and {}", way)
            yield _Way(abs(after - before) / before * _HUNDRED, True, (first[0], second[0]), "the sums of the columns of {} and {}", way)


def _of_base(grid: TableGrid, rows: Sequence[TableLine]) -> Iterator[_Way]:
    """What the named row is of the row that says how many there were: 63 of 630 patients."""
    base = next((row for row in grid.rows if _BASE.match(row.name)), None)
    rows = [row for row in rows if row is not base]
    if base is None or len(rows) != 1:
        return
    under = {cell.column: cell for cell in base.cells}
    pairs = [(cell, under[cell.column]) for cell in rows[0].cells if cell.column in under]
    for part, whole in pairs:
        if 0 < part.value <= whole.value:
            yield _Way(part.value / whole.value * _HUNDRED, True, (part, whole), "{} of {}")
    together = sum((part.value for part, _ in pairs), Decimal(0)), sum((whole.value for _, whole in pairs), Decimal(0))
    if len(pairs) > 1 and together[1] > 0:
        yield _Way(together[0] / together[1] * _HUNDRED, True, tuple(part for part, _ in pairs), "{} and {}, of all")


def _exact_sums(grid: TableGrid, own: Sought) -> Iterator[_Way]:
    """The sum of any column, where it is that very number, of three and more digits, and the table is on the same."""
    words = meant(own.topic | own.earlier)
    if (
        own.share
        or own.low + own.high < _LONG
        or not any((line.stems | label_stems(line.name)) & words for line in (*grid.rows, *grid.columns))
    ):
        return
    rows = {part.cells[0].row for part in grid.parts}
    for column in grid.columns:
        cells = [cell for cell in column.cells if cell.row in rows]
        whole = sum((cell.value for cell in cells), Decimal(0))
        if len(cells) >= _LEAST and whole == (own.low + own.high) / 2:
            yield _Way(whole, False, (cells[0], cells[-1]), "the sum of {} to {}")


_LONG = 400


def _per(grid: TableGrid, rows: Sequence[TableLine], own: Sought) -> Iterator[_Way]:
    """What one column is for each of another: of the rows that are named, and of all."""
    numbers = {part.cells[0].row for part in grid.parts}
    chosen = [{row.cells[0].row for row in rows}] if rows and len(rows) < len(grid.parts) else []
    for wanted in (*chosen, numbers):
        sums = []
        for column in grid.columns:
            cells = [cell for cell in column.cells if cell.row in wanted]
            if cells:
                sums.append((sum((cell.value for cell in cells), Decimal(0)), cells[0]))
        for (large, top), (small, under) in permutations(sums, 2):
            if small > 0 and large > small and _on_it(own, top, under):
                yield _Way(large / small, False, (top, under), "{} for each of {}")


def _on_it(own: Sought, top: TableCell, under: TableCell) -> bool:
    """The sentence, or the unit of the figure, names what is divided or by what."""
    words = meant(own.topic | label_stems(own.unit) | label_stems(own.of or ""))
    return bool(words & (TableLine(under.head, ()).stems | TableLine(top.head, ()).stems))


def multiple_in(source: Source, own: Sought) -> Reckoned | None:
    """How many times one figure of a row is the other: "half as often", "doubled"; `own` is the number of times."""
    for grid in grids(source.facts):
        for row in rows_named(grid, own)[:2]:
            for first, second in _pairs(row):
                for one, other in ((first, second), (second, first)):
                    if one.value > 0 and own.meets(other.value / one.value):
                        return Reckoned(
                            "derived", _said(source, _Way(Decimal(0), False, (one, other), "{} → {}")), at(source, one.span, other.span)
                        )
        if grid.by_period:
            for column in columns_on(grid, own):
                one, other = column.cells[0], column.cells[-1]
                if one.value > 0 and own.meets(other.value / one.value):
                    return Reckoned(
                        "derived", _said(source, _Way(Decimal(0), False, (one, other), "{} → {}")), at(source, one.span, other.span)
                    )
    return None


def other_multiple(source: Source, own: Sought) -> Reckoned | None:
    """Where the one row that the sentence names in full went by another multiple between its two years."""
    for grid in grids(source.facts):
        rows = best_lines(grid.parts, meant(own.beside))
        pairs = list(_pairs(rows[0])) if len(rows) == 1 and rows[0].stems <= meant(own.topic) else []
        if len(pairs) == 1 and not _groups(*pairs[0]) and pairs[0][0].value > 0:
            first, second = pairs[0]
            times = second.value / first.value
            return None if own.meets(times) else Reckoned("conflicts", f"{times:.2f} times", at(source, first.span, second.span))
    return None


def _plain_changes(grid: TableGrid, own: Sought) -> Iterator[_Way]:
    """The changes of the one row or column that a sentence names in full, between its two years or its first and last ones."""
    rows = best_lines(grid.parts, meant(own.beside))
    if len(rows) == 1 and not grid.by_period and rows[0].stems <= meant(own.topic):
        pairs = list(_pairs(rows[0]))
        if len(pairs) == 1:
            yield from _changes(*pairs[0], own.turn)
        return
    columns = [column for column in grid.columns if column.stems and column.stems & meant(own.beside)]
    if grid.by_period and len(columns) == 1:
        cells = columns[0].cells
        ends = [cell for cell in (cells[0], cells[-1]) if fold(cell.figure_words) in fold(own.words)]
        if ends:
            yield from _changes(cells[0], cells[-1])
