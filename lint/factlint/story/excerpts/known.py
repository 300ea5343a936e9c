"""What was found for parts of a story, kept for its next version: most sentences of a story that has changed are as they were."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from dataclasses import replace

import msgspec

from factlint.facts import Store
from factlint.story.excerpts.wanted import WantedSentence
from factlint.text import Span

MOST = 20_000
"""Parts that are kept for some sources; of more than these only those of the last story."""
Numbers = tuple[list[int], list[int]]
"""The paragraphs that were chosen, and those of them that share words and names with the story."""


class Known:
    """The paragraphs for parts of stories, by what each part asks for; for the same sources in the same order."""

    def __init__(self, store: Store | None, keys: Collection[str], count: int) -> None:
        """`keys` are those of the sources in the index, in order; they have so many paragraphs."""
        self._store = store
        self._name = hashlib.sha256("\n".join(keys).encode()).hexdigest()
        self._count = count
        self._kept = self._read()
        self._used: dict[str, Numbers] = {}

    def _read(self) -> dict[str, Numbers]:
        data = self._store.kept("found", self._name) if self._store is not None else None
        try:
            return msgspec.json.decode(data, type=dict[str, Numbers]) if data else {}
        except msgspec.MsgspecError:
            return {}

    def get(self, part: str) -> Numbers | None:
        """What was found for a part; None where that is not known."""
        found = self._kept.get(part)
        if found is None or any(not 0 <= number < self._count for numbers in found for number in numbers):
            return None
        self._used[part] = found
        return found

    def put(self, part: str, found: Numbers) -> None:
        self._used[part] = found

    def keep(self) -> None:
        """Keep what is new."""
        new = self._used.keys() - self._kept.keys()
        if new and self._store is not None:
            together = {**self._kept, **self._used}
            self._store.renew("found", self._name, msgspec.json.encode(together if len(together) <= MOST else self._used))


def sentence_key(sentence: WantedSentence) -> str:
    """What a sentence asks for, wherever it is in the story."""
    figures = [replace(figure, span=_ANYWHERE, core=None) for figure in sentence.figures]
    return _hash([sorted(sentence.topic), figures, sentence.keys, sentence.days, sentence.ordinals, sentence.tied])


def passage_key(pairs: Sequence[int], least: int, around: bool) -> str:
    """What a run of words asks for."""
    return _hash([pairs, least, around])


def _hash(asked: object) -> str:
    return hashlib.sha256(repr(asked).encode("utf-8", "surrogatepass")).hexdigest()


_ANYWHERE = Span(0, 0)
