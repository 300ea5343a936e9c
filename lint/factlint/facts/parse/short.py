"""Blocks that the language model can take: it takes no text of a million characters, and much memory for a long one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.text import Section, Span

LONGEST = 20_000
"""Characters that the model reads at a time."""
_NEAR = 2_000
"""Characters before the end of a piece in which a good place to cut is looked for."""


def short_blocks(text: str, blocks: Sequence[Section]) -> tuple[Section, ...]:
    """The blocks, those cut that are too long: at the end of a sentence or between words, where there is one near."""
    if all(len(block.span) <= LONGEST for block in blocks):
        return tuple(blocks)
    return tuple(piece for block in blocks for piece in _pieces(text, block))


def _pieces(text: str, block: Section) -> Iterator[Section]:
    start, end = block.span.start, block.span.end
    while end - start > LONGEST:
        cut = _cut(text, start + LONGEST)
        yield Section(Span(start, cut), block.kind)
        start = cut
    yield Section(Span(start, end), block.kind)


def _cut(text: str, at: int) -> int:
    for mark in ("\n", ". ", " "):
        found = text.rfind(mark, at - _NEAR, at)
        if found >= 0:
            return found + len(mark)
    return at
