"""Why a quotation was laid beside a passage as it is: each difference, and what it costs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from factlint.story import Story
from factlint.story.quotes.align import Alignment, WordEdit
from factlint.story.quotes.align.costs import COSTS, difference, passed
from factlint.story.quotes.verdicts import verdicts
from factlint.text import Span


def why(story: Story) -> Iterator[tuple[Span, str]]:
    """A span of the file and a line on it for each difference of a quotation from the passage that it was compared with, in order."""
    for verdict in verdicts(story):
        for piece, source in zip(verdict.pieces, verdict.sources, strict=False):
            document = source.facts.document
            place = document.place(source.facts.prose.span(piece.passage.span(piece.other_start, piece.other_end)).start)
            for edit in piece.edits:
                said = f"{edit.label}, {_words(piece, edit)}: {', '.join(_costs(piece, edit))}"
                yield verdict.quote.inner, f"beside {document.path}:{place.line}, {piece.score:.2f} alike: {said}"


def _words(piece: Alignment, edit: WordEdit) -> str:
    mine = piece.quote.surface(edit.start, edit.end)
    theirs = piece.passage.surface(edit.other_start, edit.other_end)
    if mine and theirs:
        return f"“{mine}” for “{theirs}”"
    return f"“{mine}” is added" if mine else f"“{theirs}” is left out"


def _costs(piece: Alignment, edit: WordEdit) -> Iterator[str]:
    """The rows of the table, a word after the other."""
    for i, j in zip_longest(range(edit.start, edit.end), range(edit.other_start, edit.other_end)):
        if i is not None and j is not None:
            name = difference(piece.quote.keys[i], piece.passage.keys[j])
        else:
            name = passed(piece.quote, i) if i is not None else passed(piece.passage, j)
        yield f"{name} ({COSTS[name]:g})"
