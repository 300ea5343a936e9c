"""Sentences of the article that are in a source or a peer nearly word for word, number by number.

Stricter than `story/rewritten.py`, which looks for names: docs/design.md has the measurement.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Literal

from factlint import lazy
from factlint.facts.model import Date
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.figures.sentences import LONG, FigureSentence, FigureTexts, GivenDay, GivenFigure, copies, pairs, read
from factlint.story.figures.values import Relation, relation

Clash = Literal["same", "year", "month", "day", "weekday", "time"]


@dataclass(frozen=True)
class CopiedSentence:
    """A sentence of the article and the one that has its words elsewhere, with the figures and dates that are in one place."""

    mine: FigureSentence
    other: FigureSentence
    source: Source
    figures: tuple[tuple[GivenFigure, GivenFigure, Relation], ...]
    days: tuple[tuple[GivenDay, GivenDay, Clash], ...]
    exact: bool
    """The words are the same, all of them."""


def others(story: Story) -> tuple[Source, ...]:
    """The documents whose disagreement is reported in this article: its sources and rivals."""
    return (*story.sources, *story.rivals)


@once
def copied(story: Story) -> tuple[CopiedSentence, ...]:
    """The copies of all sentences with figures or dates, by source and in order; at most one of a sentence in each document."""
    return tuple(_copied(story))


def _copied(story: Story) -> Iterator[CopiedSentence]:
    mine = read(story.article)
    for source in others(story):
        theirs = read(source.facts)
        for sentence in mine.sentences:
            copy = _copy(sentence, theirs, source)
            if copy is not None:
                yield copy


def _copy(sentence: FigureSentence, theirs: FigureTexts, source: Source) -> CopiedSentence | None:
    candidates: list[CopiedSentence] = []
    for other in copies(sentence, theirs):
        copy = _compared(sentence, other, source)
        if _agrees(copy):
            return copy
        candidates.append(copy)
    possible = [copy for copy in candidates if not _another_time(copy)]
    # Lines that are alike except for their numbers, in lists and tables: nothing says which of them is meant.
    if not possible or (len(possible) > 1 and possible[0].exact and len({_values(copy.other) for copy in possible}) > 1):
        return None
    return possible[0]


def _compared(sentence: FigureSentence, other: FigureSentence, source: Source) -> CopiedSentence:
    if sentence.signature == other.signature and len(sentence.tokens) <= LONG:
        return _repeated(sentence, other, source)
    together = pairs(sentence, other)
    exact = sentence.tokens == other.tokens
    figures = [
        (one, two)
        for one, two in together
        if isinstance(one, GivenFigure) and isinstance(two, GivenFigure) and _comparable(one, two, exact)
    ]
    if not exact:
        figures = _at_odds(figures, sentence.figures, other.figures)
    figures += _left(sentence.figures, other.figures, figures)
    figures = [(one, two) for one, two in figures if _measures(one) == _measures(two) and not _adds_up(one, other.figures)]
    days = [(one, two) for one, two in together if isinstance(one, GivenDay) and isinstance(two, GivenDay)]
    return CopiedSentence(
        sentence,
        other,
        source,
        tuple((one, two, _relation(one, two)) for one, two in figures),
        tuple((one, two, clash(one.date, two.date)) for one, two in days),
        exact,
    )


def _repeated(sentence: FigureSentence, other: FigureSentence, source: Source) -> CopiedSentence:
    """The copy that says just the same."""
    figures = tuple((one, two, _SAME) for one, two in zip(sentence.figures, other.figures, strict=True))
    return CopiedSentence(
        sentence, other, source, figures, tuple((one, two, _SAME) for one, two in zip(sentence.days, other.days, strict=True)), True
    )


_SAME: Literal["same"] = "same"


def _comparable(one: GivenFigure, two: GivenFigure, exact: bool) -> bool:
    if one.figure.kind != two.figure.kind:
        return False
    return exact or one.figure.of == two.figure.of or not one.figure.of or not two.figure.of


_THAN = lazy.regex(r" (?:\w+ )?(?:more|less|fewer|higher|lower|above|below|over|under)\b")


def _measures(given: GivenFigure) -> Literal["difference", "amount"]:
    """ "$3 million more than planned" is not a cost."""
    return "difference" if _THAN.match(given.facts.local.text, given.figure.span.end) else "amount"


def _adds_up(given: GivenFigure, theirs: Sequence[GivenFigure]) -> bool:
    """The figures of the other sentence are the parts of this one."""
    figure = given.figure
    parts = [other.figure.value for other in theirs if (other.figure.kind, other.figure.unit) == (figure.kind, figure.unit)]
    return len(parts) > 1 and sum((part for part in parts if part is not None), Decimal(0)) == figure.value


def _left(
    mine: Sequence[GivenFigure], theirs: Sequence[GivenFigure], matched: Sequence[tuple[GivenFigure, GivenFigure]]
) -> list[tuple[GivenFigure, GivenFigure]]:
    """The one figure of a kind on either side that no place joins."""
    here, there = defaultdict(list), defaultdict(list)
    for given in mine:
        if all(given is not one for one, _ in matched):
            here[given.figure.kind, given.figure.unit, given.figure.of].append(given)
    for given in theirs:
        if all(given is not two for _, two in matched):
            there[given.figure.kind, given.figure.unit, given.figure.of].append(given)
    together = [(figures[0], there[key][0]) for key, figures in here.items() if len(figures) == 1 == len(there[key])]
    return _at_odds(together, mine, theirs)


def _at_odds(
    together: Sequence[tuple[GivenFigure, GivenFigure]], mine: Sequence[GivenFigure], theirs: Sequence[GivenFigure]
) -> list[tuple[GivenFigure, GivenFigure]]:
    """The pairs without those of which one figure has its like elsewhere: "3,000 in the valley and 12,000 worldwide" beside "12,000"."""
    ours, others = ({given.figure.value for given in side} - {None} for side in (mine, theirs))
    return [
        (one, two)
        for one, two in together
        if one.figure.value == two.figure.value or not (one.figure.value in others or two.figure.value in ours)
    ]


def _relation(one: GivenFigure, two: GivenFigure) -> Relation:
    mine, theirs = one.figure, two.figure
    if mine.unit != theirs.unit:
        return "unit" if mine.value == theirs.value else "same"
    return relation(mine, theirs, copied=True)


def _agrees(copy: CopiedSentence) -> bool:
    return all(found in ("same", "hedge-dropped", "hedge-added") for *_, found in copy.figures) and all(
        found == "same" for *_, found in copy.days
    )


def _another_time(copy: CopiedSentence) -> bool:
    """The sentences name different years, and other figures too, or words that are not those of one event."""
    if not copy.exact and any(_years_apart(one, two) for one, two, _ in copy.figures):
        return any(found not in ("same", "hedge-dropped", "hedge-added") for *_, found in copy.figures)
    if not any(found == "year" for *_, found in copy.days):
        return False
    # "Opened in 1931" and "closed in 1931" differ in one word: only what one side leaves out may differ.
    one_event = copy.exact or copy.mine.topic <= copy.other.topic or copy.other.topic <= copy.mine.topic
    return not one_event or any(found not in ("same", "hedge-dropped", "hedge-added") for *_, found in copy.figures)


def _years_apart(one: GivenFigure, two: GivenFigure) -> bool:
    """One sentence has next year or last year, the other the number of a year."""
    return bool(one.years and two.years and not one.years & two.years and any(" " in year for year in one.years | two.years))


def _values(sentence: FigureSentence) -> tuple[object, ...]:
    figures = tuple((given.figure.value, given.figure.low, given.figure.high, given.figure.unit) for given in sentence.figures)
    return (*figures, *((day.date.year, day.date.month, day.date.day, day.date.weekday) for day in sentence.days))


# --- dates ---------------------------------------------------------------------------------------------------------------


def clash(one: Date, other: Date) -> Clash:
    """In what two dates of one event disagree; "same" where they do not, or where it cannot be known."""
    if not one.relative and not other.relative:
        if one.year and other.year and one.year != other.year:
            return "year"
        if one.month and other.month and one.month != other.month:
            return "month"
        if one.day and other.day and one.day != other.day:
            return "day"
    elif one.relative != other.relative and not (one.weekday and other.weekday):
        known = one.earliest and one.latest and other.earliest and other.latest
        return "time" if known and _disjoint(one, other) else "same"
    return "weekday" if one.weekday and other.weekday and one.weekday != other.weekday else "same"


def _disjoint(one: Date, other: Date) -> bool:
    assert one.earliest and one.latest and other.earliest and other.latest
    return (one.earliest - other.latest).days > 1 or (other.earliest - one.latest).days > 1
