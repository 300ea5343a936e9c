"""Figures of one thing that are of two sorts, and others that are of one."""

from __future__ import annotations

import pytest
from tests.story.outlets import plain

from factlint.facts import Facts
from factlint.story.figures.sorts import of_two_sorts

PAID = "The dentist paid $245,000 for the rover on Saturday."
ASKED = [
    "The saleroom had asked $300,000 for the rover.",
    "The rover had a guide price of $300,000.",
    "The town reckoned on $300,000 for the rover.",
    "The rover was originally to cost $300,000.",
    "With the buyer's premium, the rover cost $300,000.",
    "The first stage of the rover cost $300,000.",
    "Phase one of the rover cost $300,000.",
    "For the rover claims worth $300,000 were lodged.",
]


def money(text: str) -> Facts:
    return plain("a.txt", text)


@pytest.mark.parametrize("asked", ASKED)
def test_another_price(asked: str) -> None:
    one, two = money(PAID), money(asked)
    assert of_two_sorts(one, one.local.figures[0], two, two.local.figures[-1])
    assert not of_two_sorts(two, two.local.figures[-1], two, two.local.figures[-1])


def test_one_price() -> None:
    one, two = money(PAID), money("The rover went for $300,000.")
    assert not of_two_sorts(one, one.local.figures[0], two, two.local.figures[0])


@pytest.mark.parametrize(
    ("mine", "theirs", "wanted"),
    [
        ("All but three of the staff are deaf.", "Eleven of the staff are deaf.", True),
        ("All except three of the staff are deaf.", "Eleven of the staff are deaf.", True),
        ("All but three of the staff are deaf.", "All but four of the staff are deaf.", False),
        ("Three of the staff are deaf.", "Eleven of the staff are deaf.", False),
    ],
)
def test_those_who_are_left_out(mine: str, theirs: str, wanted: bool) -> None:
    one, two = money(mine), money(theirs)
    assert of_two_sorts(one, one.local.figures[0], two, two.local.figures[0]) == wanted
