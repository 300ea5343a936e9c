"""One politician with the labels of two parties."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Name
from factlint.facts.names.ledger import Key, name_key
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.names.parties import Member, members
from factlint.story.names.people import full, has_words
from factlint.story.quotes.narrowing import narrowed
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.posts import BEFORE_POLITICIANS
from factlint.words.patterns import alternatives


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("name", "here", "there")
LABELS = {"article": "the other party is in the story itself", "source": "the other party is in a source"}

_AFTER = lazy.regex(
    alternatives(
        ("a party and a state", r",? \(?(?P<party>[RD])[-–—][A-Z][\w.]{1,}", ", R-Texas"),
        ("a party in brackets", r",? \((?P<initial>[RD])(?:\.?\)|\.?, )", ", (R)"),
        (
            "a Republican",
            r", (?:a|the) (?:(?!Liberal|New|Social|Christian)[\w-]+ ){0,2}?(?P<word>Republican|Democrat)"
            r"\b(?! Party| primary| nominee for)",
            ", the Republican",
        ),
    )
)
_BEFORE = lazy.regex(
    r"(?<!Liberal )(?<!New )(?<!Social )(?<!Christian )\b(?P<word>Republican|Democratic|Democrat)(?: "
    + any_of(BEFORE_POLITICIANS)
    + r")* $"
)
_ANAPHOR = lazy.regex(r"The (?P<word>Republican|Democrat)(?! (?:Party|[A-Z]))(?=,? [a-z])")
_SWITCHED = lazy.regex(
    alternatives(
        ("switched", "switch(?:ed|ing)? (?:part|to )", "switched to "),
        ("changed parties", "chang(?:ed|ing) part", "changed parties"),
        (
            "a former Republican",
            "(?:former|ex-|lifelong|one-?time|registered|turned|recovering|became an?|once an?) ?-?(?:Republican|Democrat)",
            "former Republican",
        ),
        ("left a party", "left the (?:GOP|Republican|Democrat)", "left the GOP"),
        ("cross-filed", r"cross-fil\w+", "cross-filed"),
        ("turned", "(?:Democrat|Republican)-turned", "Democrat-turned"),
        before=r"\b(?:",
        after=")",
    ),
    re.I,
)
_PARTIES = {"R": "Republican", "D": "Democrat", "Democratic": "Democrat"}


@dataclass(frozen=True)
class PartyLabel:
    """A party beside a name, or "The Democrat" after a sentence about one person."""

    entity: int
    party: str
    span: Span


def check(story: Story, params: Params) -> Iterator[Hit]:
    yield from _within(story.article)
    yield from _across(story)


def _across(story: Story) -> Iterator[Hit]:
    """Parties of people named in full where a source has another, and neither document mentions a change."""
    labelled = _parties(story.article, None)
    for source in story.sources if labelled else ():
        facts = narrowed(story, source)
        if not any(has_words(facts, key) for key in labelled):
            continue
        mine = _parties(story.article, facts.prose.text)
        theirs = _parties(facts, story.article.prose.text) if mine else {}
        for key in [key for key in mine if key in theirs]:
            here, there = mine[key][0], theirs[key][0]
            if {one.party for one in mine[key]}.isdisjoint(one.party for one in theirs[key]):
                name = story.article.entities[here.entity].name
                values = {"name": name, "here": _called(here.party), "there": _called(there.party)}
                yield Hit(here.span, values, "source", evidence=(Spot(source.facts.document, there.span, "the other party"),))
                return


def _called(party: str) -> str:
    """What somebody of the party is: "a Democrat", "Labour"."""
    return f"a {party}" if party in _PERSONS else party


_PERSONS = frozenset({"Republican", "Democrat", "Conservative", "Liberal", "Liberal Democrat", "New Democrat"})


def _parties(facts: Facts, beside: str | None) -> dict[Key, list[Member]]:
    """The parties of each person in full, also by the labels that only American copy has."""
    found: dict[Key, list[Member]] = {}
    american = (Member(label.entity, label.party, label.span) for label in _labels(facts) if not _switched(facts, label.span))
    for member in (*members(facts, beside), *american):
        person = facts.entities[member.entity]
        if full(person):
            found.setdefault(name_key(person.name.split()), []).append(member)
    return found


def _within(article: Facts) -> Iterator[Hit]:
    names = {entity.id: entity.name for entity in article.entities}
    first: dict[int, PartyLabel] = {}
    named = (PartyLabel(member.entity, member.party, member.span) for member in members(article))
    for label in sorted((*_labels(article), *named), key=lambda found: found.span):
        earlier = first.setdefault(label.entity, label)
        if earlier.party != label.party and not any(_switched(article, one.span) for one in (earlier, label)):
            values = {"name": names[label.entity], "here": _called(label.party), "there": _called(earlier.party)}
            yield Hit(label.span, values, "article", evidence=(Spot(article.document, earlier.span, "the other party"),))
            return


def _switched(article: Facts, span: Span) -> bool:
    """The paragraph mentions a change of parties, or of somebody who once was in the other."""
    block = article.block(span)
    return block is not None and _SWITCHED.search(article.prose.words(block.span)) is not None


def _labels(article: Facts) -> Iterator[PartyLabel]:
    beside = [
        label for name in article.names if name.kind == "person" and article.quoted(name.span) is None for label in _beside(article, name)
    ]
    yield from beside
    text = article.prose.text
    for block in article.local.blocks:
        if block.kind == "body":
            for found in _ANAPHOR.finditer(text, block.span.start, block.span.end):
                span = article.prose.span(Span(*found.span()))
                entity = _meant(article, span)
                held = {label.entity for label in beside if label.party == found["word"]}
                if entity is not None and article.quoted(span) is None and not held - {entity}:
                    yield PartyLabel(entity, found["word"], span)


def _beside(article: Facts, name: Name) -> Iterator[PartyLabel]:
    text, local = article.prose.text, article.prose.local(name.span)
    after = _AFTER.match(text, local.end)
    if after is not None:
        word = after["party"] or after["initial"] or after["word"]
        start = after.start() + len(after[0]) - len(after[0].lstrip(", "))
        end = after.start() + len(after[0].rstrip(", "))
        yield PartyLabel(name.entity, _PARTIES.get(word, word), article.prose.span(Span(start, end)))
    start = max(0, local.start - 60)
    before = _BEFORE.search(text[start : local.start])
    if before is not None:
        span = Span(start + before.start(), start + before.end() - 1)
        yield PartyLabel(name.entity, _PARTIES.get(before["word"], before["word"]), article.prose.span(span))


def _meant(article: Facts, span: Span) -> int | None:
    """The only person of the sentence before, in the same paragraph; None where there is none or several."""
    block = article.block(span)
    at = bisect_left(article.sentences, span.start, key=lambda s: s.start)
    if block is None or at >= len(article.sentences) or article.sentences[at].start != span.start or not at:
        return None
    previous = article.sentences[at - 1]
    if previous.start < block.span.start:
        return None
    here = {name.entity for name in article.names if name.kind == "person" and name.span in previous}
    return here.pop() if len(here) == 1 else None
