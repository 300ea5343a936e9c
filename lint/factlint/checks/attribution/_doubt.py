"""What makes a figure one that a reader may doubt: a toll, a loss, a change, a statistic of people, a share; or only a large number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from factlint import lazy
from factlint.facts.model import Figure
from factlint.facts.nouns import singular
from factlint.records import dataclass
from factlint.words import any_of
from factlint.words.attribution import doubt as words
from factlint.words.attribution.doubt import AMOUNTS, CONTACTS, NOT_IN_NAMED, RECORDED_CRIMES, UNDER_RULES
from factlint.words.things import PEOPLE

GRAVE = ("toll", "loss", "change", "people", "share", "comparison", "forecast", "estimated")
"""Labels of the figures that an editor asks about, the most doubtful first."""
REASONS = {
    "toll": "a toll",
    "loss": "money lost, spent or saved",
    "change": "a change",
    "people": "a statistic of people",
    "share": "a share of a whole",
    "comparison": "a comparison",
    "forecast": "a forecast",
    "estimated": "an estimate by somebody",
    "total": "a total",
    "average": "an average",
    "sum": "a sum",
    "rate": "a rate",
    "crimes": "a statistic of crimes",
    "quantity": "a quantity",
    "estimate": "an estimate",
    "count": "a large count",
    "tally": "a count",
    "data": "data that the story describes",
}
_GRAVER = ("toll", "loss", "change", "people", "share", "comparison")
_SMALL_TOLL = Decimal(10)
"""Exact tolls below this are counted by whoever is there."""
_SOME = Decimal(100)
"""Fewer people than this, roughly counted, are only an estimate."""
_WHOLES = (Decimal(0), Decimal(50), Decimal(100))
"""Shares that are said rather than counted."""
_AMOUNTS = AMOUNTS | {"long ton"}
"""Units of what is produced, moved or used, as figures have them; before "/day" as well."""
_COUNTED_PEOPLE = PEOPLE | words.MORE_PEOPLE


def _words(text: str) -> re.Pattern[str]:
    return lazy.regex(rf"\b{any_of(text)}\b", re.IGNORECASE)


_HARM = lazy.regex(
    r"\b(?:(?:[\w’'-]+ ){0,2}[\w’'-]+s|people|civilian|soldier|troops|men|women|children|worker|resident|fighter|more)?\s*"
    rf"(?:were|was|are|have been|had been|have|had|left)?\s*{any_of(words.HARM)}\b"
)
_NAMED = lazy.regex(rf"^[- ]+(?:(?!{any_of(NOT_IN_NAMED)}\b)[\w-]+[- ]+){{0,3}}{any_of(words.NAMED_SUMS)}")
_LOSS, _CHANGE, _VOTE, _PAID, _AVERAGE = map(_words, (words.LOSSES, words.CHANGES, words.VOTES, words.PAID, words.AVERAGES))
_TOTAL = lazy.regex(rf"\b{any_of(words.TOTALS)} (?:\w+ ){{0,2}}$", re.IGNORECASE)
"""Somebody added it up: "a combined $90 million", "totaling about 4,000"."""
_TIMES = lazy.regex(
    rf"^ times (?:(?:the|a|its|their) (?:[\w’'-]+ ){{0,2}}{any_of(words.MEASURED)}|{any_of(words.COMPARED)})\b", re.IGNORECASE
)
"""Something set beside something else: "three times the rate of", "ten times as many"."""
_THAN = lazy.regex(r"^ (?:\w+ ){0,1}(?:less|fewer|lower|higher|likelier|(?:more|less) likely)(?: [\w’'-]+){0,4} than\b")
"""A share set beside another: "23 percent less than men", "30 percent more likely to drive than"."""
_OF_EVERY = lazy.regex(r"^ (?:of|in|out of) every [$£€]\d")
_PART_OF_THEM = lazy.regex(r"\bOf the (?:more than |nearly |almost |about |some |roughly )?$")
"""Whatever follows is a part of them: "Of the 23 percent who were tested, half were well"."""
_ESTIMATED = ("an estimated", "estimated")
_ESTIMATED_BEFORE = tuple(f"{hedge} " for hedge in _ESTIMATED)
"""Hedges of somebody who is not named; "about" is the writer's."""
_FORETOLD = lazy.regex(
    rf"\b(?:will|would|could|to|is expected to|are expected to)\s+{any_of(words.BRINGING)}\s+(?:[\w’'-]+ ){{0,4}}$", re.IGNORECASE
)
"""What a plan is said to bring: "will create 3,000 jobs"."""
_STEMS = "|".join(f"{verb[:-1] if verb.endswith('e') else verb}" for verb in words.GIVERS.split())
_GIVER = lazy.regex(
    rf"\b(?:(?:{_STEMS})(?:e|es|ed|s|ing|t|ted|ting)?|{any_of(words.GAVE)})\s+(?:(?!and\b|of\b)[\w’'-]+ ){{0,4}}$", re.IGNORECASE
)
_TRADE = lazy.regex(rf"\b{any_of(words.TRADES)}\b[^.;]{{0,50}}\b(?:for|at)\s+(?:\w+ ){{0,2}}$", re.IGNORECASE)
_WILL_SPEND = lazy.regex(r"\b(?:will|plans? to|is to|are to)\s+(?:spend|pay)\s+(?:[a-z]+ ){0,2}$", re.IGNORECASE)
"""Who will spend it knows the sum."""
_HAD = lazy.regex(r"\b(?:had|has|have|put|puts|gave|gives) (?:[\w.’'-]+ ){1,4}(?:up|down|ahead|behind|leading|trailing|at) (?:\w+ )?$")
"""A pollster is the subject: "the poll had her up 0.4 percent"."""
_GRANTED = lazy.regex(r"^ (?:worth of|in) (?:[\w-]+ ){0,2}(?:grants?|aid|funding|contracts?|assistance|subsid(?:y|ies))\b")
"""Who gives or gets it knows the sum: "$211 million in grants"."""
_THRESHOLD = lazy.regex(
    rf"\b{any_of(UNDER_RULES)} (?:with|that have|having|of|employing|earning|making)\b[^.;]{{0,30}}$",
    re.IGNORECASE,
)
"""What a rule is about: "businesses with fewer than 50 employees"."""
_BODY_WEIGHT = lazy.regex(r"^ [A-Z][a-z]+\b(?! (?:of|in)\b)")
"""How heavy a player is: "the 215-pound Marlow"."""
_HOLDS = lazy.regex(r"\b(?:holds|seats|sleeps|capacity (?:of|for))\s+(?:\w+ ){0,2}$")
_PLACES = lazy.regex(r"^ (?:[\w-]+ ){0,2}(?:stadium|arena|ground|theat(?:er|re)|hall|venue|capacity|seats?)\b")
"""How many a place holds."""
_PHONE = lazy.regex(rf"(?:\b{any_of(CONTACTS)}\b[^.;]{{0,30}}|\d\)? ?)$", re.IGNORECASE)
"""Numbers of a contact block."""
_DEPLOYED = _words(words.DEPLOYED)
_CLAUSE_END = lazy.regex(r"[;:.!?](?: |$)")
_OF_WHOLE = lazy.regex(r"^ (?:or so )?of (?!(?:it|them|us|you|which|whom)\b)")
_NOUN_OF = lazy.regex(
    r"^ (?:or so )?of (?!which\b|whom\b)(?:(?:the|all|its|their|our|his|her|this|that|those|these) )?((?:[\w’'-]+ ){0,3}[\w’'-]+)"
)
_NOUN_BESIDE = lazy.regex(r"^ ((?:[\w’'-]+ )?[\w’'-]+)")
_MAKES_UP = lazy.regex(rf"\b{any_of(words.MAKING_UP)} (?:\w+ ){{0,3}}$")
_WORD = lazy.regex(r"[\w’'-]+")


