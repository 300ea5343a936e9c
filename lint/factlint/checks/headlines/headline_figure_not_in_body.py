"""A figure of the headline that the story below does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import combinations

from factlint import lazy
from factlint.facts.figures import units
from factlint.facts.figures.hedges import bound
from factlint.facts.model import Figure
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.values import near, same_value
from factlint.words import any_of
from factlint.words.headlines.subheads import COLLECTED, LISTED

VALUES = ("figure",)

_KINDS = ("money", "percent", "points", "count", "measure", "ratio", "age", "temperature")
_LISTED = lazy.regex(
    any_of(LISTED) + r"\b",
    re.I,
)
# "31 readers share their thoughts": what the story collects.
_COLLECTED = lazy.regex(rf"(?:\w+ ){{1,3}}?{any_of(COLLECTED)}\b", re.I)
_NUMBER = lazy.regex(r"\d[\d,]*(?:\.\d+)?")
_CLOSE = Decimal("1.1")
"""How far a headline may go beyond "more than" and "nearly" of the body."""
_MORE = Decimal("1.5")
"""How far the body may be above a "more than" of the headline."""
_FEW = 8
_DERIVED = 12
"""With more figures in the body a sum or a difference of two proves nothing."""


@dataclass(frozen=True)
class Params:
    minimum_words: int = 60
    """A shorter body is a teaser or a caption and need not support the headline."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    text = article.local.text
    kinds = {block.kind for block in article.local.blocks}
    if "headline" not in kinds or article.document.words < params.minimum_words:
        return
    heads: list[tuple[int, Figure]] = []
    body: list[Figure] = []
    for number, figure in enumerate(article.local.figures):
        block = article.block(article.figures[number].span)
        if block is not None and block.kind == "headline":
            heads.append((number, figure))
        else:
            body.append(figure)
    if not heads:
        return
    below = " ".join(text[block.span.start : block.span.end] for block in article.local.blocks if block.kind != "headline")
    printed = {number.replace(",", "").rstrip(".") for number in _NUMBER.findall(below)}
    for number, figure in heads:
        said = text[figure.span.start : figure.span.end]
        if (
            (figure.kind not in _KINDS and not _precise(figure))
            or _listed(text, figure)
            or _NUMBER.sub(lambda n: n[0].replace(",", ""), said) in printed
        ):
            continue
        if not _supported(figure, body):
            yield Hit(article.figures[number].span, {"figure": said})


def _precise(figure: Figure) -> bool:
    """A length of time that is counted in days or less: years and weeks are worked out from dates and rounded."""
    return figure.kind == "duration" and figure.unit in ("day", "hour", "minute") and figure.value is not None and figure.value >= 10


def _listed(text: str, figure: Figure) -> bool:
    """ "7 ways to …": the headline counts what the story lists."""
    if figure.kind != "count":
        return False
    after = text[figure.span.end + 1 : figure.span.end + 50]
    return bool(_LISTED.match(after)) or (text[: figure.span.start].strip() == "" and bool(_COLLECTED.match(after)))


def _supported(figure: Figure, body: Sequence[Figure]) -> bool:
    alike = [_in_unit(figure, other) for other in body if _alike(figure, other)]
    if any(
        same_value(figure, other)
        or _rounded(figure, other)
        or (_may_be_one(figure, other) and near(figure, other, _MORE if bound(figure.hedge) in ("above", "least") else _CLOSE))
        for other in alike
    ):
        return True
    if figure.value is not None and figure.kind == "count" and figure.value < 10 and figure.value == int(figure.value):
        return True  # but 6.3, of a quake, is as exact as any number
    related = [other for other in alike if _one_thing(figure, other)]
    return figure.value is not None and len(related) <= _DERIVED and _derived(figure, related)


def _may_be_one(figure: Figure, other: Figure) -> bool:
    """Both count the same thing, or the headline leaves out what it counts: "More than 100 hurt"."""
    return _one_thing(figure, other) or (not figure.of and bound(figure.hedge) in ("above", "least"))


def _one_thing(figure: Figure, other: Figure) -> bool:
    """Both count the same thing, as far as their nouns show."""
    return figure.kind != "count" or (figure.of == other.of if figure.of and other.of else False)


def _alike(figure: Figure, other: Figure) -> bool:
    if figure.kind == "count" and not figure.unit:
        return True
    if {figure.kind, other.kind} <= {"percent", "ratio", "points"}:
        return True
    if figure.kind == other.kind == "duration":
        return True
    return figure.unit.partition("/")[0] == other.unit.partition("/")[0] or (figure.kind == "money" == other.kind)


def _in_unit(figure: Figure, other: Figure) -> Figure:
    """The figure of the body in the unit of time of the headline: two days are 48 hours."""
    here, there = units.BY_NAME.get(figure.unit), units.BY_NAME.get(other.unit)
    if figure.kind != "duration" or here is None or there is None or here is there:
        return other
    low, high, value = (end and end * there.factor / here.factor for end in (other.low, other.high, other.value))
    return replace(other, low=low, high=high, value=value, unit=figure.unit, step=None)


def _rounded(figure: Figure, other: Figure) -> bool:
    """The headline gives the figure of the body with fewer digits, up or down."""
    if figure.value is None or other.value is None or not other.value:
        return False
    if {figure.kind, other.kind} == {"percent", "ratio"}:
        share, percent = (figure.value, other.value) if figure.kind == "ratio" else (other.value, figure.value)
        return abs(share * 100 - percent) <= 3
    step = figure.step or Decimal(1)
    return abs(figure.value - other.value) < step and step <= abs(figure.value) / 2


def _derived(figure: Figure, body: Sequence[Figure]) -> bool:
    """The sum or the difference of two figures of the body, or what one makes of another in percent."""
    values = [other.value for other in body if other.value]
    value, slack = figure.value or Decimal(0), (figure.step or Decimal(1)) / 2
    if any(abs(a + b - value) <= slack or abs(abs(a - b) - value) <= slack for a, b in combinations(values, 2)):
        return True
    # Of three, only a sum given to three digits or more is unlikely to be chance.
    precise = value >= 100 * (figure.step or Decimal(1))
    return precise and any(abs(sum(three, Decimal(0)) - value) <= slack for three in combinations(values[:_FEW], 3))
