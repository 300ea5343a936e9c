"""Words of a source are read from its file line by line; they are those of the whole text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.story.excerpts.excerpted import GivenTexts

from factlint.story.excerpts.texts import FileText, SourceLines
from factlint.text import LineIndex, Span

TEXTS = st.text(st.sampled_from("ab é“”…𝄞\n\r\t"), max_size=40)
OFFSETS = st.integers(0, 45)


class Unread(GivenTexts):
    """Texts that nobody may read as a whole."""

    def whole(self, key: str) -> str:
        raise AssertionError(key)


@given(TEXTS, OFFSETS, OFFSETS)
def test_the_words_of_a_span_are_those_of_the_text(text: str, start: int, end: int) -> None:
    lines = SourceLines.unpacked(*SourceLines.of(text, text.encode()).packed())
    assert FileText("a", lines, Unread({"a": text}))[Span(start, end)] == text[start:end]
    whole = LineIndex(text)
    assert [lines.index.place(at) for at in range(len(text) + 1)] == [whole.place(at) for at in range(len(text) + 1)]
    assert [lines.index.line(number + 1) for number in range(len(whole.starts))] == [
        whole.line(number + 1) for number in range(len(whole.starts))
    ]


@pytest.mark.parametrize("data", [b"\xef\xbb\xbfAna\nRuiz", "Ana\nRuiz".encode("utf-16"), b"<p>Ana</p>"])
def test_what_is_not_utf_8_as_it_is_is_read_as_a_whole(data: bytes) -> None:
    lines = SourceLines.unpacked(*SourceLines.of("Ana\nRuiz", data).packed())
    assert FileText("a", lines, GivenTexts({"a": "Ana\nRuiz"}))[Span(4, 8)] == "Ruiz"
    with pytest.raises(AssertionError):
        FileText("a", lines, Unread({"a": ""}))[Span(4, 8)]


def test_damaged_lines_are_an_error() -> None:
    for starts, offsets in ((b"", b""), (b"abc", b""), (b"\0" * 8, b"abc")):
        with pytest.raises((ValueError, IndexError)):
            SourceLines.unpacked(starts, offsets)
