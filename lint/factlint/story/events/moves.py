"""From one value to another in two outlets: one end is the same and the other is not."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.facts.relations.figure_change import FigureChange
from factlint.story import Source, Story
from factlint.story.events.amounts import EventAmount, amount_at
from factlint.story.events.counted import Clash
from factlint.story.events.coverage import one_event
from factlint.story.figures.values import meet


@once
def clashes(story: Story) -> tuple[Clash, ...]:
    """Ends of changes for which an earlier peer that reports the same event has another value, from the same or to the same; in order."""
    mine = story.article.local.changes
    found = [clash for peer in story.rivals for clash in _between(mine, peer, story.article)] if mine else []
    return tuple(sorted(found, key=lambda clash: clash.mine.span))


def _between(mine: tuple[FigureChange, ...], peer: Source, article: Facts) -> Iterator[Clash]:
    theirs = peer.facts.local.changes
    if not theirs or not one_event(article, peer.facts):
        return
    for one in mine:
        near = [two for two in theirs if _alike(one.old, two.old) and _alike(one.new, two.new)]
        if len(near) != 1 or (meet(one.old, near[0].old) and meet(one.new, near[0].new)):
            continue
        for ours, other, same in ((one.old, near[0].old, (one.new, near[0].new)), (one.new, near[0].new, (one.old, near[0].old))):
            here, there = _amount(article, ours), _amount(peer.facts, other)
            if same[0].value == same[1].value and not meet(ours, other) and here.topic & there.topic:
                yield Clash(here, there, peer, 1.0)


def _alike(one: Figure, other: Figure) -> bool:
    """Of one unit; a bare number, as in "from 35 days to 28", is of any."""
    return one.unit == other.unit if one.unit and other.unit else "count" in (one.kind, other.kind)


def _amount(facts: Facts, figure: Figure) -> EventAmount:
    sentences, blocks = facts.local.sentences, facts.local.blocks
    at = max(0, bisect_right(sentences, figure.span.start, key=lambda s: s.start) - 1)
    block = max(0, bisect_right(blocks, figure.span.start, key=lambda b: b.span.start) - 1)
    return amount_at(facts, figure, sentences[at], blocks[block].kind)
