"""Texts that the language model reads together: what it says of each is what it says of it alone, and only what is asked for is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from factlint.cache import DiskStore
from factlint.facts.parse import together as module
from factlint.facts.parse.nlp import Model, find_model
from factlint.facts.parse.together import Text, Together
from factlint.text import Prose

TEXTS = [f"Mayor Anna Lind opened {number} bridges.\n\nShe said no more on May {number}." for number in range(2, 9)]


@pytest.mark.parametrize("most", [1, 100, 20_000])
@pytest.mark.parametrize("kept", [True, False])
def test_each_text_is_read_as_alone(most: int, kept: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", most)
    model = find_model()
    together = Together(DiskStore(tmp_path) if kept else None)
    proses = [Prose.plain(text) for text in TEXTS]
    for prose in proses[:-1]:
        together.add(prose)
    for prose in reversed(proses):  # the last one was never added
        assert together.parse(prose.text, prose.blocks, model) == model.parse(prose.text, prose.blocks)


def test_what_is_kept_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model, store = find_model(), DiskStore(tmp_path)
    proses = [Prose.plain(text) for text in TEXTS]
    store.parse(proses[0].text, proses[0].blocks, model)
    asked: list[int] = []
    parses = Model.parses

    def counted(self: Model, texts: list[Text]) -> object:
        asked.append(len(texts))
        return parses(self, texts)

    monkeypatch.setattr(Model, "parses", counted)
    for expected in ([len(TEXTS) - 1], []):
        asked.clear()
        together = Together(store)
        for prose in proses:
            together.add(prose)
        for prose in proses:
            together.parse(prose.text, prose.blocks, model)
        assert asked == expected
