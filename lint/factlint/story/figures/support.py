"""Figures and dates of the article that no source gives, sentence by sentence, and what the sources have that comes nearest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from factlint import lazy
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.figures.conflicts import conflicts
from factlint.story.figures.dates import against_calendar, disagreements
from factlint.story.figures.given import Derivation, Given, checkable, dated, derivation, given, in_passing, ranked, supports
from factlint.story.figures.sentences import FigureSentence, GivenDay, GivenFigure, read
from factlint.story.figures.stems import stems
from factlint.story.figures.values import relation
from factlint.story.reckoned.find import reckoned
from factlint.story.ties import tied
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.counted import NTH_TIMES

Reach = Literal["tied", "complete", "declared"]
"""Why the sources should have it: the sentence cites them, they are all there is, or they merely belong to the story."""


@dataclass(frozen=True)
class Missing:
    """What of a sentence no source gives; spans are offsets into the files."""

    sentence: FigureSentence
    spans: tuple[Span, ...]
    sought: tuple[Source, ...]
    reach: Reach
    nearest: tuple[Source, Span] | None
    """The figure or date of a source that comes nearest to the first one missing."""


@dataclass(frozen=True)
class Derived:
    """A figure that no source prints and two figures of one make up; the span is one of offsets into the file."""

    span: Span
    sought: tuple[Source, ...]
    source: Source
    derivation: Derivation

    @property
    def first(self) -> Span:
        """Where the first of the two is in the source."""
        return min(self.derivation.first.span, self.derivation.second.span)


_FORMS = {"sum": "{} + {}", "difference": "{} − {}", "share": "{} of {}", "change": "{} → {}", "conversion": "{} in another unit"}


def reckoning(found: Derived) -> str:
    """How a figure is made up: "$2 million of $5 million"."""
    first, second = (own.facts.prose.words(own.span) for own in (found.derivation.first, found.derivation.second))
    return _FORMS[found.derivation.way].format(first, second)


def derived(story: Story) -> tuple[Derived, ...]:
    """The figures that no source prints and that two figures of one make up, in order."""
    return tuple(found for found in unsupported(story) if isinstance(found, Derived))


@once
def unsupported(story: Story) -> tuple[Missing | Derived, ...]:
    """What no source gives in these words: sentences with figures or dates that are missing, and figures that can be worked out;
    by sentence in order. What contradicts a source is reported elsewhere."""
    return tuple(_unsupported(story))


_KINDS = ("body", "list", "caption", "dek", "subhead")
_NTH_TIME = lazy.regex(rf" (?:\w+ )?{any_of(NTH_TIMES)}\b")
"""What is counted again each time, "for the 12th month": a source that merely belongs to the story need not do so."""
_AKIN = 3
"""A source has to have one word in this many of a sentence before its silence means anything."""


def _unsupported(story: Story) -> Iterator[Missing | Derived]:
    if not story.sources:
        return
    own = {conflict.mine.number for conflict in conflicts(story) if conflict.source is not None}
    clashing = {found.mine.date.span for found in disagreements(story) if found.source is not None}
    for sentence in read(story.article).sentences:
        if sentence.kind not in _KINDS:
            continue
        figures = [item for item in sentence.figures if item.number not in own and checkable(item)]
        days = [day for day in sentence.days if day.date.span not in clashing and not against_calendar(day.date)]
        if figures or days or sentence.ranks:
            yield from _sought(story, sentence, figures, days)


def _sought(
    story: Story, sentence: FigureSentence, figures: Sequence[GivenFigure], days: Sequence[GivenDay]
) -> Iterator[Missing | Derived]:
    sources = tied(story, story.article.prose.span(sentence.span))
    reach: Reach = "tied" if sources else "complete" if story.complete else "declared"
    sources = sources or story.sources
    known = [given(source.facts) for source in sources]
    if reach == "declared" and not any(_AKIN * len(sentence.topic & one.vocabulary) >= len(sentence.topic) for one in known):
        return
    absent: list[GivenFigure | GivenDay] = []
    for own in figures:
        if any(supports(one, own) for one in known):
            continue
        derived = _derived(own, sources, known)
        if derived is None:
            absent += [] if _comes_to(story, sources, own) else [own]
        elif story.article.quoted(own.span) is None:
            yield derived
    absent += [day for day in days if not any(dated(one, day) and (reach != "declared" or not in_passing(one, day)) for one in known)]
    ranks = [span for span in sentence.ranks if not any(ranked(one, sentence.facts, span) for one in known)]
    if reach == "declared":
        ranks = [span for span in ranks if not _NTH_TIME.match(sentence.facts.local.text, span.end)]
    places = [item.span for item in absent] + [story.article.prose.span(span) for span in ranks]
    spans = tuple(sorted(span for span in places if story.article.quoted(span) is None))
    if spans:
        first = next((item for item in absent if item.span == spans[0]), None)
        yield Missing(sentence, spans, sources, reach, _nearest(first or sentence, sources, known))


def _comes_to(story: Story, sources: tuple[Source, ...], own: GivenFigure) -> bool:
    """The sources come to the figure in one of the ways of the fact-check sheet; what a sentence cites is looked up there alone."""
    found = reckoned(story if sources == story.sources else replace(story, sources=sources), own)
    return found is not None and found.verdict in ("supported", "derived")


def _derived(own: GivenFigure, sources: tuple[Source, ...], known: Sequence[Given]) -> Derived | None:
    for source, one in zip(sources, known, strict=True):
        found = derivation(one, own)
        if found is not None:
            return Derived(own.span, sources, source, found)
    return None


# --- what comes nearest --------------------------------------------------------------------------------------------------


Found = tuple[tuple[int, Decimal], Span]
"""How near something of a source comes, and its place in the file."""


def _nearest(
    item: GivenFigure | GivenDay | FigureSentence, sources: Sequence[Source], known: Sequence[Given]
) -> tuple[Source, Span] | None:
    best: tuple[tuple[int, Decimal], Source, Span] | None = None
    for source, one in zip(sources, known, strict=True):
        for score, span in _like(item, one):
            if best is None or score > best[0]:
                best = (score, source, span)
    return (best[1], best[2]) if best else None


def _like(item: GivenFigure | GivenDay | FigureSentence, source: Given) -> Iterator[Found]:
    if isinstance(item, GivenFigure):
        yield from _figures_like(item, source)
    elif isinstance(item, GivenDay):
        yield from _days_like(item, source)
    else:
        yield from _ranks_like(item, source)


def _ranks_like(mine: FigureSentence, source: Given) -> Iterator[Found]:
    """Scores for a score, ordinals for an ordinal; of the first that the sentence has."""
    text, theirs = mine.facts.local.text, source.facts.local.text
    said = text[mine.ranks[0].start : mine.ranks[0].end]
    for sentence in source.sentences:
        for span in sentence.ranks:
            other = theirs[span.start : span.end]
            if said[-1].isdigit() == other[-1].isdigit():
                alike = sum(one == two for one, two in zip(said, other, strict=False))
                yield (len(mine.topic & sentence.topic), Decimal(alike)), source.facts.prose.span(span)


_FACTOR = 4
_NEARBY = 15
"""What is farther off, as a multiple or in years, is not another value of the same thing."""
_CLOSE = 2
"""A shared word weighs so much more in the clause of the value than in the rest of its sentence."""
_REACH = 60
"""Characters of a clause on either side."""


def _figures_like(own: GivenFigure, source: Given) -> Iterator[Found]:
    mine, figures = own.figure, source.figures
    for place, other in enumerate(figures):
        theirs = other.figure
        if mine.kind != theirs.kind or (mine.unit != theirs.unit and mine.kind != "money") or not mine.value or not theirs.value:
            continue
        large, small = sorted((abs(mine.value), abs(theirs.value)), reverse=True)
        alike = mine.of is not None and mine.of == theirs.of
        if large <= _FACTOR * small or alike or relation(mine, theirs, copied=False) == "scale":
            shared = len(own.topic & other.topic) + _CLOSE * len(own.topic & _beside(figures, place))
            yield (shared + _CLOSE * alike, -(large - small) / large), other.span


def _beside(figures: Sequence[GivenFigure], place: int) -> frozenset[str]:
    """The stems of the clause of a figure that no other figure parts from it: of "cost $2 million out of $6 million" the cost is the 2."""
    own = figures[place]
    before, after = figures[place - 1] if place else None, figures[place + 1] if place + 1 < len(figures) else None
    start = before.figure.span.end if before and before.sentence == own.sentence else own.figure.span.start - _REACH
    end = after.figure.span.start if after and after.sentence == own.sentence else own.figure.span.end + _REACH
    return own.governing & stems(own.facts.local.text[max(0, start) : end])


def _days_like(day: GivenDay, source: Given) -> Iterator[Found]:
    year = _year(day)
    for sentence in source.sentences:
        for other in sentence.days:
            theirs = _year(other)
            apart = abs(year - theirs) if year and theirs else 0
            if other.date.relative or apart > _NEARBY or not (other.date.month if day.date.month else theirs):
                continue
            alike = len(day.topic & other.topic)
            shared = alike + _CLOSE * len(day.topic & other.governing) if alike > 1 else 0  # a year nearby beats one word in common
            yield (shared, -Decimal(apart)), other.span


def _year(day: GivenDay) -> int | None:
    return day.date.year or (day.date.earliest.year if day.date.earliest else None)
