"""A correction note says what was wrong, and the story still says it: in the body, the headline, a caption or a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factlint.facts.model import Figure
from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.story.figures.sentences import stems
from factlint.text import Section, Span

VALUES = ("wrong",)

_NOT = re.compile(r"(?:,|;| and)? not (?:the |an? |on |in |at |by )?(?P<wrong>[^,.;:()]{2,60})")
_RATHER = re.compile(r"\b(?:instead of|rather than) (?P<wrong>[^,.;:()]{2,60})")
_EARLIER = re.compile(
    r"\b(?:earlier|previous|original|first|prior) versions?\b|\boriginally (?:said|stated|reported|published|gave)"
    r"|\bpreviously (?:said|stated|reported)|\b(?:incorrectly|mistakenly|wrongly|erroneously|inaccurately)\b|\bin error\b"
    r"|\bmis(?:stated|identified|spelled|spelt|attributed|quoted|reported)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z][\w’'-]+(?: (?:of|the|de|van|von|bin|al) [A-Z][\w’'-]+| [A-Z][\w’'.-]*)*")
_SENTENCE = re.compile(r"(?<=[.!?;])\s+(?=[“\"A-Z])|;\s+|—\s*")


@dataclass(frozen=True)
class Params:
    pass


@dataclass(frozen=True)
class _Wrong:
    """What a note calls wrong; spans are local."""

    span: Span
    figure: Figure | None
    """None for words: a name, a place."""
    topic: frozenset[str]


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit at each wrong value that is still there, with the note as evidence; the first of one value, the others as places."""
    local = story.article.local
    notes = [block for block in local.blocks if block.kind == "correction"]
    for note in notes:
        for wrong in _wrongs(story, note):
            found = list(_figures(story, wrong, notes) if wrong.figure is not None else _words(story, wrong, notes))
            if found:
                words = local.text[wrong.span.start : wrong.span.end]
                spans = [story.article.prose.span(span) for span in found]
                spot = Spot(story.article.document, story.article.prose.span(wrong.span), "the correction")
                yield Hit(spans[0], {"wrong": words}, places=tuple(spans[1:]), evidence=(spot,))


def _wrongs(story: Story, note: Section) -> Iterator[_Wrong]:
    """The values that a note says were wrong: after "not" and "instead of", or in an earlier version and not in what is right."""
    local = story.article.local
    text, topic = local.text, stems(local.text[note.span.start : note.span.end])
    figures = [figure for figure in local.figures if figure.span in note.span]
    said: list[Span] = []
    for pattern in (_NOT, _RATHER):
        for found in pattern.finditer(text, note.span.start, note.span.end):
            span = Span(*found.span("wrong"))
            figure = next((one for one in figures if one.span.overlaps(span)), None)
            name = _NAME.match(text, span.start, span.end)
            if figure is not None:
                said.append(figure.span)
                yield _Wrong(figure.span, figure, topic)
            elif name is not None:
                said.append(Span(*name.span()))
                yield _Wrong(Span(*name.span()), None, topic)
    if not said:
        yield from (_Wrong(figure.span, figure, topic) for figure in _earlier(text, note.span, figures))


def _earlier(text: str, note: Span, figures: Sequence[Figure]) -> Iterator[Figure]:
    """The figures of what an earlier version said, where another sentence of the note has figures of the same kind."""
    cuts = [note.start, *(cut.end() for cut in _SENTENCE.finditer(text, note.start, note.end)), note.end]
    parts = [Span(start, end) for start, end in pairwise(cuts) if start < end]
    wrong = [part for part in parts if _EARLIER.search(text, part.start, part.end)]
    right = [figure for figure in figures if not any(figure.span in part for part in wrong)]
    for figure in figures:
        if any(figure.span in part for part in wrong):
            others = [other for other in right if (other.kind, other.unit) == (figure.kind, figure.unit)]
            if others and all(other.value != figure.value for other in others):
                yield figure


def _figures(story: Story, wrong: _Wrong, notes: Sequence[Section]) -> Iterator[Span]:
    """The same figure elsewhere, in a sentence that speaks of the same thing."""
    local = story.article.local
    assert wrong.figure is not None
    for figure in local.figures:
        same = (figure.value, figure.kind, figure.unit) == (wrong.figure.value, wrong.figure.kind, wrong.figure.unit)
        if same and figure.value is not None and not any(figure.span in note.span for note in notes):
            sentence = next((one for one in local.sentences if figure.span in one), figure.span)
            around = local.text[sentence.start : sentence.end]
            if stems(around) & wrong.topic - stems(local.text[wrong.span.start : wrong.span.end]) and not _EARLIER.search(around):
                yield figure.span


def _words(story: Story, wrong: _Wrong, notes: Sequence[Section]) -> Iterator[Span]:
    text = story.article.local.text
    words = text[wrong.span.start : wrong.span.end]
    for found in re.finditer(rf"(?<![^\W_]){re.escape(words)}(?![^\W_])", text):
        span = Span(*found.span())
        if not any(span in note.span for note in notes):
            yield span
