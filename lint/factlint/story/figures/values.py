"""When two figures meet, when they are the same, and what one is to another of the same thing."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from factlint.facts.figures.hedges import bound
from factlint.facts.model import Figure

Relation = Literal["same", "differs", "scale", "unit", "hedge-dropped", "hedge-added", "bound"]

_SCALES = tuple(Decimal(10) ** power for power in (3, 6, -3, -6))
_CAP = Decimal("1.5")


def slack(figure: Figure) -> Decimal:
    """Half of what the last printed digit stands for; zeros at the end of a large number may be rounding."""
    step = figure.step or Decimal(1)
    value = figure.value
    if value and value == value.to_integral_value() and step <= 1 and figure.kind not in ("percent", "points", "age"):
        digits = str(int(abs(value)))
        noughts = len(digits) - len(digits.rstrip("0"))
        # 100 for 97 is a rounding, 100 for 140 is not: at least two digits count.
        noughts = min(noughts, len(digits) - 2)
        if noughts >= 1 and digits.endswith("00"):
            step = max(step, Decimal(10) ** noughts)
    return step / 2 if step > 1 or figure.step != step or step < 1 else Decimal(0)


def digits_of(value: Decimal) -> tuple[int, ...]:
    """The digits of a number from its first to its last that is no zero: 2, 3 of 2.30 and of 23 million."""
    return value.normalize().as_tuple().digits


def meet(one: Figure, other: Figure) -> bool:
    """The intervals of two figures have a value in common, each widened by what rounding hides."""
    # A hedge is wider than rounding already: "some 100" and "more than 110" must not meet.
    room = max(slack(one), slack(other)) if not (one.hedge or other.hedge) else max(_roughly(one), _roughly(other))
    room = room if one.value != other.value else Decimal(0)
    low, low_open, high, high_open = one.low, one.low_open, other.high, other.high_open
    return _reaches(low, low_open, high, high_open, room) and _reaches(other.low, other.low_open, one.high, one.high_open, room)


_MEASURED = ("measure", "duration", "percent", "temperature")


def _roughly(figure: Figure) -> Decimal:
    """How much farther off than a tenth "about three" kilometres may be: 2.7 is three as well, as it is without the hedge."""
    if figure.kind not in _MEASURED or bound(figure.hedge) != "near" or not figure.value or figure.step != 1:
        return Decimal(0)
    return max(Decimal(0), _HALF - abs(figure.value) / 10)


def _reaches(low: Decimal | None, low_open: bool, high: Decimal | None, high_open: bool, slack: Decimal) -> bool:
    if low is None or high is None:
        return True
    return low - slack < high or (low - slack == high and not (low_open or high_open) and not slack)


def same_value(one: Figure, other: Figure) -> bool:
    """The printed numbers are the same except for rounding."""
    if one.value is None or other.value is None:
        return one.low == other.low and one.high == other.high
    return abs(one.value - other.value) <= (max(slack(one), slack(other), _of_whole(one, other)) if one.value != other.value else 0) - (
        Decimal("0.000001") if one.value != other.value else 0
    )


_HALF = Decimal("0.5")


def _of_whole(one: Figure, other: Figure) -> Decimal:
    """36 per cent may be 36.2: one is a whole number and the other has a part of one."""
    steps = [figure.step or Decimal(1) for figure in (one, other)]
    kinds = {one.kind, other.kind}
    return _HALF if kinds <= {"percent", "measure"} and min(steps) < 1 and max(steps) == 1 else Decimal(0)


def relation(mine: Figure, other: Figure, *, copied: bool) -> Relation:
    """What a figure is to another of the same thing; in a copied sentence bounds that differ differ too."""
    hedged, known = bound(mine.hedge), bound(other.hedge)
    if same_value(mine, other):
        return hedges(hedged, known) if mine.value == other.value else "same"
    if mine.value and other.value and any(abs(mine.value / other.value - scale) < Decimal("0.05") * scale for scale in _SCALES):
        return "scale"
    if copied and (hedged == known or not near(mine, other)) and not _about(mine, other):
        return "differs"
    return "same" if meet(mine, other) else "differs"


def near(one: Figure, other: Figure, cap: Decimal = _CAP) -> bool:
    """The intervals meet, and neither number is more than `cap` times the other."""
    if not one.value or not other.value or one.value < 0 or other.value < 0:
        return meet(one, other)
    return meet(one, other) and 1 / cap <= one.value / other.value <= cap


def _about(one: Figure, other: Figure) -> bool:
    """One is a rounding of the other that says so."""
    return "near" in (bound(one.hedge), bound(other.hedge)) and bound(one.hedge) != bound(other.hedge) and meet(one, other)


def hedges(mine: str, other: str) -> Relation:
    soft = {"near", "below"}
    if mine == other or {mine, other} <= soft or {mine, other} <= {"above", "least"} or {mine, other} <= {"most", "under"}:
        return "same"
    if mine == "exact":
        return "hedge-dropped"
    if other == "exact":
        return "hedge-added"
    return "bound" if {mine, other} & {"above", "least"} and {mine, other} & {"most", "under", "below"} else "same"
