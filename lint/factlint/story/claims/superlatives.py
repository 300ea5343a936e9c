"""Superlatives that claim a record: the first in the world, unprecedented, the largest ever."""

from __future__ import annotations

import re

from factlint.words import any_of

_BEST = any_of(
    """
    biggest largest oldest tallest longest smallest fastest slowest highest lowest deepest heaviest richest poorest youngest
    deadliest bloodiest worst strongest busiest costliest most_expensive most_powerful most_populous most_dangerous earliest hottest
    coldest wettest driest wealthiest
    """
)
_THING = r"(?:[\w'’-]+ ){0,5}?[\w'’-]+"
_REALM = any_of("world country nation hemisphere Europe Asia Africa America Australia United_States U\\.S\\. U\\.K\\.")
_EVER = any_of("built made recorded seen held found reported known issued imposed awarded sold paid to")
_RANGE = (
    rf"(?:ever(?= ?(?:[.,;:]| {_EVER})|$)|on record|of its kind|of all time|on (?:the planet|earth|Earth)|"
    r"in (?:the )?(?:[\w.'’-]+ ){0,2}history|"
    rf"in (?:the )?(?:[\w.'’-]+ ){{0,2}}{_REALM}(?!\w))"
)
_CLAIMS = (
    re.compile(rf"(?<!one of )(?<!among )\b[Tt]he (?:very )?(?:{_BEST}|first|only) {_THING} {_RANGE}"),
    re.compile(
        rf"(?<!one of )(?<!among )\b(?:[Tt]he )?(?:world|country|nation|continent)['’]s (?:very )?(?:first|only|{_BEST})\b"
        r"(?! (?:office|court|honou?r|offices|courts)\b)"
    ),
    re.compile(r"\b(?:an? )?unprecedented\b(?! (?:levels?|rates?|pace|speed|ways?|times)\b)", re.IGNORECASE),
    re.compile(r"\b[Ff]or the first time (?:ever|in (?:the )?(?:[\w'’-]+ ){0,2}history|on record)\b"),
    re.compile(r"\b(?:an? |at )(?:all-time|record) (?:high|low|number|amount|level|pace|sum)s?\b", re.IGNORECASE),
    re.compile(r"\bnever before (?:in|has|have|had)\b", re.IGNORECASE),
)
_SOFTENED = re.compile(
    r"\b"
    + any_of(
        """
        one_of some_of many_of among arguably
        perhaps possibly probably nearly almost believed thought said second third fourth fifth not if would
        could may might one_day hopes? aims? wants? dubbed called billed known_as claims?
        """
    )
    + r"\b",
    re.IGNORECASE,
)
"""Words before the claim that make it less than a plain statement."""


def superlative(words: str) -> re.Match[str] | None:
    """The first claim of a record in a sentence that is plainly stated; None where there is none."""
    match = next((m for pattern in _CLAIMS if (m := pattern.search(words))), None)
    return None if match is None or _SOFTENED.search(words, max(0, match.start() - 40), match.start()) else match
