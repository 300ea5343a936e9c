"""A name, a post, a negation or an opposite that replaces another in a sentence that a source has nearly word for word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.happenings import Happening
from factlint.story.events.order.places import placed_otherwise
from factlint.story.events.stances import opposed
from factlint.story.events.states import state_clashes
from factlint.story.names.across import elsewhere
from factlint.story.names.posts import reposted
from factlint.story.rewritten import rewritten
from factlint.text import Span

VALUES = ("here", "there")
LABELS = {
    "negation": "a “not” is added or lost",
    "opposite": "the opposite word",
    "quantity": "all, some, most, few … for one another",
    "name": "another name",
    "order": "the names in another order",
    "post": "another post",
    "stance": "the opposite in another outlet: supports, opposes",
    "state": "one way here and the other way in another outlet: sounded, stayed silent",
}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    seen = [span for conflict in elsewhere(story) for span in conflict.here.spans] if story.sources else []
    for found in sorted((*rewritten(story), *reposted(story)), key=lambda found: found.mine):
        if not any(found.mine.overlaps(span) for span in seen):
            seen.append(found.mine)
            values = {"here": article.prose.words(found.mine), "there": found.facts.prose.words(found.theirs)}
            yield Hit(found.mine, values, found.label, evidence=(Spot(found.facts.document, found.theirs, "source"),))
    for stance in opposed(story):
        mine, other = article.prose.span(stance.mine.span), stance.source.facts.prose.span(stance.other.span)
        values = {"here": _deed(article, stance.mine), "there": _deed(stance.source.facts, stance.other)}
        yield Hit(mine, values, "stance", evidence=(Spot(stance.source.facts.document, other, "peer"),))
    for clash in state_clashes(story):
        values = {"here": clash.mine.words, "there": clash.other.words}
        said = ((one.source, other) for one in (clash, *clash.others) for other in (one.other, *one.also))
        spots = tuple(Spot(source.facts.document, other.place, "peer") for source, other in said)
        again = tuple(mine.place for mine in clash.again)
        yield Hit(clash.mine.place, values, "state", places=again, evidence=spots)
    for _, group in groupby(placed_otherwise(story), key=lambda placed: placed.mine.span):
        first, *rest = group
        values = {"here": first.mine.words, "there": first.other.words}
        spots = tuple(Spot(placed.source.facts.document, placed.other.place, "peer") for placed in (first, *rest))
        yield Hit(first.mine.place, values, "state", evidence=spots)


_SHORT = 60


def _deed(facts: Facts, happening: Happening) -> str:
    """The verb and what follows it in its clause, cut after a word where it is long."""
    words = facts.prose.words(facts.prose.span(Span(happening.span.start, max(happening.span.end, happening.clause.end))))
    return words if len(words) <= _SHORT else words[:_SHORT].rpartition(" ")[0] + " …"
