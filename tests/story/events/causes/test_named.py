"""A cause that is certain in one outlet and only possible in another, or another cause."""

from __future__ import annotations

import pytest
from tests.story.outlets import beside, plain

from factlint.story.events.causes.named import cause_doubts, cause_rivals

LEAD = "The ferry of Vik sank off the harbour of Norvia on Tuesday with nobody on board, the harbour board said.\n\n"


def doubted(mine: str, theirs: str) -> list[tuple[str, str]]:
    here, there = (plain(f"{n}.txt", LEAD + text) for n, text in zip("ab", (mine, theirs), strict=True))
    return [(one.mine.words, one.other.words) for one in cause_doubts(beside(here, there))]


CERTAIN = [
    "The loss was caused by a broken rudder chain, the board said.",
    "The fire on board was sparked by a broken rudder chain.",
    "It was the result of a broken rudder chain in the hold.",
]
OPEN = [
    "A broken rudder chain was one of several possibilities, Rask said.",
    "Suspicion has fallen on a broken rudder chain.",
    "It may have been caused by a broken rudder chain.",
    "A broken rudder chain is among the lines of inquiry.",
]


@pytest.mark.parametrize("certain", CERTAIN)
@pytest.mark.parametrize("left_open", OPEN)
def test_certain_and_possible(certain: str, left_open: str) -> None:
    assert doubted(certain, left_open) == [("broken rudder chain", left_open)]
    assert doubted(left_open, certain) == [(left_open, "broken rudder chain")]


NO_DOUBT = [
    ("another year", "The fire of 2011 was caused by a broken rudder chain.", OPEN[2]),
    ("another cause", CERTAIN[0], "Suspicion has fallen on the tide."),
    ("both certain", CERTAIN[0], CERTAIN[1]),
    ("both open", OPEN[0], OPEN[1]),
    ("both in one report", CERTAIN[0], OPEN[0] + " " + CERTAIN[1]),
    ("too few words to know it by", "It was caused by fog.", "Fog was one of several possibilities."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in NO_DOUBT])
def test_no_doubt(mine: str, theirs: str) -> None:
    assert doubted(mine, theirs) == doubted(theirs, mine) == []


def rivals(mine: str, theirs: str) -> list[tuple[str, str]]:
    story = beside(plain("a.txt", LEAD + mine), plain("b.txt", LEAD + theirs))
    return [(one.mine.words, one.other.words) for one in cause_rivals(story)]


ONE = [
    "A broken rudder chain was to blame, the board said.",
    "It was caused by a broken rudder chain, the board said.",
    "The board found that a broken rudder chain caused the sinking.",
    "When it left, a broken rudder chain set it off.",
    "A broken rudder chain is the reason, the board said.",
]
ANOTHER = [
    "An open hatch was to blame, Rask said.",
    "The sinking was caused by an open hatch.",
    "As it left the pier an open hatch brought it down.",
]


@pytest.mark.parametrize("one", ONE)
@pytest.mark.parametrize("another", ANOTHER)
def test_two_causes(one: str, another: str) -> None:
    for mine, theirs in ((one, another), (another, one)):
        (said,) = rivals(mine, theirs)
        assert {words.lower().removeprefix("a ").removeprefix("an ") for words in said} == {"broken rudder chain", "open hatch"}
    assert rivals(one, one) == rivals(another, another) == []


NO_RIVALS = [
    ("other words for it", ONE[0], "A chain that broke at the rudder was to blame."),
    ("a chain of causes", "A fire caused the explosion.", "The fire was caused by a cigarette."),
    ("two harms", "A loose plank caused the fall of a sailor.", "The fire was caused by a cigarette."),
    ("the other report has it too", ONE[0], "An open hatch was to blame. It was caused by a broken rudder chain, others said."),
    ("only possible", ONE[0], "An open hatch may have been to blame."),
    ("another year", ONE[0], "In 2011 an open hatch was to blame."),
    ("the subject is further up", ONE[0], "An open hatch let water in and caused damage."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in NO_RIVALS])
def test_no_rivals(mine: str, theirs: str) -> None:
    assert rivals(mine, theirs) == rivals(theirs, mine) == []
