"""One person who is he here and she there, or Mr. here and Ms. there, where the text leaves no doubt who is meant."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Literal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity, Name
from factlint.facts.names.spelling import plain
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.names.people import full, people, surname
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.described import VERBS_AFTER_NAME
from factlint.words.names.gender import MEN_AND_WOMEN
from factlint.words.names.relatives import COUPLES


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("name", "here", "there")

Gender = Literal["he", "she"]
_HONORIFIC = lazy.regex(r"(?<![\w-])(?:(?P<he>Mr)|(?P<she>Mrs|Ms|Miss))\.? $")
_COUPLE = lazy.regex(rf"\b{any_of(COUPLES)}\b")
_SOMEBODY = lazy.regex(rf"\b{any_of(MEN_AND_WOMEN)}\b")
_HIMSELF = {"himself": "he", "herself": "she"}
_WHO = lazy.regex(
    rf", who (?:{any_of(VERBS_AFTER_NAME)} )(?P<p>his|her|he"
    r"|she)\b(?! (?:husband|wife))"
)


@dataclass(frozen=True)
class Sign:
    """A word that shows the gender of a person, and where."""

    entity: int
    gender: str
    span: Span


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    persons = {person.id: person for person in people(article)}
    families: dict[str, list[Entity]] = defaultdict(list)
    for person in persons.values():
        families[plain(surname(person))].append(person)
    first: dict[tuple[int, str], Sign] = {}
    for sign in sorted(_signs(article), key=lambda found: found.span):
        first.setdefault((sign.entity, sign.gender), sign)
    for (entity, gender), sign in first.items():
        other = first.get((entity, "she" if gender == "he" else "he"))
        holder = persons.get(entity)
        if other is None or holder is None or sign.span < other.span or not full(holder) or len(families[plain(surname(holder))]) > 1:
            continue
        values = {"name": holder.name, "here": article.prose.words(sign.span), "there": article.prose.words(other.span)}
        yield Hit(sign.span, values, evidence=(Spot(article.document, other.span, "the other"),))


def _signs(article: Facts) -> Iterator[Sign]:
    couples = _COUPLE.search(article.prose.text) is not None
    for name in article.names:
        if name.kind == "person" and article.quoted(name.span) is None:
            if not couples:
                yield from _honorific(article, name)
            yield from _relative(article, name)
            yield from _reflexive(article, name)
    yield from _next(article)


def _honorific(article: Facts, name: Name) -> Iterator[Sign]:
    start = article.prose.local(name.span).start
    found = _HONORIFIC.search(article.prose.text, max(0, start - 6), start)
    if found is not None:
        span = Span(found.start(), found.end() - 1)
        yield Sign(name.entity, "he" if found["he"] else "she", article.prose.span(span))


def _relative(article: Facts, name: Name) -> Iterator[Sign]:
    found = _WHO.match(article.prose.text, article.prose.local(name.span).end)
    if found is not None:
        yield Sign(name.entity, "he" if found["p"] in ("his", "he") else "she", article.prose.span(Span(*found.span("p"))))


def _reflexive(article: Facts, name: Name) -> Iterator[Sign]:
    """ "Lane … himself", where Lane is the subject of the verb that "himself" belongs to."""
    parse, local = article.local.parse, article.prose.local(name.span)
    for token in parse.within(local):
        if parse.deps[token] != "nsubj":
            continue
        for child in parse.children[parse.heads[token]]:
            gender = _HIMSELF.get(article.prose.text[parse.starts[child] : parse.ends[child]].lower())
            if gender and child > token:
                yield Sign(name.entity, gender, article.prose.span(parse.span(child, child)))


_OPENING = lazy.regex(r"(?P<p>He|She) (?:said|says|has|had|was|is|added|told|also|will|would)\b")


def _next(article: Facts) -> Iterator[Sign]:
    """ "He" or "She" at the head of a sentence after one that has a single person, its subject, when the paragraph has no other."""
    text, parse = article.prose.text, article.local.parse
    by_block: dict[Span, list[Name]] = defaultdict(list)
    for name in article.names:
        block = article.block(name.span)
        if block is not None and block.kind == "body":
            by_block[block.span].append(name)
    for block_span, names in by_block.items():
        entities = {name.entity for name in names if name.kind == "person"}
        local = article.prose.local(block_span)
        if len(entities) != 1 or _SOMEBODY.search(text[local.start : local.end]):
            continue
        first = next(name for name in names if name.kind == "person")
        sentence = article.sentence(first.span)
        if sentence is None or sentence.start != block_span.start or first.span.start - sentence.start > 30:
            continue
        if not any(parse.deps[token] in ("nsubj", "nsubjpass") for token in parse.within(article.prose.local(first.span))):
            continue
        end = article.prose.local(sentence).end
        found = _OPENING.match(text, end + 1)
        if found is not None and found.end() < local.end and article.quoted(first.span) is None:
            span = article.prose.span(Span(*found.span("p")))
            if article.quoted(span) is None:
                yield Sign(first.entity, found["p"].lower(), span)
