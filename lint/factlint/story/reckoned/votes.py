"""How a vote went, "by 31 votes to 19": both numbers are looked up together."""

from __future__ import annotations

import re
from itertools import pairwise

from factlint import lazy
from factlint.story import Story
from factlint.story.evidence import Evidence
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.words import any_of
from factlint.words.claims.reckoned import OF_VOTES

_TO = lazy.regex(r" (?:votes? )?(?:to|against|for and)(?: with)? |(?: (?:votes?|members))?(?: (?:in favou?r|for))?,? (?:and|with) ")
_VOTE = lazy.regex(rf"\b{any_of(OF_VOTES)}\b", re.I)
_NEAR = 1
"""Sentences between the two numbers of a source, at most: "For, 31. Against, 19." """


def votes(story: Story, own: GivenFigure) -> tuple[Evidence, ...] | None:
    """Where a source has both numbers of a vote next to each other, in sentences on a vote; None where the figure is not of one."""
    pair = _pair(own)
    if pair is None:
        return None
    wanted = {one.figure.value for one in pair}
    for source in story.sources:
        for first, second in pairwise(given(source.facts).figures):
            near = second.sentence - first.sentence <= _NEAR
            if near and {first.figure.value, second.figure.value} == wanted and _of_vote(first):
                mine = first if first.figure.value == own.figure.value else second
                return (Evidence(source, mine.span),)
    return None


def _of_vote(own: GivenFigure) -> bool:
    """A word of voting is beside the number."""
    text, span = own.facts.local.text, own.figure.span
    return bool(_VOTE.search(text, max(0, span.start - _REACH), span.end + _REACH))


_REACH = 60


def _pair(own: GivenFigure) -> tuple[GivenFigure, GivenFigure] | None:
    for first, second in pairwise(given(own.facts).figures):
        if own.number in (first.number, second.number) and first.sentence == second.sentence and _of_vote(first):
            between = own.facts.local.text[first.figure.span.end : second.figure.span.start]
            if _TO.fullmatch(between):
                return first, second
    return None
