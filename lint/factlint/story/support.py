"""Figures and dates of the article that no source gives, sentence by sentence, and what the sources have that comes nearest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, cast

from factlint.story import Source, Story
from factlint.story.clauses import Day, Sentence, Told, read
from factlint.story.dates import disagreements
from factlint.story.figures import conflicts
from factlint.story.given import Given, bears_out, checkable, dated, given, in_passing, ranked
from factlint.story.ties import tied
from factlint.story.values import relation
from factlint.text import Span

Reach = Literal["tied", "complete", "declared"]
"""Why the sources should have it: the sentence cites them, they are all there is, or they merely belong to the story."""


@dataclass(frozen=True)
class Missing:
    """What of a sentence none of the sources gives; spans are offsets into the files."""

    sentence: Sentence
    spans: tuple[Span, ...]
    sought: tuple[Source, ...]
    reach: Reach
    nearest: tuple[Source, Span] | None
    """The figure or date of a source that comes nearest to the first one missing."""


def missing(story: Story) -> tuple[Missing, ...]:
    """The sentences with figures or dates that no source gives, in order; what contradicts a source is told elsewhere."""
    if "unsupported" not in story.shared:
        story.shared["unsupported"] = tuple(_missing(story))
    return cast("tuple[Missing, ...]", story.shared["unsupported"])


_KINDS = ("body", "list", "caption", "dek", "subhead")
_AKIN = 3
"""A source has to have one in so many of the words of a sentence before its silence means anything."""


def _missing(story: Story) -> Iterator[Missing]:
    if not story.sources:
        return
    told = {conflict.mine.number for conflict in conflicts(story) if conflict.source is not None}
    clashing = {found.mine.date.span for found in disagreements(story) if found.source is not None}
    for sentence in read(story.article).sentences:
        if sentence.kind not in _KINDS:
            continue
        figures = [item for item in sentence.figures if item.number not in told and checkable(item)]
        days = [day for day in sentence.days if day.date.span not in clashing]
        if figures or days or sentence.ranks:
            yield from _sought(story, sentence, figures, days)


def _sought(story: Story, sentence: Sentence, figures: Sequence[Told], days: Sequence[Day]) -> Iterator[Missing]:
    sources = tied(story, story.article.prose.span(sentence.span))
    reach: Reach = "tied" if sources else "complete" if story.complete else "declared"
    sources = sources or story.sources
    known = [given(source.facts) for source in sources]
    if reach == "declared" and not any(_AKIN * len(sentence.topic & one.vocabulary) >= len(sentence.topic) for one in known):
        return
    absent: list[Told | Day] = [told for told in figures if not any(bears_out(one, told) for one in known)]
    absent += [day for day in days if not any(dated(one, day) and (reach != "declared" or not in_passing(one, day)) for one in known)]
    ranks = [span for span in sentence.ranks if not any(ranked(one, sentence.facts, span) for one in known)]
    places = [item.span for item in absent] + [story.article.prose.span(span) for span in ranks]
    spans = tuple(sorted(span for span in places if story.article.quoted(span) is None))
    if spans:
        first = next((item for item in absent if item.span == spans[0]), None)
        yield Missing(sentence, spans, sources, reach, _nearest(first or sentence, sources, known))


# --- what comes nearest --------------------------------------------------------------------------------------------------


Found = tuple[tuple[int, Decimal], Span]
"""How near something of a source comes, and its place in the file."""


def _nearest(item: Told | Day | Sentence, sources: Sequence[Source], known: Sequence[Given]) -> tuple[Source, Span] | None:
    best: tuple[tuple[int, Decimal], Source, Span] | None = None
    for source, one in zip(sources, known, strict=True):
        for score, span in _like(item, one):
            if best is None or score > best[0]:
                best = (score, source, span)
    return (best[1], best[2]) if best else None


def _like(item: Told | Day | Sentence, source: Given) -> Iterator[Found]:
    if isinstance(item, Told):
        yield from _figures_like(item, source)
    elif isinstance(item, Day):
        yield from _days_like(item, source)
    else:
        yield from _ranks_like(item, source)


def _ranks_like(mine: Sentence, source: Given) -> Iterator[Found]:
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
"""What is farther off, as a multiple or in years, is no other value of the same thing."""


def _figures_like(told: Told, source: Given) -> Iterator[Found]:
    mine = told.figure
    for other in source.figures:
        theirs = other.figure
        if mine.kind != theirs.kind or (mine.unit != theirs.unit and mine.kind != "money") or not mine.value or not theirs.value:
            continue
        large, small = sorted((abs(mine.value), abs(theirs.value)), reverse=True)
        alike = mine.of is not None and mine.of == theirs.of
        if large <= _FACTOR * small or alike or relation(mine, theirs, copied=False) == "scale":
            yield (len(told.topic & other.topic) + 2 * alike, -(large - small) / large), other.span


def _days_like(day: Day, source: Given) -> Iterator[Found]:
    year = _year(day)
    for sentence in source.sentences:
        for other in sentence.days:
            theirs = _year(other)
            apart = abs(year - theirs) if year and theirs else 0
            if other.date.relative or apart > _NEARBY or not (other.date.month if day.date.month else theirs):
                continue
            yield (len(day.topic & other.topic), -Decimal(apart)), other.span


def _year(day: Day) -> int | None:
    return day.date.year or (day.date.earliest.year if day.date.earliest else None)
