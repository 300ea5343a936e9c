"""How many times as much: "twice", "half as often", "tripled"."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations

from factlint import lazy
from factlint.facts import Facts
from factlint.story import Source
from factlint.story.figures.given import given
from factlint.story.reckoned.sought import Reckoned, Sought, at
from factlint.story.reckoned.tables import multiple_in
from factlint.text import Span, fold
from factlint.words.figures.numbers import SMALL

_TIMES = {
    "double": 2,
    "triple": 3,
    "quadruple": 4,
    "twice": 2,
    "doubled": 2,
    "thrice": 3,
    "tripled": 3,
    "trebled": 3,
    "quadrupled": 4,
    "tenfold": 10,
}
_HALF = lazy.regex(r"half as|halved", re.I)
_AGAIN = lazy.regex(r" again\b")
"""Half as many again is one and a half times as many."""
_COUNTED = lazy.regex(r"(?P<number>\w+)[- ]?(?:times|fold)", re.I)
_BELOW = lazy.regex(r"\b(?:nearly|almost|just under|close to) $", re.I)
_ABOVE = lazy.regex(r"\b(?:more than|over|at least|just over) $", re.I)
_SHARED = 2


def multiple(facts: Facts, span: Span) -> Sought | None:
    """The number of times that words say; `span` is one of the file."""
    local = facts.prose.local(span)
    words = fold(facts.local.text[local.start : local.end])
    again = _AGAIN.match(facts.local.text, local.end) is not None
    size = (Decimal("1.5") if again else Decimal("0.5")) if _HALF.match(words) else Decimal(_TIMES.get(words, 0))
    counted = _COUNTED.fullmatch(words)
    if counted is not None and not size:
        size = Decimal(SMALL.get(counted["number"], 0) or (counted["number"] if counted["number"].isdigit() else 0))
    if not size:
        return None
    before = facts.local.text[max(0, local.start - 14) : local.start]
    low, high = Decimal("0.95"), Decimal("1.05")
    if _BELOW.search(before):
        low, high = Decimal("0.85"), Decimal(1)
    elif _ABOVE.search(before):
        low, high = (Decimal("0.6"), Decimal(1)) if size < 1 else (Decimal(1), Decimal("1.45"))
    return Sought(facts, local, size * low, size * high, "multiple", "")


def times(source: Source, own: Sought) -> Reckoned | None:
    """Where two figures of a table, or of one sentence on the same, are so many times one another."""
    if (found := multiple_in(source, own)) is not None:
        return found
    for sentence in given(source.facts).sentences:
        if len(sentence.topic & own.topic) < _SHARED:
            continue
        for first, second in combinations(sentence.figures, 2):
            one, other = first.figure, second.figure
            if one.kind != other.kind or one.unit != other.unit or not one.value or not other.value:
                continue
            if own.meets(other.value / one.value) or own.meets(one.value / other.value):
                return Reckoned(
                    "derived", "{} → {}".format(*(source.facts.prose.words(x.span) for x in (first, second))), at(source, first.span)
                )
    return None
