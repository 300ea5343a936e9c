"""How old somebody is now, from a birthday or an age that an earlier document gives."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.spelling import slip
from factlint.story import Source, Story
from factlint.story.beside import day_of, today_of
from factlint.story.evidence import Verdict
from factlint.story.figures.stems import stems
from factlint.story.reckoned.sought import Reckoned, Sought, at
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.reckoned import BEGINNINGS
from factlint.words.dates.calendar import MONTHS, SHORT_MONTHS

_CAPITAL = lazy.regex(r"(?<![\w’'-])[A-Z][\w’'-]{2,}")
_BIRTHDAY = lazy.regex(r"(?P<age>\d{1,3})(?:st|nd|rd|th) birthday", re.I)
_BORN_ON = lazy.regex(
    r"\bborn (?:[^.;]{0,30}?\bon )?(?:(?P<day>\d{1,2}) (?P<month>[A-Z][a-z]+)|(?P<month2>[A-Z][a-z]+) (?P<day2>\d{1,2}),?)"
    r" (?P<year>(?:19|20)\d\d)"
)
_AGE = lazy.regex(r"(?:\b(?:is|was|I['’]m|am|turned) |, (?:aged )?|\baged? |\()(?P<age>\d{1,3})(?=[,.;)]| )|(?P<age2>\d{1,3})-year-old")
_BORN = lazy.regex(r"\bborn (?:[^.;]{0,40}?)(?:\d{1,2} )?(?:[A-Z][a-z]{2,8} )?(?:\d{1,2}, )?(?P<year>(?:19|20)\d\d)")
_LIVED = lazy.regex(r"\((?:born )?(?P<born>1[89]\d\d|20\d\d) ?[-–—] ?(?P<died>1[89]\d\d|20\d\d)\)")
_DIED = lazy.regex(r"\b(?:died|dead|death|late|buried|killed)\b", re.I)
_TEN = 10
_DAYS = 365.25
_LONG = 150
"""Days between two reports from which on an age may be another one."""


def aged(story: Story, source: Source, own: Sought) -> Reckoned | None:
    """The age that somebody has on the day of the story, as an earlier source lets one work out."""
    now, then = today_of(story), day_of(source)
    if own.kind == "duration" and own.unit == "year" and own.low > _TEN and now is not None:
        return _since(source, own, now, _MADE, lambda text: bool(stems(text) & own.topic))
    if own.kind != "age" or now is None:
        return None
    for lived in _LIVED.finditer(source.facts.local.text):
        most = int(lived["died"]) - int(lived["born"])
        if (own.meets(most) or own.meets(most - 1)) and _DIED.search(own.words):  # type: ignore[arg-type]
            return Reckoned("derived", lived[0], at(source, source.facts.prose.span(Span(*lived.span()))))
    names = _names(own)
    for age, span, of_birthday in _ages(source.facts, names):
        if then is None or (now - then).days < _LONG:
            continue
        years = (now - then).days / _DAYS
        possible = {age + int(years)} if of_birthday else {age + int(years), age + int(years) + 1}
        if any(own.meets(one) for one in possible):  # type: ignore[arg-type]
            return Reckoned("derived", f"{age} on {then.isoformat()}", at(source, span))
    if (exact := _born_on(source, own, now, names)) is not None:
        return exact
    known = _since(source, own, now, _BORN, lambda text: _named(text, names)) or _born_in(source, own, now, names)
    return known or _since(source, own, now, _MADE, lambda text: bool(stems(text) & own.topic))


_NUMBERS = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_NUMBERS |= {short: _NUMBERS[name] for short, name in SHORT_MONTHS.items()}


def _born_on(source: Source, own: Sought, now: date, names: frozenset[str]) -> Reckoned | None:
    """The age on the day of the story, from a birthday with its year: another age is a conflict."""
    facts = source.facts
    for local in facts.local.sentences:
        text = facts.local.text[local.start : local.end]
        found = _BORN_ON.search(text)
        month = _NUMBERS.get((found["month"] or found["month2"]).lower()) if found else None
        if found is None or month is None or not _named(text, names):
            continue
        day = int(found["day"] or found["day2"])
        years = now.year - int(found["year"]) - ((now.month, now.day) < (month, day))
        place = facts.prose.span(Span(local.start + found.start(), local.start + found.end()))
        verdict: Verdict = "derived" if own.meets(years) else "conflicts"  # type: ignore[arg-type]
        return Reckoned(verdict, f"{found[0]} is {years}", at(source, place))
    return None


def _born_in(source: Source, own: Sought, now: date, names: frozenset[str]) -> Reckoned | None:
    """The year in which the one who is named was born is alone in its sentence, and comes to another age."""
    facts = source.facts
    for local in facts.local.sentences:
        text = facts.local.text[local.start : local.end]
        found = list(_BORN.finditer(text))
        if len(found) == 1 and len({word for word in _CAPITAL.findall(text) if fold(word) in names}) > 1:
            place = Span(local.start + found[0].start(), local.start + found[0].end())
            return Reckoned("conflicts", f"{found[0][0]} is {now.year - int(found[0]['year'])}", at(source, facts.prose.span(place)))
    return None


_MADE = lazy.regex(rf"\b{any_of(BEGINNINGS)}\b[^.;]{{0,60}}?\b(?P<year>(?:1[5-9]|20)\d\d)\b", re.I)


def _since(source: Source, own: Sought, now: date, pattern: re.Pattern[str], on_it: Callable[[str], bool]) -> Reckoned | None:
    """The age of a person, or of a bridge, a ship, a club, from the year in a sentence that is on the same."""
    facts = source.facts
    for local in facts.local.sentences:
        text = facts.local.text[local.start : local.end]
        found = pattern.search(text)
        if found is None or not on_it(text):
            continue
        years = now.year - int(found["year"])
        if own.meets(years) or own.meets(years - 1):  # type: ignore[arg-type]
            place = Span(local.start + found.start(), local.start + found.end())
            return Reckoned("derived", found[0], at(source, facts.prose.span(place)))
    return None


def _names(own: Sought) -> frozenset[str]:
    """The capitalised words of the paragraph up to the age."""
    text = own.facts.local.text
    start = text.rfind("\n\n", 0, own.span.start) + 1
    return frozenset(fold(word) for word in _CAPITAL.findall(text[start : own.span.end + 60]))


def _ages(facts: Facts, names: frozenset[str]) -> Iterator[tuple[int, Span, bool]]:
    """Ages beside one of the names, or a name that is one slip from it; the place, and whether it was the birthday."""
    for local in facts.local.sentences:
        text = facts.local.text[local.start : local.end]
        if not _named(text, names):
            continue
        for pattern in (_BIRTHDAY, _AGE):
            for found in pattern.finditer(text):
                age = int(found.groupdict().get("age") or found.groupdict().get("age2") or 0)
                place = Span(local.start + found.start(), local.start + found.end())
                yield age, facts.prose.span(place), pattern is _BIRTHDAY


def _named(text: str, names: frozenset[str]) -> bool:
    words = [fold(word) for word in _CAPITAL.findall(text)]
    return any(word in names or any(slip(word, name) for name in names if len(name) > _SHORT) for word in words)


_SHORT = 4
