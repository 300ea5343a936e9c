"""Initials that are explained in two ways, or that do not fit the name before them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field

from factlint.facts.names.acronyms import Expansion, find_expansions, fits, words
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.words.names.parts import LINKS


@dataclass(frozen=True)
class Params:
    foreign: tuple[str, ...] = ()
    """Initials that come from another language than the name beside them."""
    names: Mapping[str, str] = field(default_factory=dict)
    """What well-known initials stand for."""


VALUES = ("acronym", "full", "what")
LABELS = {
    "two": "two full forms for one acronym",
    "initials": "initials that do not fit the full form",
    "known": "not what this well-known acronym means",
}


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    first: dict[str, Expansion] = {}
    for found in find_expansions(article.prose.text, article.local.blocks):
        span = article.prose.span(found.span)
        if article.quoted(span) is not None or found.acronym in params.foreign:
            continue
        earlier = first.get(found.acronym)
        if earlier is not None and _differ(earlier, found):
            values = {"acronym": found.acronym, "full": found.full, "what": f"above it means {earlier.full}"}
            yield Hit(span, values, "two", evidence=(Spot(article.document, article.prose.span(earlier.span), "explained here"),))
        elif _another(found, params.names.get(found.acronym, "")):
            values = {"acronym": found.acronym, "full": found.full, "what": f"it means {params.names[found.acronym]}"}
            yield Hit(span, values, "known")
        elif _one_off(found):
            yield Hit(span, {"acronym": found.acronym, "full": found.full, "what": "the initials do not fit"}, "initials")
        if earlier is None and _fitting(found):
            first[found.acronym] = found


def _fitting(found: Expansion) -> bool:
    return fits(words(found.full), found.acronym)


def _differ(one: Expansion, other: Expansion) -> bool:
    """Both fit and are two names: each has a word that the other has not, and no form of one."""
    mine, theirs = {word[:5] for word in one.words}, {word[:5] for word in other.words}
    return _fitting(other) and bool(mine - theirs) and bool(theirs - mine)


def _another(found: Expansion, known: str) -> bool:
    """The name is the known one except for a word."""
    right = [word.lower() for word in words(known) if word.lower() not in LINKS]
    return len(right) == len(found.words) > 2 and sum(a[:5] != b[:5] for a, b in zip(right, found.words, strict=True)) == 1


def _one_off(found: Expansion) -> bool:
    """As many words as letters, and all but one of the letters right; no word of the name has the letter that is wrong."""
    letters = [c for c in found.acronym if c.isalpha()]
    spelt = [word for word in words(found.full) if word.lower() not in LINKS]
    if len(letters) < 3 or len(spelt) != len(letters) or not found.acronym.isupper():
        return False
    wrong = [letter for letter, word in zip(letters, spelt, strict=True) if word[0].upper() != letter]
    return len(wrong) == 1 and wrong[0] not in found.full.upper()
