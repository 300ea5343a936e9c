"""The parties that an article gives politicians beside their names: "Labour MP Ann Boyd", "Boyd (Con)", "Boyd, a Democrat"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Name
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.parties import HOME, MEMBERS, PARTIES, PARTY
from factlint.words.names.posts import BEFORE_POSTS
from factlint.words.patterns import alternatives

_BEFORE = lazy.regex(
    rf"(?<![\w-])(?P<party>{PARTY})(?:['’]s|s['’]) (?:(?:Sir|Dame|Dr\.?|Lord|Lady) )?\Z"
    rf"|(?<![\w-])(?P<member>{PARTY}) (?:(?:[A-Za-z][\w’'.-]*) ){{0,3}}?(?i:{MEMBERS}) (?:(?:Sir|Dame|Dr\.?|Lord|Lady) )?\Z"
)
_BRACKETS = lazy.regex(rf",? \((?P<party>{PARTY})(?=[,;)]| )")
_APPOSED = lazy.regex(
    alternatives(
        (
            "a member of a party",
            rf", {any_of(BEFORE_POSTS)} (?:[\w’-]+ ){{0,2}}?(?P<party>{PARTY}) (?:[\w-]+ ){{0,2}}?(?i:{MEMBERS})\b",
            ", the Labour councillor",
        ),
        (
            "of a party",
            rf", (?:(?i:{MEMBERS}) )?(?:of|for|from) (?:the )?(?P<of>{PARTY})(?: [Pp]arty)?(?=[,.;)]| [a-z])",
            ", of the Labour party",
        ),
        ("a body of a party", rf" of (?:the )?(?P<body>{PARTY})(?: [Pp]arty)?(?=[,.;)]| (?!and\b)[a-z])", " of the Labour party."),
        (
            "a Republican",
            r", (?:an?|the) (?:[\w’-]+ ){0,2}?(?P<alone>Republican|Democrat|Conservative|Tory|Liberal Democrat|"
            r"Lib Dem|New Democrat)(?=[,.;)]| (?:from|who)\b)",
            ", a Republican from",
        ),
    )
)
_CHANGED = lazy.regex(
    r"\b"
    + any_of(
        r"""
        switch(?:ed|ing)? defect\w* cross(?:ed|es|ing)_the_floor chang(?:ed|ing)_part\w+ former(?:ly)? ex joined joining
        (?:left|quits?)_(?:the|his|her|their) suspended expelled until independent lifelong registered turned became previously
        resigned
        """
    )
    + r"\b",
    re.I,
)


@dataclass(frozen=True)
class Member:
    """A party beside the mention of somebody."""

    entity: int
    party: str
    """The name that we use for it."""
    span: Span
    """The words of it, in the file."""


def members(facts: Facts, beside: str | None = "") -> Iterator[Member]:
    """The parties beside the people of a document, in order; not in quotations, nor where a paragraph is about a change.

    `beside` is another text on the same people, which may show in which country "Labor" and "Congress" are parties; with None they are.
    """
    changed: dict[Span, bool] = {}  # a block is read once, however many names it has
    for name in facts.names:
        if name.kind == "person" and facts.quoted(name.span) is None:
            block = facts.block(name.span)
            if block is None:
                continue
            if block.span not in changed:
                changed[block.span] = _CHANGED.search(facts.prose.words(block.span)) is not None
            if not changed[block.span]:
                yield from _beside(facts, name, block.span, beside)


def _beside(facts: Facts, name: Name, block: Span, other: str | None) -> Iterator[Member]:
    text, local, around = facts.prose.text, facts.prose.local(name.span), facts.prose.local(block)
    before = text[max(around.start, local.start - 70) : local.start]
    start = local.start - len(before)
    found = [match for match in (_BEFORE.search(before),) if match]
    for match, offset in ((found[0], start) if found else (None, 0), *((m, 0) for m in _after(text, local, around))):
        if match is not None:
            group = next(key for key, value in match.groupdict().items() if value)
            span = Span(offset + match.start(group), offset + match.end(group))
            word = text[span.start : span.end]
            if other is None or word not in HOME or re.search(HOME[word], text) or re.search(HOME[word], other):
                yield Member(name.entity, PARTIES[word], facts.prose.span(span))


def _after(text: str, local: Span, block: Span) -> Iterator[re.Match[str]]:
    end = min(block.end, local.end + 100)
    for pattern in (_BRACKETS, _APPOSED):
        if found := pattern.match(text, local.end, end):
            yield found
