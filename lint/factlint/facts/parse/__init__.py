"""What the language model sees in a text, as plain values: tokens, sentences and named entities."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property

from factlint.records import dataclass
from factlint.text import Span


@dataclass(frozen=True)
class Parse:
    """Tokens of a text in columns, with local offsets; a head is the index of a token, its own for a root.

    Independent of spaCy, so that it can be kept in the cache and read without the model. White space is not a token.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    lemmas: tuple[str, ...]
    pos: tuple[str, ...]
    tags: tuple[str, ...]
    deps: tuple[str, ...]
    heads: tuple[int, ...]
    sentences: tuple[tuple[int, int], ...]
    """First token and the one after the last."""
    entities: tuple[tuple[int, int, str], ...]
    """Local start, end and label (PERSON, ORG, GPE, …) of each named entity."""

    def __len__(self) -> int:
        return len(self.starts)

    @cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each token those that hang on it, in order."""
        below: list[list[int]] = [[] for _ in self.starts]
        for token, head in enumerate(self.heads):
            if head != token:
                below[head].append(token)
        return tuple(map(tuple, below))

    def subtree(self, token: int) -> list[int]:
        """A token and all below it, in order."""
        found, todo = [], [token]
        while todo:
            at = todo.pop()
            found.append(at)
            todo.extend(self.children[at])
        return sorted(found)

    def below(self, token: int, *deps: str) -> list[int]:
        """The tokens that hang on one in any of these ways, in order."""
        return [child for child in self.children[token] if self.deps[child] in deps]

    def span(self, first: int, last: int) -> Span:
        """The characters from one token to another, both included."""
        return Span(self.starts[first], self.ends[last])

    def within(self, span: Span) -> range:
        """The tokens that are within a span."""
        return range(bisect_left(self.starts, span.start), bisect_right(self.ends, span.end))

    def touching(self, span: Span) -> range:
        """The tokens that share a character with a span."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))

    def sentence(self, token: int) -> tuple[int, int]:
        """The sentence a token is in."""
        return self.sentences[bisect_right(self.sentences, token, key=lambda s: s[0]) - 1]
