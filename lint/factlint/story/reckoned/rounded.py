"""A figure of a source that the story rounds without a word that says so: 588 teachers as 590, 36.2 per cent as 36."""

from __future__ import annotations

import re
from decimal import Decimal

from factlint import lazy
from factlint.facts.model import Figure
from factlint.story import Source
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stem
from factlint.story.reckoned.sought import Reckoned, at

_PASSED = lazy.regex(r"\b(?:passed|topped|exceeded|surpassed|past|above|reached) $", re.I)
_KINDS = ("count", "money", "percent", "measure", "points")


def rounded(source: Source, own: GivenFigure) -> Reckoned | None:
    """The figure of a source, in a sentence on the same, that comes to this one when it is rounded."""
    mine = own.figure
    if mine.kind not in _KINDS or not mine.value:
        return None
    step = _precision(mine)
    text, start = own.facts.local.text, mine.span.start
    passed = _PASSED.search(text, max(0, start - 16), start) is not None
    best: tuple[int, GivenFigure] | None = None
    for other in given(source.facts).figures:
        theirs = other.figure
        if (theirs.kind, theirs.unit) != (mine.kind, mine.unit) or not theirs.value or theirs.hedge or not _one_noun(mine, theirs):
            continue
        finer = _precision(theirs) < step
        alike = len(own.topic & other.topic)
        apart = theirs.value - mine.value
        fits = 0 <= apart < step if passed else abs(apart) <= step / 2
        if finer and fits and alike and not _of_another(own, other) and (best is None or alike > best[0]):
            best = alike, other
    return Reckoned("supported", "rounded", at(source, best[1].span)) if best is not None else None


_FEW_DIGITS = 3
_ON_IT = 1


def _of_another(own: GivenFigure, other: GivenFigure) -> bool:
    """A short number is met by chance: a word right beside it has to be beside the other as well; a count in words is not rounded so."""
    said = own.facts.local.text[own.figure.span.start : own.figure.span.end]
    digits = sum(letter.isdigit() for letter in said)
    if not digits and own.figure.kind == "count":
        return True
    return digits < _FEW_DIGITS and len(own.governing & other.topic) < _ON_IT


def _one_noun(one: Figure, other: Figure) -> bool:
    return one.of is None or other.of is None or stem(one.of) == stem(other.of)


def rounding(one: Figure, other: Figure) -> bool:
    """The two have one value, or one is the other with fewer digits: 2.1 and two, $4.2 million and $4 million; not 95 and 90 percent."""
    if one.value is None or other.value is None:
        return False
    return one.value == other.value or abs(one.value - other.value) <= max(_precision(one), _precision(other)) / 2


def _precision(figure: Figure) -> Decimal:
    """What the last digit that counts is: 10 of 590, 0.1 of 36.2; of whole numbers two digits count at least, of per cent all."""
    return figure.step or Decimal(1) if figure.kind in ("percent", "points") else last_digit(figure, least=2)


def last_digit(figure: Figure, least: int = 0) -> Decimal:
    """What the last digit is that is no zero at the end: 100,000 of 4.2 million, 10 of 590; of a whole number `least` digits count."""
    value, step = figure.value or Decimal(0), figure.step or Decimal(1)
    if step != 1 or value != value.to_integral_value():
        return step
    digits = str(int(abs(value)))
    return Decimal(10) ** min(len(digits) - len(digits.rstrip("0")), max(0, len(digits) - least))
