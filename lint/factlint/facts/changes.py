"""Changes from one value to another, with what the sentence says of them: a direction, a percentage, a multiple."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from factlint.facts.model import Figure
from factlint.facts.skeleton import SIGN, Skeleton
from factlint.text import Span

_UP = (
    r"rose|risen|rises?|rising|grew|grown|grows?|growing|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|increas(?:ed?|es|ing)"
    r"|surg(?:ed?|es|ing)|soar(?:ed|s|ing)?|went up|gain(?:ed|s)?|swelled|spiked"
)
_DOWN = (
    r"fell|fallen|falls?|falling|dropp?(?:ed|ing)?|drops|declin(?:ed?|es|ing)|decreas(?:ed?|es|ing)|shr[aiu]nk|shrinks?"
    r"|slid|slipp?(?:ed|s)?|plung(?:ed?|es|ing)|plummet(?:ed|s|ing)?|tumbl(?:ed?|es|ing)|sank|sunk|sinks?|went down|dwindled"
)
_NOUN = r"increase|decrease|rise|drop|decline|fall|growth|jump|gain|surge|reduction|plunge"
_ABOUT = r"(?: (?:a|an|about|some|nearly|almost|more|than|over|roughly|around|just|under|less|at|least|approximately)){0,3}"
_VERB = re.compile(rf"\b(?:(?P<up>{_UP})|(?P<down>{_DOWN}))\b")
_GAP = r"[^\ue000-\uf8ff;.]{0,60}?"
_PAIR = re.compile(
    rf"\bfrom (?:\w+ ){{0,3}}(?P<old>{SIGN}){_GAP}\bto (?:\w+ ){{0,3}}(?P<new>{SIGN})"
    rf"|\bto (?:\w+ ){{0,3}}(?P<new2>{SIGN}){_GAP}\bfrom (?:\w+ ){{0,3}}(?P<old2>{SIGN})"
)
_RATE = re.compile(
    rf"\b(?P<word>{_UP}|{_DOWN}|{_NOUN}|up|down|change)(?: (?:of|by))?{_ABOUT} ?(?P<rate>{SIGN})"
    rf"|(?P<rate2>{SIGN})[ -](?:\w+ )?(?P<word2>{_NOUN}|cut)\b"
)
_TIMES = re.compile(
    r"(?P<hedge>(?:more than|nearly|almost|about|roughly|over|just over|well over|close to) )?"
    r"\b(?P<word>doubl(?:ed|ing)|tripl(?:ed|ing)|trebl(?:ed|ing)|quadrupl(?:ed|ing)|quintupl(?:ed|ing)|halv(?:ed|ing))\b"
)
_FACTORS = {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5}
# The stated rate may be of something else than the two values.
_OTHER_BASE = re.compile(
    r"\b(?:adjust|annuali[sz]ed|inflation|per capita|compound|average annual|real terms|a year for|each year|every year)"
)


@dataclass(frozen=True)
class Change:
    """From one value to another of the same unit; all spans are local until `Facts` has placed them."""

    span: Span
    """From the first of the two values to the last."""
    old: Figure
    new: Figure
    direction: Literal["up", "down"] | None = None
    verb: Span | None = None
    """The word that says the direction."""
    rate: Figure | None = None
    """The percentage or points that the sentence gives for the change."""
    factor: Decimal | None = None
    """2 for doubled, 0.5 for halved."""
    factor_hedge: str | None = None
    factor_span: Span | None = None


def find_changes(skeletons: Sequence[Skeleton]) -> tuple[Change, ...]:
    """The changes that a text states, in order; of a sentence with several, only what is plain."""
    return tuple(change for skeleton in skeletons for change in _changes(skeleton))


def _changes(skeleton: Skeleton) -> Iterator[Change]:
    pairs = list(_PAIR.finditer(skeleton.text))
    for number, pair in enumerate(pairs):
        old = skeleton.figure(pair["old"] or pair["old2"])
        new = skeleton.figure(pair["new"] or pair["new2"])
        if not _comparable(old, new):
            continue
        before = pairs[number - 1].end() if number else 0
        after = pairs[number + 1].start() if number + 1 < len(pairs) else len(skeleton.text)
        yield _change(skeleton, pair, old, new, before, after)


def _comparable(old: Figure, new: Figure) -> bool:
    """Both are values of one unit; "from 80 to 100 dollars" names it once."""
    if old.value is None or new.value is None or {old.kind, new.kind} & {"ordinal", "age", "duration", "ratio"}:
        return False
    return old.unit == new.unit or (old.unit == "" and old.of is None)


def _change(skeleton: Skeleton, pair: re.Match[str], old: Figure, new: Figure, before: int, after: int) -> Change:
    verb = next(reversed(list(_VERB.finditer(skeleton.text, before, pair.start()))), None)
    times = next(reversed(list(_TIMES.finditer(skeleton.text, before, pair.start()))), None)
    spans = sorted((old.span, new.span))
    return Change(
        span=Span(spans[0].start, spans[1].end),
        old=old,
        new=new,
        direction=None if verb is None else "up" if verb["up"] else "down",
        verb=None if verb is None else skeleton.local(*verb.span()),
        rate=_rate(skeleton, pair, old, new, before, after),
        factor=None if times is None else _factor(times["word"]),
        factor_hedge=(times["hedge"] or "").strip() or None if times else None,
        factor_span=None if times is None else skeleton.local(*times.span()),
    )


def _factor(word: str) -> Decimal:
    return next((Decimal(n) for stem, n in _FACTORS.items() if word.startswith(stem)), Decimal("0.5"))


def _rate(skeleton: Skeleton, pair: re.Match[str], old: Figure, new: Figure, before: int, after: int) -> Figure | None:
    """The one percentage that is said to be the change of these two values."""
    if _OTHER_BASE.search(skeleton.text):
        return None
    found: list[Figure] = []
    for match in _RATE.finditer(skeleton.text, before, after):
        figure = skeleton.figure(match["rate"] or match["rate2"])
        beside = match.end() >= pair.start() - 40 and match.start() <= pair.end() + 60
        if figure.kind in ("percent", "points") and figure is not old and figure is not new and beside:
            found.append(figure)
    return found[0] if len(found) == 1 else None
