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
        self.texts.append((prose.text, tuple(short_blocks(prose.text, prose.blocks))))

    def parse(self, text: str, blocks: Sequence[Section], model: Model) -> Parse:
        if text not in self._made:
            asked = (text, tuple(blocks))
            for some in _portions(self.texts if asked in self.texts else [asked]):
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
    characters = 0
    for one in texts:
        some.append(one)
        characters += len(one[0])
        if characters >= MOST:
            yield some
            some, characters = [], 0
    if some:
        yield some
