"""A figure, plan or cause whose hedge is lost: "nearly 300" in the source or further up, "300" here; "hopes to" in one outlet, "will" in
another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.amounts import in_words
from factlint.story.events.causes.known import cause_conflicts
from factlint.story.events.causes.named import cause_doubts, cause_rivals
from factlint.story.events.causes.suspected import suspicions
from factlint.story.events.hedged import both_bound, hedged
from factlint.story.events.passages import Passage
from factlint.story.events.plans import hardened
from factlint.story.figures.conflicts import FigureConflict, conflicts

VALUES = ("figure", "theirs", "change")
LABELS = {
    "dropped": "the hedge of the source is lost",
    "added": "a hedge that the source does not have",
    "event": "another outlet's report of the event has a hedge, or has none",
    "plan": "planned, hoped for or considered in one outlet, and settled in another",
    "cause": "a cause that somebody names in one outlet and does not know in another",
    "rival": "another cause in another outlet",
    "suspicion": "stated in one outlet and left open in another: sabotage, a leak, suicide",
}


@dataclass(frozen=True)
class Params:
    inside: bool = True
    """Also compare the figures of the article with one another."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    said = set()
    for conflict in conflicts(story):
        if conflict.relation in ("hedge-dropped", "hedge-added") and (conflict.source is not None or params.inside):
            if conflict.relation == "hedge-dropped":
                said.add(conflict.mine.span)
            yield _hit(story, conflict)
    for _, group in groupby(hedged(story), key=lambda clash: clash.mine.span):
        first, *rest = group
        if not any(first.mine.place.overlaps(span) for span in said):
            values = {
                "figure": first.mine.words,
                "theirs": first.other.words,
                "change": f"{_HOW[both_bound(first)]} ({in_words(first.other)})",
            }
            spots = tuple(Spot(clash.source.facts.document, clash.other.place, "peer") for clash in (first, *rest))
            yield Hit(first.mine.place, values, "event", evidence=spots)
    yield from _plans(story)
    yield from _causes(story)


def _plans(story: Story) -> Iterator[Hit]:
    for found in hardened(story):
        yield _between(found.mine, found.other, "plan", f"only a plan or a possibility {'there' if found.mine.settled else 'here'}")


def _causes(story: Story) -> Iterator[Hit]:
    for found in cause_conflicts(story):
        change = "only there nobody knows the cause yet" if found.mine.known else "only there a cause is named"
        yield _between(found.mine, found.other, "cause", change)
    for doubt in cause_doubts(story):
        yield _between(doubt.mine, doubt.other, "cause", f"only a possibility {'there' if doubt.mine.certain else 'here'}")
    for rival in cause_rivals(story):
        yield _between(rival.mine, rival.other, "rival", "two causes of one event")
    for guess in suspicions(story):
        yield _between(guess.mine, guess.other, "suspicion", f"left open {'there' if guess.mine.certain else 'here'}")


def _between(mine: Passage, other: Passage, label: str, change: str) -> Hit:
    values = {"figure": f"“{mine.words}”", "theirs": other.words, "change": change}
    return Hit(mine.place, values, label, evidence=(Spot(other.facts.document, other.place, "peer"),))


_HOW = {False: "only one of them is hedged", True: "only one of them includes the number itself"}


def _hit(story: Story, conflict: FigureConflict) -> Hit:
    article, other = story.article, conflict.other.facts
    figure = conflict.other.figure
    values = {
        "figure": article.prose.words(conflict.mine.span),
        "theirs": f"{figure.hedge} {other.prose.words(conflict.other.span)}" if figure.hedge else other.prose.words(conflict.other.span),
        "change": "the hedge is lost" if conflict.relation == "hedge-dropped" else "only here it is hedged",
    }
    note = "earlier" if conflict.source is None else "peer" if conflict.source.peer else conflict.source.kind or "source"
    return Hit(
        conflict.mine.span, values, conflict.relation.removeprefix("hedge-"), evidence=(Spot(other.document, conflict.other.span, note),)
    )
