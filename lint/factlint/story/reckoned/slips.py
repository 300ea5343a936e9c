"""Another value of the same thing: digits swapped, another year of one event."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.story import Source, Story
from factlint.story.beside import today_of
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenDay, GivenFigure
from factlint.story.figures.slips import transposed
from factlint.story.figures.stems import APART, stem
from factlint.story.reckoned.grid import meant
from factlint.story.reckoned.sought import Reckoned, at

_DIGITS = lazy.regex(r"\d")


def swapped_digits(story: Story, own: GivenFigure) -> Reckoned | None:
    """A figure of a source with two digits of this one swapped, in a sentence on the same; the story does not have that one."""
    mine = _digits(own)
    if (
        len(mine) < _LEAST
        or (len(mine) == _LEAST and own.figure.kind == "count" and own.figure.of is None)
        or own.figure.kind in ("duration", "age")
    ):
        return None
    stated = {_digits(one) for one in given(story.article).figures}
    for source in story.sources:
        for other in given(source.facts).figures:
            digits = _digits(other)
            same = own.figure.kind == other.figure.kind and own.figure.unit.split("/")[0] == other.figure.unit.split("/")[0]
            strange = (
                own.figure.of is not None and other.kind == "table" and not meant(frozenset((stem(own.figure.of),))) & meant(other.topic)
            )
            few = (
                (len(mine) == _LEAST or strange) and own.figure.kind == "count" and stem(own.figure.of or "") != stem(other.figure.of or "")
            )
            long = len(mine) >= _LONG and own.figure.kind == "money" and own.figure.of == other.figure.of
            if (
                same
                and not few
                and digits not in stated
                and transposed(mine, digits)
                and _one_size(own, other)
                and (long or _one_thing(own, other))
            ):
                return Reckoned("conflicts", "digits swapped", at(source, other.span))
    return None


_HUNDRED = 100
_LEAST, _LONG = 2, 4


def _digits(own: GivenFigure) -> str:
    span, value = own.figure.span, own.figure.value
    if value is not None and not any(letter.isdigit() for letter in own.facts.local.text[span.start : span.end]):
        return f"{value.normalize():f}" if value == int(value) else ""
    return "".join(_DIGITS.findall(own.facts.local.text[span.start : span.end]))


def _one_size(own: GivenFigure, other: GivenFigure) -> bool:
    mine, theirs = own.figure.value, other.figure.value
    return bool(mine and theirs and mine / theirs < _TEN and theirs / mine < _TEN)


_TEN = 10


def _one_thing(own: GivenFigure, other: GivenFigure) -> bool:
    """A word in common beside them, or what they count; nothing that is apart."""
    if any(own.governing & group and other.governing & group and not own.governing & other.governing & group for group in APART):
        return False
    return bool(own.governing & other.topic) or bool(own.topic & other.governing)


def other_date(story: Story, day: GivenDay) -> Reckoned | None:
    """A date of a source that differs in its year, its month or its day alone, or by two digits of the year, for the same event."""
    stated = {_parts(one) for sentence in given(story.article).sentences for one in sentence.days}
    best: tuple[int, int, Source, GivenDay] | None = None
    for source, other in _days(story.sources):
        if _parts(other) in stated or not _one_slip(day, other):
            continue
        turned = transposed(str(day.date.year), str(other.date.year))
        shared = len(day.topic & other.topic) - (day.date.month is None and not turned)
        beside = len(day.governing & other.governing)
        month = day.date.month is not None and day.date.day is None
        alike = month or shared >= _MOST * min(len(day.topic), len(other.topic)) or turned
        if shared >= _SHARED + (day.date.day is not None) and alike and (best is None or (shared, beside) > best[:2]):
            best = shared, beside, source, other
    if best is None:
        return _other_month(story, day, stated)
    return Reckoned("conflicts", "another date", at(best[2], best[3].span))


def _other_month(story: Story, day: GivenDay, stated: set[tuple[int | None, int | None, int | None]]) -> Reckoned | None:
    """June of some year, where the sources have July of that year for the same, or July alone of a year that is past."""
    now = today_of(story)
    if day.date.month is None or day.date.day is not None or day.date.year is None or now is None:
        return None
    found = [(source, one) for source, one in _days(story.sources) if one.date.year == day.date.year and one.date.month]
    if any(one.date.month == day.date.month for _, one in found):
        return None
    alone = len({one.date.month for _, one in found}) == 1 and abs(now.year - day.date.year) >= _PAST
    near = [
        (source, one)
        for source, one in found
        if abs((one.date.month or 0) - day.date.month) == 1 and (alone or day.governing & one.governing) and _parts(one) not in stated
    ]
    if len({one.date.month for _, one in near}) != 1:
        return None
    return Reckoned("conflicts", "another month", at(near[0][0], near[0][1].span))


_PAST = 2


_SHARED = 2
_MOST = 0.5
"""Of the words of the shorter sentence: "scheduled for 16 October" is not what another says of the 3rd."""


def _days(sources: Sequence[Source]) -> Iterator[tuple[Source, GivenDay]]:
    for source in sources:
        for sentence in given(source.facts).sentences:
            yield from ((source, one) for one in sentence.days)


def _parts(day: GivenDay) -> tuple[int | None, int | None, int | None]:
    return day.date.year, day.date.month, day.date.day


def _one_slip(day: GivenDay, other: GivenDay) -> bool:
    one, two = day.date, other.date
    if one.relative or two.relative:
        return False
    if one.month is None and one.day is None:
        alone = two.month is None and one.year is not None and two.year is not None
        return alone and (transposed(str(one.year), str(two.year)) or abs((one.year or 0) - (two.year or 0)) == 1)
    same = (one.month == two.month, one.day == two.day)
    if one.day is None and two.day is None:
        return one.month == two.month and one.year is not None and two.year is not None and 0 < abs(one.year - two.year) <= _NEAR
    if one.day is not None and two.day is not None and (one.year is None or two.year is None or one.year == two.year):
        return sum(same) == 1
    return False


_NEAR = 1
