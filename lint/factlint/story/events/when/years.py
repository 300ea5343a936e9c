"""The year in which two outlets have a firm founded, a house built or somebody elected, or since which something is the worst."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.passages import Passage
from factlint.story.figures.stems import stems
from factlint.story.names.people import named_in_full
from factlint.text import Span
from factlint.words.dates.calendar import MONTH_WORDS, WEEKDAY_WORDS

_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d-])"
_IN = rf"(?P<gap>(?: [\w’'-]+){{0,5}}?) (?:back )?(?:in|since|to|from) (?:[A-Z][a-z]+ )?{_YEAR}"
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
class InYear(Passage):
    """A year and what happened in it; the span is of the words up to the year."""

    what: str
    year: str
    objects: frozenset[str]
    """The stems of the common nouns between what happened and the year: mayor, council, cannery."""
    names: frozenset[str]
    """The words with a capital in its sentence; of what a person does, the surname that the text has named last."""


@once
def year_clashes(story: Story) -> tuple[PeerClash[InYear], ...]:
    """What the article has in one year and an earlier peer that reports the same event in another, where each says it once; in order."""
    found: list[PeerClash[InYear]] = []
    for peer, mine, theirs in beside_rivals(story, years):
        ours, others = _single(mine), _single(theirs)
        for what in ours.keys() & others.keys():
            if ours[what][0].year != others[what][0].year:
                pairs = ((one, next((two for two in others[what] if _one_thing(one, two)), None)) for one in ours[what])
                found += (PeerClash(one, two, peer) for one, two in pairs if two is not None)
    return tuple(sorted(found, key=lambda clash: clash.mine.span))


def _single(listed: Sequence[InYear]) -> dict[str, list[InYear]]:
    """What a document has in one year only."""
    found: dict[str, list[InYear]] = defaultdict(list)
    for one in listed:
        found[one.what].append(one)
    return {what: said[:_MOST] for what, said in found.items() if len({one.year for one in said}) == 1}


_MOST = 50
"""Years of one sort in one document: pairs grow with the square."""


def _one_thing(one: InYear, two: InYear) -> bool:
    """The sentences have a name in common, or the digits of one year are those of the other in another order."""
    if one.objects and two.objects and not one.objects & two.objects:
        return False  # the cannery in 1999, the union in 2004
    return bool(one.names & two.names) or (one.what in _THINGS and sorted(one.year) == sorted(two.year))


@once
def years(facts: Facts) -> tuple[InYear, ...]:
    """The years of a document in which something happened that a report has once, in order; quotations are left out."""
    quotes = [quote.span for quote in facts.local.quotes]
    return tuple(one for one in sorted(_read(facts), key=lambda one: one.span) if not any(q.overlaps(one.span) for q in quotes))


_THINGS = frozenset(("FOUNDED", "BUILT", "BOUGHT"))
_DAYS = MONTH_WORDS | WEEKDAY_WORDS
_CAPITAL = lazy.regex(r"(?<!\w)[A-Z][\w’'-]{2,}")


def _read(facts: Facts) -> Iterator[InYear]:
    text = facts.local.text
    for sentence in facts.local.sentences:
        for what, pattern in _forms():
            for found in pattern.finditer(text, sentence.start, sentence.end):
                names = _names(text, sentence) if what in _THINGS else _person(facts, found.start())
                objects = stems(" ".join(word for word in found["gap"].split() if word.islower()))
                yield InYear(facts, Span(*found.span()), what, found["year"], objects, names)


def _names(text: str, sentence: Span) -> frozenset[str]:
    start = sentence.start + 1  # the first word has its capital anyway
    found = (name[0].removesuffix("'s").removesuffix("’s") for name in _CAPITAL.finditer(text, start, sentence.end))
    return frozenset(name for name in found if name.lower() not in _DAYS)


_BACK = 200


def _person(facts: Facts, at: int) -> frozenset[str]:
    """The surname of the person who was named last before a place, not far from it."""
    named = _named(facts)
    before = bisect_left(named, at, key=lambda mention: mention[0]) - 1
    return frozenset((named[before][1],) if before >= 0 and named[before][0] >= at - _BACK else ())


@once
def _named(facts: Facts) -> tuple[tuple[int, str], ...]:
    """Where people are named, local and in order, each with the surname of who is named in full somewhere."""
    return tuple((facts.prose.local(name.span).start, key) for name, key in named_in_full(facts))


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((what, lazy.regex(form)) for what, forms in FORMS.items() for form, _ in forms)


# --- the worst since 1974 -----------------------------------------------------------------------------------------------------

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
    return tuple(_record_clashes(story))


def _record_clashes(story: Story) -> Iterator[PeerClash[Record]]:
    for peer, mine, theirs in beside_rivals(story, records):
        years = [{record.year.words for record in listed} for listed in (mine, theirs)]
        if len(years[0]) == len(years[1]) == 1 and years[0] != years[1] and _one_record(mine[0], theirs[0]):
            yield PeerClash(mine[0], theirs[0], peer)


_FIRST_ONE = lazy.regex(r"(?:(?:first|last) )?(?:(?:most|least) )?")
_SINCE_WORDS = lazy.regex(r"\bsince\b.*|\b[a-z]{3,}est\b|\brecord\b")


def _one_record(one: Record, two: Record) -> bool:
    """Where both say what is the first or the last, they say it of one thing: the first increase is not the first firehouse."""
    firsts = [record.words.startswith(("first", "last")) for record in (one, two)]
    mine, theirs = (stems(_SINCE_WORDS.sub("", _FIRST_ONE.sub("", record.words, count=1))) for record in (one, two))
    return not any(firsts) or not mine or not theirs or bool(mine & theirs)
