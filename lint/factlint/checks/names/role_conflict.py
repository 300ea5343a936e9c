"""One person in two offices that nobody holds at once, here or in another document; in one held before; former and not; two relatives."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.checks.names._status import former_or_not
from factlint.facts import Facts
from factlint.facts.names.ledger import Key, name_key
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.events.coverage import PeerClash
from factlint.story.events.people.holders import Stopgap, loosely, stopgaps, two_holders, two_posts
from factlint.story.events.people.ranks import UnnamedRank, other_ranks
from factlint.story.events.roles import posted
from factlint.story.names.apart import comparable, conflict, conflict_across
from factlint.story.names.offices import Office, offices
from factlint.story.names.people import full, has_words, people
from factlint.story.names.relatives import unlike
from factlint.story.names.tenure import dated, misdated
from factlint.story.names.trades import other_trades
from factlint.story.quotes.narrowing import narrowed
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.offices import ANOTHER_TIME


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("name", "here", "there")
LABELS = {
    "article": "the other one is in the story itself",
    "source": "the other one is in a source",
    "peer": "the other one is in another outlet's story",
    "tenure": "an office that the people file has for another time",
    "status": "former or not, acting or not",
    "relation": "another relative of the same person",
    "holder": "a post of which a body has one, and another person who has it in another outlet's story",
    "title": "two names for one post, two posts that go together, or another rank of somebody without a name",
}

_PAST = lazy.regex(
    rf"\b(?:1[89]|20)\d\d\b|\b{any_of(ANOTHER_TIME)}\b|\b"
    + any_of("ran running nominated nominee candidate candidacy campaign bid then moved switched")
    + r"\b",
    re.IGNORECASE,
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    reported: set[int] = set()
    yield from _within(story.article, reported)
    for source in (*story.sources, *story.rivals):
        yield from _across(story.article, source, narrowed(story, source), reported)
    for one in posted(story):
        if one.kind == "post":
            values = {"name": one.name, "here": one.mine.words, "there": f"“{one.other.words}”"}
            spots = tuple(Spot(post.facts.document, post.whole, "the other office") for post in (one.other, *one.also))
            yield Hit(one.mine.whole, values, "peer", evidence=spots)
    yield from _single_posts(story)
    for pair in other_trades(story):
        spot = Spot(pair.other.facts.document, pair.other.whole, "the other trade")
        yield Hit(
            pair.mine.whole, {"name": pair.mine.name, "here": pair.mine.words, "there": f"“{pair.other.words}”"}, "peer", evidence=(spot,)
        )
    for found in misdated(story):
        if found.kind == "outside" and not _explained(story.article, found.span):
            here = story.article.prose.words(found.span)
            yield Hit(found.span, {"name": found.name, "here": here, "there": dated(found.role), "where": "the people file"}, "tenure")
    yield from former_or_not(story)
    for relative in unlike(story):
        here, there = relative.mine.facts.prose.words(relative.mine.span), relative.other.facts.prose.words(relative.other.span)
        note = "earlier in the article" if relative.source is None else "peer" if relative.source.peer else "source"
        spot = Spot(relative.other.facts.document, relative.other.span, note)
        yield Hit(relative.mine.span, {"name": "a relative", "here": here, "there": f"“{there}”"}, "relation", evidence=(spot,))


def _single_posts(story: Story) -> Iterator[Hit]:
    """Posts of which a body has one. Who is in another's post in two outlets, and in another post, is one finding."""
    named, own = {one.name for one in posted(story)}, {clash.mine.span: clash for clash in two_posts(story)}
    for clash in two_holders(story):
        also = own.pop(clash.mine.span, None)
        spots = tuple(Spot(two.other.facts.document, two.other.place, "peer") for two in (clash, also) if two is not None)
        values = {"name": f"the {clash.mine.words}", "here": clash.mine.name, "there": clash.other.name}
        yield Hit(clash.mine.place, values, "holder", evidence=spots)
    for clash in own.values():
        if clash.mine.name not in named:
            spot = Spot(clash.other.facts.document, clash.other.whole, "peer")
            values = {"name": clash.mine.name, "here": clash.mine.words, "there": f"“{clash.other.words}”"}
            yield Hit(clash.mine.whole, values, "title" if loosely(clash) else "peer", evidence=(spot,))
    for gap in stopgaps(story):
        yield _post_hit(gap, f"the {gap.mine.post}", "title")
    for rank in other_ranks(story):
        yield _post_hit(rank, "the officer", "title")


def _post_hit(clash: PeerClash[Stopgap] | PeerClash[UnnamedRank], name: str, label: str) -> Hit:
    spot = Spot(clash.other.facts.document, clash.other.place, "peer")
    return Hit(clash.mine.place, {"name": name, "here": clash.mine.words, "there": f"“{clash.other.words}”"}, label, evidence=(spot,))


def _within(article: Facts, reported: set[int]) -> Iterator[Hit]:
    names = {entity.id: entity.name for entity in article.entities}
    first: dict[int, list[Office]] = {}
    for office in _held(article):
        if office.entity in reported:
            continue
        earlier = next((other for other in first.get(office.entity, ()) if conflict(other, office)), None)
        if earlier is not None and not _explained(article, earlier.span) and not _explained(article, office.span):
            reported.add(office.entity)
            yield _hit(names[office.entity], office, earlier, article, "article", "the other office")
        first.setdefault(office.entity, []).append(office)


def _across(article: Facts, source: Source, facts: Facts, reported: set[int]) -> Iterator[Hit]:
    """Offices of people in full who the other document gives another, unless weeks are between the two."""
    day, other_day = article.published, source.date or source.facts.published
    if day and other_day and abs((day - other_day).days) > _WEEKS:
        return
    mine = {entity.id: entity.name for entity in people(article) if full(entity)}
    own = [office for office in _held(article) if office.entity in mine]
    if not any(has_words(facts, name_key(name.split())) for name in {mine[office.entity] for office in own}):
        return
    theirs: dict[Key, list[Office]] = {}
    keys = {entity.id: name_key(entity.name.split()) for entity in people(facts) if full(entity)}
    for office in _held(facts):
        if office.entity in keys and not _explained(facts, office.span):
            theirs.setdefault(keys[office.entity], []).append(office)
    for office in own:
        known = theirs.get(name_key(mine[office.entity].split()), [])
        apart = conflict if source.peer else conflict_across
        other = next((one for one in known if apart(office, one)), None)
        # A document that has the office of the article as well knows of a change.
        agreed = any(comparable(o, one) and not apart(o, one) for one in known for o in own if o.entity == office.entity)
        if other is not None and not agreed and office.entity not in reported and not _explained(article, office.span):
            reported.add(office.entity)
            yield _hit(mine[office.entity], office, other, facts, "peer" if source.peer else "source", "the other office")


_WEEKS = 30
"""Days after which somebody may well have another office."""


def _held(facts: Facts) -> Iterator[Office]:
    return (office for office in offices(facts) if office.status in ("", "deputy"))


def _hit(name: str, office: Office, other: Office, facts: Facts, label: str, note: str) -> Hit:
    values = {"name": name, "here": office.text, "there": f"“{other.text}”"}
    return Hit(office.span, values, label, evidence=(Spot(facts.document, other.span, note),))


def _explained(facts: Facts, span: Span) -> bool:
    """The sentence is about another time, a change or a second office."""
    sentence = facts.sentence(span)
    return sentence is None or bool(_PAST.search(facts.prose.words(sentence)))