@dataclass(frozen=True)
class Doubt:
    """Why a reader may doubt a figure: the label of the hit, and the words for it."""

    label: str

    @property
    def reason(self) -> str:
        return REASONS[self.label]

    @property
    def rank(self) -> int:
        """Lower is more doubtful."""
        return tuple(REASONS).index(self.label)


@dataclass(frozen=True)
class Thresholds:
    """From which size on a figure counts, as the rule says it."""

    money: Decimal
    count: Decimal
    estimate: Decimal
    percent: bool


def doubt(figure: Figure, before: str, after: str, limits: Thresholds) -> Doubt | None:
    """Why a reader may doubt the figure, by the words before and after it; None where nobody would ask."""
    if _PART_OF_THEM.search(before):
        return None
    size = max(abs(n) for n in (figure.low, figure.high, figure.value, Decimal(0)) if n is not None)
    found = _doubt(figure, size, before, after, limits)
    if found is None or found.label in _GRAVER:
        return found
    if figure.hedge in _ESTIMATED:
        return Doubt("estimated")
    return Doubt("forecast") if figure.kind in ("money", "count") and _FORETOLD.search(before) else found


def _doubt(figure: Figure, size: Decimal, before: str, after: str, limits: Thresholds) -> Doubt | None:
    if figure.kind == "money":
        return Doubt("share") if _OF_EVERY.match(after) else _money(size, before, after, limits)
    if figure.kind in ("percent", "points"):
        return _share(figure, size, before, after) if limits.percent else None
    if figure.kind == "ratio" and limits.percent and figure.of:
        return _part(figure, before, after)
    if figure.kind == "measure" and not after.startswith("-") and not _BODY_WEIGHT.match(after):
        return Doubt("quantity") if (figure.unit or "").split("/")[0] in _AMOUNTS and size >= limits.estimate else None
    return _count(figure, size, before, after, limits) if figure.kind == "count" else None


