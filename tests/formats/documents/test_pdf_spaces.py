"""Spaces between the words of a PDF."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint import formats
from factlint.formats.documents import pdf_spaces

SAMPLES = Path(__file__).parents[2] / "samples"
SAID = (
    "The chair, Mara Lind, said: “The ferry has carried 41,000 passengers since it was bought, and nobody on this board wants to sell it.” "
    "The motion was carried by seven votes to two after a debate that took nearly three hours. A second report is on the budget. "
    "Fishers pay a fee of 2.5 per cent."
)


def _words(name: str) -> str:
    return " ".join(formats.read(name, (SAMPLES / name).read_bytes()).prose.text.split())


def test_a_page_of_troff_has_a_space_at_each_gap_and_none_elsewhere() -> None:
    assert _words("typeset.pdf").count(SAID) == 2  # in two types


def test_without_the_gaps_words_run_together(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factlint.formats.documents.pdf.with_spaces", lambda _, text: pdf_spaces.Glyphs(text))
    assert SAID not in _words("typeset.pdf")


@pytest.mark.parametrize("name", ["minutes.pdf", "columns.pdf"])
def test_a_page_with_spaces_stays_as_it_is(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    text = formats.read(name, (SAMPLES / name).read_bytes()).text
    monkeypatch.setattr("factlint.formats.documents.pdf.with_spaces", lambda _, text: pdf_spaces.Glyphs(text))
    assert formats.read(name, (SAMPLES / name).read_bytes()).text == text


class _Page:
    """A text page of a library, of which only the number of characters is asked."""

    def count_chars(self) -> int:
        return 5


def test_a_text_whose_characters_have_no_places_is_left_as_it_is() -> None:
    assert pdf_spaces.with_spaces(_Page(), "longer than five") == pdf_spaces.Glyphs("longer than five")
