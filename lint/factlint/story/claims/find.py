"""Finds the claims of an article in the order of its text, each with its verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from factlint.story import Story
from factlint.story.claims.besides.bodies import bodies
from factlint.story.claims.besides.loose import loose
from factlint.story.claims.dates import dates
from factlint.story.claims.figures import figures
from factlint.story.claims.model import Claim
from factlint.story.claims.names import heading, names
from factlint.story.claims.quotes import quotes
from factlint.story.claims.records import superlatives
from factlint.text import Span


def claims(story: Story) -> tuple[Claim, ...]:
    """Every claim that can be looked up: quotations, figures, dates, people by name and role, superlatives; in order of the text.

    Without a language model there are no names, and no quotation has a named speaker.
    """
    records = tuple(superlatives(story))
    # "The third woman to …" is a claim once.
    amounts = (one for one in figures(story) if one.evidence or not any(record.span.overlaps(one.span) for record in records))
    found = chain(quotes(story), amounts, dates(story), names(story), bodies(story), records)
    said = [*found]
    found = chain(said, loose(story, [one.span for one in said]))
    ordered = sorted(found, key=lambda claim: (claim.span.start, -claim.span.end, claim.kind))
    return tuple(_once(story, ordered))


def _once(story: Story, found: Iterable[Claim]) -> Iterator[Claim]:
    """The claims except for those of a headline that is there a second time: above the text as well as in the front matter."""
    article = story.article
    titles = [one.span for one in article.sections if one.kind == "headline"]
    said: dict[str, Span] = {}
    for title in titles:
        said.setdefault(heading(article.prose.words(title)), title)
    for claim in found:
        block = article.block(claim.span)
        first = None if block is None else said.get(heading(article.prose.words(block.span)))
        if block is None or first is None or first == block.span:
            yield claim
