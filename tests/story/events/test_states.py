"""What is one way in one outlet and the other way in another: every form of words against every form of the opposite."""

from __future__ import annotations

from itertools import product

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.story.events.states import in_states, state_clashes
from factlint.words.events.states import STATE_FORMS

LEAD = "The assembly of Norvia met in Tapa on Tuesday after the night at the harbour of Vik, which the council had proposed.\n\n"
DAYS = ("2024-03-05", "2024-03-05")


def facts(path: str, text: str) -> Facts:
    return plain(path, LEAD + text)


def found(mine: str, theirs: str, days: tuple[str, str] = DAYS) -> list[tuple[str, str]]:
    here, there = (facts(f"{day}-{n}.txt", text) for n, day, text in zip("ab", days, (mine, theirs), strict=True))
    return [(clash.mine.words, clash.other.words) for clash in state_clashes(beside(here, there))]


EXAMPLES = [
    (state.name, side, example) for state in STATE_FORMS for side, forms in enumerate((state.one, state.other)) for _, example in forms
]


@pytest.mark.parametrize(("name", "side", "example"), EXAMPLES)
def test_each_form_is_found_by_its_example(name: str, side: int, example: str) -> None:
    assert [(one.state.name, one.side, one.sure) for one in in_states(facts("a.txt", f"Lind said: {example} at Vik."))] == [
        (name, side, True)
    ]


PAIRS = [(one, two) for state in STATE_FORMS for (_, one), (_, two) in product(state.one, state.other)]


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_two_outlets_have_it_two_ways(one: str, two: str) -> None:
    mine, theirs = f"In Vik, Lind told us, {one} at the harbour.", f"Lind said that {two} at Vik."
    assert len(found(mine, theirs)) == len(found(theirs, mine)) == 1
    assert found(mine, mine) == found(theirs, theirs) == []


SILENT = [
    (
        "no jobs to be had",
        "There are no jobs at the yard, Lind said of the town.",
        "The yard plans to cut 900 jobs, Lind said of the town.",
    ),
    ("two doors", "The front door was open, Lind said.", "The rear exit was locked, Rask said."),
    ("two votes", "The council was unanimous in grief.", "One councillor voted against the new pier."),
    ("two men", "Holm was remanded in custody.", "Rask was freed on bail."),
    ("two players", "Holm saw a second yellow card.", "Rask was shown a straight red card."),
    ("two days", "On Friday it was a sold-out show.", "On Sunday the hall was half-empty."),
    ("claims are dismissed", "Rask quit as captain in May.", "Claims that Rask was ill are dismissed by the board."),
    ("shots are fired", "Rask quit as captain in May.", "Shots were fired at the house of Rask, the captain."),
    ("about something", "A baker sounded the alarm about the wiring of the harbour.", "No alarm sounded at the harbour."),
    ("for witnesses", "Lind is going to appeal for witnesses.", "The board of Lind did not appeal for witnesses."),
    ("another habit", "Lind, who quit smoking in May, ran from the harbour.", "Lind was removed as captain at the harbour."),
    ("fuel", "Lind resigned as foreman of the mill.", "Boilers of the mill were fired by oil, Lind said."),
    ("ruled out", "Police ruled out arson in the fire.", "The fire was accidental, police said."),
    ("a squad", "The arson squad of the police saw the fire.", "The fire was accidental, police said."),
    ("two years", "A foreman of the mill was convicted by a jury in 2010.", "A foreman of the mill pleaded guilty in 2012."),
    ("supposed", "If the alarm sounded, nobody woke.", "The alarm failed to sound."),
    ("asked", "“Why did nobody say the alarm sounded?” Lind asked.", "The alarm failed to sound."),
    ("denied", "Lind denied that the alarm sounded.", "The alarm failed to sound."),
    ("both ways in one report", "The alarm sounded at noon. The alarm failed to sound at night.", "The alarm failed to sound."),
    (
        "two things",
        "The ferry sailed with all on board wearing helmets: the crew was wearing helmets.",
        "Bo Holm rowed without life jackets to Sund.",
    ),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_nothing_is_at_odds(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == found(theirs, mine) == []


def test_what_changes_from_day_to_day_is_compared_within_a_day() -> None:
    mine, theirs = "After the hearing Lind was remanded in custody.", "Lind was freed on bail after the hearing."
    assert found(mine, theirs) == [("remanded in custody", "freed on bail")]
    assert found(mine, theirs, ("2024-03-06", "2024-03-05")) == []


def test_the_place_is_that_of_the_words() -> None:
    (one,) = in_states(facts("a.txt", "The sirens stayed silent."))
    assert one.facts.document.text[one.place.start : one.place.end] == "sirens stayed silent"


def test_a_state_that_is_said_thousands_of_times_costs_little() -> None:
    assert found("The alarm sounded at Vik. " * 4000, "No alarm went off at Vik. " * 4000) == [("alarm sounded", "No alarm went off")]
