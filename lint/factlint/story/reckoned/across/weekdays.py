"""A day of the week of the story, and the days that stand in sources or in the sentences before."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from factlint import lazy
from factlint.story import Story
from factlint.story.beside import day_of, sentence_at, today_of
from factlint.story.evidence import Evidence
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenDay, read
from factlint.story.reckoned.across.pool import PooledDay, about, around, pooled_days
from factlint.story.reckoned.sought import Reckoned
from factlint.words import any_of
from factlint.words.claims.reckoned import MEETINGS, TO_COME
from factlint.words.dates.calendar import WEEKDAYS

_ANY = lazy.regex(r"\b(?:an?|that) $", re.I)
_WEEK = 7
_MUCH, _MANY = 2, 3
_TURNS = frozenset({"BEGIN", "END", "LEAVE", "ARRIVE"})


def on_weekday(story: Story, day: GivenDay) -> Reckoned | None:
    """Whether the day of the week is that of a date on the same: derived where it is, a conflict where all of them are others."""
    if not day.date.weekday or day.date.day:
        return None
    start = day.date.span.start
    said = sentence_at(story.article, start)
    topic = about(said)
    any_ = _ANY.search(story.article.local.text, max(0, start - 6), start) is not None
    known = _known(story, topic)
    same = [(score, one) for score, one in known if WEEKDAYS[one.first.weekday()] == day.date.weekday]
    if not any_ and day.date.earliest is not None:
        same = [(score, one) for score, one in same if abs((one.first - day.date.earliest).days) in (0, _WEEK)]
    elif not any_ and (now := today_of(story)) is not None:
        same = [(score, one) for score, one in same if abs((one.first - now).days) <= _WEEK]
    best = max(same, key=lambda found: found[0], default=None)
    most = max((score for score, _ in known), default=0)
    if best is not None and best[0] >= 1 and (best[0] >= most or best[0] >= _MUCH):
        return _found(best[1])
    if (ahead := _ahead(story, day, said)) is not None:
        return _found(ahead)
    if (day_of_source := _of_source(story, day, said)) is not None:
        return day_of_source
    return None if same else _other(story, day, said, topic, known)


def _found(one: PooledDay) -> Reckoned:
    """Supported where the source names the day of the week, derived from its date where it does not."""
    text = one.source.facts.local.text if one.source is not None else ""
    named = WEEKDAYS[one.first.weekday()] in text[max(0, one.local - 12) : one.local + 30]
    return Reckoned(
        "supported" if named else "derived", "" if named else f"{one.first.isoformat()} is a {WEEKDAYS[one.first.weekday()]}", _at(one)
    )


_NUMBER = lazy.regex(r"\d{1,3}(?:,\d{3})+|\d{3,}")


def _of_source(story: Story, day: GivenDay, said: str) -> Reckoned | None:
    """A source was made on the day that is meant, and has a number of the sentence."""
    meant, now = day.date.earliest, today_of(story)
    for source in story.sources if now is not None else ():
        made = day_of(source)
        if made is None or WEEKDAYS[made.weekday()] != day.date.weekday or not 0 <= (now - made).days < _WEEK:  # type: ignore[operator]
            continue
        place = next((one for one in pooled_days(story) if one.source is source and one.first == made and one.local < _TOP), None)
        if place is not None and len(about(around(story.article, day.date.span.start)) & about(source.facts.local.text)) >= _MANY:
            return _found(place)
    numbers = {found.replace(",", "") for found in _NUMBER.findall(said)}
    for source in story.sources if meant is not None and numbers else ():
        theirs = {found.replace(",", "") for found in _NUMBER.findall(source.facts.local.text)}
        if day_of(source) == meant and numbers & theirs:
            return Reckoned("supported", f"{source.facts.document.path} is of that day", ())
    return None


def _known(story: Story, topic: frozenset[str]) -> list[tuple[int, PooledDay]]:
    """The single days of sources, with the number of words that they share."""
    return [(len(one.topic & topic), one) for one in pooled_days(story) if one.single and one.topic & topic]


def _other(story: Story, day: GivenDay, said: str, topic: frozenset[str], known: list[tuple[int, PooledDay]]) -> Reckoned | None:
    """The sources have the same on another day of the week."""
    start = day.date.span.start
    any_ = _ANY.search(story.article.local.text, max(0, start - 6), start) is not None
    for source in story.sources:
        for other in (one for sentence in given(source.facts).sentences for one in sentence.days):
            if other.date.weekday == day.date.weekday and about(sentence_at(other.facts, other.date.span.start)) & topic:
                return None
    near = [(score, one) for score, one in known if any_ or (_close(day, one.first) and not far_off(story, day, one.first))]
    near += list(_named(story, topic))
    near = [(score + (bool(one.topic & topic & _TURNS) or _of_meeting(said, one)), one) for score, one in near]
    best = max(near, key=lambda found: found[0], default=None)
    if best is None:
        return None
    score, one = best
    if day.date.weekday == WEEKDAYS[one.first.weekday()]:
        return None
    alike = {WEEKDAYS[two.first.weekday()] for number, two in near if number == score}
    if score < _MUCH or len(alike) > 1:
        return None
    return Reckoned("conflicts", f"{WEEKDAYS[one.first.weekday()]} in the source", _at(one))


def _named(story: Story, topic: frozenset[str]) -> Iterator[tuple[int, PooledDay]]:
    """Days of the week without a date, "Start: Friday"."""
    for source in story.sources:
        for sentence in given(source.facts).sentences:
            for day in sentence.days:
                if day.date.weekday and not day.date.day:
                    words = about(sentence_at(source.facts, day.date.span.start))
                    anyday = date(2024, 1, 1 + WEEKDAYS.index(day.date.weekday))  # a week that begins with a Monday
                    if words & topic:
                        yield len(words & topic), PooledDay(source, anyday, anyday, day.span, words, day.date.span.start)


_HEADED = lazy.regex(rf"\b(?P<meeting>{any_of(MEETINGS)})\b", re.I)
_TOP = 300


def _of_meeting(said: str, one: PooledDay) -> bool:
    """The day at the top of the record of a meeting that the story speaks of by the same noun."""
    if one.source is None or one.local > _TOP:
        return False
    mine = {found["meeting"].lower() for found in _HEADED.finditer(said)}
    return any(found["meeting"].lower() in mine for found in _HEADED.finditer(one.source.facts.local.text, 0, _TOP))


def _close(day: GivenDay, other: date) -> bool:
    """Within a week or so of the day that is meant, where that is known."""
    meant = day.date.earliest
    return meant is None or abs((meant - other).days) <= _WEEK


def far_off(story: Story, day: GivenDay, other: date | None) -> bool:
    """A date weeks from the story's day is not what "on Tuesday" means."""
    start = day.date.span.start
    now = today_of(story)
    any_ = _ANY.search(story.article.local.text, max(0, start - 6), start)
    return now is not None and other is not None and not any_ and abs((other - now).days) > _FORTNIGHT


