"""Small numbers in passing, and names of people and bodies that a source has otherwise."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

ALL = [
    ("Finance Director Paul Hallas spoke.", "Finance Director Paul Hallam said the reserve was safe.", "name conflicts Paul Hallas"),
    ("Detective Sergeant Moira Tate spoke.", "Detective Constable Moira Tate said it was a long case.", "name conflicts Moira Tate"),
    (
        "Dr Ada Finn of the University of Merrick led the study.",
        "Dr Ada Finn of the University of Merrow led the study.",
        "name conflicts University of Merrick",
    ),
    ("Fire Chief Dan Moreau spoke.", "DAN MOREAU, FIRE CHIEF: Thank you for coming.", "name supported Dan Moreau"),
    ("Coach Rita Alder was pleased.", '"We played well," said head coach Rita Alder.', "name supported Rita Alder"),
    ("Lou Pratt, a plumber, said so.", "The mayor spoke about water.", "name not found Lou Pratt"),
    ("Judge Maria Fenn fined him.", "Judge Marta Fenn fined him.", "name conflicts Maria Fenn"),
    ("Maria Fenn, the principal, agreed.", "Maria Fenn, the vice principal, said she agreed.", "name conflicts Maria Fenn"),
    ("Mayor Tom Hale agreed.", "Deputy Mayor Tom Hale said he agreed.", "name conflicts Tom Hale"),
    ("There was one arrest at the quay.", "The police made one arrest at the quay.", "figure supported one"),
    ("There was one arrest at the quay.", "The police made two arrests at the quay.", "figure conflicts one"),
    ("Boats in Game 4 were late.", "Game 4 began late, as the boats did.", "figure supported 4"),
    ("The shares of the harbour fell to 412p.", "Shares of the harbour closed at 412p.", "figure supported 412p"),
    ("Shareholders get a final dividend of 11.5c.", "The final dividend is 11.5 cents a share.", "figure supported 11.5c"),
    ("Shares fell to 412p.", "The shares fell to 412 pence.", "figure supported 412p"),
    ("A check found severe rust in none of the boats.", "Severe rust was found in none of the boats.", "figure supported none"),
    ("She finished third in the race.", "Third in the race: Ada Finn.", "figure supported third"),
]


@pytest.mark.parametrize(("said", "known", "row"), ALL, ids=[f"{one[0][:50]} {one[2]}" for one in ALL])
def test_a_claim(said: str, known: str, row: str) -> None:
    assert row in rows(said, known), rows(said, known)


def test_none_of_something_else_is_no_claim() -> None:
    assert rows("None of the boats sank.", "None of the piers has a lift.") == []


MEDIA = "Harbour Radio, Vik News and Odda TV"


@pytest.mark.parametrize(
    ("known", "row"),
    [
        (f"The 15-storey building housed media agencies such as {MEDIA}.", "figure not found two"),
        (f"The 15 buildings housed media agencies such as {MEDIA}.", "figure conflicts two"),
        ("The two buildings housed media agencies of Vik and Odda, as the radio said.", "figure supported two"),
    ],
)
def test_neither_how_high_a_building_is_nor_some_of_its_tenants_say_how_many_there_are(known: str, row: str) -> None:
    assert row in rows(f"{MEDIA} and other media agencies operate from the two buildings.", known)
