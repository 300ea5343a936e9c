"""Sums and differences that come to a figure by chance: nothing in the sentence says that something was added up or taken away."""

from __future__ import annotations

import re
from decimal import Decimal

from factlint import lazy
from factlint.story.figures.values import digits_of
from factlint.story.reckoned.across.arith import APART
from factlint.story.reckoned.sought import Reckoned, Sought
from factlint.words import any_of
from factlint.words.claims.reckoned import OF_TOTALS
from factlint.words.claims.series import ADDED_UP
from factlint.words.claims.worked import OF_WHAT_IS_LEFT

_TOTAL = lazy.regex(rf"\b(?:{any_of(OF_TOTALS)}|{any_of(ADDED_UP)})\b|\+", re.I)
_REST = lazy.regex(rf"\b(?:{any_of(OF_WHAT_IS_LEFT)}|other|without|but)\b", re.I)
_HEDGE = lazy.regex(r"\b(?:more|fewer|less|higher|lower) than (?=[$£€]?\d)", re.I)
"""A bound of an amount is no difference."""
_FEW, _SMALL, _EXACT = 3, 100, 3


def unmeant(own: Sought, found: Reckoned) -> bool:
    """The sum, or the difference, of two figures for a small number or a hedged one, in a sentence that is of neither."""
    if found.verdict != "derived" or own.share or own.kind == "multiple":
        return False
    parts = [part for sign in (" + ", " − ", " → ") if sign in found.detail for part in found.detail.split(sign)]
    if len(parts) != 2:
        return False
    if own.kind not in ("count", "money", "measure"):
        return False
    if " + " in found.detail:
        return own.kind == "count" and own.high < _SMALL and (own.of is None or own.high <= _FEW) and not _TOTAL.search(own.words)
    exact = own.high - own.low <= max(Decimal(1), own.low / _SMALL) and len(digits_of((own.low + own.high) / 2)) >= _EXACT
    if exact or (own.high >= _SMALL and own.high - own.low <= own.low / 20):
        return False
    words = _HEDGE.sub(" ", own.words)
    return not (_REST.search(words) or APART.search(words) or own.turn)


_THAN = lazy.regex(r" (?:[a-z]+ ){0,2}than (?:it was )?(?:in )?(?P<year>(?:1[89]|20)\d\d)\b")


def of_another_year(own: Sought, found: Reckoned) -> bool:
    """The change is said to be since a year that the place of neither value has."""
    than = _THAN.match(own.after)
    if than is None or found.verdict != "derived" or not found.evidence:
        return False
    forms = (than["year"], f"FY{than['year'][2:]}")
    for place in found.evidence:
        facts = place.source.facts
        local = facts.prose.local(place.span)
        around = facts.local.text[max(0, local.start - _REACH) : local.end + _REACH]
        if any(form in around for form in forms):
            return False
    return True


_REACH = 160
