"""Two works in one file: a wire story and what somebody wrote about it, separated by a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.facts import Facts
from factlint.facts.page.datelines import dateline
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Section

VALUES = ("why",)

_TEXT = ("body", "blockquote", "list")
_HEAD = 3
"""Blocks at the start of a work in which its dateline or byline is."""


@dataclass(frozen=True)
class Params:
    min_words: int = 40
    """Words on each side of the line; less is a note or a byline."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit at the line between them, where one side opens with a dateline and the other does not go on from it."""
    article = story.article
    blocks = article.local.blocks
    lines = [at for at, block in enumerate(blocks) if block.kind == "rule"]
    if len(lines) != 1:
        # A live report or a column has a line after each item.
        return
    above, below = blocks[: lines[0]], blocks[lines[0] + 1 :]
    why = _why(article, above, below)
    if why and min(_words(article, above), _words(article, below)) >= params.min_words:
        yield Hit(article.prose.span(blocks[lines[0]].span), {"why": why})


def _why(article: Facts, above: Sequence[Section], below: Sequence[Section]) -> str:
    if _opens(article, below):
        return "there is a dateline below the line too" if _opens(article, above) else "there is a dateline below the line"
    if any(block.kind == "byline" for block in below[:_HEAD]):
        return "there is a byline below the line"
    return "the dateline above is that of the first part alone" if _opens(article, above) else ""


def _opens(article: Facts, blocks: Sequence[Section]) -> bool:
    text = article.prose.text
    first = [block for block in blocks if block.kind in _TEXT][:2]
    if any(block.kind == "dateline" for block in blocks[:_HEAD]):
        return True
    return any(dateline(text[block.span.start : min(block.span.end, block.span.start + 120)]) is not None for block in first)


def _words(article: Facts, blocks: Sequence[Section]) -> int:
    return sum(len(article.prose.text[block.span.start : block.span.end].split()) for block in blocks if block.kind in _TEXT)
