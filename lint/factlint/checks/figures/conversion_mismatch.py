"""A conversion in brackets that does not come out: units of measure, temperatures, fractions in percent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factlint import lazy
from factlint.facts.figures import units
from factlint.facts.figures.glosses import Gloss
from factlint.facts.model import Figure
from factlint.facts.relations.skeleton import Bounds, plain
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.words import any_of
from factlint.words.figures.changes import DIFFERENCES, MOVED

VALUES = ("figure", "gloss", "right")
LABELS = {
    "unit": "a figure in another unit",
    "temperature": "degrees, as a reading or as a difference",
    "fraction": "a fraction and its percentage",
}

# Names of units of several sizes: a ton, a gallon or a mile may be any of these.
_KIN = {
    "ton": ("ton", "t", "long ton"),
    "gal": ("gal", "imperial gallon"),
    "pint": ("pint", "imperial pint"),
    "fl oz": ("fl oz", "imperial ounce"),
    "mi": ("mi", "nmi"),
    "t": ("t", "ton"),
}
_IMPERIAL = {"imperial gallon": Decimal("4.54609"), "imperial pint": Decimal("0.568261"), "imperial ounce": Decimal("0.0284130625")}
_DIFFERENCE = lazy.regex(
    rf"\b{any_of(DIFFERENCES)}\b",
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
        hit = next((hit for one in _ends(gloss) if (hit := _judged(story, one, params.slack)) is not None), None)
        if hit is not None:
            yield hit


def _judged(story: Story, gloss: Gloss, slack: Decimal) -> Hit | None:
    if gloss.figure.kind == gloss.gloss.kind == "temperature":
        return _temperature(story, gloss)
    if {gloss.figure.kind, gloss.gloss.kind} == {"ratio", "percent"}:
        return _fraction(story, gloss)
    return _measure(story, gloss, slack)


def _ends(gloss: Gloss) -> Iterator[Gloss]:
    """The conversion, or of two ranges that of their lower and that of their upper ends."""
    one, two = gloss.figure, gloss.gloss
    if one.value is not None or two.value is not None or None in (one.low, one.high, two.low, two.high):
        yield gloss
        return
    yield Gloss(replace(one, value=one.low), replace(two, value=two.low))
    yield Gloss(replace(one, value=one.high), replace(two, value=two.high))


def _hit(story: Story, gloss: Gloss, right: str, label: str) -> Hit:
    words = story.article.prose.words
    figure = gloss.figure
    end = "" if figure.hedge != "to" else "the lower end of " if figure.value == figure.low else "the upper end of "
    values = {"figure": end + words(figure.span), "gloss": words(gloss.gloss.core or gloss.gloss.span), "right": right}
    return Hit(gloss.gloss.span, values, label, places=(figure.span,))


def _printed(figure: Figure) -> Bounds | None:
    """What the digits may mean, rounded as roughly as their zeros suggest."""
    value = figure.value
    if value is None or figure.step is None:
        return None
    digits = str(abs(int(value)))
    zeros = len(digits) - len(digits.rstrip("0")) if value == int(value) and value else 0
    slack = max(figure.step / 2, min(Decimal(10) ** zeros / 2, abs(value) / 20) if figure.step == 1 else Decimal(0))
    return Bounds(value - slack, value + slack)


_SHARP = Decimal("0.02")


def _digits(figure: Figure) -> int:
    """How many digits of a figure are significant: two of 35,000, three of 1.98."""
    plain = f"{(figure.value or Decimal(0)) / (figure.step or Decimal(1)):.0f}".strip("-")
    return len(plain.rstrip("0"))


def _measure(story: Story, gloss: Gloss, slack: Decimal) -> Hit | None:
    here, there = units.BY_NAME.get(gloss.figure.unit), units.BY_NAME.get(gloss.gloss.unit)
    mine, theirs = _printed(gloss.figure), _printed(gloss.gloss)
    if here is None or there is None or here.dimension != there.dimension or here.dimension in ("temperature", "time", "money"):
        return None
    if mine is None or theirs is None or mine.low is None or mine.high is None or gloss.figure.value is None:
        return None
    if _digits(gloss.figure) > 1 and _digits(gloss.gloss) > 2:
        slack = min(slack, _SHARP)
    for name in _namesakes(gloss.figure.unit):
        for other in _namesakes(gloss.gloss.unit):
            factor = _factor(name) / _factor(other)
            span = Bounds(mine.low * factor, mine.high * factor)
            exact = gloss.figure.value * factor
            if span.meets(theirs) or Bounds(exact * (1 - slack), exact * (1 + slack)).meets(theirs):
                return None
    return _hit(story, gloss, f"{plain(gloss.figure.value * here.factor / there.factor)} {gloss.gloss.unit}", "unit")


def _namesakes(name: str) -> tuple[str, ...]:
    return _KIN.get(name, (name,))


def _factor(name: str) -> Decimal:
    known = units.BY_NAME.get(name)
    return known.factor if known else _IMPERIAL[name]


# "Rose to 30C (86F)" is a reading, "warming to 2C" a difference, and so is "2C (3.6F) warmer".
_READING = lazy.regex(
    r"\b" + any_of(MOVED) + r" (?:back )?(?:to|of|as) (?:as low as |as high as |an? (?:record )?(?:high|low) of |about |around |nearly )?$",
    re.I,
)
_WARMER = lazy.regex(
    r"\W{0,3}(?:warmer|cooler|hotter|colder|higher|lower|above (?:normal|average)|below (?:normal|average)|of warming)\b", re.I
)


_LINE = lazy.regex(r"\b(?:above|below)\s$", re.I)
"""Before a figure: "below 12C" is a reading, "2C below" a difference."""


def _temperature(story: Story, gloss: Gloss) -> Hit | None:
    value, other = gloss.figure.value, gloss.gloss.value
    degrees = (gloss.figure.unit, gloss.gloss.unit)
    if value is None or other is None or degrees not in (("°C", "°F"), ("°F", "°C")):
        return None
    scale = Decimal("1.8") if degrees[1] == "°F" else 1 / Decimal("1.8")
    point = value * scale + 32 if degrees[1] == "°F" else (value - 32) * scale
    change, step = value * scale, _step(gloss)
    differs = _difference(story, gloss)
    if (abs(other - point) <= step and not differs) or abs(other - change) <= step:
        return None
    if abs(other - point) <= step and abs(value) > 12:
        return None  # a reading, not a difference: "above 30C (86F)"
    right = change if differs and abs(value) <= 12 else point
    return _hit(story, gloss, f"{plain(right)} {gloss.gloss.unit}", "temperature")


_OVEN = 140
"""Degrees that a kitchen has and the weather has not."""


def _step(gloss: Gloss) -> Decimal:
    """Degrees by which the gloss may be off: tens of a hundred and more are round, and an oven has marks of 25."""
    value = gloss.gloss.value or Decimal(0)
    rounded = Decimal(5) if abs(value) >= 100 and value % 10 == 0 else Decimal(0)
    if min(value, gloss.figure.value or Decimal(0)) >= _OVEN and value % 5 == 0:
        rounded = Decimal(10)
    return max((gloss.figure.step or Decimal(1)) * Decimal("0.9") + (gloss.gloss.step or Decimal(1)) / 2, rounded)


def _difference(story: Story, gloss: Gloss) -> bool:
    """The degrees are a change, by the words beside them."""
    text, sentence = story.article.document.text, story.article.sentence(gloss.figure.span)
    if sentence is None:
        return False
    before, after = text[sentence.start : gloss.figure.span.start], text[gloss.gloss.span.end : sentence.end]
    before = _LINE.sub("", before)
    return bool(_WARMER.match(after) or (_DIFFERENCE.search(before) and not _READING.search(before)))


def _fraction(story: Story, gloss: Gloss) -> Hit | None:
    ratio, stated = (gloss.figure, gloss.gloss) if gloss.figure.kind == "ratio" else (gloss.gloss, gloss.figure)
    if ratio.value is None or stated.value is None:
        return None
    low, high = (None if bound is None else bound * 100 for bound in (ratio.low, ratio.high))
    if Bounds(low, high).widened(Decimal(3)).meets(Bounds(stated.low, stated.high)):
        return None
    said = f"{plain(ratio.value * 100)} percent" if ratio is gloss.figure else f"{plain(stated.value / 100)} of all"
    return _hit(story, gloss, said, "fraction")
