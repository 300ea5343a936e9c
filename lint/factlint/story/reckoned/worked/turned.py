"""The same figure the other way round: a rise of the story that is a fall in the source."""

from __future__ import annotations

from factlint import lazy
from factlint.story import Story
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.reckoned.sought import DOWN_WORDS, UP_WORDS, sought
from factlint.story.reckoned.worked.likeness import window

_REACH = 40
_KINDS = ("percent", "money", "points", "count", "measure")
_BOUND = lazy.regex(r"[,.;:]| and | but ")


def other_way(story: Story, own: GivenFigure, other: GivenFigure) -> str:
    """ "Down" or "up", where the source says that and the story the opposite of the same figure; empty where they agree."""
    mine = _way(own)
    if not mine or own.figure.value != other.figure.value or own.figure.kind not in _KINDS or _way(other) != -mine:
        return ""
    near = window(own.facts, own.figure.span).near & window(other.facts, other.figure.span).near
    if not near - {"RISE", "FALL"}:
        return ""
    same = (one for source in story.sources for one in given(source.facts).figures if one.figure.value == own.figure.value)
    return "" if any(_way(one) == mine for one in same) else "down" if mine > 0 else "up"


def _way(own: GivenFigure) -> int:
    """1 where the words right before it, or right after it, are of a rise, -1 of a fall; 0 of neither or both."""
    amount = sought(own)
    if amount is None:
        return 0
    before = _BOUND.split(amount.before[-_REACH:])[-1]
    up, down = bool(UP_WORDS.search(before)), bool(DOWN_WORDS.search(before))
    if up or down:
        return up - down
    after = _BOUND.split(amount.after[:16])[0]
    return bool(UP_WORDS.search(after)) - bool(DOWN_WORDS.search(after))
