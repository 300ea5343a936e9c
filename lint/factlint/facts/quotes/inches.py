"""Marks after numbers: how much speaks for inches, and how much for the end of a quotation."""

from __future__ import annotations

import re

from factlint.text import Span
from factlint.words import either, word_set

_FEET = re.compile(r"\d[\d./¼½¾]*['’′]\s?\d[\d./¼½¾]*(?:\s[¼½¾]|\s\d/\d)?\Z")
_NUMBER = re.compile(r"(?:^|[\s(x×–—-])(?:\d[\d.,]*(?:[\s-]?\d/\d{1,2})?|\d*[\s-]?\d/\d{1,2}|\d*[\s-]?[¼½¾⅛⅜⅝⅞])\Z")
_DETERMINED = re.compile(
    r"\b(?:an?|the|this|that|these|those|his|her|its|my|our|your|their|one|two|three|four|five|six|seven|eight|nine|ten|dozen|of|with)"
    r" (?:[a-z]+ )?[\d.,/¼½¾⅛⅜⅝⅞-]+\Z",
    re.I,
)
_THINGS = word_set(
    "record single sleeve vinyl disc disk lp ep mix remix album tv television telly set monitor display laptop tablet screen rim wheel"
    " tyre tire alloy pipe tube hose valve main bolt nail screw plank board plywood beam blade knife barrel gun shell mortar cannon"
    " gap hole crack lens telescope mirror pizza sandwich ruler heel hem waist inseam collar cymbal drum speaker woofer subwoofer fan"
    " pan skillet pot plate wafer floppy drive ipad macbook imac phone print photo photograph poster frame canvas margin layer"
    " diameter step ledge curb kerb pipeline ring scar cut wound needle bit brick tile slab rope cable chain pole post"
    " hail hailstone rain rainfall snow snowfall ice"
)
_MEASURED = re.compile(
    r"[\"”″]?[\s-](?:x\s?\d|×|by \d|(?:tall|wide|long|deep|high|thick|across|square)\b|of (?:rain|snow|ice|water)\b"
    rf"|in (?:diameter|length|width)\b|(?:[a-z]+ )?{either('|'.join(sorted(_THINGS)))}(?:e?s)?\b)",
    re.I,
)
_TIMES = re.compile(r" ?[x×] ?\d|-[a-z]")
_GOES_ON = re.compile(r" [a-z]")

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
