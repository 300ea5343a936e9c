"""Values that nothing can have: a fall of more than all, a latitude beyond the pole, thousands of four digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.facts.figures.misprints import find_misprints
from factlint.facts.model import Figure
from factlint.facts.relations.skeleton import SIGN, Skeleton
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.words import any_of
from factlint.words.figures.counted import BEFORE_COUNT, SHARED, SIGNED
from factlint.words.things import PEOPLE

VALUES = ("value", "limit")
LABELS = {"digits": "digits that are not grouped in threes"}

_PEOPLE = any_of(SHARED)
_MORE = r"(?: (?:a|about|nearly|almost|more than|over|some|roughly|well))*"
_TABLE: tuple[tuple[re.Pattern[str], tuple[str, ...], Decimal, str], ...] = (
    (
        lazy.regex(
            r"\b"
            + any_of(
                """
        fell fallen falls? dropped drops? declined? plunged plummeted shrank shrunk decreased reduced cut slashed reduction
        decrease decline (?:is|are|was|were)_down
        """
            )
            + rf"(?: (?:by|of))?{_MORE} (?P<figure>{SIGN})(?! of)"
        ),
        ("percent",),
        Decimal(100),
        "nothing can fall by more than all of it",
    ),
    (
        lazy.regex(rf"(?P<figure>{SIGN}) of (?:all |the |its |their |these |those |registered |eligible |likely )*(?:{_PEOPLE})\b"),
        ("percent",),
        Decimal(100),
        "there are no more than 100 percent",
    ),
    (
        lazy.regex(
            rf"(?P<figure>{SIGN}) (?:degrees )?(?:north|south)(?: latitude\b| of the equator\b|(?=[.,;]|$))"
            rf"|\blatitude (?:of )?(?:about )?(?P<figure2>{SIGN})"
        ),
        ("temperature", "measure", "count"),
        Decimal(90),
        "latitudes end at 90 degrees",
    ),
    (lazy.regex(rf"\bph (?:value |level )?(?:of |was |is )(?:about )?(?P<figure>{SIGN})"), ("count",), Decimal(14), "the scale ends at 14"),
    (
        lazy.regex(rf"\bmagnitude[- ](?:of )?(?P<figure>{SIGN})|(?P<figure2>{SIGN})[- ]magnitude\b"),
        ("count",),
        Decimal(10),
        "no earthquake has had a magnitude of 10",
    ),
)
_COLDEST = {"°C": Decimal("-273.15"), "°F": Decimal("-459.67"), "K": Decimal(0)}
_COUNTED = lazy.regex(rf"\b{any_of(BEFORE_COUNT)} $", re.I)
# Profits become losses, and so fall by more than all.
_SIGNED = lazy.regex(rf"\b{any_of(SIGNED)}\b")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    local, prose = story.article.local, story.article.prose
    beyond = [found for skeleton in local.skeletons for found in _beyond(skeleton)]
    beyond += [(figure, why) for figure in local.figures if (why := _below(local.text, figure))]
    for figure, why in sorted(beyond, key=lambda found: found[0].span):
        span = prose.span(figure.span)
        if story.article.quoted(span) is None:
            yield Hit(span, {"value": local.text[figure.span.start : figure.span.end], "limit": why})
    for misprint in find_misprints(local.text, [block for block in local.blocks if block.kind != "code"]):
        yield Hit(
            prose.span(misprint.span), {"value": prose.text[misprint.span.start : misprint.span.end], "limit": misprint.problem}, "digits"
        )


def _beyond(skeleton: Skeleton) -> Iterator[tuple[Figure, str]]:
    if _SIGNED.search(skeleton.text):
        return
    for pattern, kinds, limit, why in _TABLE:
        for match in pattern.finditer(skeleton.text):
            figure = skeleton.figure(next(sign for sign in match.groups() if sign))
            if figure.kind in kinds and figure.value is not None and figure.value > limit:
                yield figure, why


def _below(text: str, figure: Figure) -> str:
    """Why a negative value cannot be; empty where it can."""
    value, coldest = figure.value, _COLDEST.get(figure.unit)
    if value is None or value >= 0:
        return ""
    if coldest is not None and value < coldest:
        return "nothing is colder than absolute zero"
    people = figure.kind == "count" and figure.of in PEOPLE and _COUNTED.search(text[max(0, figure.span.start - 12) : figure.span.start])
    return "a number of people is never below zero" if people else ""
