"""A year that a source gives by another one: "2015 … a year later"."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.story import Story
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenDay
from factlint.story.reckoned.sought import Reckoned, at
from factlint.text import Span
from factlint.words.figures.numbers import SMALL

_APART = lazy.regex(r"\b(?P<number>an?|the|\w+)(?: (?:next|following|previous))? years? (?P<way>later|after|earlier|before|prior)\b", re.I)
_NEXT = lazy.regex(r"\bthe (?P<way>next|following|previous) year\b", re.I)
_LONGEST = 120


def years_after(story: Story, day: GivenDay) -> Reckoned | None:
    """The year alone of the story, so many years after or before one of a source, in one sentence or the one after it."""
    year = day.date.year
    if year is None or day.date.month is not None:
        return None
    for source in story.sources:
        text = source.facts.local.text
        for sentence in given(source.facts).sentences:
            for other in sentence.days:
                if other.date.year is None:
                    continue
                end = min(len(text), sentence.span.end + _LONGEST)
                for found in (*_APART.finditer(text, sentence.span.start, end), *_NEXT.finditer(text, sentence.span.start, end)):
                    if other.date.year + _apart(found) == year:
                        place = source.facts.prose.span(Span(*found.span()))
                        return Reckoned("derived", f"{other.date.year}, {found[0]}", at(source, other.span, place))
    return None


def _apart(found: re.Match[str]) -> int:
    word = str(found.groupdict().get("number") or "a").lower()
    size = 1 if word in ("a", "an", "the") else int(word) if word.isdigit() else SMALL.get(word, 0)
    return size if found["way"].lower() in ("later", "after", "next", "following") else -size
