"""Superlatives that claim a record: the first in the world, unprecedented, the largest ever."""

from __future__ import annotations

import re
from collections.abc import Iterable

from factlint import lazy
from factlint.words import any_of
from factlint.words.claims.superlatives import (
    AFTER_CLAIMS,
    EVER,
    IN_ATLASES,
    KINDS,
    LARGE,
    LARGE_IN_ATLASES,
    REALMS,
    SOFTENED,
    SUPERLATIVES,
)
from factlint.words.patterns import alternatives

BEST = any_of(SUPERLATIVES)
_THING = r"(?:[\w'’-]+ ){0,5}?[\w'’-]+"
_REALM = any_of(REALMS)
_EVER = any_of(EVER)
_RANGE = alternatives(
    ("ever", rf"ever(?= ?(?:[.,;:]| {_EVER})|$)", "ever."),
    ("kind or place", r"on record|of its kind|of all time|on (?:the planet|earth|Earth)", "of its kind"),
    ("history", r"in (?:the )?(?:[\w.'’-]+ ){0,2}history|in (?:a generation|living memory)", "in the history"),
    ("realm", rf"in (?:the )?(?:[\w.'’-]+ ){{0,2}}{_REALM}(?!\w)", "in the world"),
    before="(?:",
    after=")",
)
_CLAIMS = (
    lazy.regex(
        rf"(?<!one of )(?<!among )\b[Tt]he (?:very |single )?(?:{BEST}|first|only) {_THING} {_RANGE}", signs=(BEST, "first", "only")
    ),
    lazy.regex(
        rf"(?<!one of )(?<!among )\b(?:[Tt]he )?(?:world|country|nation|continent)['’]s (?:very |single )?(?:first|only|{BEST})\b"
        r"(?! (?:office|court|honou?r|offices|courts)\b)",
        signs=(BEST, "first", "only"),
    ),
    lazy.regex(rf"\b[Tt]he (?:very )?{BEST} (?:of its kind\b|in the world\b(?! history)|in (?:the )?{_REALM}(?!\w))", signs=(BEST,)),
    lazy.regex(rf"\b{_REALM}['’]s (?:very |single )?{BEST}(?!\w)(?! (?:office|court|honou?r|offices|courts)\b)", signs=(BEST,)),
    lazy.regex(
        r"\b(?:an? )?unprecedented\b(?! (?:levels?|rates?|pace|speed|ways?|times)\b)"
        rf"(?: (?!{any_of(AFTER_CLAIMS)}\b)[a-z-]+)?",
        re.IGNORECASE,
    ),
    lazy.regex(r"\b[Ff]or the first time (?:ever|in (?:the )?(?:[\w'’-]+ ){0,2}history|on record)\b"),
    lazy.regex(r"\b(?:an? |at )(?:all-time|record) (?:high|low|number|amount|level|pace|sum)s?\b", re.IGNORECASE),
    lazy.regex(r"\bnever before (?:in|has|have|had)\b", re.IGNORECASE),
)
NTH = any_of("second third fourth fifth sixth seventh eighth ninth tenth")
_KIND = any_of(KINDS)
_YEARS = (
    r"(?:in|for) (?:the (?:past|last) )?(?:(?:more than|over|nearly|almost|about|at least) )?(?:an? |[\w-]+ )?"
    r"(?:years|decades?|centur(?:y|ies)|months|(?<=past )year|(?<=last )year)\b"
)
_RANKS = (
    lazy.regex(rf"\b(?:[Tt]he )?(?:world|country|nation|continent|{_REALM})['’]s {NTH}[- ]{BEST}(?!\w)", signs=(BEST,)),
    lazy.regex(rf"\b(?:[Tt]he |an? )?{NTH}[- ]{BEST} (?:{_THING} )?in (?:the )?{_REALM}(?!\w)", signs=(BEST,)),
    lazy.regex(rf"\b[Tt]he (?:very )?first (?:(?!to\b)[\w-]+ )?{_KIND} (?:ever )?to (?!be sure\b)\w+"),
    lazy.regex(
        rf"\b(?:the|its|their|his|her) (?:very )?{BEST}(?: [\w'’-]+){{0,3}}?"
        rf" (?:since (?:at least )?(?:1[89]|20)\d\d\b|since records|{_YEARS})",
        signs=(BEST,),
    ),
    lazy.regex(r"\b(?:[Mm]ore|[Ff]ewer) (?:[\w'’-]+ ){1,8}?than (?:in |at |on |for )?any other\b"),
    lazy.regex(
        rf"\b[Tt]he (?:very |single )?{BEST} {_THING} in the (?:county|city|state|region|continent|province|district)\b", signs=(BEST,)
    ),
    lazy.regex(rf"\b[Nn]o other (?:[\w-]+ )?{_KIND} (?:has|have|had|in)\b"),
)
"""Places in an order, firsts of a kind, and records of some years."""
_ATLAS = lazy.regex(rf"\b(?:{BEST} {any_of(IN_ATLASES)}|{any_of(LARGE)} (?:[\w'’-]+ )?{any_of(LARGE_IN_ATLASES)})\b")
"""What is in every book about it."""
_NOUN = 30
"""Characters after the claim in which its noun may be."""
_OF_SEVERAL = lazy.regex(rf"['’]s (?:very |single )?{BEST}$")
_SEVERAL = lazy.regex(r" (?:(?!(?:of|in|for|at|to|and|by|as|since|on)\b)[\w'’-]+ ){0,2}?(?!\w*(?:ss|us|is|as|ics)\b)[a-z-]+s\b")
"""The biggest of something are several: none is said to be the biggest, "America's biggest banks"."""
_SOFTENED = lazy.regex(
    r"\b" + any_of(SOFTENED) + r"\b",
    re.IGNORECASE,
)
"""Words before the claim that make it less than a plain statement."""


def superlative(words: str) -> re.Match[str] | None:
    """The first claim of a record in a sentence that is plainly stated; None where there is none."""
    return _plain(words, _CLAIMS)


def rank(words: str) -> re.Match[str] | None:
    """The first claim of a place in an order, of a first, or of a record of some years that is plainly stated; None where there is none."""
    return _plain(words, _RANKS)


def _plain(words: str, claims: Iterable[re.Pattern[str]]) -> re.Match[str] | None:
    match = next((m for pattern in claims if (m := pattern.search(words))), None)
    if match is None or _ATLAS.search(words, match.start(), match.end() + _NOUN):
        return None
    if _SOFTENED.search(words, max(0, match.start() - 40), match.start()):
        return None
    return None if _OF_SEVERAL.search(match[0]) and _SEVERAL.match(words, match.end()) else match
