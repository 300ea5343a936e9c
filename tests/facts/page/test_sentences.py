"""Sentences without a model."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.facts.page.sentences import find_sentences
from factlint.text import Section, Span, paragraphs


def sentences(text: str) -> list[str]:
    return [text[span.start : span.end] for span in find_sentences(text, list(paragraphs(text)))]


@pytest.mark.parametrize(
    "expected",
    [
        ["Mr. Lind met U.S. President Ana Sol on Jan. 5.", "He left at 8 a.m. Monday."],
        ["It closed at 5 p.m.", "The crowd left."],
        ["The boat is from the U.S.", "He is not."],
        ["He works for Acme Inc. and for Bo & Co. of Oslo.", "It pays."],
        ["She works for Acme Inc.", "The firm pays."],
        ["J. R. R. Tan and Ana M. Sol came.", "U.N. envoy Bo P. Lind did not."],
        ["They took plan B.", "The rest is known."],
        ["No. 5 won.", "No.", "Sol lost."],
        ["It was a near miss.", "Lind, of Jackson, Miss. and Pa. too, swam."],
        ["It rose 3.5 percent to $4.2 million.", "Then 2 fell.", "8 rose."],
        ["See p. 4 and fig. 2 of vol. 3.", "Sol did."],
        ["1. The first thing.", "2. The second."],
        ["Why?", "Because!", "Really?!", "Yes…", "Well..."],
        ["He waited... and left.", "They came ...", "Then they left."],
        ['"Will you go?" Lind asked.', "She left."],
        ['"Will you go?"', "Lind said nothing of the kind to anybody there."],
        ['"We will. We must," he said.', '"No."', "Then he left."],
        ["“We will. We ‘must. Must’ go,” he said.", "“No.”", "“Yes.”"],
        ["« We will. We must », he said.", "„We will. We must“, he said.", "Good."],
        ["'We will go. We must,' he said.", "The workers' union left.", "'Yes.'"],
        ["‘We will go. We must,’ he said.", "The workers’ union left.", "The ’90s ended."],
        ["He is 6'2\" tall.", "She is 5'1\" tall."],
        ["“We began. We went on. We never"],
        ["The mayor (b. 1970) spoke.", "(She had come late.)", "He left."],
        ["It's an iPhone. iPhone sales fell."],
        ["Éva kam.", "Österreich gewann."],
        ["He said [sic] no.", "[She] left."],
    ],
    ids=lambda expected: expected[0][:30],
)
def test_where_sentences_end(expected: list[str]) -> None:
    assert sentences(" ".join(expected)) == expected


def test_no_sentence_crosses_a_block_and_none_has_blanks_around_it() -> None:
    assert sentences("One two\n\nThree. \n four. Five.\n\n\n Six") == ["One two", "Three. \n four.", "Five.", "Six"]


def test_a_mark_that_is_never_closed_ends_with_its_block() -> None:
    assert sentences("He said “no. She left.\n\nThey left. All.") == ["He said “no. She left.", "They left.", "All."]


TEXT = st.lists(st.sampled_from([*"abAB .,!?…\"'“”‘’«»()\n1", "Mr.", "U.S. ", ". ", ".” ", "\n\n", "said "]), max_size=80).map("".join)


@settings(max_examples=300, deadline=None)
@given(st.one_of(TEXT, st.text(max_size=200)))
def test_sentences_hold_all_words_in_order(text: str) -> None:
    blocks = list(paragraphs(text))
    found = find_sentences(text, blocks)
    end = 0
    for span in found:
        assert end <= span.start < span.end and not text[end : span.start].strip()
        assert any(span in block.span for block in blocks)
        assert text[span.start : span.end] == text[span.start : span.end].strip()
        end = span.end
    assert not text[end:].strip()


@pytest.mark.parametrize("unit", [".", ". ", ". A", '." ', '"', "' ", "A. ", "?) ", " ", "“a. ", ".)", "Mr. ", '. "'])
def test_a_hostile_text_takes_no_longer_than_its_length_allows(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        began = time.process_time()
        find_sentences(text, [Section(Span(0, len(text)), "body")])
        return time.process_time() - began

    # The shortest of three: on a busy machine one run can take several times as long as another.
    small, large = (min(seconds(size) for _ in range(3)) for size in (25_000, 200_000))
    assert large < 0.5 or large < 30 * small
