"""A conversion in brackets that does not come out: units of measure, temperatures, fractions in percent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from factlint.facts import units
from factlint.facts.glosses import Gloss
from factlint.facts.model import Figure
from factlint.facts.skeleton import Bounds, plain
from factlint.finding import Hit
from factlint.story import Story

VALUES = ("figure", "gloss", "right")

# Units that share their name with one of another size: a ton, a gallon or a mile may be any of these.
_KIN = (("ton", "t", "long ton"), ("gal", "imperial gallon"), ("pint", "imperial pint"), ("mi", "nmi"))
_DIFFERENCE = re.compile(
    r"\b(?:warm\w*|rise\w*|rose|risen|increas\w*|cool\w*|higher|lower|hotter|colder|above|below|drop\w*|fell|gain\w*|change\w*|by|up|down)\b",
    re.I,
)


@dataclass(frozen=True)
class Params:
    slack: Decimal = Decimal("0.06")
    """How far a conversion may be off, as a share of it, where both figures are round."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    for gloss in story.article.glosses:
        if story.article.quoted(gloss.figure.span):
            continue
        if gloss.figure.kind == gloss.gloss.kind == "temperature":
            hit = _temperature(story, gloss)
        elif gloss.figure.kind == "ratio" and gloss.gloss.kind == "percent":
            hit = _fraction(story, gloss)
        else:
            hit = _measure(story, gloss, params.slack)
        if hit is not None:
            yield hit


def _hit(story: Story, gloss: Gloss, right: str, label: str) -> Hit:
    words = story.article.prose.words
    values = {"figure": words(gloss.figure.span), "gloss": words(gloss.gloss.core or gloss.gloss.span), "right": right}
    return Hit(gloss.gloss.span, values, label, places=(gloss.figure.span,))


def _printed(figure: Figure) -> Bounds | None:
    """What the digits may stand for, rounded as roughly as their zeros suggest."""
    value = figure.value
    if value is None or figure.step is None:
        return None
    digits = str(abs(int(value)))
    zeros = len(digits) - len(digits.rstrip("0")) if value == int(value) and value else 0
    slack = max(figure.step / 2, min(Decimal(10) ** zeros / 2, abs(value) / 20) if figure.step == 1 else Decimal(0))
    return Bounds(value - slack, value + slack)


def _measure(story: Story, gloss: Gloss, slack: Decimal) -> Hit | None:
    here, there = units.BY_NAME.get(gloss.figure.unit), units.BY_NAME.get(gloss.gloss.unit)
    mine, theirs = _printed(gloss.figure), _printed(gloss.gloss)
    if here is None or there is None or here.dimension != there.dimension or here.dimension in ("temperature", "time", "money"):
        return None
    if mine is None or theirs is None or mine.low is None or mine.high is None or gloss.figure.value is None:
        return None
    for name in _namesakes(gloss.figure.unit):
        for other in _namesakes(gloss.gloss.unit):
            factor = _factor(name) / _factor(other)
            span = Bounds(mine.low * factor, mine.high * factor)
            exact = gloss.figure.value * factor
            if span.meets(theirs) or Bounds(exact * (1 - slack), exact * (1 + slack)).meets(theirs):
                return None
    return _hit(story, gloss, f"{plain(gloss.figure.value * here.factor / there.factor)} {gloss.gloss.unit}", "unit")


def _namesakes(name: str) -> tuple[str, ...]:
    return next((kin for kin in _KIN if name in kin), (name,))


def _factor(name: str) -> Decimal:
    known = units.BY_NAME.get(name)
    return known.factor if known else {"imperial gallon": Decimal("4.54609"), "imperial pint": Decimal("0.568261")}[name]


def _temperature(story: Story, gloss: Gloss) -> Hit | None:
    value, other = gloss.figure.value, gloss.gloss.value
    degrees = (gloss.figure.unit, gloss.gloss.unit)
    if value is None or other is None or degrees not in (("°C", "°F"), ("°F", "°C")):
        return None
    to_f = degrees[1] == "°F"
    step = (gloss.figure.step or Decimal(1)) * Decimal("0.9") + (gloss.gloss.step or Decimal(1)) / 2
    scale = Decimal("1.8") if to_f else 1 / Decimal("1.8")
    point = value * scale + 32 if to_f else (value - 32) * scale
    change = value * scale
    before = story.article.sentence(gloss.figure.span)
    differs = bool(before and _DIFFERENCE.search(story.article.document.text[before.start : gloss.figure.span.start]))
    if (abs(other - point) <= step and not differs) or abs(other - change) <= step:
        return None
    if abs(other - point) <= step and abs(value) > 12:
        return None  # a reading, not a difference: "rose to 30C (86F)"
    right = change if differs and abs(value) <= 12 else point
    return _hit(story, gloss, f"{plain(right)} {gloss.gloss.unit}", "temperature")


def _fraction(story: Story, gloss: Gloss) -> Hit | None:
    low, high, stated = gloss.figure.low, gloss.figure.high, gloss.gloss
    if gloss.figure.value is None or stated.value is None:
        return None
    true = Bounds(None if low is None else low * 100, None if high is None else high * 100).widened(Decimal(3))
    if true.meets(Bounds(stated.low, stated.high)):
        return None
    return _hit(story, gloss, f"{plain(gloss.figure.value * 100)} percent", "fraction")
