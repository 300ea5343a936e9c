"""Values with their change beside them: "rose 1 percent to 7 percent", "40 percent, up 5 percent from 35 percent"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factlint import lazy
from factlint.facts.model import Figure
from factlint.facts.relations.figure_change import ABOUT, CLAUSE_BREAK, EACH_YEAR, OTHER_BASE, WAY, FigureChange, comparable
from factlint.facts.relations.skeleton import FIRST, SIGN, Skeleton
from factlint.facts.relations.stated import NEXT_TO
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.changes import DOWNWARD, UPWARD
from factlint.words.opposites import DOWN, NOUN, UP
from factlint.words.patterns import alternatives

# "Was 40 percent, up 5 percent from 35 percent", "a 5 percent increase over 35 percent", "5 percent more than the 35 percent of 2019".
_THAN = r"(?:from|over|on|compared (?:with|to)|against|than)(?: [a-z’']+){0,3}?"
_UP_FROM = lazy.regex(
    alternatives(
        (
            "the new, the rate, the old",
            rf"(?P<new>{SIGN})[^\ue000-\ue0ff;:.]{{0,40}}?(?:,| [—–-]{{1,2}}|[—–]| \() ?(?:which (?:is|was)"
            rf" |that is |that[’']s )?(?:(?:{WAY}|(?:an? )?(?:\w+ )?{NOUN})(?: (?:of|by))?{ABOUT} (?P<rate>{SIGN})"
            rf"(?: (?:more|higher|lower|less))?|(?:an? )?{ABOUT} ?(?P<rate2>{SIGN})[ -](?:\w+ "
            rf")?{NOUN}|(?P<rate3>{SIGN}) (?:(?P<up3>more|higher|greater)|(?P<down3>less|fewer|lower))) {_THAN} "
            rf"(?P<old>{SIGN})",
            "{figure}, up {figure} from {figure}",
        ),
    )
)


# "Rose 1 percent to 7 percent", "it was 40 percent, up 5 percent".
_LED_TO = lazy.regex(
    alternatives(
        (
            "the rate, then the new",
            rf"\b(?:{UP}|{DOWN}|rise|grow|increase|climb|fall|drop|decline)(?: by)?{ABOUT} (?P<rate>{SIGN})"
            rf",? to{ABOUT} (?P<new>{SIGN})",
            "rose {figure} to {figure}",
        ),
        (
            "the new, then the rate",
            rf"(?P<new2>{SIGN}),? (?:{WAY}|(?:an? )?(?:\w+ )?{NOUN} of)(?: by)?{ABOUT} (?P<rate2>{SIGN})(?! "
            r"(?:from|over|than)\b)",
            "{figure}, up {figure}",
        ),
        ("the new, a change of", rf"(?P<new3>{SIGN})(?: in \w+)?, an? (?P<rate3>{SIGN})[ -](?:\w+ )?{NOUN}\b", "{figure}, a {figure} rise"),
        (
            "so it is up",
            rf"(?P<new4>{SIGN})[^\ue000-\ue0ff;:.]{{0,20}}, (?:so|which means) (?:it|that|this)(?:[’']s| is|"
            rf" was) (?:up|down)(?: by)?{ABOUT} (?P<rate4>{SIGN})",
            "{figure} this year, so it is up {figure}",
        ),
    )
)
_UPWARD = lazy.regex(rf"{UP}|{any_of(UPWARD)}")
_DOWNWARD = lazy.regex(rf"{DOWN}|{any_of(DOWNWARD)}")


_EARLIER = 30
"""Figures before a change among which its old value is looked for."""


def by_points(skeleton: Skeleton, before: Skeleton | None) -> Iterator[FigureChange]:
    """A percentage that is exactly the difference of the new value and one named before it, in this sentence or the one before."""
    if sum(figure.kind == "percent" for figure in skeleton.figures) < 2:
        return
    for match in _LED_TO.finditer(skeleton.text):
        new, rate = (skeleton.figure(next(filter(None, match.group(*(f"{key}{n}" for n in ("", 2, 3, 4)))))) for key in ("new", "rate"))
        first = next(ord(sign) - FIRST for sign in match[0] if re.match(SIGN, sign))
        earlier = list(skeleton.figures[max(0, first - _EARLIER) : first])
        if not earlier and before is not None and 0 <= skeleton.start - before.end <= NEXT_TO:
            earlier = list(before.figures)
        if new.kind == rate.kind == "percent" and new.value is not None and rate.value and not EACH_YEAR.match(skeleton.text, match.end()):
            olds = [old for old in earlier if old.kind == "percent" and old.value and abs(new.value - old.value) == rate.value]
            if len(olds) == 1 and not OTHER_BASE.search(skeleton.text):
                span = Span(min(olds[0].span.start, new.span.start), max(new.span.end, rate.span.end))
                yield FigureChange(span, *_in_order(olds[0], new, match[0]), rate=rate)


def _in_order(first: Figure, last: Figure, words: str) -> tuple[Figure, Figure]:
    """The old value and the new one, as the word for the change has them: "7 percent instead of 6 percent, a 1 percent hike"."""
    up, down = bool(_UPWARD.search(words)), bool(_DOWNWARD.search(words))
    turned = up != down and first.value is not None and last.value is not None and (first.value < last.value) != up
    return (last, first) if turned else (first, last)


def with_rate(skeleton: Skeleton) -> Iterator[FigureChange]:
    """Two values with the change between them."""
    if len(skeleton.figures) < 3 or not any(figure.kind in ("percent", "points") for figure in skeleton.figures):
        return
    for match in _UP_FROM.finditer(skeleton.text):
        named = match.groupdict()
        old, new = _exact(skeleton.figure(named["old"])), skeleton.figure(named["new"])
        rate = skeleton.figure(next(sign for key in ("rate", "rate2", "rate3") if (sign := named.get(key))))
        # "Up 5 percent over 20 years": what follows is a time.
        if not comparable(old, new) or {old.kind, new.kind} & {"duration", "ordinal"} or rate.kind not in ("percent", "points"):
            continue
        if CLAUSE_BREAK.search(match[0].replace("which", "").replace("that", "")) or OTHER_BASE.search(skeleton.text):
            continue
        up, down = (next((key for key in keys if named.get(key)), None) for keys in (("up", "up3"), ("down", "down3")))
        verb = up or down
        spans = sorted((old.span, new.span))
        yield FigureChange(
            span=Span(spans[0].start, spans[1].end),
            old=old,
            new=new,
            direction="up" if up else "down" if down else None,
            verb=skeleton.local(*match.span(verb)) if verb else None,
            rate=rate,
        )


def _exact(figure: Figure) -> Figure:
    """The value itself: in "5 percent more than the 35 percent" the words before it compare, and are not a hedge."""
    return replace(figure, low=figure.value, high=figure.value, low_open=False, high_open=False, hedge=None)
