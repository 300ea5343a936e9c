"""A figure that a source or a peer gives otherwise: another value, another scale, another unit, another count of one event."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events import counted, digits, moves, properties, shares, tallies
from factlint.story.events.amounts import in_words
from factlint.story.figures.conflicts import FigureConflict, conflicts
from factlint.story.figures.sentences import GivenFigure
from factlint.story.persons.children import other_families
from factlint.story.quotes.verdicts import verdicts
from factlint.text import Span

VALUES = ("figure", "theirs")
LABELS = {
    "value": "another value in a source",
    "event": "another value in another outlet's report of the event",
    "scale": "the same digits with another scale",
    "bound": "more than for fewer than, or the other way",
    "unit": "another unit or currency",
}


@dataclass(frozen=True)
class Params:
    pass


_LABELS = {"differs": "value", "scale": "scale", "bound": "bound", "unit": "unit"}


def check(story: Story, params: Params) -> Iterator[Hit]:
    found = list(_compared(story))
    given = len(found)
    for hit in (*_of_events(story), *_of_families(story)):
        same = next((number for number in range(given) if found[number].span.overlaps(hit.span)), None)
        if same is None:
            found.append(hit)
        else:
            found[same] = _with_further(found[same], hit)
    yield from found


def _with_further(hit: Hit, other: Hit) -> Hit:
    """The hit with the outlets that only the other one has: one problem is one finding."""
    known = {spot.document.path for spot in hit.evidence}
    return replace(hit, evidence=(*hit.evidence, *(spot for spot in other.evidence if spot.document.path not in known)))


def _of_events(story: Story) -> Iterator[Hit]:
    """Amounts of one event in other words; what several outlets give otherwise is one hit."""
    found = (clash for find in _FOUND for clash in find(story) if not properties.of_two_things(clash))
    clashes = sorted((*found, *shares.clashes(story)), key=lambda clash: clash.mine.span)
    for _, group in groupby(clashes, key=lambda clash: clash.mine.span):
        first, *rest = group
        values = {"figure": first.mine.words, "theirs": f"{first.other.words} ({in_words(first.other)})"}
        others = [(clash, amount) for clash in (first, *rest) for amount in (clash.other, *clash.there)]
        spots = tuple(Spot(clash.source.facts.document, amount.place, "peer") for clash, amount in others)
        places = tuple(dict.fromkeys(amount.place for clash in (first, *rest) for amount in clash.here))
        yield Hit(first.mine.place, values, "event", places, evidence=spots)


def _of_families(story: Story) -> Iterator[Hit]:
    """The children of one person."""
    for found in other_families(story):
        spot = Spot(found.other.facts.document, found.other.place, "peer")
        yield Hit(found.mine.place, {"figure": found.mine.words, "theirs": found.other.words}, "event", evidence=(spot,))


_FOUND = (counted.clashes, digits.clashes, moves.clashes, properties.clashes, tallies.clashes)


def _compared(story: Story) -> Iterator[Hit]:
    for conflict in conflicts(story):
        label = _LABELS.get(conflict.relation)
        # Ages have a rule of their own.
        if label is None or conflict.source is None or conflict.mine.figure.kind == "age" or _of_altered_quote(story, conflict):
            continue
        other, article = conflict.source.facts, story.article
        values = {"figure": article.prose.words(conflict.mine.span), "theirs": other.prose.words(conflict.other.span)}
        if label == "bound":
            values = {"figure": _hedged(conflict.mine, values["figure"]), "theirs": _hedged(conflict.other, values["theirs"])}
        note = "peer" if conflict.source.peer else conflict.source.kind or "source"
        spots = tuple(Spot(other.document, span, note) for span in (conflict.other.span, *_again(other, conflict.other.figure)))
        yield Hit(conflict.mine.span, values, label, _again(article, conflict.mine.figure), evidence=spots)


_TELLING = 100
"""Values below these come again for other things."""


def _again(facts: Facts, figure: Figure) -> tuple[Span, ...]:
    """Where else a document has the same amount, in headline and body, in order."""
    if figure.value is None or figure.value < _TELLING or figure.kind not in ("money", "count", "measure"):
        return ()
    way = figure.kind, figure.unit, figure.value, figure.hedge
    return tuple(f.span for f in facts.figures if (f.kind, f.unit, f.value, f.hedge) == way and f.span != facts.prose.span(figure.span))


def _of_altered_quote(story: Story, conflict: FigureConflict) -> bool:
    """The figure is a word of a quotation that differs from this very source: that is one problem, and the quotation's."""
    quote = story.article.quoted(conflict.mine.span)
    if quote is None or not story.sources:
        return False
    verdict = verdicts(story)[quote.index]
    return bool(verdict.label) and any(source is conflict.source for source in verdict.sources)


def _hedged(given: GivenFigure, words: str) -> str:
    hedge = given.figure.hedge or ""
    return f"{words} {hedge}" if hedge.startswith(("or ", "and ")) else f"{hedge} {words}".strip()
