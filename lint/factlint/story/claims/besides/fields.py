"""What a role is of: the district, the title of a member, the subject, the firm; where the sources have another, or somebody else in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.beside import matches
from factlint.story.claims.posts import PostParts, posts_beside
from factlint.story.evidence import Evidence
from factlint.story.figures.stems import stems
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.fields import AT_FIRMS, FIELDS_APART, HOUSES, LEADING, NUMBERED_SEATS

_SEAT = lazy.regex(rf"\b(?P<head>{any_of(NUMBERED_SEATS)}) (?P<number>\d{{1,3}})\b", re.I)
_TITLE = lazy.regex(rf"\b(?P<title>{any_of(' '.join(HOUSES))})\.? $", re.I)
_NAME = r"[A-Z][\w’'-]+(?: (?:[A-Z]\.|[A-Z][\w’'-]+|of|and|&))*"
_FIRM = lazy.regex(rf"(?:,? (?:an? |the )?(?:[a-z-]+ ){{0,2}}(?:{any_of(AT_FIRMS)}))? (?:at|of|with|from) (?:the )?(?P<firm>{_NAME})")
_FIRM_FIRST = lazy.regex(rf",? ?[(\[](?P<firm>{_NAME}),? (?:[a-z-]+ ){{0,2}}(?:{any_of(AT_FIRMS)})\b")
_OF_UNIT = lazy.regex(rf", (?:the |its |our )?(?:{any_of(LEADING)}) of (?P<unit>[A-Z][a-z]+)(?! [A-Z])")
_UNIT = lazy.regex(rf"(?:,? ?\((?:[A-Z][a-z]+ )*(?:{any_of(LEADING)}),? (?:of )?|, who (?:runs|heads|leads) )(?P<unit>[A-Z][a-z]+)\b", re.I)
_NEAR = 50


def other_field(story: Story, mention: Span, mine: Sequence[PostParts], places: Sequence[Evidence]) -> Evidence | None:
    """Where the sources have the person in another district, subject or firm, or under the title of another house, and nowhere as the story
    has it."""
    facts = story.article
    here = facts.prose.local(mention)
    for values in (_seats, _titles, _firms, _units):
        said = set(values(facts, here))
        found = [(value, place) for place in places for value in values(place.source.facts, place.source.facts.prose.local(place.span))]
        if said and found and not any(_alike(one, value) for one in said for value, _ in found):
            return found[0][1]
    return _subject(mine, places)


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return one == other or (len(one) == 1 and bool(stems(one[0]) & stems(other[0])))


def _after(facts: Facts, name: Span) -> str:
    line = facts.local.text.find("\n", name.end)
    return facts.local.text[name.end : min(name.end + _NEAR * 2, line if line >= 0 else len(facts.local.text))]


def _seats(facts: Facts, name: Span) -> Iterator[tuple[str, ...]]:
    """ "District 7", within a few words of the name."""
    line = facts.local.text.rfind("\n", 0, name.start) + 1
    for words in (facts.local.text[max(line, name.start - _NEAR) : name.start], _after(facts, name)[:_NEAR]):
        yield from ((fold(found["head"]), found["number"]) for found in _SEAT.finditer(words))


def _titles(facts: Facts, name: Span) -> Iterator[tuple[str, ...]]:
    """Of which house somebody is a member: Senator, Deputy."""
    found = _TITLE.search(facts.local.text[max(0, name.start - _NEAR) : name.start])
    if found is not None and found["title"][0].isupper():
        yield (HOUSES[fold(found["title"])], "")


def _firms(facts: Facts, name: Span) -> Iterator[tuple[str, ...]]:
    """The firm of an analyst or the like."""
    words = _after(facts, name)
    found = _FIRM.match(words) or _FIRM_FIRST.match(words)
    if found is not None:
        yield (found["firm"],)


def _units(facts: Facts, name: Span) -> Iterator[tuple[str, ...]]:
    """The part of a company that somebody runs: Dairy."""
    words = _after(facts, name)
    found = _OF_UNIT.match(words) or _UNIT.match(words)
    if found is not None and found["unit"][0].isupper():
        yield (found["unit"],)


def _subject(mine: Sequence[PostParts], places: Sequence[Evidence]) -> Evidence | None:
    """A teacher of another subject, a secretary of another level: the words before one head that exclude each other."""
    found: list[Evidence] = []
    for place in places:
        facts = place.source.facts
        for theirs, span in posts_beside(facts, facts.prose.local(place.span)):
            if any(one.head == theirs.head and _excluded(one, theirs) for one in mine):
                found.append(Evidence(place.source, facts.prose.span(span)))
            elif any(one.head == theirs.head and one.before & theirs.before for one in mine):
                return None
    return found[0] if found else None


def _excluded(one: PostParts, other: PostParts) -> bool:
    for group in FIELDS_APART:
        mine, theirs = one.before & group, other.before & group
        if mine and theirs and not mine & theirs:
            return True
    return False


def holder(story: Story, name: str, mine: Sequence[PostParts]) -> Evidence | None:
    """Where a source has somebody else in the post that the story gives a person: the director of public health is another."""
    for one in mine:
        if len(one.of) + len(one.before) < 1:
            continue
        for source in story.sources:
            for span, other in _held(source, one):
                if not set(fold(name).split()) & set(fold(other).split()):
                    return Evidence(source, span)
    return None


_PERSON = r"(?:[A-Z][\w’'-]+ (?:[A-Z]\. )?(?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)?)"
_HELD = lazy.regex(rf"(?P<name>{_PERSON}),? \(?(?:the )?(?P<role>[A-Za-z][\w’' -]{{5,60}})")


def _held(source: Source, post: PostParts) -> Iterator[tuple[Span, str]]:
    """The names that have the post right after them."""
    for place, found in matches(source.facts, _HELD):
        name = Span(place.start, place.start + len(found["name"]))
        for theirs, _ in posts_beside(source.facts, name):
            whole = theirs.before | theirs.of
            if theirs.head == post.head and post.before | post.of and (post.before | post.of) == whole:
                yield source.facts.prose.span(name), found["name"]
