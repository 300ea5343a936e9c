"""What sources, peers and the rest of the article say of a figure: the same, another value, or the same without its hedge.

Two figures are of one thing only if population, measure and time agree: unit and counted noun are the same, the words that govern
them too, no other year is mentioned. Sentences that are copies of one another except for their numbers are compared figure by figure.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factlint.facts.figures.hedges import bound
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.figures.copies import copied, others
from factlint.story.figures.sentences import FigureSentence, FigureTexts, GivenFigure, read, shared_stems
from factlint.story.figures.slips import FigureConflict as FigureConflict
from factlint.story.figures.slips import slipped
from factlint.story.figures.sorts import of_two_sorts
from factlint.story.figures.stems import APART, stem, stems
from factlint.story.figures.values import digits_of, hedges, relation

_ALIKE = 0.4
_KINDS = ("money", "count", "percent", "measure", "points", "temperature")
_ORDERED = {"differs": 0, "scale": 0, "unit": 0, "bound": 1, "hedge-dropped": 2, "hedge-added": 3}


@once
def conflicts(story: Story) -> tuple[FigureConflict, ...]:
    """Figures of the article that a source, an earlier peer or the article itself gives otherwise; at most one for each, in order."""
    return tuple(_conflicts(story))


def _conflicts(story: Story) -> Iterator[FigureConflict]:
    mine = read(story.article)
    said: set[int] = set()
    supported: set[int] = set()
    found: list[FigureConflict] = []
    for conflict in _elsewhere(story, mine):
        if conflict.relation == "same":
            supported.add(conflict.mine.number)
        else:
            found.append(conflict)
    for conflict in sorted(found, key=lambda c: _ORDERED[c.relation]):
        if conflict.relation == "differs" and (_has_it_too(conflict) or _has_it_bare(conflict)):
            continue
        if conflict.mine.number not in said and conflict.mine.number not in supported and not _above(conflict, mine, found):
            said.add(conflict.mine.number)
            yield conflict
    for conflict in _within(mine):
        if conflict.mine.number not in said:
            said.add(conflict.mine.number)
            yield conflict


def _has_it_bare(conflict: FigureConflict) -> bool:
    """The sentence of the other figure has this one as well, without the unit: "12 million euros, and had paid 4.3 million"."""
    mine, other = conflict.mine.figure, conflict.other
    beside = read(other.facts).figures_of(other.sentence)
    return bool(mine.unit) and any(one.figure.value == mine.value and one.figure.kind == "count" and not one.figure.unit for one in beside)


_DIGITS = 3


def _has_it_too(conflict: FigureConflict) -> bool:
    """The source has the very figure elsewhere, of three digits that count at least, in a sentence on the same or in a table.

    The cells of a table are named by months and places, which are no topic of a sentence.
    """
    mine, source = conflict.mine, conflict.source
    value = mine.figure.value
    if source is None or source.peer or not value or len(digits_of(value)) < _DIGITS:
        return False
    for other in (other for sentence in read(source.facts).sentences for other in sentence.figures if other.figure.value == value):
        cell, theirs = other.kind == "table", other.figure
        if (theirs.kind, theirs.unit) == (mine.figure.kind, mine.figure.unit) and (cell or mine.topic & other.topic):
            return True
    return False


def _above(conflict: FigureConflict, mine: FigureTexts, found: Sequence[FigureConflict]) -> bool:
    """A figure of the headline that the story below does not have, or has with the same conflict: it is said there."""
    if conflict.mine.kind != "headline":
        return False
    value = conflict.mine.figure.value
    below = [
        given.number
        for sentence in mine.sentences
        for given in sentence.figures
        if given.kind != "headline" and given.figure.value == value
    ]
    return len(mine.sentences) > 1 and (not below or any(other.mine.number in below for other in found))


def _elsewhere(story: Story, mine: FigureTexts) -> Iterator[FigureConflict]:
    """What other documents say of the figures; "same" is said too, for it speaks against a conflict with a third."""
    done: dict[tuple[int, int], set[int]] = {}
    for copy in copied(story):
        done[id(copy.source), id(copy.mine)] = {given.number for given, _, _ in copy.figures}
        for given, partner, found in copy.figures:
            if not of_two_sorts(given.facts, given.figure, partner.facts, partner.figure):
                yield FigureConflict(given, partner, found, copy.source)
    for source in others(story):
        theirs = read(source.facts)
        common = len(theirs.sentences) // 5 + 8
        for sentence in mine.sentences:
            if not sentence.figures:
                continue
            compared = done.get((id(source), id(sentence)))
            shared = shared_stems(sentence, theirs)
            near = [theirs.sentences[number] for number, count in (shared.most_common(12) if shared else ()) if count >= 2]
            weights = {word: 0.5 if len(theirs.index.get(word, ())) > common else 1.0 for word in sentence.topic} if near else {}
            for given in sentence.figures:
                loose = [*_loosely(given, near, weights, source)] if compared is None else []
                yield from loose
                if not loose and given.number not in (compared or ()):
                    yield from slipped(given, mine, theirs, near, source)


def _loosely(given: GivenFigure, near: Sequence[FigureSentence], weights: dict[str, float], source: Source) -> Iterator[FigureConflict]:
    """The figure of the other document that is about the same thing in other words, if any; agreement goes before conflict."""
    if given.figure.kind not in _KINDS or given.kind == "headline":
        return
    partners = [
        other
        for sentence in near
        for other in sentence.figures
        if other.kind != "headline" and _comparable(given, other) and _score(given, other, weights) >= 2
    ]
    if not partners:
        return
    relations = [(relation(given.figure, other.figure, copied=False), other) for other in partners]
    for wanted in ("same", "hedge-dropped", "hedge-added", "bound"):
        for found, other in relations:
            if found == wanted:
                yield FigureConflict(given, other, found, source)
                return
    strong = [(found, other) for found, other in relations if _same_measure(given, other) and not (source.peer and _moves(given, other))]
    if not strong:
        strong = [(found, other) for found, other in relations if found == "scale" and _slipped(given, other)]
    if strong and len({_value(other) for _, other in strong}) == 1:
        yield FigureConflict(given, strong[0][1], strong[0][0], source)


def _slipped(one: GivenFigure, other: GivenFigure) -> bool:
    """The same digits of money, a thousand or a million times as much: $8 billion for $8 million."""
    mine, theirs = one.figure, other.figure
    if mine.kind != "money" or not mine.value or not theirs.value or one.definite or other.definite:
        return False
    return digits_of(mine.value) == digits_of(theirs.value) and mine.hedge == theirs.hedge


def _value(given: GivenFigure) -> str:
    return f"{given.figure.value}|{given.figure.low}|{given.figure.high}"


def _score(given: GivenFigure, other: GivenFigure, weights: dict[str, float]) -> float:
    shared = (given.topic & other.topic) - {stem(given.figure.of or "")}
    return sum(weights.get(word, 1.0) for word in shared)


def _apart_in_time(one: GivenFigure, other: GivenFigure) -> bool:
    """The sentences name years, and none in common."""
    return bool(one.years and other.years and not one.years & other.years)


def _comparable(one: GivenFigure, other: GivenFigure) -> bool:
    """Unit, population and time agree as far as the words show."""
    mine, theirs = one.figure, other.figure
    if mine.kind != theirs.kind or mine.unit != theirs.unit:
        return False
    if mine.kind in ("count", "measure", "percent") and mine.of != theirs.of:
        return False
    if mine.kind == "count" and mine.of is None:
        return False
    if _apart_in_time(one, other) or of_two_sorts(one.facts, mine, other.facts, theirs):
        return False
    for group in APART:
        here, there = one.governing & group or one.topic & group, other.governing & group or other.topic & group
        if here and there and here != there:
            return False
    shared = (one.governing & other.governing) - {stem(mine.of or "")}
    return bool(shared)


_ORDER = Decimal(3)


def _same_measure(one: GivenFigure, other: GivenFigure) -> bool:
    """What is said of the quantity is the same: strong enough to call another value a conflict."""
    if one.definite or other.definite or (one.proper and other.proper and not one.proper & other.proper):
        return False
    mine, theirs = one.figure.value, other.figure.value
    if not mine or not theirs or not 1 / _ORDER <= mine / theirs <= _ORDER:
        return False
    if _beside(one) & _beside(other) and not _own_words(one) & _own_words(other):
        return False  # what the sentences share is said of a figure that both have
    own = {stem(one.figure.of or "")}
    shared = (one.governing & other.governing) - own
    fewer = min(len(one.governing - own), len(other.governing - own))
    alike = len(one.topic & other.topic) / (len(one.topic | other.topic) or 1)
    concepts = any(word.isupper() for word in shared) and one.figure.kind != "percent"
    return 2 * len(shared) >= fewer and ((concepts and len(shared) >= 2) or (len(shared) >= 4 and alike >= _ALIKE))


def _beside(one: GivenFigure) -> frozenset[object]:
    """The other figures of its sentence, of its kind."""
    found = read(one.facts).figures_of(one.sentence)
    return frozenset(
        (x.figure.kind, x.figure.unit, x.figure.value) for x in found if x.number != one.number and x.figure.kind == one.figure.kind
    )


def _own_words(one: GivenFigure) -> frozenset[str]:
    """The stems between the figure of its kind before it and the one after it."""
    span, text = one.figure.span, one.facts.local.text
    others = [x.figure.span for x in read(one.facts).figures_of(one.sentence) if x.figure.kind == one.figure.kind]
    start = max((x.end for x in others if x.end <= span.start), default=max(0, span.start - _REACH))
    end = min((x.start for x in others if x.start >= span.end), default=span.end + _REACH)
    return stems(f"{text[max(start, span.start - _REACH) : span.start]} {text[span.end : min(end, span.end + _REACH)]}")


_REACH = 60


def _moves(one: GivenFigure, other: GivenFigure) -> bool:
    """A toll that rises from one report to the next, and no date shows that both are from the same hour."""
    return bool((one.governing | other.governing) & (APART[0]) or "precinct" in (one.figure.of or ""))


def _within(mine: FigureTexts) -> Iterator[FigureConflict]:
    """A hedge that the article has at first and loses later."""
    earlier: dict[Decimal | None, list[GivenFigure]] = defaultdict(list)
    for sentence in mine.sentences:
        running = [given for given in sentence.figures if given.figure.kind in _KINDS and given.kind in ("body", "list")]
        for given in running:
            first = next((other for other in earlier[given.figure.value][:_FIRST_FEW] if _loses(given, other)), None)
            if first:
                yield FigureConflict(given, first, "hedge-dropped")
        for given in running:
            if given.figure.hedge:
                earlier[given.figure.value].append(given)


_FIRST_FEW = 20


def _loses(given: GivenFigure, other: GivenFigure) -> bool:
    if (
        given.figure.hedge
        or given.definite
        or other.definite
        or given.block == other.block
        or given.figure.value is None
        or given.figure.value < 10
    ):
        return False
    if given.figure.value != other.figure.value or not _comparable(given, other):
        return False
    shared = (given.topic & other.topic) - {stem(given.figure.of or "")}
    return len(shared) >= 2 and hedges(bound(given.figure.hedge), bound(other.figure.hedge)) == "hedge-dropped"
