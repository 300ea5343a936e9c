"""How many, how much, how far, how long: the amounts that a text gives for its events, exact or loose, each with what it counts."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story.figures.sentences import GivenFigure, clause_at, read, years_in
from factlint.story.figures.stems import stem, stems
from factlint.text import Span
from factlint.words.dates.calendar import MONTHS, WEEKDAYS
from factlint.words.events.amounts import COUNTED_SITES
from factlint.words.names.runs import PLACE_WORDS
from factlint.words.patterns import alternatives


@dataclass(frozen=True)
class EventAmount:
    """An amount and the words that say what happened, to which people and where; spans are local."""

    facts: Facts
    span: Span
    sentence: Span
    figure: Figure
    governing: frozenset[str]
    """Stems of the words of its clause that are next to it."""
    topic: frozenset[str]
    """Stems of the words of its sentence."""
    proper: frozenset[str]
    """Stems of the names in its sentence."""
    places: frozenset[str]
    """Those of them in its clause that "in", "of", "from" or the like makes places."""
    years: frozenset[str]
    fate: str
    """What became of those counted: DEATH, INJURY, MISSING, ARREST or RESCUE; "" for anything else."""
    kind: str
    """The kind of block it is in."""
    definite: bool

    @property
    def place(self) -> Span:
        """Its offsets in the file."""
        return self.facts.prose.span(self.span)

    @property
    def words(self) -> str:
        """The amount with its hedge and what is counted, as it is written."""
        text, start, end = self.facts.local.text, self.span.start, self.span.end
        hedge = self.figure.hedge or ""
        if hedge and text[max(0, start - len(hedge) - 1) : start].lower().rstrip() == hedge:
            start -= len(hedge) + 1
        elif hedge and text[end : end + len(hedge) + 1].lower() == f" {hedge}":
            return " ".join(text[start : end + len(hedge) + 1].split())
        following = _COUNTED.match(text, end, self.sentence.end)
        if following is not None and (not self.noun or noun_of(following[1]) != self.noun):
            following = None
        return " ".join(text[start : following.end() if following else end].split())

    @property
    def noun(self) -> str:
        """The stem of what is counted; "" where that is not said."""
        return noun_of(self.figure.of) if self.figure.of else ""


_SAME = {
    stem(word): name
    for name, words in {
        "SOLDIERS": "soldiers servicemen serviceman troops airmen airman",
        "FIGHTERS": "rebels fighters militants insurgents gunmen gunman separatists guerrillas",
        "HOMES": "homes houses",
        "PARCELS": "packages parcels devices bombs",
        "AIRCRAFT": "planes aircraft jets airliners",
        "VEHICLES": "cars vehicles",
        "BUSES": "buses busloads coaches",
        "CROWD": "protesters demonstrators marchers supporters",
        "OFFICERS": "officers policemen",
        "PUPILS": "pupils schoolchildren",
    }.items()
    for word in words.split()
}
"""What outlets call by several words."""


def noun_of(word: str) -> str:
    """The stem of a counted noun, or the name of what outlets call by several words."""
    own = "person" if word.lower() == "people" else stem(word)
    return _SAME.get(own, own)


_COUNTED = lazy.regex(r"[ -]([\w’'-]+)")
_ROUND = 60


def in_words(amount: EventAmount) -> str:
    """The sentence of an amount in quotation marks, cut around the amount where it is long."""
    text = amount.facts.local.text
    start, end = amount.sentence.start, amount.sentence.end
    first, last = max(start, amount.span.start - _ROUND), min(end, amount.span.end + _ROUND)
    words = " ".join(text[first:last].split())
    if first > start:
        words = "… " + words.partition(" ")[2]
    if last < end:
        words = words.rpartition(" ")[0] + " …"
    return f"“{words}”"


@once
def amounts(facts: Facts) -> tuple[EventAmount, ...]:
    """The amounts of a document in order."""
    found = [_of_figure(mine, sentence.span) for sentence in read(facts).sentences for mine in sentence.figures]
    taken = [amount.span for amount in found]
    found += (amount for amount in _loose(facts) if not any(span.overlaps(amount.span) for span in taken))
    listed = list(_joined(sorted(found, key=lambda amount: amount.span)))
    return tuple(one for before, one in zip((None, *listed), listed, strict=False) if before is None or not _carries_on(before, one))


_NEXT = lazy.regex(r" ([a-z]+)")


def _carries_on(before: EventAmount, bare: EventAmount) -> bool:
    """A bare number whose unit is that of the amount before it: "eleven seconds ahead of Morel and fifteen ahead of Rask"."""
    text, unit = bare.facts.local.text, before.figure.kind in ("duration", "measure", "money", "percent")
    if not unit or before.sentence != bare.sentence or bare.figure.kind != "count" or bare.figure.of or bare.noun:
        return False
    one, other = _NEXT.match(text, before.span.end), _NEXT.match(text, bare.span.end)
    return one is not None and other is not None and one[1] == other[1]


_PARTS = {("year", "month"): 12, ("year", "week"): 52, ("month", "day"): 30, ("hour", "minute"): 60, ("minute", "second"): 60}
"""Durations that are written as one, and how many of the smaller unit are one of the larger."""
_AND = lazy.regex(r",? (?:and )?|, ?")
_ONE_AND = lazy.regex(r"\b(?:an?|one) (year|month|hour|minute)(?:,? and|,) $")


def _joined(listed: Sequence[EventAmount]) -> Iterator[EventAmount]:
    """The amounts; two or three durations of which the next is part of the one before as one: "seven years and four months"."""
    before: EventAmount | None = None
    for amount in map(_with_one, listed):
        whole = _together(before, amount) if before is not None else None
        if before is not None and whole is None:
            yield before
        before = whole or amount
    if before is not None:
        yield before


def _with_one(amount: EventAmount) -> EventAmount:
    """ "An hour and 20 minutes" for 20 minutes; any other amount as it is."""
    text, figure, start = amount.facts.local.text, amount.figure, amount.sentence.start
    one = _ONE_AND.search(text, start, amount.span.start) if figure.kind == "duration" and figure.hedge is None else None
    size = _PARTS.get((one[1], figure.unit)) if one else None
    if one is None or size is None or figure.value is None or not 0 < figure.value < size:
        return amount
    value, span = size + figure.value, Span(one.start(), amount.span.end)
    return replace(amount, span=span, figure=replace(figure, span=span, core=None, low=value, high=value, value=value))


def _together(one: EventAmount, two: EventAmount) -> EventAmount | None:
    """The two durations as one, in the unit of the second; None where they are not one."""
    first, second = one.figure, two.figure
    size = _PARTS.get((first.unit, second.unit)) if first.kind == second.kind == "duration" else None
    if size is None or first.value is None or second.value is None or not 0 < second.value < size:
        return None
    if not _AND.fullmatch(one.facts.local.text, one.span.end, two.span.start) or first.hedge or second.hedge:
        return None
    value, span = first.value * size + second.value, Span(one.span.start, two.span.end)
    return replace(one, span=span, figure=replace(second, span=span, core=None, low=value, high=value, value=value))


def _of_figure(mine: GivenFigure, sentence: Span) -> EventAmount:
    return _amount(mine.facts, mine.figure, sentence, mine.kind, definite=mine.definite)


def amount_in(facts: Facts, figure: Figure) -> EventAmount | None:
    """A figure that was read by its own form of words, with what is around it; None outside the sentences of the story."""
    sentence, blocks = facts.local.sentence_at(figure.span.start), facts.local.blocks
    number = bisect_right(blocks, figure.span.start, key=lambda b: b.span.start) - 1
    kind = blocks[number].kind if number >= 0 else "body"
    return _amount(facts, figure, sentence, kind) if sentence is not None and kind != "boilerplate" else None


def _amount(facts: Facts, figure: Figure, sentence: Span, kind: str, *, definite: bool = False) -> EventAmount:
    text = facts.local.text
    clause, said = clause_at(text, sentence, figure.span), text[sentence.start : sentence.end]
    proper, places = _names(said), frozenset(stem(found[1]) for found in _PLACE.finditer(clause)) - _CALENDAR
    fate, years = _fate(text, sentence, figure.span), years_in(said, facts.published)
    return EventAmount(
        facts,
        figure.span,
        sentence,
        figure,
        stems(clause),
        stems(said),
        proper,
        places,
        years,
        fate,
        kind,
        definite,
    )


_NAME = lazy.regex(r"(?<=[\w,;:’'”\")] )(?:[A-Z][\w’'-]{2,})|(?<=(?:Mr|Ms|Dr|St)\. )[A-Z][\w’'-]+|(?<=Mrs\. )[A-Z][\w’'-]+")
_PLACE = lazy.regex(
    r"\b(?:in|at|near|from|across|outside|around|of|to|off) (?:(?:the|northern|southern|eastern|western|central) )?([A-Z][\w’'-]{2,})"
)
_CALENDAR = frozenset(map(stem, (*WEEKDAYS, *MONTHS, "The", "About", "Some", "Mr", "Mrs", "Ms", "Dr")))


def _names(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in _NAME.findall(text)) - _CALENDAR


# --- what became of those counted ------------------------------------------------------------------------------------------

FATES = frozenset({"DEATH", "INJURY", "MISSING", "ARREST", "RESCUE"})
_WORD = lazy.regex(r"[^\W\d_][\w’'-]*")
_STOP = lazy.regex(r"[,;:.—–()]|\b(?:and(?! (?:[\w’'-]+ ){1,3}(?:was|were|had been|have been)\b)|while|but|as|including|after)\b")
_AFTER, _BEFORE = 60, 25


_WHERE = lazy.regex(r"\b(?:in|across|at|from|over|throughout|through)(?: (?:the|all|at least|more than|some|about|nearly))* $", re.I)
_SITES = frozenset(map(stem, (*PLACE_WORDS, *COUNTED_SITES)))
"""Stems of what is no victim: "died in five regions"."""


def _fate(text: str, sentence: Span, span: Span) -> str:
    """What the verb right before the amount, or else the words after it in the same clause, say of those counted."""
    before = text[max(sentence.start, span.start - _BEFORE) : span.start]
    cut = list(_STOP.finditer(before))
    near = [stem(word) for word in _WORD.findall(before[cut[-1].end() if cut else 0 :])[-4:]]
    after = text[span.end : min(sentence.end, span.end + _AFTER)]
    if _WHERE.search(before) and (counted := _WORD.search(after)) and stem(counted[0]) in _SITES:
        return ""
    end = _STOP.search(after)
    following = [stem(word) for word in _WORD.findall(after[: end.start() if end else len(after)])[:7]]
    inside = [stem(word) for word in _WORD.findall(text[span.start : span.end])]
    return next((word for word in (*inside, *reversed(near), *following) if word in FATES), "")


# --- loose amounts ---------------------------------------------------------------------------------------------------------

LOOSE: dict[str, tuple[int, int | None]] = {
    "dozens": (24, 150),
    "scores": (40, 200),
    "hundreds": (200, 5_000),
    "thousands": (2_000, None),
    "tens of thousands": (20_000, 300_000),
    "hundreds of thousands": (200_000, 3_000_000),
    "millions": (2_000_000, None),
}
"""What a loose amount can mean, from and to: more than a reader would grant, so that only a gross difference is one."""
_PHRASE = lazy.regex(
    alternatives(
        (
            "dozens of",
            r"\b(?P<amount>(?:tens|hundreds) of thousands|dozens|scores|hundreds|thousands|millions) (?:of "
            r"(?:(?:other|more|the|its|their) )?(?P<noun>(?:[\w’'-]+ ){0,2}?[\w’'-]+)|(?=(?:were|are|have|"
            r"had|died|rallied|marched|fled)\b))",
            "dozens of other people",
        ),
    ),
    re.I,
)


def _loose(facts: Facts) -> Iterator[EventAmount]:
    for figure in sorted((*loose_figures(facts), *_none(facts)), key=lambda figure: figure.span):
        amount = amount_in(facts, figure)
        if amount is not None:
            yield amount


def loose_figures(facts: Facts) -> Iterator[Figure]:
    """ "Dozens of arrests", "tens of thousands", in order; their spans are local."""
    for found in _PHRASE.finditer(facts.local.text):
        span = Span(found.start(), found.end("amount"))
        low, high = LOOSE[found["amount"].lower()]
        noun = _WORD.findall(found["noun"] or "")[-1:]
        hedge = found["amount"].lower()
        yield Figure(span, Decimal(low), Decimal(high) if high else None, False, False, None, "", "count", hedge, *noun)


_NONE = lazy.regex(
    alternatives(
        (
            "nobody was hurt",
            r"\b(?P<none>no(?: (?:[\w-]+ )?(?:deaths|fatalities|injuries|casualties|arrests)\b| one| (?P<noun>[\w-]+)"
            r")|nobody|none)(?: of [\w ]{2,24}?)?(?: (?:was|were|has been|have been|had been) (?:killed|"
            r"injured|hurt|wounded|arrested|detained|harmed)|(?<=s))\b",
            "no one was hurt",
        ),
    ),
    re.I,
)
_TOLLS = lazy.regex(r"no (?:[\w-]+ )?(?:deaths|fatalities|injuries|casualties|arrests)", re.I)


def _none(facts: Facts) -> Iterator[Figure]:
    """ "No deaths", "none were injured", "nobody was hurt"."""
    zero = Decimal(0)
    quotes = [quote.span for quote in facts.local.quotes]
    for found in _NONE.finditer(facts.local.text):
        if any(quote.start <= found.start() < quote.end for quote in quotes):
            continue  # "None were wounded", says a fighter of his own
        if " " in found[0][len(found["none"]) :] or _TOLLS.fullmatch(found["none"]):
            span = Span(*found.span("none"))
            yield Figure(span, zero, zero, False, False, zero, "", "count", None, found["noun"])
