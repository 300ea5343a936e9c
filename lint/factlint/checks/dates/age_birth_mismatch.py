"""An age that the date of birth does not allow."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from factlint import lazy
from factlint.checks.dates._lives import ages_apart, graduates
from factlint.facts.model import Date, Figure
from factlint.facts.relations.skeleton import Bounds
from factlint.facts.relations.timeline import DATE, FIGURE, SIGNS, Timeline, spoken, year_date, years_between
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.around import AFTER_AN_AGE, NOT_BESIDE_BIRTH
from factlint.words.names.runs import CLOSE_PEOPLE
from factlint.words.patterns import alternatives

VALUES = ("age", "right", "birth", "at")
LABELS = {
    "written": "age and date of birth, on the day they are given for",
    "apart": "age and date of birth in sentences apart",
    "published": "age on the day of publication",
    "graduated": "age and the year of a graduation",
}

_GAP = rf"[^{SIGNS}.;:!?()]"
_OTHERS = lazy.regex(
    rf"\b{any_of(CLOSE_PEOPLE)}\b|\b(?:predecessor|successor)\b|\b[A-Z][\w’'-]+ (?:was|is|died|became|had|(?!and\b)[a-z]{{2,}}ed)\b"
)
# "Born in Leeds and raised in York in 1960": the date is not that of the birth.
_ELSEWHERE = lazy.regex(rf"\b{any_of(NOT_BESIDE_BIRTH)}\b")
_BORN = lazy.regex(rf"(?<![-‑])\b[Bb]orn\b(?P<gap>{_GAP}{{0,60}}?)(?P<birth>{DATE})", signs=("[Bb]orn",))
_LIFE = lazy.regex(rf"\((?:born |b\. ?)?(?P<birth>{DATE})(?: ?[-–—] ?|[;,] (?:died|d\.) )(?P<at>{DATE})\)")
_OLD = r"(?:\baged?|\bat (?:the )?(?:[a-z]+ )?(?:old )?age(?: of)?|\bat)"
_AFTER = rf"(?! ?[%-]| (?!{any_of(AFTER_AN_AGE)}\b)\w)"
_THEN = lazy.regex(rf"(?P<at>{DATE})(?P<gap>{_GAP}{{0,40}}?)[ ,]{_OLD} (?:just |only )?(?P<age>{FIGURE}){_AFTER}", signs=("age", "at "))
_THUS = lazy.regex(
    rf"(?:{_OLD}|\bturned|\bturning) (?:just |only )?(?P<age>{FIGURE}),? (?:in|on) (?P<at>{DATE})", signs=("age", "at ", "turn")
)
_WHEN = lazy.regex(
    rf"\b(?:was|turned|were) (?:just |only |already )?(?P<age>{FIGURE})"
    rf" (?:when (?:he|she) {_GAP}{{3,50}}? )?(?:in|on) (?P<at>{DATE})"
)
_RELATIVE = lazy.regex(rf"\b{any_of(CLOSE_PEOPLE)}\b|;")
_DIED = lazy.regex(
    rf"\bdie[ds]\b{_GAP}{{0,40}}?[ ,]{_OLD} (?P<age>{FIGURE}){_AFTER}"
    rf"|\bwas (?:just |only )?(?P<age2>{FIGURE})(?: years old)? when (?:he|she) died\b|\blived to(?: be)? (?P<age3>{FIGURE}){_AFTER}",
    signs=(r"\bdie[ds]\b", r"\blived\b"),
)
_DIED_IN = lazy.regex(
    rf"\bdied (?:in|on) (?P<at>{DATE}),? (?:(?:he|she|who|and) )?(?:was|lived to(?: be)?) (?:just |only )?(?P<age>{FIGURE}){_AFTER}",
    signs=(r"\bdied\b",),
)
_IS = r"(?:is|turns|turned)(?: now| just| only| already)?"
_NOW = lazy.regex(
    # "Lie, 81, was born in 1926", "Lie, 81, born in 1926", "she is 81 and was born".
    alternatives(
        ("the age, then born", rf"[, ](?P<age2>{FIGURE}),? (?:(?:who|and|she|he) )*(?:was )?born\b", "Lie, {figure}, was born in {date}"),
        ("aged at the beginning", rf"^[Aa]ged (?P<age3>{FIGURE}), (?:he|she)\b", "Aged {figure}, she"),
        ("the age before a name", rf"(?P<age4>{FIGURE})(?: [A-Z][\w’'-]+){{1,3}},? (?:who )?was born\b", "{figure} Anna Lie was born"),
        (
            "born, then the age",
            rf"(?<={DATE})\)?,? (?:and |who |he |she )*(?:(?:{_IS}|now|aged) |(?:[A-Z][\w’'-]+ ){{0,2}}[A-Z][\w’'-]+, "
            rf")?(?P<age5>{FIGURE})(?! ?[%-]| [a-z])",
            "{date}, is {figure}",
        ),
        (
            "born, then a name that is so old",
            rf"(?<={DATE}),(?: the [a-z]+)?(?: [A-Z][\w’'-]+){{1,3}},? {_IS} (?P<age6>{FIGURE})"
            r"(?! ?(?:[%-]|(?!years old|and|but|or|,)[a-z]))",
            "{date}, Lie is {figure}",
        ),
        ("is so old", rf"\b(?:he|she|who) {_IS} (?P<age>{FIGURE})(?! ?(?:[%-]|(?!years old|and|but|or|,)[a-z]))", "she is {figure}"),
    )
)
_NEXT_TO = 3
"""Characters between two sentences of a paragraph, at most."""


@dataclass(frozen=True)
class Params:
    apart: int = 12
    """In two sentences, an age that is off by more years than this is somebody else's."""


