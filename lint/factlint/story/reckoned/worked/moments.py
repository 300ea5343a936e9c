"""Another day, month or year of the same thing, where no source has the one of the story; and the day of the week of a date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factlint import lazy
from factlint.facts.model import Date
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.beside import sentence_at
from factlint.story.evidence import Evidence
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenDay, read
from factlint.story.figures.slips import transposed
from factlint.story.reckoned.across.pool import pooled_days
from factlint.story.reckoned.sought import Reckoned
from factlint.story.reckoned.worked.likeness import Window, likeness, uncovered, window
from factlint.words.dates.calendar import WEEKDAYS

_ALIKE, _SLIP, _SURE = 1.5, 1.0, 2.5
_STRANGE = 0.75
_YEARS, _MONTH = 12, 40


@once
def _known(story: Story) -> tuple[tuple[Source, GivenDay, Window], ...]:
    return tuple((source, day, window(source.facts, day.date.span)) for source, day in _days(story))


def _days(story: Story) -> Iterator[tuple[Source, GivenDay]]:
    for source in story.sources:
        for sentence in given(source.facts).sentences:
            yield from ((source, day) for day in sentence.days if not day.date.relative)


def other_moment(story: Story, day: GivenDay) -> Reckoned | None:
    """The date that a source has in the place of this one; None where several may be meant, or the story has that one too."""
    mine, here = day.date, window(story.article, day.date.span)
    if mine.relative or not (mine.year or mine.month):
        return None
    if mine.earliest and any(
        one.source and one.first < mine.earliest < one.last and (one.last - one.first).days < _MONTH for one in pooled_days(story)
    ):
        return None  # within "8 to 12 January"
    said = [one.date for sentence in read(story.article).sentences for one in sentence.days if one.span != day.span]
    found = []
    for source, other, there in _known(story):
        theirs = other.date
        later = _LATER.search(sentence_at(source.facts, theirs.span.start))
        if not _comparable(mine, theirs) or _same(mine, theirs) or later:
            continue
        score = likeness(story, here, there)
        if score < _SURE and any(_same(one, theirs) and _comparable(one, theirs) for one in said):
            continue
        found.append((score, _slip(mine, theirs), uncovered(here, there), source, other))
    best = max(found, key=lambda one: one[0] + 0.5 * one[1], default=None)
    if best is None or best[0] < (_SLIP if best[1] and (mine.day or mine.year) else _ALIKE) or (best[2] > _STRANGE and not best[1]):
        return None
    rivals = {_parts(one[4].date) for one in found if one[0] >= best[0] - 0.2 and not (best[1] and not one[1])}
    if len(rivals) > 1:
        return None
    return Reckoned("conflicts", "another date", (Evidence(best[3], best[4].span),))


_LATER = lazy.regex(r"\byears? (?:later|earlier|after|before)\b", re.I)


def _parts(one: Date) -> tuple[int | None, int | None, int | None]:
    return one.year, one.month, one.day


def _comparable(mine: Date, theirs: Date) -> bool:
    """The source gives all that the story gives: a year for a year, a month for a month; years that are not far from each other."""
    if (mine.day and not theirs.day) or (mine.month and not theirs.month) or (mine.month is None and (not theirs.year or theirs.month)):
        return False
    return not (mine.year and theirs.year) or abs(mine.year - theirs.year) <= _YEARS or transposed(str(mine.year), str(theirs.year))


def _same(one: Date, other: Date) -> bool:
    return all(a is None or b is None or a == b for a, b in zip(_parts(one), _parts(other), strict=True))


def _slip(one: Date, other: Date) -> bool:
    """One part of the date is another one: the day, or the month, or the year by a little or by two digits."""
    pairs = [(a, b) for a, b in zip(_parts(one), _parts(other), strict=True) if a is not None and b is not None]
    wrong = [(a, b) for a, b in pairs if a != b]
    years = one.year is not None and other.year is not None and one.year != other.year
    near = not years or abs((one.year or 0) - (other.year or 0)) <= 2 or transposed(str(one.year), str(other.year))
    return len(wrong) == 1 and near and (len(pairs) > 1 or years or one.month is None)


def weekday_of(story: Story, day: GivenDay) -> Reckoned | None:
    """Whether a date with its day of the week is that day in the year that a source gives."""
    mine = day.date
    if not mine.weekday or not mine.day or not mine.month:
        return None
    for source, other, _ in _known(story):
        theirs = other.date
        if (theirs.month, theirs.day) != (mine.month, mine.day) or (mine.year and theirs.year and mine.year != theirs.year):
            continue
        weekday = theirs.weekday or (WEEKDAYS[date(theirs.year, theirs.month or 1, theirs.day or 1).weekday()] if theirs.year else "")
        if weekday:
            same = weekday == mine.weekday
            return Reckoned(
                "supported" if same else "conflicts", "" if same else f"{weekday} in the source", (Evidence(source, other.span),)
            )
    return None
