"""Slips of the keyboard, however the sentence is worded: million for billion, percent for points, 4.2 for 2.4."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.facts.model import Figure
from factlint.records import dataclass
from factlint.story import Source
from factlint.story.figures.sentences import FigureSentence, FigureTexts, GivenFigure
from factlint.story.figures.stems import APART, stem
from factlint.story.figures.values import Relation, digits_of, relation


@dataclass(frozen=True)
class FigureConflict:
    """A figure of the article and the one that disagrees with it, in a source, a peer or the article itself."""

    mine: GivenFigure
    other: GivenFigure
    relation: Relation
    source: Source | None = None


_LEAST = 2
_SCALED = 1000
_FEW = 50
_SPENDING = frozenset({"INVEST", "LOSS", "PAY"})
"""Of money: what was spent on a thing is what it cost."""


def slipped(
    given: GivenFigure, mine: FigureTexts, theirs: FigureTexts, near: Sequence[FigureSentence], source: Source
) -> Iterator[FigureConflict]:
    """The one figure of another document with the digits of this one and another scale, points for its percent, or two digits swapped."""
    if given.kind == "headline" or not given.figure.value or given.definite:
        return
    partners = [
        other
        for sentence in (*near, *_of_spending(given, theirs))
        for other in sentence.figures
        if _slip(given, other) and _akin(given, other, source)
    ]
    if not partners or len({partner.figure.value for partner in partners}) > 1:
        return
    if _has(theirs, given) or _has(mine, partners[0]):
        return
    yield FigureConflict(given, partners[0], _relation(given, partners[0]), source)


def _of_spending(given: GivenFigure, theirs: FigureTexts) -> Iterator[FigureSentence]:
    """Where a sentence is on what was spent: those of another document on what was spent or what it cost."""
    if given.figure.kind == "money" and given.topic & _SPENDING:
        numbers = {number for word in _SPENDING for number in theirs.index.get(word, ())[:_FEW]}
        yield from (theirs.sentences[number] for number in sorted(numbers))


def _relation(given: GivenFigure, other: GivenFigure) -> Relation:
    if given.figure.kind != other.figure.kind:
        return "unit"
    return "differs" if _swapped(given.figure, other.figure) else "scale"


_DIGITS = 3
"""Digits of a sum that two outlets have in another order by no chance: a $412 million budget, a $421 million plan."""


def _slip(given: GivenFigure, other: GivenFigure) -> bool:
    one, two = given.figure, other.figure
    if {one.kind, two.kind} == {"percent", "points"}:
        return one.value == two.value
    if one.kind != two.kind or one.kind not in ("money", "count", "measure") or one.unit != two.unit:
        return False
    swapped = _swapped(one, two)
    if None is not one.of != two.of is not None:
        return swapped and one.kind == "money" and len(_digits(one)) >= _DIGITS
    if swapped:
        return True
    steps = (one.step or 0) >= _SCALED and (two.step or 0) >= _SCALED
    return steps and relation(one, two, copied=False) == "scale"


def _swapped(one: Figure, two: Figure) -> bool:
    """Two neighbouring digits changed places: 4.2 for 2.4, 1,832 for 1,382; written to the same last digit."""
    if one.value is None or two.value is None or one.step != two.step or one.hedge or two.hedge:
        return False
    return one.value.adjusted() == two.value.adjusted() and transposed(_digits(one), _digits(two))


def transposed(one: Sequence[object], two: Sequence[object]) -> bool:
    """Two neighbours in a row are the other way round, and nothing else differs."""
    apart = [at for at, (a, b) in enumerate(zip(one, two, strict=False)) if a != b]
    if len(one) != len(two) or len(apart) != 2:
        return False
    first, second = apart
    return second == first + 1 and one[first] == two[second] and one[second] == two[first]


def _digits(figure: Figure) -> tuple[int, ...]:
    """The digits without the noughts at the end."""
    return digits_of(figure.value) if figure.value is not None else ()


def _akin(given: GivenFigure, other: GivenFigure, source: Source) -> bool:
    """Both sentences are about the same thing, as far as two of their words show; three for a rival."""
    own = {stem(given.figure.of or "")} if given.figure.kind == "count" else set()
    shared = (given.topic & other.topic) - own
    spent = given.figure.kind == "money" and not shared & _SPENDING and bool(given.topic & _SPENDING and other.topic & _SPENDING)
    if given.figure.kind != other.figure.kind and len(given.governing & other.governing) < 1 + source.peer:
        return False  # a lead of 3 points, and two who won 3 percent
    if len(shared) + spent < _LEAST + source.peer or (given.years and other.years and not given.years & other.years):
        return False
    return all(not (here := given.topic & group) or not (there := other.topic & group) or here == there for group in APART)


def _has(texts: FigureTexts, given: GivenFigure) -> bool:
    """The document has this very figure too, so it gives two figures."""
    wanted = _plainly(given)
    return any(_plainly(one) == wanted for sentence in texts.sentences for one in sentence.figures)


def _plainly(given: GivenFigure) -> tuple[object, ...]:
    """A figure without what it is for: $12 a day is $12."""
    return given.figure.kind, given.figure.value, given.figure.unit.partition("/")[0]
