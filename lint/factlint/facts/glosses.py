"""Figures that gloss the figure before them in brackets: miles in kilometres, a third in percent, pounds in dollars."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from factlint.facts.model import Figure

_OPENS = re.compile(
    r",? ?[(\[](?:or |about |roughly |some |around |approximately |nearly |almost |equal to |equivalent to |= ?|~ ?|≈ ?)*$", re.I
)
_COMMA = re.compile(r",? or (?:about |roughly |some |around |approximately |nearly |almost )?$", re.I)


@dataclass(frozen=True)
class Gloss:
    """A figure and the one that says the same in another unit."""

    figure: Figure
    gloss: Figure


def find_glosses(text: str, figures: Sequence[Figure]) -> tuple[Gloss, ...]:
    """Pairs of figures of which the second, in brackets or after "or", explains the first in another unit."""
    found = []
    for first, second in pairwise(figures):
        between = text[first.span.end : (second.core or second.span).start]
        if len(between) > 30 or (first.unit, first.kind) == (second.unit, second.kind):
            continue
        bracketed = _OPENS.fullmatch(between) and _closes(text, second)
        if bracketed or (first.kind == second.kind == "measure" and _COMMA.fullmatch(between)):
            found.append(Gloss(first, second))
    return tuple(found)


def _closes(text: str, figure: Figure) -> bool:
    return re.match(r" ?[)\]]", text[figure.span.end : figure.span.end + 2]) is not None
