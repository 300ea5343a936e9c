"""Ordinals, times of day, scores, and things with a number, "District 6": what a source has in the place of the story's one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.dates.clock import clocks
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.evidence import Evidence
from factlint.story.figures.stems import stem
from factlint.story.reckoned.across.pool import pooled_times
from factlint.story.reckoned.sought import Reckoned
from factlint.story.reckoned.worked.likeness import Window, likeness, uncovered, window
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.worked import NUMBERED
from factlint.words.figures.numbers import ORDINALS

_NUMBER = rf"\d{{1,3}}(?=(?:st|nd|rd|th)\b)|{'|'.join(ORDINALS)}"
_NTH = lazy.regex(rf"(?<![\w-])(?P<nth>{_NUMBER})(?:st|nd|rd|th)?[ -](?P<noun>[a-z][\w’'-]+)(?: (?P<more>[a-z][\w’'-]+))?", re.I)
_NUMBERED = lazy.regex(rf"\b(?P<head>{any_of(NUMBERED)})\.? (?P<number>\d{{1,4}}[A-Z]?)\b(?![.,]\d|%|:)")
_TIME_ALONE, _MOST = 0.9, 1500
_ALIKE, _SURE = 1.0, 2.0


@dataclass(frozen=True)
class Placed:
    """Something with a number in a source: what it is of, its number, and the words around it; the span is local."""

    source: Source
    head: str
    number: str
    span: Span
    around: Window


def _nths(facts: Facts) -> Iterator[tuple[str, str, Span]]:
    for found in _NTH.finditer(facts.local.text):
        number = found["nth"].lower()
        for noun in filter(None, (found["noun"], found["more"])):
            yield stem(noun), str(ORDINALS.get(number, number)), Span(found.start(), found.end("nth"))


def _numbered(facts: Facts) -> Iterator[tuple[str, str, Span]]:
    for found in _NUMBERED.finditer(facts.local.text):
        yield _head(found["head"]), found["number"], Span(*found.span())


def _head(word: str) -> str:
    return fold(word).rstrip(".").removesuffix("s")


@once
def _ordinals(story: Story) -> tuple[Placed, ...]:
    return tuple(_placed(story, source, *one) for source in story.sources for one in islice(_nths(source.facts), _MOST))


@once
def _numbers(story: Story) -> tuple[Placed, ...]:
    return tuple(_placed(story, source, *one) for source in story.sources for one in islice(_numbered(source.facts), _MOST))


def _placed(story: Story, source: Source, head: str, number: str, span: Span) -> Placed:
    return Placed(source, head, number, span, window(source.facts, span))


def other_nth(story: Story, local: Span) -> Reckoned | None:
    """Another ordinal of the same thing: in her sixth year, not in her seventh; the same one supports it."""
    mine = [(head, number) for head, number, span in _nths(story.article) if span.start == local.start]
    here = window(story.article, local)
    found = [(likeness(story, here, one.around), one) for one in _ordinals(story) if one.head in {head for head, _ in mine}]
    if not mine or not found:
        return None
    return _judged(mine[0][1], found, _ALIKE)


def _judged(number: str, found: list[tuple[float, Placed]], least: float) -> Reckoned | None:
    """The number of the place that is most on the same."""
    best = max(score for score, _ in found)
    top = [one for score, one in found if score == best]
    if best < least or len({one.number for one in top}) > 1:
        return None
    same = top[0].number == number
    evidence = (Evidence(top[0].source, top[0].source.facts.prose.span(top[0].span)),)
    if not same and any(one.number == number and score >= least for score, one in found):
        return None
    return Reckoned("supported" if same else "conflicts", "" if same else "another number", evidence)


def numbered(story: Story) -> Iterator[tuple[Span, Reckoned]]:
    """The things with a number in the prose of the article that a source has by the same word, with the same number or another; local."""
    facts = story.article
    for head, number, span in _numbered(facts):
        if facts.quoted(facts.prose.span(span)) is not None:
            continue
        here = window(facts, span)
        found = [(likeness(story, here, one.around), one) for one in _numbers(story) if one.head == head]
        same = [one for _, one in found if one.number == number]
        if same:
            yield span, Reckoned("supported", "", (Evidence(same[0].source, same[0].source.facts.prose.span(same[0].span)),))
        elif found and (judged := _judged(number, found, _ALIKE)) is not None:
            yield span, judged


def other_time(story: Story, local: Span, minutes: frozenset[int]) -> Reckoned | None:
    """Another time of day for the same, where no source has this one."""
    here = window(story.article, local)
    text, found = story.article.local.text, []
    said = {minute for sentence in story.article.local.sentences for clock in clocks(text, sentence) for minute in clock.minutes}
    for one in pooled_times(story):
        if one.source is not None and not one.minutes & (minutes | said):
            there = window(one.source.facts, one.span)
            found.append((likeness(story, here, there), uncovered(here, there), one))
    if not found:
        return None
    best = max(found, key=lambda one: (one[0], -one[1]))
    rivals = {one.minutes for score, _, one in found if score >= best[0] - 0.2}
    source = best[2].source
    near = min(abs(a - b) for a in minutes for b in best[2].minutes) <= _HOUR
    if best[0] < (_TIME_ALONE if near else _SURE) or len(rivals) > 1 or source is None:
        return None
    return Reckoned("conflicts", "another time", (Evidence(source, source.facts.prose.span(best[2].span)),))


_HOUR = 90
