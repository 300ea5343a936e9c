"""Notes to a colleague by name, or to whoever reads next: "Sam can you add a line here", "Add quote from the mayor here"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.text import Section, Span
from factlint.words import any_of
from factlint.words.hygiene.desk import ASKS, COPY_THINGS, DESK_THINGS, NOT_ADDRESSED
from factlint.words.patterns import alternatives

_NAME = r"(?:[A-Z][a-z]{1,12}|[A-Z]{2,3})"
_VERB = any_of(ASKS)
_THING = any_of(COPY_THINGS)
_DESK_THING = any_of(DESK_THINGS)
_PLEASE = r"(?:please|pls|plz)"
_ASKED = lazy.regex(
    alternatives(
        (
            "somebody is asked",
            rf"""(?<![\w“"‘'])(?:(?i:hey|hi|note\ for|for|to)\ )?{_NAME}(?:\ {_NAME})?(?:,|\s[-–—]|:)?\s (?:(?:can|"""
            rf"""could|would|will|should)\ (?:you|we|u|somebody|someone)\ (?:{_PLEASE}\ )?|{_PLEASE}\ |(?:we|"""
            rf"""you)\ (?:still\ )?need\ to\ ) (?:{_VERB})\b[^.!?\n]{{0,60}}?\b(?:{_THING})\b[^.!?\n]{{0,80}}[.!?]?""",
            "Ana, can you check the quote in the third line?",
        ),
    ),
    re.VERBOSE,
)
_MISSING = lazy.regex(
    alternatives(
        (
            "something is missing",
            rf"(?:(?i:{_PLEASE}\ )?(?i:add|insert|put|drop\ in|plug\ in|get|need|needs)\ (?:an?\ |the\ |some\ |"
            rf"more\ |another\ )? (?:{_DESK_THING})\b(?:[^.!?\n]{{0,60}}\b(?:here|above|below|tk)\b|(?=\s*(?:\Z|"
            r"\n))) | (?i:needs?|add|insert)\ (?:quotes?|comment|response|links?|photos?|pics?|attribution|"
            r"source|sourcing)\b (?=\ (?:from|to|for|of|by)\b)) [^.!?\n]{0,80}[.!?]?",
            "please add a quote here",
        ),
    ),
    re.VERBOSE,
)
_QUESTION = lazy.regex(
    rf"(?i:can|could) (?:you|we|u|somebody|someone) (?:{_PLEASE} )?{_VERB} (?:an? |the |some |more |this |another )?{_DESK_THING}\b"
    r"[^.!?\n]{0,80}\?"
)
"""What is a note where a block begins with it."""
_BRACKETED = lazy.regex(
    rf"[(\[]{_NAME}(?:,|:|\s[-–—])?\s(?:{_PLEASE}|can\ you|could\ you|pls)\b[^()\[\]]{{1,120}}[)\]]".replace("\\ ", " ")
)
_STARTS = lazy.regex(r"(?:\A|(?<=[.!?)\]”\"]\s))(?=\S)")
_NEVER = any_of(NOT_ADDRESSED)


def find_addressed(text: str, block: Section) -> Iterator[Span]:
    """The notes in a block of prose, each from where its sentence or bracket begins, in order."""
    start, end = block.span.start, block.span.end
    done = start
    for found in _BRACKETED.finditer(text, start, end):
        yield Span(*found.span())
        done = found.end()
    for opening in _STARTS.finditer(text, done, end):
        at = opening.start()
        note = _ASKED.match(text, at, end) or _MISSING.match(text, at, end) or (_QUESTION.match(text, at, end) if at == start else None)
        if note and at >= done and not re.match(rf"{_NEVER}\b", note[0]):
            yield Span(*note.span())
            done = note.end()
