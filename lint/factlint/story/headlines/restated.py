"""Short texts that restate a story - summaries, descriptions, key points - and the figures in them that the story contradicts."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal
from functools import cached_property

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.records import dataclass
from factlint.story.figures.values import near, same_value
from factlint.story.quotes.echoes import APART
from factlint.story.quotes.lexicon import content, stem
from factlint.text import Span, fold

_KINDS = ("money", "percent", "count", "measure")
_ROUNDED = Decimal("1.12")
"""How far a figure may be from the story's and still be its rounding."""
_APART = 20
"""A figure more than this many times another is about another thing."""
_WORD = lazy.regex(r"[^\W\d_]{3,}")


_ITEMS = 12
"""Items whose figures a short text may add up."""


@dataclass(frozen=True)
class Contradiction:
    """A figure of the short text and the one that the story gives instead; a local span of the text, a file span of the story."""

    figure: Span
    said: str
    story: Span


@dataclass(frozen=True)
class _Given:
    figure: Figure
    span: Span
    about: frozenset[str]


@dataclass(frozen=True)
class Restated:
    """An article whose running text is held against short texts; `apart` are the blocks (local spans) that hold such texts."""

    facts: Facts
    apart: Collection[Span] = ()
    shared: int = 2
    """Content words that a sentence must share with the short text to be about the same thing."""

    @cached_property
    def _given(self) -> tuple[_Given, ...]:
        found = []
        for figure, placed in zip(self.facts.local.figures, self.facts.figures, strict=True):
            block = self.facts.block(placed.span)
            sentence = self.facts.sentence(placed.span)
            if block is None or sentence is None or block.kind in APART or self.facts.prose.local(block.span) in self.apart:
                continue
            found.append(_Given(figure, placed.span, about(self.facts.prose.words(sentence))))
        return tuple(found)

    def contradictions(self, text: str, figures: Sequence[Figure]) -> Iterator[Contradiction]:
        """The figures of a short text that no figure of the story supports, where it has another one of the same thing."""
        for figure in figures:
            if figure.kind not in _KINDS or figure.value is None or any(_agree(figure, given.figure) for given in self._given):
                continue
            if self._totals(figure):
                continue
            topic = about(text[max(0, figure.span.start - 150) : figure.span.end + 150])
            rival = next((given for given in self._given if self._rivals(figure, given, topic)), None)
            if rival is not None:
                yield Contradiction(figure.span, text[figure.span.start : figure.span.end], rival.span)

    def _totals(self, figure: Figure) -> bool:
        """The figure is the sum of some that follow one another in the story, the first of each block: what its items add up to."""
        alike = [given for given in self._given if (given.figure.kind, given.figure.unit) == (figure.kind, figure.unit)]
        firsts = {self.facts.block(given.span): given.figure.value for given in reversed(alike)}
        values = [value for value in reversed(firsts.values()) if value is not None]
        sums = (sum(values[start:end]) for start in range(len(values)) for end in range(start + 2, min(len(values), start + _ITEMS) + 1))
        return any(total == figure.value for total in sums)

    def _rivals(self, figure: Figure, given: _Given, topic: frozenset[str]) -> bool:
        other = given.figure
        if figure.kind != other.kind or figure.unit != other.unit or not figure.value or not other.value:
            return False
        if figure.of != other.of or (figure.kind == "count" and not figure.of):
            return False
        if not 1 / Decimal(_APART) <= abs(figure.value / other.value) <= _APART:
            return False
        return len((topic & given.about) - {stem(figure.of or "")}) >= self.shared


def about(text: str) -> frozenset[str]:
    """The words of meaning of a text, without their endings."""
    return frozenset(stem(word) for word in _WORD.findall(fold(text)) if content(word))


def _agree(figure: Figure, other: Figure) -> bool:
    if figure.value is not None and figure.value == other.value:
        return True
    return figure.kind == other.kind and (same_value(figure, other) or near(figure, other, _ROUNDED) or _rounding(figure, other))


def _rounding(figure: Figure, other: Figure) -> bool:
    if not figure.value or not other.value:
        return False
    step = figure.step or Decimal(1)
    return abs(figure.value - other.value) < step and step <= abs(figure.value) / 2
