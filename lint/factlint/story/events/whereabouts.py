"""Where a place is in two outlets: so far north of a town here and south of it there, in one state and in another, on two streets."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.spelling import rendering, slip
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.amounts import amounts
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.passages import Passage
from factlint.story.figures.stems import stems
from factlint.text import Span
from factlint.words import any_of
from factlint.words.events.amounts import COMPASS
from factlint.words.events.properties import AWAY
from factlint.words.names.gazetteer import COUNTRIES, STATES, STREETS, WHOLE


@dataclass(frozen=True)
class Whereabouts(Passage):
    """What a text says of where something is."""

    key: tuple[object, ...]
    """What it is said of: the distance and the town, the town that is in a state, "street"."""
    value: str
    """Which way, which state, which street; in lower case."""


@once
def misplaced(story: Story) -> tuple[PeerClash[Whereabouts], ...]:
    """What an earlier peer that reports the same event has elsewhere; at most one for each statement of the article, in order."""
    found: dict[Span, PeerClash[Whereabouts]] = {}
    for peer, mine, theirs in beside_rivals(story, _whereabouts):
        said = _values(theirs)
        elsewhere = {(one.key, one.value): _elsewhere(one, said[one.key], peer.facts, story.article) for one in _each(mine, said)}
        for one in mine:
            if (two := elsewhere.get((one.key, one.value))) is not None:
                found.setdefault(one.span, PeerClash(one, two, peer))
    return tuple(found[span] for span in sorted(found))


def _values(listed: Sequence[Whereabouts]) -> dict[tuple[object, ...], dict[str, Whereabouts]]:
    """What a document says of each key: every value once, where it comes first."""
    found: dict[tuple[object, ...], dict[str, Whereabouts]] = defaultdict(dict)
    for one in listed:
        found[one.key].setdefault(one.value, one)
    return found


def _each(mine: Sequence[Whereabouts], said: Collection[tuple[object, ...]]) -> Iterator[Whereabouts]:
    """The different statements on what the other document speaks of as well: a text may repeat one a thousand times."""
    return (one for key, values in _values(mine).items() if key in said for one in values.values())


def _elsewhere(one: Whereabouts, others: Mapping[str, Whereabouts], theirs: Facts, mine: Facts) -> Whereabouts | None:
    """What the other document says of it first, where all that it says is something else."""
    first = next(iter(others.values()))
    apart = all(_apart(one, two) for two in others.values())
    return first if apart and not _known(one, theirs) and not _known(first, mine) else None


_OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}


def _apart(one: Whereabouts, two: Whereabouts) -> bool:
    """Opposite ways, two states of one kind, or two streets in sentences that share words."""
    if one.value == two.value or slip(one.value, two.value) or rendering(one.value, two.value):
        return False
    if one.key[0] == "way":
        return any(_OPPOSITE[way] in two.value for way in _OPPOSITE if way in one.value)
    return one.key[0] == "in" or len(_beside(one) & _beside(two)) >= _SHARED


_SHARED = 2
"""Stems in common of two sentences that place one event."""


def _beside(one: Whereabouts) -> frozenset[str]:
    return stems(one.facts.prose.words(one.facts.sentence(one.place) or one.place)) - stems(one.words)


def _known(one: Whereabouts, facts: Facts) -> bool:
    """The other document mentions that state or street as well, wherever it does."""
    return one.key[0] != "way" and one.value in _lower(facts)


@once
def _lower(facts: Facts) -> str:
    return facts.prose.text.lower()


@once
def _whereabouts(facts: Facts) -> tuple[Whereabouts, ...]:
    """The statements of a document on where something is, in order; not those in quotations or headlines."""
    found = (*_ways(facts), *_regions(facts), *_street(facts))
    return tuple(one for one in sorted(found, key=lambda one: one.span) if facts.quoted(one.place) is None)


_AWAY = lazy.regex(AWAY)


def _ways(facts: Facts) -> Iterator[Whereabouts]:
    for amount in amounts(facts):
        found = _AWAY.match(facts.prose.text, amount.span.end, amount.sentence.end)
        if found and found["way"] and amount.figure.kind == "measure" and amount.figure.value and amount.kind != "headline":
            key = ("way", found["of"] + (found["more"] or ""), amount.figure.unit, amount.figure.value)
            yield Whereabouts(facts, Span(amount.span.start, found.end()), key, found["way"])


_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
_PART = rf"(?:{any_of(COMPASS)}(?:ern)? |central )?"
_REGION = lazy.regex(
    rf"\b(?:in|at|near|of|from|outside) (?P<of>{_NAME})"
    rf"(?:, (?:in )?| in | \()(?:the )?(?:(?:state|province|county) of )?{_PART}(?P<region>{_NAME})(?!, [A-Z]|,? (?:and|or)\b|[\w’'-])"
)
_LEVELS = (STATES - WHOLE, COUNTRIES - WHOLE)


def _regions(facts: Facts) -> Iterator[Whereabouts]:
    for block in _running(facts):
        for found in _REGION.finditer(facts.prose.text, block.start, block.end):
            region = found["region"].lower()
            for level, names in enumerate(_LEVELS):
                if region in names and found["of"].lower() not in STATES | COUNTRIES:
                    yield Whereabouts(facts, Span(found.start("of"), found.end()), ("in", level, found["of"]), region)


_STREET = lazy.regex(rf"\b(?:[Oo]n|[Aa]t|[Ii]n|along) (?P<street>{_NAME}(?<! ) (?i:{any_of(' '.join(sorted(STREETS)))})(?![\w-]))")
_FAMOUS = lazy.regex(r"\b(?:Wall|Downing|Fleet|Main|High|Bay|Threadneedle|Sesame|Madison|Pennsylvania)\b")


def _street(facts: Facts) -> Sequence[Whereabouts]:
    """The street of a document that names one street."""
    found: dict[str, Whereabouts] = {}
    for block in _running(facts):
        for match in _STREET.finditer(facts.prose.text, block.start, block.end):
            if not _FAMOUS.search(match["street"]):
                street = match["street"].lower()
                found.setdefault(street, Whereabouts(facts, Span(*match.span("street")), ("street",), street))
    return tuple(found.values()) if len(found) == 1 else ()


def _running(facts: Facts) -> Iterator[Span]:
    return (block.span for block in facts.local.blocks if block.kind in ("body", "dek", "list", "caption"))
