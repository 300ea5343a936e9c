"""Names in a short text that the story spells one slip away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.spelling import Near, plain, transliterated
from factlint.records import dataclass
from factlint.story.names.places import alike, placed
from factlint.story.quotes.echoes import APART
from factlint.text import Span

_WORD = lazy.regex(r"[^\W\d_]+(?:['’][^\W\d_]{2,})?")
_LEAST = 6
"""Letters of a name that one slip does not turn into another name or word."""
_BROKEN = frozenset("€™œ\x80\x81\x82\x83")
"""What follows a word whose end was read in a wrong encoding: â€™ for ’."""


@dataclass(frozen=True)
class StoryNames:
    """The words that the running text of an article only ever writes with a capital, each with its places in the file."""

    facts: Facts

    @cached_property
    def _words(self) -> tuple[dict[str, list[Span]], frozenset[str]]:
        text = self.facts.prose.text
        capital: dict[str, list[Span]] = defaultdict(list)
        seen: set[str] = set()
        small: set[str] = set()
        for block in self.facts.local.blocks:
            if block.kind in APART:
                continue
            for word in _WORD.finditer(text, block.span.start, block.span.end):
                key = plain(word[0])
                seen.add(key)
                if word[0][0].isupper():
                    capital[word[0]].append(Span(*word.span()))
                else:
                    small.add(key)
        names = {word: spans for word, spans in capital.items() if len(word) >= _LEAST - 1 and plain(word) not in small}
        return names, frozenset(seen)

    @cached_property
    def _near(self) -> Near:
        return Near(self._words[0])

    def _place(self, name: str, word: str) -> bool:
        """A name that the story has once is that of a place."""
        return alike(name, word) and placed(self.facts, self._words[0][name])

    def slips(self, text: str, start: int, end: int) -> Iterator[tuple[Span, str, Span, bool]]:
        """Each misspelt word, the name as the story has it, where that is first in the file, and whether the story repeats it."""
        names, seen = self._words
        for word in _WORD.finditer(text, start, end):
            if text[word.end() : word.end() + 1] in _BROKEN:
                continue
            if len(word[0]) < _LEAST or not word[0][0].isupper() or word[0].isupper() or _known(plain(word[0]), seen):
                continue
            for name in self._near(word[0]):
                if (len(names[name]) > 1 or self._place(name, word[0])) and name[0] == word[0][0] and not transliterated(name, word[0]):
                    yield Span(*word.span()), name, self.facts.prose.span(names[name][0]), len(names[name]) > 1
                    break


def _known(word: str, seen: frozenset[str]) -> bool:
    """The story has the word, or another form of it."""
    return any(form in seen for form in (word, word + "s", word.removesuffix("s"), word.removesuffix("'s"), word.removesuffix("’s")))