def _part(figure: Figure, before: str, after: str) -> Doubt | None:
    """One in five boats; of people a statistic, where it is not half of them, about so many, or an election's."""
    if _near(_VOTE, before, after, 60, 40):
        return None
    counted = figure.hedge is None and figure.value != Decimal("0.5") and _of_people([figure.of or ""])
    return Doubt("people" if counted else "rate")


def _money(size: Decimal, before: str, after: str, limits: Thresholds) -> Doubt | None:
    if (
        size < limits.money
        or any(named.match(after) for named in (_NAMED, _GRANTED))
        or any(known.search(before) for known in (_GIVER, _TRADE, _WILL_SPEND, _THRESHOLD))
    ):
        return None
    if _near(_LOSS, before, after, 45, 30):
        return Doubt("loss")
    if _near(_PAID, before, after, 40, 20) and not before.endswith(_ESTIMATED_BEFORE):
        return Doubt("average") if _near(_AVERAGE, before, after, 45, 20) else None
    return Doubt("total" if _TOTAL.search(before) else "sum")


def _share(figure: Figure, size: Decimal, before: str, after: str) -> Doubt | None:
    if size in _WHOLES or (figure.value == 1 and figure.kind == "points") or _near(_VOTE, before, after, 60, 40) or _HAD.search(before):
        return None
    if _near(_CHANGE, before, after, 45, 30):
        return Doubt("change")
    if _THAN.match(after):
        return Doubt("comparison")
    whole = _NOUN_OF.match(after)
    beside = _NOUN_BESIDE.match(after)
    if (whole and _of_people(_WORD.findall(whole[1]))) or (beside and _of_people(w for w in _WORD.findall(beside[1]) if singular(w) != w)):
        return Doubt("people")
    return Doubt("share" if _OF_WHOLE.match(after) or _MAKES_UP.search(before) else "rate")


def _count(figure: Figure, size: Decimal, before: str, after: str, limits: Thresholds) -> Doubt | None:
    if size > 1 and (_HARM.match(after.lstrip()) or _HARM.search(before[-30:])):
        return Doubt("toll") if size >= _SMALL_TOLL or figure.hedge else None
    if size > 1 and _TIMES.match(after):
        return Doubt("comparison")
    crimes = figure.of in RECORDED_CRIMES and size >= _SMALL_TOLL
    small = size < limits.count and (size < limits.estimate or figure.of is None)
    if (small and not crimes) or after.startswith("-"):
        return None
    if (
        any(known.search(before) for known in (_GIVER, _THRESHOLD, _HOLDS))
        or _near(_DEPLOYED, before, after, 0, 60)
        or _PLACES.match(after)
    ):
        return None
    if figure.of is None and not figure.hedge and (_PHONE.search(before) or before.endswith(("The ", "the "))):
        return None
    if size < limits.count and not figure.hedge:
        return Doubt("crimes" if crimes else "tally")
    return Doubt(_of_many(figure, size, before, after))


def _of_many(figure: Figure, size: Decimal, before: str, after: str) -> str:
    """The label of a count that is hedged or large."""
    if _near(_CHANGE, before, after, 30, 50) and (figure.hedge or not _near(_PAID, before, after, 30, 30)):
        return "change"
    if size >= _SOME and _of_people([figure.of or ""]):
        return "people"
    if figure.of in RECORDED_CRIMES:
        return "crimes"
    return "total" if _TOTAL.search(before) else "estimate" if figure.hedge else "count"


def _near(pattern: re.Pattern[str], before: str, after: str, left: int, right: int) -> bool:
    """The pattern is within this many characters before or after the figure, in the same clause."""
    return bool(
        pattern.search(re.split(r"[;.!?] ", before[-left:])[-1] if left else "")
        or pattern.search(re.split(r"[;.!?](?: |$)", after[:right])[0])
    )


def _of_people(found: Iterable[str]) -> bool:
    return any(singular(word) in _COUNTED_PEOPLE for word in found)
