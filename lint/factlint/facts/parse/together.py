"""Short documents that the language model reads together: one after another, each would take twice its time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from factlint.facts.parse.short import short_blocks

if TYPE_CHECKING:
    from factlint.facts import Facts

MOST = 20_000
"""Characters that go through the model at a time, about: it holds some kilobytes for each."""


def read_together(documents: Iterable[Facts]) -> None:
    """Make the parses of some documents of one run; those that are made stay as they are."""
    for some in _portions(one for one in documents if one.model is not None and "parse" not in vars(one.local)):
        texts = [(one.local.text, short_blocks(one.local.text, one.local.blocks)) for one in some]
        model, store = some[0].model, some[0].store
        assert model is not None
        for one, made in zip(some, store.parses(texts, model) if store is not None else model.parses(texts), strict=True):
            vars(one.local)["parse"] = made


def _portions(documents: Iterable[Facts]) -> Iterator[list[Facts]]:
    some: list[Facts] = []
    characters = 0
    for one in documents:
        some.append(one)
        characters += len(one.prose.text)
        if characters >= MOST:
            yield some
            some, characters = [], 0
    if some:
        yield some
