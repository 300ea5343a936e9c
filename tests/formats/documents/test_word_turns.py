"""Transcripts in Word documents, as meeting programs and typists write them: who speaks by bold letters, breaks, tabs and times."""

from __future__ import annotations

import io
from collections.abc import Sequence

import docx
import pytest
from tests.formats.helpers import assert_sound, blocks

from factlint.formats import in_context, read

ICE = "It was a long winter, and nobody slept."
YARD = "We would not sell the yard to anybody."
PIER = "I read every letter about the pier."
TALK = [("Marta Lind", ICE), ("Tomas Dahl", YARD), ("Marta Lind", PIER)]
Part = tuple[str, bool]
"""The words of a run and whether it is bold; a line break or a tab is one of its characters."""
FORMS: list[tuple[str, list[list[Part]]]] = [
    ("bold above", [[("{name}", True)], [("{words}", False)]]),
    ("bold before", [[("{name}", True), (" {words}", False)]]),
    ("bold with a colon", [[("{name}:", True), (" {words}", False)]]),
    ("a line", [[("{name}\n{words}", False)]]),
    ("a tab", [[("{name}\t{words}", False)]]),
    ("a time beside it", [[("{name}", True), ("   0:12\n{words}", False)]]),
    ("times above it", [[("0:0:1.250 --> 0:0:4.5\n{name}\n{words}", False)]]),
]


def written(form: Sequence[Sequence[Part]]) -> bytes:
    made = docx.Document()
    for name, words in TALK:
        for paragraph in form:
            added = made.add_paragraph()
            for text, bold in paragraph:
                added.add_run(text.format(name=name, words=words)).bold = bold
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


@pytest.mark.parametrize("form", [form for _, form in FORMS], ids=[name for name, _ in FORMS])
def test_turns(form: list[list[Part]]) -> None:
    found = in_context(read("a.docx", written(form)))
    assert [words for _, words in blocks(found)] == [f"{name}: {words}" for name, words in TALK]
    assert found.spoken
    assert_sound(found)


def test_bold_words_of_a_text_are_words() -> None:
    form = [[("{name}", True), (" told us about it. ", False), ("{words}", True)]]
    found = in_context(read("a.docx", written(form)))
    assert [words for _, words in blocks(found)] == [f"{name} told us about it. {words}" for name, words in TALK]
    assert not found.spoken
