"""The worst "since 1974" here and "since 1970" in another outlet's report of the same event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.passages import Passage
from factlint.text import Span

_SINCE = lazy.regex(
    r"\b(?:(?:most|least|first|last|worst|best|largest|[a-z]{3,}est)\b[^.;:\n]{0,60}?|(?:record|highest|lowest) )"
    r"\bsince (?:(?:the [a-z]+ of|[A-Z][a-z]+,?|at least|about) )?(?P<year>(?:1[5-9]|20)\d\d)\b"
)


@dataclass(frozen=True)
class Record(Passage):
    """A superlative with the year since which it holds."""

    year: Passage


@once
def records(facts: Facts) -> tuple[Record, ...]:
    """The superlatives of a document with the year since which they hold, in order; those of quotations are left out."""
    quotes = [quote.span for quote in facts.local.quotes]
    found = (Record(facts, Span(*made.span()), Passage(facts, Span(*made.span("year")))) for made in _SINCE.finditer(facts.local.text))
    return tuple(record for record in found if not any(quote.overlaps(record.year.span) for quote in quotes))


@once
def record_clashes(story: Story) -> tuple[PeerClash[Record], ...]:
    """The one record of the article and the one of each earlier peer that reports the same event, where their years differ."""
    return tuple(_clashes(story))


def _clashes(story: Story) -> Iterator[PeerClash[Record]]:
    for peer, mine, theirs in beside_rivals(story, records):
        years = [{record.year.words for record in listed} for listed in (mine, theirs)]
        if len(years[0]) == len(years[1]) == 1 and years[0] != years[1]:
            yield PeerClash(mine[0], theirs[0], peer)
