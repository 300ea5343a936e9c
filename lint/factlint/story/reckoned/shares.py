"""Parts of a whole in words, "almost two thirds", "by a fifth", and the percentages of a source that are the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain, permutations

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.figures.amounts import PARTS
from factlint.facts.figures.hedges import bound
from factlint.story import Source
from factlint.story.figures.given import given
from factlint.story.figures.sentences import FigureSentence, GivenFigure
from factlint.story.figures.stems import stem
from factlint.story.reckoned.across.pool import about
from factlint.story.reckoned.sought import Reckoned, Sought, at, share_bounds, sought
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.reckoned import AROUND_SHARES, BETWEEN_VALUES, CHANGED_BY, OF_CHANGES
from factlint.words.figures.numbers import SMALL

_SHARE = (
    rf"(?P<share>(?:(?P<hedge>{any_of(AROUND_SHARES)}) )?(?:an? |one[ -]|(?=half))"
    r"(?P<part>half|third|quarter|fifth|sixth|seventh|eighth|tenth))"
)
_APPOSED = lazy.regex(rf"(?:, (?:or )?|\(){_SHARE}(?=[,.;)])", re.I)
_BY = lazy.regex(
    rf"(?<![\w-])(?:{any_of(CHANGED_BY)}|{any_of(OF_CHANGES)} of) {_SHARE}\b(?! (?:of|to(?! [$£€]?\d)|time|year|month|an?)\b)", re.I
)
_FEWER = lazy.regex(rf"(?<![\w-]){_SHARE}(?= (?:fewer|more|less|higher|lower|longer|shorter|bigger|smaller|up|down)\b)", re.I)
_SHARED = 2
_FEW = 12
"""Figures of a sentence that are compared with one another."""


def shares_of_change(facts: Facts) -> Iterator[Sought]:
    """ "By a fifth", "rose almost a quarter": what no noun follows."""
    text = facts.local.text
    changed = ((found, True) for found in chain(_BY.finditer(text), _FEWER.finditer(text)))
    for found, change in (*changed, *((found, False) for found in _APPOSED.finditer(text))):
        value = Decimal(1) / Decimal(PARTS[found["part"].lower()])
        kind = bound(found["hedge"].lower()) if found["hedge"] else "exact"
        low = value if kind in ("above", "least", "exact") else value * Decimal("0.9")
        high = value if kind in ("below", "under", "exact") else value * Decimal("1.1")
        yield Sought(facts, Span(*found.span("share")), *share_bounds(value, low, high), "percent", "%", change=change)


def shares_in_words(facts: Facts) -> Iterator[Sought]:
    """The parts of a whole that are figures: "two in five", "almost two thirds of them"."""
    for own in given(facts).figures:
        if own.figure.kind == "ratio" and (found := sought(own)) is not None and not _half_time(found):
            yield found


_WORDS = lazy.regex(rf"(?:an?|one)[ -](?P<part>{any_of(' '.join(PARTS))})|half", re.I)
_HEDGE = lazy.regex(rf"\b(?P<hedge>{any_of(AROUND_SHARES)}) $", re.I)


def share_of_words(facts: Facts, local: Span) -> Sought | None:
    """A part in words, "one third", as an amount; None for other words."""
    found = _WORDS.fullmatch(facts.local.text, local.start, local.end)
    if found is None:
        return None
    hedge = _HEDGE.search(facts.local.text, max(0, local.start - 14), local.start)
    value = Decimal(1) / Decimal(PARTS[(found["part"] or "half").lower()])
    kind = bound(hedge["hedge"].lower()) if hedge else "exact"
    low = value if kind in ("above", "least", "exact") else value * Decimal("0.9")
    high = value if kind in ("below", "under", "exact") else value * Decimal("1.1")
    return Sought(facts, local, *share_bounds(value, low, high), "percent", "%")


_TIME = lazy.regex(r"half\b(?! (?:of|the|its|their|his|her|all)\b)", re.I)
_NTH = lazy.regex(r"\b(?:first|second|other|latter|former|top|bottom) $", re.I)


def _half_time(own: Sought) -> bool:
    """The second half, half an hour."""
    text, start = own.facts.local.text, own.span.start
    return _TIME.match(text, start) is not None or _NTH.search(text, max(0, start - 10), start) is not None


def as_percentage(source: Source, own: Sought, *kinds: str) -> Reckoned | None:
    """A percentage, or a part in other words, that a source gives in a sentence on the same; `kinds` where one of them alone will do."""
    best: tuple[int, GivenFigure] | None = None
    alone: list[GivenFigure] = []
    for other in given(source.facts).figures:
        theirs = sought(other) if other.figure.kind in (kinds or ("percent", "ratio")) else None
        if (
            theirs is None
            or (own.change and theirs.turn * own.turn != 1)
            or not (own.meets(theirs.low) or own.meets(theirs.high) or own.meets((theirs.low + theirs.high) / 2))
        ):
            continue
        if not _one_whole(own, theirs):
            continue
        mine, others = (about(" ".join((one.words, before))) for one, before in ((own, _before(own)), (theirs, _before(theirs))))
        alike = len(mine & others) if about(own.words) & about(theirs.words) else 0
        alone += [other] if alike and other.figure.kind == "percent" else []
        if alike >= _SHARED and (best is None or alike > best[0]):
            best = alike, other
    if best is None and len({one.figure.value for one in alone}) == 1 and not own.change:
        return Reckoned("supported", "", at(source, alone[0].span))
    return Reckoned("supported", "", at(source, best[1].span)) if best is not None else _one_of_ten(source, own)


def _before(own: Sought) -> str:
    """The sentence before, of the same block."""
    text, before = own.facts.local.text, own.facts.local.sentence_at(own.sentence.start - 2)
    return "" if before is None or "\n\n" in text[before.end : own.sentence.start] else text[before.start : before.end]


_ONE_IN = lazy.regex(r"\b(?P<part>one|two|three|\d) (?P<noun>[a-z]+) (?:in|out of)(?: every)? (?P<whole>\w+)\b", re.I)


def _one_of_ten(source: Source, own: Sought) -> Reckoned | None:
    """ "One player in ten" is one in ten."""
    facts = source.facts
    for found in _ONE_IN.finditer(facts.local.text):
        part, whole = (_number(found[name]) for name in ("part", "whole"))
        if part and whole > part and own.meets(Decimal(part) / whole * 100) and stem(found["noun"]) in own.topic | own.earlier:
            return Reckoned("supported", "", at(source, facts.prose.span(Span(*found.span()))))
    return None


def _number(word: str) -> int:
    return int(word) if word.isdigit() and len(word) < _DIGITS else SMALL.get(word.lower(), 0)


_DIGITS = 6


_WHOLE = lazy.regex(r" of (?:all |the |its |their |those )*(?P<whole>[a-z][\w’'-]+)")


def _one_whole(own: Sought, other: Sought) -> bool:
    """Half of the precincts is not half of the voters; what is not said may be the same."""
    mine, theirs = _WHOLE.match(own.after), _WHOLE.match(other.after)
    return mine is None or theirs is None or stem(mine["whole"]) == stem(theirs["whole"])


def of_two(source: Source, own: Sought) -> Reckoned | None:
    """Two figures of one sentence of a source: 40 of the 60 boats are two thirds, and from 60 to 40 is a third fewer."""
    if not own.share:
        return None
    mine = frozenset(one.figure.value for one in given(own.facts).figures if one.figure.span in own.sentence)
    for sentence in given(source.facts).sentences:
        shared = len(sentence.topic & (own.topic | own.earlier)) + len(_values(sentence) & mine)
        amounts = [one for one in sentence.figures if one.figure.kind in ("count", "money", "measure") and one.figure.value]
        whole = sum((one.figure.value or Decimal(0) for one in amounts), Decimal(0))
        alone = len({one.figure.unit for one in amounts}) == 1 and 1 < len(amounts) < _FOUR and not own.turn and not own.change
        for one in amounts if alone and about(own.words) & about(own_words(sentence)) else ():
            if own.meets((one.figure.value or Decimal(0)) / whole * 100) and about(own.words) & about(_right_after(one)):
                words = f"{source.facts.prose.words(one.span)} of {whole}"
                return Reckoned("derived", words, at(source, *(other.span for other in amounts)))
        for one, other in permutations(amounts[:_FEW], 2):
            first, second = one.figure.value, other.figure.value
            units = one.figure.unit.split("/")[0], other.figure.unit.split("/")[0]
            if not first or not second or first >= second or units[0] != units[1]:
                continue
            words = "{} of {}"
            if own.turn:
                base, words = (second, "{} → {}") if own.turn < 0 else (first, "{} → {}")
                right = shared >= 1 and own.meets((second - first) / base * 100) and _compared(sentence)
            else:
                right = shared >= _SHARED and own.meets(first / second * 100)
            if right:
                said = (source.facts.prose.words(two.span) for two in (one, other))
                return Reckoned("derived", words.format(*said), at(source, one.span, other.span))
    return None


_FOUR = 4
_REACH = 20


def own_words(sentence: FigureSentence) -> str:
    return sentence.facts.local.text[sentence.span.start : sentence.span.end]


def _right_after(own: GivenFigure) -> str:
    """The words that follow a number, "125 male"."""
    return own.facts.local.text[own.figure.span.end : own.figure.span.end + _REACH].partition(",")[0]


def _values(sentence: FigureSentence) -> frozenset[Decimal | None]:
    return frozenset(one.figure.value for one in sentence.figures)


_COMPARED = lazy.regex(rf"\b{any_of(BETWEEN_VALUES)}\b", re.I)


def _compared(sentence: FigureSentence) -> bool:
    return _COMPARED.search(sentence.facts.local.text, sentence.span.start, sentence.span.end) is not None
