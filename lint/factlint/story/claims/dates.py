"""What the calendar, sources and peers say of the dates and times of day of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from factlint import lazy
from factlint.facts.dates.clock import TimeOfDay, clocks
from factlint.facts.model import Date
from factlint.facts.page.datelines import dateline
from factlint.story import Source, Story
from factlint.story.beside import day_of, matches, sentence_at
from factlint.story.claims.besides.years import by_chance, of_accounts
from factlint.story.claims.figures import at_hand, elsewhere, not_found, reported
from factlint.story.claims.model import Claim, unsure
from factlint.story.claims.said_on import SpokenOn, speaker_on
from factlint.story.evidence import Evidence, Verdict
from factlint.story.figures.dates import against_calendar, disagreements
from factlint.story.figures.given import as_last_year, dated, given
from factlint.story.figures.sentences import GivenDay, read
from factlint.story.figures.stems import stems
from factlint.story.reckoned.across.pool import pooled_times
from factlint.story.reckoned.across.spoken import end_of_range, spoken
from factlint.story.reckoned.across.weekdays import far_off, in_story, on_weekday
from factlint.story.reckoned.across.years import long_ago, months, other_year
from factlint.story.reckoned.slips import other_date
from factlint.story.reckoned.sought import Reckoned
from factlint.story.reckoned.worked.moments import other_moment, weekday_of
from factlint.story.reckoned.worked.places import other_time
from factlint.story.reckoned.years import years_after
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.dates.spans import FEASTS
from factlint.words.patterns import alternatives


def dates(story: Story) -> Iterator[Claim]:
    """A claim for each date that says a day, a month or a year, for each day of the week and each time of day; in no order."""
    clashing = {found.mine.span: found for found in disagreements(story) if found.source is not None}
    missing = reported(story)
    said: set[Span] = set()
    for sentence in read(story.article).sentences:
        for day in sentence.days:
            if day.span in clashing or _dateline(story, day) or _repeated(story, day):
                continue
            if not (wrong := against_calendar(day.date)) and not _known(day.date):
                if _from_today(story, day) and not any(0 <= day.span.start - one.end <= 1 for one in said):
                    said.add(day.span)
                    yield _relative(story, day)
                continue
            said.add(day.span)
            if (named := weekday_of(story, day)) is not None:
                yield from _weekday_apart(story, day, named)
            elif wrong:
                yield Claim(day.span, "date", "conflicts", wrong)
            elif day.span in missing:
                yield _slipped(story, day, not_found(story, Claim(day.span, "date", "not found"), missing[day.span]))
            else:
                claim = _date(story, day)
                if claim.verdict == "supported" and by_chance(story, day):
                    claim = not_found(story, Claim(day.span, "date", "not found"), None)
                yield _slipped(story, day, claim)
    for span, clash in clashing.items():
        assert clash.source is not None
        said.add(span)
        detail = elsewhere(f"another {clash.clash}", clash.source)
        yield Claim(span, "date", "conflicts", detail, evidence=(Evidence(clash.source, clash.other.span),))
    yield from _times(story, said)
    yield from _named_days(story, said)


def _slipped(story: Story, day: GivenDay, claim: Claim) -> Claim:
    """Where a source dates the same otherwise; what a sentence cites is looked up there alone."""
    if claim.verdict == "not found" and claim.reach != "tied" and (year := of_accounts(story, day)) is not None:
        return replace(claim, verdict="supported", detail="", evidence=(year,), reckoned=True)
    if (season := _season(story, day)) is not None:
        return replace(claim, verdict=season[0], detail=season[1], evidence=(season[2],), reckoned=True)
    if claim.verdict == "not found" and claim.reach != "tied" and (made := years_after(story, day)) is not None:
        return replace(claim, verdict=made.verdict, detail=made.detail, evidence=made.evidence, reckoned=True)
    if claim.verdict == "not found" and (named := in_story(story, day) or on_weekday(story, day)) is not None:
        return replace(claim, verdict=named.verdict, detail=named.detail, evidence=named.evidence, reckoned=True)
    short = _short_year(story, day) if claim.verdict == "not found" else None
    if short is not None:
        return replace(claim, verdict="supported", detail="", evidence=(short,), reckoned=True)
    found = (spoken(story, day) or end_of_range(story, day)) if claim.verdict == "not found" else None
    if found is None and claim.verdict == "not found" and claim.reach != "tied":
        found = months(story, day) or other_date(story, day) or other_year(story, day)
        found = found or (None if by_chance(story, day) else long_ago(story, day))
        found = found or other_moment(story, day)
    return claim if found is None else replace(claim, verdict=found.verdict, detail=found.detail, evidence=found.evidence, reckoned=True)


def _weekday_apart(story: Story, day: GivenDay, named: Reckoned) -> Iterator[Claim]:
    """A date that is right and the wrong day of the week beside it are two claims."""
    words, weekday = story.article.prose.words(day.span), day.date.weekday or ""
    at = words.find(weekday)
    if named.verdict != "conflicts" or at <= 0:
        yield Claim(day.span, "date", named.verdict, named.detail, evidence=named.evidence, reckoned=True)
        return
    rest = Span(day.span.start, day.span.start + at)
    yield Claim(Span(day.span.start + at, day.span.start + at + len(weekday)), "date", "conflicts", named.detail, evidence=named.evidence)
    yield Claim(rest, "date", "supported", evidence=named.evidence)


_OF_YEAR = lazy.regex(r"\b(?P<season>spring|summer|autumn|fall|winter)(?: of)? $", re.I)


def _season(story: Story, day: GivenDay) -> tuple[Verdict, str, Evidence] | None:
    """ "Spring 2026", where a source has a season of that year for the same; None where no season is said or no source has one."""
    mine = _season_of(day)
    if not mine or day.date.month is not None:
        return None
    for source in story.sources:
        for sentence in given(source.facts).sentences:
            for other in sentence.days:
                theirs = _season_of(other) if other.date.year == day.date.year else ""
                if theirs and len(other.topic & day.topic) >= _ALIKE:
                    at = Evidence(source, other.span)
                    return ("supported", "", at) if theirs == mine else ("conflicts", "another season", at)
    return None


def _season_of(day: GivenDay) -> str:
    start = day.date.span.start
    found = _OF_YEAR.search(day.facts.local.text, max(0, start - 12), start)
    return found["season"].lower().replace("fall", "autumn") if found else ""


def _known(date: Date) -> bool:
    """It says a day, a month, a year or a day of the week."""
    return bool(date.weekday) or (not date.relative and bool(date.year or date.month or date.earliest))


_EVERY = lazy.regex(r"\b(?:every|each) (?:other )?$", re.IGNORECASE)


def _repeated(story: Story, day: GivenDay) -> bool:
    """ "Every Sunday" is not a day."""
    start = day.date.span.start
    return bool(_EVERY.search(story.article.local.text, max(0, start - 14), start))


_NOW = lazy.regex(r"(?:today|tonight)$", re.IGNORECASE)


def _from_today(story: Story, day: GivenDay) -> bool:
    """ "Last month", "earlier this year": taken from the day of publication, and not that day itself; not in a quotation."""
    words = story.article.prose.words(day.span)
    return day.date.relative and not _NOW.match(words) and story.article.quoted(day.span) is None


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
    speaker = speaker_on(story.article, day) if bare else None
    sources = at_hand(story, day)
    if bare:  # those that name the day of the week go first
        sources = sorted(sources, key=lambda source: (found := _weekday(story, source, day, speaker)) is None or found.date.weekday is None)
    for source in sources:
        other = _weekday(story, source, day, speaker) if bare else _given(source, day) or as_last_year(given(source.facts), day)
        if other is not None and bare and other.date.weekday is None and other.date.earliest is not None:
            detail = f"{other.date.earliest.isoformat()} is a {day.date.weekday}"
            return Claim(day.span, "date", "derived", detail, evidence=(Evidence(source, other.span),), reckoned=True)
        if other is not None:
            return Claim(day.span, "date", "supported", evidence=(Evidence(source, other.span),))
        if not bare and dated(given(source.facts), day) and _month(source, day):
            near = _within(source, day)
            if (near is None and _decades(day.date)) or (_month_alone(day) and (near is None or not day.topic & near.topic)):
                continue
            evidence = (Evidence(source, near.span),) if near is not None else ()
            return Claim(day.span, "date", "supported", "" if evidence else source.facts.document.path, evidence=evidence)
    if (short := _short_year(story, day)) is not None:
        return Claim(day.span, "date", "supported", evidence=(short,))
    if bare and (made := _of_that_day(story, day)) is not None and _heard(speaker, made):
        return Claim(day.span, "date", "supported", f"{made.facts.document.path} is of that day")
    return not_found(story, Claim(day.span, "date", "not found"), None)


def _month_alone(day: GivenDay) -> bool:
    """A month without a year is in many sources: it has to be in a sentence on the same."""
    return day.date.month is not None and day.date.day is None and day.date.year is None


def _short_year(story: Story, day: GivenDay) -> Evidence | None:
    """ "In '79", in a sentence on the same."""
    year = day.date.year
    if year is None or day.date.month is not None:
        return None
    pattern = re.compile(rf"['’]{year % 100:02d}s?\b")
    for source in story.sources:
        for place, _ in matches(source.facts, pattern):
            if stems(sentence_at(source.facts, place.start)) & day.topic:
                return Evidence(source, source.facts.prose.span(place))
    return None


def _of_that_day(story: Story, day: GivenDay) -> Source | None:
    """The source that was made on the day that is meant, or in that month, and has a sentence on the same.

    Of a story without a date it is one of the same day of the week.
    """
    first, last = day.date.earliest, day.date.latest
    if first is None and day.date.weekday is not None:
        made_then = (source for source in story.sources if (made := day_of(source)) is not None and f"{made:%A}" == day.date.weekday)
        return next((source for source in made_then if _on_same(source, day, _MANY - 1) and _headed(source)), None)
    if first is None or last is None or (last - first).days > _MONTH or _NOW_ON.match(story.article.prose.words(day.span)):
        return None
    for source in story.sources:
        made = day_of(source)
        if made is not None and first <= made <= last and _on_same(source, day, _MANY - (first == last)):
            return source
    return None


def _heard(speaker: SpokenOn | None, source: Source) -> bool:
    """Nobody in particular speaks on the day, or the source, which is of that day, has that person or body."""
    return speaker is None or speaker.named_in(source.facts.local.text)


def _headed(source: Source) -> bool:
    """The source has its day in a line of its own, and in no sentence."""
    made = day_of(source)
    return not any(day.date.earliest == made == day.date.latest for sentence in given(source.facts).sentences for day in sentence.days)


def _on_same(source: Source, day: GivenDay, least: int) -> bool:
    if least < _MANY and len(given(source.facts).vocabulary & day.topic) >= _MANY:
        return True  # the report of that very day
    text = source.facts.local.text
    return any(len(day.topic & stems(text[one.start : one.end])) >= least for one in source.facts.local.sentences)


_NOW_ON = lazy.regex(r"this\b", re.I)
"""Every report of the days is of "this week"."""
_MONTH = 31
_MANY = 3
"""Words that a sentence of a report shares with one that says when it was, before its day counts."""


def _within(source: Source, day: GivenDay) -> GivenDay | None:
    """Where a source has a day of the year that is meant, as "last year" is, in the sentence that is most on the same."""
    days = (one for sentence in given(source.facts).sentences for one in sentence.days)
    found = [one for one in days if one.topic & day.topic and _meet(day.date, one.date)]
    if _decades(day.date):
        found = [one for one in found if one.governing & day.governing and len(one.topic & day.topic) >= _ALIKE]
    return max(found, key=lambda one: len(one.topic & day.topic), default=None)


def _decades(date: Date) -> bool:
    """The date is a time of many years, in which a source has something by chance."""
    return date.earliest is not None and date.latest is not None and (date.latest - date.earliest).days > _YEAR


_YEAR = 366


def _month(source: Source, day: GivenDay) -> bool:
    """A month alone is one that the source names."""
    month = day.date.month
    return month is None or bool(day.date.day or day.date.year) or any(month == known for _, known in given(source.facts).calendar.months)


def _relative(story: Story, day: GivenDay) -> Claim:
    """A source has the same words, or a day of the time that is meant, in a sentence on the same."""
    mine, words = day.date, fold(story.article.prose.words(day.span))
    for source in story.sources:
        for sentence in given(source.facts).sentences:
            for one in sentence.days:
                theirs = one.date
                same = fold(source.facts.prose.words(one.span)) == words or (theirs.month is not None and _meet(mine, theirs))
                if same and len(day.topic & one.topic) >= _ALIKE:
                    return Claim(day.span, "date", "supported", evidence=(Evidence(source, one.span),))
    if (made := _of_that_day(story, day)) is not None:
        return Claim(day.span, "date", "supported", f"{made.facts.document.path} is of that time")
    if (year := of_accounts(story, day)) is not None:
        return Claim(day.span, "date", "supported", evidence=(year,), reckoned=True)
    return Claim(day.span, "date", "unchecked" if unsure(story) else "not found")


def _meet(one: Date, other: Date) -> bool:
    """Both are known to a span of days, and the spans have a day in common; or one is a month, and the other gives that month alone."""
    if one.earliest is None or one.latest is None:
        return False
    if other.earliest is None or other.latest is None:
        return other.year is None and not other.day and one.earliest.month == one.latest.month == other.month
    return one.earliest <= other.latest and other.earliest <= one.latest


def _given(source: Source, day: GivenDay) -> GivenDay | None:
    known = given(source.facts)
    return (
        next(
            (
                one
                for sentence in known.sentences
                for one in sentence.days
                if _agrees(day, one) and (not _month_alone(day) or day.topic & one.topic)
            ),
            None,
        )
        if dated(known, day)
        else None
    )


def _weekday(story: Story, source: Source, day: GivenDay, speaker: SpokenOn | None) -> GivenDay | None:
    """The same day of the week, or the date that it was, in a source: in the sentence that is most on the same thing, and in which somebody
    who speaks on the day does."""
    found = (
        one
        for sentence in given(source.facts).sentences
        for one in sentence.days
        if _same_day(day, one) and not far_off(story, day, one.date.earliest)
    )
    # "today" is in many sentences of a report of that day.
    alike = [one for one in found if len(one.topic & day.topic) >= (_ALIKE if one.date.weekday is None else min(1, len(one.topic)))]
    if speaker is not None:
        alike = [one for one in alike if speaker.heard_in(sentence_at(source.facts, one.date.span.start))]
    return max(alike, key=lambda one: (one.date.weekday is not None, len(one.topic & day.topic)), default=None)


_ALIKE = 2
"""Words that two sentences have in common before one gives, without its name, the day of the week of the other."""


def _same_day(day: GivenDay, other: GivenDay) -> bool:
    mine, theirs = day.date, other.date
    if mine.earliest is None or theirs.earliest is None:
        return mine.weekday == theirs.weekday and _next(day) == _next(other)
    return mine.earliest == theirs.earliest and theirs.earliest == theirs.latest


def _next(day: GivenDay) -> bool:
    return day.facts.local.text[day.date.span.start : day.date.span.end].lower().startswith("next")


def _agrees(one: GivenDay, other: GivenDay) -> bool:
    """The parts of a date that the story gives are the same, as far as the source gives them."""
    mine, theirs = one.date, other.date
    same = [(mine.year, theirs.year), (mine.month, theirs.month), (mine.day, theirs.day)]
    known = [(a, b) for a, b in same if a is not None and b is not None]
    return bool(known) and all(a == b for a, b in known) and (mine.day is None or theirs.day is not None)


# --- days with a name -------------------------------------------------------------------------------------------------------------

_FEAST = any_of(FEASTS)
_NAMED = lazy.regex(
    alternatives(
        ("a day of a feast", rf"(?P<day>{_FEAST}) (?:[Dd]ay|Eve|morning|night|weekend|[Ww]eek|Sunday|Monday)", "Christmas Eve"),
        ("a day", "Good Friday|Palm Sunday|Black Friday|Halloween", "Good Friday"),
        ("the last", "[Ll]ast (?:night|spring|summer|autumn|fall|winter)", "last night"),
        ("this", "[Tt]his (?:coming )?(?:spring|summer|autumn|fall|winter)", "this summer"),
        ("in the", "[Ii]n the (?:spring|summer|autumn|fall|winter)(?! of)", "in the autumn"),
        ("next", "[Nn]ext (?:spring|summer|autumn|fall|winter)", "next spring"),
        ("of accounts", "(?:[Tt]his|[Nn]ext|[Ll]ast) (?:financial|fiscal|school|academic|tax) year", "this financial year"),
        ("a season", "(?:[Nn]ext|[Ll]ast|[Tt]his) season", "last season"),
        ("a weekend", "(?:over|at) the weekend", "over the weekend"),
        ("of a time", "(?:[Ee]arlier|[Ll]ater) in the (?:week|month|year|season)", "earlier in the year"),
        before=r"\b(?:",
        after=r")\b",
    )
)


def _named_days(story: Story, said: set[Span]) -> Iterator[Claim]:
    """The days and seasons that have a name, outside quotations."""
    article = story.article
    for local, found in matches(article, _NAMED):
        span = article.prose.span(local)
        if article.quoted(span) is not None or any(span.overlaps(other) for other in said):
            continue
        named = re.compile(re.escape(found["day"] or found[0]))
        places = ((source, place) for source in story.sources for place, _ in matches(source.facts, named))
        at = next((Evidence(source, source.facts.prose.span(place)) for source, place in places), None) or _in_season(
            story, local, found[0]
        )
        yield Claim(span, "date", "supported" if at else "unchecked" if unsure(story) else "not found", evidence=(at,) if at else ())


_AUTUMN = ("autumn", "fall")
_SEASONS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "fall": (9, 11)}


def _in_season(story: Story, local: Span, words: str) -> Evidence | None:
    """A day of the season that is meant, in a sentence of a source on the same: "this spring" is in May."""
    months, now = _SEASONS.get(words.lower().split()[-1]), story.article.published
    if months is None or now is None:
        return None
    year = now.year - (words.lower().startswith("last") and now.month <= months[1])
    year += words.lower().startswith("next") and now.month >= months[0]
    season = words.lower().split()[-1]
    named = re.compile(rf"\b{season}(?: of)? {year}\b" if season not in _AUTUMN else rf"\b(?:autumn|fall)(?: of)? {year}\b", re.I)
    for source in story.sources:
        for place, _ in matches(source.facts, named):
            return Evidence(source, source.facts.prose.span(place))
    mine = stems(sentence_at(story.article, local.start))
    for source in story.sources:
        made = day_of(source)
        for sentence in given(source.facts).sentences:
            for day in sentence.days:
                one = day.date
                given_year = one.year or (year if one.relative or not made else made.year)
                on = one.month is not None and months[0] <= one.month <= months[1] and given_year == year
                if on and len(mine & day.topic) >= _ALIKE:
                    return Evidence(source, day.span)
    return None


# --- times of day ----------------------------------------------------------------------------------------------------------


def _times(story: Story, said: set[Span]) -> Iterator[Claim]:
    """The times of day in the prose that are not part of a date above."""
    article = story.article
    for sentence in article.local.sentences:
        for clock in clocks(article.local.text, sentence):
            span = article.prose.span(clock.span)
            if article.quoted(span) is None and not any(span.overlaps(other) for other in said):
                yield _time(story, clock, span)


_BEFORE_TIME = lazy.regex(r"\b(?:shortly|just|a little|soon|not long) before $", re.I)
_EARLY = 30


def _time(story: Story, clock: TimeOfDay, span: Span) -> Claim:
    for source in story.sources:
        local = source.facts.local
        for sentence in local.sentences:
            for other in clocks(local.text, sentence):
                early = _BEFORE_TIME.search(story.article.local.text[max(0, clock.span.start - 24) : clock.span.start])
                near = early and any(0 < one - two <= _EARLY for one in clock.minutes for two in other.minutes)
                if other.minutes & clock.minutes or near:
                    return Claim(span, "date", "supported", evidence=(Evidence(source, source.facts.prose.span(other.span)),))
    for one in pooled_times(story):
        if one.source is not None and one.minutes & clock.minutes:
            return Claim(span, "date", "supported", evidence=(Evidence(one.source, one.source.facts.prose.span(one.span)),))
    if (other_one := other_time(story, clock.span, frozenset(clock.minutes))) is not None:
        return Claim(span, "date", other_one.verdict, other_one.detail, evidence=other_one.evidence, reckoned=True)
    return Claim(span, "date", "unchecked" if unsure(story) else "not found")
