"""Lengths of time of two parts: four years and six months are four and a half years, 2:40 is two hours and 40 minutes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.story import Story
from factlint.story.reckoned.sought import Reckoned, Sought
from factlint.story.reckoned.sought import at as placed
from factlint.story.reckoned.worked.likeness import likeness, window
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.numbers import SMALL

_NUMBER = rf"\d{{1,3}}|an?|{any_of(' '.join(SMALL))}"
_SMALLER = {"year": ("month", 12), "hour": ("minute", 60), "minute": ("second", 60), "week": ("day", 7)}
_TWO = lazy.regex(
    rf"\b(?P<one>{_NUMBER})[ -](?P<unit>year|hour|minute|week)s?(?:,? and |, | |-)"
    rf"(?:(?P<two>{_NUMBER})[ -](?P<small>month|minute|second|day|min)s?\b|(?P<half>a half\b))",
    re.I,
)
_HALF = lazy.regex(
    rf"\b(?P<one>{_NUMBER}) and a half[ -](?P<unit>year|hour|minute|week)s?\b|\ban? (?P<unit2>year|hour|minute|week) and a half\b", re.I
)
_CLOCK = lazy.regex(r"(?<![\d:.-])(?P<hours>\d{1,2}):(?P<minutes>[0-5]\d)(?::[0-5]\d)?(?![\d:]| ?[ap]\.?m)", re.I)


@once
def composites(facts: Facts) -> tuple[tuple[str, Decimal, Span], ...]:
    """The lengths of two parts of a document: the smaller unit, how many of it, and the local place."""
    return tuple(_composites(facts))


def _composites(facts: Facts) -> Iterator[tuple[str, Decimal, Span]]:
    for found in _TWO.finditer(facts.local.text):
        small, many = _SMALLER[found["unit"].lower()]
        second = Decimal(many) / 2 if found["half"] else _size(found["two"])
        if found["half"] or found["small"].lower() in (small, small[:3]):
            yield small, _size(found["one"]) * many + second, Span(*found.span())
    for found in _HALF.finditer(facts.local.text):
        small, many = _SMALLER[(found["unit"] or found["unit2"]).lower()]
        yield small, (_size(found["one"] or "a") + Decimal("0.5")) * many, Span(*found.span())
    for found in _CLOCK.finditer(facts.local.text):
        yield "minute", Decimal(int(found["hours"]) * 60 + int(found["minutes"])), Span(*found.span())


def _size(word: str) -> Decimal:
    word = word.lower()
    return Decimal(1) if word in ("a", "an") else Decimal(word) if word.isdigit() else Decimal(SMALL[word])


def in_parts(story: Story, own: Sought) -> Reckoned | None:
    """Where a source has the length in two parts, or in the smaller unit alone, and the story the other way round."""
    if own.kind != "duration":
        return None
    mine = next((one for one in composites(own.facts) if one[2].start <= own.span.start < one[2].end), None)
    if mine is None and own.unit not in _SMALLER and own.unit not in ("month", "day"):
        return None
    unit, low, high = (mine[0], mine[1], mine[1]) if mine else _range(own)
    here, plain = window(own.facts, own.span), _said_plainly(story, unit, low, high) if mine else ()
    for source in story.sources:
        for small, size, span in (*composites(source.facts), *(one[1:] for one in plain if one[0] is source)):
            exact = mine is not None and low == size
            if small == unit and low <= size <= high and (exact or likeness(story, here, window(source.facts, span)) > 0):
                return Reckoned("derived", "the same length of time", placed(source, source.facts.prose.span(span)))
    return None


def _range(own: Sought) -> tuple[str, Decimal, Decimal]:
    if own.unit not in _SMALLER:
        middle = (own.low + own.high) / 2
        return own.unit, middle, middle
    small, many = _SMALLER[own.unit]
    if own.high - own.low > 1 or own.low == int(own.low):  # with a hedge
        return small, own.low * many, own.high * many
    middle = (own.low + own.high) / 2 * many
    return small, middle, middle


def _said_plainly(story: Story, unit: str, low: Decimal, high: Decimal) -> tuple[tuple[object, str, Decimal, Span], ...]:
    """ "18 months", for a year and a half."""
    return tuple(
        (source, unit, figure.value, figure.span)
        for source in story.sources
        for figure in source.facts.local.figures
        if figure.kind == "duration" and figure.unit == unit and figure.value is not None and low <= figure.value <= high
    )
