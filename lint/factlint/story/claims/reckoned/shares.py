"""Parts of a whole in words, "almost two thirds", "by a fifth", and the percentages of a source that are the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from factlint.facts import Facts
from factlint.facts.figures.amounts import PARTS
from factlint.facts.figures.hedges import bound
from factlint.story import Source
from factlint.story.claims.reckoned.sought import Reckoned, Sought, at, share_bounds, sought
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.reckoned import AROUND_SHARES, CHANGED_BY

_SHARE = (
    rf"(?P<share>(?:(?P<hedge>{any_of(AROUND_SHARES)}) )?(?:an? |one[ -])(?P<part>half|third|quarter|fifth|sixth|seventh|eighth|tenth))"
)
_BY = re.compile(rf"(?<![\w-]){any_of(CHANGED_BY)} {_SHARE}\b(?! (?:of|to|time|year|month)\b)", re.I)
_FEWER = re.compile(rf"(?<![\w-]){_SHARE}(?= (?:fewer|more|less|higher|lower|longer|shorter|bigger|smaller|up|down)\b)", re.I)
_SHARED = 2


def shares_of_change(facts: Facts) -> Iterator[Sought]:
    """ "By a fifth", "rose almost a quarter": what no noun follows."""
    for found in chain(_BY.finditer(facts.local.text), _FEWER.finditer(facts.local.text)):
        value = Decimal(1) / Decimal(PARTS[found["part"].lower()])
        kind = bound(found["hedge"].lower()) if found["hedge"] else "exact"
        low = value if kind in ("above", "least", "exact") else value * Decimal("0.9")
        high = value if kind in ("below", "under", "exact") else value * Decimal("1.1")
        yield Sought(facts, Span(*found.span("share")), *share_bounds(value, low, high), "percent", "%", change=True)


def shares_in_words(facts: Facts) -> Iterator[Sought]:
    """The parts of a whole that are figures: "two in five", "almost two thirds of them"."""
    for own in given(facts).figures:
        if own.figure.kind == "ratio" and (found := sought(own)) is not None and not _half_time(found):
            yield found


_TIME = re.compile(r"half\b(?! (?:of|the|its|their|his|her|all)\b)", re.I)
_NTH = re.compile(r"\b(?:first|second|other|latter|former|top|bottom) $", re.I)


def _half_time(own: Sought) -> bool:
    """The second half, half an hour."""
    text, start = own.facts.local.text, own.span.start
    return _TIME.match(text, start) is not None or _NTH.search(text, max(0, start - 10), start) is not None


def as_percentage(source: Source, own: Sought) -> Reckoned | None:
    """A percentage, or a part in other words, that a source gives in a sentence on the same."""
    best: tuple[int, GivenFigure] | None = None
    for other in given(source.facts).figures:
        theirs = sought(other) if other.figure.kind in ("percent", "ratio") else None
        if (
            theirs is None
            or (own.change and theirs.turn * own.turn != 1)
            or not (own.meets(theirs.low) or own.meets(theirs.high) or own.meets((theirs.low + theirs.high) / 2))
        ):
            continue
        alike = len((own.topic | own.earlier) & (other.topic | theirs.earlier)) if own.topic & other.topic else 0
        if alike >= _SHARED and (best is None or alike > best[0]):
            best = alike, other
    return Reckoned("supported", "", at(source, best[1].span)) if best is not None else None


def of_two(source: Source, own: Sought) -> Reckoned | None:
    """Two counts of one sentence of a source: 40 of the 60 boats are two thirds."""
    if not own.share:
        return None
    for sentence in given(source.facts).sentences:
        if len(sentence.topic & own.topic) < _SHARED:
            continue
        counts = [one for one in sentence.figures if one.figure.kind in ("count", "money", "measure") and one.figure.value]
        for one in counts:
            for other in counts:
                part, whole = one.figure.value, other.figure.value
                if part and whole and part < whole and one.figure.unit == other.figure.unit and own.meets(part / whole * 100):
                    return Reckoned(
                        "derived", "{} of {}".format(*(source.facts.prose.words(x.span) for x in (one, other))), at(source, one.span)
                    )
    return None
