"""From one value to another in two outlets: one end is the same and the other is not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.facts.relations.figure_change import FigureChange
from factlint.story import Source, Story
from factlint.story.events.amounts import amount_in
from factlint.story.events.counted import Clash
from factlint.story.events.coverage import beside_rivals
from factlint.story.figures.values import meet


@once
def clashes(story: Story) -> tuple[Clash, ...]:
    """Ends of changes for which an earlier peer that reports the same event has another value, from the same or to the same; in order."""
    rivals = beside_rivals(story, lambda facts: facts.local.changes)
    found = [clash for peer, mine, theirs in rivals for clash in _between(story.article, mine, theirs, peer)]
    return tuple(sorted(found, key=lambda clash: clash.mine.span))


def _between(article: Facts, mine: Sequence[FigureChange], theirs: Sequence[FigureChange], peer: Source) -> Iterator[Clash]:
    for one in mine:
        near = [two for two in theirs if _alike(one.old, two.old) and _alike(one.new, two.new)]
        if len(near) != 1 or (meet(one.old, near[0].old) and meet(one.new, near[0].new)):
            continue
        for ours, other, same in ((one.old, near[0].old, (one.new, near[0].new)), (one.new, near[0].new, (one.old, near[0].old))):
            here, there = amount_in(article, ours), amount_in(peer.facts, other)
            if here and there and here.topic & there.topic and same[0].value == same[1].value and not meet(ours, other):
                yield Clash(here, there, peer, 1.0)


def _alike(one: Figure, other: Figure) -> bool:
    """Of one unit; a bare number, as in "from 35 days to 28", is of any."""
    return one.unit == other.unit if one.unit and other.unit else "count" in (one.kind, other.kind)
