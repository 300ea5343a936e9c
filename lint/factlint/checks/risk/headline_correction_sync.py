"""The body of a story was corrected, and its headline, title or description still has what it said before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.headlines.fields import fields
from factlint.story.history.changes import changes
from factlint.text import Span

VALUES = ("then", "now", "where", "ref")
NEEDS = "history"

_SHOWN = ("headline", "dek", "subhead", "caption")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Runs where a commit is compared with: one hit for each place that has the old words and not the new ones."""
    before, article = story.before, story.article
    if before is None:
        return
    texts = [(block.kind, article.prose.words(block.span), block.span) for block in article.blocks if block.kind in _SHOWN]
    shown = [span for _, _, span in texts]
    for changed in changes(before.facts, article):
        if changed.kind not in ("figure", "name", "date") or any(changed.now in span for span in shown):
            continue
        then, now = before.facts.prose.words(changed.then), article.prose.words(changed.now)
        if _has(article.prose.text, then, apart_from=shown, story=story):
            continue  # the body mentions both
        spot = Spot(article.document, changed.now, "the body now")
        for where, span in _stale(story, then, now):
            yield Hit(span, {"then": then, "now": now, "where": where, "ref": before.ref}, evidence=(spot,))


def _stale(story: Story, then: str, now: str) -> Iterator[tuple[str, Span]]:
    """Where headlines, captions and metadata have the old words alone."""
    article = story.article
    local = article.local
    for block in local.blocks:
        text = local.text[block.span.start : block.span.end]
        if block.kind in _SHOWN and (found := _find(text, then)) and not _find(text, now):
            yield block.kind, article.prose.span(Span(*found.span()).shifted(block.span.start))
    shown = [block.span for block in article.blocks if block.kind in _SHOWN]
    for field in fields(article):
        if (found := _find(field.text, then)) and not _find(field.text, now):
            place = field.place(Span(*found.span()))
            if not any(place.overlaps(span) for span in shown):
                yield field.name, place


def _has(text: str, words: str, *, apart_from: list[Span], story: Story) -> bool:
    """The body, without headlines and the like, has the words."""
    prose = story.article.prose
    return any(
        not any(prose.span(Span(*found.span())) in span for span in apart_from)
        for found in re.finditer(rf"(?<![\w.,]){re.escape(words)}(?![\w]|[.,]\d)", text)
    )


def _find(text: str, words: str) -> re.Match[str] | None:
    return re.search(rf"(?<![\w.,]){re.escape(words)}(?![\w]|[.,]\d)", text)
