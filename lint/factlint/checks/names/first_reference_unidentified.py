"""People named in full who neither that sentence nor the next one identifies."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity
from factlint.facts.names.spelling import plain
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.names.people import full, given, mentions, people, personal, surname
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.described import AFTER_NAME, BEFORE_NAME, NO_TRADE
from factlint.words.names.given import GIVEN
from factlint.words.names.runs import ROLES


@dataclass(frozen=True)
class Params:
    known: tuple[str, ...] = ()
    """People who everybody knows, by full name or surname."""


VALUES = ("name",)

_IDENTIFIED = lazy.regex(rf"^[,;:]|^['’]s\b|^ ?[(\[—–-]|^ {any_of(AFTER_NAME)}\b|^\s*$")
_RELATED = lazy.regex(rf"\b{any_of(BEFORE_NAME)}[ ,]+(?:\w+ ){{0,2}}$")
_ROLE = lazy.regex(r"\b(?:" + "|".join(sorted(map(re.escape, ROLES))) + r"|\w+(?:ist|ian|ologist|woman|man|keeper|maker|owner))s?\b", re.I)


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    known = {plain(name) for name in params.known}
    for person in people(article):
        if not full(person) or person.roles or {plain(person.name), plain(surname(person))} & known:
            continue
        span = person.mentions[0]
        block = article.block(span)
        running = block is not None and block.kind == "body" and article.quoted(span) is None
        if running and plain(given(person)) in GIVEN and _matters(article, person) and not _identified(article, span):
            yield Hit(span, {"name": article.prose.words(span)}, places=person.mentions[1:])


def _matters(article: Facts, person: Entity) -> bool:
    """The person speaks or acts in the story: is named again, and as somebody."""
    return len(person.mentions) > 1 and any(personal(article, name) for name in mentions(article, person))


def _identified(article: Facts, span: Span) -> bool:
    """Something is beside the name, or its sentence or the next has the word of a role, an age or a relation."""
    text, local = article.prose.text, article.prose.local(span)
    if _IDENTIFIED.search(text[local.end : local.end + 30]) or _RELATED.search(text[max(0, local.start - 40) : local.start]):
        return True
    before = text[max(0, local.start - 30) : local.start]
    if before[-1:] == " " and (word := before.split()[-1:]) and not word[0].endswith((".", ",", "”", '"', ":")) and _describes(word[0]):
        return True
    at = bisect_right(article.sentences, span.start, key=lambda s: s.start) - 1
    near = " ".join(article.prose.words(sentence) for sentence in article.sentences[max(0, at - 1) : at + 2])
    return _ROLE.search(near) is not None or re.search(r"\b\d{1,3}(?:,|-year-old)", near) is not None


def _describes(word: str) -> bool:
    return word.lower() not in NO_TRADE
