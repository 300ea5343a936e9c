"""Levels and changes that one sentence of a source gives: "34.6 per cent, an increase of 120 basis points", "three of our eleven"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factlint import lazy
from factlint.story import Source
from factlint.story.figures.given import Given, given
from factlint.story.figures.sentences import FigureSentence, GivenFigure
from factlint.story.reckoned.sought import Reckoned, Sought, at
from factlint.words.opposites import DOWN, UP

_MORE = lazy.regex(rf"\b(?:{UP}|up|more|higher|increase|rise|above|extra|growth|gain|improvement)\b", re.I)
_FEWER = lazy.regex(rf"\b(?:{DOWN}|down|fewer|less|lower|decrease|fall|drop|reduction|below|cut)\b", re.I)
_HUNDRED = Decimal(100)
_SHARED = 2


def stated(source: Source, own: Sought) -> Reckoned | None:
    """What it was before a change that a source states with the level after it; the difference of two ranges; what is left of a number."""
    known = given(source.facts)
    for sentence in known.sentences:
        if len(sentence.topic & own.topic) >= min(_SHARED, max(1, len(own.topic))):
            for first, second, value in _before(sentence):
                if own.meets(value) and _one_kind(own, first):
                    return Reckoned("derived", "the level before the change", at(source, first.span, second.span))
    return _ranges(known, source, own) or _left(known, source, own)


def _one_kind(own: Sought, other: GivenFigure) -> bool:
    return own.kind == other.figure.kind and own.unit == other.figure.unit


def _before(sentence: FigureSentence) -> Iterator[tuple[GivenFigure, GivenFigure, Decimal]]:
    """A level, its change, and the level before: 34.6 per cent up 1.2 points was 33.4."""
    text = sentence.facts.local.text
    for level, change in pairwise(sentence.figures):
        between = text[level.figure.span.end : change.figure.span.start] + text[change.figure.span.end : change.figure.span.end + 24]
        turn = bool(_MORE.search(between)) - bool(_FEWER.search(between))
        value, size = level.figure.value, change.figure.value
        if not turn or value is None or size is None or len(between) > _REACH:
            continue
        if change.figure.kind == "points" and level.figure.kind == "percent":
            yield level, change, value - turn * (size / _HUNDRED if "basis" in change.figure.unit else size)
        elif change.figure.kind == "percent" and level.figure.kind in ("money", "count", "measure") and size < _HUNDRED:
            yield level, change, value / (1 + turn * size / _HUNDRED)
        elif change.figure.kind == level.figure.kind and change.figure.unit == level.figure.unit and size < value:
            yield level, change, value - turn * size


_REACH = 90


def _ranges(known: Given, source: Source, own: Sought) -> Reckoned | None:
    """By how much both ends of a range moved."""
    found = [one for one in known.figures if one.figure.value is None and one.figure.low is not None and one.figure.high is not None]
    for first, second in pairwise(found):
        one, other = first.figure, second.figure
        assert one.low is not None and one.high is not None and other.low is not None and other.high is not None
        low, high = abs(one.low - other.low), abs(one.high - other.high)
        if one.unit == other.unit == own.unit and low == high and own.meets(low) and own.topic & first.topic:
            return Reckoned("derived", "the difference of the ranges", at(source, first.span, second.span))
    return None


_OF = lazy.regex(r"(?: [\w’'-]+)? (?:of|out of) (?:(?:the|its|our|their|his|her|all) )?")
_REST = lazy.regex(r"\b(?:leav(?:e|es|ing)|left)\b[^.;]{0,40}$|\bremaining $|\bthe other $", re.I)
_STAYS = lazy.regex(r" (?:[\w’'-]+ ){0,2}?(?:remain|are left|were left|will stay|survive|would be left|will be left)", re.I)


def _left(known: Given, source: Source, own: Sought) -> Reckoned | None:
    """Three of eleven close, which leaves eight."""
    if own.kind != "count" or not (_REST.search(own.before) or _STAYS.match(own.after)):
        return None
    for sentence in known.sentences:
        for part, whole in pairwise(sentence.figures):
            gap = sentence.facts.local.text[part.figure.span.end : whole.figure.span.start]
            sizes = part.figure.value, whole.figure.value
            if sizes[0] is None or sizes[1] is None or part.figure.kind != "count" or not _OF.fullmatch(gap) or sizes[0] >= sizes[1]:
                continue
            if not (sentence.topic & (own.topic | own.earlier)):
                continue
            rest = sizes[1] - sizes[0]
            verdict = "derived" if own.meets(rest) else "conflicts"
            return Reckoned(verdict, f"{sizes[1]} − {sizes[0]} is {rest}", at(source, part.span, whole.span))  # type: ignore[arg-type]
    return None
