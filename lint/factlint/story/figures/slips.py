"""Slips that leave the digits as they are: million for billion, percent for points, however the sentence is worded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factlint.story import Source
from factlint.story.figures.sentences import APART, Sentence, Texts, Told, stem
from factlint.story.figures.values import Relation, relation


@dataclass(frozen=True)
class Conflict:
    """A figure of the article and the one that disagrees with it, in a source, a peer or the article itself."""

    mine: Told
    other: Told
    relation: Relation
    source: Source | None = None


_LEAST = 2
_SCALED = 1000


def slipped(told: Told, mine: Texts, theirs: Texts, near: Sequence[Sentence], source: Source) -> Iterator[Conflict]:
    """The one figure of another document with the digits of this one and another scale, or points for its percent."""
    if told.kind == "headline" or not told.figure.value or told.definite:
        return
    partners = [other for sentence in near for other in sentence.figures if _slip(told, other) and _akin(told, other, source)]
    if not partners or len({partner.figure.value for partner in partners}) > 1:
        return
    if _has(theirs, told) or _has(mine, partners[0]):
        return
    yield Conflict(told, partners[0], "unit" if told.figure.kind != partners[0].figure.kind else "scale", source)


def _slip(told: Told, other: Told) -> bool:
    one, two = told.figure, other.figure
    if {one.kind, two.kind} == {"percent", "points"}:
        return one.value == two.value
    if (
        one.kind != two.kind
        or one.kind not in ("money", "count", "measure")
        or one.unit != two.unit
        or None is not one.of != two.of is not None
    ):
        return False
    steps = (one.step or 0) >= _SCALED and (two.step or 0) >= _SCALED
    return steps and relation(one, two, copied=False) == "scale"


def _akin(told: Told, other: Told, source: Source) -> bool:
    """Both sentences speak of the same, as far as two words of theirs tell; of a rival, three."""
    own = {stem(told.figure.of or "")} if told.figure.kind == "count" else set()
    shared = (told.topic & other.topic) - own
    if len(shared) < _LEAST + source.peer or (told.years and other.years and not told.years & other.years):
        return False
    return all(not (here := told.topic & group) or not (there := other.topic & group) or here == there for group in APART)


def _has(texts: Texts, told: Told) -> bool:
    """The document has this very figure too, so that it speaks of two."""
    wanted = (told.figure.kind, told.figure.value, told.figure.unit)
    return any((one.figure.kind, one.figure.value, one.figure.unit) == wanted for sentence in texts.sentences for one in sentence.figures)
