"""Tables of a transcript: a column says who speaks, another one what is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.formats.recordings.speech import CLOCK, Line, is_name, seconds
from factlint.formats.tables.grid import Cell
from factlint.text import Span
from factlint.words.quotes.transcripts import SPEAKER_HEADS, SPEECH_HEADS, TIME_HEADS

_TIME = lazy.regex(CLOCK)
_NAMED = 0.8


def said_rows(text: str, rows: Sequence[Sequence[Cell]]) -> list[Line]:
    """The lines of a table in a text that is a transcript; none of any other table."""
    heads = [cell.words.lower().strip(":") for cell in rows[0]] if rows else []
    speaker, speech = _column(heads, SPEAKER_HEADS), _column(heads, SPEECH_HEADS)
    if speaker is None or speech is None or speaker > speech:
        return []
    whole = [row for row in rows[1:] if len(row) > speech and row[speech].words]
    names = [row[speaker].words for row in whole if is_name(row[speaker].words)]
    if len(set(names)) < 2 or len(names) < _NAMED * len(whole):
        return []
    time = next((at for at, head in enumerate(heads[:speaker]) if TIME_HEADS.intersection(head.split())), None)
    return [_line(text, row, (time, speaker, speech)) for row in whole]


def _column(heads: Sequence[str], wanted: frozenset[str]) -> int | None:
    return next((at for at, head in enumerate(heads) if head in wanted), None)


def _line(text: str, row: Sequence[Cell], columns: tuple[int | None, int, int]) -> Line:
    time, speaker, speech = columns
    clock = _TIME.match(row[time].words) if time is not None else None
    name = row[speaker].span if is_name(row[speaker].words) else None
    start = row[time].span.start if time is not None and clock else row[speaker].span.start
    return Line(start, seconds(clock[0]) if clock else None, tuple(_runs(text, row[speech])), name)


def _runs(text: str, cell: Cell) -> Iterator[Span]:
    """The words of a cell; of two quotation marks that stand for one the first is read."""
    at = cell.span.start
    while cell.doubled and (mark := text.find('""', at, cell.span.end)) >= 0:
        yield Span(at, mark + 1)
        at = mark + 2
    if at < cell.span.end:
        yield Span(at, cell.span.end)
