"""Key points over a story, with figures that the story gives otherwise, or the opposite of what it says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.headlines.polarity import Statements
from factlint.story.headlines.restated import Restated
from factlint.text import Section, Span

VALUES = ("figure", "other", "line")
LABELS = {"figure": "another figure", "polarity": "the opposite of what the story says"}

_LABEL = lazy.regex(
    r"\W*(?:key (?:points|takeaways|facts|findings)|takeaways|the gist|in brief|in short|summary|highlights|at a glance|the big picture"
    r"|what (?:you need )?to know|quick facts|tl;?dr)\W*\Z",
    re.IGNORECASE,
)
_BEFORE_TEXT = ("headline", "dek", "byline", "dateline", "subhead", "caption", "credit", "boilerplate", "promotion", "list")


@dataclass(frozen=True)
class Params:
    shared: int = 2
    """Content words that a sentence must share with a point to be about the same thing."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    points = list(_points(article))
    if not points:
        return
    spans = frozenset(block.span for block in points)
    body, statements = Restated(article, spans, params.shared), Statements(article, spans)
    for block in points:
        figures = [figure for figure in article.local.figures if block.span.start <= figure.span.start < block.span.end]
        text = article.prose.text[: block.span.end]
        for found in body.contradictions(text, figures):
            yield _hit(article, article.prose.span(found.figure), found.said, found.story, "figure")
        for denied in statements.opposed(article.prose.text[block.span.start : block.span.end]):
            statement = denied.statement.shifted(block.span.start)
            yield _hit(article, article.prose.span(statement), "the opposite", denied.story, "polarity")


def _hit(article: Facts, span: Span, said: str, story: Span, label: str) -> Hit:
    values = {"figure": said, "other": article.prose.words(story), "line": str(article.document.place(story.start).line)}
    return Hit(span, values, label, evidence=(Spot(article.document, story, "the story"),))


def _points(article: Facts) -> Iterator[Section]:
    """The items of lists above the text, and of those under a heading that says they sum it up."""
    above, labelled = True, False
    for block in article.local.blocks:
        text = article.prose.text[block.span.start : block.span.end]
        if block.kind == "list":
            if above or labelled:
                yield block
            continue
        labelled = bool(len(text) < 40 and _LABEL.match(text))
        above = above and (block.kind in _BEFORE_TEXT or labelled)
