"""Where a place is in two outlets' reports of one event: ways, states and streets, and what does not conflict."""

from __future__ import annotations

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.story.events.whereabouts import misplaced

LEAD = "A plane came down in the desert near Kununga on Sunday and seven people died, police and the airline said.\n\n"


def facts(path: str, text: str) -> Facts:
    return plain(path, text)


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    peer = facts("b.txt", LEAD + theirs)
    return [(one.mine.words, one.other.words) for one in misplaced(beside(facts("a.txt", LEAD + mine), peer))]


WAYS = [
    "60km {} of Kununga",
    "60 km to the {} of Kununga",
    "60 kilometres due {} of the town of Kununga",
    "60 kilometers inland {} from the northern city of Kununga",
]


@pytest.mark.parametrize("one", WAYS)
@pytest.mark.parametrize("two", WAYS)
@pytest.mark.parametrize(("way", "other"), [("south", "north"), ("east", "west"), ("north-east", "south-west"), ("northwest", "southeast")])
def test_opposite_ways(one: str, two: str, way: str, other: str) -> None:
    here, there = one.format(way), two.format(other)
    assert found(f"The wreck lies {here}, they said.", f"It fell {there}.") == [(here, there)]
    assert found(f"The wreck lies {here}, they said.", f"It fell {two.format(way)}.") == []


@pytest.mark.parametrize("there", ["Sanand, Gujarat", "Sanand in Gujarat", "Sanand in northern Gujarat"])
def test_a_town_in_two_states(there: str) -> None:
    here = "Sanand in the state of Rajasthan"
    assert found(f"The pilot learned to fly in {here}.", f"He was 41 and from {there}.") == [(here, there)]


def test_a_town_in_two_countries() -> None:
    assert found("It took off at Odda in Norway.", "It left from Odda, Denmark.") == [("Odda in Norway", "Odda, Denmark")]


@pytest.mark.parametrize("one", ["on Fore Street", "at Fore Street"])
def test_two_streets(one: str) -> None:
    here, there = f"A wing of the plane fell {one} in Kununga.", "In Kununga a wing fell on Church Street."
    assert found(here, there) == [("Fore Street", "Church Street")]


SILENT = [
    ("ways that may both hold", "It fell 60 km north of Kununga.", "It fell 60 km north-east of Kununga."),
    ("another distance", "It fell 60 km north of Kununga.", "The fire was 20 km south of Kununga."),
    ("another town", "It fell 60 km north of Kununga.", "It fell 60 km south of Derby."),
    ("both ways there", "It fell 60 km north of Kununga.", "It fell 60 km south of Kununga, not 60 km north of Kununga, as we had it."),
    ("a list", "He flew to schools in Sanand, Gujarat and Assam.", "He was from Sanand in Rajasthan."),
    ("a state in a country", "He was from Odda, Norway.", "He was from Odda in Kent."),
    ("the other state is there too", "He was from Sanand, Gujarat.", "He was from Sanand in Rajasthan, and not from Gujarat."),
    ("a part and its whole", "He was from Odda, England.", "He was from Odda in Britain."),
    ("streets of two things", "A wing fell on Fore Street in Kununga.", "The airline has an office on Church Street."),
    ("two streets there", "A wing fell on Fore Street in Kununga.", "In Kununga a wing fell on Church Street, at Fore Street."),
    ("a street that stands for something", "A wing fell on Fore Street in Kununga.", "In Kununga a wing fell on Wall Street."),
    ("one spelling", "A wing fell on Fore Street in Kununga.", "In Kununga a wing fell on Forre Street."),
    ("said by somebody", "It fell 60 km north of Kununga.", "“It fell 60 km south of Kununga,” he said."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_no_conflict(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == []


def test_another_event() -> None:
    there = facts("b.txt", "The council voted on Monday.\n\nThe farm is 60 km south of Kununga.")
    assert misplaced(beside(facts("a.txt", LEAD + "It fell 60 km north of Kununga."), there)) == ()
