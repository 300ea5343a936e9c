"""A published story says something else than it did, and no note says so."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.history.changes import changes, same_name
from factlint.story.history.published import owned, was_published

VALUES = ("now", "then", "ref")
NEEDS = "history"

LABELS = {
    "figure": "another figure",
    "date": "another date",
    "name": "another name",
    "quote": "other words in quotation marks",
    "negation": "a “not” is added or lost",
}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Runs where a commit is compared with; labels are the kinds of fact that changed. The earlier words are the evidence."""
    before = story.before
    if before is None or not was_published(before) or owned(story):
        return
    for changed in changes(before.facts, story.article):
        now = story.article.prose.words(changed.now)
        then = before.facts.prose.words(changed.then)
        if changed.kind not in ("name", "quote") or not same_name(now, then):
            spot = Spot(before.facts.document, changed.then, "earlier version")
            yield Hit(changed.now, {"now": now, "then": then, "ref": before.ref}, changed.kind, evidence=(spot,))
