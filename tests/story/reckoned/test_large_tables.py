"""Tables of thousands of rows: what is read of each row does not depend on how many there are."""

from __future__ import annotations

from factlint.facts import Facts
from factlint.formats import read
from factlint.story.reckoned.grid import grids


def test_rows_of_words_keep_their_names() -> None:
    rows = "".join(f"Quay {n},red,{n if n < 300 else 'shut'},blue\n" for n in range(4000))
    (grid,) = grids(Facts(read("t.csv", f"Name,Colour,Boats,Flag\n{rows}".encode())))
    assert len(grid.rows) == 300
    assert grid.rows[7].name.startswith("Quay 7")
