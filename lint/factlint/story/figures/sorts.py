"""Figures of two sorts: the price that was asked and the one that was paid, the first stage and the whole, all but three and eleven."""

from __future__ import annotations

import re
from functools import lru_cache

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.words import any_of
from factlint.words.figures.sorts import LEFT_OUT, SORTS_OF_PRICES

_LEFT_OUT = lazy.regex(rf"\b{any_of(LEFT_OUT)} $", re.IGNORECASE)
_BEFORE = 16


def of_two_sorts(one: Facts, mine: Figure, other: Facts, theirs: Figure) -> bool:
    """The words beside two figures of one thing show that they are not of the same sort; the spans are local."""
    if mine.kind == theirs.kind == "money":
        return _sorts(one, mine) != _sorts(other, theirs)
    return mine.kind == theirs.kind == "count" and _left_out(one, mine) != _left_out(other, theirs)


def _sorts(facts: Facts, figure: Figure) -> frozenset[str]:
    sentence = facts.local.sentence_at(figure.span.start)
    if sentence is None:
        return frozenset()
    return frozenset(name for name, form in _forms() if form.search(facts.local.text, sentence.start, sentence.end))


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, lazy.regex(rf"\b{any_of(words)}\b", re.IGNORECASE)) for name, words in SORTS_OF_PRICES.items())


def _left_out(facts: Facts, figure: Figure) -> bool:
    return _LEFT_OUT.search(facts.local.text, max(0, figure.span.start - _BEFORE), figure.span.start) is not None
