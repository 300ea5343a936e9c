"""Shares of one whole that together are more than all of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.facts.model import Figure
from factlint.facts.relations.skeleton import SIGN, Skeleton, plain
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.words import any_of

VALUES = ("parts", "sum")

_FEWEST = 3
"""With fewer, each may be a share of something else."""
_GAP = r"[^\ue000-\ue0ff:;.?!()]{1,70}?"
_LIST = lazy.regex(
    rf"{SIGN}{_GAP}(?:, (?:and |while |but )?{SIGN}{_GAP})+"
    rf"(?:,? (?:and|while|with|but) (?:the (?:other|remaining) )?{SIGN})(?P<tail>[^.;:?!]*)"
)
# Answers, votes and makeups of which each case has one.
_EXCLUSIVE = lazy.regex(
    r"\b"
    + any_of(
        r"""
        undecided unsure no_opinion not_sure (?:did|do)(?:n['’]t|_not)_know the_rest the_remaining the_remainder split divided
        of_the_votes? made_up_of makes?_up consist\w* comprise\w* is_composed breakdown neither neutral abstain\w*
        """
    )
    + r"\b"
)
_OVERLAP = lazy.regex(
    r"\b"
    + any_of(
        r"""
        multiple more_than_one could_(?:choose|pick|select|name) several_answers up_from down_from compared compares versus vs
        rose fell increas\w+ decreas\w+ grew dropp?\w* higher lower previous\w* last_(?:year|month|week) years?_(?:ago|earlier)
        also both including women men republicans? democrats? independents likely among approval approve favou?rable respectively
        points? after before then from by
        """
    )
    + r"\b"
)


@dataclass(frozen=True)
class Params:
    slack: Decimal = Decimal(1)
    """Percentage points above 100 that are let pass beyond what rounding allows."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    local = story.article.local
    for skeleton in local.skeletons:
        shares = _shares(skeleton)
        values = [share.value for share in shares if share.value is not None]
        rounding = sum((share.step or Decimal(0) for share in shares), Decimal(0)) / 2
        if len(values) < _FEWEST or sum(values) <= 100 + rounding + params.slack:
            continue
        spans = [story.article.prose.span(share.core or share.span) for share in shares]
        if not any(map(story.article.quoted, spans)):
            parts = " + ".join(map(story.article.prose.words, spans))
            yield Hit(spans[0], {"parts": parts, "sum": f"{plain(sum(values, Decimal(0)))}"}, places=tuple(spans[1:]))


def _shares(skeleton: Skeleton) -> list[Figure]:
    """The percentages of the one list of a sentence that says it divides a whole."""
    if sum(figure.kind == "percent" for figure in skeleton.figures) < _FEWEST:
        return []
    match = _LIST.search(skeleton.text) if _EXCLUSIVE.search(skeleton.text) and not _OVERLAP.search(skeleton.text) else None
    if match is None:
        return []
    figures = [skeleton.figure(sign) for sign in re.findall(SIGN, match[0])]
    percents = [figure for figure in skeleton.figures if figure.kind == "percent"]
    whole = {figure.of for figure in percents if figure.of}
    alike = all(figure.kind == "percent" and figure.value is not None and figure.value < 100 for figure in figures)
    return figures if alike and len(percents) == len(figures) and len(whole) < 2 else []
