"""Whether two documents report one event, by what their first lines have in common."""

from __future__ import annotations

import re

from factlint.facts import Facts
from factlint.facts.once import once
from factlint.story.figures.stems import stems

_WORDS = re.compile(r"\S+")
_LEAD = 110
"""Words of a report after which it has said what it is about."""
_COMMON = 4
"""Stems that the leads of two reports of one event share: of two that were picked at random one in twenty does."""
_DAYS = 10
"""Days between two reports of one event."""


def one_event(one: Facts, other: Facts) -> bool:
    """The leads share several words, and the days of publication, as far as they are known, are near."""
    if one.published and other.published and abs((one.published - other.published).days) > _DAYS:
        return False
    return len(_lead(one) & _lead(other)) >= _COMMON


@once
def _lead(facts: Facts) -> frozenset[str]:
    text = facts.local.text
    end = 0
    for number, found in enumerate(_WORDS.finditer(text)):
        if number == _LEAD:
            break
        end = found.end()
    return stems(text[:end])
