"""Sums and lengths as people say them in a recording, beside those of a story in digits."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

SAID = [
    ("The oil now costs 3.50 euros a litre.", "We sold it at three fifty in the spring.", "figure supported 3.50 euros"),
    ("The oil now costs 3.50 euros a litre.", "We sold it at three fifty-nine in the spring.", "figure not found 3.50 euros"),
    ("The oil cost €10.49 a litre.", "On the shelf it was ten forty-nine then.", "figure supported €10.49"),
    ("The oil cost 10.49 euros and is now at 5.95.", "It was ten forty-nine. Today it is five ninety-five.", "figure supported 5.95"),
    ("A kilo brings 3.10 euros at the mill.", "They give us three euros ten a kilo at the mill.", "figure supported 3.10 euros"),
    ("The hut lay under 4.1 metres of snow.", "There were four metres ten of snow on the hut.", "figure supported 4.1 metres"),
    ("The mill earned 5 euros and keeps 74 cents a litre.", "Of a litre the mill keeps 0.74 euros.", "figure supported 74 cents"),
    ("The ticket costs 3.50 dollars.", "He is three. Fifty came on Sunday.", "figure not found 3.50 dollars"),
]

REST = [
    ("The fire destroyed 141 houses, 83 of them empty.", "The fire destroyed 141 houses. Of them 58 were homes.", "figure derived 83"),
    ("The fire destroyed 141 houses, 38 of them empty.", "The fire destroyed 141 houses. Of them 58 were homes.", "figure conflicts 38"),
    ("Lind was 22 years and 287 days old.", "Lind, born on 3 September 2001, won at 22 years and 287 days.", "figure supported 287 days"),
]


@pytest.mark.parametrize(("said", "known", "row"), REST, ids=[one[0][:50] for one in REST])
def test_rests_and_lengths_of_two_parts(said: str, known: str, row: str) -> None:
    assert any(one.startswith(row) for one in rows(said, known)), rows(said, known)


TEAMS = "In the autumn 26 teams with 61 volunteers visited 84 glaciers. 78 of them had retreated, Šumava trains took them there."
AMONG = [
    ("Sixty-one volunteers in 26 teams went to see 84 glaciers. Of these, 78 had drawn back.", TEAMS, "figure supported 78"),
    ("Sixty-one volunteers in 26 teams went to see 84 glaciers. Of these, 79 had drawn back.", TEAMS, "figure conflicts 79"),
    ("The crews went up. By then 78 had given up.", TEAMS, "figure not found 78"),
    ("Sixteen trains have been ordered.", "Sixteen new Škoda trains have been ordered.", "figure supported Sixteen"),
    ("About 14 meetings took place.", "He has sixteen boats. She has two fewer.", "figure not found 14"),
    ("She sat with nine others on the quay and one in the yard.", "There were 61, and for seven there is no trace.", ""),
]


@pytest.mark.parametrize(("said", "known", "row"), AMONG, ids=[one[0][:50] for one in AMONG])
def test_counts_of_what_the_sentence_before_has(said: str, known: str, row: str) -> None:
    found = rows(said, known)
    assert any(one.startswith(row) for one in found) if row else not any("derived" in one for one in found), found


@pytest.mark.parametrize(("said", "known", "row"), SAID, ids=[one[1][:50] for one in SAID])
def test_sums_as_they_are_said(said: str, known: str, row: str) -> None:
    assert any(one.startswith(row) for one in rows(said, known)), rows(said, known)
