"""Which of several something is: the first or the second, by every form of words."""

from __future__ import annotations

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.story.events.order.places import placed_otherwise, places
from factlint.words.events.order import ROW_PLACES

LEAD = "The assembly of Norvia met in Tapa on Tuesday after the night at the harbour of Vik, which the council had proposed.\n\n"


def facts(path: str, text: str) -> Facts:
    return plain(path, LEAD + text)


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    clashes = placed_otherwise(beside(facts("b.txt", mine), facts("a.txt", theirs)))
    return [(clash.mine.words, clash.other.words) for clash in clashes]


@pytest.mark.parametrize("example", [example for _, example in ROW_PLACES])
def test_each_form_is_found_by_its_example(example: str) -> None:
    assert [one.words for one in places(facts("a.txt", f"Holm is {example}."))] == [example]


OTHERWISE = [
    (
        "She is the first amateur to take the cup.",
        "Rask is the second amateur to have won it.",
        ("the first amateur to take", "the second amateur to have won"),
    ),
    (
        "She is the first amateur to win the cup since the race began.",
        "She is the third amateur to have won the cup.",
        ("the first amateur to win", "the third amateur to have won"),
    ),
    (
        "Born in Vik, the second of four daughters of a cooper, she left early.",
        "Holm was born in Vik, the youngest of a cooper's four daughters.",
        ("the second of four daughters", "the youngest of a cooper's four daughters"),
    ),
    (
        "Holm, third of four brothers, is dead.",
        "He was the eldest of four brothers.",
        ("third of four brothers", "the eldest of four brothers"),
    ),
    (
        "Sales of the yard at Vik fell for the third year in a row.",
        "The yard at Vik sold less for the second year running.",
        ("for the third year in a row", "for the second year running"),
    ),
    ("Holm won his second term as mayor of Vik.", "It is his third term as mayor.", ("his second term", "his third term")),
]


@pytest.mark.parametrize(("mine", "theirs", "wanted"), OTHERWISE)
def test_another_place_in_another_outlet(mine: str, theirs: str, wanted: tuple[str, str]) -> None:
    assert found(mine, theirs) == [wanted]
    assert found(theirs, mine) == [wanted[::-1]]
    assert found(mine, mine) == found(theirs, theirs) == []


SILENT = [
    ("She is the first amateur to win the cup.", "He was the second player to leave the cup early."),
    ("She is the first amateur to win the cup.", "She is the second amateur to retire in Lund."),
    ("Holm is the youngest of five children.", "Holm, the fifth of five children, is dead."),
    ("It was the first time to win the cup.", "It was the second time to win the cup."),
    ("Holm won his second term. Rask lost her first term.", "It is his third term."),
    ("“She is the first amateur to win the cup,” Holm said.", "She is the second amateur to win the cup."),
    ("Sales fell for the third year in a row.", "Rents rose for the second year in a row."),
]


@pytest.mark.parametrize(("mine", "theirs"), SILENT)
def test_one_place_and_places_of_other_things(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == found(theirs, mine) == []
