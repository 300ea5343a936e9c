"""What the figures of the story's own sentence come to: "from $120 to $150, a quarter more", "1.8 kilograms, about 4 pounds"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, permutations

from factlint import lazy
from factlint.facts.figures.units import BY_NAME
from factlint.facts.model import Figure
from factlint.story import Source, Story
from factlint.story.evidence import Evidence
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stem, stems
from factlint.story.reckoned.grid import meant
from factlint.story.reckoned.sought import Reckoned, Sought, sought
from factlint.words import any_of
from factlint.words.claims.reckoned import OF_CHANGES, OF_MEANS, OF_TOTALS

_HUNDRED = Decimal(100)
_SIZE = lazy.regex(rf"\b{any_of(OF_CHANGES)} of(?: [a-z]+){{0,3}} $")
_ALL = lazy.regex(rf"\b{any_of(OF_TOTALS)}\b")
_MEAN = lazy.regex(rf"\b(?:{any_of(OF_MEANS)}|apiece)\b")
_OF = lazy.regex(r" of (?:all |its |their |the |that |his |her |this )*(?P<whole>[a-z][^,.;:()]{2,40})")
_AMOUNTS = ("count", "money", "measure", "duration")


def from_own(story: Story, own: Sought) -> Reckoned | None:
    """The figure, worked out of others of its sentence of which a source has one at least."""
    mine = [one for one in given(story.article).figures if one.figure.span in own.sentence and not one.figure.span.overlaps(own.span)]
    amounts = [one for one in mine if one.figure.value and one.figure.kind in (*_AMOUNTS, "percent")]
    for some, words in _ways(own, amounts):
        found = tuple(evidence for one in some if (evidence := printed(story, one)) is not None)
        if found:
            return Reckoned("derived", words, found)
    if (anchored := _anchored(story, own, amounts)) is not None:
        return anchored
    if own.share:
        return _of_whole(story, own, amounts)
    return _product(story, own) or _share_of_it(story, own) or _daily(story, own, amounts) or _mean(story, own, amounts)


def _product(story: Story, own: Sought) -> Reckoned | None:
    """94 cows at $2,450 each are $230,000; a source has both."""
    if own.kind != "money" or not _MEAN.search(own.words):
        return None
    figures = [one for one in given(story.article).figures if own.sentence.start - _NEAR <= one.figure.span.start < own.sentence.end]
    prices = [one for one in figures if one.figure.span in own.sentence and one.figure.unit == own.unit and one.figure.value]
    counts = [one for one in figures if one.figure.kind == "count" and (one.figure.value or 0) > 1]
    for price in prices:
        for count in counts:
            places = printed(story, price), printed(story, count)
            if all(places) and own.meets((price.figure.value or Decimal(0)) * (count.figure.value or 0)):
                return Reckoned("derived", f"{_said(count)} at {_said(price)}", tuple(filter(None, places)))
    return None


def _share_of_it(story: Story, own: Sought) -> Reckoned | None:
    """$5.1 million, or 60 percent of the $8.5 million of the sentence before; a source has both."""
    figures = [one for one in given(story.article).figures if own.sentence.start - _NEAR <= one.figure.span.start < own.sentence.end]
    shares = [one for one in figures if one.figure.kind == "percent" and one.figure.value and one.figure.span in own.sentence]
    for share in shares:
        for whole in figures:
            size = whole.figure.value
            if not size or (whole.figure.kind, whole.figure.unit) != (own.kind, own.unit) or whole.figure.span.overlaps(own.span):
                continue
            places = printed(story, share), printed(story, whole)
            if all(places) and own.meets(size * (share.figure.value or 0) / _HUNDRED):
                return Reckoned("derived", f"{_said(share)} of {_said(whole)}", tuple(filter(None, places)))
    return None


_NEAR = 300


def _daily(story: Story, own: Sought, amounts: Sequence[GivenFigure]) -> Reckoned | None:
    """4,870 in a year, an average of 13 a day."""
    unit, _, time = own.unit.partition("/")
    for one in amounts if time in _YEARLY and _MEAN.search(own.clause) else ():
        if one.figure.unit == unit and own.meets((one.figure.value or 0) / _YEARLY[time]) and (place := printed(story, one)) is not None:
            return Reckoned("derived", f"{_said(one)} in a year", (place,))
    return None


def _anchored(story: Story, own: Sought, amounts: Sequence[GivenFigure]) -> Reckoned | None:
    """What a figure of the sentence is to one that is right beside it in a source: "$27 million … Roads are 13.8 million of that"."""
    if not own.share and own.kind != "multiple":
        return None
    for source in story.sources:
        figures = given(source.facts).figures
        for mine in amounts:
            for place, one in enumerate(figures):
                if one.figure.value != mine.figure.value or not _one_kind(one, mine):
                    continue
                near = figures[max(0, place - _BESIDE) : place + 1 + _BESIDE]
                for other in near:
                    size = other.figure.value
                    if (
                        other is one
                        or not size
                        or abs(other.sentence - one.sentence) > 1
                        or not _one_kind(other, mine)
                        or not one.figure.value
                    ):
                        continue
                    small, large = sorted((size, one.figure.value))
                    value = _change(own, small, large) if own.share else one.figure.value / size
                    if own.meets(value):
                        return Reckoned(
                            "derived", f"{_said(one)}, {_said(other)}", (Evidence(source, one.span), Evidence(source, other.span))
                        )
    return None


_BESIDE = 2


def both_said(source: Source, own: Sought) -> Reckoned | None:
    """From one figure to one beside it in a source, where the story has both somewhere: from 64 crossings to 42 is a third fewer."""
    if not own.share or not (own.turn or own.change):
        return None
    said = {one.figure.value for one in given(own.facts).figures}
    figures = [one for one in given(source.facts).figures if one.figure.value in said and one.figure.kind in _AMOUNTS]
    for first, second in pairwise(figures):
        small, large = sorted((first.figure.value or Decimal(0), second.figure.value or Decimal(0)))
        alike = first.figure.unit.partition("/")[0] == second.figure.unit.partition("/")[0] and first.figure.kind == second.figure.kind
        if alike and 0 < small < large and abs(first.sentence - second.sentence) <= 1 and own.meets(_change(own, small, large)):
            return Reckoned("derived", f"{_said(first)}, {_said(second)}", (Evidence(source, first.span), Evidence(source, second.span)))
    return None


def _one_kind(one: GivenFigure, other: GivenFigure) -> bool:
    """Of one unit; a large number may leave it out."""
    mine, theirs = one.figure, other.figure
    bare = {mine.kind, theirs.kind} == {"count", "money"} and all((one.value or 0) >= _BARE for one in (mine, theirs))
    bare = bare and all(one.of is None for one in (mine, theirs) if one.kind == "count")
    return bare or (mine.kind == theirs.kind and mine.unit == theirs.unit)


def printed(story: Story, own: GivenFigure) -> Evidence | None:
    """Where a source has just this figure."""
    best: tuple[int, Evidence] | None = None
    for source in story.sources:
        for other in given(source.facts).figures:
            theirs = other.figure
            units = theirs.unit.split("/")[0], own.figure.unit.split("/")[0]
            same = (theirs.kind == own.figure.kind and units[0] == units[1]) or (other.kind == "table" and not theirs.unit)
            bare = theirs.kind == "count" and theirs.of is None and own.figure.kind == "money" and (theirs.value or 0) >= _BARE
            if (same or bare) and theirs.value == own.figure.value:
                alike = len(other.topic & own.topic)
                if best is None or alike > best[0]:
                    best = alike, Evidence(source, other.span)
    return best[1] if best is not None else None


_BARE = 1000


def _ways(own: Sought, amounts: Sequence[GivenFigure]) -> Iterator[tuple[tuple[GivenFigure, ...], str]]:
    for one in amounts:
        if own.kind == "measure" and _same_in(own, one.figure):
            yield (one,), f"{_said(one)} in another unit"
    for one, other in permutations(amounts, 2):
        first, second = one.figure, other.figure
        if first.kind != second.kind or not _one_unit(first, second) or not first.value or not second.value:
            continue
        small, large = sorted((first.value, second.value))
        words = f"{_said(one)}, {_said(other)}"
        if own.kind == "multiple":
            if own.meets(second.value / first.value):
                yield (one, other), words
        elif own.share:
            raised = small / (large - own.turn * small) * _HUNDRED if own.turn and large > small and _TO.search(own.words) else None
            if first.kind != "percent" and (own.meets(_change(own, small, large)) or (raised is not None and own.meets(raised))):
                yield (one, other), words
        elif own.kind == "points" and first.kind == "percent":
            if own.meets(large - small):
                yield (one, other), f"the difference of {words}"
        elif (own.kind, own.unit) == (first.kind, first.unit):
            if own.meets(large - small) and _SIZE.search(own.before):
                yield (one, other), f"the difference of {words}"
            elif own.meets(large + small) and _ALL.search(own.clause):
                yield (one, other), f"the sum of {words}"


def _one_unit(one: Figure, other: Figure) -> bool:
    """The second of "38,000 trips a day, from 47,000" leaves out the time."""
    return one.unit == other.unit or one.unit.split("/")[0] == other.unit.split("/")[0] == ""


_TO = lazy.regex(r"\bby [^,;]{2,40}(?:, or [^,;]{2,40},)? to\b", re.I)
"""By $14 million, or 5 percent, to $294 million."""


def _change(own: Sought, small: Decimal, large: Decimal) -> Decimal:
    """In per cent: the part that one is of the other, or by how much the one is more or less."""
    if not own.turn and not own.change:
        return small / large * _HUNDRED
    return (large - small) / (large if own.turn < 0 else small) * _HUNDRED


def _said(own: GivenFigure) -> str:
    return own.facts.prose.words(own.span)


_CLOSE = Decimal("0.06")


def _same_in(own: Sought, other: Figure) -> bool:
    """The same length or weight in two units."""
    unit, theirs = BY_NAME.get(own.unit), BY_NAME.get(other.unit)
    if unit is None or theirs is None or unit == theirs or unit.dimension != theirs.dimension or not other.value:
        return False
    size = other.value * theirs.factor / unit.factor
    return own.meets(size) or abs((own.low + own.high) / 2 / size - 1) < _CLOSE


# --- a part of what the words name -----------------------------------------------------------------------------------------


def _of_whole(story: Story, own: Sought, amounts: Sequence[GivenFigure]) -> Reckoned | None:
    """What a figure of the sentence is of the whole that it names: "£9.2 million, a quarter of the revenue"."""
    named = _OF.match(own.after)
    whole = meant(stems(named["whole"])) if named else frozenset()
    for source in story.sources:
        for other in given(source.facts).figures:
            size = other.figure.value
            on_it = whole & meant(other.governing | _first(other)) or any(_of_one(part, other) for part in amounts)
            if not size or other.figure.kind not in _AMOUNTS or not on_it:
                continue
            for part in amounts:
                same = part.figure.kind == other.figure.kind and part.figure.unit == other.figure.unit
                if same and part.figure.value and own.meets(part.figure.value / size * _HUNDRED):
                    return Reckoned("derived", f"{_said(part)} of {_said(other)}", (Evidence(source, other.span),))
    return None


def _of_one(part: GivenFigure, whole: GivenFigure) -> bool:
    """Both count the same: 41 drivers too few, of the 293 drivers that are needed."""
    of = stem(part.figure.of or "")
    return bool(of) and of == stem(whole.figure.of or "") and len((part.topic & whole.topic) - {of}) > 0


def _first(own: GivenFigure) -> frozenset[str]:
    return own.topic if own.kind == "table" else frozenset()


def part_of_story(story: Story, own: Sought) -> Reckoned | None:
    """What a figure of a source on the same is of one that the story has said before: "more than half of the money"."""
    if not own.share or own.turn or own.change:
        return None
    before = [one for one in given(story.article).figures if one.figure.span.end <= own.sentence.start and one.figure.kind in _AMOUNTS]
    wholes = {(one.figure.kind, one.figure.unit, one.figure.value): one for one in before if one.figure.value}
    for source in story.sources:
        known = [
            one
            for other in story.sources
            for one in given(other.facts).figures
            if (one.figure.kind, one.figure.unit, one.figure.value) in wholes
        ]
        for part in given(source.facts).figures:
            if part.figure.kind not in _AMOUNTS or not part.figure.value or len(part.topic & own.topic) < _SHARED:
                continue
            for whole in known:
                same = (whole.figure.kind, whole.figure.unit) == (part.figure.kind, part.figure.unit)
                size = whole.figure.value or Decimal(0)
                if not same or not _counts_alike(part, whole):
                    continue
                if part.figure.value < size and size >= _LARGE and own.meets(part.figure.value / size * _HUNDRED):
                    return Reckoned("derived", f"{_said(part)} of {_said(whole)}", (Evidence(source, part.span),))
    return None


def _counts_alike(part: GivenFigure, whole: GivenFigure) -> bool:
    """Two counts of one source are of one noun, as far as they have any; a small number without one may be anything."""
    if part.figure.kind == "money":
        return True
    mine, theirs = part.figure.of, whole.figure.of
    if mine is not None and theirs is not None:
        return stem(mine) == stem(theirs)
    return part.kind == "table" or (part.figure.value or 0) >= _MANY


_MANY = 100
_SHARED = 2
_LARGE = 20


# --- so much for each ------------------------------------------------------------------------------------------------------

_YEARLY = {
    "minute": Decimal(525_600),
    "hour": Decimal(8_760),
    "day": Decimal(365),
    "week": Decimal(52),
    "month": Decimal(12),
    "quarter": Decimal(4),
    "year": Decimal(1),
}


def _mean(story: Story, own: Sought, amounts: Sequence[GivenFigure]) -> Reckoned | None:
    """A sum of a source by a number of the sentence: 217 checks, an average of $1,900."""
    each = _EACH.match(own.after)
    unit, _, time = own.unit.partition("/")
    if own.kind not in ("money", "measure", "count") or not (each or time or _MEAN.search(own.clause)) or time in _YEARLY:
        return None
    if own.kind == "count" and own.high < _LARGE and not each and own.low.as_tuple().exponent == 0:
        return None
    noun = time or (each["noun"] if each else "")
    near = given(story.article).figures if noun else ()
    counts = [one for one in amounts if one.figure.kind == "count" and (one.figure.value or 0) > 1]
    counts += [one for one in near if one.figure.kind == "count" and stem(one.figure.of or "") == stem(noun) and one not in counts]
    for source in story.sources if counts else ():
        for whole in given(source.facts).figures:
            size = whole.figure.value
            if not size or (whole.figure.kind, whole.figure.unit) != (own.kind, unit):
                continue
            for one in counts:
                if own.meets(size / (one.figure.value or 1)) and printed(story, one) is not None:
                    return Reckoned("derived", f"{_said(whole)} by {_said(one)}", (Evidence(source, whole.span),))
    return None


_EACH = lazy.regex(r" (?:an?|per|each|for each|for every|for) (?P<noun>[a-z]+)\b")


def at_another_rate(source: Source, own: Sought) -> Reckoned | None:
    """$168 a year is $14 a month."""
    unit, _, time = own.unit.partition("/")
    if time not in _YEARLY:
        return None
    for other in given(source.facts).figures:
        theirs, _, their_time = other.figure.unit.partition("/")
        if theirs != unit or their_time not in _YEARLY or their_time == time or not other.figure.value or not other.topic & own.topic:
            continue
        if own.meets(other.figure.value * _YEARLY[their_time] / _YEARLY[time]):
            return Reckoned("derived", f"{_said(other)} at another rate", (Evidence(source, other.span),))
    return None


# --- the same time in another unit -----------------------------------------------------------------------------------------

_DAYS = {
    "minute": Decimal(1) / 1440,
    "hour": Decimal(1) / 24,
    "day": Decimal(1),
    "week": Decimal(7),
    "month": Decimal("30.44"),
    "year": Decimal("365.25"),
}
_ROUND = Decimal("0.085")
"""24 weeks are said to be six months."""


def other_unit(source: Source, own: Sought) -> Reckoned | None:
    """Four and a half miles are seven kilometres."""
    if own.kind != "measure":
        return None
    for other in given(source.facts).figures:
        if other.figure.kind == "measure" and other.topic & own.topic and _same_in(own, other.figure):
            return Reckoned("derived", f"{_said(other)} in another unit", (Evidence(source, other.span),))
    return None


def in_hundredths(source: Source, own: Sought) -> Reckoned | None:
    """74 cents are 0.74 euros, and £0.74 are 74p."""
    for other in given(source.facts).figures if own.kind == "money" else ():
        theirs = sought(other) if other.figure.kind == "money" and other.topic & own.topic else None
        if theirs is None or not own.meets((theirs.low + theirs.high) / 2):
            continue
        if theirs.unit.partition("/")[0] == own.unit.partition("/")[0]:
            return Reckoned("supported", "", (Evidence(source, other.span),))
    return None


def other_time(source: Source, own: Sought) -> Reckoned | None:
    """30 months are two and a half years."""
    if own.kind != "duration" or own.unit not in _DAYS:
        return None
    middle = (own.low + own.high) / 2 * _DAYS[own.unit]
    for other in given(source.facts).figures:
        theirs = other.figure
        if theirs.kind != "duration" or theirs.unit == own.unit or theirs.unit not in _DAYS or not theirs.value:
            continue
        size = theirs.value * _DAYS[theirs.unit]
        often = sum(one.figure.value == theirs.value and one.figure.unit == theirs.unit for one in given(source.facts).figures) > 1
        if abs(middle / size - 1) <= _ROUND and (often or other.topic & (own.topic | own.earlier)) and _one_step(own, theirs):
            return Reckoned("derived", f"{_said(other)} in another unit", (Evidence(source, other.span),))
    return None


def _one_step(own: Sought, other: Figure) -> bool:
    """Years and months are exact; weeks and months are not."""
    size = (other.value or Decimal(0)) * _DAYS[other.unit] / _DAYS[own.unit]
    inexact = {own.unit, other.unit} == {"week", "month"}
    return own.meets(size) and (inexact or abs((own.low + own.high) / 2 / size - 1) < _CLOSE / 2)
