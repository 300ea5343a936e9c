"""Numbers that a source prints without their noun, in a line or a sentence on the same; ordinals and scores in another form."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.facts import Facts
from factlint.story import Story
from factlint.story.beside import sentence_at
from factlint.story.evidence import Evidence
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stem
from factlint.story.reckoned.across.pool import about, around, numbers_beside, pool, words_around
from factlint.story.reckoned.sought import Reckoned
from factlint.text import Span
from factlint.words.claims.reckoned import OF_ANYBODY
from factlint.words.things import PEOPLE

_SHARED = 2


def in_a_line(story: Story, own: GivenFigure) -> Reckoned | None:
    """The bare number of a source, "in the second week 91", in a sentence that has most words of the story's clause."""
    mine = own.figure
    if mine.value is None or mine.hedge or mine.kind not in ("count", "points", "age", "measure", "temperature", "duration"):
        return None
    topic, clause = about(sentence_at(own.facts, mine.span.start)), own.governing
    near = _numbers(own.facts, mine.span.start) if mine.kind == "count" else frozenset()
    best: tuple[int, Evidence] | None = None
    for one in pool(story):
        if one.figure.value != mine.value or one.figure.unit or one.kind == "table":
            continue
        times = {mine.of, one.figure.of} <= {"time", "occasion"}
        if len(near) >= _SHARED and len(near & _numbers(one.source.facts, one.figure.span.start)) > _SHARED:
            best = (_SURE, Evidence(one.source, one.span)) if best is None or best[0] < _SURE else best
            continue
        if one.figure.of is not None and not times and not (mine.of == "time" and about(one.figure.of) & topic):
            continue
        shared = len(one.topic & topic) + len(one.topic & clause)
        shared += _SHARED if {mine.of, one.figure.of} == {"time", "occasion"} else 0
        if shared > _SHARED and (best is None or shared > best[0]):
            best = shared, Evidence(one.source, one.span)
    return Reckoned("supported", "", (best[1],)) if best is not None else None


_SURE = 99


def _numbers(facts: Facts, at: int) -> frozenset[str]:
    """The numbers of two digits and more in the sentence of a place and in the one before: what "78 of them" are of."""
    sentence = facts.local.sentence_at(at)
    before = facts.local.sentence_at(sentence.start - 2) if sentence is not None and sentence.start > 1 else None
    if sentence is None:
        return frozenset()
    words = facts.local.text[(before or sentence).start : sentence.end]
    return frozenset(word for word in about(words) if word.startswith("#"))


_ORDINAL = lazy.regex(r"(?P<number>\d{1,3})(?:st|nd|rd|th)")
_AFTER = lazy.regex(r" (?P<noun>[a-z]+)(?: (?P<more>[a-z]+))?")
_SCORE = lazy.regex(r"(?P<one>\d{1,3})[–-](?P<two>\d{1,3})")


def ordinal(story: Story, local: Span) -> Evidence | None:
    """A 14th goal, where a source has 14 goals; the 93rd minute, as 90+3; a score of 2-1 as "Northgate 2 Eastham 1"."""
    text = story.article.local.text
    words = text[local.start : local.end]
    if (score := _SCORE.fullmatch(words)) is not None:
        return _scored(story, local, score["one"], score["two"])
    found, noun = _ORDINAL.fullmatch(words), _AFTER.match(text, local.end)
    if found is None or noun is None:
        return None
    number = int(found["number"])
    if noun["noun"] == "minute":
        return _minute(story, local, number)
    for one in pool(story):
        nouns = {stem(word) for word in noun.groups("")}
        if one.figure.value == number and one.figure.of and stem(one.figure.of) in nouns and not one.figure.hedge:
            return Evidence(one.source, one.span)
    return None


_PERIODS = (45, 90, 105, 120)


def _minute(story: Story, local: Span, number: int) -> Evidence | None:
    """Minutes as match reports print them."""
    said = about(sentence_at(story.article, local.start))
    forms = [
        rf"{number}(?:['’]|(?:st|nd|rd|th)?\b)",
        *(rf"{end}(?:['’])? ?\+ ?{number - end}\b" for end in _PERIODS if 0 < number - end < 20),
    ]
    pattern = re.compile(rf"(?<![\w+])(?:{'|'.join(forms)})")
    for source in story.sources:
        for found in pattern.finditer(source.facts.local.text):
            line = words_around(source.facts, found.start())
            if about(line) & said:
                return Evidence(source, source.facts.prose.span(Span(*found.span())))
    return None


def _scored(story: Story, local: Span, one: str, two: str) -> Evidence | None:
    """The two numbers of a score, each after the name of a side."""
    said = sentence_at(story.article, local.start)
    side = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3},? "
    for first, second in ((one, two), (two, one)):
        pattern = re.compile(rf"{side}{first}(?!\d)[,;]? (?:v |and |- |– )?{side}{second}(?![\d,])")
        for source in story.sources:
            for found in pattern.finditer(source.facts.local.text):
                if about(found[0]) & about(said):
                    return Evidence(source, source.facts.prose.span(Span(*found.span())))
    return None


_OVER = lazy.regex(r" (?:over|for|in|across|spread over) (?:the (?:next|coming) )?(?:\w+|\d+) years\b")


def over_years(own: GivenFigure, other: GivenFigure) -> str:
    """So much a year is not so much over five years."""
    text = other.facts.local.text
    found = _OVER.match(text, other.figure.span.end) if "/" in own.figure.unit and "/" not in other.figure.unit else None
    return found[0].strip() if found else ""


_NOUNS = 3


def other_noun(own: GivenFigure, other: GivenFigure | None) -> str | None:
    """What the same number counts in a sentence that is otherwise the same: 33 consultants, not 33 nurses."""
    if other is None or own.figure.value != other.figure.value or own.figure.kind != "count" or own.figure.value is None:
        return None
    mine, theirs = own.figure.of, other.figure.of
    if mine is None or theirs is None or mine not in PEOPLE or theirs not in PEOPLE or {mine, theirs} & OF_ANYBODY:
        return None
    if about(mine) & about(theirs) or mine in about(sentence_at(other.facts, other.figure.span.start)):
        return None
    here, there = (about(sentence_at(one.facts, one.figure.span.start)) for one in (own, other))
    return f"{other.figure.value} {theirs}s" if len(here & there) >= _NOUNS else None


_LONG = 4


def same_place(own: GivenFigure, other: GivenFigure) -> bool:
    """The sentences have another number in common; of a length of time, the sentences around them a word."""
    if numbers_beside(own.facts, own.figure) & numbers_beside(other.facts, other.figure):
        return True
    if own.figure.kind != "duration" or (own.figure.value or 0) < _LONG:
        return False
    return bool(about(around(own.facts, own.figure.span.start)) & about(around(other.facts, other.figure.span.start)))
