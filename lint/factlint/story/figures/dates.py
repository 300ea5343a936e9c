"""What sources, peers and the rest of the article say of when something was: dates that disagree on one event."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts.dates.written import no_such_day
from factlint.facts.model import Date
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.figures.copies import Clash, CopiedSentence, clash, copied, others
from factlint.story.figures.hours import hours_apart
from factlint.story.figures.sentences import FigureSentence, FigureTexts, GivenDay, read, shared_stems
from factlint.story.figures.since import counted_since
from factlint.story.figures.stems import APART, stem
from factlint.story.figures.turns import same_event, topic_of
from factlint.words.dates.calendar import MONTHS, WEEKDAYS
from factlint.words.dates.spans import REPEATED
from factlint.words.things import EVENTS


@dataclass(frozen=True)
class DateDisagreement:
    """A date of the article and the one that a source, a peer or another sentence of the article gives for the same."""

    mine: GivenDay
    other: GivenDay
    clash: Clash
    source: Source | None = None


_NEWS = 3
"""Days between two reports in which "Monday" means one day, and a notice is the same notice."""


@once
def disagreements(story: Story) -> tuple[DateDisagreement, ...]:
    """Dates of the article that are given otherwise for the same event; at most one for each, in order."""
    return tuple(_disagreements(story))


def _disagreements(story: Story) -> Iterator[DateDisagreement]:
    found: list[DateDisagreement] = []
    agreed: set[int] = set()
    done: set[tuple[int, int]] = set()
    for copy in copied(story):
        if copy.days:
            done.add((id(copy.source), id(copy.mine)))
        agreed.update(day.span.start for day, _, relation in copy.days if relation == "same")
        if not _another_edition(story, copy):
            found += (DateDisagreement(day, other, relation, copy.source) for day, other, relation in copy.days if relation != "same")
    for source in others(story):
        found += _reworded(read(story.article), read(source.facts), source, done)
        if not _report_of_another_day(story, source):
            found += (DateDisagreement(one, other, "time", source) for one, other in hours_apart(story.article, source))
    found += _within(read(story.article))
    said: set[int] = set()
    for disagreement in sorted(found, key=lambda d: (d.mine.span, d.source is None)):
        place = disagreement.mine.span.start
        if _counted(disagreement.mine) != _counted(disagreement.other):
            continue
        if place not in agreed and place not in said and not off_calendar(disagreement.mine.date):
            said.add(place)
            yield disagreement


def off_calendar(date: Date) -> bool:
    """The weekday written beside a date is not that day's: the calendar says so, no other text is needed."""
    day = date.earliest
    return bool(date.weekday and date.day and day and not date.relative and WEEKDAYS[day.weekday()] != date.weekday)


def against_calendar(date: Date) -> str:
    """What the calendar says against a date: "June has 30 days", "May 14, 2024 is a Tuesday"; empty for nothing."""
    if reason := no_such_day(date.month, date.day, date.year):
        return reason
    day = date.earliest
    return f"{MONTHS[day.month - 1]} {day.day}, {day.year} is a {WEEKDAYS[day.weekday()]}" if off_calendar(date) and day else ""


def _another_edition(story: Story, copy: CopiedSentence) -> bool:
    """A peer of another day that has the same words for another occasion: weekly notices, daily reports."""
    return _report_of_another_day(story, copy.source)


def _report_of_another_day(story: Story, source: Source) -> bool:
    mine, theirs = story.article.published, source.facts.published
    return bool(source.peer and mine and theirs and abs((mine - theirs).days) > _NEWS)


# --- in other words ------------------------------------------------------------------------------------------------------

_SHARED = 4
_GOVERNING = 3
_ALIKE = 0.5


