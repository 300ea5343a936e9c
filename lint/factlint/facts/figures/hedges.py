"""Hedges: the words beside a number that widen it to an interval."""

from __future__ import annotations

import re
from decimal import Decimal

from factlint import lazy
from factlint.words.figures.numbers import LEADING, TRAILING, Bound


def _phrases(table: dict[Bound, str]) -> dict[str, Bound]:
    return {phrase.strip(): bound for bound, phrases in table.items() for phrase in phrases.split("|")}


_BEFORE = _phrases(LEADING)
HEDGES = {**_BEFORE, **_phrases(TRAILING)}
"""Every hedge in lower case and what it does to its number."""
_AFTER = lazy.regex(
    rf" ?\+(?![\w+])|-plus\b|(?P<odd>-odd\b)|,? ({'|'.join('|'.join(TRAILING.values()).split('|'))})\b"
    r"(?! (?:(?:the|a|an|or minus)\b|\$)|[ ]?\d)",
    re.I,
)
_LONGEST_HEDGE = max(words.count(" ") + 1 for words in _BEFORE)


def bound(hedge: str | None) -> Bound:
    """What a hedge does to its number; none leaves it exact."""
    return HEDGES.get(hedge, "range" if hedge in ("between", "to", *HANDFUL) else "exact") if hedge else "exact"


HANDFUL: dict[str, tuple[Decimal, Decimal | None]] = {
    "a couple": (Decimal("1.5"), Decimal("2.5")),
    "a few": (Decimal(2), Decimal(6)),
    "several": (Decimal(2), Decimal(9)),
    "many": (Decimal(2), None),
}
"""How many of a hundred, a dozen, a thousand these are, from and to."""
_HANDFUL = lazy.regex(r"\b(?:(?P<couple>couple(?: of)?)|(?P<few>few)|(?P<several>several)|(?P<many>many)) $", re.I)


def handful(before: str) -> str | None:
    """The key of HANDFUL that what is before a scale ends with: "several" hundred."""
    found = _HANDFUL.search(before)
    return {"couple": "a couple", "few": "a few"}.get(found.lastgroup or "", found.lastgroup) if found else None


_FILLERS = ("a", "an", "the", "its", "their", "another", "an additional", "additional", "other")


def hedge_before(before: str) -> str | None:
    """The longest hedge, in lower case, that what is before a number ends with."""
    words = re.split(r"[ \u00a0]+", before.lower())
    if words[-1]:
        # The number is glued to what is before it: "~50".
        return before[-1] if before[-1] in _BEFORE else None
    words.pop()
    if words and words[-1] in _FILLERS and " ".join(words[-2:]) not in _BEFORE:
        words.pop()
    for count in range(min(_LONGEST_HEDGE, len(words)), 0, -1):
        phrase = " ".join(words[-count:]).lstrip("“\"'‘(—–-")
        if phrase in _BEFORE:
            return phrase
    return None


def hedge_after(text: str, at: int, stop: int) -> tuple[str, int, int] | None:
    """The hedge that follows a number, where the number ends, and where the hedge ends; a plus sign is a part of both."""
    after = _AFTER.match(text, at, stop)
    if not after:
        return None
    if after["odd"]:
        return "or so", after.end(), after.end()
    if after[2]:
        return after[2].lower(), at, after.end()
    return "or more", after.end(), after.end()


def interval(hedge: str | None, value: Decimal) -> tuple[Decimal | None, Decimal | None, bool, bool]:
    """Low, high, and whether each is left out: what the hedge makes of a number."""
    tenth = abs(value) / 10
    return {
        "near": (value - tenth, value + tenth, False, False),
        "below": (value - tenth, value, False, True),
        "above": (value, None, True, False),
        "least": (value, None, False, False),
        "most": (None, value, False, False),
        "under": (None, value, False, True),
    }.get(bound(hedge), (value, value, False, False))
