"""A generic check for house rules: no more, or no fewer, of something than the house wants."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from factlint import lazy
from factlint.checks.house._patterns import compiled
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Section, SectionKind, Span

_WORD = lazy.regex(r"\S*\w\S*")


@dataclass(frozen=True)
class Params:
    patterns: tuple[str, ...] = ()
    """Regular expressions in RE2's syntax whose matches are counted; none for words."""
    at_most: int | None = None
    """More are a hit, at the first that is too many."""
    at_least: int | None = None
    """Fewer are a hit, at the first word of what is counted in."""
    within: Literal["article", "block"] = "article"
    """Counted in the whole article, or in each headline, paragraph, list item."""
    sections: tuple[SectionKind, ...] = ()
    """Kinds of blocks that are counted, such as headline, body, caption; none for all."""
    ignore_case: bool = True
    """Capitals make no difference."""
    whole_words: bool = False
    """Only whole words count."""

    def __post_init__(self) -> None:
        compiled("patterns", self.patterns, self.ignore_case)
        if self.at_most is None and self.at_least is None:
            raise ValueError("'at-most' or 'at-least' should be given")
        if (self.at_most or 0) < 0 or (self.at_least or 0) < 0:
            raise ValueError("'at-most' and 'at-least' should not be below 0")
        if self.at_most is not None and self.at_least is not None and self.at_least > self.at_most:
            raise ValueError("'at-least' should not be more than 'at-most'")


VALUES = ("number", "limit", "found")
"""How many there are, how many the house wants at most or at least, and the first that is too many, "" where there are too few."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit for the article, or for each block, with the wrong number."""
    prose = story.article.prose
    blocks = [block for block in story.article.local.blocks if not params.sections or block.kind in params.sections]
    groups: Sequence[Sequence[Section]] = [[block] for block in blocks] if params.within == "block" else [blocks]
    for group in groups:
        found = [span for block in group for span in _counted(prose.text, block.span, params)]
        first = next((word for block in group for word in _words(prose.text, block.span)), None)
        if params.at_most is not None and len(found) > params.at_most:
            extra = found[params.at_most]
            values = {"number": str(len(found)), "limit": str(params.at_most), "found": prose.text[extra.start : extra.end]}
            yield Hit(prose.span(extra), values)
        elif params.at_least is not None and len(found) < params.at_least and first is not None:
            yield Hit(prose.span(first), {"number": str(len(found)), "limit": str(params.at_least), "found": ""})


def _counted(text: str, block: Span, params: Params) -> list[Span]:
    if not params.patterns:
        return list(_words(text, block))
    patterns = compiled("patterns", params.patterns, params.ignore_case)
    return sorted({span for pattern in patterns for span in pattern.spans(text, block, whole_words=params.whole_words)})


def _words(text: str, block: Span) -> Iterator[Span]:
    yield from (Span(*word.span()) for word in _WORD.finditer(text, block.start, block.end))
