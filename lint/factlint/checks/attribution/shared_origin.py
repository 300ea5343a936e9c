"""Two outlets that say the same because both have it from one agency."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.figures.stems import stems
from factlint.story.reporters import Sentence, read
from factlint.text import Span
from factlint.words import any_of
from factlint.words.attribution.crediting import CREDITING
from factlint.words.attribution.outlets import AGENCY, agency

VALUES = ("agency",)


@dataclass(frozen=True)
class Params:
    kinds: tuple[str, ...] = ("wire", "outlet")
    """Kinds of sources that may have copied; peers count where they are not known to be of the same outlet."""
    shared: int = 6
    """How many content words the two sentences share."""


_CUE = any_of(CREDITING)
_BEFORE = lazy.regex(rf"\b{_CUE}(?: by)? (?:the )?(?:[\w’'.-]+ ){{0,4}}$", re.IGNORECASE)
_AFTER = lazy.regex(rf"^(?:,? the [^,.;]{{0,50}},?)?(?: news agency| agency)?,? (?:has |had |also |later |first )?{_CUE}\b", re.IGNORECASE)
_OUTLET = ("site", "site_name", "publisher", "outlet", "publication", "og:site_name")


_MOST = 50
"""How many sentences of a document that credit one agency are compared."""


@dataclass(frozen=True)
class _Credit:
    name: str
    span: Span
    words: frozenset[str]


def check(story: Story, params: Params) -> Iterator[Hit]:
    mine = _credits(story.article)
    reported: set[str] = set()
    for other in _independent(story, params) if mine else ():
        for theirs in _credits(other.facts):
            for own in mine:
                if own.name == theirs.name and own.name not in reported and len(own.words & theirs.words) >= params.shared:
                    reported.add(own.name)
                    document = other.facts.document
                    yield Hit(own.span, {"agency": own.name}, evidence=(Spot(document, theirs.span, "credits the same agency"),))


def _independent(story: Story, params: Params) -> Iterator[Source]:
    """The sources that are other outlets' stories, and the peers not known to be of the article's own outlet."""
    yield from (source for source in story.sources if source.kind in params.kinds)
    own = _outlet(story.article)
    yield from (peer for peer in story.rivals if not own or _outlet(peer.facts) != own)


def _outlet(facts: Facts) -> str:
    return next((str(facts.document.meta[key]) for key in _OUTLET if facts.document.meta.get(key)), "")


def _credits(facts: Facts) -> list[_Credit]:
    """The agencies that a document names as the origin of what a sentence says, each at most `_MOST` times."""
    found: list[_Credit] = []
    often: Counter[str] = Counter()
    for sentence in read(facts):
        for credit in _credited(facts, sentence):
            often[credit.name] += 1
            if often[credit.name] <= _MOST:
                found.append(credit)
    return found


def _credited(facts: Facts, sentence: Sentence) -> Iterator[_Credit]:
    words, at = sentence.words, sentence.local.start
    reported: set[str] = set()
    for match in AGENCY.finditer(words):
        name = agency(match.group())
        if name in reported:
            continue
        if _BEFORE.search(words[max(0, match.start() - 60) : match.start()]) or _AFTER.match(words[match.end() : match.end() + 80]):
            reported.add(name)
            yield _Credit(name, facts.prose.span(Span(at + match.start(), at + match.end())), stems(words))
