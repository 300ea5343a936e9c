"""What was found for parts of a story: asked for once, and the same as without it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.story.excerpts.excerpted import index_of

from factlint import formats
from factlint.cache import DiskStore
from factlint.facts import Facts
from factlint.story import Source
from factlint.story.excerpts import known as module
from factlint.story.excerpts.found import Finder
from factlint.story.excerpts.index import SourceIndex
from factlint.story.excerpts.known import Known
from factlint.story.excerpts.made import _rank
from factlint.story.excerpts.rows import Rows
from factlint.story.excerpts.segment import Segment, write
from factlint.story.excerpts.wanted import wanted

SOURCES = {
    "one": "The pier of Vessmar cost $41 million in 2011.\n\nOda Lindqvist said the ferry never came.\n\nNobody knew why 12 ships left.\n",
    "two": "In Odda the school opened in May 1999.\n\n“The ferry was late again that winter,” Lindqvist said.\n\nIt rained.\n",
}
STORY = "The pier of Vessmar cost $14 million in 2011.\n\n“The ferry was late that winter,” Oda Lindqvist said.\n"


def index() -> SourceIndex:
    return index_of({key: Source(Facts(formats.read(f"{key}.md", text.encode()))) for key, text in SOURCES.items()})


def found(text: str, known: Known, asked: list[str] | None = None) -> tuple[set[int], set[int]]:
    one = index()
    finder = Finder(one, _rank(one, one.sources.values()))
    put = known.put
    known.put = lambda part, numbers: (asked.append(part) if asked is not None else None, put(part, numbers))[1]  # type: ignore[method-assign]
    finder.find(wanted(Facts(formats.read("story.md", text.encode()))), known)
    return finder.chosen, finder.worded


def test_a_story_that_has_changed_asks_for_what_has_changed(tmp_path: Path) -> None:
    store = DiskStore(tmp_path)
    first, second, third = [], [], []  # type: ignore[var-annotated]
    known = Known(store, SOURCES, 6)
    assert found(STORY, known, first) == found(STORY, Known(None, SOURCES, 6))
    known.keep()
    known = Known(store, SOURCES, 6)
    assert found(STORY, known, second) == found(STORY, Known(None, SOURCES, 6))
    known.keep()
    longer = f"What is new is at the top, 12 ships left.\n\n{STORY}"
    assert found(longer, Known(store, SOURCES, 6), third) == found(longer, Known(None, SOURCES, 6))
    # The new sentence, by its words and by its pairs of words.
    assert (len(first), len(second), len(third)) == (5, 0, 2)


def test_other_sources_are_asked_anew(tmp_path: Path) -> None:
    store, asked = DiskStore(tmp_path), []  # type: ignore[var-annotated]
    known = Known(store, ["one", "two"], 6)
    found(STORY, known)
    known.keep()
    found(STORY, Known(store, ["two", "one"], 6), asked)
    assert len(asked) == 5


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"a": 1}', b'{"a": [[1], ["b"]]}', b"\xff"])
def test_what_is_damaged_is_made_anew(tmp_path: Path, data: bytes) -> None:
    store, asked = DiskStore(tmp_path), []  # type: ignore[var-annotated]
    known = Known(store, SOURCES, 6)
    found(STORY, known)
    known.keep()
    next((tmp_path / "found").rglob("*.npz")).write_bytes(data)
    assert found(STORY, Known(store, SOURCES, 6), asked) == found(STORY, Known(None, SOURCES, 6))
    assert len(asked) == 5


def test_a_number_that_no_paragraph_has_is_not_believed(tmp_path: Path) -> None:
    store = DiskStore(tmp_path)
    known = Known(store, SOURCES, 6)
    known.put("part", ([5], [6]))
    known.keep()
    assert Known(store, SOURCES, 7).get("part") == ([5], [6])
    assert Known(store, SOURCES, 6).get("part") is None


def test_of_too_many_parts_those_of_the_last_story_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 2)
    store = DiskStore(tmp_path)
    for parts in (["a", "b"], ["c"]):
        known = Known(store, SOURCES, 6)
        for part in parts:
            known.put(part, ([1], []))
        known.keep()
    known = Known(store, SOURCES, 6)
    assert [known.get(part) for part in "abc"] == [None, None, ([1], [])]


def test_an_index_that_rests_is_read_again(tmp_path: Path) -> None:
    rows = Rows()
    for key, text in SOURCES.items():
        rows.add(key, formats.read(f"{key}.md", text.encode()), text.encode())
    write(tmp_path / "index", rows)
    kept, gone = SourceIndex([Segment(tmp_path / "index")]), index()
    for one in (kept, gone):
        before = [paragraph.text for paragraph in one.read(range(6))]
        one.rest()
        assert [paragraph.text for paragraph in one.read(range(6))] == before
    assert "_base" in vars(kept.segments[0])
    kept.rest()
    assert "_base" not in vars(kept.segments[0])
