"""Two conversions of one currency into another that cannot have been made at one rate."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.facts.figures.glosses import Gloss
from factlint.facts.relations.skeleton import Bounds, bounds, plain
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story

VALUES = ("first", "second", "rate", "other")

_YEAR = lazy.regex(r"\b(?:1[5-9]|20)\d\d\b")


@dataclass(frozen=True)
class Params:
    slack: Decimal = Decimal("0.05")
    """How far two rates may be apart, as a share, beyond what rounding allows: sources convert on different days."""


@dataclass(frozen=True)
class _Rate:
    pair: tuple[str, str]
    gloss: Gloss
    value: Decimal
    allowed: Bounds
    years: frozenset[str]


def check(story: Story, params: Params) -> Iterator[Hit]:
    first: dict[tuple[str, str], _Rate] = {}
    for gloss in story.article.glosses:
        rate = _rate(story, gloss, params.slack)
        if rate is None or story.article.quoted(gloss.figure.span):
            continue
        known = first.setdefault(rate.pair, rate)
        # Amounts of different years were converted at the rates of their time.
        if known.years != rate.years or known.allowed.meets(rate.allowed):
            continue
        words = story.article.prose.words
        values = {
            "first": _said(words(known.gloss.figure.span), words(known.gloss.gloss.span)),
            "second": _said(words(gloss.figure.span), words(gloss.gloss.span)),
            "rate": plain(known.value),
            "other": plain(rate.value),
        }
        yield Hit(gloss.gloss.span, values, places=(gloss.figure.span, known.gloss.figure.span, known.gloss.gloss.span))


def _said(figure: str, gloss: str) -> str:
    return f"{figure} ({gloss})"


def _rate(story: Story, gloss: Gloss, slack: Decimal) -> _Rate | None:
    """What one unit of the first currency is in the second."""
    figure, other = gloss.figure, gloss.gloss
    if figure.kind != "money" or other.kind != "money" or not figure.value or not other.value or figure.unit == other.unit:
        return None
    if "/" in figure.unit + other.unit:
        return None
    mine, theirs = bounds(figure), bounds(other)
    if mine.low is None or mine.high is None or theirs.low is None or theirs.high is None or mine.low <= 0 or theirs.low <= 0:
        return None
    near = slack / 2
    allowed = Bounds(theirs.low / mine.high * (1 - near), theirs.high / mine.low * (1 + near))
    sentence = story.article.sentence(figure.span)
    years = frozenset(_YEAR.findall(story.article.prose.words(sentence))) if sentence else frozenset()
    return _Rate((figure.unit, other.unit), gloss, other.value / figure.value, allowed, years)
