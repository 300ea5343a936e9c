"""How far a superlative goes: how sure it is, in which place, since when; and whether a source goes less far than a story."""

from __future__ import annotations

import re
from functools import cached_property

from factlint import lazy
from factlint.facts import Facts
from factlint.records import dataclass
from factlint.story.beside import sentence_at
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.scopes import ALIKE, FOREVER, HEDGED, REALMS_BY_SIZE
from factlint.words.patterns import alternatives

_HEDGED = lazy.regex(rf"\b{any_of(HEDGED)}\b", re.I)
_ONE_OF = lazy.regex(r"\b(?:one of|among|some of|another of)(?: [\w’'-]+){0,2} $", re.I)
_FOREVER = lazy.regex(rf"\b{any_of(FOREVER)}\b", re.I)
_TIME = r"(?:an? |\w+ |\w+-\w+ )?(?:years?|decades?|centur(?:y|ies)|months?|seasons?|a generation)"
_SINCE = lazy.regex(
    alternatives(
        ("since a day", r"since (?P<since>[^,.;:]{3,40})", "since 1990"),
        (
            "for some time",
            rf"(?:in|for|over|of|within) (?:(?:more than|over|nearly|almost|about|at least|the|past|last) )*{_TIME}\b",
            "in more than 30 years",
        ),
        before=r"\b(?:",
        after=")",
    ),
    re.I,
)
_BEGINNING = lazy.regex(
    r"since (?:(?:the|its|it|their|they) )?(?:[\w’'-]+ ){0,3}?(?:was |were |is )?"
    r"(?:founded|founding|established|created|built|begun|began)\b",
    re.I,
)
"""Since something began is for ever."""
_BUT = lazy.regex(r"\b(?:outside|except(?: for)?|apart from|excluding|other than|aside from|not counting) (?:the )?[A-Za-z][\w’'-]*", re.I)
_REALMS = {level: lazy.regex(rf"\b{any_of(names)}\b") for level, names in REALMS_BY_SIZE.items()}
_NUMBER = lazy.regex(r"\d+")
_REACH = 100
"""Characters of its sentence after a superlative in which its scope is."""
_BEFORE = 50


@dataclass(frozen=True)
class Scoped:
    """A superlative at a local span, with the words around it."""

    facts: Facts
    local: Span

    @cached_property
    def _sentence(self) -> Span:
        return self.facts.local.sentence_at(self.local.start) or Span(self.local.start, self.local.start)

    @cached_property
    def before(self) -> str:
        """The words of its sentence before it."""
        return self.facts.local.text[max(self._sentence.start, self.local.start - _BEFORE) : self.local.start]

    @cached_property
    def words(self) -> str:
        """Itself and the rest of its sentence."""
        return self.facts.local.text[self.local.start : min(self._sentence.end, self.local.end + _REACH)]

    @cached_property
    def hedged(self) -> str:
        """The word that makes it less than a plain statement; empty for none."""
        before = re.sub(r"\b(?:the|its|their|his|her|our) $", "", self.before)
        found = _ONE_OF.search(self.before) or _ONE_OF.search(before) or _HEDGED.search(self.before)
        return found[0].strip() if found else ""

    @cached_property
    def forever(self) -> bool:
        return _FOREVER.search(self.words) is not None

    @cached_property
    def since(self) -> str:
        """From when on, "since 2019", "in a decade"; empty for no limit."""
        found = _SINCE.search(self.words)
        if found and _BEGINNING.search(self.words, found.start()):
            return ""
        return " ".join(found[0].split()) if found and not (found["since"] and "records" in found["since"]) else ""

    @cached_property
    def start(self) -> int | None:
        """The year from when on, as far as it is known: that of "since 1990", or of "in 34 years"."""
        number = _NUMBER.search(self.since)
        if number is None or "year" not in self.since:
            return int(number[0]) if number and len(number[0]) == 4 else None
        now = self.facts.published
        return now.year - int(number[0]) if now is not None and len(number[0]) < 4 else None

    @cached_property
    def but(self) -> str:
        """What it is said to leave out: "outside London"."""
        found = _BUT.search(self.words)
        return found[0] if found else ""

    @cached_property
    def place(self) -> int:
        """How wide the place is, 0 where none is named: a town is 1, the world 5."""
        words = fold(f"{self.before[-24:]}{self.words}")
        return max((level for level, names in _REALMS.items() if names.search(words)), default=0)


def weaker(claim: Scoped, source: Scoped) -> str:
    """By what a source says less than the claim: "one of", "since 2019", another place; empty where it says as much."""
    if source.hedged and not claim.hedged and not _HEDGED.search(sentence_at(claim.facts, claim.local.start)):
        return f"the source says '{source.hedged}'"
    if source.since and claim.forever:
        return f"the source says '{source.since}'"
    if source.since and claim.since and not source.forever:
        mine, theirs = claim.start, source.start
        if mine and theirs and abs(mine - theirs) > 1:
            return f"the source says '{source.since}'"
    if source.but and not claim.but:
        return f"the source says '{source.but}'"
    if source.place and claim.place > source.place:
        return "the source speaks of a smaller place"
    return ""


def synonyms(rank: str) -> frozenset[str]:
    """A rank with those that mean the same: the biggest is the largest."""
    return next((group for group in ALIKE if rank in group), frozenset((rank,)))
