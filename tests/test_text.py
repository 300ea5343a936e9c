"""Places in a file, and prose that knows its places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.text import GLYPHS, Document, LineIndex, Piece, Place, Prose, Section, Span, fold, lower, paragraphs

# file:   ab<i>cd</i> &amp;  e          prose: "abcd & e"
FILE = "ab<i>cd</i> &amp;\n e"
PROSE = Prose(
    "abcd & e",
    [
        Piece(0, 2, Span(0, 2)),
        Piece(2, 2, Span(5, 7)),
        Piece(4, 1, Span(11, 12)),
        Piece(5, 1, Span(12, 17)),
        Piece(6, 1, Span(17, 19)),
        Piece(7, 1, Span(19, 20)),
    ],
    [Section(Span(0, 8), "body")],
)


def test_a_span_holds_touches_and_moves() -> None:
    span = Span(2, 5)
    assert (len(span), Span(2, 5) in span, Span(3, 4) in span, Span(4, 6) in span) == (3, True, True, False)
    assert (span.overlaps(Span(4, 9)), span.overlaps(Span(5, 9)), span.overlaps(Span(0, 2))) == (True, False, False)
    assert span.shifted(-2) == Span(0, 3)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("a\nb", [(1, 1), (1, 2), (2, 1), (2, 2)]),
        ("a\r\nb", [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2)]),
        ("a\rb", [(1, 1), (1, 2), (2, 1), (2, 2)]),
        ("\u2028\x0c\u0085😀e\u0301", [(1, n) for n in range(1, 8)]),
        ("", [(1, 1)]),
        ("\n", [(1, 1), (2, 1)]),
    ],
)
def test_every_offset_has_a_line_and_a_column(text: str, places: list[tuple[int, int]]) -> None:
    index = LineIndex(text)
    assert [index.place(offset) for offset in range(len(text) + 1)] == [Place(*place) for place in places]


def test_a_line_has_its_ending() -> None:
    text = "a\r\nb\rc\n"
    index = LineIndex(text)
    assert [text[index.line(n).start : index.line(n).end] for n in (1, 2, 3, 4)] == ["a\r\n", "b\r", "c\n", ""]


@given(st.text(alphabet="ab\r\n\u2028é"))
def test_places_grow_with_offsets_and_lines_make_the_text(text: str) -> None:
    index = LineIndex(text)
    places = [index.place(offset) for offset in range(len(text) + 1)]
    assert places == sorted(set(places))
    spans = [index.line(number) for number in range(1, places[-1].line + 1)]
    assert "".join(text[span.start : span.end] for span in spans) == text
    assert [index.starts[place.line - 1] + place.column - 1 for place in places] == list(range(len(text) + 1))


@pytest.mark.parametrize(
    ("local", "written"),
    [
        (Span(0, 2), "ab"),
        (Span(1, 3), "b<i>c"),
        (Span(2, 4), "cd"),
        (Span(3, 5), "d</i> "),
        (Span(5, 6), "&amp;"),
        (Span(4, 7), " &amp;\n "),
        (Span(0, 8), FILE),
        (Span(2, 2), ""),
        (Span(8, 8), ""),
    ],
)
def test_prose_goes_to_the_file(local: Span, written: str) -> None:
    span = PROSE.span(local)
    assert FILE[span.start : span.end] == written
    if len(local):
        assert PROSE.local(span) == local


def test_an_empty_span_begins_where_its_character_does() -> None:
    assert [PROSE.span(Span(n, n)).start for n in (0, 2, 5, 8)] == [0, 5, 12, 20]


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (Span(0, 20), "abcd & e"),
        (Span(2, 5), ""),
        (Span(1, 6), "bc"),
        (Span(3, 11), "cd"),
        (Span(7, 12), " "),
        (Span(12, 17), "&"),
        (Span(14, 15), "&"),
        (Span(19, 99), "e"),
        (Span(0, 0), ""),
        (Span(20, 30), ""),
    ],
)
def test_the_file_goes_to_prose(span: Span, words: str) -> None:
    assert PROSE.words(span) == words


def test_prose_without_a_word_has_places_too() -> None:
    empty = Prose("", [], [])
    assert (empty.span(Span(0, 0)), empty.local(Span(0, 9)), empty.words(Span(3, 4))) == (Span(0, 0), Span(0, 0), "")


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_plain_prose_is_the_file(text: str, start: int, end: int) -> None:
    span = Span(min(start, end, len(text)), min(max(start, end), len(text)))
    prose = Prose.plain(text)
    assert prose.span(span) == span
    assert prose.words(span) == text[span.start : span.end]
    document = Document("a.txt", text, prose.blocks, prose)
    assert (document[span], document.words, document.place(len(text)).line) == (
        text[span.start : span.end],
        len(text.split()),
        len(LineIndex(text).starts),
    )


@given(st.lists(st.sampled_from(["a", "&amp;", "b c", "\n"]), max_size=9), st.lists(st.booleans(), min_size=9, max_size=9))
def test_a_part_of_a_prose_keeps_its_place(blocks: list[str], kept: list[bool]) -> None:
    texts, pieces, sections, at = [], [], [], 0
    for number, block in enumerate(blocks):
        local = sum(map(len, texts)) + 2 * number
        text = "&" if block == "&amp;" else block
        pieces.append(Piece(local, len(text), Span(at, at + len(block))))
        sections.append(Section(Span(local, local + len(text)), "body"))
        texts.append(text)
        at += len(block) + 1
    prose = Prose("\n\n".join(texts), pieces, sections)
    wanted = [section for section, keep in zip(sections, kept, strict=False) if keep]
    part = prose.part(wanted)
    assert [part.text[b.span.start : b.span.end] for b in part.blocks] == [prose.text[b.span.start : b.span.end] for b in wanted]
    assert [part.span(block.span) for block in part.blocks] == [prose.span(block.span) for block in wanted]
    assert prose.part(prose.blocks).pieces == prose.pieces
    assert Prose.plain("one two").part([Section(Span(4, 7), "body")]).span(Span(0, 3)) == Span(4, 7)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\nb\n\nc", ["a\nb", "c"]),
        ("a\r\nb\r\n\r\nc\r\n", ["a\r\nb", "c"]),
        ("a\rb\r\rc", ["a\rb", "c"]),
        ("\n \n  a \n \t\n\n b\n", ["a", "b"]),
        ("a\n\r\nb", ["a", "b"]),
        (" \n ", []),
    ],
)
def test_blank_lines_part_paragraphs(text: str, expected: list[str]) -> None:
    assert [text[block.span.start : block.span.end] for block in paragraphs(text)] == expected


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(fold(text)) == len(lower(text)) == len(text)
    assert fold(fold(text)) == fold(text)
    assert fold(text) == lower(text.translate(GLYPHS))


def test_folding_gives_one_glyph_for_each_kind() -> None:
    assert fold("“Ünder‐ ‘İ’ ﬀ ß—A\u00a0B»") == "\"ünder- 'İ' ﬀ ß-a b\""
