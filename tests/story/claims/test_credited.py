"""Who is credited with an estimate or a cause in two outlets, and what does not conflict."""

from __future__ import annotations

import pytest
from tests.story.outlets import as_file, beside

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.claims.credited import two_givers

MODEL = find_model()
LEAD = "A warehouse on the Odda waterfront burned down on Sunday night and the harbour was closed to ferries for a day.\n\n"


def facts(text: str, name: str) -> Facts:
    return as_file(name, text, MODEL)


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    peer = facts(LEAD + theirs, "b.txt")
    return [(one.mine.words, one.other.words) for one in two_givers(beside(facts(LEAD + mine, "a.txt"), peer))]


ESTIMATES = [
    "The {} has estimated that the ferries will lose $40 million.",
    "The {} estimates the loss at $40m.",
    "The {}, which runs the ferries, put the cost at $40 million.",
    "The ferries will lose $40 million, according to estimates by the {}.",
]


@pytest.mark.parametrize("one", ESTIMATES)
@pytest.mark.parametrize("two", ESTIMATES)
def test_an_estimate_of_two_bodies(one: str, two: str) -> None:
    assert len(found(one.format("Department of Transport"), two.format("Ferrymen's Alliance"))) == 1
    assert found(one.format("Department of Transport"), two.format("Transport Department")) == []
    assert found(one.format("Department of Transport"), two.format("Ferrymen's Alliance").replace("40", "90")) == []


CAUSES = [
    "The Odda Fire Service attributed the blaze to a faulty heater in the loft.",
    "The Odda Fire Service blamed a faulty heater.",
    "The cause was a faulty heater, the Odda Fire Service said.",
    "The cause of the fire was a faulty heater, according to the Odda Fire Service.",
]
OWNERS = [
    "The warehouse's owner, R. Lind, blamed a faulty heater and wept.",
    "The cause was a faulty heater, the owner, Ada Lind, told a radio.",
]


@pytest.mark.parametrize("one", CAUSES)
@pytest.mark.parametrize("two", OWNERS)
def test_a_cause_of_two(one: str, two: str) -> None:
    assert len(found(one, two)) == len(found(two, one)) == 1


@pytest.mark.parametrize("one", CAUSES)
@pytest.mark.parametrize("two", CAUSES)
def test_a_cause_of_one(one: str, two: str) -> None:
    assert found(one, two) == []
    assert found(one, two.replace("Odda Fire Service", "OFS")) == []
    assert found(one, two.replace("the Odda Fire Service", "Chief Ada Moe").replace("The Odda Fire Service", "Chief Ada Moe")) == []
    assert found(one, OWNERS[0].replace("a faulty heater", "vandals")) == []


def test_both_are_credited() -> None:
    assert found(f"{CAUSES[1]}\n\n{OWNERS[0]}", OWNERS[0]) == []
    assert found(CAUSES[1], f"{CAUSES[1]}\n\n{OWNERS[0]}") == []
