"""Captions of a recording, WebVTT, SubRip and SubViewer: cue numbers, times and tags are not part of the words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from factlint import lazy
from factlint.formats.recordings.speech import LOOSE_CLOCK, Line, is_name, labelled, seconds, speech
from factlint.records import dataclass
from factlint.text import Document, Span

_LINE = lazy.regex(r"[^\r\n]+")
_LINE_END = lazy.regex(r"\r\n|\r|\n")
_TIMING = lazy.regex(rf"[^\S\r\n]*(?P<from>{LOOSE_CLOCK})(?:[^\S\r\n]*--?>[^\S\r\n]*|,){LOOSE_CLOCK}(?P<settings>[^\S\r\n][^\r\n]*)?")
_WORDS = lazy.regex(r"(?<!\S)[^\W\d_][^\s:]*(?: [^\W\d_]|:\s)")
"""Words after the times, where a cue has settings as position:10%: a transcript that writes both times before what is said."""
_SETTINGS = lazy.regex(r"(?:[^\S\r\n]+[A-Za-z]\w*:[^\s<]+)*[^\S\r\n]*")
_SKIPPED = lazy.regex(r"\ufeff?(?:WEBVTT|NOTE|STYLE|REGION)(?=\s|\Z)")
_HEADED = lazy.regex(r"\s*WEBVTT(?=\s|\Z)")
_TAG = lazy.regex(
    r"<v(?:\.[^\s>]*)?[ \t](?P<voice>[^<>\r\n]{0,200})>[ \t]*|(?P<line_end><br\b[^<>\r\n]{0,20}>)"
    r"|</?[A-Za-z][^<>\r\n]{0,200}>|</?>|<[\d:.]{4,15}>|\{\\[^{}\r\n]{0,80}\}"
)
_SPOKEN_BY = lazy.regex(r"\s*\d{1,6} \"(?P<voice>[^\"\r\n]{1,100})\"(?: \(\d+\))?\s*")
"""The name of a cue that says who speaks: 7 "Marta Lind" (1234567)."""
_HEADS = 3
_HEADED_CUES = 0.8
"""The share of cues whose first line is a name, the same ones again and again, from which on that line says who speaks."""
_ROLLING = 0.3
"""The share of cues that begin with the last line of the one before from which on captions roll: each line is shown twice."""


@dataclass(frozen=True, slots=True)
class _Row:
    span: Span
    text: str


def are_captions(text: str) -> bool:
    """A text that says it is WebVTT, or has the timing lines of captions, whatever its name."""
    if _HEADED.match(text):
        return True
    return "-->" in text and len(list(islice(_timings(text), 2))) == 2


def _timings(text: str) -> Iterator[re.Match[str]]:
    for line in _LINE.finditer(text):
        timing = _TIMING.fullmatch(text, *line.span())
        if timing and not _WORDS.search(timing["settings"] or ""):
            yield timing


def read_captions(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of captions: a sentence runs over cues, who speaks begins a turn, each word has the time of its cue."""
    cues = _unrolled(text, _named_above(text, [cue for cue in _cues(text) if cue]))
    lines = labelled(text, (line for cue in cues for line in cue), dashes=True)
    return speech(path, text, lines, notices, entities=True)


def _rows(text: str) -> list[_Row]:
    ends = [*_LINE_END.finditer(text)]
    starts = [0, *(end.end() for end in ends)]
    stops = [*(end.start() for end in ends), len(text)]
    return [_Row(Span(start, stop), text[start:stop]) for start, stop in zip(starts, stops, strict=True)]


