"""Where words and pairs of words are, against looking at each place."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from factlint.story.quotes.postings import postings

words = st.lists(st.sampled_from(["the", "pier", "of", "two", "\n", "not"]), max_size=30)


def test_the_places_of_a_pair_are_those_of_its_first_word() -> None:
    made = postings(["we", "will", "not", "we", "will"])
    assert list(made.pair("we", "will")) == [0, 3]
    assert list(made.pair("will", "we")) == []
    assert list(made.pair("we", "shall")) == []
    assert list(made.runs(["will"])) == [1, 4]
    assert list(made.runs(["will", "not", "we"])) == [1]
    assert list(postings([]).runs(["we"])) == []


@example(["the"], ["the", "the"])
@given(words, words)
def test_the_index_finds_what_looking_at_each_place_finds(text: list[str], sought: list[str]) -> None:
    made = postings(text)
    for pair in {*pairwise(text), *pairwise(sought)}:
        assert list(made.pair(*pair)) == [at for at, found in enumerate(pairwise(text)) if found == pair]
    for run in (sought, text[3:7], text[-2:]):
        expected = [at for at in range(len(text)) if run and text[at : at + len(run)] == run]
        assert list(made.runs(run)) == expected
