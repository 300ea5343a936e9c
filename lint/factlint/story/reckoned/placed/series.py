"""Records of some years and runs of years, by a table of years: "the lowest since 2022", "a fourth rise in a row"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from factlint import lazy
from factlint.facts import Facts
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.beside import sentence_at
from factlint.story.evidence import Verdict
from factlint.story.figures.given import given
from factlint.story.figures.stems import stems
from factlint.story.reckoned.grid import TableCell, TableGrid, TableLine, grids, meant
from factlint.story.reckoned.sought import Reckoned, at
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.reckoned import LEAST_OF_ALL
from factlint.words.claims.series import FALLS, GOALS, MISSED, RISES
from factlint.words.claims.superlatives import SUPERLATIVES
from factlint.words.figures.numbers import ORDINALS, SMALL
from factlint.words.patterns import alternatives

_NUMBER = rf"(?:\d{{1,2}}|{any_of(' '.join(SMALL))}|an?)"
_NTH = any_of(" ".join(word for word, number in ORDINALS.items() if 2 <= number <= 12))
_SCOPE = alternatives(
    ("since a year", r"since (?:(?:at least |fiscal |FY ?)*(?P<since>(?:1[89]|20)\d\d))", "since 2019"),
    (
        "in some years",
        rf"(?:in|for) (?:the (?:past|last) )?(?:(?:at least|more than|over|about|nearly|almost) )*(?P<number>{_NUMBER})"
        r"[ -](?P<unit>years?|decades?)",
        "in at least 11 years",
    ),
    before="(?:",
    after=")",
)
_WAY = rf"(?:(?P<up>{any_of(RISES)})|(?P<down>{any_of(FALLS)}))"
_EXTREME = lazy.regex(rf"\b(?P<best>{any_of(SUPERLATIVES)}|best|fewest|least|most)\b[^.;:!?]{{0,60}}?\b{_SCOPE}", re.I)
_FIRST = lazy.regex(rf"\bfirst (?:[\w’'-]+ ){{0,3}}?{_WAY}\b[^.;:!?]{{0,40}}?\b{_SCOPE}", re.I)
_RUN = lazy.regex(
    alternatives(
        ("in a row", rf"(?P<nth>{_NTH}) (?:[\w’'-]+ ){{0,3}}?(?:{_WAY}|year|season|annual) (?:in a row|running)", "fourth rise in a row"),
        (
            "straight",
            rf"(?P<nth2>{_NTH}) (?:straight|consecutive|successive) (?:[\w’'-]+ ){{0,3}}?(?:{any_of(RISES)}|{any_of(FALLS)}|year|season)",
            "third straight year",
        ),
        before=r"\b(?:",
        after=r")\b",
    ),
    re.I,
)
_LOW = lazy.regex(rf"\b{any_of(LEAST_OF_ALL)}\b", re.I)
_EITHER = lazy.regex(r"\b(?:best|worst)\b", re.I)
_UP = lazy.regex(rf"\b{any_of(RISES)}\b", re.I)
_DOWN = lazy.regex(rf"\b{any_of(FALLS)}\b", re.I)
_GOAL = lazy.regex(rf"\b{any_of(GOALS)}\b", re.I)
_MISSED = lazy.regex(rf"\b{any_of(MISSED)}\b", re.I)
_LEAST = 3


@dataclass(frozen=True)
class _Series:
    """The values of one thing, the earliest first, each with its year."""

    source: Source
    years: tuple[int, ...]
    cells: tuple[TableCell, ...]

    @property
    def values(self) -> tuple[Decimal, ...]:
        return tuple(cell.value for cell in self.cells)

    def found(self, verdict: Verdict, words: str, *places: int) -> Reckoned:
        return Reckoned(verdict, words, at(self.source, *(self.cells[place].span for place in places)))


def over_years(story: Story, local: Span) -> Reckoned | None:
    """Whether a table of years bears out a record of some years, a first rise or a run; None where no table is on the same."""
    facts = story.article
    sentence = facts.local.sentence_at(local.start) or local
    words = facts.local.text[sentence.start : sentence.end]
    for pattern, judge in ((_RUN, _run), (_FIRST, _first), (_EXTREME, _extreme)):
        match = next((one for one in pattern.finditer(words) if sentence.start + one.end() > local.start), None)
        if match is None or sentence.start + match.start() > local.end:
            continue
        for series in _series(story, facts, sentence, match[0]):
            if (found := judge(series, match, words)) is not None:
                return found
        if judge is _run and _GOAL.search(words):
            return _missed(story, match, words)
    return None


# --- the values that the sentence is on ------------------------------------------------------------------------------------


def _series(story: Story, facts: Facts, sentence: Span, claim: str) -> Iterator[_Series]:
    """The series that has a figure of the sentence as its last value; else the one that the claim or the sentence names."""
    said = [one.figure.value for one in given(facts).figures if one.figure.span in sentence and one.figure.value]
    known = [series for source in story.sources for series in _of(source)]
    ways = [[series for series in known if any(_is(value, series.cells[-1]) for value in said)]]
    for words in (claim, facts.local.text[sentence.start : sentence.end]):
        topic = meant(stems(words.replace("-", " ")))
        parts = [(len(_name(series) & topic) / max(1, len(_name(series))), series) for series in known]
        most = max((part for part, _ in parts), default=0.0)
        ways.append([series for part, series in parts if part == most >= 1 / 2])
    ways.append([series for series in known if any(_is(value, cell) for value in said for cell in series.cells)])
    found = next((way for way in ways if len({series.values for series in way}) == 1), [])
    yield from (_up_to(series, said, facts.local.text[sentence.start : sentence.end].partition(claim)[0]) for series in found[:1])


def _up_to(series: _Series, said: Sequence[Decimal], before: str) -> _Series:
    """The series up to the year that the words before the claim name with its figure, where they do not have the last one."""
    cells = list(zip(series.years, series.cells, strict=True))
    here = [place for place, (year, cell) in enumerate(cells) if str(year) in before and any(_is(value, cell) for value in said)]
    end = here[-1] + 1 if here and here[-1] + 1 >= _LEAST else len(series.cells)
    return replace(series, years=series.years[:end], cells=series.cells[:end])


def _is(value: Decimal, cell: TableCell) -> bool:
    """The cell is the figure, or the figure is the cell rounded."""
    return value == cell.value or (cell.value != 0 and abs(value / cell.value - 1) < Decimal("0.004"))


def _name(series: _Series) -> frozenset[str]:
    return TableLine(series.cells[0].head, ()).stems or TableLine(series.cells[0].label, ()).stems


def _of(source: Source) -> Iterator[_Series]:
    """The columns of a table of years; of a table whose columns are years, the rows."""
    for grid in grids(source.facts):
        if grid.by_period:
            for column in grid.columns:
                cells = [cell for cell in column.cells if TableLine(cell.label, ()).year]
                yield from _made(source, [(TableLine(cell.label, ()).year or 0, cell) for cell in cells])
            continue
        for row in grid.rows:
            heads = [(TableLine(cell.head, ()), cell) for cell in row.cells]
            cells_of = [(head.year or 0, replace(cell, head=row.name)) for head, cell in heads if head.year and not _GOAL.search(head.name)]
            if len({head.stems for head, _ in heads}) == 1:
                yield from _made(source, cells_of)


def _made(source: Source, cells: Sequence[tuple[int, TableCell]]) -> Iterator[_Series]:
    found = sorted(cells, key=lambda one: one[0])
    years = tuple(year for year, _ in found)
    if len(set(years)) == len(years) >= _LEAST:
        yield _Series(source, years, tuple(cell for _, cell in found))


# --- what they say ---------------------------------------------------------------------------------------------------------


def _window(series: _Series, match: re.Match[str]) -> int | None:
    """The first year of the claim's time: of "in 10 years" so many before the last value, of "since 2015" that year."""
    if match["since"]:
        return int(match["since"])
    word = match["number"].lower()
    count = int(word) if word.isdigit() else SMALL.get(word, 1)
    return series.years[-1] - count * (10 if match["unit"].startswith("decade") else 1) + (not match["unit"].startswith("decade"))


