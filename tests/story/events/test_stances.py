"""Opposite deeds of one person or body towards one thing in two outlets."""

from __future__ import annotations

from itertools import product

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.events.stances import opposed

LEAD = "The assembly of Norvia met in Tapa on Tuesday to debate the sale of the ferries, which the council of Vik had proposed.\n\n"


def facts(path: str, text: str) -> Facts:
    return plain(path, LEAD + text, find_model())


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    peer = facts("b.txt", theirs)
    made = opposed(beside(facts("a.txt", mine), peer))
    return [tuple(one.facts.local.text[one.span.start : one.span.end] for one in (pair.mine, pair.other)) for pair in made]  # type: ignore[misc]


FOR = ["Mia Lind supports the sale.", "Lind said that she would support the sale.", "Senator Lind, who backed the sale, left early."]
AGAINST = ["Lind opposed the sale.", "Mia Lind said she still opposed the sale.", "Ms. Lind rejected the sale on Tuesday."]


@pytest.mark.parametrize(("mine", "theirs"), list(product(FOR, AGAINST)))
def test_for_and_against(mine: str, theirs: str) -> None:
    assert len(found(mine, theirs)) == 1
    assert len(found(theirs, mine)) == 1
    assert found(mine, mine) == []


PAIRS = [
    ("Governor Holm will sign the ferry bill.", "Holm vetoed the ferry bill.", ("sign", "vetoed")),
    ("Judge Rask upheld the ferry ban.", "Judge Rask threw out the ferry ban.", ("upheld", "threw")),
    ("Holm admitted the payments.", "Holm denied the payments.", ("admitted", "denied")),
]


@pytest.mark.parametrize(("mine", "theirs", "wanted"), PAIRS)
def test_other_verbs(mine: str, theirs: str, wanted: tuple[str, str]) -> None:
    assert found(mine, theirs) == [wanted]


NEGATED = [
    ("The pilots of Vik were not warned about the rocks.", "The pilots were warned about the rocks, Lind said.", ("warned", "warned")),
    ("Rask's recording was not played to the jury.", "The recording was played to the jury.", ("played", "played")),
    ("Clerk Mia Rask resigned in June.", "The board sacked Mia Rask in June.", ("resigned", "sacked")),
    ("Mia Rask was fired in June.", "Rask quit in June.", ("fired", "quit")),
]


@pytest.mark.parametrize(("mine", "theirs", "wanted"), NEGATED)
def test_what_was_not_done_and_who_went_how(mine: str, theirs: str, wanted: tuple[str, str]) -> None:
    assert found(mine, theirs) == [wanted]
    assert found(theirs, mine) == [wanted[::-1]]
    assert found(mine, mine) == found(theirs, theirs) == []


APART = [
    ("another day to come", "The council will not sell the pier.", "The council sold the pier."),
    ("something else", "The board did not pay the crew.", "The board paid the pilots."),
    ("somebody else was dismissed", "Mia Rask resigned in June.", "Mia Rask sacked the clerk, Bo Holm, in June."),
    ("a verb that says too little", "The pier has no lamps.", "The pier has two lamps."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in APART])
def test_two_deeds(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == found(theirs, mine) == []


SILENT = [
    ("somebody else", "Holm opposed the sale."),
    ("something else", "Lind opposed the closure of the school."),
    ("not", "Lind did not oppose the sale."),
    ("may", "Lind may oppose the sale."),
    ("supposed", "If Lind opposed the sale, it would fail."),
    ("speculation", "There was speculation that Lind will oppose the sale."),
    ("in a quotation", "“Lind opposed the sale,” said Holm."),
]


@pytest.mark.parametrize("theirs", [pytest.param(text, id=name) for name, text in SILENT])
def test_nothing_is_at_odds(theirs: str) -> None:
    assert found("Mia Lind supports the sale.", theirs) == []
