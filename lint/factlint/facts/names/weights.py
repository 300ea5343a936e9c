"""What speaks for a person, a body or a place in the words of a name and around it, and how much."""

from __future__ import annotations

from collections.abc import Iterable

from factlint.records import dataclass


@dataclass(frozen=True, slots=True)
class Weight:
    """What one sign adds for each kind; a person's weight never falls below 0."""

    person: int = 0
    organisation: int = 0
    place: int = 0
    nobody: bool = False
    """Whatever spoke for a person so far does not count."""


SIGNS = {
    "the model takes the word for a person": Weight(person=1),
    "the model takes the words for a person": Weight(person=2),
    "the model takes it for a body": Weight(organisation=2),
    "the model takes it for a place": Weight(place=2),
    "an office or title before it": Weight(person=4),
    "a word that makes it a body": Weight(organisation=6),
    "a word that makes it a place": Weight(place=5),
    "a number after it": Weight(nobody=True),
    "“the” before it, and government, campaign, era … after it": Weight(person=1),
    "“the” before it": Weight(person=-3, organisation=1),
    "all in capitals": Weight(organisation=2, nobody=True),
    "in, at or near before it": Weight(person=-1, place=1),
    "said, told, added … beside it": Weight(person=2),
    "another reporting verb before it": Weight(person=1),
    "an age, a party or “who” after it": Weight(person=2),
    "an office after it": Weight(person=4),
    "an office after the one word": Weight(person=1),
    "a trade after it": Weight(person=2),
    "a given name or an initial first": Weight(person=3),
    "a nickname before it": Weight(person=3),
    "the town of … before it": Weight(place=4),
    "of before it, as in “Moore, 55, of Elm Way, Hull”": Weight(person=-4, place=3),
    "a particle that is a first name": Weight(person=3),
    "an ending of surnames, and another sign of a person": Weight(person=2),
    "initials in brackets after it": Weight(organisation=2),
}
"""Signs that are guesses weigh less than any plain one."""


def weigh(signs: Iterable[str]) -> Weight:
    """The weights of signs added up in their order."""
    person = organisation = place = 0
    for sign in signs:
        weight = SIGNS[sign]
        person = 0 if weight.nobody else max(0, person + weight.person)
        organisation += weight.organisation
        place += weight.place
    return Weight(person, organisation, place)