def _extreme(series: _Series, match: re.Match[str], words: str) -> Reckoned | None:
    """The last value is less, or more, than all before it in that time."""
    start = _window(series, match)
    earlier = [place for place, year in enumerate(series.years[:-1]) if start is not None and year >= start]
    since = match["since"] and series.years[earlier[0]] == start if earlier else False
    between = earlier[1:] if since else earlier
    if not between or start is None or series.years[0] > start + 1:
        return None
    last, values = series.values[-1], [series.values[place] for place in between]
    low, high = all(value > last for value in values), all(value < last for value in values)
    fits = low or high if _EITHER.search(match["best"]) else low if _LOW.search(match["best"]) else high
    if fits:
        return series.found("derived", "of its years", len(series.cells) - 1, between[0])
    worse = max(between, key=lambda place: series.values[place] * (-1 if _LOW.search(match["best"]) else 1))
    return None if _EITHER.search(match["best"]) else series.found("conflicts", f"that is {series.years[worse]}", worse)


def _first(series: _Series, match: re.Match[str], words: str) -> Reckoned | None:
    """The last value is a rise, and none before it in that time is one."""
    start, way = _window(series, match), 1 if match["up"] else -1
    turns = _turns(series)
    if start is None or not turns or turns[-1] != way or series.years[0] > start:
        return None
    between = [place for place in range(1, len(turns)) if series.years[place] >= start + bool(match["since"])]
    other = [place for place in between if turns[place - 1] == way]
    if not other:
        return series.found("derived", "no other before it", len(series.cells) - 1, 0)
    return series.found("conflicts", f"{series.years[other[-1]]} was one", other[-1])


