"""People, bodies and places that another outlet names in another way than the article: first names, institutions, renderings."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity
from factlint.facts.names.spelling import from_arabic, plain, rendering, same_given, slip
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.events.coverage import one_event
from factlint.story.figures.stems import stems
from factlint.story.names.across import Elsewhere
from factlint.story.names.joined import LEAST, LINKS, hyphened_and_not, runs
from factlint.story.names.people import Form, form, full, given, has_word, people, plain_text, surname
from factlint.story.names.renamed import renamed, two_people
from factlint.story.persons.firsts import other_firsts
from factlint.text import Span
from factlint.words.names.places import INSTITUTIONS

Label = Literal["given", "body", "rendering", "peer"]


@dataclass(frozen=True, slots=True)
class Named:
    """A name here and there, and how the two differ."""

    conflict: Elsewhere
    label: Label
    also: tuple[Elsewhere, ...] = ()
    """The same in further peers."""


@once
def outlets(story: Story) -> tuple[Named, ...]:
    """The names that an earlier peer has otherwise, each once, in order."""
    found: dict[str, list[Named]] = defaultdict(list)
    for peer in story.rivals:
        for one in (
            *_givens(story.article, peer),
            *_renamed(story.article, peer),
            *_firsts(story.article, peer),
            *_bodies(story.article, peer),
            *_hyphened(story.article, peer),
            *_spelt(story.article, peer),
            *_places(story.article, peer),
        ):
            here = one.conflict.here.text
            # A word of a name that is reported as a whole is not a finding of its own.
            if not any(here != longer and here in re.split("[ -]", longer) for longer in found):
                found[here].append(one)
    said = (replace(first, also=tuple(one.conflict for one in rest)) for first, *rest in found.values())
    return tuple(sorted(said, key=lambda one: one.conflict.here.spans[0]))


# --- first names under one surname -------------------------------------------------------------------------------------------

_NICKNAME = 5
"""Letters up to which a first name may be short for any other: Dick, Chuck, Peggy."""
_SHARED = 4
"""Words that the sentences about two people must share to be about one, where the first names are not alike."""


def _givens(article: Facts, peer: Source) -> Iterator[Named]:
    theirs = _by_surname(peer.facts)
    for key, mine in _by_surname(article).items():
        others = theirs.get(key, [])
        # With two people of the name in one of the documents nobody can say who is meant.
        if len(mine) != 1 or len(others) != 1:
            continue
        label = _differ(article, mine[0], peer.facts, others[0])
        here, there = form(article, mine[0], given(mine[0])), form(peer.facts, others[0], given(others[0]))
        if label and here and there:
            yield Named(Elsewhere(here, there, peer, mine[0].name, others[0].name), label)


def _renamed(article: Facts, peer: Source) -> Iterator[Named]:
    """People who a report of the same event has under another name, more than a slip apart."""
    for one in renamed(article, peer.facts) if one_event(article, peer.facts) else ():
        here, there = form(article, one.mine, one.words[0]), form(peer.facts, one.other, one.words[1])
        if here and there:
            first = one.words == (given(one.mine), given(one.other))
            yield Named(Elsewhere(here, there, peer, one.mine.name, one.other.name), "given" if first else "peer")


def _firsts(article: Facts, peer: Source) -> Iterator[Named]:
    """The one bearer of a surname, or the one sister, who has another first name in a report of the same event."""
    for here, there in other_firsts(article, peer.facts):
        yield Named(Elsewhere(here, there, peer, here.text, there.text), "given")


def _by_surname(facts: Facts) -> dict[str, list[Entity]]:
    found: dict[str, list[Entity]] = defaultdict(list)
    for person in people(facts):
        if full(person):
            found[plain(surname(person))].append(person)
    return found


def _differ(article: Facts, mine: Entity, peer: Facts, other: Entity) -> Label | None:
    one, two = plain(given(mine)), plain(given(other))
    if one == two or min(len(one), len(two)) < 4:
        return None
    if _beside(peer, one, surname(other)) or _beside(article, two, surname(mine)):
        return None
    if rendering(one, two) or from_arabic(one, two):
        return "rendering"
    if same_given(one, two):
        return None
    if slip(one, two):
        return "given"
    if min(len(one), len(two)) <= _NICKNAME or one in two or two in one:
        return None
    elsewhere = has_word(peer, one) or has_word(article, two) or two_people(article, mine, peer, other)
    return "given" if not elsewhere and len(_around(article, mine) & _around(peer, other)) >= _SHARED else None


def _beside(facts: Facts, first: str, last: str) -> bool:
    """The document has this first name with this surname."""
    return bool(re.search(rf"\b{re.escape(first)}(?: [\w.’'-]+)? {re.escape(plain(last))}\b", plain_text(facts)))


def _around(facts: Facts, person: Entity) -> frozenset[str]:
    """The stems of the sentences that name a person, without the name."""
    found: set[str] = set()
    for mention in person.mentions:
        sentence = facts.sentence(mention)
        found |= stems(facts.prose.words(sentence)) if sentence else set()
    return frozenset(found) - stems(person.name)


# --- bodies ------------------------------------------------------------------------------------------------------------------


def _bodies(article: Facts, peer: Source) -> Iterator[Named]:
    theirs = runs(peer.facts)
    for mine, spans in runs(article).items():
        for other, places in theirs.items():
            if _one_body(mine.split(), other.split()) and other not in article.prose.text and mine not in peer.facts.prose.text:
                yield Named(Elsewhere(Form(mine, spans), Form(other, places), peer, mine, other), "body")


def _hyphened(article: Facts, peer: Source) -> Iterator[Named]:
    """Double surnames that one of the two has with a hyphen throughout and the other without."""
    pairs = [*hyphened_and_not(article, peer.facts), *((here, there) for there, here in hyphened_and_not(peer.facts, article))]
    for here, there in pairs:
        if there.text not in article.prose.text and here.text not in peer.facts.prose.text:
            yield Named(Elsewhere(here, there, peer, here.text, there.text), "given")


def _one_body(mine: list[str], other: list[str]) -> bool:
    """One word differs: a slip, or another kind of institution where the rest is long enough to be its name."""
    if len(mine) != len(other) or sum(word.lower() not in LINKS for word in mine) < LEAST:
        return False
    odd = [(one, two) for one, two in zip(mine, other, strict=True) if one != two]
    if len(odd) != 1:
        return False
    one, two = (word.lower() for word in odd[0])
    last = odd[0] == (mine[-1], other[-1])
    if one in INSTITUTIONS and two in INSTITUTIONS:
        return len(mine) > LEAST
    return slip(one, two) or (not last and (one.rstrip("s") == two.rstrip("s")) and len(one) > LEAST)


_PAIR = lazy.regex(r"(?<!\w)(?=([A-Z][^\W\d_]{6,})[ -]([A-Z]?[^\W\d_]{3,}))")


def _spelt(article: Facts, peer: Source) -> Iterator[Named]:
    """A long name before the same word in both, a slip apart: Mid Bedforshire Conservative and Mid Bedfordshire Conservative."""
    theirs = _pairs(peer.facts)
    for following, mine in _pairs(article).items():
        for here, spans in mine.items():
            for there, places in theirs.get(following, {}).items():
                if slip(here, there) and not has_word(peer.facts, plain(here)) and not has_word(article, plain(there)):
                    yield Named(Elsewhere(Form(here, spans), Form(there, places), peer, here, there), "body")


def _pairs(facts: Facts) -> dict[str, dict[str, tuple[Span, ...]]]:
    """By the word after it, each long capitalised word with its places."""
    found: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    for match in _PAIR.finditer(facts.prose.text):
        found[match[2].lower()][match[1]].append(facts.prose.span(Span(match.start(1), match.end(1))))
    return {following: {word: tuple(spans) for word, spans in words.items()} for following, words in found.items()}


# --- places ------------------------------------------------------------------------------------------------------------------

_PLACED = lazy.regex(r"\b(?:in|near|at|from|around|outside|toward|towards|of) ([A-Z][^\W\d_]{3,})(?![\w’'-]| [A-Z])")


def _places(article: Facts, peer: Source) -> Iterator[Named]:
    """Places that two outlets render in two ways: Slaviansk and Slavyansk."""
    mine, theirs = _placed(article), _placed(peer.facts)
    for here, spans in mine.items():
        for there, places in theirs.items():
            if (
                (rendering(here, there) or slip(here, there))
                and not has_word(peer.facts, plain(here))
                and not has_word(article, plain(there))
            ):
                yield Named(Elsewhere(Form(here, spans), Form(there, places), peer, here, there), "rendering")


def _placed(facts: Facts) -> dict[str, tuple[Span, ...]]:
    found: dict[str, list[Span]] = defaultdict(list)
    people_named = {plain(word) for person in people(facts) for word in person.name.split()}
    for match in _PLACED.finditer(facts.prose.text):
        if plain(match[1]) not in people_named:
            found[match[1]].append(facts.prose.span(Span(match.start(1), match.end(1))))
    return {word: tuple(spans) for word, spans in found.items()}
