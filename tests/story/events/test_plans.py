"""What one outlet has as a plan, a hope or a possibility, and another as settled."""

from __future__ import annotations

import pytest
from tests.story.outlets import beside, plain

from factlint.facts.parse.nlp import find_model
from factlint.story.events.plans import hardened

MODEL = find_model()

LEAD = "The harbour board of Norvia announced new fares for the ferries of Vik on Tuesday after months of argument.\n\n"


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    here, there = (plain(f"{n}.txt", LEAD + text, MODEL) for n, text in zip("ab", (mine, theirs), strict=True))
    return [(one.mine.words, one.other.words) for one in hardened(beside(here, there))]


FLAT = [
    "The new ferry will reach its full speed of 30 knots by March.",
    "Mia Rask, the head of the board, said that the new ferry would reach its full speed of 30 knots by March.",
]
SOFT = [
    "The new ferry is expected to reach its full speed of 30 knots by March.",
    "The new ferry is likely to reach its full speed of 30 knots by March.",
    "The new ferry may reach its full speed of 30 knots by March.",
    "The board hopes the new ferry will reach its full speed of 30 knots by March.",
]


@pytest.mark.parametrize("soft", SOFT)
@pytest.mark.parametrize("flat", FLAT)
def test_expected_or_certain(soft: str, flat: str) -> None:
    assert len(found(soft, flat)) == len(found(flat, soft)) == 1


THINGS = [
    ("Mia Rask said she was considering a public inquiry.", "Mia Rask said there would be a public inquiry."),
    ("Mia Rask said she was weighing a public inquiry.", "Mia Rask will order a full public inquiry."),
    ("Mia Rask is mulling a public inquiry into the accident.", "Mia Rask announced a public inquiry."),
    (
        "Police said they were considering whether there were grounds for a criminal inquiry.",
        "Norvia police have opened a criminal investigation.",
    ),
    ("Police are considering whether to open a criminal inquiry.", "Norvia police opened a criminal investigation."),
    ("The strike could last 10 days.", "The walkout of the pilots will last 10 days, Rask said."),
]


@pytest.mark.parametrize(("soft", "flat"), THINGS)
def test_considered_or_decided(soft: str, flat: str) -> None:
    assert len(found(soft, flat)) == len(found(flat, soft)) == 1


NO_CONFLICT = [
    ("somebody is able to", "The new ferry could reach 30 knots by March.", "The new ferry will reach its full speed by March."),
    ("another time", "The strike could last 10 days.", "The strike will last two weeks."),
    ("both expected", SOFT[0], SOFT[1]),
    ("both ways in one report", SOFT[0], SOFT[0] + " " + FLAT[0]),
    ("another ferry's crew", SOFT[0], "The crew of the old tug will reach Odda in the first week of May."),
    ("a condition", SOFT[0], "The new ferry will reach its full speed of 30 knots by March if the trials go well."),
    ("not at all", SOFT[0], "The new ferry will not reach its full speed of 30 knots by March."),
    ("what was hoped for has come", SOFT[0], "The new ferry reached its full speed of 30 knots in March."),
    ("another inquiry", "Mia Rask said she was considering a public inquiry.", "Mia Rask said there would be a police inquiry."),
    ("somebody else", "Mia Rask said she was considering a public inquiry.", "Per Holm said there would be a public inquiry."),
    ("no inquiry", "Mia Rask said she was considering a public inquiry.", "Mia Rask said there would be no public inquiry."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in NO_CONFLICT])
def test_no_conflict(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == []


def test_the_places_are_of_verb_and_clause() -> None:
    assert found(SOFT[0], FLAT[0]) == [
        ("expected to reach its full speed of 30 knots", "will reach its full speed of 30 knots"),
    ]


SURE = [
    "Mayor Lind, who proposed it, said he would sign it Thursday.",
    "Mayor Lind will sign the budget.",
    "Lind said he would sign the budget.",
]
LIKELY = [
    "His spokesman said Lind would almost certainly sign the budget.",
    "Mayor Lind will probably sign the budget.",
    "Lind will very likely sign the budget.",
]


@pytest.mark.parametrize("sure", SURE)
@pytest.mark.parametrize("likely", LIKELY)
def test_who_will_and_who_probably_will(sure: str, likely: str) -> None:
    assert len(found(sure, likely)) == len(found(likely, sure)) == 1
    assert found(sure, SURE[0]) == found(likely, LIKELY[0]) == []
    assert found(sure, likely.replace("Lind", "Rask")) == []
    assert found(sure, likely.replace("sign", "read")) == []
