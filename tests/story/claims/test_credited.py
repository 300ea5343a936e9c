"""Who is credited with an estimate or a cause in two outlets, and what does not conflict."""

from __future__ import annotations

import pytest
from tests.story.outlets import as_file, beside

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.claims.credited import two_givers, two_reporters

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


def reporters(mine: str, theirs: str) -> list[tuple[str, str]]:
    peer = facts(LEAD + theirs, "b.txt")
    return [(one.mine.words, one.other.words) for one in two_reporters(beside(facts(LEAD + mine, "a.txt"), peer))]


SAID = [
    "{} said that guards had reported a faulty sprinkler valve since Easter.",
    "Guards had complained of a faulty sprinkler valve since Easter, {} said.",
    "According to {}, a faulty sprinkler valve had been known to the guards since Easter.",
]
WAITS = " {} would wait for the inquiry."


@pytest.mark.parametrize("one", SAID)
@pytest.mark.parametrize("two", SAID)
def test_the_same_report_of_two(one: str, two: str) -> None:
    mine, theirs = one.format("the Dockers Union"), two.format("councillor Ana Rask") + WAITS.format("The Dockers Union")
    assert reporters(mine, theirs) == [("the Dockers Union", "councillor Ana Rask")]
    assert reporters(theirs, mine) == [("councillor Ana Rask", "the Dockers Union")]
    assert reporters(mine, two.format("councillor Ana Rask")) == []  # neither report knows the other's
    assert reporters(mine, two.format("the Union of Dockers") + WAITS.format("Ana Rask")) == []
    both = one.format("councillor Ana Rask")
    assert reporters(f"{mine} {both[0].upper()}{both[1:]}", theirs) == []


def test_a_statement_and_a_day_are_nobody() -> None:
    said = SAID[0].format("the statement of Monday") + WAITS.format("The Dockers Union")
    assert reporters(SAID[0].format("the Dockers Union"), said) == []
