"""Characters of a wrong encoding are read as what was meant, and each fact keeps its place in the file."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import formats
from factlint.facts import Facts
from factlint.formats.misread import meant
from factlint.text import Span

MEANT = ["“", "”", "‘", "’", "–", "—", "…", "é", "ü", "ñ", "à", "ç", "£", "€", "°", "½", "«", "\u00a0"]


def _as_windows(data: bytes) -> str:
    """Windows-1252 as browsers read it: the five bytes that have no letter stay as they are."""
    return "".join(bytes([byte]).decode("cp1252") if byte not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(byte) for byte in data)


ENCODINGS = {
    "windows": lambda text: _as_windows(text.encode()),
    "latin": lambda text: text.encode().decode("latin-1"),
    "one byte": lambda text: text if text == "…" else text.encode("cp1252").decode("latin-1"),  # … would end a line
    "latin twice": lambda text: text.encode().decode("latin-1").encode().decode("latin-1"),
    "twice": lambda text: _as_windows(_as_windows(text.encode()).encode()),
}


@pytest.mark.parametrize(("character", "encoding"), [pair for pair in product(MEANT, ENCODINGS) if ENCODINGS[pair[1]](pair[0]) != pair[0]])
def test_a_character_is_known_again(character: str, encoding: str) -> None:
    assert meant(ENCODINGS[encoding](character)) == character


@pytest.mark.parametrize("text", ["Ã", "â", "Âfter", "SÃO", "\ufffd", "â€x", "é"])
def test_what_is_no_such_character_is_not_known(text: str) -> None:
    assert meant(text) == ""


TEXT = "Ferry late\n\n“We were late,” Ada Lind said – “it’s the café’s fault”. It cost £40 at the “Ørsted”…\n\nHe paid.\n"


@pytest.mark.parametrize("path", ["story.txt", "story.md"])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_the_prose_is_that_of_the_file_as_it_was_meant(encoding: str, path: str) -> None:
    written = "".join(ENCODINGS[encoding](one) if one in MEANT else one for one in TEXT)
    document, right = formats.read(path, written.encode()), formats.read(path, TEXT.encode())
    assert document.text == written
    assert document.prose.text == right.prose.text
    assert [block.kind for block in document.prose.blocks] == [block.kind for block in right.prose.blocks]
    quotes, others = Facts(document).quotes, Facts(right).quotes
    assert [document[quote.inner] for quote in quotes] == [
        "".join(ENCODINGS[encoding](one) if one in MEANT else one for one in right[quote.inner]) for quote in others
    ]
    assert len(quotes) == 3


def test_what_is_left_of_a_mark_after_a_blank_stays() -> None:
    assert formats.read("story.txt", "Ferry late\n\nIt is â€ late.\n".encode()).prose.text == "Ferry late\n\nIt is â€ late."


def test_a_mark_that_lost_its_last_byte_closes_a_quotation() -> None:
    document = formats.read("story.txt", "Ferry late\n\nâ€œWe were late,â€ Ada Lind said.\n".encode())
    assert document.prose.text == "Ferry late\n\n“We were late,” Ada Lind said."
    assert [document[quote.inner] for quote in Facts(document).quotes] == ["We were late,"]


ENDS = [character for character in MEANT if not ENCODINGS["windows"](character)[-1].isspace()]


@given(st.lists(st.tuples(st.sampled_from(["one", "two, ", "\n\nso ", " and "]), st.sampled_from(["", *ENDS])), max_size=12))
def test_every_character_keeps_its_place(parts: list[tuple[str, str]]) -> None:
    windows = ENCODINGS["windows"]
    parts = [*parts, ("end", "")]  # what looks like a space at the end of a paragraph is none of its words
    written = "".join(words + windows(character) for words, character in parts)
    prose = formats.read("story.txt", written.encode()).prose
    right = formats.read("story.txt", "".join(words + character for words, character in parts).encode()).prose
    assert prose.text.split() == right.text.split()
    for block in prose.blocks:
        for at in (at for at in range(block.span.start, block.span.end) if prose.text[at] != " "):
            found = prose.span(Span(at, at + 1))
            assert written[found.start : found.end] in (prose.text[at], windows(prose.text[at]))
