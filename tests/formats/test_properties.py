"""What holds for every document of every format."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.formats.helpers import MARKUP, assert_sound

from factlint.formats import Unreadable, read
from factlint.text import Document, Span

SUFFIXES = st.sampled_from([".txt", ".md", ".html", ".vtt", ".srt", ".csv", ".aml"])


def attempt(name: str, text: str) -> Document | None:
    try:
        return read(name, text.encode("utf-8", "surrogatepass"))
    except Unreadable:
        return None


@settings(max_examples=400, deadline=None)
@given(MARKUP, SUFFIXES)
def test_every_text_is_read_with_sound_places(text: str, suffix: str) -> None:
    found = attempt("story" + suffix, text)
    if found is not None:
        assert_sound(found)


@settings(max_examples=200, deadline=None)
@given(MARKUP, SUFFIXES, st.integers(0, 300), st.integers(1, 40))
def test_words_go_to_the_file_and_back(text: str, suffix: str, start: int, length: int) -> None:
    found = attempt("story" + suffix, text)
    if found is None:
        return
    prose = found.prose
    for block in prose.blocks:
        span = Span(min(block.span.start + start, block.span.end), min(block.span.start + start + length, block.span.end))
        if len(span) and not any(
            piece.whole and not (span.end <= piece.local or piece.local + piece.length <= span.start) for piece in prose.pieces
        ):
            assert prose.local(prose.span(span)) == span


@settings(max_examples=150, deadline=None)
@given(MARKUP, SUFFIXES)
def test_a_paragraph_at_the_end_moves_nothing_before_it(text: str, suffix: str) -> None:
    if any(mark in text for mark in ("[", "<", "{", "---", "+++", "```", "~~~", "&", "\r")) or suffix == ".html":
        return  # what is opened may be closed further on, and that is right
    before, after = attempt("story" + suffix, text), attempt("story" + suffix, text + "\n\n\nOne more paragraph stands here now.\n")
    if before is None or after is None or suffix in (".txt", ".vtt", ".srt", ".csv", ".aml"):
        return
    assert after.prose.pieces[: max(0, len(before.prose.pieces) - 1)] == before.prose.pieces[:-1]


HOSTILE = "[ * > <div> ![ ` a* <a </p> <!-- {{< <a/x=' &amp; **a [[] \\ <b><p> ~~ ^[ <table><td> ``a` <sup> ] <?".split(" ")


@pytest.mark.parametrize("suffix", [".md", ".html", ".txt", ".vtt"])
@pytest.mark.parametrize(
    "unit", [*HOSTILE, "> ", "| ", "- ", "a\n", "[a]: b\n", "0:01\n", "12\n", "1 a\n", "a-\n", "\f", "A: b\n", "00:01.000 --> 00:02.000\n"]
)
def test_a_hostile_text_takes_no_longer_than_its_length_allows(unit: str, suffix: str) -> None:
    def seconds(size: int) -> float:
        text = (unit * (size // len(unit))).encode()
        began = time.process_time()
        read("story" + suffix, text)
        return time.process_time() - began

    seconds(1_000)
    small, large = min(seconds(6_000) for _ in range(3)), 0.0
    # A busy machine makes any one of them long.
    for _ in range(3):
        large = seconds(48_000)
        # Eight times the text; a quadratic reader takes 64 times as long.
        if large < 0.5 or large < 30 * small:
            return
    raise AssertionError((small, large))


@pytest.mark.parametrize("unit", ["[", "*", ">", "<div>", "    "])
def test_a_megabyte_of_marks_is_read_within_seconds(unit: str) -> None:
    began = time.process_time()
    read("story.md", (unit * (1_000_000 // len(unit))).encode())
    assert time.process_time() - began < 10
