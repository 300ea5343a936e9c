"""Second thoughts on a figure that is supported, derived or contradicted at first sight: an exact sum, another source, no change at all."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.story import Story
from factlint.story.beside import sentence_at
from factlint.story.claims.model import Claim
from factlint.story.evidence import Evidence
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure, clause_at
from factlint.story.reckoned.across.arith import APART
from factlint.story.reckoned.across.pool import about, pool
from factlint.story.reckoned.find import reckoned
from factlint.story.reckoned.rounded import last_digit
from factlint.story.reckoned.sought import PART_OF, Reckoned, sought
from factlint.words import any_of
from factlint.words.claims.reckoned import OF_MEANS, OF_TOTALS

_MEAN = lazy.regex(rf"\b(?:{any_of(OF_MEANS)}|{any_of(OF_TOTALS)})\b", re.I)


def exactly(story: Story, own: GivenFigure, claim: Claim) -> Reckoned | None:
    """What the sources come to, where the figure that seems to support it is a rounder one than that of the story."""
    amount = sought(own) if _MEAN.search(sentence_at(own.facts, own.figure.span.start)) and not own.figure.hedge else None
    if amount is None or not claim.evidence:
        return None
    place = claim.evidence[0]
    near = next((one for one in given(place.source.facts).figures if one.span == place.span), None)
    if near is None or near.figure.value == own.figure.value or last_digit(near.figure) < last_digit(own.figure):
        return None
    found = reckoned(story, own)
    return found if found is not None and found.verdict == "derived" else None


_DISTINCT, _LARGE = 100, 10_000
_SUM = lazy.regex(r"\b(?:both|in all|makes?|made|came? to|adds? up|plus|including|of them|of whom|of which)\b", re.I)


def said_elsewhere(story: Story, own: GivenFigure, claim: Claim) -> Evidence | None:
    """Another source has just this figure, in an answer or a sentence on somebody whom the story's sentence names as well."""
    if claim.detail != "differs" or not own.figure.value or own.figure.value < _DISTINCT or own.figure.hedge:
        return None
    against = claim.evidence[0].source
    topic = about(sentence_at(story.article, own.figure.span.start))
    for one in pool(story):
        same = (one.figure.kind, one.figure.unit, one.figure.value) == (own.figure.kind, own.figure.unit, own.figure.value)
        if same and one.source is not against and len(one.topic & topic) >= 1:
            return Evidence(one.source, one.span)
        bare = own.figure.kind == "money" and one.figure.kind == "count" and one.figure.of is None and own.figure.value >= _LARGE
        if bare and one.figure.value == own.figure.value:
            return Evidence(one.source, one.span)  # "eleven hundred and fifty crore"
    return None


def turned(own: GivenFigure, claim: Claim) -> bool:
    """The change between two figures of a source, on the base of the later one: 33 percent fewer, where 6 is 25 percent less than 8."""
    if claim.verdict == "derived" and " + " in claim.detail and own.figure.kind != "percent":
        return not (
            _MEAN.search(sentence_at(own.facts, own.figure.span.start)) or _SUM.search(sentence_at(own.facts, own.figure.span.start))
        )
    if claim.verdict == "derived" and " − " in claim.detail and (own.figure.value or 0) < _DISTINCT:
        return not APART.search(
            clause_at(own.facts.local.text, own.facts.local.sentence_at(own.figure.span.start) or own.figure.span, own.figure.span)
        )
    amount = sought(own) if claim.verdict == "derived" and " → " in claim.detail else None
    if amount is not None and amount.share and PART_OF.match(amount.after):
        return True  # 85 per cent of them is no change
    if amount is None or not amount.turn:
        return False
    first, second = (float(found[0].replace(",", "")) if (found := _DIGITS.search(part)) else 0.0 for part in claim.detail.split(" → "))
    return (second > first) - (second < first) == -amount.turn


_DIGITS = lazy.regex(r"\d[\d,]*(?:\.\d+)?")
