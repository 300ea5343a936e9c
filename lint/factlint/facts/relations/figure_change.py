"""A change from one value to another, and the words that every form of it shares."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from factlint import lazy
from factlint.facts.model import Figure
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.hedges import ROUGHLY
from factlint.words.figures.small import CLAUSE_BREAKS

ABOUT = rf"(?: (?:{any_of(ROUGHLY)}|an?|another)){{0,3}}"
WAY = r"(?P<up>up|rising|growing)|(?P<down>down|falling|dropping)"
# Another clause begins: its verb, or its percentage, is of something else.
CLAUSE_BREAK = lazy.regex(
    r"[;:()]|\b"
    + any_of(
        """
        while whereas but although though which who whom whose when where because as if that since_(?:the|it|he|she|they)
        """
    )
    + (rf"\b|, (?:and|with|after|before|then)\b| and {any_of(CLAUSE_BREAKS)}\b")
)
# The stated rate may be of something else than the two values.
OTHER_BASE = lazy.regex(
    r"\b(?:adjust|annuali[sz]ed|(?:for|after|above|below|beyond|than|outpac\w+) inflation\b|per capita|compound|average annual|real terms"
    r"|a year for|each year|every year|annual rate)"
)
EACH_YEAR = lazy.regex(r" (?:a|per|each|every) (?:year|month|week|quarter|day)\b| annually\b| on average\b| a year\b")


@dataclass(frozen=True)
class FigureChange:
    """From one value to another of the same unit; all spans are local until `Facts` has placed them."""

    span: Span
    """From the first of the two values to the last."""
    old: Figure
    new: Figure
    direction: Literal["up", "down"] | None = None
    verb: Span | None = None
    """The word that says the direction."""
    rate: Figure | None = None
    """The percentage, the points or the fraction that the sentence gives for the change."""
    factor: Decimal | None = None
    """2 for doubled, 0.5 for halved."""
    factor_hedge: str | None = None
    factor_span: Span | None = None


_NO_VALUES = {"ordinal", "age", "ratio"}
"""Kinds of figures that do not change by a rate."""


def comparable(old: Figure, new: Figure) -> bool:
    """Both are values of one unit; "from 80 to 100 dollars" and "from $80 to $100 a month" name it once."""
    if old.value is None or new.value is None or {old.kind, new.kind} & _NO_VALUES:
        return False
    one, other = old.unit, new.unit
    bare = (one == "" and old.of is None) or (other == "" and new.of is None and old.kind in ("money", "percent"))
    return one == other or bare or (one.partition("/")[0] == other.partition("/")[0] and "/" not in one)
