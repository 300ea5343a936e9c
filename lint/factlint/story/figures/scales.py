"""A figure of the top and what it is further down, a thousand times as much: "half a million" above "$494 million and $32 million"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.sentences import FigureSentence, GivenFigure, read
from factlint.story.figures.stems import APART
from factlint.story.figures.values import relation

_TOP = ("headline", "dek", "caption")
_FIRST = 3
"""Paragraphs of the story that are its top."""
_LEAST = Decimal(10_000)
_SHARED = 2
_ROUGH, _PLAIN = Decimal("0.08"), Decimal("0.02")
"""How far off a thousand times may be: of a figure in words or with a hedge, and of any other."""


@dataclass(frozen=True)
class Misscaled:
    """A figure of the top, and the one or two further down that make it a thousand times as large, or as small."""

    top: GivenFigure
    below: tuple[GivenFigure, ...]


def misscaled(story: Story) -> Iterator[Misscaled]:
    """At most one for each figure of the top, in order; none for a figure that the article gives, in its size, elsewhere."""
    sentences = read(story.article).sentences
    first = sorted({sentence.block for sentence in sentences if sentence.kind == "body"})[:_FIRST]
    for sentence in sentences:
        if sentence.kind not in _TOP and sentence.block not in first:
            continue
        for mine in sentence.figures:
            if _large(mine) and not _again(mine, sentence, sentences):
                found = next(_below(mine, sentence, sentences), None)
                if found is not None:
                    yield Misscaled(mine, found)


def _large(mine: GivenFigure) -> bool:
    figure = mine.figure
    return figure.kind in ("money", "count") and figure.value is not None and figure.value >= _LEAST and (figure.step or 0) >= 1000


def _again(mine: GivenFigure, sentence: FigureSentence, sentences: Sequence[FigureSentence]) -> bool:
    """Another sentence of the text gives it too, in this size."""
    return any(
        _one_kind(mine, other) and relation(mine.figure, other.figure, copied=False) == "same"
        for one in sentences
        if one.block != sentence.block and one.kind not in _TOP
        for other in one.figures
    )


def _one_kind(mine: GivenFigure, other: GivenFigure) -> bool:
    """Both are sums, or both count the same; a count of nothing beside a currency is a sum without its sign."""
    one, two = mine.figure, other.figure
    if one.kind == "count" and two.kind == "money":
        return one.of is None
    return one.kind == two.kind and one.unit == two.unit and (one.kind == "money" or (one.of is not None and one.of == two.of))


def _below(mine: GivenFigure, sentence: FigureSentence, sentences: Sequence[FigureSentence]) -> Iterator[tuple[GivenFigure, ...]]:
    for one in sentences:
        if one.kind != "body" or one.block.start <= sentence.block.start or not _akin(sentence, one):
            continue
        alike = tuple(other for other in one.figures if _one_kind(mine, other) and other.figure.value is not None)
        total = sum((other.figure.value or Decimal(0) for other in alike), Decimal(0))
        both_money = mine.figure.kind == "money" and all(other.figure.kind == "money" for other in alike)
        if (len(alike) == 2 or (len(alike) == 1 and both_money)) and _thousandfold(mine, total):
            yield alike


def _akin(sentence: FigureSentence, other: FigureSentence) -> bool:
    """Both are about the same thing, as far as their words show."""
    if len(sentence.topic & other.topic) < min(_SHARED, max(1, len(sentence.topic) - 1)):
        return False
    return all(not (here := sentence.topic & group) or not (there := other.topic & group) or here == there for group in APART)


def _thousandfold(mine: GivenFigure, value: Decimal | None) -> bool:
    figure = mine.figure
    if not value or not figure.value:
        return False
    text = mine.facts.local.text[figure.span.start : figure.span.end]
    off = _ROUGH if figure.hedge or not any(character.isdigit() for character in text) else _PLAIN
    return any(abs(value / (figure.value * times) - 1) <= off for times in (Decimal(1000), Decimal("0.001")))
