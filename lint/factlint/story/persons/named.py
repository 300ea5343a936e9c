"""Who is named in a sentence, and who is meant in the next."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from factlint.facts import Facts
from factlint.facts.names.spelling import plain
from factlint.facts.once import once
from factlint.story.names.people import full, people
from factlint.text import Span
from factlint.words.names.given import MEN, WOMEN
from factlint.words.names.nicknames import called

Person = tuple[frozenset[str], str]
"""First names, with what is before them ("Mum Ana Ruiz"), and the surname."""
NOBODY: Person = (frozenset(), "")
"""Who a document never has in full."""


def one_person(one: Person, other: Person) -> bool:
    """The surnames are the same, and a first name is, or is what people of the other are called."""
    return one[1] == other[1] and bool(one[0] & other[0] or any(called(first, name) for first in one[0] for name in other[0]))


@once
def in_full(facts: Facts) -> dict[int, Person]:
    """The people who a document names in full, by their entities."""
    named = ((person.id, plain(person.name).split()) for person in people(facts) if full(person))
    return {number: (frozenset(words[:-1]), words[-1]) for number, words in named}


def named_in(facts: Facts, span: Span) -> set[Person]:
    """The people who are named in a local stretch, or `NOBODY` for who the document never has in full."""
    whole = in_full(facts)
    starts = [name.span.start for name in facts.names]
    place = facts.prose.span(span)
    first, end = bisect_left(starts, place.start), bisect_right(starts, max(place.start, place.end - 1))
    return {whole.get(name.entity, NOBODY) for name in facts.names[first:end] if name.kind == "person"}


def only_person(persons: set[Person]) -> Person | None:
    """Who is meant where one person, and one in full, is named."""
    return next(iter(persons - {NOBODY}), None) if len(persons) == 1 else None


def of_the_other_sex(words: str, person: Person) -> bool:
    """The pronoun is that of a man and the first name a woman's, or the other way round."""
    man, woman = ({word.lower() for word in words.split()} & pronouns for pronouns in ({"he", "his"}, {"she", "her"}))
    return bool(person[0] & ((WOMEN - MEN) if man else (MEN - WOMEN) if woman else frozenset()))
