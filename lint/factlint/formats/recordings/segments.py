"""What speech recognisers write: tables and JSON of segments with their times."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from factlint import lazy
from factlint.formats.decode import Unreadable
from factlint.formats.recordings.speech import Line, speech
from factlint.records import dataclass
from factlint.text import Document, Span

_HEAD = lazy.regex(r"\ufeff?start(?P<mark>[\t,])end(?P=mark)text[^\S\r\n]*(?=\r?\n)", re.IGNORECASE)
_ROW = lazy.regex(
    r"(?P<start>\d+(?:\.\d+)?)(?P<mark>[\t,])\d+(?:\.\d+)?(?P=mark)(?P<quote>\"?)(?P<words>[^\r\n]*?)(?P=quote)(?=[^\S\r\n]*(?:[\r\n]|\Z))"
)
_KEY = lazy.regex(r'"(?:(?:audio_|speech_)?segments|utterances|transcription|monologues|sentences)"\s*:\s*\[|\A\s*\[\s*\{')
_TIMED = lazy.regex(r'"(?:start|startTime|start_time|start_ts|from|ts)"\s*:\s*"?\d')
_WORDED = lazy.regex(r'"(?:text|body|transcript|value)"\s*:\s*"')
_WORD_BY_WORD = lazy.regex(
    r'"paragraphId"\s*:\s*"|"alternatives"\s*:\s*\[\s*\{[^{}\[\]]{0,4000}"(?:content|transcript)"\s*:\s*"', re.IGNORECASE
)
"""In a list of words, each with its time: what only those of recognisers have."""
_MILLISECONDS = 1000
_NANOSECONDS = 10**9
_MOST_VOICES = 1_000
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
    """JSON with a list of what is said, each with its time."""
    if text.lstrip()[:1] not in ("{", "["):
        return False
    if _WORD_BY_WORD.search(text) is not None:
        return True
    return _KEY.search(text) is not None and _TIMED.search(text) is not None and _WORDED.search(text) is not None


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


@dataclass(frozen=True)
class _Form:
    """Where a program keeps what is said: the keys to the list, those of the time and of the words, and what counts a second."""

    keys: tuple[str, ...]
    time: tuple[str, ...]
    words: str
    per_second: int = 1
    speaker: str = "speaker"


_FORMS = (
    _Form(("segments",), ("start",), "text"),  # Whisper and WhisperX
    _Form(("utterances",), ("start",), "text", _MILLISECONDS),  # AssemblyAI
    _Form(("transcription",), ("offsets", "from"), "text", _MILLISECONDS),  # whisper.cpp
    _Form(("results", "utterances"), ("start",), "transcript"),  # Deepgram
    _Form(("results", "audio_segments"), ("start_time",), "transcript", speaker="speaker_label"),  # Amazon Transcribe
    _Form(("segments",), ("startTime",), "body"),  # Podcasting 2.0
    _Form((), ("startTime",), "body"),
    _Form((), ("start",), "text"),
    _Form(("monologues",), ("ts",), "value"),  # Rev AI
    _Form(("monologues",), ("start_time",), "value"),
    _Form(("speech_segments",), ("start_ts",), "transcript", speaker="speaker_name"),  # Otter
    _Form(("meeting", "sentences"), ("start_time",), "text", speaker="speaker_name"),  # Fireflies
    _Form(("sentences",), ("start_time",), "text", speaker="speaker_name"),
)
_WORDS = (("words",), ("transcript", "words"), ("results", "items"), ("results",))
"""Where a program keeps a list of words, each with its time: Trint, Amazon Transcribe, Speechmatics, Google."""
_STOPS = (".", "?", "!")
_LONGEST_PIECE = 200
"""Characters from which on words without a full stop are parted, so that the next ones have a time of their own."""


def _segments(item: object) -> Iterator[_Segment]:
    """The segments of the first form that has some."""
    for form in _FORMS:
        listed = _at(item, form.keys)
        found = [made for one in listed if (made := _segment(one, form)) is not None] if isinstance(listed, list) else []
        if found:
            yield from found
            return
    for keys in _WORDS:
        listed = _at(item, keys)
        said = list(_joined(listed)) if isinstance(listed, list) else []
        if said:
            yield from said
            return


def _joined(listed: Sequence[object]) -> Iterator[_Segment]:
    """The sentences of a list of words; a new speaker or paragraph begins another, and Google's results are sentences by themselves."""
    last: tuple[object, object] | None = None
    open_: _Segment | None = None
    for one in listed:
        word = _word(one)
        if word is None or not isinstance(one, Mapping):
            continue
        place = (word.name, one.get("paragraphId"))
        mark = one.get("type") == "punctuation"
        if open_ is None or (not mark and (place != last or open_.words.endswith(_STOPS) or len(open_.words) > _LONGEST_PIECE)):
            if open_ is not None:
                yield open_
            last, open_ = place, word
        else:
            open_ = replace(open_, words=f"{open_.words}{'' if mark else ' '}{word.words}")
    if open_ is not None:
        yield open_


