"""Roles of one person that cannot both be right."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

POSTS = [
    ("Mara Lind, the deputy mayor, spoke.", "Mara Lind, the mayor of the town, spoke.", "name conflicts Mara Lind"),
    ("Mara Lind, the mayor, spoke.", "Mara Lind, mayor of the town, spoke.", "name supported Mara Lind"),
    ("Mara Lind, the transport secretary, spoke.", "Mara Lind, the health secretary, spoke.", "name conflicts Mara Lind"),
    ("Mara Lind, the chief executive, spoke.", "Mara Lind, president and chief executive officer, spoke.", "name supported Mara Lind"),
    ("Mara Lind, chief financial officer, spoke.", "Mara Lind, Chief Operating Officer: I go.", "name conflicts Mara Lind"),
    ("Detective Inspector Mara Lind spoke.", "Detective Sergeant Mara Lind spoke.", "name conflicts Mara Lind"),
    ("Mara Lind, cabinet member for roads, spoke.", "MARA LIND (Cabinet member for harbours): I go.", "name conflicts Mara Lind"),
    ("Mara Lind, head of the harbour, spoke.", "Mara Lind, the harbour’s head, spoke.", "name supported Mara Lind"),
    ("Mara Lind, a goalkeeper, spoke.", "Mara Lind, a midfielder, spoke.", "name conflicts Mara Lind"),
    ("Mara Lind, a spokeswoman for the harbour, spoke.", "Mara Lind, a spokesperson for the port, spoke.", "name supported Mara Lind"),
]


@pytest.mark.parametrize(("said", "known", "row"), POSTS, ids=[one[0][:40] for one in POSTS])
def test_the_role_of_a_person(said: str, known: str, row: str) -> None:
    assert row in rows(said, known)
