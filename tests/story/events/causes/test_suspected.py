"""What one outlet leaves open and another states."""

from __future__ import annotations

import pytest
from tests.story.outlets import beside, plain

from factlint.story.events.causes.suspected import suspected, suspicions
from factlint.words.events.causes import SUSPICIONS

LEAD = "The ferry of Vik sank off the harbour of Norvia on Tuesday with nobody on board, the harbour board said.\n\n"


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    story = beside(plain("a.txt", LEAD + mine), plain("b.txt", LEAD + theirs))
    return [(one.mine.words, one.other.words) for one in suspicions(story)]


STATED = ["It was an act of {}.", "The board found {} at the mill.", "By then it was clear to all: {}."]
OPEN = [
    "{} is one possibility among several.",
    "Detectives were looking into whether it was {}.",
    "The board suspects {}.",
    "It may have been {}, Rask said.",
    "There were rumours of {}.",
    "Police are treating the loss as {}.",
]
WORDS = ["sabotage", "arson", "suicide", "human error", "a gas leak", "an electrical fault", "a cyberattack", "terrorism", "negligence"]


@pytest.mark.parametrize("stated", STATED)
@pytest.mark.parametrize("left_open", OPEN)
@pytest.mark.parametrize("word", WORDS)
def test_stated_and_left_open(stated: str, left_open: str, word: str) -> None:
    one, two = stated.format(word), left_open.format(word)
    assert len(found(one, two)) == len(found(two, one)) == 1
    assert found(one, one) == found(two, two) == []


SILENT = [
    ("another suspicion", "It was an act of sabotage.", "It may have been arson."),
    ("both ways in one", "It was sabotage. It may have been sabotage, Rask said.", "It may have been sabotage."),
    ("denied", "There was no sabotage, the board said.", "It may have been sabotage."),
    ("another year", "In 2011 it was sabotage.", "It may have been sabotage."),
    ("a question", "Was it sabotage? Nobody knows whether it was sabotage.", "It may have been sabotage."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_nothing_is_at_odds(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == found(theirs, mine) == []


FORMS = {
    "relationship": ("in a relationship with a clerk", "the ex-girlfriend of the clerk"),
    "suicide": ("suicide", "took his own life", "hanged himself"),
    "arson": ("arson", "was deliberately started"),
    "electrical": ("faulty wiring", "a short circuit", "an electrical fault"),
    "valve": ("a faulty valve", "a stuck fuel valve", "a valve of the boiler had failed"),
    "landslide": ("a landslide", "a mudslide", "a landslip"),
    "signal": ("a signal failure", "a faulty signal"),
    "ice": ("black ice", "an icy patch"),
    "battery": ("a lithium battery", "a faulty scooter battery"),
    "engine": ("loss of power", "an engine failure", "engine trouble"),
    "drink": ("had been drinking", "alcohol"),
}


@pytest.mark.parametrize(("what", "form"), [(what, form) for what, forms in FORMS.items() for form in forms])
def test_other_words_for_one_thing(what: str, form: str) -> None:
    assert what in SUSPICIONS
    assert what in [one.what for one in suspected(plain("a.txt", f"He {form}, said Rask."))]
