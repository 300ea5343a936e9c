"""Changes that two outlets report of one thing: one end is the same, the other is not."""

from __future__ import annotations

import pytest
from tests.story.outlets import beside, plain

from factlint.story.events.moves import clashes

LEAD = "The harbour board of Norvia announced new fares for the ferries of Vik on Tuesday after months of argument.\n\n"


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    here, there = (plain(f"{n}.txt", LEAD + text) for n, text in zip("ab", (mine, theirs), strict=True))
    return [(clash.mine.words, clash.other.words) for clash in clashes(beside(here, there))]


@pytest.mark.parametrize(
    ("mine", "theirs", "wanted"),
    [
        ("The fare rises to £3.50 from £3.", "The fare went up from £3 to £3.20.", [("£3.50", "£3.20")]),
        ("The fare rises to £3.50 from £3.", "The fare went up from £2.50 to £3.50.", [("£3", "£2.50")]),
        (
            "Unemployment fell to 4.1 percent from 4.4 percent.",
            "Unemployment fell from 4.5 percent to 4.1 percent.",
            [("4.4 percent", "4.5 percent")],
        ),
        ("The fare rises to £3.50 from £3.", "The fare went up from £3 to £3.50.", []),
        ("The fare rises to £3.50 from £3.", "The fare went up from £6 to £7.", []),
        ("The fare rises to £3.50 from £3.", "The levy went up from £3 to £4.", []),
        ("The fare rises to £3.50 from £3.", "The fare went up from £3 to £3.20 and the fare for dogs fell from £3 to £2.", []),
    ],
)
def test_one_end_of_a_change(mine: str, theirs: str, wanted: list[tuple[str, str]]) -> None:
    assert found(mine, theirs) == wanted
