"""What tests of the formats say of a document."""

from __future__ import annotations

import re

from hypothesis import strategies as st

from factlint.formats import read
from factlint.formats.misread import meant
from factlint.text import Document


def document(name: str, text: str) -> Document:
    return read(name, text.encode())


def blocks(found: Document) -> list[tuple[str, str]]:
    """Kind and words of each block."""
    return [(block.kind, found.prose.text[block.span.start : block.span.end]) for block in found.prose.blocks]


def placed(found: Document) -> list[tuple[str, str]]:
    """The words of each block, and the page, time, cell or paragraph where it begins, "" for none."""
    starts = [found.prose.span(block.span).start for block in found.prose.blocks]
    locators = [found.locator(start) for start in starts]
    return [(words, str(at.value) if at else "") for (_, words), at in zip(blocks(found), locators, strict=True)]


def in_file(found: Document) -> list[str]:
    """What of the file each block covers."""
    return [found[found.prose.span(block.span)] for block in found.prose.blocks]


def assert_sound(found: Document) -> None:
    """Pieces lie in the file in order and side by side with the prose; blocks hold all of the prose, in order."""
    text, prose = found.text, found.prose
    file = local = 0
    for piece in prose.pieces:
        assert piece.length > 0 and file <= piece.file.start < piece.file.end <= len(text)
        assert local <= piece.local and piece.local + piece.length <= len(prose.text)
        file, local = piece.file.end, piece.local + piece.length
        if not piece.whole:
            # A line end is one character of the file as well as one space of the prose.
            words, there = (re.sub(r"\s", " ", part) for part in (prose.text[piece.local : local], text[piece.file.start : piece.file.end]))
            # However a transcript writes it, a label ends in a colon; so does the name of a row.
            labelled = found.spoken or any(at.kind == "cell" for _, at in (*found.locators, *found.cells))
            assert all(one == other or one == meant(other) or (labelled and one in ":, ") for one, other in zip(words, there, strict=True))
        assert prose.local(piece.file).start == piece.local and prose.local(piece.file).end == local
    end = 0
    for number, block in enumerate(prose.blocks):
        assert block.span.start == (end + 2 if number else 0) and len(block.span) > 0
        assert prose.text[end : block.span.start] == ("\n\n" if number else "")
        end = block.span.end
        words = prose.text[block.span.start : end]
        assert words == words.strip()
        assert prose.local(prose.span(block.span)) == block.span
        assert prose.words(prose.span(block.span)) == words
    assert end == len(prose.text)
    for section in found.sections:
        assert 0 <= section.span.start <= section.span.end <= len(text)
    assert list(found.sections) == sorted(found.sections)


_MARKS = (
    "* ** _ __ ` `` ~~ [ ] ( ) ![ ]( ^[ [^1] [^1]: [a]: \\ \\* # ## --- +++ === > - + 1. | |-| ``` ~~~ http://a.b <http://a.b> \" ' “ ”"
    " title: < > </ <b> </b> <p> <div> </div> <li> <td> <table> <br> <sup> <!-- --> <script> </script> &amp; &# &nbsp; &lt"
    " {{< >}} {{% %}} {% %} {{ }} {: } {#a} a b ab Z 7 . , ! ?"
)
_BLANKS = ["\n", "\n\n", "\r\n", "\r", " ", "  ", "    ", "\t", "\n> ", "\n- ", "\n    ", "\u00a0", "é", "İ", "😀", "\u2028", "\x0b"]
MARKUP = st.lists(st.one_of(st.sampled_from([*_MARKS.split(" "), *_BLANKS]), st.text(max_size=5)), max_size=60).map("".join)
"""Text full of things that mean something in Markdown and HTML."""
