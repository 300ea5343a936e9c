"""An amount that is looked for: between which values it is, in which unit, and what its sentence is about."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from functools import cached_property

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source
from factlint.story.evidence import Evidence, Verdict
from factlint.story.figures.sentences import GivenFigure, clause_at
from factlint.story.figures.stems import stems
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.reckoned import FALLING, RISING, WHOSE_PART
from factlint.words.opposites import DOWN, UP


@dataclass(frozen=True)
class Reckoned:
    """What a source comes to, and out of what."""

    verdict: Verdict
    detail: str
    evidence: tuple[Evidence, ...]


_WITHIN = lazy.regex(r"\b(?:within|inside|in under|no later than)(?: the (?:first|next|following|coming))? $", re.I)


@dataclass(frozen=True)
class Sought:
    """An amount of the article; the span is local. Of a share, in words or as a percentage, the values are in per cent."""

    facts: Facts
    span: Span
    low: Decimal
    high: Decimal
    kind: str
    unit: str
    of: str | None = None
    change: bool = False
    """By what part something changed."""
    part: bool = False
    """A part of a whole, whatever rises or falls beside it."""

    @property
    def share(self) -> bool:
        return self.kind == "percent"

    def meets(self, value: Decimal) -> bool:
        return self.low <= value <= self.high

    @cached_property
    def sentence(self) -> Span:
        return self.facts.local.sentence_at(self.span.start) or self.span

    @cached_property
    def words(self) -> str:
        return self.facts.local.text[self.sentence.start : self.sentence.end]

    @cached_property
    def before(self) -> str:
        """The words of its sentence before it."""
        return self.facts.local.text[self.sentence.start : self.span.start]

    @cached_property
    def after(self) -> str:
        return self.facts.local.text[self.span.end : self.sentence.end]

    @cached_property
    def topic(self) -> frozenset[str]:
        return stems(self.words)

    @cached_property
    def deadline(self) -> bool:
        """ "Within 13 years": no time that two others make up or differ by."""
        return self.kind == "duration" and _WITHIN.search(self.before) is not None

    @cached_property
    def clause(self) -> str:
        return clause_at(self.facts.local.text, self.sentence, self.span)

    @cached_property
    def beside(self) -> frozenset[str]:
        """Stems of its clause."""
        return stems(self.clause)

    @cached_property
    def earlier(self) -> frozenset[str]:
        """Stems of the sentence before: what "it" and "the business" are."""
        return stems(self.sentence_before)

    @cached_property
    def sentence_before(self) -> str:
        """The sentence before, of the same block; empty for none."""
        text, before = self.facts.local.text, self.facts.local.sentence_at(self.sentence.start - 1)
        if before is None or "\n\n" in text[before.end : self.sentence.start]:
            return ""
        return text[before.start : before.end]

    @cached_property
    def turn(self) -> int:
        """1 where its clause is of a rise, -1 of a fall, 0 of neither or both."""
        if self.part or (self.kind == "percent" and PART_OF.match(self.after)):
            return 0
        clause = _BOUND.sub(" ", self.clause)
        up, down = bool(UP_WORDS.search(clause)), bool(DOWN_WORDS.search(clause))
        return up - down


PART_OF = lazy.regex(rf" of (?:{any_of(WHOSE_PART)}|[a-z]+s)\b")
"""A part of something is no change."""
_BOUND = lazy.regex(r"\b(?:more|fewer|less|higher|lower) than (?= |(?!(?:1[89]|20)\d\d\b)[$£€]?\d|an? |one |half\b)", re.I)
"""A hedge of an amount is no change: "more than 40"."""
UP_WORDS = lazy.regex(rf"\b(?:{UP}|{any_of(RISING)})\b", re.I)
DOWN_WORDS = lazy.regex(rf"\b(?:{DOWN}|{any_of(FALLING)})\b", re.I)
_HUNDRED = Decimal(100)
_PLAIN_SHARE = Decimal("1.2")
"""Percentage points around a share in words without a hedge: a fifth may be 19 or 21 per cent."""
_WIDE = Decimal("1.15")
"""What is "more than 20" is not much more."""
_LEAST = Decimal("0.7")
_ALMOST = Decimal("0.99")
"""More than three years are not four."""


def sought(own: GivenFigure) -> Sought | None:
    """What is looked for, for a figure of the article; None where it has no size."""
    figure = own.figure
    bounds = _bounds(figure)
    if bounds is None:
        return None
    kind, unit = ("percent", "%") if figure.kind == "ratio" else (figure.kind, figure.unit)
    if (plain := unit.partition("/")[0]) in HUNDREDTHS:
        return Sought(own.facts, figure.span, bounds[0] / _HUNDRED, bounds[1] / _HUNDRED, kind, whole_unit(own.facts, plain), figure.of)
    return Sought(own.facts, figure.span, *bounds, kind, unit, figure.of)


HUNDREDTHS = {"pence": "GBP", "penny": "GBP", "p": "GBP", "cents": "USD", "cent": "USD"}
"""40p is £0.40."""


def whole_unit(facts: Facts, unit: str) -> str:
    """The currency of hundredths of this name: cents are those of the currency that the article has most, dollars where it has none."""
    return _currency(facts) if unit in ("cents", "cent") else HUNDREDTHS[unit]


@once
def _currency(facts: Facts) -> str:
    units = Counter(figure.unit.partition("/")[0] for figure in facts.figures if figure.kind == "money")
    return max((unit for unit in units if unit in _OF_CENTS), key=lambda unit: units[unit], default="USD")


_OF_CENTS = frozenset(("USD", "EUR", "AUD", "CAD", "NZD", "ZAR", "HKD", "SGD"))


def _bounds(figure: Figure) -> tuple[Decimal, Decimal] | None:
    if figure.value is None:
        return None
    value = figure.value
    low, high = figure.low, figure.high
    if figure.kind == "ratio":
        if value > 1:
            return None
        return share_bounds(value, low if low is not None else value * _LEAST, high if high is not None else value * 2)
    slack = min(figure.step or Decimal(1), Decimal(1).scaleb(int(value.as_tuple().exponent)) if value < 1 else Decimal(10**15)) / 2
    if low == high == value:
        return value - slack, value + slack
    least = low if low is not None else value * _LEAST
    wide = max(value * _WIDE, value + _ALMOST) if figure.kind == "duration" else value * _WIDE
    most = high if high is not None else wide
    return least, most


def share_bounds(value: Decimal, low: Decimal, high: Decimal) -> tuple[Decimal, Decimal]:
    """In per cent, for a part of one."""
    if low == high == value:
        return value * _HUNDRED - _PLAIN_SHARE, value * _HUNDRED + _PLAIN_SHARE
    # "Nearly a third" is 32.1 per cent, and never 28.
    above = Decimal("1.18") if low >= value else Decimal("1.07")
    below = Decimal("0.8") if low == value * _LEAST else Decimal("0.93")  # "fewer than half" is farther off than "nearly half"
    return max(low, value * below) * _HUNDRED, min(high, value * above) * _HUNDRED


def at(source: Source, *spans: Span) -> tuple[Evidence, ...]:
    """Evidence at places of the file of a source."""
    return tuple(Evidence(source, span) for span in spans)
