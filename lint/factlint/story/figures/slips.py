"""Slips that leave the digits as they are: million for billion, percent for points, however the sentence is worded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factlint.story import Source
from factlint.story.figures.sentences import APART, FigureSentence, FigureTexts, GivenFigure, stem
from factlint.story.figures.values import Relation, relation


@dataclass(frozen=True)
class FigureConflict:
    """A figure of the article and the one that disagrees with it, in a source, a peer or the article itself."""

    mine: GivenFigure
    other: GivenFigure
    relation: Relation
    source: Source | None = None


_LEAST = 2
_SCALED = 1000


def slipped(
    given: GivenFigure, mine: FigureTexts, theirs: FigureTexts, near: Sequence[FigureSentence], source: Source
) -> Iterator[FigureConflict]:
    """The one figure of another document with the digits of this one and another scale, or points for its percent."""
    if given.kind == "headline" or not given.figure.value or given.definite:
        return
    partners = [other for sentence in near for other in sentence.figures if _slip(given, other) and _akin(given, other, source)]
    if not partners or len({partner.figure.value for partner in partners}) > 1:
        return
    if _has(theirs, given) or _has(mine, partners[0]):
        return
    yield FigureConflict(given, partners[0], "unit" if given.figure.kind != partners[0].figure.kind else "scale", source)


def _slip(given: GivenFigure, other: GivenFigure) -> bool:
    one, two = given.figure, other.figure
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


def _akin(given: GivenFigure, other: GivenFigure, source: Source) -> bool:
    """Both sentences speak of the same, as far as two words of theirs tell; of a rival, three."""
    own = {stem(given.figure.of or "")} if given.figure.kind == "count" else set()
    shared = (given.topic & other.topic) - own
    if len(shared) < _LEAST + source.peer or (given.years and other.years and not given.years & other.years):
        return False
    return all(not (here := given.topic & group) or not (there := other.topic & group) or here == there for group in APART)


def _has(texts: FigureTexts, given: GivenFigure) -> bool:
    """The document has this very figure too, so that it speaks of two."""
    wanted = (given.figure.kind, given.figure.value, given.figure.unit)
    return any((one.figure.kind, one.figure.value, one.figure.unit) == wanted for sentence in texts.sentences for one in sentence.figures)
