"""The ward of one member in two outlets."""

from __future__ import annotations

import pytest
from tests.story.outlets import as_file, beside

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.persons.wards import other_wards

MODEL = find_model()
HERE = "The city council of Port Moss adopted its budget on Tuesday night after a long debate on the library and the rink.\n\n"
THERE = "After a long debate on a rink and the library, Port Moss's city council adopted a budget on Tuesday night.\n\n"


def facts(text: str, name: str) -> Facts:
    return as_file(name, text, MODEL)


def found(mine: str, other: str) -> list[tuple[int, int]]:
    story = beside(facts(HERE + mine, "a.txt"), facts(THERE + other, "b.txt"))
    return [(one.mine.number, one.other.number) for one in other_wards(story)]


FORMS = [
    "Ward {0}'s James Harcourt voted no.",
    "Councilor James Harcourt (Ward {0}) voted no.",
    "Councilor James Harcourt, Ward {0}, voted no.",
    "Ward {0} Councilor James Harcourt voted no.",
    "Ward {0} Democrat James Harcourt voted no.",
    "James Harcourt, the member for Ward {0}, voted no.",
    "James Harcourt, who represents Ward {0}, voted no.",
    "Councilman James Harcourt of Ward {0} voted no.",
    "Councilman James Harcourt, D-Ward {0}, voted no.",
    "“No,” said James Harcourt, a councilman from Ward {0}.",
]


@pytest.mark.parametrize("mine", FORMS)
@pytest.mark.parametrize(("written", "number"), [("5", 5), ("Five", 5), ("No. 5", 5)])
def test_two_wards_of_one_member(mine: str, written: str, number: int) -> None:
    for theirs in FORMS[:3]:
        assert found(mine.format(3), theirs.format(written)) == [(3, number)]
        assert not found(mine.format(number), theirs.format(written))


ORDERED = [
    "Rep. James Harcourt (R-{}) voted no.",
    "Rep. James Harcourt, R-{}, voted no.",
    "Rep. James Harcourt, who represents the {}, voted no.",
]


@pytest.mark.parametrize("theirs", ORDERED)
@pytest.mark.parametrize("mine", ["3rd District", "3rd Congressional District", "Third District"])
def test_districts_by_ordinals(mine: str, theirs: str) -> None:
    assert found(ORDERED[0].format(mine), theirs.format("5th District")) == [(3, 5)]
    assert not found(ORDERED[0].format(mine), theirs.format("3rd District"))


SILENT = [
    "James Harcourt, who represented Ward 5 until 2019, voted no.",
    "Former Ward 5 Councilor James Harcourt voted no.",
    "Voters of Ward 5 asked James Harcourt to vote no.",
    "James Harcourt of Precinct 5 voted no.",
    "Ward 5 Councilor Ann Boyd and James Harcourt voted no.",
    "Councilor Ann Harcourt (Ward 5) voted no.",
    "James Harcourt voted no. Ward 5 is in the north.",
    "“James Harcourt (Ward 5) voted no,” she said.",
]


@pytest.mark.parametrize("text", SILENT)
def test_other_wards_and_members(text: str) -> None:
    assert not found(FORMS[0].format(3), text)
    assert not found(text, FORMS[0].format(3))
