"""A change whose values the story has itself: both of them, or the one now, with a time before for which a table has the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from factlint import lazy
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.beside import matches, sentence_at
from factlint.story.evidence import Evidence
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.reckoned.grid import TableCell, grids
from factlint.story.reckoned.own import printed
from factlint.story.reckoned.placed.periods import a_year_apart
from factlint.story.reckoned.sought import Reckoned, Sought
from factlint.story.reckoned.sought import at as placed
from factlint.words import any_of
from factlint.words.claims.series import A_YEAR_BEFORE
from factlint.words.patterns import alternatives

_HUNDRED = Decimal(100)
_AMOUNTS = ("count", "money", "measure", "duration")
_JOINED = lazy.regex(
    alternatives(
        ("from", r",? ?(?:(?:up|down|rising|falling|which is|is|was) )?from (?:the |some |about )*", "5, up from 4"),
        ("against", r",? (?:compared (?:with|to)|against|rather than|instead of) (?:the |some |about )*", "5, against 4"),
        ("to", r" (?:[a-z]+ ){0,4}?to (?:the |some |about |just )*", "from 4 to 5"),
        before="(?:",
        after=")",
    )
)
_FROM = lazy.regex(r"\bfrom (?:the |some |about |just |nearly )*$")
_YEAR_BEFORE = lazy.regex(rf"\b{any_of(A_YEAR_BEFORE)}\b", re.I)
_FAR = Decimal(4)


def of_levels(story: Story, own: Sought) -> Reckoned | None:
    """What the two values beside the change come to, as it says or otherwise; None where the story does not have them so."""
    if not own.share and own.kind != "multiple":
        return None
    return _of_two(story, own) or _of_year_before(story, own)


def _judged(own: Sought, old: Decimal, new: Decimal, words: str, evidence: Sequence[Evidence]) -> Reckoned | None:
    """The verdict on a change from the one value to the other."""
    if old <= 0 or new <= 0:
        return None
    value = new / old if own.kind == "multiple" else abs(new - old) / old * _HUNDRED
    if own.meets(value) or (own.kind == "multiple" and own.meets(old / new)):
        return Reckoned("derived", words, tuple(evidence))
    middle = (own.low + own.high) / 2
    small, large = sorted((value, middle))
    if _TOGETHER.search(own.words):
        return None  # of more than two amounts
    if small <= 0 or large > small * _FAR or abs(value - middle) < _SLACK or (own.kind != "multiple" and own.meets(new / old * _HUNDRED)):
        return None
    shown = f"{value:.1f} times" if own.kind == "multiple" else f"{value:.1f}%"
    return Reckoned("conflicts", f"{words}: {shown}", tuple(evidence))


_TOGETHER = lazy.regex(r"\b(?:together|combined|jointly|between them)\b", re.I)
_SLACK = Decimal("0.1")


def _of_two(story: Story, own: Sought) -> Reckoned | None:
    """ "It fell to 1,400 from 1,640, a drop of a fifth": the sentence has two amounts of one unit, joined, and no third."""
    if own.kind != "multiple" and not own.turn and not own.change:
        return None
    some = [one for one in given(own.facts).figures if one.figure.span in own.sentence and one.figure.kind in _AMOUNTS and one.figure.value]
    if len(some) != 2 or any(one.figure.span.overlaps(own.span) for one in some):
        return None
    first, second = some
    text = own.facts.local.text
    between = text[first.figure.span.end : second.figure.span.start]
    if own.span.start in range(first.figure.span.end, second.figure.span.start):
        between = text[first.figure.span.end : own.span.start] + text[own.span.end + 1 : second.figure.span.start]
    joined = _JOINED.fullmatch(between)
    units = {one.figure.unit.partition("/")[0] for one in some}
    if joined is None or len(units) != 1:
        return None
    before = text[own.sentence.start : first.figure.span.start]
    to = " to " in f" {joined[0]}"
    if to and not _FROM.search(before):
        return None
    old, new = (first, second) if to else (second, first)
    evidence = [found for one in (old, new) if (found := printed(story, one)) is not None]
    words = " → ".join(one.facts.prose.words(one.span) for one in (old, new))
    values = old.figure.value or Decimal(0), new.figure.value or Decimal(0)
    return _judged(own, *values, words, evidence) if len(evidence) == 2 else None


@dataclass(frozen=True)
class _Level:
    """A cell that the sentence has, and the one of the same a year before."""

    source: Source
    now: TableCell
    before: TableCell


def _of_year_before(story: Story, own: Sought) -> Reckoned | None:
    """ "47 minutes, twice the time of a year ago": the table has both, and no other amount of the sentence is in it."""
    if not _YEAR_BEFORE.search(own.after):
        return None
    levels = [level for one in _amounts(own) for level in _before(story, one)]
    if len({(level.now.value, level.before.value) for level in levels}) != 1:
        return None
    level = levels[0]
    words = " → ".join(level.source.facts.prose.words(cell.span) for cell in (level.before, level.now))
    return _judged(own, level.before.value, level.now.value, words, placed(level.source, level.before.span, level.now.span))


def _amounts(own: Sought) -> list[GivenFigure]:
    """The amounts of the clause before the claim."""
    found = [one for one in given(own.facts).figures if one.figure.span in own.sentence and one.figure.span.end <= own.span.start]
    return [one for one in found if own.span.start - one.figure.span.end <= _REACH and one.figure.kind in _AMOUNTS and one.figure.value]


_REACH = 90


def _before(story: Story, one: GivenFigure) -> Iterator[_Level]:
    for source in story.sources:
        for grid in grids(source.facts):
            pairs = (pair for row in grid.rows for pair in a_year_apart(row))
            yield from (_Level(source, now, before) for now, before in pairs if now.value == one.figure.value)


_FROM_TO = lazy.regex(r"\bfrom (?P<one>\d[\d,]*(?:\.\d+)?) to (?P<other>\d[\d,]*(?:\.\d+)?)(?![\d%])", re.I)


def from_to(story: Story, own: Sought) -> Reckoned | None:
    """Nine hours fewer, where a source has "weekly hours go from 58 to 49": two bare numbers, with the unit before them."""
    if own.kind != "duration" or own.high - own.low > 1 or not own.turn:
        return None
    unit = re.compile(rf"\b{re.escape(own.unit)}s?\b", re.I)
    for source in story.sources:
        for place, found in matches(source.facts, _FROM_TO):
            said = sentence_at(source.facts, place.start)
            one, other = (Decimal(found[name].replace(",", "")) for name in ("one", "other"))
            if unit.search(said) and own.meets(abs(one - other)):
                words = f"{found['one']} → {found['other']}"
                return Reckoned("derived", words, placed(source, source.facts.prose.span(place)))
    return None
