"""Statistics that cannot be: an estimate outside its own interval, a p of zero or above one, "significant" at .2."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.patterns import alternatives
from factlint.words.polls.tests import DENIED, TESTS

VALUES = ("said", "reason")
LABELS = {
    "interval": "an estimate that is not in its own interval",
    "p": "a p value that cannot be",
    "significant": "called significant, above the threshold",
}

_NUMBER = r"[-−–]?\d{1,6}(?:\.\d{1,6})?"
_INTERVAL = lazy.regex(
    alternatives(
        (
            "an estimate and its interval",
            rf"(?<![\w.,])(?P<estimate>{_NUMBER})(?P<unit>%|)[ ,;]{{0,2}}[(\[]?(?:95|90|99) ?(?:%|percent|per "
            rf"cent) (?:CI|confidence interval|C\.I\.)[ :=,]{{0,3}}[(\[]?(?P<low>{_NUMBER})%?(?P<dash> ?[-–—] "
            rf"?| to |, ?| and )(?P<high>{_NUMBER})(?!\d|\.\d)",
            "12% (95% CI: 10% to 14%)",
        ),
    )
)
_P = lazy.regex(
    r"(?<![\w?&/.=-])(?P<p>[pP])(?:[- ]?values?)? ?(?P<sign>[=<>≤≥]|of|was) ?"
    r"(?P<value>\d?\.\d{1,6}|\d{1,3}(?:\.\d{1,6})?)(?![\d/×x^]|[ \u00a0]?[×x%])"
)
_TEST = lazy.regex(
    rf"\b{any_of(TESTS)}\b",
    re.I,
)
_SIGNIFICANT = lazy.regex(r"\b(?<!not )(?<!no )(?<!non-)(?<!non)(?:statistically )?significant(?:ly)?\b[^.;:()]{0,60}[ (\[]{1,2}$", re.I)
_NOT = lazy.regex(rf"\b{any_of(DENIED)}\b|n['’]t\b|\bnon-?", re.I)


@dataclass(frozen=True)
class Params:
    threshold: Decimal = Decimal("0.1")
    """A p above this, called significant, is queried; fields differ between .01 and .1."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    text = story.article.prose.text
    for block in story.article.local.blocks:
        for match in _INTERVAL.finditer(text, block.span.start, block.span.end):
            reason = _outside(match)
            if reason:
                yield from _hit(story, Span(*match.span("estimate")), "interval", reason)
        for match in _P.finditer(text, block.span.start, block.span.end):
            yield from _p(story, block.span, match, params)


def _number(words: str) -> Decimal:
    return Decimal(words.replace("−", "-").replace("–", "-"))


def _outside(match: re.Match[str]) -> str | None:
    """What the interval is, where its estimate is outside."""
    estimate, low, high = (_number(match[name]) for name in ("estimate", "low", "high"))
    if low > high:
        return None  # "-3.1--1.2", or reversed: nobody can know
    below, above = ((_step(match["estimate"]) + _step(match[name])) / 2 for name in ("low", "high"))
    if low - below < estimate < high + above or low == estimate or estimate == high:
        return None
    # A minus sign that a dash hides.
    if low - below < -estimate < high + above or -high - above < estimate < -low + below:
        return None
    return f"is outside its interval, {match['low']} to {match['high']}"


def _step(words: str) -> Decimal:
    return Decimal(1).scaleb(-len(words.partition(".")[2]))


def _p(story: Story, block: Span, match: re.Match[str], params: Params) -> Iterator[Hit]:
    text, value = story.article.prose.text, Decimal(match["value"])
    span, sign = Span(*match.span()), match["sign"]
    near = text[max(block.start, match.start() - 200) : min(block.end, match.end() + 100)]
    if sign in ("of", "was") and "value" not in match[0]:
        return
    if value > 1 and sign not in ("<", "≤") and _TEST.search(near):
        yield from _hit(story, span, "p", "is not a probability, which is at most 1")
    elif value == 0 and sign in ("=", "of", "was", "<") and "." in match["value"]:
        digits = len(match["value"].partition(".")[2])
        yield from _hit(story, span, "p", f"is not possible; write p < .{'0' * (digits - 1)}1")
    elif params.threshold < value <= 1 and sign in ("=", "of", "was"):
        before = text[max(block.start, match.start() - 90) : match.start()]
        claim = _SIGNIFICANT.search(before)
        if claim and not _NOT.search(before):
            yield from _hit(story, span, "significant", "is called significant, but is not below the threshold")


def _hit(story: Story, local: Span, label: str, reason: str) -> Iterator[Hit]:
    prose = story.article.prose
    span = prose.span(local)
    if not story.article.quoted(span):
        yield Hit(span, {"said": prose.words(span), "reason": reason}, label)
