"""A cause that somebody names in one outlet, and says in another that nobody knows yet."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from factlint import lazy
from factlint.facts import Facts, Local
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.passages import Passage
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.events import causes as listed


@dataclass(frozen=True)
class CauseSaid(Passage):
    """What somebody says of a cause."""

    speakers: frozenset[str]
    """The surnames of the people who say so: of those in the sentence, or of the one who is quoted."""
    people: frozenset[str]
    """Those of all surnames of the document that are people's."""
    known: bool


@once
def cause_conflicts(story: Story) -> tuple[PeerClash[CauseSaid], ...]:
    """The people who know the cause in one of two reports of an event and not in the other; in order, one each."""
    found = []
    for peer, mine, theirs in beside_rivals(story, causes_said):
        for one in mine:
            two = next((two for two in theirs if two.known != one.known and _of_both(one, two)), None)
            if two is not None and not any(said.known == one.known and _of_both(one, said) for said in theirs):
                found.append(PeerClash(one, two, peer))
    return tuple(found)


def _of_both(one: CauseSaid, two: CauseSaid) -> bool:
    """Both are of one person. Of a name that comes up once the model does not know that it is a person's."""
    return any(name in one.people or name in two.people for name in one.speakers & two.speakers)


_CAUSE, _EARLY, _UNKNOWN, _NAMED, _UNSURE = (
    lazy.regex(rf"\b{any_of(text)}(?!\w)") for text in (listed.CAUSE, listed.TOO_EARLY, listed.NOT_KNOWN, listed.NAMED, listed.UNSURE)
)
_PIECE = lazy.regex(r"(?:[^.!?]|[.](?=\S)){1,400}")
"""A sentence, also inside a quotation."""


@once
def causes_said(facts: Facts) -> tuple[CauseSaid, ...]:
    """What people are said to know of a cause, in order. Nothing without a language model, which finds the people."""
    return tuple(islice(_causes_said(facts), _MOST)) if facts.model is not None else ()


_MOST = 200
"""Sentences on causes in one document that are compared: pairs grow with the square."""


def _causes_said(facts: Facts) -> Iterator[CauseSaid]:
    people = frozenset(_surname(name.text) for name in facts.local.names if name.kind == "person")
    for sentence in facts.local.sentences:
        text = fold(facts.local.text[sentence.start : sentence.end])
        for piece in _PIECE.finditer(text):
            unknown = _CAUSE.search(piece[0]) and (_EARLY.search(piece[0]) or _UNKNOWN.search(piece[0]))
            named = None if unknown or _UNSURE.search(piece[0]) or _UNKNOWN.search(piece[0]) else _NAMED.search(piece[0])
            match = unknown or named
            if match is None:
                continue
            speakers, bounds = _speakers(facts, sentence.start + piece.start() + match.start(), sentence)
            if speakers:
                at = sentence.start + piece.start()
                around = Span(max(bounds.start, at), min(bounds.end, sentence.start + piece.end()))
                yield CauseSaid(facts, _trimmed(facts, around, at + match.start()), speakers, people, not unknown)


def _trimmed(facts: Facts, around: Span, at: int) -> Span:
    """What is said in a sentence, after the names that are before a place, without the marks and spaces around it."""
    names = (name.span.end for name in facts.local.names if around.start < name.span.end <= at)
    start, end = max((around.start, *names)), around.end
    while start < end - 1 and facts.local.text[start] in _AROUND:
        start += 1
    while start < end - 1 and facts.local.text[end - 1] in _AROUND:
        end -= 1
    return Span(start, end)


_AROUND = " \n\"'“”‘’,"


def _speakers(facts: Facts, at: int, sentence: Span) -> tuple[frozenset[str], Span]:
    """The surnames of those who say the words at a place, and the quotation or sentence these are in."""
    local = facts.local
    for quote, speaker in zip(local.quotes, local.speakers, strict=True):
        if quote.span.start <= at < quote.span.end:
            if speaker is None or speaker.name:
                return frozenset((_surname(speaker.name),) if speaker and speaker.name else ()), quote.inner
            return _named(local, Span(speaker.span.start, speaker.span.end + _TITLE)), quote.inner
    return _named(local, sentence), sentence


_TITLE = 60
"""Characters after the first words of a description of a speaker, in which the name may be: "founder and chief executive Ada Lind"."""


def _named(local: Local, span: Span) -> frozenset[str]:
    return frozenset(_surname(name.text) for name in local.names if name.kind != "place" and name.span.overlaps(span))


def _surname(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s").split()[-1].lower()
