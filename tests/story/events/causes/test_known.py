"""A cause that somebody names in one outlet and does not know in another."""

from __future__ import annotations

import pytest
from tests.story.outlets import beside, plain

from factlint.facts.parse.nlp import find_model
from factlint.story.events.causes.known import cause_conflicts

MODEL = find_model()

LEAD = "The ferry of Vik sank off the harbour of Norvia on Tuesday with nobody on board, the harbour board said.\n\n"


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    here, there = (plain(f"{n}.txt", LEAD + text, MODEL) for n, text in zip("ab", (mine, theirs), strict=True))
    return [(one.mine.words, one.other.words) for one in cause_conflicts(beside(here, there))]


UNKNOWN = [
    "Mia Rask, the harbour master, said it was too soon to speak of causes.",
    "Mia Rask, the harbour master, said that it was far too early to say what caused the loss.",
    "“We do not yet know what happened,” said Mia Rask, the harbour master.",
    "“The rope was new. I don't know why it broke,” the harbour master, Mia Rask, said.",
    "The cause is still unknown, said Mia Rask, the harbour master.",
    "Mia Rask, the harbour master, declined to speculate on the cause.",
]
NAMED = [
    "Mia Rask, the harbour master, said a broken rope was the cause.",
    "Mia Rask, the harbour master, attributed the loss to a broken rope.",
    "Mia Rask, the harbour master, blamed the loss on a broken rope.",
    "“It was caused by a broken rope,” said Mia Rask, the harbour master.",
]


@pytest.mark.parametrize("unknown", UNKNOWN)
@pytest.mark.parametrize("named", NAMED)
def test_known_and_unknown(unknown: str, named: str) -> None:
    assert len(found(unknown, named)) == len(found(named, unknown)) == 1


NO_CONFLICT = [
    ("two people", UNKNOWN[0], "Per Holm, an engineer, said a broken rope was the cause."),
    ("both unknown", UNKNOWN[0], UNKNOWN[2]),
    ("both named", NAMED[0], NAMED[1]),
    ("a guess", UNKNOWN[0], "Mia Rask, the harbour master, said a broken rope was probably the cause."),
    ("a question", UNKNOWN[0], "Mia Rask, the harbour master, is examining whether the loss was caused by a broken rope."),
    ("something else is unknown", "Mia Rask said she did not know the owner of the ferry.", NAMED[0]),
    ("one report has both", UNKNOWN[0], NAMED[0] + " On Tuesday " + UNKNOWN[0]),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in NO_CONFLICT])
def test_no_conflict(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == []


def test_the_places_are_one_sentence() -> None:
    assert found(UNKNOWN[3], NAMED[0]) == [
        ("I don't know why it broke", "the harbour master, said a broken rope was the cause"),
    ]
