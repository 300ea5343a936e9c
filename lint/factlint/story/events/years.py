"""The year in which two outlets have a firm founded, a house built or somebody elected."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from factlint.facts import Facts
from factlint.facts.names.spelling import plain
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.events.coverage import beside_rivals
from factlint.story.names.people import full, people, surname
from factlint.text import Span
from factlint.words.dates.calendar import MONTH_WORDS, WEEKDAY_WORDS

_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d-])"
_IN = rf"(?: [\w’'-]+){{0,5}}? (?:back )?(?:in|since|to|from) (?:[A-Z][a-z]+ )?{_YEAR}"
FORMS: dict[str, tuple[tuple[str, str], ...]] = {
    "FOUNDED": (
        (rf"\b(?:[Ff]ounded|[Ee]stablished|[Ss]et up|[Ff]ormed|[Ii]ncorporated|[Ii]n business|[Dd]at(?:es|ing)){_IN}", "founded in 1978"),
        (rf"\b(?:was|were) (?:created|started|launched|drawn){_IN}", "was created in 1978"),
        (rf"\bbegan (?:life|business|trading|operations){_IN}", "began business in 1978"),
    ),
    "ELECTED": (
        (rf"\b(?:first|was) elected{_IN}", "first elected in 2009"),
        (rf"\b(?:after winning|won|winning) (?:it|the (?:post|job|seat|office)|office){_IN}", "after winning the post in 2009"),
        (
            rf"\b(?:took office|came to power|sworn in|has been in (?:office|power)|has held (?:the|this) (?:post|job|seat|office)){_IN}",
            "took office in 2009",
        ),
    ),
    "BUILT": ((rf"\b(?:built|constructed|erected){_IN}", "built in 1902"),),
    "BOUGHT": ((rf"\b(?:bought|acquired|purchased|taken over){_IN}", "bought by the trust in 2011"),),
    "BORN": ((rf"\bborn{_IN}", "born in Leeds in 1961"),),
    "MARRIED": ((rf"\bmarried{_IN}", "married in 1988"),),
    "RETIRED": ((rf"\bretired{_IN}", "retired in 2014"),),
    "JOINED": ((rf"\b(?:joined|has been with){_IN}", "joined the force in 1999"),),
}
"""What happened in a year: the forms, each with an example."""


@dataclass(frozen=True)
class InYear:
    """A year and what happened in it; local spans."""

    facts: Facts
    what: str
    span: Span
    """The words up to the year."""
    year: str
    names: frozenset[str]
    """The words with a capital in its sentence; of what a person does, the surname of whom the text has named last."""

    @property
    def text(self) -> str:
        return self.facts.local.text[self.span.start : self.span.end]


@dataclass(frozen=True)
class YearClash:
    """The year of the article and the one of a peer."""

    mine: InYear
    other: InYear
    source: Source


@once
def year_clashes(story: Story) -> tuple[YearClash, ...]:
    """What the article has in one year and an earlier peer that reports the same event in another, where each says it once; in order."""
    found = [
        YearClash(one, two, peer)
        for peer, mine, theirs in beside_rivals(story, years)
        for one in mine
        for two in theirs
        if one.what == two.what and one.year != two.year and _one_thing(one, two) and _single(one, mine) and _single(two, theirs)
    ]
    return tuple(sorted(found, key=lambda clash: clash.mine.span))


def _single(one: InYear, listed: Sequence[InYear]) -> bool:
    return len({other.year for other in listed if other.what == one.what}) == 1


def _one_thing(one: InYear, two: InYear) -> bool:
    """The sentences have a name in common, or the digits of one year are those of the other in another order."""
    return bool(one.names & two.names) or (one.what in _THINGS and sorted(one.year) == sorted(two.year))


@once
def years(facts: Facts) -> tuple[InYear, ...]:
    """The years of a document in which something happened that a report has once, in order; quotations are left out."""
    quotes = [quote.span for quote in facts.local.quotes]
    return tuple(one for one in sorted(_read(facts), key=lambda one: one.span) if not any(q.overlaps(one.span) for q in quotes))


_THINGS = frozenset(("FOUNDED", "BUILT", "BOUGHT"))
_CAPITAL = re.compile(r"(?<!\w)[A-Z][\w’'-]{2,}")


def _read(facts: Facts) -> Iterator[InYear]:
    text = facts.local.text
    for sentence in facts.local.sentences:
        for what, pattern in _forms():
            for found in pattern.finditer(text, sentence.start, sentence.end):
                names = _names(text, sentence) if what in _THINGS else _person(facts, found.start())
                yield InYear(facts, what, Span(*found.span()), found["year"], names)


def _names(text: str, sentence: Span) -> frozenset[str]:
    start = sentence.start + 1  # the first word has its capital anyway
    found = (name[0].removesuffix("'s").removesuffix("’s") for name in _CAPITAL.finditer(text, start, sentence.end))
    return frozenset(name for name in found if name.lower() not in MONTH_WORDS | WEEKDAY_WORDS)


_BACK = 200


def _person(facts: Facts, at: int) -> frozenset[str]:
    """The surname of the person who was named last before a place, not far from it."""
    named = {entity.id: plain(surname(entity)) for entity in people(facts) if full(entity)}
    found = ((facts.prose.local(name.span), name.entity) for name in facts.names if name.entity in named)
    near = [entity for span, entity in found if at - _BACK <= span.start < at]
    return frozenset((named[near[-1]],) if near else ())


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((what, re.compile(form)) for what, forms in FORMS.items() for form, _ in forms)