def _reworded(mine: FigureTexts, theirs: FigureTexts, source: Source, done: set[tuple[int, int]]) -> Iterator[DateDisagreement]:
    for sentence in mine.sentences:
        if not sentence.days or (id(source), id(sentence)) in done:
            continue
        shared = shared_stems(sentence, theirs).most_common(5)
        stated = [*_apart(sentence, [theirs.sentences[number] for number, count in shared if count >= _GOVERNING], source)]
        stated = stated or [*_made(sentence, [theirs.sentences[number] for number, count in shared if count >= _FEWEST], source)]
        yield from stated or _coming(sentence, [theirs.sentences[number] for number, count in shared if count >= _NEEDED], source)


def _within(mine: FigureTexts) -> Iterator[DateDisagreement]:
    for place, sentence in enumerate(mine.sentences):
        if sentence.days:
            shared = shared_stems(sentence, mine)
            near = [mine.sentences[number] for number, count in shared.most_common(6) if number < place and count >= _SHARED]
            yield from _apart(sentence, near, None)


def _apart(sentence: FigureSentence, near: Sequence[FigureSentence], source: Source | None) -> Iterator[DateDisagreement]:
    """The one date of a sentence and the one of another that reports the same event in other words."""
    for other in near:
        if len(sentence.days) != 1 or len(other.days) != 1 or "headline" in (sentence.kind, other.kind) or _figures_differ(sentence, other):
            continue
        mine, theirs = sentence.days[0], other.days[0]
        found = clash(mine.date, theirs.date)
        if (
            found in ("year", "month", "day")
            and _said(mine)
            and _said(theirs)
            and (_one_event(mine, theirs) or (source and _says_no_more(mine, theirs) and not _has(near, mine)))
        ):
            yield DateDisagreement(mine, theirs, found, source)
            return


def _figures_differ(one: FigureSentence, other: FigureSentence) -> bool:
    """Both have figures, and none in common: a series, year by year."""
    mine, theirs = ({(stated.figure.kind, stated.figure.value) for stated in sentence.figures} for sentence in (one, other))
    return bool(mine and theirs and not mine & theirs)


_PREPOSITION = lazy.regex(
    r"\b(?:in|on|since|until|from|by|of|during)(?: (?:early|late|mid|the (?:spring|summer|fall|autumn|winter) of))? $", re.I
)


def _said(day: GivenDay) -> bool:
    """The date is a part of the sentence: "in 2014"; what is in brackets or after a comma may date a publication."""
    start = day.date.span.start
    return bool(_PREPOSITION.search(day.facts.local.text[max(0, start - 30) : start]))


def _counted(day: GivenDay) -> bool:
    return counted_since(day.facts.local.text, day.date.span.start)


def _one_event(mine: GivenDay, theirs: GivenDay) -> bool:
    """The words beside the dates are the same for the most part, including names."""
    shared = mine.governing & theirs.governing
    if len(shared) < _GOVERNING or not mine.proper & theirs.proper or (mine.proper ^ theirs.proper):
        return False
    for group in APART:
        here, there = mine.topic & group, theirs.topic & group
        if here != there:
            return False
    if (mine.topic | theirs.topic) & _REPEATED:
        return False
    alike = len(mine.topic & theirs.topic) / (len(mine.topic | theirs.topic) or 1)
    # A word that only one side has may be the verb: "built" and "closed" are two events of one bridge.
    return alike >= _ALIKE and len(shared) == min(len(mine.governing), len(theirs.governing))


def _has(near: Sequence[FigureSentence], mine: GivenDay) -> bool:
    """One of the sentences has the day itself."""
    return any((day.date.month, day.date.day) == (mine.date.month, mine.date.day) for sentence in near for day in sentence.days)


def _says_no_more(mine: GivenDay, theirs: GivenDay) -> bool:
    """The source says nothing but this of the event: all of its words are in the sentence of the story, the day is another."""
    words = theirs.topic - {stem(day) for day in WEEKDAYS}
    apart = any((mine.topic & group) != (theirs.topic & group) for group in APART)
    known = mine.date.day and theirs.date.day
    return bool(known) and len(words) >= _GOVERNING and words <= mine.topic and not apart and not (mine.topic | words) & _REPEATED


