"""Where a source says a thing in the same words: the sentences of a source that have a phrase, and what else they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.figures.stems import stems
from factlint.text import Span


def sentence_at(facts: Facts, at: int) -> str:
    """The sentence of the prose around a place in it; empty where there is none."""
    sentence = facts.local.sentence_at(at)
    return facts.local.text[sentence.start : sentence.end] if sentence is not None else ""


def shared(facts: Facts, span: Span, other: Facts, place: Span) -> int:
    """How many stems the sentences around two places, of two documents, have in common; the phrases themselves do not count."""
    mine, theirs = sentence_at(facts, span.start), sentence_at(other, place.start)
    own = stems(facts.local.text[span.start : span.end]) | stems(other.local.text[place.start : place.end])
    return len((stems(mine) & stems(theirs)) - own)


_HEAD = 300
"""Characters at the top of a document in which its day is."""


def day_of(source: Source) -> date | None:
    """The day of a source: as it is declared, as the document says, or the first full date at its top."""
    if source.date is not None or source.facts.published is not None:
        return source.date or source.facts.published
    at_top = (one for one in source.facts.local.dates if one.span.start < _HEAD and one.day and one.month and one.year)
    return next((one.earliest for one in at_top), None)


def today_of(story: Story) -> date | None:
    """The day of the article: as it says, or else that of its latest source."""
    if story.article.published is not None:
        return story.article.published
    return max((day for source in story.sources if (day := day_of(source)) is not None), default=None)


def matches(facts: Facts, pattern: re.Pattern[str]) -> Iterator[tuple[Span, re.Match[str]]]:
    """The places of a pattern in the prose, as local spans."""
    for found in pattern.finditer(facts.local.text):
        yield Span(*found.span()), found
