"""Tables of a transcript → turns; other tables with names stay tables."""

from __future__ import annotations

import io

import openpyxl
import pytest
from tests.formats.helpers import assert_sound, document, placed

from factlint.formats import read

CASES = [
    (
        "a.csv",
        'Speaker,Text\nMarta Lind,It was open.\nTomas Dahl,"No, not at all."\n',
        [("Marta Lind: It was open.", ""), ("Tomas Dahl: No, not at all.", "")],
    ),
    (
        "a.csv",
        "Start Time,End Time,Speaker,Transcript\n00:00:01,00:00:04,Marta Lind,It was\n00:00:04,00:00:06,Marta Lind,open.\n"
        '00:14:07,00:14:09,Tomas Dahl,"He said ""no"" to us."\n',
        [("Marta Lind: It was open.", "0:00:01"), ('Tomas Dahl: He said "no" to us.', "0:14:07")],
    ),
    (
        "a.tsv",
        "Timecode\tName\tDialogue\n0:01\tMarta Lind\tIt was open.\n0:04\tTomas Dahl\tNo.\n",
        [("Marta Lind: It was open.", "0:00:01"), ("Tomas Dahl: No.", "0:00:04")],
    ),
]
OTHERS = [
    ("one name", "Speaker,Text\nMarta Lind,Yes.\nMarta Lind,No.\n"),
    ("no words", "Speaker,Topic\nMarta Lind,Boats\nTomas Dahl,Fish\n"),
    ("no names", "Name,Comment\nmarta@example.org,Yes.\n17 May,No.\n"),
    ("the words first", "Text,Speaker\nYes.,Marta Lind\nNo.,Tomas Dahl\n"),
]


@pytest.mark.parametrize(("name", "text", "expected"), CASES)
def test_turns(name: str, text: str, expected: list[tuple[str, str]]) -> None:
    found = document(name, text)
    assert placed(found) == expected
    assert found.spoken
    assert_sound(found)


@pytest.mark.parametrize("text", [text for _, text in OTHERS], ids=[name for name, _ in OTHERS])
def test_other_tables(text: str) -> None:
    assert not document("a.csv", text).spoken


def test_a_workbook_has_the_places_of_its_cells() -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (("Time", "Speaker", "Text"), ("0:01", "Marta Lind", "It was open."), ("0:04", "Tomas Dahl", "No.")):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    found = read("a.xlsx", out.getvalue())
    assert [(words, place[-2:]) for words, place in placed(found)] == [("Marta Lind: It was open.", "B2"), ("Tomas Dahl: No.", "B3")]
    assert found.spoken
    assert_sound(found)
