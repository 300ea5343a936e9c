"""Names that a source gives one after the other, and the story counts: Iowa, Utah and Maine are three states."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.story import Source, Story
from factlint.story.beside import matches
from factlint.story.figures.sentences import GivenFigure
from factlint.story.reckoned.worked.likeness import likeness, window
from factlint.text import Span

_NAME = r"[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}"
_RUN = lazy.regex(rf"(?P<names>{_NAME}(?:, {_NAME})*,? and {_NAME})")
_SOME_OF_THEM = lazy.regex(r"\b(?:such as|like|including|among them|for example|for instance),? (?:the )?$", re.I)
"""Before names that are not all there are."""
_LEAD = 24
_ALIKE, _SURE = 0.7, 1.2
_MOST = 12


def named_one_by_one(story: Story, source: Source, own: GivenFigure) -> tuple[Span, int] | None:
    """Where a source has the names of what the story counts in a row, in words on the same, and how many there are; a span of the file."""
    figure = own.figure
    if figure.kind != "count" or figure.value is None or figure.hedge or not 2 <= figure.value <= _MOST or not figure.of:
        return None
    here = window(own.facts, figure.span)
    best: tuple[bool, float, Span, int] | None = None
    for place, found in matches(source.facts, _RUN):
        if _SOME_OF_THEM.search(source.facts.local.text, max(0, place.start - _LEAD), place.start):
            continue
        number = len([name for name in re.split(r",? and |, ", found["names"]) if name])
        alike, same = likeness(story, here, window(source.facts, place)), number == figure.value
        enough = alike >= (_ALIKE if same else _SURE) and abs(number - int(figure.value)) <= 2 and number > 1 + (not same)
        if enough and (best is None or (same, alike) > best[:2]):
            best = same, alike, place, number
    return (source.facts.prose.span(best[2]), best[3]) if best is not None else None
