"""Transcripts as plain text: times on lines of their own, before the words, or beside the name above them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Literal

from factlint import lazy
from factlint.formats.recordings.speech import CLOCK, Line, is_name, labelled, seconds, speech
from factlint.records import dataclass
from factlint.text import Document, Span

_LINE = lazy.regex(r"[^\r\n]+|\r\n|\r|\n")
_OPEN, _CLOSE = r"[\[(<{]?\s?", r"\s?[\])>}]?"
_FRAME = r"(?:[:;]\d\d(?!\d))?"
"""The picture within a second, after the time that programs of editors write: 00:01:05:12."""
_RANGE = rf"{_OPEN}(?P<time>{CLOCK}){_FRAME}(?:\s?(?:-{{1,2}}>?|–|—)\s?{CLOCK}{_FRAME})?{_CLOSE}"
_NAME = r"(?P<name>[^\W\d_][^\t\r\n:;!?\[\](){}|]{0,60}?)"
_SPOKEN = r"(?:\s?\(?\d{1,2} (?:hours?|minutes?|seconds?)(?:, \d{1,2} (?:minutes?|seconds?)){0,2}\)?)?"
"""What video sites and readers for the blind add to a time: "0:03 3 seconds"."""
_READ_OUT = lazy.regex(r"\s*\d{1,2} (?:hours?|minutes?|seconds?)(?:, \d{1,2} (?:minutes?|seconds?)){0,2}\s*")
_ALONE = lazy.regex(rf"\s*{_RANGE}{_SPOKEN}\s*[:|-]?\s*")
_NAME_FIRST = lazy.regex(rf"\s*(?:\*\*)?{_NAME}(?:\s*[|,·–—-]|:\*\*|:|\*\*:?)?\s*{_RANGE}\s*:?\s*")
_TIME_FIRST = lazy.regex(rf"\s*{_RANGE}\s*[|,·–—-]?\s*{_NAME}\s*:?\s*")
_NAME_IN_BRACKETS = lazy.regex(rf"\s*\[{_NAME}\]\s*(?P<time>{CLOCK})\s*")
_SAID = lazy.regex(rf"\s*(?:\*\*)?{_NAME}(?::\*\*|:|\*\*:?)?\s*\[(?P<time>{CLOCK})\]:?\s+(?=\S)")
_BRACKETS = lazy.regex(rf"\s*\[{_NAME}\]\s*\[(?P<time>{CLOCK})(?:\s?-{{1,2}}>?\s?{CLOCK})?\]:?\s+(?=\S)")
"""Both in brackets before the words: [Marta Lind] [00:14:05.120 --> 00:14:09.000]: …"""
_COLUMNS = lazy.regex(rf"\s*{_NAME}:?[ ]*(?:\t| {{2}})\s*(?P<time>{CLOCK})(?:\t| {{2}})\s*(?=\S)")
"""In columns: Marta Lind:  01:05  Yes."""
_OF_PROGRAM = lazy.regex(
    r"\s*(?:Transcri(?:bed|pt) by (?:https?://)?[\w-]+(?:\.[\w-]+)+/?|This transcript was exported on .{1,120}|Page \d{1,4} of \d{1,4})\s*"
)
_OF_MEETING = lazy.regex(
    rf"\s*(?:{_NAME} (?:started|stopped) transcription|Transcription ended after \d[\d:]*"
    r"|This editable transcript was computer generated .{1,160})\s*"
)
"""Lines that a program adds about itself and the meeting: nobody says them."""
_CHAT = lazy.regex(rf"\s*(?P<time>{CLOCK})\s+From\s+{_NAME}\s+[Tt]o\s+[^:\r\n]{{1,80}}?:\s*")
"""A message of a meeting: 10:04:07 From Marta Lind to Everyone: Yes."""
_BEFORE = lazy.regex(rf"\s*{_RANGE}(?:\s*[|·]|\s?[:–—-](?=\s))?\s+(?=\S)")
_BARE = lazy.regex(r"\s*\d{1,2}:\d{2}\s")
_CLOCK_TIME = lazy.regex(r"(?:[ap]\.?m\b|noon|midnight|o['’]clock|hours?\b|[-–—]\s*\d|GMT|UTC|[CEMP][SD]T\b)", re.IGNORECASE)
_LEAST = 2
_SHARE = 0.12
"""The share of lines with a time from which on a text is a transcript; a quarter of them where only words follow the time."""

Kind = Literal["alone", "name", "said", "before"]
"""A time alone, with a name, with a name and the words after both, or before the words."""


@dataclass(frozen=True, slots=True)
class _Timed:
    """A line with a time in it."""

    span: Span
    kind: Kind
    seconds: int
    name: Span | None
    words: int
    """Where the words of the line begin; its end where it has none."""


def read_timed(path: str, text: str, notices: tuple[str, ...] = ()) -> Document | None:
    """The document of a transcript with times; None for any other text."""
    rows = [
        row
        for row in _without_first(text, list(_rows(text)))
        if row is None or not any(line.fullmatch(text, row.start, row.end) for line in (_OF_PROGRAM, _OF_MEETING))
    ]
    timed = {row.start: made for row in rows if row is not None and (made := _timed(text, row))}
    if not _is_transcript(list(timed.values()), [row.start for row in rows if row is not None]):
        return None
    named = _names_above(text, rows, timed)
    timed |= {one.span.start: one for one in named}
    above = {one.name.start for one in named if one.name is not None}
    rows = [row for row in rows if row is None or row.start not in above]
    return speech(path, text, labelled(text, _lines(text, rows, timed), dashes=False), notices)


_FIRST = lazy.regex(rf"{_RANGE}[ \t]+(?=\S)")
_PLAYER = 0.9


def _without_first(text: str, rows: list[Span | None]) -> list[Span | None]:
    """The lines without the time that is the same before all of them: that of a player which has not begun, 0:00."""
    times = Counter(found[0] for row in rows if row is not None and (found := _FIRST.match(text, row.start, row.end)))
    first, often = times.most_common(1)[0] if times else ("", 0)
    if often <= _LEAST or often < _PLAYER * sum(row is not None for row in rows):
        return rows
    return [Span(row.start + len(first), row.end) if row is not None and text.startswith(first, row.start) else row for row in rows]


def _names_above(text: str, rows: Sequence[Span | None], timed: dict[int, _Timed]) -> list[_Timed]:
    """The times alone on a line with the name on the line above, below a blank one; none where fewer than half of the times have one."""
    alone = [at for at, row in enumerate(rows) if row is not None and row.start in timed and timed[row.start].kind == "alone"]
    above = {at: rows[at - 1] for at in alone if at == 1 or (at > 1 and rows[at - 2] is None)}
    heads = {at: name for at, name in above.items() if name is not None and name.start not in timed and len(name) <= _LONGEST_NAME}
    shown = sum(is_name(text[name.start : name.end].strip()) for name in heads.values())
    if shown < _LEAST or 2 * shown < len(alone):
        return []
    return [replace(timed[row.start], kind="name", name=name) for at, name in heads.items() if (row := rows[at]) is not None]


_LONGEST_NAME = 100
"""Characters of a name with an office, where other lines show that one is above each time."""


def _rows(text: str) -> Iterator[Span | None]:
    """The lines that hold something, None for each blank one."""
    ended = True
    for found in _LINE.finditer(text):
        if found.group() in ("\r\n", "\r", "\n"):
            if ended:
                yield None
            ended = True
        elif found.group().strip():
            ended = False
            yield Span(*found.span())


def _timed(text: str, row: Span) -> _Timed | None:
    if len(row) > 4 and not any(character.isdigit() for character in text[row.start : row.start + 90]):
        return None
    for pattern, kind in _PATTERNS:
        whole = kind in ("alone", "name")
        found = pattern.fullmatch(text, row.start, row.end) if whole else pattern.match(text, row.start, row.end)
        if found is None:
            continue
        name = Span(*found.span("name")) if kind in ("name", "said") else None
        if name is not None and not is_name(text[name.start : name.end]):
            continue
        if kind == "before" and _CLOCK_TIME.match(text, found.end()):
            return None
        return _Timed(row, kind, seconds(found["time"]), name, row.end if whole else found.end())
    return None


_PATTERNS: tuple[tuple[re.Pattern[str], Kind], ...] = (
    (_ALONE, "alone"),
    (_NAME_FIRST, "name"),
    (_TIME_FIRST, "name"),
    (_NAME_IN_BRACKETS, "name"),
    (_SAID, "said"),
    (_BRACKETS, "said"),
    (_COLUMNS, "said"),
    (_CHAT, "said"),
    (_BEFORE, "before"),
)


def _is_transcript(timed: Sequence[_Timed], rows: Sequence[int]) -> bool:
    """Enough lines have times, these go forward as those of a recording do, and words come after them."""
    if len(timed) < _LEAST:
        return False
    forward = sum(one.seconds <= other.seconds for one, other in pairwise(timed))
    at_nought = not timed[-1].seconds and all(one.kind == "name" for one in timed)
    if forward < 0.9 * (len(timed) - 1) or (timed[0].seconds == timed[-1].seconds and not at_nought):
        return False
    places = {one.span.start for one in timed}
    heads = [one.span.start for one in timed if one.kind in ("alone", "name")]
    headed = sum(start in places and other not in places for start, other in pairwise(rows))
    share = len(timed) / len(rows)
    return share >= _SHARE and 2 * headed >= len(heads) if heads else share >= 2 * _SHARE


def _lines(text: str, rows: Sequence[Span | None], timed: dict[int, _Timed]) -> Iterator[Line]:
    """The lines of words, each with the time and the name above or before it."""
    time: int | None = None
    start: int | None = None
    name: Span | None = None
    apart = False
    for row in rows:
        found = timed.get(row.start) if row is not None else None
        if found is not None:
            time, start = found.seconds, found.span.start
            name = found.name or name
            apart = apart or found.kind in ("name", "said")
        if row is None:
            apart = True
            continue
        if start is not None and found is None and _READ_OUT.fullmatch(text, row.start, row.end):
            continue
        first = found.words if found else row.start
        said = text[first : row.end].lstrip()
        if said:
            yield Line(row.start if start is None else start, time, (Span(row.end - len(said), row.end),), name, apart=apart)
            start, name, apart = None, None, False
