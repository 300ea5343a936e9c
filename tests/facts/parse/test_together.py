"""Texts that the language model reads together: what it says of each is what it says of it alone, and only what is new is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.cache import DiskStore
from factlint.facts import Facts
from factlint.facts.parse import together as module
from factlint.facts.parse.nlp import Model, find_model
from factlint.facts.parse.together import read_together
from factlint.text import Document, Prose

TEXTS = [f"Mayor Anna Lind opened {number} bridges.\n\nShe said no more on May {number}." for number in range(2, 9)]


def documents(model: Model | None, store: DiskStore | None = None) -> list[Facts]:
    return [Facts(Document(f"{number}.md", text, (), Prose.plain(text)), model, store) for number, text in enumerate(TEXTS)]


@pytest.mark.parametrize("most", [1, 100, 20_000])
@pytest.mark.parametrize("kept", [True, False])
def test_each_text_is_read_as_alone(most: int, kept: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", most)
    model = find_model()
    some = documents(model, DiskStore(tmp_path) if kept else None)
    read_together(some)
    alone = documents(model)
    assert [one.local.parse for one in some] == [one.local.parse for one in alone]
    assert [one.entities for one in some] == [one.entities for one in alone]


def test_what_is_known_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model, store = find_model(), DiskStore(tmp_path)
    asked: list[int] = []
    parses = Model.parses

    def counted(self: Model, texts: list[tuple[str, object]]) -> object:
        asked.append(len(texts))
        return parses(self, texts)  # type: ignore[arg-type]

    monkeypatch.setattr(Model, "parses", counted)
    some = documents(model, store)
    _ = some[0].local.parse
    read_together(some)
    read_together(some)
    read_together(documents(model, store))
    assert asked == [1, len(TEXTS) - 1]


def test_without_a_model_nothing_is_read() -> None:
    some = documents(None)
    read_together(some)
    assert all("parse" not in vars(one.local) for one in some)
