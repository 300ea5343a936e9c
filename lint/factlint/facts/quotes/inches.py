"""Marks after numbers: how much speaks for inches, and how much for the end of a quotation."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.text import Span
from factlint.words import any_of, either
from factlint.words.quotes.works import DETERMINERS
from factlint.words.things import MEASURED_IN_INCHES

_FEET = lazy.regex(r"\d[\d./¼½¾]*['’′]\s?\d[\d./¼½¾]*(?:\s[¼½¾]|\s\d/\d)?\Z")
_NUMBER = lazy.regex(r"(?:^|[\s(x×–—-])(?:\d[\d.,]*(?:[\s-]?\d/\d{1,2})?|\d*[\s-]?\d/\d{1,2}|\d*[\s-]?[¼½¾⅛⅜⅝⅞])\Z")
_DETERMINED = lazy.regex(
    rf"\b{any_of(DETERMINERS)} (?:[a-z]+ )?[\d.,/¼½¾⅛⅜⅝⅞-]+\Z",
    re.I,
)
_MEASURED = lazy.regex(
    r"[\"”″]?[\s-](?:x\s?\d|×|by \d|(?:tall|wide|long|deep|high|thick|across|square)\b|of (?:rain|snow|ice|water)\b"
    rf"|in (?:diameter|length|width)\b|(?:[a-z]+ )?{either('|'.join(sorted(MEASURED_IN_INCHES)))}(?:e?s)?\b)",
    re.I,
)
_TIMES = lazy.regex(r" ?[x×] ?\d|-[a-z]")
_GOES_ON = lazy.regex(r" [a-z]")

NEVER, WEAK, LIKELY, SURE = 0, 1, 2, 3


def inches(text: str, block: Span, span: Span) -> int:
    """How much speaks for inches: NEVER, WEAK after any number, LIKELY in "a 12" …" and after feet, SURE before a thing in inches."""
    if text[span.start : span.end] not in ('"', "”"):
        return NEVER
    before = text[max(block.start, span.start - 40) : span.start]
    if not _NUMBER.search(before[-16:]) and not _FEET.search(before[-16:]):
        return NEVER
    after = text[span.end : min(block.end, span.end + 30)]
    if _MEASURED.match(after) or _TIMES.match(after):
        return SURE
    return LIKELY if _FEET.search(before[-16:]) or (_GOES_ON.match(after) and _DETERMINED.search(before)) else WEAK
