"""Sums, differences, parts and multiples whose parts the story has itself, each of which stands in some source."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, permutations

from factlint import lazy
from factlint.facts.model import Figure
from factlint.story import Story
from factlint.story.evidence import Evidence
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stem
from factlint.story.reckoned.across.pool import Pooled, about, pool, sentences_before
from factlint.story.reckoned.sought import HUNDREDTHS, Reckoned, Sought
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.reckoned import NOT_OFTEN, OF_DIFFERENCES, OF_GAPS, OF_THE_REST
from factlint.words.figures.numbers import SMALL

_HUNDRED = Decimal(100)
APART = lazy.regex(rf"\b(?:{any_of(OF_DIFFERENCES)}|{any_of(OF_GAPS)}|[a-z]+er (?:than|by))\b", re.I)
_AMOUNTS = ("count", "money", "measure", "duration", "points", "age")
_PARTS = 4
_FEW = Decimal(10)


def across(story: Story, own: Sought) -> Reckoned | None:
    """What figures of the sentence and of the one before come to, all of which are printed in sources; or one of them and one of a source
    on the same."""
    here, near = _anchors(story, own, own.sentence), _anchors(story, own, sentences_before(own, 2))
    if own.kind == "points" and (gap := _points(story, own, (*here, *near))) is not None:
        return gap
    if own.kind == "measure":
        near = [*near, *(one for one in _anchors(story, own, Span(0, own.sentence.start)) if one not in near)]
    if own.kind in _AMOUNTS:
        return (
            _sum(own, here, near)
            or _difference(story, own, here, near)
            or _grown(own, here, near)
            or _fitting(story, own, here)
            or _times(own, here)
        )
    if own.share:
        return _part(story, own, here, near)
    if own.kind == "multiple":
        return _multiple(story, own, here, near)
    return None


Anchor = tuple[GivenFigure, Pooled]
"""A figure of the story with its place in a source."""


def _anchors(story: Story, own: Sought, within: Span) -> list[Anchor]:
    found = []
    for one in given(story.article).figures:
        figure = one.figure
        if figure.span.start < within.start or figure.span.end > within.end or figure.span.overlaps(own.span) or figure.value is None:
            continue
        place = _printed(story, one)
        if place is not None:
            found.append((one, place))
    return found


def _printed(story: Story, own: GivenFigure) -> Pooled | None:
    """Where a source has the figure; best where most words are shared. A small number has to be of the same."""
    mine, best, most = own.figure, None, -1
    topic = about(own.facts.local.text[own.block.start : own.block.end]) if (mine.value or 0) < _FEW else own.topic
    for one in pool(story):
        theirs = one.figure
        units = mine.unit.split("/")[0], theirs.unit.split("/")[0]
        same = theirs.value == mine.value and (units[0] == units[1] or not theirs.unit) and (mine.kind == theirs.kind or not theirs.unit)
        alike = len(one.topic & topic)
        if same and alike > most and (alike or (mine.value or 0) >= _FEW):
            best, most = one, alike
    return best


def _value(anchor: Anchor) -> Decimal:
    return anchor[0].figure.value or Decimal(0)


def _unit(figure: Figure) -> tuple[str, str]:
    kind, unit = figure.kind, figure.unit.split("/")[0]
    return ("count" if kind == "points" and unit == "points" else kind), ("" if unit == "points" else unit)


def _mine(own: Sought) -> tuple[str, str]:
    return ("count" if own.kind == "points" else own.kind), ("" if own.unit == "points" else own.unit.split("/")[0])


def _exact(own: Sought) -> bool:
    return own.high - own.low <= 1 or own.kind == "money"


def _sum(own: Sought, here: Sequence[Anchor], near: Sequence[Anchor]) -> Reckoned | None:
    """The sum of two to four figures of the story, in order; all of the sentence, or all of the ones before."""
    ahead = [one for one in (*near, *here) if one[0].figure.span.end <= own.span.start]
    for group in (here, ahead):
        some = [one for one in group if _unit(one[0].figure) == _mine(own)]
        for size in range(2, _PARTS + 1):
            for first in range(len(some) - size + 1):
                parts = some[first : first + size]
                whole = sum((_value(one) for one in parts), Decimal(0))
                apart = len({place.span for _, place in parts}) == size
                if own.meets(whole) and apart and _nouns(own, parts) and (whole >= _FEW or group is here):
                    return _made(" + ", parts)
    return None


def _nouns(own: Sought, parts: Sequence[Anchor]) -> bool:
    """What the parts count is one thing, or what the sum counts where they leave it out."""
    nouns = {stem(one.figure.of) for one, _ in parts if one.figure.of}
    return own.kind != "count" or len(nouns) <= 1 or (own.of is not None and stem(own.of) not in nouns and len(nouns) == len(parts))


def _difference(story: Story, own: Sought, here: Sequence[Anchor], near: Sequence[Anchor]) -> Reckoned | None:
    """By how much a figure of the sentence is more than another one, of the story or of a source on the same."""
    if not APART.search(own.clause):
        return None
    mine = [one for one in (*here, *near) if _unit(one[0].figure) == _mine(own)]
    for one, other in combinations(mine, 2):
        small = own.high < _FEW and own.kind == "count"
        if own.meets(abs(_value(one) - _value(other))) and not (small and not (one in here and other in here)):
            return _made(" − ", (one, other) if _value(one) > _value(other) else (other, one))
    return _against_pool(story, own, mine)


def _against_pool(story: Story, own: Sought, mine: Sequence[Anchor]) -> Reckoned | None:
    """By how much a figure of the story differs from one of a source: in one column of a table, beside it, or on the same."""
    topic, wide = about(own.words), about(own.facts.local.text[sentences_before(own, 2).start : own.sentence.end])
    large = own.low >= _HUNDRED
    for anchor in mine:
        for other in pool(story):
            if (
                other is anchor[1]
                or _unit(other.figure) != _mine(own)
                or not other.value
                or not own.meets(abs(_value(anchor) - other.value))
            ):
                continue
            column = _column(anchor[1])
            if column and column == _column(other) and other.topic & wide:
                return _two(anchor, other)
            nouns = {stem(one) for one in (anchor[0].figure.of, other.figure.of) if one}
            beside = other.source is anchor[1].source and abs(other.sentence - anchor[1].sentence) <= 1
            least = 0 if beside and large else 1 if beside or large else 2
            if len(nouns) < 2 + large and len(other.topic & topic) >= least and own.high >= _FEW:
                return _two(anchor, other)
    return None


def _two(anchor: Anchor, other: Pooled) -> Reckoned:
    words = (_said(anchor[0]), other.words)
    words = words if _value(anchor) > other.value else words[::-1]
    return Reckoned("derived", " − ".join(words), (_at(anchor[1]), _at(other)))


def _column(one: Pooled) -> str:
    """The column of a table that a figure is in; empty for none."""
    return re.sub(r"\d", "", one.source.facts.document.cell(one.span.start)) if one.kind == "table" else ""


def _grown(own: Sought, here: Sequence[Anchor], near: Sequence[Anchor]) -> Reckoned | None:
    """A figure of the sentence, more or less by a percentage that the story has: $61,000 and nine percent more."""
    inside = [one for one in here if one[0].figure.kind == "ratio"]
    if not own.low or ((own.high < _HUNDRED or own.high - own.low > own.low / 20) and not inside):
        return None
    for level, share in ((level, share) for level in (*here, *near) for share in inside if _unit(level[0].figure) == _mine(own)):
        if own.meets(_value(level) * _value(share)):
            return Reckoned("derived", f"{_said(share[0])} of {_said(level[0])}", (_at(share[1]), _at(level[1])))
    levels = [one for one in (*here, *near) if _unit(one[0].figure) == _mine(own)]
    shares = [one for one in (*here, *near) if one[0].figure.kind == "percent"]
    for level in levels:
        for share in shares:
            part = _value(share) / _HUNDRED
            for value in (_value(level) * (1 + part), _value(level) * (1 - part), _value(level) * part):
                if value and own.meets(value):
                    return Reckoned("derived", f"{_said(level[0])}, {_said(share[0])}", (_at(level[1]), _at(share[1])))
    return None


def _times(own: Sought, here: Sequence[Anchor]) -> Reckoned | None:
    """Five hours a day, six days a week: 30 hours."""
    for one, other in combinations(here, 2):
        units = {one[0].figure.unit.split("/")[0], other[0].figure.unit.split("/")[0]}
        if own.unit.split("/")[0] in units and own.high >= _FEW and len(units) > 1 and own.meets(_value(one) * _value(other)):
            return _made(" × ", (one, other))
    return None


def _fitting(story: Story, own: Sought, here: Sequence[Anchor]) -> Reckoned | None:
    """How many of a size go into a number of the sentence: 480 pools of 2,500 cubic metres into 1.2 million."""
    of = stem(own.of or "")
    if own.kind != "count" or not of or own.high < _FEW:
        return None
    for anchor in here:
        for other in pool(story):
            size = other.figure.value
            if size and size > 1 and of in other.topic and size < _value(anchor) and own.meets(_value(anchor) / size):
                return Reckoned("derived", f"{_said(anchor[0])} / {other.words}", (_at(anchor[1]), _at(other)))
    return None


def _points(story: Story, own: Sought, said: Sequence[Anchor]) -> Reckoned | None:
    """By how many points a percentage of the story is more or less than one of a source on the same."""
    topic = about(own.words)
    for anchor in said:
        for other in pool(story) if anchor[0].figure.kind == "percent" else ():
            alike = other.figure.kind == "percent" and len(other.topic & (topic | anchor[1].topic)) >= 2
            if alike and own.meets(abs(_value(anchor) - other.value)):
                return _two(anchor, other)
    return None


def part_of_another(story: Story, own: Sought) -> Reckoned | None:
    """Two thirds of nine and a half million: the share and the whole stand side by side in a source."""
    if own.kind not in ("money", "count", "measure") or own.high < _FEW:
        return None
    topic = about(own.words)
    shares = [one for one in pool(story) if one.figure.kind in ("percent", "ratio") and len(one.topic & topic) >= 2]
    for share in shares[:_MOST]:
        part = share.value / (_HUNDRED if share.figure.kind == "percent" else 1)
        for whole in pool(story):
            near = whole.source is share.source and 0 <= share.sentence - whole.sentence <= 1
            bare = whole.figure.kind == "count" and whole.figure.of is None and own.kind == "money"
            same = _unit(whole.figure) == _mine(own) or (bare and whole.value >= _LARGE)
            if near and same and whole is not share and own.meets(whole.value * part) and part < 1:
                return Reckoned("derived", f"{share.words} of {whole.words}", (_at(share), _at(whole)))
    return None


_LARGE = Decimal(10_000)


def _pairs(story: Story, own: Sought, here: Sequence[Anchor], near: Sequence[Anchor]) -> Iterator[tuple[Pooled, Pooled, str]]:
    """Two amounts of one unit: both of the story, or one of its sentence with one of a source on the same."""
    both = [one for one in (*here, *near) if one[0].figure.kind in _AMOUNTS and _value(one)]
    for one, other in permutations(both, 2):
        if (one in here or other in here or own.kind == "multiple" or _it(own)) and _unit(one[0].figure) == _unit(other[0].figure):
            yield one[1], other[1], f"{_said(one[0])}, {_said(other[0])}"
    topic, words = about(own.words), about(own.words + " " + own.facts.local.text[sentences_before(own, 2).start : own.sentence.start])
    for anchor in both:
        for other_one in pool(story):
            theirs = other_one.figure
            if not theirs.value or _unit(theirs) != _unit(anchor[0].figure) or other_one is anchor[1]:
                continue
            beside = other_one.source is anchor[1].source and abs(other_one.sentence - anchor[1].sentence) <= 1
            alike = len(other_one.topic & topic)
            if (
                _turned(own, anchor, other_one, near)
                or _rare(story, other_one)
                or (alike >= 2 and beside)
                or alike > 2
                or (alike >= 2 and _one_noun(anchor[0], other_one) and other_one.topic & words)
            ):
                yield anchor[1], other_one, f"{_said(anchor[0])}, {other_one.words}"
                yield other_one, anchor[1], f"{other_one.words}, {_said(anchor[0])}"


def _turned(own: Sought, anchor: Anchor, other: Pooled, near: Sequence[Anchor]) -> bool:
    """The two numbers of one sentence of a source, one of which the story has said right before: a change since then."""
    alike = other.source is anchor[1].source and other.sentence == anchor[1].sentence and _one_noun(anchor[0], other)
    return bool(own.turn) and anchor in near and alike and bool(about(own.words) & other.topic)


_RARE = 3


def _rare(story: Story, one: Pooled) -> bool:
    """A unit that the sources have with two or three values only, as acres."""
    unit = one.figure.unit
    if one.figure.kind not in ("measure", "duration") or not unit:
        return False
    return len({other.figure.value for other in pool(story) if other.figure.unit == unit}) <= _RARE


def _one_noun(one: GivenFigure, other: Pooled) -> bool:
    mine, theirs = one.figure.of, other.figure.of
    return one.figure.kind == "money" or (mine is not None and theirs is not None and stem(mine) == stem(theirs))


_IT = lazy.regex(r"\b(?:that|this|it|they|them|which|those|the share|that is)\b", re.I)


def _it(own: Sought) -> bool:
    return _IT.search(own.before) is not None or _IT.search(own.after[:24]) is not None


_DIGIT = lazy.regex(r"\d")
_MOST = 24
"""Pairs, at most, of which one may come to a share by chance."""


def _part(story: Story, own: Sought, here: Sequence[Anchor], near: Sequence[Anchor]) -> Reckoned | None:
    pairs = list(_pairs(story, own, here, near))
    for part, whole, words in pairs[:_MOST]:
        one, other = part.value, whole.value
        if not one or not other or one == other:
            continue
        small, large = sorted((one, other))
        if own.change or (own.turn and _DIGIT.search(own.facts.local.text, own.span.start, own.span.end)):
            value = (large - small) / (large if own.turn < 0 else small) * _HUNDRED
        elif one < other:
            value = one / other * _HUNDRED
        else:
            continue
        if own.meets(value) or (one < other and _REST.search(own.words) and own.meets(_HUNDRED - value) and own.low > _FIFTY):
            return Reckoned("derived", words, (_at(part), _at(whole)))
    return None


_REST = lazy.regex(rf"\b{any_of(OF_THE_REST)}\b", re.I)
_FIFTY = Decimal(50)


def _multiple(story: Story, own: Sought, here: Sequence[Anchor], near: Sequence[Anchor]) -> Reckoned | None:
    for one, other, words in list(_pairs(story, own, here, near))[: _MOST * 2]:
        first, second = one.figure.value, other.figure.value
        if first and second and own.meets(first / second):
            return Reckoned("derived", words, (_at(one), _at(other)))
    return None


def _said(own: GivenFigure) -> str:
    return own.facts.prose.words(own.span)


def _at(one: Pooled) -> Evidence:
    return Evidence(one.source, one.span)


def _made(sign: str, parts: Sequence[Anchor]) -> Reckoned:
    return Reckoned("derived", sign.join(_said(one) for one, _ in parts), tuple(_at(place) for _, place in parts))


_EVERY = lazy.regex(r" (?:of|in|from|out of) (?:every|each) (?:pound|dollar|euro)\b")
_ONE_IN = lazy.regex(rf"\b(?P<part>{any_of(' '.join(SMALL))}|\d{{1,2}}) (?:[a-z-]+ ){{1,3}}(?:in|out of)(?: every)? $", re.I)
_OF_EVERY = lazy.regex(rf" (?:in|of|out of) every (?P<whole>{any_of(' '.join(SMALL))}|\d{{1,3}})\b", re.I)
_AROUND = Decimal("1.2")


def as_share(own: GivenFigure) -> Sought | None:
    """ "91p of every pound" is 91 per cent; so are the eight of "one sailing in eight" and the six of "six of every ten" a share."""
    text, span, value = own.facts.local.text, own.figure.span, own.figure.value
    if value is None or not value:
        return None
    if own.figure.unit in HUNDREDTHS and (every := _EVERY.match(text, span.end)):
        return Sought(own.facts, Span(span.start, every.end()), value - Decimal("0.5"), value + Decimal("0.5"), "percent", "%")
    before, after = _ONE_IN.search(text[max(0, span.start - 48) : span.start]), _OF_EVERY.match(text, span.end)
    part = _number(before["part"]) / value if before else value / _number(after["whole"]) if after else Decimal(0)
    if own.figure.kind != "count" or not 0 < part < 1:
        return None
    whole = Span(span.start, after.end() if after else span.end)
    return Sought(own.facts, whole, part * _HUNDRED - _AROUND, part * _HUNDRED + _AROUND, "percent", "%", part=True)


def _number(word: str) -> Decimal:
    return Decimal(SMALL.get(word.lower(), 0) or int(word))


_AS_OFTEN = lazy.regex(rf" times\b(?! {any_of(NOT_OFTEN)}\b)")
_BELOW, _ABOVE = (
    lazy.regex(r"\b(?:nearly|almost|just under|close to) $", re.I),
    lazy.regex(r"\b(?:more than|over|at least|just over) $", re.I),
)


def as_multiple(own: GivenFigure) -> Sought | None:
    """ "Nearly three times as many", where the figure is the three."""
    text, span, value = own.facts.local.text, own.figure.span, own.figure.value
    if value is None or own.figure.kind != "count" or not _AS_OFTEN.match(text, span.end) or value > _HUNDRED:
        return None
    said = text[max(0, span.start - 14) : span.start] + text[span.start : span.end]
    words = re.sub(r"[\w.]+$", "", said)
    low, high = Decimal("0.94"), Decimal("1.06")
    if _BELOW.search(words):
        low, high = Decimal("0.85"), Decimal(1)
    elif _ABOVE.search(words):
        low, high = Decimal(1), Decimal("1.3")
    return Sought(own.facts, span, value * low, value * high, "multiple", "")
