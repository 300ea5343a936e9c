"""Another place in an order for the same thing: the second largest here and the largest there, the highest and the lowest."""

from __future__ import annotations

import re
from itertools import islice

from factlint import lazy
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.evidence import Evidence
from factlint.story.reckoned.sought import Reckoned
from factlint.story.reckoned.worked.likeness import Window, likeness, window
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.scopes import ALIKE
from factlint.words.claims.superlatives import SUPERLATIVES
from factlint.words.claims.worked import AFTER_LAST, OPPOSITE_RANKS
from factlint.words.dates.calendar import ANY_MONTH, ANY_WEEKDAY

_NTH = any_of("second third fourth fifth sixth seventh eighth ninth tenth")
_WHEN = rf"(?:{any_of(AFTER_LAST)}|{ANY_MONTH}|{ANY_WEEKDAY})"
_RANK = lazy.regex(rf"\b(?:(?P<nth>{_NTH})[- ])?(?P<best>{any_of(SUPERLATIVES)}|fewest|first|last(?! {_WHEN}\b))\b", re.I)
_OPPOSITE = {one: other for pair in OPPOSITE_RANKS for one, other in (pair, pair[::-1])}
_SURE, _SAME, _MOST = 1.4, 0.6, 1500


@once
def _ranks(story: Story) -> tuple[tuple[Source, str, str, Span, Window], ...]:
    return tuple(
        (source, fold(found["nth"] or ""), fold(found["best"]), Span(*found.span()), window(source.facts, Span(*found.span())))
        for source in story.sources
        for found in islice(_RANK.finditer(source.facts.local.text), _MOST)
    )


def other_rank(story: Story, local: Span) -> Reckoned | None:
    """Where a source gives the same thing another place, and none gives it that of the story."""
    found = _RANK.search(story.article.local.text, local.start, local.end)
    if found is None:
        return None
    nth, best, here = fold(found["nth"] or ""), fold(found["best"]), window(story.article, Span(*found.span()))
    others, same = list[tuple[float, Source, Span]](), 0.0
    for source, their_nth, their_best, span, there in _ranks(story):
        alike = their_best == best or any({best, their_best} <= group for group in ALIKE)
        score = likeness(story, here, there)
        if alike and their_nth == nth:
            same = max(same, score)
        elif (alike and their_nth != nth) or (_OPPOSITE.get(best) == their_best and nth == their_nth):
            others.append((score, source, span))
    top = max(others, key=lambda one: one[0], default=None)
    if top is None or top[0] < _SURE or same > top[0] * _SAME:
        return None
    words = top[1].facts.local.text[top[2].start : top[2].end]
    return Reckoned("conflicts", f"{words} in the source", (Evidence(top[1], top[1].facts.prose.span(top[2])),))
