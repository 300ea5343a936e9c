"""One person in two offices that nobody holds at once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.story.offices import Office, offices


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("name", "here", "there")

_LEGISLATORS = frozenset({"representative", "senator"})
_PAST = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b(?:until|since|previously|formerly|former|once|later|became|becomes?|appointed|named|promoted|resigned"
    r"|at the time|when|before|after|as|ran|running|elected|won|served|serving|sworn|nominated|nominee|candidate"
    r"|bid|term|then|moved|switched|also)\b",
    re.I,
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    names = {entity.id: entity.name for entity in article.entities}
    first: dict[int, list[Office]] = {}
    told: set[int] = set()
    for office in offices(article):
        if office.status not in ("", "deputy") or office.entity in told:
            continue
        earlier = next((other for other in first.get(office.entity, ()) if conflict(other, office)), None)
        if earlier is not None and not _explained(article, earlier) and not _explained(article, office):
            told.add(office.entity)
            values = {"name": names[office.entity], "here": office.text, "there": earlier.text}
            yield Hit(office.span, values, evidence=(Spot(article.document, earlier.span, "the other office"),))
        first.setdefault(office.entity, []).append(office)


def conflict(one: Office, other: Office) -> bool:
    """Two ministries or two chambers, or one office in full and as a deputy."""
    if one.head == other.head in ("minister", "secretary") and one.portfolio and other.portfolio:
        return not one.portfolio & other.portfolio or (one.portfolio == other.portfolio and one.status != other.status)
    if one.status or other.status:
        return False
    if {one.head, other.head} == _LEGISLATORS:
        return one.before and other.before
    return one.head == other.head in ("mayor", "ambassador") and bool(one.place and other.place) and _apart(one.place, other.place)


def _apart(one: str, other: str) -> bool:
    return not set(one.split()) & set(other.split())


def _explained(article: Facts, office: Office) -> bool:
    """The sentence speaks of another time, of a change or of a second office."""
    sentence = article.sentence(office.span)
    return sentence is None or bool(_PAST.search(article.prose.words(sentence)))
