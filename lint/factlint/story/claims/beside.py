"""Where a source says a thing in the same words: the sentences of a source that have a phrase, and what else they speak of."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from factlint.facts import Facts
from factlint.story.figures.stems import stems
from factlint.text import Span


def sentence_at(facts: Facts, at: int) -> str:
    """The sentence of the prose around a place in it; empty where there is none."""
    sentences = facts.local.sentences
    number = bisect_right(sentences, at, key=lambda one: one.start) - 1
    return facts.local.text[sentences[number].start : sentences[number].end] if number >= 0 else ""


def shared(facts: Facts, span: Span, other: Facts, place: Span) -> int:
    """How many stems the sentences around two places, of two documents, have in common; the phrases themselves do not count."""
    mine, theirs = sentence_at(facts, span.start), sentence_at(other, place.start)
    own = stems(facts.local.text[span.start : span.end]) | stems(other.local.text[place.start : place.end])
    return len((stems(mine) & stems(theirs)) - own)


def matches(facts: Facts, pattern: re.Pattern[str]) -> Iterator[tuple[Span, re.Match[str]]]:
    """The places of a pattern in the prose, as local spans."""
    for found in pattern.finditer(facts.local.text):
        yield Span(*found.span()), found
