"""Initials of one body in two spellings: "ORPC" beside the Office for Patient Recovery and Care (OPRC)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from factlint.facts import Facts
from factlint.facts.names.acronyms import find_expansions, find_initials, spelt_out
from factlint.facts.names.spelling import edits
from factlint.story.names.people import Form
from factlint.text import Span

_SHORTEST = 4
"""Letters; of three any two may be bodies."""
_TWO_BODIES = frozenset(map(frozenset, (("UNHCR", "UNHRC"), ("NCAA", "NACA"), ("USDOT", "USDOJ"))))


def initial_variants(facts: Facts) -> Iterator[tuple[Form, Form]]:
    """Two letters are swapped, or one of five or more is another; one of the two is explained or repeated, the other is not."""
    uses, explained = _uses(facts)
    words = sorted(uses, key=lambda word: uses[word][0])
    for at, one in enumerate(words):
        for other in words[:at]:
            if _alike(one, other) and _odd_one(facts, uses, explained, one, other):
                yield Form(one, tuple(sorted(uses[one]))), Form(other, tuple(sorted(uses[other])))


def _uses(facts: Facts) -> tuple[dict[str, list[Span]], frozenset[str]]:
    """The initials of four letters and more with their places in the file, and those that are in brackets after their name."""
    text, prose = facts.prose.text, facts.prose
    uses: dict[str, list[Span]] = defaultdict(list)
    expansions = find_expansions(text, facts.local.blocks)
    for span in {*find_initials(text, facts.local.blocks), *(found.short for found in expansions)}:
        word = text[span.start : span.end]
        if len(word) >= _SHORTEST and word.isupper() and word.isalpha():
            uses[word].append(prose.span(span))
    for spans in uses.values():
        spans.sort()
    return uses, frozenset(found.acronym for found in expansions)


def _alike(one: str, other: str) -> bool:
    if one.rstrip("S") == other.rstrip("S") or frozenset({one, other}) in _TWO_BODIES:
        return False
    swapped = sorted(one) == sorted(other)
    return (swapped or min(len(one), len(other)) > _SHORTEST) and one[0] == other[0] and edits(one, other, 1) == 1


def _odd_one(facts: Facts, uses: dict[str, list[Span]], explained: frozenset[str], one: str, other: str) -> bool:
    """One is explained or repeated, and the other, used once or twice, has no words of its own."""
    known = [word for word in (one, other) if word in explained or spelt_out(facts.prose.text, word)]
    if len(known) == 2:
        return False
    counts = sorted((len(uses[one]), len(uses[other])))
    odd = other if known == [one] else one if known == [other] else ""
    return len(uses[odd]) < 3 if odd else counts[0] == 1 and (counts[1] > 1 or len(one) > _SHORTEST)