@dataclass(frozen=True)
class _Event:
    at: Date
    age: Figure
    start: int = 0
    end: int = 0
    """Where it is reported in the timeline."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    births: list[tuple[Timeline, Date]] = []
    deaths: list[tuple[Timeline, _Event]] = []
    for timeline in story.article.local.timelines:
        lived = _lived(timeline)
        if lived is not None:
            yield from _judged(story, *lived, "written")
            continue
        birth = _birth(timeline)
        events = [event for event in _events(timeline) if birth is None or event.at is not birth[0]]
        if birth is None:
            deaths += ((timeline, event) for event in events if re.search(r"\b[Dd]ie[ds]\b", timeline.text))
            continue
        births.append((timeline, birth[0]))
        for event in events:
            if not _OTHERS.search(_between(timeline.text, birth[1], Span(event.start, event.end))):
                yield from _judged(story, birth[0], event, "written")
        if not events:
            yield from _today(story, timeline, *birth)
    if len(births) == len(deaths) == 1 and _same(births[0][0], deaths[0][0]):
        yield from _apart(story, births[0][1], deaths[0][1], params)
    else:
        yield from _beside(story, params)
    yield from _graduates(story)


def _lived(timeline: Timeline) -> tuple[Date, _Event] | None:
    """Birth and death in brackets, and the age at death."""
    life, died = _LIFE.search(timeline.text), _DIED.search(timeline.text)
    age = _age(timeline, next(filter(None, died.groups()))) if died else None
    if life is None or died is None or age is None or re.search(DATE, timeline.text[life.end() : died.end()]):
        return None
    if _OTHERS.search(timeline.text, life.end(), died.start()):
        return None
    return timeline.date(life["birth"]), _Event(timeline.date(life["at"]), age)


def _birth(timeline: Timeline) -> tuple[Date, Span] | None:
    """The one birth that a sentence gives, and where in the timeline."""
    found = [m for m in _BORN.finditer(timeline.text) if not _ELSEWHERE.search(m["gap"])]
    if len(found) != 1 or len(re.findall(r"\b[Bb]orn\b", timeline.text)) != 1:
        return None
    birth = timeline.date(found[0]["birth"])
    return (birth, Span(*found[0].span())) if birth.year and birth.earliest else None


def _events(timeline: Timeline) -> list[_Event]:
    found = []
    # "Her son was born in 1980; she was 60 in 2010": only a sentence about one person says whose age it is.
    alone = () if _RELATIVE.search(timeline.text) else _WHEN.finditer(timeline.text)
    for match in (*_THEN.finditer(timeline.text), *_THUS.finditer(timeline.text), *_DIED_IN.finditer(timeline.text), *alone):
        at, age = timeline.date(match["at"]), _age(timeline, match["age"])
        elsewhere = "gap" in match.groupdict() and _OTHERS.search(match["gap"] or "")
        if at.year and at.earliest and age is not None and not elsewhere:
            found.append(_Event(at, age, *match.span()))
    return found


def _age(timeline: Timeline, sign: str) -> Figure | None:
    """A number of years that a person can have; a bare number after "at" counts nothing."""
    figure = timeline.figure(sign)
    fits = figure.kind == "age" or (figure.kind == "count" and figure.of is None) or (figure.kind == "duration" and figure.unit == "year")
    years = figure.unit in ("", "year") and figure.value is not None and 3 < figure.value < 120 and figure.value % 1 == 0
    return figure if fits and years else None


_SUBJECT = lazy.regex(r",? (?:the [a-z]+ )?(?:[A-Z][\w’'-]+ ?)*")


def _between(text: str, born: Span, event: Span) -> str:
    """What is between the two; "Born in 1941, Lind": the name is that of who was born."""
    first, last = sorted((born, event))
    subject = _SUBJECT.match(text, born.end) if born.start == 0 else None
    return text[subject.end() if subject and first is born else first.end : last.start]


def _today(story: Story, timeline: Timeline, birth: Date, born: Span) -> Iterator[Hit]:
    """Somebody who is said to be of an age now."""
    now, published = _NOW.search(timeline.text), story.article.published
    age = _age(timeline, next(filter(None, now.groups()))) if now else None
    if now is None or age is None or published is None or re.search(r"\b(?:when|if|would|will)\b", timeline.text):
        return
    if _other_years(timeline, birth):
        return
    if not _OTHERS.search(_between(timeline.text, born, Span(*now.span()))):
        # The story may have been written some weeks before it is out.
        yield from _judged(story, birth, _Event(_around(published), age), "published")


def _other_years(timeline: Timeline, birth: Date) -> bool:
    """Another year is named, so that the age may be that of then."""
    dates = [timeline.date(sign) for sign in re.findall(DATE, timeline.text)]
    return any(date.year and not date.relative and date.year != birth.year for date in dates)


def _around(day: date) -> Date:
    return Date(Span(0, 0), day.replace(month=1, day=1), day, year=day.year)


def _same(born: Timeline, died: Timeline) -> bool:
    """The two sentences are about one person: by a pronoun, or by a name that both have."""
    before = re.split(r"\b[Bb]orn\b", born.text)[0]
    if _OTHERS.search(re.sub(r"\b[A-Z][\w’'-]+ was", "", before)) or re.search(r"\b(?:son|daughter|wife|husband)\b", died.text):
        return False
    if not before.strip() or re.match(r"(?:He|She) (?:was )?$", before):
        return born.sentence.start > died.sentence.start or died.text.startswith(("He ", "She "))
    if died.text.startswith(("He ", "She ")) and 0 <= died.sentence.start - born.sentence.end <= _NEXT_TO:
        return True
    return bool(set(re.findall(r"\b[A-Z][\w’'-]{2,}", before)) & set(re.findall(r"\b[A-Z][\w’'-]{2,}", died.text)))


def _apart(story: Story, birth: Date, event: _Event, params: Params) -> Iterator[Hit]:
    years, stated = years_between(birth, event.at), event.age.value
    if years is None or years.low is None or years.high is None or stated is None:
        return
    if years.low - params.apart <= stated <= years.high + params.apart:
        yield from _judged(story, birth, event, "apart")


def _beside(story: Story, params: Params) -> Iterator[Hit]:
    """The age in one sentence and the birth in the next, or the other way round."""
    local, published = story.article.local, story.article.published
    for life, birth in ages_apart(local.text, local.sentences, published):
        if published is not None and life.age is not None and abs(life.at - birth.first - life.age) <= params.apart:
            at = _around(published) if life.at == published.year else year_date(life.at, Span(0, 0))
            age = Figure(life.span, Decimal(life.age), Decimal(life.age), False, False, Decimal(life.age), "year", "age")
            yield from _judged(story, year_date(birth.first, birth.span), _Event(at, age), "apart")


def _graduates(story: Story) -> Iterator[Hit]:
    local, prose = story.article.local, story.article.prose
    for place, year, life, age in graduates(local.text, local.sentences, story.article.published):
        span = prose.span(place)
        if story.article.quoted(span) is None:
            born = f"{life.first}" if life.first == life.last else f"{life.first} or {life.last}"
            words = {"age": "old enough to graduate", "right": f"{max(age - 1, 0)} or {age}", "birth": born, "at": f"in {year}"}
            yield Hit(span, words, "graduated", places=(prose.span(life.span),))


def _judged(story: Story, birth: Date, event: _Event, label: str) -> Iterator[Hit]:
    years, prose = years_between(birth, event.at), story.article.prose
    if years is None or years.low is None or years.high is None or years.high < 0:
        return
    stated = Bounds(event.age.low, event.age.high)
    if stated.meets(years) or (event.age.low_open and event.age.low is None):
        return
    span = prose.span(event.age.core or event.age.span)
    if story.article.quoted(span) or story.article.quoted(prose.span(birth.span)):
        return
    words = {
        "age": prose.words(span),
        "right": spoken(replace(years, low=max(years.low, Decimal(0)))),
        "birth": _said(prose.text, birth),
        "at": f"{'on' if event.at.day or not len(event.at.span) else 'in'} {_said(prose.text, event.at)}",
    }
    places = tuple(prose.span(d.span) for d in (birth, event.at) if len(d.span))
    yield Hit(span, words, label, places=places)


def _said(text: str, of: Date) -> str:
    return text[of.span.start : of.span.end] if len(of.span) else f"{of.latest:%Y-%m-%d}"
