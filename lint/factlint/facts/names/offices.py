"""Offices of several words before a name, "Secretary of State for Defence Dan Ramsey": what they belong to is not part of the name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint import lazy
from factlint.text import Span
from factlint.words.names.given import GIVEN
from factlint.words.names.offices import DEPARTMENTS, OFFICE_HEADS, PEERS, PLACED_HEADS
from factlint.words.names.runs import OPENERS

_CHAIN = rf"(?:the )?{DEPARTMENTS}(?:(?:, and |, | and | & )(?:the )?{DEPARTMENTS})*"
_OFFICE = lazy.regex(
    rf"(?<![\w-])(?P<before>(?-i:(?:[A-Z][\w’'-]* ){{0,3}}))(?P<head>{OFFICE_HEADS})(?P<elect>-elect)?"
    rf"(?P<of>(?: (?:of|for|at|to|on) {_CHAIN}(?: (?:affairs|office))?)+)\b(?!-)",
    re.I,
)
_PLACED = lazy.regex(rf"(?<![\w-])(?:{PLACED_HEADS}) (?:of|to) (?:the )?(?-i:(?=[A-Z]))", re.I)
_PEER = lazy.regex(
    rf"\b(?-i:(?=[A-Z])){PEERS} (?-i:[A-Z])[\w’'-]+(?P<of>,? of (?-i:[A-Z])[\w’'-]+(?:[- ](?:on|upon|in|the|le|under)[- ]\w+)*)", re.I
)
_WORD = lazy.regex(r"[A-Z][\w’'.-]*")


def find_offices(text: str, block: Span) -> Iterator[tuple[Span, bool]]:
    """The offices of a block in order, and whether they are the titles of who follows; not so "of Vik" in "Lord Marsh of Vik"."""
    found = [(Span(*office.span()), True) for office in _OFFICE.finditer(text, block.start, block.end)]
    found += [(Span(*peer.span("of")), False) for peer in _PEER.finditer(text, block.start, block.end)]
    found += [(span, True) for head in _PLACED.finditer(text, block.start, block.end) if (span := _with_place(text, head, block.end))]
    yield from sorted(found)


def office_before(text: str, start: int, end: int) -> re.Match[str] | None:
    """The office that ends right before `end`, where a name begins; groups head, of and elect as in "Secretary of State for Defence"."""
    found = [office for office in _OFFICE.finditer(text, start, end) if office.end() + 1 == end]
    return found[-1] if found else None


def offices_beside(text: str, name: Span, block: Span) -> Iterator[str]:
    """The offices with a department right before or after a name, in one form: "health secretary" for the Secretary of State for Health."""
    around = Span(max(block.start, name.start - _REACH), min(block.end, name.end + _REACH))
    for span, title in find_offices(text, around):
        if title and (text[span.end : name.start] in (" ", ", ") or _APPOSED.fullmatch(text, name.end, span.start)):
            yield _one_form(text[span.start : span.end].lower())


_REACH = 90
"""Characters beside a name in which its office is looked for."""
_APPOSED = lazy.regex(r", (?:(?:the|a|an|its|their|our) )?")
_OF = lazy.regex(r"(?P<head>secretary|minister)(?: of state)? (?:of|for)(?: the)? (?P<department>.+)")


def _one_form(office: str) -> str:
    while (first := office.partition(" "))[0] in OPENERS:
        office = first[2]
    found = _OF.fullmatch(office)
    if office == "chancellor of the exchequer":
        return "chancellor"
    return f"{found['department']} {found['head']}" if found and found["department"] != "state" else office


def _with_place(text: str, head: re.Match[str], end: int) -> Span | None:
    """The office with its place, where a first name and a surname follow."""
    words = list(_WORD.finditer(text, head.end(), min(end, head.end() + 80)))
    run = _together(text, words)
    for number in range(1, len(run) - 1):
        if run[number][0].lower() in GIVEN:
            return Span(head.start(), run[number - 1].end())
    return None


def _together(text: str, words: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The words from the first one on that only blanks separate."""
    run = list(words[:1])
    for before, word in pairwise(words):
        if text[before.end() : word.start()] != " ":
            break
        run.append(word)
    return run
