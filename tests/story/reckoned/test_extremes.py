"""Several superlatives of one sentence, each with the row and the column of its own clause."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

LINES = (
    "Line,Riders 2023,Riders 2024,Change %\nLund–Vik,2610,2655,1.7\nLund–Norr,1940,2012,3.7\nHolm–Vale,415,431,3.9\n"
    "Holm–Oster,205,171,-16.6\n"
)
PEAT = "Turbine,Mean depth,Greatest depth,Slope,Factor of safety\nT1,1.1,1.8,3,4.1\nT2,1.3,2.2,4,3.6\nT3,3.4,5.4,14,1.3\nT4,2.9,4.4,9,1.5\n"
MONTHS = "month,trains_run,on_time_pct\n2024-02,8640,93.7\n2024-03,9188,95.2\n2024-07,9412,86.3\n2024-08,9402,90.1\n"
LOSSES = "Glacier,Change 2024\nVernferner,-46.2\nHolmkees,-98.7\nLundkees,-0.4\nNorrkees,3.5\n"
SAID = [
    (
        "The strongest growth was on the line to Vale, by 3.9 percent; the busiest line remains Vik, with 2,655.",
        LINES,
        ["derived The strongest growth was on", "derived the busiest line remains"],
    ),
    (
        "The strongest growth was on the line to Norr, by 3.7 percent; the busiest line remains Vik, with 2,655.",
        LINES,
        ["conflicts The strongest growth was on", "derived the busiest line remains"],
    ),
    ("The worst month was July with 86.3 percent; in March it was 95.2.", MONTHS, ["derived The worst month was"]),
    ("The worst month was August with 90.1 percent; in July it was 86.3.", MONTHS, ["conflicts The worst month was"]),
    (
        "The deepest bog and the steepest slope are at T3, which has the lowest factor of safety.",
        PEAT,
        ["derived the steepest slope are at", "derived the lowest factor of"],
    ),
    ("T1 has the lowest factor of safety.", PEAT, ["conflicts the lowest factor of"]),
    # Of losses and gains in one column the words say which end is meant.
    ("The heaviest loss was at Holmkees.", LOSSES, ["derived The heaviest loss was at"]),
    ("The heaviest loss was at Lundkees.", LOSSES, ["conflicts The heaviest loss was at"]),
    (
        "The heaviest loser was the Holmkees in the west, at 98.7, then the Vernferner at 46.2.",
        LOSSES,
        ["derived The heaviest loser was the Holmkees in"],
    ),
    ("The largest change was at Norrkees.", LOSSES, ["not found The largest change was at"]),
]


@pytest.mark.parametrize(("said", "known", "wanted"), SAID, ids=[one[0][:50] for one in SAID])
def test_each_superlative_has_its_own_row(said: str, known: str, wanted: list[str]) -> None:
    assert [one.removeprefix("superlative ") for one in rows(said, known) if one.startswith("superlative")] == wanted
