"""A correction note says what was wrong, and the story still says it: in body, headline, caption, table, title or description."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.stems import stems
from factlint.story.headlines.fields import fields
from factlint.story.history.corrections import Wrong, shown, still_there, wrongs
from factlint.text import Span

VALUES = ("wrong",)


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit at each wrong value that is still there, with the note as evidence; the first of one value, the others as places."""
    article = story.article
    for wrong in wrongs(article.local):
        spans = [article.prose.span(span) for span in still_there(article.local, wrong)]
        spans += [span for span in _metadata(story, wrong) if not any(span.overlaps(other) for other in spans)]
        if spans:
            spot = Spot(article.document, article.prose.span(wrong.span), "the correction")
            yield Hit(spans[0], {"wrong": wrong.words}, places=tuple(spans[1:]), evidence=(spot,))


def _metadata(story: Story, wrong: Wrong) -> Iterator[Span]:
    """Titles, descriptions and the like that are about the same thing."""
    for field in fields(story.article):
        found = shown(field.text, wrong)
        if found is not None and (wrong.figure is None or stems(field.text) & wrong.topic - stems(wrong.words)):
            yield field.place(found)
