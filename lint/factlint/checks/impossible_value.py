"""Values that nothing can have: a fall of more than all, a latitude beyond the pole, a share of more people than there are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from factlint.facts.skeleton import SIGN
from factlint.finding import Hit
from factlint.story import Story

VALUES = ("value", "limit")

_PEOPLE = (
    r"voters|respondents|people|residents|members|adults|students|patients|women|men|children|households|citizens|employees|pupils|readers"
)
_TABLE: tuple[tuple[re.Pattern[str], tuple[str, ...], Decimal, str], ...] = (
    (
        re.compile(
            rf"\b(?:fell|fallen|falls?|dropped|drops?|declined?|plunged|plummeted|shrank|shrunk|decreased|reduced|cut|slashed|reduction|decrease|decline)"
            rf"(?: (?:by|of))?(?: (?:a|about|nearly|almost|more than|over|some|roughly))* (?P<figure>{SIGN})"
        ),
        ("percent",),
        Decimal(100),
        "nothing can fall by more than all of it",
    ),
    (
        re.compile(rf"(?P<figure>{SIGN}) of (?:all |the |its |their |these |those |registered |eligible |likely )*(?:{_PEOPLE})\b"),
        ("percent",),
        Decimal(100),
        "there are no more than 100 percent",
    ),
    (re.compile(rf"(?P<figure>{SIGN}) (?:degrees )?(?:north|south)(?: latitude\b| of the equator\b)"), ("temperature", "measure", "count"),
     Decimal(90), "latitudes end at 90 degrees"),
    (re.compile(rf"\bph (?:value |level )?(?:of |was |is )(?:about )?(?P<figure>{SIGN})"), ("count",), Decimal(14), "the scale ends at 14"),
    (re.compile(rf"\bmagnitude (?:of )?(?P<figure>{SIGN})\b"), ("count",), Decimal(10), "no earthquake has had a magnitude of 10"),
)  # fmt: skip
# Profits become losses, and so fall by more than all.
_SIGNED = re.compile(
    r"\b(?:profits?|earnings|income|margins?|returns?|net|loss(?:es)?|growth|surplus|deficit|balance|cash|results?|rates?|yields?)\b"
)


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    local = story.article.local
    place = story.article.prose.span
    for skeleton in local.skeletons:
        for pattern, kinds, limit, why in _TABLE:
            for match in pattern.finditer(skeleton.text):
                figure = skeleton.figure(match["figure"])
                beyond = figure.kind in kinds and figure.value is not None and figure.value > limit
                if beyond and not _SIGNED.search(skeleton.text) and story.article.quoted(place(figure.span)) is None:
                    yield Hit(place(figure.span), {"value": local.text[figure.span.start : figure.span.end], "limit": why})
