"""Dates that the story gives as still to come, but that were over when it was published: "will open by 2023" in 2026."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from factlint import lazy
from factlint.facts.model import Date
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.tense import FORESEEN, HAPPENS, SINCE

VALUES = ("date", "published")

_EXPECTED = any_of(FORESEEN)
_PLANS = any_of("""
    needs? must(?!_have) has_to have_to plans?_to aims?_to hopes?_to expects?_to intends?_to wants?_to promises?_to pledges?_to vows?_to
    seeks?_to (?:is|are)_to calls?_for should(?!_have) shall ought_to (?:is|are)_going_to (?:has|have)_until
""")
_FUTURE = lazy.regex(
    rf"\b(?:(?:will|won[’']t)(?= [a-z])(?! (?:and|or|of|to|in|for|was|were|is|had)\b)"
    rf"|(?:is|are) (?:now |still |not )?{_EXPECTED} (?:to|for)|{_PLANS})(?![\w’'-])"
)
_HAPPENS = any_of(HAPPENS)
_TIME = "(?:late|early|mid|summer|spring|fall|autumn|winter|fiscal|year)"
_ON = lazy.regex(
    rf"(?:(?:is|are) (?:\w+ )?{_EXPECTED} (?:to|for)|will|won[’']t)(?: not| also| now| then| only)?(?: {_HAPPENS})?(?: [a-z]+ed)?"
    r"(?: (?!of\b|for\b|the\b)[\w’'-]+){0,2} (?:in|on)$"
)
"""Something is to happen in a month or on a day, with few words in between: "will reopen in", "is scheduled to begin on"."""
_DEADLINE = lazy.regex(rf"\b(?:by|until|till|before)(?: the)?(?: (?:end|start|beginning|middle|close) of)?(?: {_TIME})*[ -]?$")
_IN = lazy.regex(rf"\b(?:in|on)(?: {_TIME})*[ -]?$")
_LATE = lazy.regex(rf"(?<= in)(?: {_TIME})+-?$")
_PAST = lazy.regex(
    r"\b" + any_of(SINCE) + r"\b",
    re.I,
)
_THEN = lazy.regex(
    r"\b"
    + any_of("""
    originally initially previously formerly at_the_time back_then had_(?:been|said|promised|planned|hoped|expected) used_to missed delayed
    failed already instead w(?:as|ere)_supposed would_have anniversary timeline predicted predictions? prophe\\w+ novel film fiction
    """)
    + r"\b",
    re.I,
)
_MOST_YEARS = 15
"""A date further back is part of a history that is retold in the present."""


@dataclass(frozen=True)
class Params:
    days: int = 31
    """How long a date may be over on the day of publication."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit for each date with its year that a future or a plan in the present leads to; none without a day of publication."""
    article = story.article
    if article.published is None:
        return
    local = article.local
    for sentence in local.sentences:
        inside = [one for one in local.dates if sentence.start <= one.span.start < sentence.end]
        for place, one in enumerate(inside):
            if not _over(one, article.published, params.days) or any(_given_before(other, one) for other in inside[:place]):
                continue
            span = article.prose.span(one.span)
            if _to_come(local.text, sentence, one.span) and article.quoted(span) is None and _running(story, one.span):
                yield Hit(span, {"date": article.prose.words(span), "published": f"{article.published:%Y-%m-%d}"})


def _running(story: Story, local: Span) -> bool:
    block = story.article.block(story.article.prose.span(local))
    return block is not None and block.kind in ("body", "headline", "dek", "subhead", "caption", "list")


def _over(one: Date, published: date, days: int) -> bool:
    return (
        one.year is not None
        and not one.relative
        and one.latest is not None
        and one.latest < published - timedelta(days)
        and published.year - one.latest.year <= _MOST_YEARS
    )


def _given_before(other: Date, one: Date) -> bool:
    """An earlier date of the sentence, on which somebody said so: "in 2019 she said that it will open by 2023"."""
    return other.latest is not None and one.earliest is not None and other.latest < one.earliest


def _to_come(text: str, sentence: Span, local: Span) -> bool:
    """The words before the date put it in the future, without a word of the past."""
    before = text[sentence.start : local.start].rstrip()
    if _THEN.search(text, sentence.start, sentence.end):
        return False
    led = list(_FUTURE.finditer(before))
    if not led:
        return False
    since = before[led[-1].start() :]
    if _PAST.search(since[len(led[-1][0]) :]):
        return False
    if _DEADLINE.search(since) or led[-1][0].endswith("until"):
        return True
    return _IN.search(since) is not None and _ON.match(_LATE.sub("", since)) is not None