def _cues(text: str) -> Iterator[list[Line]]:
    """The lines of each cue. What belongs to no cue but is not a comment either is kept: a blank line in a cue is a slip."""
    rows = _rows(text)
    at = 0
    time: int | None = None
    while at < len(rows):
        row = rows[at]
        timing = _TIMING.fullmatch(row.text)
        if timing is None and _SKIPPED.match(row.text):
            while at < len(rows) and rows[at].text.strip():
                at += 1
            continue
        if timing is not None:
            time = seconds(timing["from"])
            voice = _named(rows[at - 1]) if at else None
            start, at = row.span.start, at + 1
            lines = list(said_line(text, _after(row, timing), start, time))
            # A line of one blank is how some programs write an empty line of a cue.
            while at < len(rows) and rows[at].text and not _begins(rows, at):
                said = said_line(text, rows[at].span, start, time)
                lines += (replace(one, name=voice) if voice is not None and one.name is None and not lines else one for one in said)
                at += 1
            yield lines
            continue
        if row.text.strip(" \t-") and not _begins(rows, at):
            yield list(said_line(text, row.span, row.span.start, time))
        at += 1


def _after(row: _Row, timing: re.Match[str]) -> Span:
    """What a timing line has after its times and settings: in the exports of some meeting programs, what is said."""
    settings = _SETTINGS.match(row.text, timing.start("settings")) if timing["settings"] else None
    return Span(row.span.start + settings.end() if settings else row.span.end, row.span.end)


def _named_above(text: str, cues: list[list[Line]]) -> list[list[Line]]:
    """The cues with the names that stand on a line of their own above what is said."""
    first = [_words(text, cue[0]) if len(cue) > 1 and cue[0].name is None else "" for cue in cues]
    heads = [words for words in first if words and is_name(words) and ":" not in words]
    if len(heads) < max(_HEADS, _HEADED_CUES * len(cues)) or len(set(heads)) == len(heads):
        return cues
    return [
        [replace(cue[1], start=cue[0].start, name=Span(cue[0].runs[0].start, cue[0].runs[-1].end)), *cue[2:]] if words in heads else cue
        for words, cue in zip(first, cues, strict=True)
    ]


def _named(row: _Row) -> Span | None:
    found = _SPOKEN_BY.fullmatch(row.text)
    return Span(*found.span("voice")).shifted(row.span.start) if found else None


def _begins(rows: Sequence[_Row], at: int) -> bool:
    """A timing line, or the number or name of a cue above one."""
    if _TIMING.fullmatch(rows[at].text):
        return True
    return at + 1 < len(rows) and bool(_TIMING.fullmatch(rows[at + 1].text)) and (at == 0 or not rows[at - 1].text.strip())


def said_line(text: str, span: Span, start: int, time: int | None) -> Iterator[Line]:
    """The words of a line without its tags; each voice in it is a line of its own."""
    runs: list[Span] = []
    voice: Span | None = None
    at = span.start
    for tag in _TAG.finditer(text, span.start, span.end):
        if tag.start() > at:
            runs.append(Span(at, tag.start()))
        at = tag.end()
        speaks = bool(tag["voice"] and tag["voice"].strip())
        if runs and (speaks or tag["line_end"]):
            yield Line(start, time, tuple(runs), voice)
            runs, voice = [], None
        if speaks:
            voice = _trimmed(text, Span(*tag.span("voice")))
    if at < span.end:
        runs.append(Span(at, span.end))
    if any(text[run.start : run.end].strip(" \t-") for run in runs):
        yield Line(start, time, tuple(runs), voice)


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip()))


def _unrolled(text: str, cues: list[list[Line]]) -> list[list[Line]]:
    """The cues without the lines that rolling captions show a second time."""
    repeats = sum(_words(text, one[-1]) == _words(text, other[0]) for one, other in pairwise(cues))
    if repeats < 3 or repeats < _ROLLING * len(cues):
        return cues
    kept: list[list[Line]] = []
    last: list[str] = []
    for cue in cues:
        words = [_words(text, line) for line in cue]
        shared = next((n for n in range(min(len(last), len(words)), 0, -1) if last[-n:] == words[:n]), 0)
        kept.append(cue[shared:])
        last = words
    return [cue for cue in kept if cue]


def _words(text: str, line: Line) -> str:
    return " ".join("".join(text[run.start : run.end] for run in line.runs).split())
