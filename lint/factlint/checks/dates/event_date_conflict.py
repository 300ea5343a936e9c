"""A date that a source, a peer or the article itself gives otherwise for the same event."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.passages import Passage
from factlint.story.events.when.things import ThingsDay, thing_clashes, which
from factlint.story.events.when.times import Mistimed, mistimed
from factlint.story.events.when.years import record_clashes, year_clashes
from factlint.story.figures.dates import disagreements
from factlint.text import Span

VALUES = ("date", "theirs")
LABELS = {
    "same": "another date for the same thing",
    "year": "another year",
    "month": "another month",
    "day": "another day",
    "weekday": "another day of the week",
    "time": "another time of day",
}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    said = []
    for found in disagreements(story):
        said.append(found.mine.span)
        facts = found.source.facts if found.source else article
        note = "earlier in the article" if not found.source else "peer" if found.source.peer else found.source.kind or "source"
        values = {"date": article.prose.words(found.mine.span), "theirs": facts.prose.words(found.other.span)}
        yield Hit(found.mine.span, values, found.clash, evidence=(Spot(facts.document, found.other.span, note),))
    for record in record_clashes(story):
        mine, other = record.mine.year, record.other.year
        yield _year(mine, other, f"{other.words} (“{record.other.words}”)")
    for year in year_clashes(story):
        if not any(year.mine.place.overlaps(span) for span in said):
            yield _year(year.mine, year.other, f"“{year.other.words}”")
    for thing in thing_clashes(story):
        if not any(thing.mine.place.overlaps(span) for span in said):
            said.append(thing.mine.place)
            yield _thing(thing.mine, thing.other)
    for event in mistimed(story):
        if not any(article.prose.span(event.when).overlaps(span) for span in said):
            yield _event(article, event)


def _year(mine: Passage, other: Passage, theirs: str) -> Hit:
    """Founded in one year here and in another there, the worst since one year and since another."""
    return Hit(mine.place, {"date": mine.words, "theirs": theirs}, "year", evidence=(Spot(other.facts.document, other.place, "peer"),))


def _thing(mine: ThingsDay, other: ThingsDay) -> Hit:
    """The memo is of one day here and of another there."""
    there = other.facts.prose.span(other.facts.local.sentence_at(other.span.start) or other.span)
    values = {"date": mine.words, "theirs": f"{other.words} (“{_short(other.facts, there)}”)"}
    return Hit(mine.place, values, which(mine, other), evidence=(Spot(other.facts.document, other.place, "peer"),))


def _event(article: Facts, found: Mistimed) -> Hit:
    """One happening at two times, in whatever words."""
    facts = found.source.facts if found.source else article
    there, sentence = facts.prose.span(found.theirs), facts.prose.span(found.other.clause)
    values = {
        "date": article.prose.words(article.prose.span(found.when)),
        "theirs": f"{facts.prose.words(there)} (“{_short(facts, sentence)}”)",
    }
    note = "peer" if found.source else "earlier in the article"
    return Hit(article.prose.span(found.when), values, found.clash, evidence=(Spot(facts.document, there, note),))


def _short(facts: Facts, span: Span) -> str:
    words = facts.prose.words(span)
    return words if len(words) <= 120 else words[:119].rpartition(" ")[0] + " …"
