"""The same words given to different speakers, in one article or across documents."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factlint import lazy
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.quotes.speakers import SpeakerConflict, clear, conflicts, follows

VALUES = ("speaker", "other_speaker")
LABELS = {
    "named": "both speakers are named in words beside the quotation",
    "pronoun": "one speaker is “he” or “she”, or named in the paragraph before, and another outlet has the very same words",
    "inferred": "one speaker is inferred",
}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit for each remark: its parts around "…," he said, "…" and its paragraphs are places of one problem."""
    for _, remark in groupby(
        conflicts(story), key=lambda conflict: (conflict.quote.utterance, conflict.other.facts.document.path, conflict.other.name)
    ):
        yield _hit(tuple(remark))


def _hit(remark: tuple[SpeakerConflict, ...]) -> Hit:
    first = next((part for part in remark if _named(part)), remark[0])
    mine, other = first.voice, first.other
    rest = dict.fromkeys(part.quote.inner for part in remark if part is not first)
    document = other.facts.document
    evidence = [Spot(document, part.passage, "the same words") for part in (first, *(part for part in remark if part is not first))]
    if other.span != first.passage:
        evidence.insert(1, Spot(document, other.span, "their speaker there"))
    return Hit(
        first.quote.inner,
        {"speaker": mine.name, "other_speaker": other.name},
        "named" if _named(first) else "pronoun" if any(map(_by_pronoun, remark)) else "inferred",
        places=(*rest, mine.span),
        evidence=tuple(evidence),
    )


def _named(conflict: SpeakerConflict) -> bool:
    """Both speakers are named in words beside the quotation, or at the head of the turn."""
    return conflict.voice.beside and conflict.other.beside


_WORD = lazy.regex(r"\w+")
_WORDS = 8
"""Words in a row that two people do not say by chance."""


def _by_pronoun(conflict: SpeakerConflict) -> bool:
    """The same words as a whole, of speakers who are named or clear."""
    article = conflict.voice.facts
    mine = _WORD.findall(article.document[conflict.quote.inner].lower())
    theirs = _WORD.findall(conflict.other.facts.document[conflict.passage].lower())
    voices = (conflict.voice, conflict.quote.inner), (conflict.other, conflict.passage)
    known = all(voice.beside or clear(voice) or follows(voice, words) for voice, words in voices)
    return conflict.peer and len(mine) >= _WORDS and mine == theirs and known
