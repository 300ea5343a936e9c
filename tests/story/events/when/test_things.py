"""The day of a memo or a hearing in two outlets: the forms, and what is another one."""

from __future__ import annotations

from itertools import product

import pytest
from tests.story.outlets import beside, plain

from factlint.story.events.when.things import thing_clashes

LEAD = "The transport department of Norvia wants to open a camp of tents near the harbour of Vik, an internal paper shows.\n\n"


def found(mine: str, theirs: str, day: str = "2024-04-05") -> list[tuple[str, str]]:
    here, there = plain(f"{day}-a.txt", LEAD + mine), plain(f"{day}-b.txt", LEAD + theirs)
    return [(one.mine.words, one.other.words) for one in thing_clashes(beside(here, there))]


MEMOS = [
    "The {0}, dated {1}, describes a camp of tents.",
    "The paper calls it a camp, in a {0} dated {1}.",
    "A {1} {0} calls it a camp.",
    "The {0} was seen by the Courier and is dated {1}.",
]


@pytest.mark.parametrize("thing", ["memo", "letter", "report"])
@pytest.mark.parametrize(("mine", "theirs"), list(product(MEMOS, MEMOS)))
def test_a_paper_that_is_dated(mine: str, theirs: str, thing: str) -> None:
    assert found(mine.format(thing, "April 3"), theirs.format(thing, "March 30")) == [("April 3", "March 30")]
    assert found(mine.format(thing, "April 3"), theirs.format(thing, "April 3")) == []
    assert found(mine.format(thing, "April 3"), theirs.format("invoice", "March 30")) == []


HEARINGS = [
    "At her {0} before the committee on labour on {1}, the nominee wept.",
    "The nominee was asked about wages at her {1} {0}.",
    "The committee has a {0} for the nominee set for {1}.",
    "The {0} of the nominee, in the old hall, was on {1}.",
]


@pytest.mark.parametrize("thing", ["hearing", "funeral", "rematch"])
@pytest.mark.parametrize(("mine", "theirs"), list(product(HEARINGS, HEARINGS)))
def test_what_is_held_once(mine: str, theirs: str, thing: str) -> None:
    assert found(mine.format(thing, "Feb. 11"), theirs.format(thing, "Feb. 4")) == [("Feb. 11", "Feb. 4")]
    assert found(mine.format(thing, "Feb. 11"), theirs.format(thing, "Feb. 11")) == []


FORCE = [
    "The agreement on camps {} on {}.",
    "The ministers signed the agreement, which then {} on {}.",
    "The agreement was made at the harbour and {} on {}.",
]
VERBS = ["takes effect", "comes into force", "goes into effect", "enters into force"]


@pytest.mark.parametrize(("one", "two"), list(product(VERBS, VERBS)))
@pytest.mark.parametrize(("mine", "theirs"), list(product(FORCE, FORCE)))
def test_what_comes_into_force(mine: str, theirs: str, one: str, two: str) -> None:
    assert found(mine.format(one, "January 1"), theirs.format(two, "March 1")) == [("January 1", "March 1")]
    assert found(mine.format(one, "January 1"), theirs.format(two, "January 1")) == []


SILENT = [
    ("two acts", "The agreement on camps takes effect on January 1.", "A tax on tents comes into force on March 1."),
    (
        "two of them",
        "The memo, dated April 3, is short. A letter is dated April 2; the memo dated March 1 was long.",
        "The memo is dated March 30.",
    ),
    ("another hearing", "At her hearing on Feb. 11 the nominee wept.", "The nominee's next hearing is on Feb. 18."),
    ("one to come", "At her hearing on Feb. 11 the nominee wept.", "The hearing of the nominee is set for April 9."),
    ("nothing else in common", "At her hearing on Feb. 11 the nominee wept.", "A clerk died before his hearing on Feb. 4."),
    (
        "the first day was another",
        "The hearing of the nominee was moved and was held on Feb. 11.",
        "At her Feb. 4 hearing the nominee wept.",
    ),
    ("the day of something else", "The memo was leaked on April 3.", "The memo, dated March 30, is short."),
    ("a month", "The nominee wept at the hearing in February.", "The nominee wept at the March 4 hearing."),
    ("said by somebody", "“The memo, dated April 3, is short,” Lind said.", "The memo, dated March 30, is short."),
]


@pytest.mark.parametrize(("mine", "theirs"), [row[1:] for row in SILENT], ids=[row[0] for row in SILENT])
def test_another_thing_or_day(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == []
    assert found(theirs, mine) == []
