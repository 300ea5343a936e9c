"""Rare words say where to look and common ones are counted only there: what is found is what counting all of them finds."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.story.excerpts import shared as module
from factlint.story.excerpts.firsts import befores, may_be, named_in
from factlint.story.excerpts.shared import SharedWords, held, rows_of

ROOM = 60
LISTS = st.lists(st.sets(st.integers(0, ROOM - 1), min_size=1), max_size=7)


@pytest.mark.parametrize("dense", [0.0, 2.0])
@given(LISTS, st.sampled_from([0.0, 0.12, 0.4]), st.integers(0, 2))
def test_sentences_near_one_are_those_that_counting_all_words_finds(dense: float, words: list[set[int]], share: float, fewer: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_DENSE", dense)
        shared = SharedWords([np.array(sorted(word), np.uint32) for word in words], [], ROOM, ROOM)
        near = shared.near(share, fewer)
    weights = [float(np.log1p(ROOM / len(word))) for word in words]
    counts = {number: sum(number in word for word in words) for number in range(ROOM)}
    scores = {number: sum(weight for word, weight in zip(words, weights, strict=True) if number in word) for number in range(ROOM)}
    found = dict(zip(near.sentences.tolist(), zip(near.counts.tolist(), near.scores.tolist(), strict=True), strict=True))
    for number, (count, score) in found.items():
        assert count == counts[number] > (1 if fewer else 0)
        assert score == pytest.approx(scores[number])
    for number in range(ROOM):
        if counts[number] > max(fewer, 1 if fewer else 0) or (counts[number] > 1 and scores[number] > share * sum(weights) * 1.001):
            assert number in found
    assert shared.scores_of(np.arange(ROOM)) == pytest.approx([scores[number] for number in range(ROOM)])
    assert shared.counted.tolist() == [counts[number] for number in range(ROOM)]


@pytest.mark.parametrize("far", [0, 1_000])
@given(st.sets(st.integers(0, ROOM), min_size=1), st.sets(st.integers(0, ROOM)))
def test_numbers_of_a_list_are_those_that_it_has(far: int, words: set[int], numbers: set[int]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_FAR", far)
        found = held(np.array(sorted(words), np.uint32), np.array(sorted(numbers), np.uint32))
    assert found.tolist() == [number in words for number in sorted(numbers)]


@given(st.lists(st.integers(0, 9)), st.sets(st.integers(0, 9)))
def test_rows_of_a_column_are_those_that_have_the_numbers(owners: list[int], wanted: set[int]) -> None:
    owners.sort()
    rows, found = rows_of(np.array(owners, np.uint32), np.array(sorted(wanted), np.uint32))
    assert list(zip(rows.tolist(), found.tolist(), strict=True)) == [(at, one) for at, one in enumerate(owners) if one in wanted]


@pytest.mark.parametrize(
    ("here", "there", "same"),
    [
        ("Anna Lindqvist spoke.", "Peter Lindquist spoke.", False),
        ("Anna Lindqvist spoke.", "Anna Lindquist spoke.", True),
        ("Erik Lindqvist spoke.", "Eric Lindquist spoke.", True),
        ("Anna Lindqvist spoke.", "Mayor Lindquist spoke.", True),
        ("Anna Lindqvist spoke.", "Then Lindquist spoke.", True),
        ("Anna Lindqvist spoke.", "Peter Lindquist spoke, said Lindquist.", True),
        ("Anna Maria Lindqvist spoke.", "Maria Lindquist spoke.", True),
    ],
)
def test_another_first_name_throughout_is_another_person(here: str, there: str, same: bool) -> None:
    assert may_be(befores(here)["lindqvist"], befores(there)["lindquist"]) == same


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Baker the bread before dawn. Then rest.", False),
        ("It rained. Baker by baker they left.", False),
        ("It rained. “Baker by trade,” she said.", False),
        ("It rained, and Baker left.", True),
        ("Baker said it rained.", True),
        ("Baker, who is mayor, left.", True),
        ("Baker’s plan failed.", True),
        ("Baker Street was closed.", True),
        ("Baker by trade. They met Ana Baker there.", True),
        ("A Bakerly tone.", False),
    ],
)
def test_a_word_that_begins_a_sentence_is_a_name_where_something_shows_it(text: str, named: bool) -> None:
    assert ("baker" in named_in(text)) == named
