"""Captions of broadcasters and of editors: TTML (with its older name, DFXP) and SubStation Alpha."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.formats.recordings.captions import said_line
from factlint.formats.recordings.speech import Line, labelled, seconds, speech
from factlint.text import Document, Span

_PARAGRAPH = lazy.regex(r"<(?:\w+:)?p\b(?P<about>[^<>]{0,600})>(?P<words>.*?)</(?:\w+:)?p>", re.IGNORECASE | re.DOTALL)
_BEGIN = lazy.regex(r"\bbegin=[\"'](?:(?P<clock>\d{1,3}:\d{2}:\d{2}(?:[.,]\d{1,3})?)|(?P<number>\d{1,12}(?:\.\d{1,6})?)(?P<unit>h|ms|m|s))")
_LINE_BREAK = lazy.regex(r"<(?:\w+:)?br\b[^<>]{0,100}>|[\r\n]+", re.IGNORECASE)
_SECONDS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}
_TTML = lazy.regex(r"<(?:\w+:)?tt[\s>]")
_EVENT = lazy.regex(
    r"^Dialogue:[^\S\r\n]*[^,\r\n]*,(?P<from>\d{1,2}:\d{2}:\d{2}\.\d{1,3}),[^,\r\n]*,[^,\r\n]*,(?P<name>[^,\r\n]*)(?:,[^,\r\n]*){4},"
    r"(?P<words>[^\r\n]*)",
    re.MULTILINE,
)
_BREAK = lazy.regex(r"\\[Nnh]")


def is_ttml(text: str) -> bool:
    """A file of XML whose root is that of timed text."""
    return _TTML.search(text[:4_000]) is not None


def read_ttml(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of timed text: each paragraph has the time when it begins."""
    return speech(path, text, labelled(text, _paragraphs(text), dashes=True), notices, entities=True)


def _paragraphs(text: str) -> Iterator[Line]:
    for found in _PARAGRAPH.finditer(text):
        begin = _BEGIN.search(found["about"])
        time = None
        if begin is not None:
            time = seconds(begin["clock"]) if begin["clock"] else int(float(begin["number"]) * _SECONDS[begin["unit"]])
        for piece in _apart(text, Span(*found.span("words")), _LINE_BREAK):
            yield from said_line(text, piece, found.start(), time)


def read_ass(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of the events of a SubStation file, with the names that they have."""
    return speech(path, text, labelled(text, _events(text), dashes=True), notices)


def _events(text: str) -> Iterator[Line]:
    for found in _EVENT.finditer(text):
        name = Span(*found.span("name")) if found["name"].strip() else None
        for piece in _apart(text, Span(*found.span("words")), _BREAK):
            for line in said_line(text, piece, found.start(), seconds(found["from"])):
                yield line if name is None or line.name is not None else Line(line.start, line.seconds, line.runs, name)


def _apart(text: str, words: Span, breaks: re.Pattern[str]) -> Iterator[Span]:
    """The lines of what is shown at once."""
    at = words.start
    for found in breaks.finditer(text, words.start, words.end):
        yield Span(at, found.start())
        at = found.end()
    yield Span(at, words.end)
