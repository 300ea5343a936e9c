"""What is one way in one outlet and the other way in another: every form of words against every form of the opposite."""

from __future__ import annotations

from itertools import product

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.events.states import in_states, state_clashes
from factlint.words.events.states import STATE_FORMS

LEAD = "The assembly of Norvia met in Tapa on Tuesday after the night at the harbour of Vik, which the council had proposed.\n\n"
DAYS = ("2024-03-05", "2024-03-05")


def facts(path: str, text: str, parsed: bool = False) -> Facts:
    return plain(path, LEAD + text, find_model() if parsed else None)


def found(mine: str, theirs: str, days: tuple[str, str] = DAYS, parsed: bool = False) -> list[tuple[str, str]]:
    here, there = (facts(f"{day}-{n}.txt", text, parsed) for n, day, text in zip("ab", days, (mine, theirs), strict=True))
    return [(clash.mine.words, clash.other.words) for clash in state_clashes(beside(here, there))]


EXAMPLES = [
    (state.name, side, example) for state in STATE_FORMS for side, forms in enumerate((state.one, state.other)) for _, example in forms
]


@pytest.mark.parametrize(("name", "side", "example"), EXAMPLES)
def test_each_form_is_found_by_its_example(name: str, side: int, example: str) -> None:
    assert (name, side, True) in [
        (one.state.name, one.side, one.sure) for one in in_states(facts("a.txt", f"Lind said: {example} at Vik."))
    ]


PAIRS = [(one, two, state.person) for state in STATE_FORMS for (_, one), (_, two) in product(state.one, state.other)]


@pytest.mark.parametrize(("one", "two", "person"), PAIRS)
def test_two_outlets_have_it_two_ways(one: str, two: str, person: bool) -> None:
    mine, theirs = f"In Vik, Lind told us, {one} at the harbour.", f"Lind said that {two} at Vik."
    assert len(found(mine, theirs, parsed=person)) == len(found(theirs, mine, parsed=person)) == 1
    assert found(mine, mine, parsed=person) == found(theirs, theirs, parsed=person) == []


SILENT = [
    ("two people who voted", "Holm abstained from the vote in Vik.", "Rask voted against the plan of Vik."),
    ("two honours offered", "Holm accepted the medal.", "Holm turned down the invitation."),
    ("two works", "Holm's mill at Tapa is complete at last.", "The pier of Lind still had a long way to go."),
    ("what was never repaid and what was spent", "Not a penny had been paid back.", "She had spent £7,000."),
    ("another party's share of the votes", "The plan won a majority of the votes.", "The party fell short of a majority."),
    ("a wall and a stage", "The row of lamps is still in use.", "The stage was taken down after the concert."),
    ("who asks whether there were arrests", "Was nobody arrested?", "Nine marchers were arrested."),
    ("the other one's licence", "Nobody asked whether he held a valid licence.", "He was unlicensed."),
    ("no revenge and no meeting", "The two had met in May.", "It was sweet revenge."),
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
    ("a part of the crowd", "None was badly hurt when the stand fell.", "Nobody was hurt when the stand fell."),
    ("the gunman's shots", "Police said he shot the guard of the mill.", "He gave up without a shot being fired."),
    ("the same", "No one was hurt in the fall.", "Nobody was hurt in the fall."),
    ("another day", "On Monday the council voted to ban cars in Vik.", "On Tuesday the council put off its decision on the ban on cars."),
    ("a delay is what they voted for", "On Monday the council voted to defer it.", "On Monday the council put off its decision on it."),
    ("a spill that is denied", "Lind denied that fuel had leaked.", "No oil escaped."),
    (
        "two things",
        "The ferry sailed with all on board wearing helmets: the crew was wearing helmets.",
        "Bo Holm rowed without life jackets to Sund.",
    ),
]


def test_what_two_outlets_have_the_other_way_is_one_finding() -> None:
    texts = ("The alarm sounded in Vik.", "No alarm sounded in Vik.", "The alarm stayed silent in Vik.", "The alarm rang in Vik.")
    here, *there = (facts(f"2024-03-05-{n}.txt", text) for n, text in enumerate(texts))
    (clash,) = state_clashes(beside(here, *there))
    assert [one.other.words for one in (clash, *clash.others)] == ["No alarm sounded", "alarm stayed silent"]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_nothing_is_at_odds(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == found(theirs, mine) == []


PEOPLE = [
    ("another person", "Holm wept in the dock.", "Rask showed no emotion in the dock."),
    ("her sister", "Ana Holm sat impassive. Her sister wept in the dock.", "Holm sat impassive."),
    ("both at two times", "Holm wept when the jury came in. Later Holm showed no emotion.", "Holm showed no emotion."),
    ("he said so and laughed", "“It is a lot of money,” Holm laughed.", "Holm showed no emotion."),
    ("somebody else stays", "Holm will not return to the staff.", "Rask will return to the staff."),
    ("a pronoun of another", "Ana Holm met Bo Rask. He will return to the staff.", "Ana Holm will not return to the staff."),
    ("supposed", "If Holm will return to the staff, nobody knows.", "Holm will not return to the staff."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in PEOPLE])
def test_what_two_people_do_is_not_at_odds(mine: str, theirs: str) -> None:
    assert found(mine, theirs, parsed=True) == found(theirs, mine, parsed=True) == []


@pytest.mark.parametrize(("mine", "theirs"), [("Bo Holm spoke to the court. He {}.", "Holm {}."), ("Holm, who {}, left.", "Bo Holm {}.")])
@pytest.mark.parametrize(("one", "two"), [("showed no emotion", "wept in the dock"), ("will not return to Vik", "will return to Vik")])
def test_a_pronoun_leads_to_the_person(mine: str, theirs: str, one: str, two: str) -> None:
    assert len(found(mine.format(one), theirs.format(two), parsed=True)) == 1
    assert len(found(theirs.format(one), mine.format(two), parsed=True)) == 1


def test_a_sentence_that_begins_with_a_pronoun_is_about_what_the_one_before_is_about() -> None:
    mine = "Judges heard of fibres on a scarf of a lodger. They expressed no view on whether he was responsible."
    theirs = "Fibres on a scarf proved the real killer was a lodger."
    assert len(found(mine, theirs)) == 1
    assert found(mine.replace("They", "Lawyers"), theirs) == []


def test_what_changes_from_day_to_day_is_compared_within_a_day() -> None:
    mine, theirs = "After the hearing Lind was remanded in custody.", "Lind was freed on bail after the hearing."
    assert found(mine, theirs) == [("remanded in custody", "freed on bail")]
    assert found(mine, theirs, ("2024-03-06", "2024-03-05")) == []
    assert len(found(f"On Monday, {mine}", f"{theirs[:-1]} on Monday.", ("2024-03-06", "2024-03-05"))) == 1
    assert found(f"On Monday, {mine}", f"{theirs[:-1]} on Tuesday.", ("2024-03-06", "2024-03-05")) == []


def test_the_place_is_that_of_the_words() -> None:
    (one,) = in_states(facts("a.txt", "The sirens stayed silent."))
    assert one.facts.document.text[one.place.start : one.place.end] == "sirens stayed silent"


def test_a_state_that_is_said_thousands_of_times_costs_little() -> None:
    assert found("The alarm sounded at Vik. " * 4000, "No alarm went off at Vik. " * 4000) == [("alarm sounded", "No alarm went off")]
