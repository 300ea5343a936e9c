"""An office that one person holds in one place and held in another, or holds as a deputy, here, in another outlet or in the people file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.story.events.roles import posted
from factlint.story.names.offices import Office, offices
from factlint.story.names.tenure import GivenOffice, misdated
from factlint.words import any_of
from factlint.words.names.offices import ANOTHER_TIME
from factlint.words.names.posts import STATUS_TIMES

_TIME = lazy.regex(
    rf"\b(?:1[89]|20)\d\d\b|\b{any_of(ANOTHER_TIME)}\b|\b" + any_of(STATUS_TIMES) + r"\b",
    re.IGNORECASE,
)
_STEADY = frozenset({"mayor", "minister", "secretary", "governor", "sheriff", "treasurer", "chancellor", "premier", "ambassador"})


def former_or_not(story: Story) -> Iterator[Hit]:
    """Hits of the label "status": one office held and former, or in full and as a deputy, of one person."""
    article = story.article
    names = {entity.id: entity.name for entity in article.entities}
    held: dict[int, list[Office]] = {}
    for office in offices(article):
        if office.head in _STEADY and office.status in ("", "former"):
            held.setdefault(office.entity, []).append(office)
    for entity, found in held.items():
        past = next((office for office in found if office.status == "former"), None)
        now = next((office for office in found if not office.status and past and _one(past, office) and _present(article, office)), None)
        if past is not None and now is not None:
            here, there = (now, past) if past.span < now.span else (past, now)
            values = {"name": names[entity], "here": here.text, "there": f"“{there.text}”"}
            yield Hit(here.span, values, "status", evidence=(Spot(article.document, there.span, "the other"),))
    for given in misdated(story):
        if given.kind == "held":
            yield _listed(article, given)
    for one in posted(story):
        if one.kind == "status":
            evidence = tuple(
                Spot(post.facts.document, post.place, "peer" if one.source.peer else "source") for post in (one.other, *one.also)
            )
            yield Hit(
                one.mine.place, {"name": one.name, "here": one.mine.words, "there": f"“{one.other.words}”"}, "status", evidence=evidence
            )


def _listed(article: Facts, given: GivenOffice) -> Hit:
    """Former here, though the people file has the office as held."""
    since = f" since {given.role.since.text}" if given.role.since else ""
    values = {"name": given.name, "here": f"former {article.prose.words(given.span)}", "there": f"“{given.role.title}”{since}"}
    return Hit(given.span, {**values, "where": "the people file"}, "status")


def _one(one: Office, other: Office) -> bool:
    """The same office: no other ministry, no other town."""
    if one.head != other.head or (one.portfolio and other.portfolio and one.portfolio != other.portfolio):
        return False
    return not (one.place and other.place) or bool(set(one.place.split()) & set(other.place.split()))


def _present(article: Facts, office: Office) -> bool:
    """Nothing in the sentence is about another time."""
    sentence = article.sentence(office.span)
    return sentence is not None and not _TIME.search(article.prose.words(sentence))
