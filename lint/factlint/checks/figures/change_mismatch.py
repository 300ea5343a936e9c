"""A stated change that does not follow from its two values: the percentage, the multiple, the direction, percent for points."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factlint.facts.figures.hedges import bound
from factlint.facts.model import Figure
from factlint.facts.relations.figure_change import FigureChange
from factlint.facts.relations.skeleton import Bounds, bounds, plain
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

VALUES = ("said", "right", "old", "new", "verb", "note")
LABELS = {
    "points": "a difference in points called percent",
    "rate": "another change in percent than the values give",
    "multiple": "doubled, tripled, halved …, which the values are not",
    "direction": "rose for fell, or fell for rose",
}


@dataclass(frozen=True)
class Params:
    slack: Decimal = Decimal("0.5")
    """Percentage points by which a stated percentage may be off, beyond what rounding allows."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    for change in story.article.changes:
        if story.article.quoted(change.span):
            continue  # a speaker's arithmetic is the speaker's
        hit = _direction(story, change) or _multiple(story, change) or _rate(story, change, params)
        if hit is not None:
            yield hit


def _values(story: Story, change: FigureChange, said: Span, right: str, note: str = "") -> dict[str, str]:
    words = story.article.prose.words
    return {
        "said": words(said),
        "right": right,
        "old": words(change.old.core or change.old.span),
        "new": words(change.new.core or change.new.span),
        "verb": words(change.verb) if change.verb else "changed",
        "note": note,
    }


def _direction(story: Story, change: FigureChange) -> Hit | None:
    old, new = bounds(change.old), bounds(change.new)
    if change.direction is None or change.verb is None or old.meets(new) or old.low is None or new.low is None:
        return None
    if min(old.low, new.low) < 0 or (change.direction == "up") == (new.low > old.low):
        return None
    return Hit(change.verb, _values(story, change, change.verb, "rose" if new.low > old.low else "fell"), "direction")


def _multiple(story: Story, change: FigureChange) -> Hit | None:
    if change.factor is None or change.factor_span is None or not change.old.value or change.new.value is None:
        return None
    ratio = change.new.value / change.old.value
    if _allowed(change.factor, change.factor_hedge).meets(Bounds(ratio * Decimal("0.99"), ratio * Decimal("1.01"))):
        return None
    right = f"{plain(ratio)} times as much"
    return Hit(change.factor_span, _values(story, change, change.factor_span, right), "multiple")


def _allowed(factor: Decimal, hedge: str | None) -> Bounds:
    """What "doubled", "nearly doubled" and "more than doubled" may be said of: within a seventh, or up to a half beyond."""
    seventh, half = factor / 7, factor / 2
    side = bound(hedge)
    if hedge == "close to":
        side = "below"
    table = {
        "below": Bounds(factor - seventh * 2, factor),
        "above": Bounds(factor, factor + half),
        "near": Bounds(factor - seventh * 2, factor + seventh * 2),
        "least": Bounds(factor, factor + half),
        "under": Bounds(Decimal(0), factor),
    }
    if factor < 1:
        table |= {"below": Bounds(factor, factor + seventh * 2), "above": Bounds(Decimal(0), factor)}
    return table.get(side, Bounds(factor - seventh, factor + seventh))


def _rate(story: Story, change: FigureChange, params: Params) -> Hit | None:
    rate = change.rate
    if rate is None or rate.value is None or not change.old.value or change.new.value is None:
        return None
    shares = "percent" in (change.old.kind, change.new.kind)
    stated = _stated(rate).widened(params.slack)
    points = _absolute(_difference(change))
    relative = _absolute(_relative(change))
    apart = abs(change.new.value - change.old.value)
    percent = f"{plain(apart / abs(change.old.value) * 100)} percent"
    if rate.kind == "points":
        if not shares or stated.meets(points):
            return None
        return _hit(story, change, rate, _points(apart), "rate")
    if stated.meets(relative):
        return None
    if shares:
        if stated.meets(points):
            return _hit(story, change, rate, f"{_points(apart)}, or {percent}", "points")
        return None  # percent of percentages: too many meanings to hold one against the writer
    swapped = apart / abs(change.new.value) * 100 if change.new.value else None
    note = f"; {plain(rate.value)} percent is the share of the new value" if swapped and stated.meets(Bounds(swapped, swapped)) else ""
    return _hit(story, change, rate, percent, "rate", note)


def _hit(story: Story, change: FigureChange, rate: Figure, right: str, label: str, note: str = "") -> Hit:
    return Hit(rate.span, _values(story, change, rate.core or rate.span, right, note), label)


def _stated(rate: Figure) -> Bounds:
    """What the printed percentage may mean; cut off as often as rounded."""
    return bounds(rate).widened(rate.step / 2 if rate.step else Decimal(0))


def _difference(change: FigureChange) -> Bounds:
    old, new = bounds(change.old), bounds(change.new)
    if old.low is None or old.high is None or new.low is None or new.high is None:
        return Bounds(None, None)
    return Bounds(new.low - old.high, new.high - old.low)


def _relative(change: FigureChange) -> Bounds:
    difference, old = _difference(change), bounds(change.old)
    if difference.low is None or difference.high is None or old.low is None or old.high is None or old.low <= 0:
        return Bounds(None, None)
    ratios = [d / base * 100 for d in (difference.low, difference.high) for base in (old.low, old.high)]
    return Bounds(min(ratios), max(ratios))


def _absolute(of: Bounds) -> Bounds:
    if of.low is None or of.high is None:
        return of
    if of.low <= 0 <= of.high:
        return Bounds(Decimal(0), max(-of.low, of.high))
    return Bounds(min(abs(of.low), abs(of.high)), max(abs(of.low), abs(of.high)))


def _points(apart: Decimal) -> str:
    return f"{plain(apart)} point{'' if plain(apart) == '1' else 's'}"
