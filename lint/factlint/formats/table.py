"""Tables → a block for each cell, with the name of its row and the head of its column: "Roads, Spent 2023: $4.2 million"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from factlint import lazy
from factlint.formats.blocks import Block, BlockWriter, Part, assemble
from factlint.formats.decode import Unreadable
from factlint.records import dataclass
from factlint.text import Document, Locator, Section, Span
from factlint.words import any_of
from factlint.words.figures.labels import CODES_IN_HEADS, NOT_IN_THE_UNIT

MOST_CELLS = 500_000
_CELL = r"\"(?:[^\"]|\"\")*\"?|[^{0}\r\n]*"
_END = lazy.regex(r"\r\n|\r|\n")
_NUMBER = lazy.regex(
    r"[(+−–-]?\s*(?:[$£€¥]|[A-Z]{3}\s)?\s*[+−–-]?\d[\d.,\s]*(?:%|[a-z]{1,3})?\)?|\d{4}-\d{2}(?:-\d{2})?(?:[T ][\d:.]+)?|-|–|—|n/?a",
    re.IGNORECASE,
)
_PLAIN_NUMBER = lazy.regex(r"[+−-]?\d[\d,]*(?:\.\d+)?")
_CODES = any_of(CODES_IN_HEADS)
_CURRENCY = lazy.regex(rf"(?P<sign>[$£€])|\b(?P<code>USD|GBP|EUR|{_CODES}|dollars?|pounds?|euros?)\b", re.IGNORECASE)
_SIGNS = {"usd": "$", "dollar": "$", "dollars": "$", "gbp": "£", "pound": "£", "pounds": "£", "eur": "€", "euro": "€", "euros": "€"}
_SCALE = lazy.regex(
    r"(?<![^\W\d_])(?:(?P<billion>bn|billions?)|(?P<million>m|mn|mm|millions?)|(?P<thousand>['’]?000s?|k|thousands?))(?![^\W\d_])",
    re.IGNORECASE,
)
_UNIT = lazy.regex(
    r"\s*\([^()]*(?:[$£€%]|USD|GBP|EUR|million|billion|thousand|per ?cent|000|\bm\b|\bbn\b)[^()]*\)|,\s*[$£€]?\s*['’]?000s?\Z",
    re.IGNORECASE,
)
"""The unit in the head of a column, which its figures are given."""
_PERCENT = lazy.regex(r"%|\bper ?cent(?:age)?\b|\bpct\b", re.IGNORECASE)
_HEAD_ROWS = 15
"""Rows among which the heads of the columns are looked for: titles and notes may be above."""


@dataclass(frozen=True, slots=True)
class Cell:
    """The words of a cell, and where they are in the file; empty cells have no words but a place."""

    words: str
    span: Span
    doubled: bool = False
    """Quotation marks in it are written twice."""
    parts: tuple[Part, ...] = ()
    """Its words with their places, where they are not the same characters as in the file."""


@dataclass(frozen=True)
class Grid:
    """A table; `name` is that of its sheet, "" where there is one only."""

    rows: Sequence[Sequence[Cell]]
    name: str = ""
    first_row: int = 1
    first_column: int = 1


def read_table(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of a table in a text: comma, semicolon, tab or bar between the cells."""
    return tabular(path, text, [Grid(_rows(text))], notices)


def tabular(path: str, text: str, grids: Sequence[Grid], notices: tuple[str, ...] = ()) -> Document:
    """The document of tables whose cells are in `text`."""
    prose = assemble(block for grid in grids for block in row_blocks(text, grid))
    sections = tuple(Section(prose.span(block.span), block.kind) for block in prose.blocks)
    locators = tuple(sorted(((at, cell) for grid in grids for at, cell in _locators(grid)), key=lambda item: item[0]))
    return Document(path, text, sections, prose, notices=notices, locators=locators)


def _rows(text: str) -> list[list[Cell]]:
    mark = _delimiter(text)
    pattern = re.compile(_CELL.format(re.escape(mark)))
    rows: list[list[Cell]] = [[]]
    at = count = 0
    while at <= len(text):
        found = pattern.match(text, at)
        assert found is not None
        rows[-1].append(_cell(text, found))
        count += 1
        if count > MOST_CELLS:
            raise Unreadable(f"has more than {MOST_CELLS:,} cells")
        at = found.end()
        end = _END.match(text, at)
        if end is not None:
            rows.append([])
            at = end.end()
        elif text.startswith(mark, at):
            at += 1
        elif at >= len(text):
            break
        # else there are characters after the closing mark of a cell: they are a cell of their own
        elif found.end() == found.start():
            at += 1
    return rows


def _cell(text: str, found: re.Match[str]) -> Cell:
    start, end = found.span()
    quoted = text.startswith('"', start)
    if quoted:
        start, end = start + 1, end - (end - start > 1 and text[end - 1] == '"')
    words = text[start:end]
    start, end = start + len(words) - len(words.lstrip()), start + len(words.rstrip())
    words = text[start:end] if end > start else ""
    return Cell(words, Span(start, max(start, end)), quoted and '""' in words)