_TO_COME = frozenset({"BEGIN", "END", "HOLD", *map(stem, ("deadline", "due", "vote", "voters", "polls", "expires", "sworn"))})
_EVENTS = frozenset(map(stem, EVENTS))
_NEEDED, _MOSTLY = 3, 0.75


def _coming(sentence: FigureSentence, near: Sequence[FigureSentence], source: Source) -> Iterator[DateDisagreement]:
    """The one day of a sentence and the one of another that announces the same in other words."""
    for other in near:
        if len(sentence.days) == len(other.days) == 1 and "headline" not in (sentence.kind, other.kind):
            mine, theirs = sentence.days[0], other.days[0]
            found = clash(mine.date, theirs.date)
            if found in ("month", "day", "weekday") and not _figures_differ(sentence, other) and _announced(mine, theirs, source):
                yield DateDisagreement(mine, theirs, found, source)
                return


_FEWEST = 2
_MADE = lazy.regex(
    r"\b(?P<verb>built|founded|established|completed|incorporated|inaugurated|demolished|abolished|born)"
    r"(?: (?:here|there|in (?!the )[A-Z][\w’'-]+))? (?:in|on) (?:early |late |mid-)?$",
    re.I,
)
"""What happens to a thing or a person once, right before its year."""


def _made(sentence: FigureSentence, near: Sequence[FigureSentence], source: Source) -> Iterator[DateDisagreement]:
    """The year in which a thing was built or founded, and the other one that a source gives; neither text has both."""
    if len(sentence.days) != 1 or sentence.kind == "headline" or source.peer:
        return
    mine = sentence.days[0]
    verb, found = _verb(mine), []
    for other in near:
        theirs = other.days[0] if len(other.days) == 1 and other.kind != "headline" else None
        if theirs and verb and _verb(theirs) == verb and clash(mine.date, theirs.date) == "year" and _one_thing(mine, theirs, verb):
            found.append(theirs)
    years = {theirs.date.year for theirs in found}
    if len(years) == 1 and not any(date.year == mine.date.year for date in source.facts.local.dates):
        yield DateDisagreement(mine, found[0], "year", source)


def _verb(day: GivenDay) -> str:
    start = day.date.span.start
    made = _MADE.search(day.facts.local.text[max(0, start - 50) : start])
    return made["verb"].lower() if made else ""


def _one_thing(mine: GivenDay, theirs: GivenDay, verb: str) -> bool:
    """The clauses share a noun apart from the verb, and no name of one contradicts a name of the other."""
    shared = (mine.governing & theirs.governing) - {stem(verb)}
    names, others = (set(_NAME.findall(_sentence_of(day))) for day in (mine, theirs))
    return bool(shared) and not (names and others and not names & others)


_NAME = lazy.regex(r"(?<=[a-z,] )[A-Z][\w’'-]{2,}|(?<=The )[A-Z][\w’'-]{2,}")


def _announced(mine: GivenDay, theirs: GivenDay, source: Source) -> bool:
    """A day of the calendar for something that begins, ends or is held, in other words; the source does not have the day of the article."""
    one, other = topic_of(_sentence_of(mine)), topic_of(_sentence_of(theirs))
    least = _NEEDED if one & other & _TO_COME else _NEEDED + 1 if one & other & _EVENTS else None
    if least is None or not same_event(one, other, least, _MOSTLY) or (one | other) & _REPEATED:
        return False
    if mine.proper and theirs.proper and not mine.proper & theirs.proper:
        return False
    days = [date for date in source.facts.local.dates if date.day and not date.relative]
    return bool(mine.date.day and theirs.date.day) and not any((date.day, date.month) == (mine.date.day, mine.date.month) for date in days)


def _sentence_of(day: GivenDay) -> str:
    """The words of the sentence of a date, without the date."""
    text, span, sentence = day.facts.local.text, day.date.span, day.facts.local.sentences[day.sentence]
    return f"{text[sentence.start : span.start]} {text[span.end : sentence.end]}"


_REPEATED = frozenset(map(stem, REPEATED))
"""What happens more than once."""
