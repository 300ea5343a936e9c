"""The cache: what is kept is what was made, and nothing that is wrong with it matters."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from factlint.cache import DiskStore, write_whole
from factlint.facts.parse import Parse
from factlint.text import Section, Span

TEXT = "Ana spoke."
BLOCKS = (Section(Span(0, 10), "body"),)
PARSE = Parse(
    (0, 4, 9), (3, 9, 10), ("Ana", "speak", "."), ("PROPN", "VERB", "PUNCT"), ("NNP", "VBD", "."), ("nsubj", "ROOT", "punct"),
    (1, 1, 1), ((0, 3),), ((0, 3, "PERSON"),),
)  # fmt: skip


@dataclass
class Model:
    """A language model that counts how often it is asked."""

    key: str = "test-1"
    asked: list[str] = field(default_factory=list)

    def parse(self, text: str, blocks: Sequence[Section]) -> Parse:
        self.asked.append(text)
        return PARSE


def parse(store: DiskStore, model: Any, text: str = TEXT, blocks: Sequence[Section] = BLOCKS) -> Parse:
    return store.parse(text, blocks, model)


def test_a_text_is_parsed_once(tmp_path: Path) -> None:
    model = Model()
    assert parse(DiskStore(tmp_path), model) == PARSE
    assert parse(DiskStore(tmp_path), model) == PARSE
    assert model.asked == [TEXT]


def test_another_text_other_blocks_and_another_model_are_parsed_anew(tmp_path: Path) -> None:
    store, model, other = DiskStore(tmp_path), Model(), Model("test-2")
    parse(store, model)
    parse(store, model, TEXT + "!")
    parse(store, model, TEXT, (Section(Span(0, 3), "body"),))
    parse(store, other)
    assert (len(model.asked), len(other.asked)) == (3, 1)


@pytest.mark.parametrize("damage", [b"", b"{}", b"\x80\x04K\x01.", b"x\x9c\x03\x00\x00\x00\x00\x01"])
def test_a_damaged_file_is_a_miss_and_is_mended(tmp_path: Path, damage: bytes) -> None:
    store, model = DiskStore(tmp_path), Model()
    parse(store, model)
    path = store.path(TEXT, BLOCKS, model)  # type: ignore[arg-type]
    path.write_bytes(damage)
    assert parse(store, model) == PARSE
    assert parse(store, model) == PARSE
    assert len(model.asked) == 2


def test_a_truncated_file_is_a_miss(tmp_path: Path) -> None:
    store, model = DiskStore(tmp_path), Model()
    parse(store, model)
    path = store.path(TEXT, BLOCKS, model)  # type: ignore[arg-type]
    path.write_bytes(path.read_bytes()[:-9])
    assert parse(store, model) == PARSE
    assert len(model.asked) == 2


def test_a_folder_that_cannot_be_made_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    model = Model()
    assert parse(DiskStore(tmp_path / "file"), model) == PARSE
    assert (tmp_path / "file").read_text(encoding="utf-8") == "in the way"


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.json"
    write_whole(path, b"old")

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fdopen", fail)
    with pytest.raises(OSError, match="disk full"):
        write_whole(path, b"new")
    assert [p.name for p in tmp_path.iterdir()] == ["report.json"]
    assert path.read_bytes() == b"old"
