"""The figures of all sources as what a claim may be worked out of: where the story has each, and how much it is on the claim."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from factlint.facts.model import Figure
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.evidence import Evidence
from factlint.story.figures.given import given
from factlint.story.figures.stems import stem
from factlint.story.reckoned.across.pool import Pooled, pool, sentences_before
from factlint.story.reckoned.sought import HUNDREDTHS, Sought
from factlint.story.reckoned.worked.likeness import Window, likeness, window

IN_SENTENCE, JUST_BEFORE, SOMEWHERE, NOWHERE = 3, 2, 1, 0
_HUNDRED = Decimal(100)


@dataclass(frozen=True)
class Term:
    """A figure of a source; of the article, where `source` is None."""

    value: Decimal
    kind: str
    unit: str
    of: str
    words: str
    said: int
    """Where the story has it: in the sentence of the claim, in the two before it, elsewhere, or nowhere."""
    alike: float
    """How much the words around it are those around the claim."""
    source: Source | None
    sentence: int
    around: Window
    evidence: tuple[Evidence, ...]
    row: str = ""
    """The row of a table of the source that it is in; empty for none."""

    @property
    def size(self) -> tuple[str, str]:
        return self.kind, self.unit


def sizes_of(own: Sought, found: Sequence[Term]) -> frozenset[tuple[str, str]]:
    """The kind and unit of a claim; of a bare number those of the amounts of its sentence: 30 miles, eight more than last year."""
    kind, unit, _ = measured(own.kind, own.unit, own.low)
    bare = own.kind == "count" and own.of is None
    return frozenset({(kind, unit), *((one.size for one in found if one.said == IN_SENTENCE and one.kind == "measure") if bare else ())})


def measured(kind: str, unit: str, value: Decimal) -> tuple[str, str, Decimal]:
    """The kind, the unit and the value, pence in pounds and without "a year"."""
    unit = unit.partition("/")[0]
    if unit in HUNDREDTHS:
        return "money", HUNDREDTHS[unit], value / _HUNDRED
    return ("count", "", value) if kind == "points" and unit in ("", "points") else (kind, unit, value)


def _noun(figure: Figure) -> str:
    return stem(figure.of or "") if figure.kind in ("count", "points") else ""


def around(one: Pooled) -> Window:
    """The words around a figure of a source."""
    return window(one.source.facts, one.source.facts.prose.local(one.span))


def terms(story: Story, own: Sought) -> tuple[Term, ...]:
    """The figures of the sources, then those of the claim's sentence that no source has."""
    here = window(own.facts, own.span)
    before = sentences_before(own, 2)
    said: dict[tuple[str, str, Decimal], int] = {}
    mine: list[Term] = []
    for one in given(story.article).figures:
        if one.figure.value is None or one.figure.span.overlaps(own.span):
            continue
        key = measured(one.figure.kind, one.figure.unit, one.figure.value)
        inside = own.sentence.start <= one.figure.span.start < own.sentence.end
        place = IN_SENTENCE if inside else JUST_BEFORE if one.figure.span.start in range(before.start, before.end) else SOMEWHERE
        said[key] = max(place, said.get(key, NOWHERE))
        words = one.facts.prose.words(one.span)
        mine.append(Term(key[2], *key[:2], _noun(one.figure), words, place, 0.0, None, one.sentence, here, ()))
    found = []
    for other in pool(story):
        key = measured(other.figure.kind, other.figure.unit, other.value)
        there = around(other)
        at = (Evidence(other.source, other.span),)
        of = _noun(other.figure)
        place, alike = said.get(key, NOWHERE), likeness(story, here, there)
        found.append(Term(key[2], *key[:2], of, other.words, place, alike, other.source, other.sentence, there, at, _row(other)))
    printed = {(one.size, one.value) for one in found}
    return (*found, *(one for one in mine if one.said == IN_SENTENCE and (one.size, one.value) not in printed))


def _row(one: Pooled) -> str:
    return re.sub(r"[A-Z]+(?=\d+$)", "", one.source.facts.document.cell(one.span.start)) if one.kind == "table" else ""


def beside(one: Term, other: Term) -> bool:
    """In one sentence of a source, or in two that follow each other."""
    if one.row or other.row:
        return one.source is other.source and one.row == other.row
    return one.source is other.source and one.source is not None and abs(one.sentence - other.sentence) <= 1


_SAID = {IN_SENTENCE: 1.0, JUST_BEFORE: 0.8, SOMEWHERE: 0.3, NOWHERE: 0.0}
_MOST_ALIKE, _BESIDE = 2.0, 0.6
_RARE, _SELDOM = 0.05, 0.25


def grounds(parts: Sequence[Term]) -> float:
    """What speaks for these: the story has them, their words are those of the claim, they are beside each other."""
    near = all(beside(one, other) for one, other in pairwise(parts)) and len(parts) > 1
    return sum(min(one.alike, _MOST_ALIKE) + _SAID[one.said] for one in parts) + _BESIDE * near


def enough(own: Sought, found: Sequence[Term], parts: Sequence[Term], *, ratio: bool = False) -> bool:
    """There are grounds enough, for as many figures as might come to this by chance."""
    values = {one.value for one in found if one.size == parts[0].size}
    pairs = len(values) * (len(values) - 1) / 2
    whole = (own.low + own.high) / 2 if ratio else max(values, default=Decimal(1))
    chance = pairs * float((own.high - own.low) / whole) * (_BOTH_WAYS if ratio else 1) if whole else 1.0
    needed = 0.6 if chance < _RARE else 1.2 if chance < _SELDOM else 2.0
    return grounds(parts) >= needed


_BOTH_WAYS = 0.5


def linked(one: Term, other: Term) -> bool:
    """The two are of one thing: beside each other or with a word in common right beside both, and not of two different nouns."""
    if one.size != other.size or (one.of and other.of and one.of != other.of):
        return False
    return beside(one, other) or bool(one.around.near & other.around.near)
