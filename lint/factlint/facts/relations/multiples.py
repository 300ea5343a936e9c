"""How many times as much: doubled, tripled, twice as many as."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.facts.relations.figure_change import FigureChange, comparable
from factlint.facts.relations.skeleton import SIGN, Skeleton
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.hedges import ROUGHLY
from factlint.words.figures.numbers import SMALL
from factlint.words.figures.small import BESIDE_MULTIPLE
from factlint.words.patterns import alternatives

_HEDGE = rf"(?P<hedge>(?:{any_of(ROUGHLY)} ){{1,2}})?"
_FOLD = r"(?:two|three|four|five|six|seven|eight|nine|ten|twenty|(?<![\d.,])\d{1,3}(?:,\d{3}|\.\d{1,2})?)[ -]?fold"
TIMES = lazy.regex(
    rf"{_HEDGE}\b(?P<word>doubl(?:ed|ing|e)|tripl(?:ed|ing|e)|trebl(?:ed|ing|e)|quadrupl(?:ed|ing|e)|quintupl(?:ed|ing|e)|halv(?:ed|ing|e)"
    rf"|{_FOLD})\b(?! (?:the|that|what|as|digits?)\b)"
)
DOUBLING = lazy.regex(rf"[^\ue000-\ue0ff;:.]{{0,30}}?, {_HEDGE}(?P<word>doubling|tripling|trebling|quadrupling|halving)\b")
_FACTORS = {
    **{word: Decimal(n) for word, n in {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5, "twice": 2}.items()},
    "half": Decimal("0.5"),
    "halv": Decimal("0.5"),
}
# "81 units, almost twice as many as the 42 sold last year"; "three times more" may mean four times as much.
_BESIDE = any_of(BESIDE_MULTIPLE)
_AS_MANY = lazy.regex(
    alternatives(
        (
            "times as many",
            rf"(?P<new>{SIGN})[^\ue000-\ue0ff;:.]{{0,45}}?(?:,| (?:is|are|was|were)| [—–]) {_HEDGE}"
            rf"(?:(?P<word>twice|double|triple|treble|quadruple|half)|(?P<times>{SIGN}) times)"
            r"(?: as (?:many|much|large|big|high|long|great|tall|heavy|fast)(?: [a-z]+){0,2}? as)?"
            rf" (?:{_BESIDE} ){{0,4}}(?P<old>{SIGN})",
            "{figure}, twice as many as {figure}",
        ),
    ),
    signs=("twice", "double", "triple", "treble", "quadruple", "half", " times"),
)


def factor_of(word: str) -> Decimal:
    """2 for "doubled", "twice" and "twofold", 1.5 for "1.5-fold"."""
    fold = re.match(r"([\w.,]+?)[ -]?fold", word)
    if fold:
        return Decimal(fold[1].replace(",", "")) if fold[1][0].isdigit() else Decimal(SMALL[fold[1]])
    return next(n for stem, n in _FACTORS.items() if word.startswith(stem))


def times_place(times: re.Match[str]) -> tuple[int, int]:
    return times.start("hedge") if times["hedge"] else times.start("word"), times.end("word")


def as_many(skeleton: Skeleton) -> Iterator[FigureChange]:
    """A value that is said to be a multiple of another one."""
    for match in _AS_MANY.finditer(skeleton.text):
        old, new = skeleton.figure(match["old"]), skeleton.figure(match["new"])
        times = skeleton.figure(match["times"]) if match["times"] else None
        factor = times.value if times else factor_of(match["word"])
        if not comparable(old, new) or factor is None or (times and (times.kind != "count" or times.unit)) or factor <= 0:
            continue
        if {old.of, new.of} - {None} and old.of != new.of and None not in (old.of, new.of):
            continue
        start = match.start("hedge") if match["hedge"] else match.start("word" if match["word"] else "times")
        end = match.end("word") if match["word"] else match.end("times") + len(" times")
        spans = sorted((old.span, new.span))
        yield FigureChange(
            span=Span(spans[0].start, spans[1].end),
            old=old,
            new=new,
            factor=factor,
            factor_hedge=(match["hedge"] or "").strip() or None,
            factor_span=skeleton.local(start, end),
        )
