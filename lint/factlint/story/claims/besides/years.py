"""Years of a story: those that a source has only by chance, and years of accounts and "next year" in the forms of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.story import Story
from factlint.story.beside import sentence_at, today_of
from factlint.story.evidence import Evidence
from factlint.story.figures.given import as_last_year, given
from factlint.story.figures.sentences import GivenDay
from factlint.story.reckoned.across.pool import about, weight, words_around
from factlint.text import Span

_SEASON = lazy.regex(r"(?P<from>(?:19|20)\d\d)[-–/](?:(?:19|20))?(?P<to>\d\d)(?!\d)")
_SHIFT = {"last year": -1, "a year ago": -1, "a year earlier": -1, "this year": 0, "next year": 1}
_ROW = 2
"""Words that a row of a table shares with a sentence before its year counts: any year is in some table."""


def by_chance(story: Story, day: GivenDay) -> bool:
    """No source has the year, or the month of that year, in a sentence with a word of the story's sentence."""
    one = day.date
    if one.year is None or one.day is not None or one.relative or day.kind in ("table", "headline"):
        return False
    topic = _around(story.article, one.span.start)
    for source in story.sources:
        if as_last_year(given(source.facts), day) is not None:
            return False
        for sentence in given(source.facts).sentences:
            least = _ROW if sentence.kind == "table" else 1
            for other in sentence.days:
                same = _of_year(other, one.year) and (one.month is None or other.date.month in (None, one.month))
                if same and weight(topic & about(words_around(source.facts, other.date.span.start))) >= least:
                    return False
    return _season(day) is None


def _of_year(other: GivenDay, year: int) -> bool:
    """It is of the year, also where it is taken from the day of its document: "last year"."""
    theirs = other.date
    known = theirs.earliest is not None and theirs.latest is not None and theirs.earliest.year == theirs.latest.year == year
    return theirs.year == year or known


def _around(facts: Facts, at: int) -> frozenset[str]:
    """The words of the sentence, and of the one before where it begins with a pronoun."""
    sentence = facts.local.sentence_at(at)
    said = sentence_at(facts, at)
    if sentence is not None and sentence.start > 1 and _IT.match(said):
        said = f"{sentence_at(facts, sentence.start - 2)} {said}"
    return about(said)


_IT = lazy.regex(r"(?:It|They|He|She|Th(?:is|at|ese|ose)|Its|Their|His|Her)\b")


def _season(day: GivenDay) -> re.Match[str] | None:
    text, start = day.facts.local.text, day.date.span.start
    return _SEASON.match(text, start)


def of_accounts(story: Story, day: GivenDay) -> Evidence | None:
    """2023-24 as FY24, and "next year" as FY2026 or as the year that the head of a column has."""
    season = _season(day)
    if season is not None:
        short = season["to"]
        fiscal = rf"\bFY ?['’]?(?:20)?{short}\b|\b(?:fiscal|financial) (?:year )?20{short}\b"
        ended = rf"\byear (?:ended|ending|to) [^.;\n]{{3,20}}20{short}\b"
        return next(_found(story, re.compile(f"{fiscal}|{ended}", re.I), frozenset()), None)
    shift = _SHIFT.get(day.facts.prose.words(day.span).lower())
    now = today_of(story)
    if shift is None or now is None:
        return None
    year = now.year + shift
    pattern = re.compile(rf"\b(?:FY ?)?{year}\b|\bFY ?['’]?{year % 100:02d}\b")
    return next(_found(story, pattern, _around(story.article, day.date.span.start)), None)


def _found(story: Story, pattern: re.Pattern[str], topic: frozenset[str]) -> Iterator[Evidence]:
    for source in story.sources:
        for found in pattern.finditer(source.facts.local.text):
            if not topic or weight(topic & about(words_around(source.facts, found.start()))) >= _ROW:
                yield Evidence(source, source.facts.prose.span(Span(*found.span())))
