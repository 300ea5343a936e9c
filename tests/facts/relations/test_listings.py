"""Counts and the list that they announce: which words are its items, and how many it may be."""

from __future__ import annotations

import pytest

from factlint import formats
from factlint.facts import Facts

LISTS = [
    ("The tour has two stops: Ashford, Milton and Port Ansel.", [["Ashford", "Milton", "Port Ansel"]]),
    ("The four judges, Lind, Okoro and Wu, agreed.", [["Lind", "Okoro", "Wu"]]),
    ("The two candidates (Ana Ruiz, Jo Tan and Kofi Abara) spoke.", [["Ana Ruiz", "Jo Tan", "Kofi Abara"]]),
    ("The three victims were named as Ana Ruiz, Jo Tan and Lee Moss.", [["Ana Ruiz", "Jo Tan", "Lee Moss"]]),
    ("Ann Rees, Ron Dale and Joe Hale, all three councillors, voted no.", [["Ann Rees", "Ron Dale", "Joe Hale"]]),
    ("It has three priorities: schools, crime and roads.", [["schools", "crime", "roads"]]),
    (
        "It has two aims: to pay the crew; to mend the pier; and to stay out of court.",
        [["to pay the crew", "to mend the pier", "to stay out of court"]],
    ),
    ("Several of the five countries signed: Norway, Chile and Kenya.", []),
    ("About five countries signed: Norway, Chile and Kenya.", []),
    ("He named two people: Lind, the treasurer, and Wu.", []),
    ("The boat has 5 km to go: Ashford, Milton and Wu wait.", []),
]


@pytest.mark.parametrize(("text", "lists"), LISTS)
def test_what_is_listed(text: str, lists: list[list[str]]) -> None:
    local = Facts(formats.read("a.txt", f"{text}\n".encode())).local
    assert [[local.text[item.start : item.end] for item in made.items] for made in local.listings] == lists


HOLDS = [
    ("The four judges, Lind, Okoro and Wu, agreed.", {3}),
    ("It has three priorities: fish and chips, crime and roads.", {3, 4}),
    ("Five countries signed, including Norway, Chile and Kenya.", {3, 4, 5, 6}),
]


@pytest.mark.parametrize(("text", "numbers"), HOLDS)
def test_how_many_a_list_may_be(text: str, numbers: set[int]) -> None:
    (made,) = Facts(formats.read("a.txt", f"{text}\n".encode())).local.listings
    assert {number for number in range(1, 7) if made.holds(number)} == numbers
