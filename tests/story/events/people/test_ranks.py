"""The rank of somebody without a name in two outlets."""

from __future__ import annotations

import pytest
from tests.story.outlets import beside, plain

from factlint.story.events.people.ranks import other_ranks, unnamed_ranks
from factlint.words.names.ranks import UNNAMED_RANKS

LEAD = "Judges at the court in Vik overturned the conviction of a ferryman for murder on Thursday after eleven years.\n\n"


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    story = beside(plain("a.txt", LEAD + mine), plain("b.txt", LEAD + theirs))
    return [(one.mine.words, one.other.words) for one in other_ranks(story)]


FORMS = [
    "A logbook kept by {} described a stranger with a tractor.",
    "They had sat on {}'s logbook describing a stranger and his tractor.",
    "In it {} had noted a tractor, in the logbook's last pages.",
]
RANKS = ["a detective constable", "a PC", "a trainee detective", "a sergeant", "a detective inspector"]


@pytest.mark.parametrize("here", FORMS)
@pytest.mark.parametrize("there", FORMS)
@pytest.mark.parametrize(("one", "two"), [(one, two) for one in RANKS for two in RANKS if one != two])
def test_two_ranks(here: str, there: str, one: str, two: str) -> None:
    assert found(here.format(one), there.format(two)) == [(one, two)]
    assert found(here.format(one), there.format(one)) == []


@pytest.mark.parametrize(("one", "two"), [("a PC", "a police constable"), ("a constable", "a PC"), ("a DC", "a detective constable")])
def test_one_rank(one: str, two: str) -> None:
    assert found(FORMS[0].format(one), FORMS[1].format(two)) == []


SILENT = [
    ("another matter", FORMS[0].format("a PC"), "A sergeant led them out of the court."),
    ("a title", FORMS[0].format("a PC"), "A Sergeant Holm kept the logbook on the tractor."),
    ("two in one report", FORMS[0].format("a PC"), FORMS[1].format("a sergeant") + " A PC found it."),
    ("of a ship", FORMS[0].format("a PC"), "A captain of the logbook trade had a tractor."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_nothing_is_at_odds(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == found(theirs, mine) == []


@pytest.mark.parametrize("rank", UNNAMED_RANKS)
def test_each_rank_is_read(rank: str) -> None:
    word = "army major" if rank == "major" else "private soldier" if rank == "private" else rank
    assert [one.rank for one in unnamed_ranks(plain("a.txt", f"It was seen by a {word} in Vik."))] == [rank]
