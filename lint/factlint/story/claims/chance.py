"""Whether a figure of a source only happens to be that of the story: a dozen channels, and a dozen of something else."""

from __future__ import annotations

from factlint import lazy
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stem
from factlint.story.figures.values import digits_of
from factlint.story.reckoned.across.pool import about, words_around
from factlint.story.reckoned.grid import PER_CENT, meant
from factlint.words.things import PEOPLE

_AT_WORK = frozenset(stem(word) for word in ("employ", "employed", "hire", "job", "work"))
_EVERYDAY = 100


def by_chance(own: GivenFigure, other: GivenFigure) -> bool:
    """A dozen channels, and a dozen of something else: a small bare number in a sentence that has no word in common."""
    mine, theirs = own.figure, other.figure
    size = next((number for number in (mine.value, mine.low, mine.high) if number is not None), _EVERYDAY)
    small = mine.kind == "count" and size < _EVERYDAY
    if mine.of is not None and theirs.of is None and mine.value == theirs.value and _goes_on(other) == stem(mine.of):
        return False
    same = mine.of is not None and (mine.of == theirs.of or (of_people(own, other) and size >= _MANY))
    other_number = (
        mine.of is not None or mine.hedge is not None
    ) and mine.value != theirs.value  # "more than a dozen" is met by half of all figures
    apart = theirs.of is not None and meant(frozenset((stem(mine.of or ""),))) != meant(frozenset((stem(theirs.of),)))
    if mine.kind == "count" and other_number and not same and apart:
        return True  # 2,430 jobs are not "more than two thousand" letters
    if theirs.of is not None and mine.value == theirs.value and meant(frozenset((stem(theirs.of),))) & meant(own.topic):
        return False  # seventeen people spoke, and the source counts 17 speakers
    if small and mine.of and theirs.of and not same and meant(frozenset((stem(mine.of),))) != meant(frozenset((stem(theirs.of),))):
        return True  # 14 schools are not 14 students
    if {mine.kind, theirs.kind} == {"points", "count"}:
        return True
    if size < _EVERYDAY and of_another_time(own, other):
        return True
    if other.kind == "table" and (_no_percentage(own, other) or _of_any_row(own, other)):
        return True
    if mine.kind == "age" and theirs.kind != "age" and not (own.topic & other.topic):
        return True  # 61 sitting days are nobody's age
    if mine.unit and not theirs.unit and mine.kind != "age" and size < _LARGE and not (own.governing & other.governing):
        return True  # 80 minutes are not the 80 of a table of something else
    if mine.value and theirs.value and mine.hedge and len(digits_of(mine.value)) >= _DIGITS:
        return False  # more than £218,000 is £218,350 by no chance
    if mine.value != theirs.value and not mine.unit.startswith("%") and not (meant(own.topic) & meant(other.topic)):
        return True
    if mine.value == theirs.value and _line(own) & _line(other):
        return False
    return small and not same and (other_number or not (meant(own.topic) & meant(other.topic)))


_AND_MORE = lazy.regex(r",? and (?:\d+|[a-z-]+) (?:months?|weeks?|days?|hours?|minutes?|seconds?)\b")


def of_another_time(own: GivenFigure, other: GivenFigure) -> bool:
    """Five years of running a business are not the five years in which no share is sold; of two parts, "six years and four months", none
    is there by chance."""
    if any(_AND_MORE.match(one.facts.local.text, one.figure.span.end) for one in (own, other)):
        return False
    return own.figure.kind == "duration" and not (meant(own.governing) & meant(other.governing) or _line(own) & _line(other))


def _no_percentage(own: GivenFigure, other: GivenFigure) -> bool:
    """A bare number of a column that is not of percentages."""
    block = other.facts.local.text[other.block.start : other.block.end]
    return own.figure.kind == "percent" and other.figure.kind == "count" and PER_CENT.search(block.rpartition(":")[0]) is None


_DATA_SET = 1000
_CAPITAL = lazy.regex(r"(?<![\w’'-])[A-Z][\w’'-]{2,}")


def _of_any_row(own: GivenFigure, other: GivenFigure) -> bool:
    """A small number is in many rows of a data set: its row has to be one that the story names, there or in the sentence before."""
    if len(given(other.facts).figures) < _DATA_SET or (own.figure.value or 0) >= _RARE:
        return False
    text, start = own.facts.local.text, own.figure.span.start
    names = set(_CAPITAL.findall(text[max(0, start - _REACH) : start + _REACH]))
    return not names & set(_CAPITAL.findall(other.facts.local.text[other.block.start : other.block.end]))


_RARE, _REACH = 10_000, 300


def _line(own: GivenFigure) -> frozenset[str]:
    """The other numbers of its sentence or short line."""
    words = about(words_around(own.facts, own.figure.span.start))
    return frozenset(word for word in words if word.startswith("#") and word[1:] != f"{own.figure.value or 0:f}")


_MANY, _LARGE, _DIGITS = 10, 1000, 3


def _goes_on(other: GivenFigure) -> str:
    """What the figure right before it counts: "42 crossings a week. At present there are 64"."""
    figures = given(other.facts).figures
    before = next((one for one in reversed(figures) if one.number < other.number), None)
    near = before is not None and other.sentence - before.sentence <= 1 and before.figure.kind == other.figure.kind
    return stem(before.figure.of or "") if near and before is not None else ""


_WORKERS = meant(frozenset((stem("job"),)))


def of_people(own: GivenFigure, other: GivenFigure) -> bool:
    """Both count people, 41 residents and 41 speakers: the noun says little."""
    mine, theirs = own.figure.of or "", other.figure.of or ""
    jobs = mine in PEOPLE and meant(frozenset((stem(theirs),))) == _WORKERS and bool(own.governing & _AT_WORK)
    return {mine, theirs} <= PEOPLE or jobs
