"""Short documents that the language model reads together: one after another, each would take twice its time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from factlint.facts.parse import Parse
from factlint.facts.parse.short import short_blocks
from factlint.text import Prose, Section

if TYPE_CHECKING:
    from factlint.facts import Store
    from factlint.facts.parse.nlp import Model

MOST = 20_000
"""Characters that go through the model at a time, about: it holds some kilobytes for each."""

Text = tuple[str, Sequence[Section]]


@dataclass
class Together:
    """Where the parses of some texts are kept: the first that is asked for is made along with those that are added."""

    store: Store | None
    texts: list[Text] = field(default_factory=list)
    _made: dict[str, Parse] = field(default_factory=dict)

    def add(self, prose: Prose) -> None:
        self.texts.append((prose.text, short_blocks(prose.text, prose.blocks)))

    def parse(self, text: str, blocks: Sequence[Section], model: Model) -> Parse:
        if text not in self._made:
            listed = (text, tuple(blocks)) in ((text, tuple(blocks)) for text, blocks in self.texts)
            for some in _portions(self.texts if listed else [(text, blocks)]):
                parses = self.store.parses(some, model) if self.store is not None else model.parses(some)
                self._made.update(zip((text for text, _ in some), parses, strict=True))
        return self._made[text]

    def parses(self, texts: Sequence[Text], model: Model) -> list[Parse]:
        return [self.parse(text, blocks, model) for text, blocks in texts]

    def kept(self, kind: str, name: str) -> bytes | None:
        return self.store.kept(kind, name) if self.store is not None else None

    def keep(self, kind: str, name: str, data: bytes) -> None:
        if self.store is not None:
            self.store.keep(kind, name, data)


def _portions(texts: Sequence[Text]) -> Iterator[list[Text]]:
    some: list[Text] = []
    for one in texts:
        some.append(one)
        if sum(len(text) for text, _ in some) >= MOST:
            yield some
            some = []
    if some:
        yield some
