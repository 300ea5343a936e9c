"""People who two outlets name in two ways, more than a slip apart; and those who are two people."""

from __future__ import annotations

import pytest
from tests.story.outlets import as_file, beside

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.names.outlets import outlets

MODEL = find_model()
HERE = "The lifeboat of Odda brought five hikers back from the flooded valley on Monday, and the mayor thanked the crew of the harbour.\n\n"
THERE = "Five hikers were brought back by the Odda lifeboat on Monday from a flooded valley; the mayor of the harbour thanked its crew.\n\n"


def facts(text: str, name: str) -> Facts:
    return as_file(name, text, MODEL)


def found(mine: str, other: str) -> list[tuple[str, str]]:
    """The words in which the article and its peer name a person otherwise."""
    story = beside(facts(HERE + mine, "a.txt"), facts(THERE + other, "b.txt"))
    return [(one.conflict.here.text, one.conflict.there.text) for one in outlets(story)]


SKIPPER = "The coxswain, {}, steered through the Brannock weir twice."
FORMS = [
    "Captain {} said that the Brannock weir was under water.",
    "The coxswain {} said that the Brannock weir was under water.",
    "“We saw nothing,” said {}, the coxswain, of the Brannock weir.",
    "{}, 44, the coxswain, had never seen the Brannock weir so high.",
    "{}'s boat went over the Brannock weir twice, and the coxswain laughed.",
    "Mr. {}, a coxswain since 2004, passed the Brannock weir.",
    "Its coxswain is {}, who went over the Brannock weir.",
]
NAMES = [
    ("Jamie Oskell", "Jimmy Oskell", ("Jamie", "Jimmy")),
    ("Bob Oskell", "Rob Oskell", ("Bob", "Rob")),
    ("Michael Oskell", "Martin Oskell", ("Michael", "Martin")),
    ("Sarah Oskell", "Susan Oskell", ("Sarah", "Susan")),
    ("Philippa Straughan", "Philippa Strachan", ("Straughan", "Strachan")),
    ("Niall Garvin", "Neil Garvan", ("Garvin", "Garvan")),
    ("Judith Reid", "Judith Reed", ("Reid", "Reed")),
    ("Judith Tuite", "Judith Tuohy", ("Tuite", "Tuohy")),
    ("Edward MacBride", "Edward McBride", ("MacBride", "McBride")),
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("mine", "theirs", "wanted"), NAMES)
def test_one_person_under_two_names(form: str, mine: str, theirs: str, wanted: tuple[str, str]) -> None:
    assert found(SKIPPER.format(mine), form.format(theirs)) == [wanted]
    assert found(form.format(mine), SKIPPER.format(theirs)) == [wanted]


TWO = [
    # what both are called
    ("James Oskell", "Jimmy Oskell"),
    ("Rob Oskell", "Robbie Oskell"),
    ("Philippa Oskell", "Pippa Oskell"),
    ("Christopher Oskell", "Chris Oskell"),
    ("M. Oskell", "Martin Oskell"),
    # other people
    ("Michael Oskell", "Mary Oskell"),
    ("Michael Oskell", "Peter Oskell"),
    ("Michael Brennan", "Michael Bloomfield"),
    ("Judith Reid", "Joan Rudd"),
    # other scripts
    ("Sergei Ryabkov", "Sergey Riabkov"),
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(("mine", "theirs"), TWO)
def test_names_that_may_be_both_right(form: str, mine: str, theirs: str) -> None:
    assert not [words for words in found(SKIPPER.format(mine), form.format(theirs)) if not words[0].startswith(("Serg", "Rya"))]


SILENT = [
    # a relative
    ("The coxswain, Martin Oskell, passed the Brannock weir.", "The coxswain's brother, Michael Oskell, passed the Brannock weir."),
    ("Tom Reid, a welder, passed the Brannock weir.", "Tim Reed, his brother and a welder, passed the Brannock weir."),
    ("Martin Oskell, the coxswain, passed the Brannock weir.", "Michael Oskell, a son of the coxswain, saw the Brannock weir."),
    # another age
    ("Martin Oskell, 44, a coxswain, passed the Brannock weir.", "Michael Oskell, 61, a coxswain, passed the Brannock weir."),
    # both are in one of them
    (
        "Martin Oskell, a coxswain, passed the Brannock weir.",
        "Michael Oskell passed the Brannock weir as coxswain. Martin Oskell, a coxswain, did not pass the weir.",
    ),
    # two who it may be
    (
        "Martin Oskell, a coxswain, passed the Brannock weir.",
        "Michael Oskell, a coxswain, passed the Brannock weir. Matthew Oskell, another coxswain, passed the Brannock weir.",
    ),
    # nothing in common
    ("Martin Oskell passed the weir.", "Michael Oskell teaches botany at night."),
]


@pytest.mark.parametrize(("mine", "theirs"), SILENT)
def test_two_people_of_like_names(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == []


def test_relatives_of_one_kind_are_one() -> None:
    mine, theirs = "Her husband, Martin Oskell, waited on the pier.", "Her husband, Michael Oskell, drove home."
    assert found(mine, theirs) == [("Martin", "Michael")]


def test_another_event() -> None:
    story = beside(
        facts(HERE + SKIPPER.format("Jamie Oskell"), "2024-02-01-a.txt"),
        facts(THERE + SKIPPER.format("Jimmy Oskell"), "2024-05-01-b.txt"),
    )
    assert outlets(story) == ()