def _turns(series: _Series) -> list[int]:
    return [(other > one) - (other < one) for one, other in pairwise(series.values)]


def _count(match: re.Match[str]) -> int:
    return ORDINALS[(match["nth"] or match["nth2"]).lower()]


def _run(series: _Series, match: re.Match[str], words: str) -> Reckoned | None:
    """So many rises, or falls, one after the other up to the last."""
    way = bool(_UP.search(words)) - bool(_DOWN.search(words))
    turns = _turns(series)
    if not way or _GOAL.search(words) or not turns or turns[-1] != way:
        return None
    return _judged(series, _count(match), _length([turn == way for turn in turns]), len(turns))


def _length(held: Sequence[bool]) -> int:
    """How many at the end hold."""
    return next((number for number, one in enumerate(reversed(held)) if not one), len(held))


def _judged(series: _Series, wanted: int, length: int, most: int) -> Reckoned | None:
    first = len(series.cells) - 1 - length
    if length == wanted:
        return series.found("derived", f"{length} in a row", max(first, 0), len(series.cells) - 1)
    if length == most and wanted > length:
        return None
    return series.found("conflicts", f"{length} in a row", max(first, 0), len(series.cells) - 1)


def _missed(story: Story, match: re.Match[str], words: str) -> Reckoned | None:
    """So many years in which a goal was missed, or met, one after the other; the table has the goal beside what was done."""
    below, topic = _MISSED.search(words) is not None, meant(stems(words))
    for source in story.sources:
        for grid in (one for one in grids(source.facts) if one.by_period):
            for goal, done in _goals(grid):
                pairs = [(one, other) for one in goal.cells for other in done.cells if one.row == other.row]
                if len(pairs) < _LEAST or not (goal.stems | done.stems) & topic:
                    continue
                held = [(other.value < one.value) == below for one, other in pairs]
                series = _Series(source, tuple(range(len(pairs))), tuple(other for _, other in pairs))
                if _length(held) and (found := _judged(series, _count(match), _length(held), len(pairs) + 1)) is not None:
                    return found
    return None


def _goals(grid: TableGrid) -> Iterator[tuple[TableLine, TableLine]]:
    """The column of a goal, and the one of what was done: that has a word of it, else the one after it."""
    for place, one in enumerate(grid.columns):
        others = (
            [other for other in grid.columns if not _GOAL.search(other.name) and other.stems & one.stems] if _GOAL.search(one.name) else []
        )
        after = [other for other in grid.columns[place + 1 : place + 2] if _GOAL.search(one.name) and not _GOAL.search(other.name)]
        yield from ((one, other) for other in ([other for other in after if other in others] or others or after)[:1])


def of_some_years(facts: Facts, local: Span) -> bool:
    """The claim is of some years: a table without years cannot bear it out."""
    words = sentence_at(facts, local.start)
    start = (facts.local.sentence_at(local.start) or local).start
    after = words[local.start - start :]
    return _TIMED.search(after[:_REACH]) is not None


_REACH = 70
_TIMED = lazy.regex(
    alternatives(
        (
            "in some years",
            rf"(?:in|for) (?:(?:the|past|last|at least|more than|over|about|nearly|almost) )*{_NUMBER}[ -](?:years|decades?)",
            "in a decade",
        ),
        ("since a year", r"since (?:\w+ )?(?:1[89]|20)\d\d", "since 1999"),
        ("ever", "on record|ever", "on record"),
        ("in its history", r"in (?:its|the|their) (?:[\w’'-]+ ){0,2}history", "in the club's history"),
        before=r"\b(?:",
        after=r")\b",
    ),
    re.I,
)
