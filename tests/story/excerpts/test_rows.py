"""What is written into an index: a text is read in portions for its sketch, and word pairs are sorted once."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import lazy
from factlint.story.excerpts import rows as module
from factlint.story.excerpts.index import SourceIndex
from factlint.story.excerpts.rows import Rows, sketch_of
from factlint.story.excerpts.segment import Segment, write

NUMBERS = st.integers(0, 2**32 - 1)
TEXT = " ".join(f"word{number * number % 97}{'.' if number % 9 else ','}" for number in range(400))


@pytest.mark.parametrize("size", [1, 3, 40, 399, 5000])
def test_a_sketch_is_the_same_whatever_is_read_at_a_time(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = module._sketch(TEXT)
    monkeypatch.setattr(module, "_PORTION", lazy.regex(rf"(?s:.{{1,{size}}})\S*"))
    assert module._sketch(TEXT) == whole
    assert len(sketch_of(whole)) == 16


@pytest.mark.parametrize(("words", "runs"), [(0, 0), (7, 0), (8, 1), (9, 2)])
def test_a_text_without_a_run_of_words_has_an_empty_sketch(words: int, runs: int) -> None:
    assert len(sketch_of(module._sketch(" ".join("abcdefghi"[:words])))) == runs


@given(st.lists(st.tuples(NUMBERS, NUMBERS, st.integers(0, 9))), NUMBERS)
def test_the_pairs_of_an_index_are_those_that_went_in(
    tmp_path_factory: pytest.TempPathFactory, pairs: list[tuple[int, int, int]], absent: int
) -> None:
    rows = Rows()
    for column, numbers in zip(rows.pairs, zip(*pairs, strict=True), strict=False):
        column.extend(numbers)
    path = Path(tmp_path_factory.mktemp("index"), "index")
    write(path, rows)
    index = SourceIndex([Segment(path)])
    wanted: dict[int, set[int]] = {}
    for one, two, paragraph in pairs:
        wanted.setdefault((one * 0x9E3779B1 + two) & 0xFFFFFFFF, set()).add(paragraph)
    index.look_up(pairs=wanted)
    assert {number: index.pair(number).tolist() for number in (*wanted, absent)} == {
        **{number: sorted(found) for number, found in wanted.items()},
        absent: sorted(wanted.get(absent, ())),
    }
    index.segments[0].close()