_FORTNIGHT = 14


_FUTURE = lazy.regex(rf"\b{any_of(TO_COME)}\b", re.I)


def _ahead(story: Story, day: GivenDay, said: str) -> PooledDay | None:
    """The one day of the week to come that the sources have, and the story looks ahead to."""
    now, meant = today_of(story), day.date.earliest
    if now is None or not ((meant is not None and meant > now) or _FUTURE.search(said)):
        return None
    coming = [one for one in pooled_days(story) if one.single and 0 < (one.first - now).days <= _WEEK]
    days = {one.first for one in coming}
    return coming[0] if len(days) == 1 and WEEKDAYS[coming[0].first.weekday()] == day.date.weekday else None


def _at(one: PooledDay) -> tuple[Evidence, ...]:
    return (Evidence(one.source, one.span),) if one.source is not None else ()


_IT = lazy.regex(r"(?:It|They|He|She|That|This)\b")


def _with_before(story: Story, at: int) -> str:
    """The sentence at a place; with the one before it, where it begins with a pronoun."""
    said = sentence_at(story.article, at)
    sentence = story.article.local.sentence_at(at)
    return (
        f"{sentence_at(story.article, sentence.start - 2)} {said}"
        if sentence is not None and sentence.start > 1 and _IT.match(said)
        else said
    )


def in_story(story: Story, day: GivenDay) -> Reckoned | None:
    """ "It began on a Sunday", where the story has the date before, and a source has it too."""
    start = day.date.span.start
    if not day.date.weekday or day.date.day or not _ANY.search(story.article.local.text, max(0, start - 6), start):
        return None
    topic = about(_with_before(story, start))
    days = list(pooled_days(story))
    before = [one for sentence in read(story.article).sentences if sentence.span.start <= start for one in sentence.days]
    wrong: Reckoned | None = None
    for one in reversed([one for one in before if one.date.day and one.date.earliest and one.date.span.end <= start]):
        first, words = one.date.earliest, about(sentence_at(story.article, one.date.span.start))
        place = next((known for known in days if known.single and known.first == first), None)
        if place is None or first is None or not words & topic:
            continue
        if WEEKDAYS[first.weekday()] == day.date.weekday:
            return Reckoned("derived", first.isoformat(), _at(place))
        if len(words & topic & _TURNS) == 1 == len(words & _TURNS):
            wrong = wrong or Reckoned("conflicts", f"{first.isoformat()} is a {WEEKDAYS[first.weekday()]}", _at(place))
    return wrong