def _delimiter(text: str) -> str:
    """What is as often in each of the first lines as in the others, and most often."""
    lines = [line for line in text[:20_000].splitlines()[:40] if line.strip()]
    counts = {mark: [re.sub(r"\"[^\"]*\"", "", line).count(mark) for line in lines] for mark in "\t,;|"}
    return max(counts, key=lambda mark: (sum(count > 0 and count == max(counts[mark]) for count in counts[mark]), mark == ","))


def _locators(grid: Grid) -> Iterator[tuple[int, Locator]]:
    prefix = f"{grid.name}!" if grid.name else ""
    for down, row in enumerate(grid.rows):
        for along, cell in enumerate(row):
            if cell.words:
                yield cell.span.start, Locator("cell", prefix + cell_name(grid.first_row + down - 1, grid.first_column + along - 1))


def cell_name(row: int, along: int) -> str:
    """B3 of the third row and the second column, which are counted from 0 here."""
    return f"{column(along + 1)}{row + 1}"


def column(number: int) -> str:
    """The letters of a column counted from 1: A, Z, AA."""
    letters = ""
    while number > 0:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def row_blocks(text: str, grid: Grid, stated: str = "") -> Iterator[Block]:
    """The blocks of a table. `stated` is what is said right above it, which may be the unit of all its figures."""
    at = _head(grid.rows)
    heads = [_plain_head(cell.words) for cell in grid.rows[at]] if at is not None else []
    above = [cell.words for row in grid.rows[: at or 0] for cell in row if cell.words]
    unit = _unit_of_all([*heads[:1], *above, stated])
    shares = _shares(grid.rows, heads, at)
    for number, row in enumerate(grid.rows):
        if at is not None and number <= at:
            yield from _alone(cell for cell in row if cell.words)
        else:
            yield from _row(row, heads, shares, unit)


_JOINED = lazy.regex(r"(?<=[_a-z])(?P<from>(?:19|20)\d\d)_(?P<to>\d\d(?:\d\d)?)(?!\d)")


def _plain_head(words: str) -> str:
    """The head of a column of a data set: visits_2018_19 is "visits 2018-19", cost_gbp_m is "cost GBP m"."""
    if "_" not in words or " " in words:
        return words
    return re.sub(r"_+", " ", _JOINED.sub(lambda found: f"{found['from']}-{found['to']}", words)).strip()


_SIZES = r"(?:['’]?000s?|k|m|mn|bn|thousands?|millions?|billions?)"
_UNIT_STATED = lazy.regex(
    r"(?:^|,|\(|\b(?:in|figures|amounts|all|values)(?: are)?:?)[ (]*(?:in )?(?P<unit>(?:thousands?|millions?|billions?)"
    rf"(?: of (?:dollars|pounds|euros))?|(?:[$£€]|USD|GBP|EUR|{_CODES}) ?{_SIZES})(?=[ ).;:]*$)",
    re.IGNORECASE,
)
"""What a corner or a title says of all figures: "£m", "(in thousands of dollars)"."""


def _unit_of_all(titles: Sequence[str]) -> str:
    stated = next((f", {found['unit']}" for title in titles if (found := _UNIT_STATED.search(title))), "")
    return stated or (", %" if any(map(_SHARES_STATED.search, titles)) else "")


_SHARES_STATED = lazy.regex(r"^(?:percent(?:age)?|per cent|%)\b|(?:\(|, |\bin )(?:percent(?:ages?)?|per cent|%)\)?:?$", re.I)


_OTHER_UNIT = lazy.regex(rf"%|per ?cent|\b{any_of(NOT_IN_THE_UNIT)}(?!\w)", re.I)
"""What the row or the column of something says that is not counted in the unit of the other figures."""


def _head(rows: Sequence[Sequence[Cell]]) -> int | None:
    """The row with the heads of the columns: the first of two or more words without a figure; years count as words there."""
    for number, row in enumerate(rows[:_HEAD_ROWS]):
        words = [cell.words for cell in row if cell.words]
        if len(words) >= 2 and not any(_NUMBER.fullmatch(word) and not _NO_NUMBER.fullmatch(word) for word in words):
            named = any(not _NUMBER.fullmatch(word) or _THOUSANDS.fullmatch(word) for word in words) or _named_below(rows, number)
            return number if number + 1 < len(rows) and named else None
        if len(words) >= 2:
            return None
    return None


_THOUSANDS = lazy.regex(r"\(?[$£€]? ?['’]?000s?\)?")
_NO_NUMBER = lazy.regex(r"(?:19|20)\d\d|\(?[$£€]? ?['’]?000s?\)?")
"""Words of a head that look like numbers: a year, and the unit of thousands."""


def _named_below(rows: Sequence[Sequence[Cell]], number: int) -> bool:
    """The corner of a row of years is empty, and the next row begins with a name."""
    below = rows[number + 1] if number + 1 < len(rows) else ()
    return bool(rows[number] and not rows[number][0].words and below and below[0].words and not _NUMBER.fullmatch(below[0].words))


