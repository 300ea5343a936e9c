"""What the calendar, sources and peers say of the dates and times of day of an article."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts.dates.clock import TimeOfDay, clocks
from factlint.facts.model import Date
from factlint.facts.page.datelines import dateline
from factlint.story import Source, Story
from factlint.story.claims.figures import at_hand, elsewhere, not_found, reported
from factlint.story.claims.model import Claim, Evidence, unsure
from factlint.story.figures.dates import against_calendar, disagreements
from factlint.story.figures.given import dated, given
from factlint.story.figures.sentences import GivenDay, read
from factlint.text import Span


def dates(story: Story) -> Iterator[Claim]:
    """A claim for each date that says a day, a month or a year, for each day of the week and each time of day; in no order."""
    clashing = {found.mine.span: found for found in disagreements(story) if found.source is not None}
    missing = reported(story)
    said: set[Span] = set()
    for sentence in read(story.article).sentences:
        for day in sentence.days:
            if day.span in clashing or _dateline(story, day) or (not (wrong := against_calendar(day.date)) and not _known(day.date)):
                continue
            said.add(day.span)
            if wrong:
                yield Claim(day.span, "date", "conflicts", wrong)
            elif day.span in missing:
                yield not_found(story, Claim(day.span, "date", "not found"), missing[day.span])
            else:
                yield _date(story, day)
    for span, clash in clashing.items():
        assert clash.source is not None
        said.add(span)
        detail = elsewhere(f"another {clash.clash}", clash.source)
        yield Claim(span, "date", "conflicts", detail, evidence=(Evidence(clash.source, clash.other.span),))
    yield from _times(story, said)


def _known(date: Date) -> bool:
    """It says a day, a month, a year or a day of the week; "last week" is as wide as the reader likes."""
    return bool(date.weekday) or (not date.relative and bool(date.year or date.month or date.earliest))


def _dateline(story: Story, day: GivenDay) -> bool:
    """The date is in the dateline that a paragraph begins with: it says when the story was written."""
    article = story.article
    block = article.block(day.span)
    found = None if block is None else dateline(article.prose.words(block.span))
    return (
        block is not None and found is not None and article.prose.local(day.span).end <= article.prose.local(block.span).start + found.end
    )


def _date(story: Story, day: GivenDay) -> Claim:
    bare = day.date.weekday is not None and not day.date.day
    for source in at_hand(story, day):
        other = _weekday(source, day) if bare else _given(source, day)
        if other is not None:
            return Claim(day.span, "date", "supported", evidence=(Evidence(source, other.span),))
        if not bare and dated(given(source.facts), day):
            return Claim(day.span, "date", "supported", source.facts.document.path)
    return not_found(story, Claim(day.span, "date", "not found"), None)


def _given(source: Source, day: GivenDay) -> GivenDay | None:
    known = given(source.facts)
    return next((one for sentence in known.sentences for one in sentence.days if _agrees(day, one)), None) if dated(known, day) else None


def _weekday(source: Source, day: GivenDay) -> GivenDay | None:
    """The same day of the week, or the date that it was, in a source."""
    mine = day.date
    for sentence in given(source.facts).sentences:
        for one in sentence.days:
            theirs = one.date
            same_day = mine.earliest is not None and mine.earliest == theirs.earliest and theirs.earliest == theirs.latest
            open_ = mine.earliest is None or theirs.earliest is None
            if same_day or (open_ and mine.weekday == theirs.weekday):
                return one
    return None


def _agrees(one: GivenDay, other: GivenDay) -> bool:
    """The parts of a date that the story gives are the same, as far as the source gives them."""
    mine, theirs = one.date, other.date
    same = [(mine.year, theirs.year), (mine.month, theirs.month), (mine.day, theirs.day)]
    known = [(a, b) for a, b in same if a is not None and b is not None]
    return bool(known) and all(a == b for a, b in known) and (mine.day is None or theirs.day is not None)


# --- times of day ----------------------------------------------------------------------------------------------------------


def _times(story: Story, said: set[Span]) -> Iterator[Claim]:
    """The times of day in the prose that are not part of a date above."""
    article = story.article
    for sentence in article.local.sentences:
        for clock in clocks(article.local.text, sentence):
            span = article.prose.span(clock.span)
            if article.quoted(span) is None and not any(span.overlaps(other) for other in said):
                yield _time(story, clock, span)


def _time(story: Story, clock: TimeOfDay, span: Span) -> Claim:
    for source in story.sources:
        local = source.facts.local
        for sentence in local.sentences:
            for other in clocks(local.text, sentence):
                if other.minutes & clock.minutes:
                    return Claim(span, "date", "supported", evidence=(Evidence(source, source.facts.prose.span(other.span)),))
    return Claim(span, "date", "unchecked" if unsure(story) else "not found")
