"""What correction notes call wrong, and where a document still says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint import lazy
from factlint.facts import Local
from factlint.facts.figures.find import find_figures
from factlint.facts.model import Figure
from factlint.records import dataclass
from factlint.story.figures.stems import stems
from factlint.text import Section, Span
from factlint.words.dates.calendar import MONTH
from factlint.words.names.runs import OPENERS
from factlint.words.patterns import alternatives

_NOT = lazy.regex(r"(?:,|;| and)? not (?:the |an? |on |in |at |by )?[“\"‘']?(?P<wrong>[^,.;:()]{2,60})")
_RATHER = lazy.regex(r"\b(?:instead of|rather than) (?P<wrong>[^,.;:()]{2,60})")
_EARLIER = lazy.regex(
    alternatives(
        ("an earlier version", r"\b(?:earlier|previous|original|first|prior) versions?\b", "an earlier version"),
        ("originally said", r"\boriginally (?:said|stated|reported|published|gave)", "originally said"),
        ("previously said", r"\bpreviously (?:said|stated|reported)", "previously stated"),
        ("incorrectly", r"\b(?:incorrectly|mistakenly|wrongly|erroneously|inaccurately)\b", "incorrectly"),
        ("in error", r"\bin error\b", "in error"),
        ("misstated", r"\bmis(?:stated|identified|spelled|spelt|attributed|quoted|reported)\b", "misstated"),
    ),
    re.IGNORECASE,
)
_DAY = lazy.regex(
    rf"(?:the )?(?:{MONTH} \d{{1,2}}(?:, \d{{4}})?|\d{{1,2}} {MONTH}(?: \d{{4}})?|{MONTH}(?: \d{{4}})?|1[5-9]\d\ds?|20\d\ds?)(?!\w)"
)
_CALENDAR = lazy.regex(rf"{MONTH}\Z|{MONTH} \d|[A-Z][a-z]+day\Z")
_GIVEN_AS = lazy.regex(
    r"\b(?:as|named|called (?:him|her|it|them)|said (?:that )?(?:it|he|she|they) (?:was|were)|attributed (?:[\w’'-]+ ){1,4}to)"
    r" (?:the |an? )?[“\"‘']?(?P<wrong>[A-Z][^,.;:()”\"]{1,60})"
)
"""What an earlier version made of a name: "misidentified the mayor as Marta Lindh"."""
_ON_IT = 2
"""Stems of the note that a sentence has in common with it before a date there is the one corrected."""
_NAME = lazy.regex(r"[A-Z][\w’'-]+(?: (?:of|the|de|van|von|bin|al) [A-Z][\w’'-]+| [A-Z][\w’'.-]*)*")
_SENTENCE = lazy.regex(
    r"(?<=[.!?;])\s+(?=[“\"A-Z])|;\s+|—\s*|, (?=(?:and )?(?:this|it|that|the (?:figure|number|sum)) (?:has been|was|is|should) )"
)


@dataclass(frozen=True)
class Wrong:
    """What a note calls wrong; spans are local."""

    span: Span
    words: str
    figure: Figure | None
    """None for words: a name, a place."""
    topic: frozenset[str]
    """The stems of the note."""
    dated: bool = False
    """A day, month or year, which is about the same thing only in a sentence on it."""


def notes_of(local: Local) -> list[Section]:
    """The correction notes of a document."""
    return [block for block in local.blocks if block.kind == "correction"]


def wrongs(local: Local) -> Iterator[Wrong]:
    """The values that the notes of a document say were wrong."""
    for note in notes_of(local):
        yield from _of_note(local, note)


def still_there(local: Local, wrong: Wrong) -> list[Span]:
    """Where a document still says so outside its notes: the same figure of the same thing, or the same name. Local spans."""
    notes = notes_of(local)
    return list(_figures(local, wrong, notes) if wrong.figure is not None else _words(local, wrong, notes))


def shown(text: str, wrong: Wrong) -> Span | None:
    """Where a short text - a title, a description - says so."""
    if wrong.figure is None:
        found = re.search(rf"(?<![^\W_]){re.escape(wrong.words)}(?![^\W_])", text)
        return Span(*found.span()) if found else None
    figures = find_figures(text, [Section(Span(0, len(text)), "headline")])
    return next((figure.span for figure in figures if _same(figure, wrong.figure)), None)


def _same(one: Figure, other: Figure) -> bool:
    return one.value is not None and (one.value, one.kind, one.unit) == (other.value, other.kind, other.unit)


def _of_note(local: Local, note: Section) -> Iterator[Wrong]:
    """The values that a note says were wrong: after "not" and "instead of", or in an earlier version and not in what is right."""
    text, topic = local.text, stems(local.text[note.span.start : note.span.end])
    figures = local.figures_in(note.span)
    said: list[Span] = []

    def said_at(span: Span) -> str:
        return text[span.start : span.end]

    for pattern in (_NOT, _RATHER):
        for found in pattern.finditer(text, note.span.start, note.span.end):
            span = Span(*found.span("wrong"))
            figure = next((one for one in figures if one.span.overlaps(span)), None)
            name = _NAME.match(text, span.start, span.end)
            if figure is not None:
                said.append(figure.span)
                yield Wrong(figure.span, said_at(figure.span), figure, topic)
            elif name is not None and not _CALENDAR.match(name[0]):
                said.append(Span(*name.span()))
                yield Wrong(Span(*name.span()), name[0], None, topic)
            elif day := _DAY.match(text, span.start, note.span.end):
                said.append(Span(*day.span()))
                yield Wrong(Span(*day.span()), day[0].rstrip("."), None, topic, dated=True)
    if not said:
        yield from (Wrong(figure.span, said_at(figure.span), figure, topic) for figure in _earlier(text, note.span, figures))
        yield from (Wrong(name, said_at(name), None, topic) for name in _renamed(text, note.span))


def _parts(text: str, note: Span) -> tuple[list[Span], list[Span]]:
    """The sentences of a note that say what an earlier version had, and the others."""
    cuts = [note.start, *(cut.end() for cut in _SENTENCE.finditer(text, note.start, note.end)), note.end]
    parts = [Span(start, end) for start, end in pairwise(cuts) if start < end]
    wrong = [part for part in parts if _EARLIER.search(text, part.start, part.end)]
    return wrong, [part for part in parts if part not in wrong]


def _renamed(text: str, note: Span) -> Iterator[Span]:
    """The names that an earlier version gave, where another sentence of the note has another name: "It was Marta Lind"."""
    wrong, right = _parts(text, note)
    given = {name[0] for part in right for name in _NAME.finditer(text, part.start, part.end) if name[0].lower() not in OPENERS}
    for part in wrong:
        for found in _GIVEN_AS.finditer(text, part.start, part.end):
            name = _NAME.match(text, *found.span("wrong"))
            if name is None or _CALENDAR.match(name[0]) or not given:
                continue
            if not any(name[0] in other or other in name[0] for other in given if len(other) > _SHORT):
                yield Span(*name.span())


_SHORT = 3


def _earlier(text: str, note: Span, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of what an earlier version said, where another sentence of the note has figures of the same kind."""
    wrong, _ = _parts(text, note)
    right = [figure for figure in figures if not any(figure.span in part for part in wrong)]
    for figure in figures:
        if any(figure.span in part for part in wrong):
            others = [other for other in right if (other.kind, other.unit) == (figure.kind, figure.unit)]
            if others and all(other.value != figure.value for other in others):
                yield figure


def _figures(local: Local, wrong: Wrong, notes: Sequence[Section]) -> Iterator[Span]:
    """The same figure elsewhere, in a sentence about the same thing."""
    assert wrong.figure is not None
    for figure in local.figures:
        if _same(figure, wrong.figure) and not any(figure.span in note.span for note in notes):
            sentence = next((one for one in local.sentences if figure.span in one), figure.span)
            around = local.text[sentence.start : sentence.end]
            if stems(around) & wrong.topic - stems(wrong.words) and not _EARLIER.search(around):
                yield figure.span


def _words(local: Local, wrong: Wrong, notes: Sequence[Section]) -> Iterator[Span]:
    text = local.text
    for found in re.finditer(rf"(?<![^\W_]){re.escape(wrong.words)}(?![^\W_])", text):
        span = Span(*found.span())
        if any(span in note.span for note in notes):
            continue
        sentence = next((one for one in local.sentences if span in one), span)
        around = text[sentence.start : sentence.end]
        if not wrong.dated or (len(stems(around) & wrong.topic) >= _ON_IT and not _EARLIER.search(around)):
            yield span