def _shares(rows: Sequence[Sequence[Cell]], heads: Sequence[str], at: int | None) -> frozenset[int]:
    """The columns headed as percentages whose figures are all parts of one."""
    found = set()
    for along, head in enumerate(heads):
        if _PERCENT.search(head):
            values = [row[along].words for row in rows[(at or 0) + 1 :] if along < len(row) and _PLAIN_NUMBER.fullmatch(row[along].words)]
            if values and all(-1 <= _value(value) <= 1 for value in values) and any("." in value for value in values):
                found.add(along)
    return frozenset(found)


def _value(words: str) -> float:
    return float(words.replace(",", "").replace("−", "-"))


def _alone(cells: Iterable[Cell]) -> Iterator[Block]:
    for cell in cells:
        writer = BlockWriter("table")
        _write(writer, cell)
        yield from writer.done()


def _row(row: Sequence[Cell], heads: Sequence[str], shares: frozenset[int], unit: str = "") -> Iterator[Block]:
    """A block for each cell of a row, the name of the row before it; the first cell names the row where it is not a figure."""
    first = next((along for along, cell in enumerate(row) if cell.words), None)
    if first is None:
        return
    named = not _NUMBER.fullmatch(row[first].words) or re.fullmatch(r"(?:19|20)\d\d|\d{4}-\d{2}(?:-\d{2})?", row[first].words)
    label = row[first].words if named else ""
    writer = BlockWriter("table")
    if named:
        _write(writer, row[first])
    done = row[first].span.end if named else -1
    for along, cell in enumerate(row):
        if not cell.words or (named and along == first):
            continue
        head = heads[along] if along < len(heads) else ""
        native = not writer.empty
        plain = _measured(cell.words, head, share=along in shares)
        value = _by_row(cell.words, label, f"{label} {head}", unit) if plain == cell.words else plain
        named_by = ("" if native else label, _UNIT.sub("", head).strip())
        context = ", ".join(filter(None, named_by))
        context = (", " if native and context else "") + context + (": " if native or context else "")
        start = done if native else max(done, cell.span.start - 1)
        if context and start < cell.span.start:
            writer.whole(context, Span(start, cell.span.start))
        if value != cell.words:
            writer.whole(value, cell.span)
        else:
            _write(writer, cell)
        yield from writer.done()
        writer, done = BlockWriter("table"), cell.span.end
    yield from writer.done()


def _measured(words: str, head: str, *, share: bool) -> str:
    """The figure of a cell with the unit that the head of its column gives it."""
    if not _PLAIN_NUMBER.fullmatch(words) or not head:
        return words
    if _PERCENT.search(head):
        return (f"{_value(words) * 100:.6f}".rstrip("0").rstrip(".") if share else words) + "%"
    money = _CURRENCY.search(head)
    scale = _SCALE.search(head[money.start() :] if money else head) if money or re.search(r"\(.*\)|,| in ", head) else None
    pounds = money is not None and (money["code"] or "").lower().startswith("pound")
    scale = scale or (_SCALE.search(head) if " of " in head or pounds else None)
    if scale and pounds:
        return f"{words} {scale.lastgroup} pounds"  # of weight, or of money
    sign = (money["sign"] or _SIGNS.get(money["code"].lower(), f"{money['code'].upper()} ")) if money else ""
    return sign + words + (f" {scale.lastgroup}" if scale else "")


def _by_row(words: str, label: str, context: str, unit: str) -> str:
    """The figure of a cell with the unit that the name of its row gives, or else that of the whole table."""
    if (own := _UNIT.search(label)) is not None:
        return _measured(words, own[0], share=False)
    if not unit or _OTHER_UNIT.search(context) or (unit == ", %" and _PLAIN_NUMBER.fullmatch(words) and _value(words) > _ALL):
        return words
    scale = _SCALE.search(unit)
    if scale is not None and _MONEY.fullmatch(words):
        return f"{words} {scale.lastgroup}"
    return _measured(words, unit, share=False)


_ALL = 100
_MONEY = lazy.regex(r"[$£€] ?\d[\d,]*(?:\.\d+)?")


def _write(writer: BlockWriter, cell: Cell) -> None:
    if cell.parts:
        for text, span in cell.parts:
            writer.space() if text.isspace() else writer.text(text, span.start) if len(text) == len(span) else writer.whole(text, span)
        return
    if not cell.doubled:
        for part in re.finditer(r"[^\s]+(?: [^\s]+)*|\s+", cell.words):
            at = cell.span.start + part.start()
            writer.space() if part.group().isspace() else writer.text(part.group(), at)
        return
    for part in re.finditer(r"\"\"|[^\"]+|\"", cell.words):
        at = cell.span.start + part.start()
        if part.group() == '""':
            writer.whole('"', Span(at, at + 2))
        else:
            writer.text(part.group(), at)
