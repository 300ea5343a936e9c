"""The posts that outlets give one person: acting in one and in full in another, former and present, assistant, president and CEO."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, takewhile
from typing import Literal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Name
from factlint.facts.names.spelling import plain
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.events.passages import OfPerson
from factlint.story.names.people import full, has_words, people, running, surname, unquoted
from factlint.story.quotes.narrowing import narrowed
from factlint.text import Span
from factlint.words import any_of
from factlint.words.events.small import NOT_IN_POSTS
from factlint.words.names.nicknames import called
from factlint.words.names.offices import RANK_FORMS, RANKS
from factlint.words.names.posts import BEFORE_POSTS, HEADS, POST_ADJECTIVES, POST_ENDS, POST_STATUS, SAME_HEADS
from factlint.words.names.runs import HONORIFICS

Status = Literal["", "acting", "former", "under"]


@dataclass(frozen=True)
class Post(OfPerson):
    """A post beside a name: "acting President Ana Sol", "Sol, a former official of the bank"."""

    head: str
    """What it comes down to, in the singular: president, ceo, official."""
    status: Status
    at: str
    """The body it is a post of, where that is one word before it: "chick-fil-a"."""

    title: bool
    """It is before the name, as a title."""


@dataclass(frozen=True)
class Posted:
    """A person's post in the article and another one in a peer."""

    name: str
    mine: Post
    other: Post
    source: Source
    kind: Literal["status", "post"]
    also: tuple[Post, ...] = ()
    """What further peers give the person, where it differs too."""


@once
def posted(story: Story) -> tuple[Posted, ...]:
    """People who have another post in an earlier peer or a source, or the same with another status; at most one a person, in order."""
    found: dict[str, list[Posted]] = defaultdict(list)
    mine = _posts(story.article)
    for peer in (*story.rivals, *(replace(source, facts=narrowed(story, source)) for source in story.sources)) if mine else ():
        theirs = _posts(peer.facts) if any(has_words(peer.facts, (key,)) for key in mine) else {}
        for key in (key for key in mine.keys() & theirs.keys() if _may_be_one(mine[key].name, theirs[key].name)):
            found[key] += islice(_differ(mine[key], theirs[key], peer), 1)
    said = (replace(first, also=tuple(one.other for one in rest)) for first, *rest in filter(None, found.values()))
    return tuple(sorted(said, key=lambda one: one.mine.span))


def _may_be_one(name: str, other: str) -> bool:
    """The first names are one, begin alike or go together: Helen Marsh is not Tom Marsh, whatever posts they have."""
    mine, theirs = (plain(words).split()[:-1] for words in (name, other))
    return any(one[0] == two[0] or called(one, two) for one in mine for two in theirs) or not (mine and theirs)


@dataclass(frozen=True)
class _Person:
    name: str
    posts: tuple[Post, ...]
    ended: bool
    """Something is said of an end or a beginning in office."""


def _differ(mine: _Person, theirs: _Person, peer: Source) -> Iterator[Posted]:
    pairs = [(one, two) for one in mine.posts for two in theirs.posts]
    for status in _KINDS if peer.peer else _KINDS_OF_SOURCES:
        for one, two in pairs:
            only_one = (one.status == status) != (two.status == status) and "" in (one.status, two.status)
            if one.head == two.head and only_one and _agreed(mine, theirs, one.head, status):
                yield Posted(mine.name, one, two, peer, "status")
    for chairs in _MISTAKEN:
        if _heads(mine) & _heads(theirs) & chairs:
            continue
        for one, two in pairs:
            elsewhere = chairs is not RANKS and one.at and two.at and one.at != two.at
            if {one.head, two.head} <= chairs and not (one.status or two.status) and not elsewhere:
                yield Posted(mine.name, one, two, peer, "post")


def _agreed(mine: _Person, theirs: _Person, head: str, status: Status) -> bool:
    """Only one of the two documents knows the status, and neither mentions a change."""
    known = [any(post.head == head and post.status == status for post in person.posts) for person in (mine, theirs)]
    if all(known) or (status == "former" and (mine.ended or theirs.ended or head in _COURTESY)):
        return False
    # "The interior minister" may mean the acting one further down; a former one is never just the minister.
    bare = [any(post.head == head and not post.status for post in person.posts) for person in (mine, theirs)]
    return status != "former" or not all(bare)


_COURTESY = frozenset({"president", "senator", "governor", "mayor", "judge", "ambassador", "secretary", "premier"})
"""Titles that people keep when they have left office."""


def _heads(person: _Person) -> set[str]:
    return {post.head for post in person.posts}


