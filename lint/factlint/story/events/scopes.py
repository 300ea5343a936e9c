"""Amounts of two scopes: five awards in all and two this year, 118 pages and 141 with the annexes, the turnout and a share of the votes."""

from __future__ import annotations

import re
from collections import defaultdict

from factlint import lazy
from factlint.facts.once import once
from factlint.story.events.amounts import EventAmount
from factlint.words import any_of
from factlint.words.events.scopes import GONE_HOME, GROWN_TO, IN_GRAVE_STATES, OF_A_TIME, OF_ALL, WITH_EXTRAS

_SCOPES = {
    "all": lazy.regex(rf"\b{any_of(OF_ALL)}\b", re.IGNORECASE),
    "time": lazy.regex(rf"\b{any_of(OF_A_TIME)}\b", re.IGNORECASE),
    "extras": lazy.regex(rf"\b{any_of(WITH_EXTRAS)}\b", re.IGNORECASE),
    "turnout": lazy.regex(r"\bturn-?out\b", re.IGNORECASE),
    "compared": lazy.regex(r"^ (?:fewer|more|less|higher|lower) (?:[\w-]+ ){0,6}than\b", re.IGNORECASE),
    "grown": lazy.regex(rf"\b{any_of(GROWN_TO)} (?:[a-z]+ ){{0,2}}$", re.IGNORECASE),
    "grave": lazy.regex(rf"\b{any_of(IN_GRAVE_STATES)}\b", re.IGNORECASE),
    "gone": lazy.regex(rf"\b{any_of(GONE_HOME)}\b", re.IGNORECASE),
}
_APART = frozenset((frozenset(("all", "time")),))
"""Scopes that make two amounts only where each has one of them."""
_ALONE = {"extras": "", "turnout": "percent", "compared": "", "grown": "count", "grave": "count", "gone": "count"}
"""Scopes that make two where only one has it, and the kind of amount of which that is so."""


def two_scopes(one: EventAmount, two: EventAmount) -> bool:
    """One amount is of all and the other of a time, or one is with what the other leaves out."""
    mine, theirs = _scopes(one), _scopes(two)
    if one.fate or two.fate:  # a toll has rules of its own for what it has grown to
        mine, theirs = mine - {"grown"}, theirs - {"grown"}
    if any(scope in mine ^ theirs and kind in ("", one.figure.kind) for scope, kind in _ALONE.items()):
        return True
    return any(frozenset((here, there)) in _APART for here in mine - theirs for there in theirs - mine)


@once
def _scopes(amount: EventAmount) -> frozenset[str]:
    """The scopes that the words of its sentence give an amount; those of a growth are before it, most others after it."""
    text, start, end = amount.facts.local.text, amount.sentence.start, amount.sentence.end
    after = text[amount.span.end : min(end, amount.span.end + _AFTER)]
    before, around = text[max(start, amount.span.start - _AFTER) : amount.span.start], text[start:end]
    said = defaultdict(lambda: after, turnout=around, grown=before)
    return frozenset(name for name, pattern in _SCOPES.items() if pattern.search(said[name]) is not None)


_AFTER = 60
