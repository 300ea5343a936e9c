"""Whether a source says as much as a superlative does: how sure, where, since when."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

RECORDS = [
    ("It is the largest harbour in the country.", "It is one of the largest harbours in the country.", "superlative conflicts"),
    ("It is one of the largest harbours in the country.", "It is one of the largest harbours in the country.", ""),
    ("It is the longest pier in Britain.", "It is the longest pier in Britain outside London.", "superlative conflicts"),
    ("It was the worst storm ever.", "It was the worst storm since 1990.", "superlative conflicts"),
    ("It was the worst storm in 34 years.", "It was the worst storm since 1990.", "superlative derived"),
    ("It is the oldest pier in Britain.", "It is the oldest pier in the county.", "superlative conflicts"),
    ("It is the oldest pier in the county.", "It is the oldest pier in the county.", "superlative supported"),
    ("It is the biggest ferry of the fleet.", "It is the largest ferry of the fleet.", "superlative supported"),
    ("It is the biggest ferry in the world.", "It is thought to be the largest ferry in the world.", "superlative conflicts"),
]


@pytest.mark.parametrize(("said", "known", "row"), RECORDS, ids=[one[0][:40] for one in RECORDS])
def test_a_superlative_goes_no_further_than_its_source(said: str, known: str, row: str) -> None:
    found = rows(said, known)
    assert any(one.startswith(row) for one in found) if row else not any("conflicts" in one for one in found), found
