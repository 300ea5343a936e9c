"""How old somebody is: numbers that are years of age by the words beside them."""

from __future__ import annotations

import re
from decimal import Decimal

from factlint import lazy
from factlint.facts.figures.amounts import Amount
from factlint.facts.model import Figure
from factlint.text import Span
from factlint.words import any_of, either
from factlint.words.dates.calendar import ANY_MONTH
from factlint.words.figures.labels import NUMBERED_THINGS
from factlint.words.figures.numbers import TENS
from factlint.words.names.described import AGED

_OLD = lazy.regex(r"(?:[ -]years?|[ -](months?|weeks?|days?))(?:[- ]olds?\b| of age\b)", re.I)
_AGED = lazy.regex(r"\b(?:aged?|ages|age of|ages of|turned|turning|turns)(?: (?:just|only))? (?:\d{1,3}(?:, |,? and |,? or ))*$", re.I)
_AGED_UNIT = lazy.regex(r"[ -](months?|weeks?|days?)\b(?! (?:ago|later|before|after)\b)", re.I)
"""After "aged six": weeks of a small child."""
_NAMED = lazy.regex(r"(?:^|[\s“\"(—])[A-Z][\w’'-]*[a-z][\w’'-]*(?:,? (?:Jr|Sr)\.|,? I{1,3})?, (?:now |then )?$")
_NOT_NAMED = lazy.regex(rf"\b(?:{any_of(NUMBERED_THINGS)}|{ANY_MONTH}|\w+day), (?:now |then )?$")
_SOMEBODY = lazy.regex(
    r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]nother|[Oo]ne|older|younger|elder|local) (?:[\w-]+ ){0,2}"
    + either(AGED)
    + r", (?:now |then )?$"
)
_IN_BRACKETS = lazy.regex(r"\b[A-Z][a-z’'-]+ [A-Z][\w’'-]+ \($")
_OF_SOMEWHERE = lazy.regex(r"\),? (?:of|from|who|was)\b")
"""After "Ada Lind (43": the years of hers, and not her points."""
_IS = lazy.regex(r"\b(?:[Hh]e|[Ss]he|who)(?: (?:is|was|turns|turned|will be)|[’']s)(?: (?:now|only|just|then|still))? $")
_DEAD = lazy.regex(r"\b(?:die[sd]|dead|passe[sd] away) at (?:the age of |age )?$", re.I)
_CLOSED = lazy.regex(r",|\.(?:\s|$)|;| and\b|$")
_SAID = lazy.regex(r",|\.(?:\s|$)|;|[)”\"]|$| (?:when|and|at the time|but|or|then|now|today)\b")
_COUNTS = lazy.regex(r" ?[%°$]|[-.,]\d{4}|[.,]\d| (?:percent|per cent|million|points?|people)")


def age_after(text: str, start: int, block: Span, amount: Amount) -> tuple[int, str] | None:
    """Where the words of an age end and its unit, "year", "month", "week" or "day"; None where the number is not an age."""
    after = _OLD.match(text, amount.end, block.end)
    if after:
        return after.end(), after[1].rstrip("s").lower() if after[1] else "year"
    if not 0 < amount.value < 120 or amount.part or amount.value % 1:
        return None
    before = text[max(block.start, start - 40) : start]
    aged = _AGED.search(before) and not _COUNTS.match(text, amount.end, block.end)
    dead = amount.value > _SMALL and _DEAD.search(before) and _SAID.match(text, amount.end, block.end)
    if aged and (young := _AGED_UNIT.match(text, amount.end, block.end)):
        return young.end(), young[1].rstrip("s").lower()
    if aged or dead or _of_a_person(text, before, block, amount):
        return amount.end, "year"
    return None


_SMALL = 12
"""Numbers up to this one are hours: "died at 10"."""


def _of_a_person(text: str, before: str, block: Span, amount: Amount) -> bool:
    """ "Ana Ruiz, 41,", "a man, 34,", "He was 57.": the years of whoever is named before."""
    if _IS.search(before):
        return amount.value > 1 and bool(_SAID.match(text, amount.end, block.end))
    if amount.words or amount.value <= 5 or not (before.endswith("(") or _CLOSED.match(text, amount.end, block.end)):
        return False
    if before.endswith("("):
        return bool(_IN_BRACKETS.search(before) and _OF_SOMEWHERE.match(text, amount.end, block.end))
    return bool((_NAMED.search(before) and not _NOT_NAMED.search(before)) or _SOMEBODY.search(before))


DECADES = {word[:-1] + "ies": value for word, value in TENS.items()}
"""Twenties, thirties …: the tens of years they are."""
_TENS = lazy.regex(rf"(?P<tens>[1-9])0s(?!\w)|(?P<words>{'|'.join(DECADES)})\b", re.I)
_IN_HIS = lazy.regex(r"\bin (?:his|her|their|my|your|our)(?: (?P<part>early|mid|middle|late|very late)(?:[ -]to[ -]late)?)?[ -]$")
_PARTS = {"early": (0, 4), "mid": (3, 7), "middle": (3, 7), "late": (6, 9), "very late": (7, 9), None: (0, 9)}


def tens_of_years(text: str, at: int, block: Span) -> Figure | None:
    """ "In her 40s", "in his late sixties": the ages these may be."""
    tens = _TENS.match(text, at, block.end)
    before = _IN_HIS.search(text[max(block.start, at - 24) : at]) if tens else None
    if tens is None or before is None:
        return None
    ten = int(tens["tens"]) * 10 if tens["tens"] else DECADES[tens["words"].lower()]
    low, high = (Decimal(ten + more) for more in _PARTS[before["part"]])
    span = Span(*tens.span())
    return Figure(span, low, high, False, False, None, "year", "age", step=Decimal(1), core=span)
