"""What speech recognisers write: tables and JSON of segments with their times, as Whisper, WhisperX and AssemblyAI make them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from factlint import lazy
from factlint.formats.decode import Unreadable
from factlint.formats.recordings.speech import Line, speech
from factlint.records import dataclass
from factlint.text import Document, Span

_HEAD = lazy.regex(r"\ufeff?start\tend\ttext[^\S\r\n]*(?=\r?\n)", re.IGNORECASE)
_ROW = lazy.regex(r"(?P<start>\d+(?:\.\d+)?)\t\d+(?:\.\d+)?\t(?P<words>[^\r\n]*)")
_KEY = lazy.regex(r'"(?:segments|utterances)"\s*:\s*\[')
_TIMED = lazy.regex(r'"start"\s*:\s*\d')
_MILLISECONDS = 1000
_LONGEST = 10**9
"""What is later is not a time."""


@dataclass(frozen=True, slots=True)
class _Segment:
    seconds: int
    name: str
    words: str


def is_segment_table(text: str) -> bool:
    """A table whose columns are start, end and text."""
    return bool(_HEAD.match(text))


def read_segment_table(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of a table of segments; its times are milliseconds."""
    lines = [
        Line(row.start(), int(float(row["start"])) // _MILLISECONDS, (Span(*row.span("words")),))
        for row in _ROW.finditer(text)
        if row["words"].strip()
    ]
    return speech(path, text, lines, notices)


def is_segments(text: str) -> bool:
    """A JSON object with segments or utterances that have times."""
    found = _KEY.search(text) if text.lstrip()[:1] == "{" else None
    return found is not None and bool(_TIMED.search(text))


def read_segments(path: str, text: str, notices: tuple[str, ...] = ()) -> Document:
    """The document of the segments of a JSON object, a line each, with the speaker where one is named. Raises Unreadable."""
    try:
        item = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"is not JSON: {error}" if isinstance(error, ValueError) else "is JSON that is too deep") from error
    made, lines = "", []
    for segment in _segments(item):
        start, name = len(made), f"{segment.name}: " if segment.name else ""
        words = Span(start + len(name), start + len(name) + len(segment.words))
        lines.append(Line(start, segment.seconds, (words,), Span(start, start + len(segment.name)) if name else None))
        made += f"{name}{segment.words}\n"
    if not lines:
        raise Unreadable("has no segments with words")
    return replace(speech(path, made, lines, notices), extracted=True)


def _segments(item: object) -> Iterator[_Segment]:
    if not isinstance(item, Mapping):
        return
    spoken = item.get("utterances")
    # AssemblyAI counts milliseconds, the others seconds.
    per_second = _MILLISECONDS if isinstance(spoken, list) else 1
    for one in spoken if isinstance(spoken, list) else item.get("segments") or ():
        start, words = (one.get("start"), one.get("text")) if isinstance(one, Mapping) else (None, None)
        if isinstance(start, (int, float)) and 0 <= start < _LONGEST and isinstance(words, str) and words.strip():
            yield _Segment(int(start / per_second), _name(one.get("speaker")), " ".join(words.split()))


def _name(speaker: object) -> str:
    """ "A" and "SPEAKER_01" are numbers of voices; they part turns as names do."""
    if not isinstance(speaker, str) or not speaker.strip():
        return ""
    voice = re.fullmatch(r"(?:speaker[_ ]?)?(?P<voice>\d{1,3}|[A-Z])", speaker.strip(), re.IGNORECASE)
    return f"Speaker {voice['voice']}" if voice else " ".join(speaker.split())