_KINDS: tuple[Status, ...] = ("acting", "under", "former")
_KINDS_OF_SOURCES: tuple[Status, ...] = ("acting", "former")
"""Deputies are compared with sources as offices."""
_MISTAKEN = tuple(
    map(
        frozenset,
        (
            ("president", "ceo", "chairman"),
            ("chairman", "ranking member"),
            ("press secretary", "communications director", "chief of staff"),
            ("campaign manager", "campaign chairman"),
            ("premier", "president"),
            ("curator", "director"),
            ("manager", "owner"),
            ("leader", "whip"),
            RANKS,
        ),
    )
)
"""Posts at the head of a company, a committee, an office or a campaign that are mistaken for one another, and ranks."""
_HEADS = SAME_HEADS | {head: head for head in HEADS} | RANK_FORMS
_HEAD = "|".join(sorted(_HEADS, key=len, reverse=True))
_BEFORE = lazy.regex(
    rf"(?P<lead>(?:[\w’'&.-]+ ){{0,4}}?)(?P<head>{_HEAD})\.?(?:,? (?:of|for) (?:the )?[A-Z][\w’'-]+)?(?P<comma>,?) $", re.I
)
_AFTER = lazy.regex(
    rf"(?:, \d{{1,3}})?, (?:then |now |who (?:is|was) )?(?:{any_of(BEFORE_POSTS)} )?"
    rf"(?P<lead>(?:[\w’'&.-]+ ){{0,4}}?)(?P<head>{_HEAD})\b"
    r"(?=[,.;:)]| (?:of|for|at|in|on|who|and|said)\b)",
    re.I,
)
_WHO = lazy.regex(r"(?:, \d{1,3})?, who (?P<verb>(?:chair|own|manage|edit|coach)(?:e?s)|has (?:chair|own|manag|edit|coach)ed)\b")
_STEM = 4
_DOES = {"chai": "chairman", "owns": "owner", "owne": "owner", "mana": "manager", "edit": "editor", "coac": "coach"}
_DETERMINED = lazy.regex(rf"(?:^|[^,] )(?:{any_of(BEFORE_POSTS)}|[\w’'-]+(?:['’]s|s['’])) (?-i:[a-z][\w-]* ){{0,3}}$", re.I)
_ENDS = lazy.regex(
    rf"\b{any_of(POST_ENDS)}\b",
    re.I,
)


@once
def _posts(facts: Facts) -> dict[str, _Person]:
    """The people of a document whose surname nobody else has, with their posts."""
    by_entity: dict[int, list[Post]] = defaultdict(list)
    ended: dict[int, bool] = defaultdict(bool)
    for name in unquoted(facts):
        by_entity[name.entity] += _beside(facts, name)
        sentence = facts.sentence(name.span)
        ended[name.entity] |= bool(sentence and _ENDS.search(facts.prose.words(sentence)))
    found: dict[str, list[_Person]] = defaultdict(list)
    for person in people(facts):
        if full(person):
            found[plain(surname(person))].append(_Person(person.name, tuple(by_entity[person.id]), ended[person.id]))
    return {key: persons[0] for key, persons in found.items() if len(persons) == 1 and persons[0].posts}


def _beside(facts: Facts, name: Name) -> Iterator[Post]:
    text, local = facts.prose.text, facts.prose.local(name.span)
    block = running(facts, name)
    if block is None:
        return
    low = block.start
    start = max(low, local.start - _NEAR)
    honoured = _HONOURED.search(text, start, local.start)
    before = _BEFORE.search(text[start : honoured.start() if honoured else local.start])
    if before is not None and (post := _post(facts, before, start, local, before=True)) and _apposed(text[low : post.span.start], before):
        yield post
    after = _AFTER.match(text, local.end, local.end + _NEAR)
    if after is not None:
        yield _post(facts, after, 0, local, before=False)
    if (who := _WHO.match(text, local.end, local.end + _NEAR)) is not None:
        yield Post(facts, Span(*who.span("verb")), local, _DOES[who["verb"].removeprefix("has ")[:_STEM]], "", "", False)


_HONOURED = lazy.regex(rf"(?:\b[Tt]he )?\b(?:rt\.? (?:hon|rev)|cllr|{'|'.join(sorted(HONORIFICS))})\.? $", re.I)
"""Between a post and a name: "chief health officer Dr Miriam Castle"."""
_NEAR = 90


def _apposed(lead: str, found: re.Match[str]) -> bool:
    """The post is a title before the name, or is separated from it by a comma and is nobody's of whom it is said after the name.

    "The deputy mayor, Ana Sol, said" has hers; in "Lea Moe, the deputy mayor, Ana Sol and others" it is Moe's.
    """
    return not found["comma"] or _DETERMINED.search(lead) is not None


def _post(facts: Facts, match: re.Match[str], offset: int, named: Span, *, before: bool) -> Post:
    words = [word for word in re.split(r"[\s-]+", match["lead"]) if word]
    phrase = list(
        takewhile(
            lambda word: word.lower() not in NOT_IN_POSTS and (not word.endswith((".", ",")) or _LETTERS.match(word)), reversed(words)
        )
    )
    said = next((n for n, word in enumerate(phrase) if word.lower() in POST_STATUS), None)
    own = phrase[: said + 1] if said is not None else list(takewhile(_title, phrase)) if before else phrase
    status: Status = next((POST_STATUS[word.lower()] for word in own if word.lower() in POST_STATUS), "")
    at = next((word.lower() for word in own if word[0].isupper() and word.lower() not in POST_STATUS), "")
    start = offset + match.start("head") - sum(len(word) + 1 for word in own)
    return Post(facts, Span(max(offset, start), offset + match.end("head")), named, _HEADS[match["head"].lower()], status, at, before)


_LETTERS = lazy.regex(r"(?:[A-Z]\.){2,}$")
""" "U.S.", whose point does not end a sentence."""


def _title(word: str) -> bool:
    return word[0].isupper() or word.lower() in POST_ADJECTIVES
