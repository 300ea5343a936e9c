"""Changes from one value to another, with what the sentence says of them: a direction, a percentage, a multiple."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factlint import lazy
from factlint.facts.model import Figure
from factlint.facts.relations.figure_change import CLAUSE_BREAK, FigureChange, comparable
from factlint.facts.relations.multiples import DOUBLING, TIMES, as_many, factor_of, times_place
from factlint.facts.relations.points import by_points, with_rate
from factlint.facts.relations.skeleton import SIGN, Skeleton
from factlint.facts.relations.stated import rate_after, stated_rate
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.changes import MONIES
from factlint.words.opposites import DOWN, UP
from factlint.words.patterns import alternatives

# "The fall in demand", "a drop of six": nouns, unless "from" follows at once.
_VERB = lazy.regex(
    alternatives(
        ("a verb", rf"(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bthis )(?<!\bno )(?<!\bany )\b(?:(?P<up>{UP})|(?P<down>{DOWN}))(?![-\w])", "fell"),
        (
            "a noun before its ends",
            r"\b(?:(?P<up2>increase|rise|jump|gain|surge|raise|hike)|(?P<down2>decrease|drop|decline|fall|"
            rf"reduction|plunge|cut|dip))(?= (?:from|to) {SIGN})",
            "increase from {figure}",
        ),
    )
)
_GAP = r"[^\ue000-\ue0ff;.]{0,60}?"
_PAIR = lazy.regex(
    rf"\bfrom (?:\w+ ){{0,3}}(?P<old>{SIGN}){_GAP}\bto (?:\w+ ){{0,3}}(?P<new>{SIGN})"
    rf"|\bto (?:\w+ ){{0,3}}(?P<new2>{SIGN}){_GAP}\bfrom (?:\w+ ){{0,3}}(?P<old2>{SIGN})",
    signs=(rf"\bfrom (?:\w+ ){{0,3}}{SIGN}",),
)
_YEAR = r"in (?:1[5-9]|20)\d\d"
_YEARS = lazy.regex(
    rf"(?P<old>{SIGN}){_GAP} (?P<then>last year|the year before|{_YEAR})(?:,? and|,? but|, then) (?:\w+ ){{0,3}}?(?P<new>{SIGN}){_GAP}"
    rf" (?P<now>this year|the year after|the next year|{_YEAR})",
    signs=("year", r" in \d\d\d\d"),
)
"""Two values with their years side by side."""
_NOW = lazy.regex(
    alternatives(
        (
            "then and now",
            rf"(?P<old>{SIGN}),? (?:(?:a|one|two|three|ten) (?:years?|months?|decades?|weeks?) (?:ago|earlier)"
            rf"|last (?:year|month|week)|the year before|{_YEAR}|previously|until now)[,)]? (?:and |but )?(?:it "
            rf"|they |which )?(?:now|today)(?: [^\W\d]+){{0,4}} (?P<new>{SIGN})",
            "{figure} a year ago, and now {figure}",
        ),
    ),
    signs=("now", "today"),
)
"""A value of before and the one of now: "£600 a year ago, now £660"."""
# Ranks fall as they rise; a currency is worth more when fewer of it are paid for another.
_INVERSE = lazy.regex(
    rf"\b(?:rank\w*|place|position|spot|no\.|number) {SIGN}|\b"
    + any_of(
        rf"""
        ranked ranking\w* par handicap seed\w* minus negative below
        (?:the|of)_{any_of(MONIES)}
        """
    )
    + r"\b"
)


def find_changes(skeletons: Sequence[Skeleton]) -> tuple[FigureChange, ...]:
    """The changes that a text states, in order; of a sentence with several, only what is plain."""
    found: list[FigureChange] = []
    for place, skeleton in enumerate(skeletons):
        changes = list(_changes(skeleton)) if len(skeleton.figures) > 1 else []
        before, then = skeletons[place - 1] if place else None, skeletons[place + 1] if place + 1 < len(skeletons) else None
        if len(changes) == 1 and changes[0].rate is None and then is not None:
            changes = [replace(changes[0], rate=rate_after(skeleton, then))]
        found += changes
        if not any(change.rate for change in changes):
            found += by_points(skeleton, before)
    return tuple(found)


def _changes(skeleton: Skeleton) -> Iterator[FigureChange]:
    text = skeleton.text
    pairs = sorted([*_PAIR.finditer(text), *_in_years(text)], key=lambda pair: pair.start())
    for number, pair in enumerate(pairs):
        named = pair.groupdict()
        old, new = skeleton.figure(named["old"] or named["old2"]), skeleton.figure(named["new"] or named["new2"])
        old = _scaled(old, new)
        if not comparable(old, new):
            continue
        before = pairs[number - 1].end() if number else 0
        after = pairs[number + 1].start() if number + 1 < len(pairs) else len(text)
        yield _change(skeleton, pair, old, new, before, after)
    yield from as_many(skeleton)
    yield from with_rate(skeleton)


def _in_years(text: str) -> Iterator[re.Match[str]]:
    """Values side by side of which the second is the later one."""
    yield from _NOW.finditer(text)
    for pair in _YEARS.finditer(text):
        then, now = pair["then"], pair["now"]
        if (then[-4:].isdigit() and now[-4:].isdigit() and then < now) or (then[-4:].isdigit() == now[-4:].isdigit() is False):
            yield pair


def _scaled(old: Figure, new: Figure) -> Figure:
    """ "From 4.8 to 4.7 million": the scale that is at the second value only."""
    if old.unit or old.of or not old.value or not new.value or old.step is None or old.value >= 1000 or new.value < 1000:
        return old
    scale = next((size for size in _SCALES if 1 <= 20 * old.value * size / new.value <= 400), None)
    # The second value has a scale of its own: "4.7 million", and not "1,000".
    if scale is None or new.step is None or new.step <= 1 or new.step < scale / 1000:
        return old
    low, high = (None if bound is None else bound * scale for bound in (old.low, old.high))
    return replace(old, value=old.value * scale, low=low, high=high, step=old.step * scale)


_SCALES = tuple(Decimal(10) ** power for power in (3, 6, 9, 12))


def _change(skeleton: Skeleton, pair: re.Match[str], old: Figure, new: Figure, before: int, after: int) -> FigureChange:
    text = skeleton.text
    before = _clause(text, before, pair.start())
    verb = next(reversed([m for m in _VERB.finditer(text, before, pair.end()) if m.end() <= pair.start()]), None)
    if _INVERSE.search(text, before, pair.end()):
        verb = None
    times = next(reversed(list(TIMES.finditer(text, before, pair.start()))), None) or DOUBLING.match(text, pair.end(), after)
    spans = sorted((old.span, new.span))
    return FigureChange(
        span=Span(spans[0].start, spans[1].end),
        old=old,
        new=new,
        direction=None if verb is None else "up" if verb["up"] or verb["up2"] else "down",
        verb=None if verb is None else skeleton.local(*verb.span()),
        rate=stated_rate(skeleton, pair, (old, new), before, after),
        factor=None if times is None else factor_of(times["word"]),
        factor_hedge=(times["hedge"] or "").strip() or None if times else None,
        factor_span=None if times is None else skeleton.local(*times_place(times)),
    )


def _clause(text: str, before: int, pair: int) -> int:
    """Where the clause begins that leads to the two values; a bracket may open just before them."""
    stop = pair - 1 if text[pair - 1 : pair] == "(" else pair
    return max((found.end() for found in CLAUSE_BREAK.finditer(text, before, stop)), default=before)
