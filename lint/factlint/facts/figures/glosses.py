"""Figures that gloss the figure before them in brackets: miles in kilometres, a third in percent, pounds in dollars."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from factlint import lazy
from factlint.facts.model import Figure
from factlint.records import dataclass
from factlint.words import any_of
from factlint.words.figures.hedges import ROUGHLY
from factlint.words.figures.units import DIMENSIONS

_ROUGHLY = rf"(?:{any_of(ROUGHLY)} |or |equal to |equivalent to |[=~≈] ?)*"
_LONG = rf"\.?(?:[ -]{any_of(DIMENSIONS)})?"
"""What a length or a weight is of, between the figure and its conversion and after both."""
_OPENS = lazy.regex(rf"{_LONG},? ?[(\[]{_ROUGHLY}$", re.I)
_DASHED = lazy.regex(rf"{_LONG}(?: [-—–]{{1,2}} |—){_ROUGHLY}$", re.I)
_DASHES = lazy.regex(rf"{_LONG}(?: [-—–]{{1,2}} |—|[,.;])", re.I)
_COMMA = lazy.regex(rf"{_LONG}(?:,? or (?:about |roughly |some |around |approximately |nearly |almost )?|/)$", re.I)
# "Four in 10 voters (41%)": what the share is of is between.
_SHARED = lazy.regex(rf"(?: of)?(?: (?!but|and|or|while|than)[a-z’'-]+){{1,3}}(?P<gloss> [(\[]{_ROUGHLY})$", re.I)


@dataclass(frozen=True)
class Gloss:
    """A figure and the one that says the same in another unit."""

    figure: Figure
    gloss: Figure


def find_glosses(text: str, figures: Sequence[Figure]) -> tuple[Gloss, ...]:
    """Pairs of figures of which the second, in brackets or after "or", explains the first in another unit."""
    return tuple(Gloss(first, second) for first, second in pairwise(figures) if _explains(text, first, second))


def _explains(text: str, first: Figure, second: Figure) -> bool:
    between = text[first.span.end : (second.core or second.span).start]
    if len(between) > 50 or (first.unit, first.kind) == (second.unit, second.kind):
        return False
    if _OPENS.fullmatch(between):
        return _closes(text, second)
    shares = {first.kind, second.kind} == {"ratio", "percent"}
    if shares and _SHARED.fullmatch(between):
        return first.kind == "ratio" and _closes(text, second)
    measures = first.kind == second.kind == "measure"
    if measures and _DASHED.fullmatch(between):
        return _DASHES.match(text, second.span.end) is not None
    return (measures or (first.kind == "ratio" and shares)) and _COMMA.fullmatch(between) is not None


def _closes(text: str, figure: Figure) -> bool:
    return _CLOSES.match(text, figure.span.end) is not None


_CLOSES = lazy.regex(rf"{_LONG} ?[)\]]", re.I)
