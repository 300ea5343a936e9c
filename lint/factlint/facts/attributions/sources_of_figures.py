"""Which figures are somebody's: what an attribution covers, or a paragraph with a colon introduces."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from factlint.facts.model import Attribution, Figure
from factlint.text import Section
from factlint.words.attribution import reporting

_DEEP = 40
"""How many pieces of content that begin before a figure are looked at; they rarely nest three deep."""


def attribute_figures(
    text: str, blocks: Sequence[Section], figures: Sequence[Figure], attributions: Sequence[Attribution]
) -> tuple[int | None, ...]:
    """For each figure the index of the attribution that gives it to somebody, or None."""
    pieces = sorted((span, number) for number, found in enumerate(attributions) for span in found.content)
    introduced = _introduced(text, blocks, attributions)
    telling = [_tells(text, found) for found in attributions]
    sources: list[int | None] = []
    for figure in figures:
        core = figure.core or figure.span
        last = bisect_right(pieces, core.start, key=lambda piece: piece[0].start)
        around = pieces[max(0, last - _DEEP) : last]
        covering = [(len(span), number) for span, number in around if core in span and telling[number]]
        block = bisect_right(blocks, core.start, key=lambda section: section.span.start) - 1
        sources.append(min(covering)[1] if covering else introduced.get(block))
    return tuple(sources)


def _tells(text: str, found: Attribution) -> bool:
    """The attribution can stand for a figure: somebody says or counts it. Who takes a side, or is a share of those asked, gives none."""
    cues = {word for span in found.cue for word in text[span.start : span.end].lower().split()}
    who = text[found.source[0].start : found.source[0].end].lower().split()[:2] if found.source else []
    if (who and who[0] in ("anyone", "anybody", "someone")) or (not who and cues & {"to", "noting"}):
        return False
    return not (cues & reporting.SIDES or (who and who[0] in reporting.SHARES and who[1:] not in (["polls"], ["poll"])))


def _introduced(text: str, blocks: Sequence[Section], attributions: Sequence[Attribution]) -> dict[int, int]:
    """For blocks that a paragraph with a colon introduces ("Rask gave these figures:") its last attribution."""
    latest: dict[int, int] = {}
    for number, found in enumerate(attributions):
        if found.source and found.cue:
            latest[bisect_right(blocks, found.cue[0].start, key=lambda section: section.span.start) - 1] = number
    introduced: dict[int, int] = {}
    for index in range(1, len(blocks)):
        before, here = blocks[index - 1], blocks[index]
        if text[before.span.start : before.span.end].rstrip().endswith(":") and index - 1 in latest:
            introduced[index] = latest[index - 1]
        elif here.kind == before.kind == "list" and index - 1 in introduced:
            introduced[index] = introduced[index - 1]
    return introduced
