"""Figures that an article gives twice with two values: in the lead and below, in a caption and the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.copies import clash
from factlint.story.figures.sentences import FigureSentence, GivenFigure, read, shared_stems
from factlint.story.figures.stems import APART, stem
from factlint.story.figures.values import near, relation
from factlint.words import any_of


@dataclass(frozen=True)
class Twice:
    """Two figures of one thing in one article; `mine` is the later one, or the one of the caption."""

    mine: GivenFigure
    other: GivenFigure


_KINDS = ("money", "count", "percent", "measure", "age", "duration")
_PLACES = ("body", "list", "caption", "dek")
_ORDER = Decimal(2)
_CANDIDATES = 8
_PART = lazy.regex(
    r"\b"
    + any_of(
        """
        another other additional including included remaining more rest further extra each every per average mean median typical
        first second third last next previous(?:ly)? initial(?:ly)? original(?:ly)? earlier later now then currently so_far
        by_the_end compared instead rather not if would could may might up_from down_from increase[ds]? decrease[ds]? rose fell
        grew from between of_(?:the|those|them|these|which) estimate[ds]? projected expected proposed planned goal target at_least
        claim(?:ed|s)?
        """
    )
    + r"\b",
    re.I,
)
"""Words for a part, for another time or for another count of the same thing."""


@once
def twice(story: Story) -> tuple[Twice, ...]:
    """The figures of the article that it gives otherwise elsewhere, in order; at most one for each."""
    return tuple(_twice(story))


def _twice(story: Story) -> Iterator[Twice]:
    texts = read(story.article)
    for place, sentence in enumerate(texts.sentences):
        if sentence.kind not in _PLACES or not sentence.figures:
            continue
        shared = shared_stems(sentence, texts)
        close = [number for number, count in shared.most_common(_CANDIDATES) if count >= 2 and number != place]
        for given in sentence.figures:
            partners = [
                other
                for number in close
                if texts.sentences[number].tokens != sentence.tokens  # a form filled in twice: "We removed the following 107 pages"
                and (texts.sentences[number].kind in _PLACES and _later(texts.sentences[number], sentence, number, place))
                for other in texts.sentences[number].figures
                if _one_thing(sentence, texts.sentences[number], given, other)
            ]
            if partners and len({other.figure.value for other in partners}) == 1:
                yield Twice(given, partners[0])


def _later(other: FigureSentence, sentence: FigureSentence, number: int, place: int) -> bool:
    """Each pair is reported once: in the caption where one is a caption, else in the later sentence."""
    if (sentence.kind == "caption") != (other.kind == "caption"):
        return sentence.kind == "caption"
    return number < place and other.block != sentence.block and not sentence.kind == other.kind == "list"


def _one_thing(sentence: FigureSentence, other: FigureSentence, given: GivenFigure, partner: GivenFigure) -> bool:
    mine, theirs = given.figure, partner.figure
    if mine.kind != theirs.kind or mine.kind not in _KINDS or mine.unit != theirs.unit or mine.of != theirs.of:
        return False
    if mine.kind == "count" and mine.of is None:
        return False
    if not mine.value or not theirs.value or not 1 / _ORDER <= mine.value / theirs.value <= _ORDER:
        return False
    if relation(mine, theirs, copied=False) != "differs" or near(mine, theirs) or mine.hedge or theirs.hedge:
        return False
    if given.definite != partner.definite and mine.kind != "count":
        return False
    return _one_time(sentence, other) and _one_measure(given, partner) and not _partial(sentence) and not _partial(other)


def _one_time(sentence: FigureSentence, other: FigureSentence) -> bool:
    """No date of the one is at odds with one of the other, and both name days or neither does."""
    return all(clash(day.date, theirs.date) == "same" for day in sentence.days for theirs in other.days) and bool(sentence.days) == bool(
        other.days
    )


def _one_measure(given: GivenFigure, partner: GivenFigure) -> bool:
    """The words beside the figures are the same except for those that only one side has."""
    own = {stem(given.figure.of or "")}
    mine, theirs = given.governing - own, partner.governing - own
    shared = mine & theirs
    # "It takes 2,383 to win", "1,237 to win the Republican nomination": a name on one side only means something else.
    if given.proper != partner.proper and not given.proper & partner.proper:
        return False
    for group in APART:
        if given.governing & group != partner.governing & group:
            return False
    concepts = any(word.isupper() for word in shared)
    return len(shared) >= (2 if concepts else 3) and len(shared) == min(len(mine), len(theirs))


def _partial(sentence: FigureSentence) -> bool:
    text = sentence.facts.local.text[sentence.span.start : sentence.span.end]
    return _PART.search(text) is not None