def _word(one: object) -> _Segment | None:
    """A word of a list as a segment of its own; a mark has no time."""
    if not isinstance(one, Mapping):
        return None
    choices = one.get("alternatives")
    chosen = choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], Mapping) else one
    words = next((value for key in ("content", "transcript", "value") if isinstance(value := chosen.get(key), str)), "")
    if not words.strip():
        return None
    first = chosen.get("words")
    timed = first[0] if isinstance(first, list) and first and isinstance(first[0], Mapping) else one
    name = next((name for key in ("speaker", "speaker_label") if (name := _name(one.get(key, chosen.get(key))))), "")
    return _Segment(_start(timed), name, " ".join(words.split()))


def _start(timed: Mapping[str, object]) -> int:
    """When a word is said: in seconds, in milliseconds beside a duration, or as Google writes times; 0 where nothing says so."""
    for key, per_second in (("start_time", 1), ("time", _MILLISECONDS), ("start", 1), ("startTime", 1)):
        value = timed.get(key)
        if isinstance(value, Mapping):
            value = (_number(value.get("seconds", 0)) or 0) + (_number(value.get("nanos", 0)) or 0) / _NANOSECONDS
        start = _number(value.removesuffix("s") if isinstance(value, str) else value)
        if start is not None:
            return int(start / per_second)
    return 0


def _at(item: object, keys: Sequence[str]) -> object:
    for key in keys:
        item = item.get(key) if isinstance(item, Mapping) else None
    return item


def _segment(one: object, form: _Form) -> _Segment | None:
    if not isinstance(one, Mapping):
        return None
    parts = one.get("elements")
    timed = next((part for part in parts if _number(_at(part, form.time)) is not None), one) if isinstance(parts, list) else one
    words = _elements(parts, form.words) if isinstance(parts, list) else one.get(form.words)
    start = _number(_at(timed, form.time))
    if start is None or not isinstance(words, str) or not words.strip():
        return None
    return _Segment(int(start / form.per_second), _name(one.get(form.speaker)), " ".join(words.split()))


def _elements(parts: Sequence[object], key: str) -> str:
    """The words and marks of a turn that are kept one by one."""
    values = (part.get(key) for part in parts if isinstance(part, Mapping))
    return "".join(value for value in values if isinstance(value, str))


def _number(value: object) -> float | None:
    """A time, as a number or in digits."""
    if isinstance(value, str) and re.fullmatch(r"\d{1,9}(?:\.\d{1,9})?", value):
        value = float(value)
    return value if isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value < _LONGEST else None


def _name(speaker: object) -> str:
    """ "A" and "SPEAKER_01" are numbers of voices; they part turns as names do."""
    if isinstance(speaker, int) and not isinstance(speaker, bool) and 0 <= speaker < _MOST_VOICES:
        return f"Speaker {speaker}"
    if not isinstance(speaker, str) or not speaker.strip():
        return ""
    voice = re.fullmatch(r"(?:(?:speaker|spk)[_ ]?)?(?P<voice>\d{1,3}|[A-Z])", speaker.strip(), re.IGNORECASE)
    return f"Speaker {voice['voice']}" if voice else " ".join(speaker.split())
