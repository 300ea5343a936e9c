"""A span of time that its two dates do not give: years in business, "ten years later", a tenure, the end of a ban."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from factlint import lazy
from factlint.facts.model import Date, Figure
from factlint.facts.relations.skeleton import Bounds, plain
from factlint.facts.relations.timeline import DATE, FIGURE, SIGNS, UNIT_DAYS, Timeline, allowed, elapsed, year_date
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.spans import BREAKS, ENDED, RUNS_OUT, STARTED
from factlint.words.figures.hedges import ROUGHLY
from factlint.words.figures.numbers import ORDINALS
from factlint.words.patterns import alternatives

VALUES = ("said", "right", "start", "end")
LABELS = {
    "elapsed": "the time between two dates",
    "tenure": "the time in an office",
    "deadline": "a deadline or period with first and last day",
}

_GAP = rf"[^{SIGNS}.:!?()]"
_HEDGE = rf"(?:(?:{any_of(ROUGHLY)}|an?|the|of|total|mere|span|period|stretch) )*"
_START = any_of(STARTED)
_END = any_of(ENDED)
_WHOLE = r"(?= *(?:[.,;)]|$)| (?:in business|in operation|of operation|of business|on the air|of marriage)\b)"
_FROM = lazy.regex(
    rf"\b[Ff]rom (?P<start>{DATE}) (?:to|until|till|through) (?P<end>{DATE}),?"
    rf" (?:or |for |a (?:span|period|total|stretch) of ){_HEDGE}(?P<time>{FIGURE})"
)
_SPAN = lazy.regex(
    rf"\b(?:for|over|lasted|lasting|spanning|spanned|took|takes) {_HEDGE}(?P<time>{FIGURE})(?: to [a-z]+)?(?:,? from |,? ?\((?:from )?)"
    rf"(?P<start>{DATE})(?: (?:to|until|till|through) | ?[-–—] ?)(?P<end>{DATE})"
)
_LATER = lazy.regex(rf"(?P<start>{DATE})[^{SIGNS}.:!?;()]{{0,120}} (?P<time>{FIGURE}) (?:later|afterwards?), (?:in|on) (?P<end>{DATE})")
# "Closed in 2010, 35 years after it opened in 1975".
_LONG_AFTER = lazy.regex(
    rf"(?P<end>{DATE})[^{SIGNS}.:!?;()]{{0,30}}, {_HEDGE}(?P<time>{FIGURE}) after (?P<gap>{_GAP}{{3,50}}?) (?:in|on) (?P<start>{DATE})"
)
_BEGAN = lazy.regex(rf"\b{_START}\b(?P<gap>{_GAP}{{0,40}}?)(?P<start>{DATE})", re.I)
_ENDED = lazy.regex(rf"\b{_END}\b(?P<gap>{_GAP}{{0,40}}?)(?P<end>{DATE}),? after {_HEDGE}(?P<time>{FIGURE}){_WHOLE}", re.I)
_AFTER = lazy.regex(rf"\b[Aa]fter {_HEDGE}(?P<time>{FIGURE}){_WHOLE}, {_GAP}{{0,50}}?\b{_END}\b(?P<gap>{_GAP}{{0,30}}?)(?P<end>{DATE})")
# What is between the verb and its date belongs to another event.
_OTHER = lazy.regex(rf"\b{any_of(BREAKS)}\b|;")
_TENURE = lazy.regex(
    rf"\b(?:for|in|over|during) (?:the )?(?:past |last )?{_HEDGE}(?P<time>{FIGURE}),? since (?P<start>{DATE})(?= *(?:[.,;]|$))"
    rf"|\bsince (?P<start2>{DATE}),? (?:or )?for (?:the )?(?:past |last )?{_HEDGE}(?P<time2>{FIGURE})(?= *(?:[.,;]|$))"
)
_NTH = lazy.regex(
    alternatives(
        (
            "since a year, in its nth year",
            rf"\bsince (?P<start>{DATE})[^{SIGNS}.;:!?()]{{0,30}}?\bin (?:his|her|its|their) (?P<nth>[a-z]+|"
            r"\d{1,2}(?:st|nd|rd|th)) year\b",
            "since {date}, is in its third year",
        ),
        (
            "in its nth year, since a year",
            rf"\bin (?:his|her|its|their) (?P<nth2>[a-z]+|\d{{1,2}}(?:st|nd|rd|th)) year\b[^{SIGNS}.;:!?()]{{0,30}}?\bsince "
            rf"(?P<start2>{DATE})",
            "in its third year, and open since {date}",
        ),
    ),
    signs=("since",),
)
_DEADLINE = lazy.regex(
    alternatives(
        (
            "a time that begins and ends",
            rf"(?P<time>{FIGURE}) [^{SIGNS}.:!?;()]{{0,40}}?\b(?:from|starting|beginning|begins|began|starts|"
            rf"started|opens|opened|that took effect)(?: on)? (?P<start>{DATE})[^{SIGNS}.:!?()]{{0,30}}?\b{any_of(RUNS_OUT)}"
            rf"(?: on)? (?P<end>{DATE})",
            "{figure} ban, starting on {date} and ending on {date}",
        ),
    )
)
_WORKING = lazy.regex(
    r"\bbusiness days\b|(?<!in )\b(?:business|working|school days"
    r"|sitting|trading|legislative|interrupt\w+|non-consecutive|suspended|extended)\b",
    re.I,
)


@dataclass(frozen=True)
class Params:
    deadline_slack: Decimal = Decimal(3)
    """Days by which the end of a term may differ from its start and length."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    before: Timeline | None = None
    for timeline in story.article.local.timelines:
        if timeline.lasts:  # all but the years of a tenure are such figures
            for match, start in _spans(timeline, before):
                yield from _elapsed(story, timeline, match, start)
            for match in _DEADLINE.finditer(timeline.text):
                yield from _deadline(story, timeline, match, params.deadline_slack)
        yield from _tenure(story, timeline)
        before = timeline


# --- a start, an end and the time between --------------------------------------------------------------------------------


def _spans(timeline: Timeline, before: Timeline | None) -> Iterator[tuple[re.Match[str], Date]]:
    """Each stated time with its start; the end and the time are groups of the match."""
    for form in (_FROM, _SPAN, _LATER):
        for match in form.finditer(timeline.text):
            yield match, timeline.date(match["start"])
    for match in _LONG_AFTER.finditer(timeline.text):
        if not re.search(r"\b(?:and|who|which|before|while)\b", match["gap"]):
            yield match, timeline.date(match["start"])
    ended = next((m for form in (_ENDED, _AFTER) for m in form.finditer(timeline.text) if not _OTHER.search(m["gap"])), None)
    if ended is None:
        return
    begun = _begun(timeline)
    if not begun and before is not None and timeline.sentence.start - before.sentence.end < 3:
        begun = _begun(before)
    if len(begun) == 1:
        yield ended, begun[0]


def _begun(timeline: Timeline) -> list[Date]:
    return [timeline.date(m["start"]) for m in _BEGAN.finditer(timeline.text) if not _OTHER.search(m["gap"])]


def _elapsed(story: Story, timeline: Timeline, match: re.Match[str], start: Date) -> Iterator[Hit]:
    end, time = timeline.date(match["end"]), timeline.figure(match["time"])
    if not (_written(start) and _written(end)) or time.kind != "duration" or _working(story, timeline, time):
        return
    between = elapsed(start, end, time.unit)
    if between is None or between.high is None or between.high <= 0 or between.meets(allowed(time)):
        return
    yield from _hit(story, time, _said(story, start), _said(story, end), _middle(between, start, end, time.unit), "elapsed", (start, end))


def _written(of: Date) -> bool:
    """A date with its year; what is inferred is not a reason for an error."""
    return of.year is not None and of.earliest is not None and not of.relative


def _middle(between: Bounds, start: Date, end: Date, unit: str) -> str:
    if unit == "year" and start.year and end.year and not start.month and not end.month:
        return _count(Decimal(end.year - start.year), unit)
    assert between.low is not None and between.high is not None
    return _count(Decimal(round((between.low + between.high) / 2, 0 if unit in ("day", "week") else 1)), unit)


def _working(story: Story, timeline: Timeline, time: Figure) -> bool:
    """Some of the days do not count: "after 12 working days", "a 10 business-day window"."""
    words = story.article.local.text[time.span.start : time.span.end].replace("-", " ")
    return _WORKING.search(timeline.text) is not None or _WORKING.search(f"{words}s") is not None


def _count(number: Decimal, unit: str) -> str:
    return f"{plain(number)} {unit}" if number == 1 else f"{plain(number)} {unit}s"


def _said(story: Story, of: Date) -> str:
    return story.article.prose.text[of.span.start : of.span.end]


def _hit(story: Story, time: Figure, start: str, end: str, right: str, label: str, places: tuple[Date, ...]) -> Iterator[Hit]:
    prose = story.article.prose
    span = prose.span(time.span)
    if not story.article.quoted(span):
        values = {"said": prose.words(span), "right": right, "start": start, "end": end}
        yield Hit(span, values, label, places=tuple(prose.span(place.span) for place in places))


# --- how long somebody has held an office ---------------------------------------------------------------------------------


def _tenure(story: Story, timeline: Timeline) -> Iterator[Hit]:
    published = story.article.published
    if published is None or _WORKING.search(timeline.text):
        return
    # The story may have been written some weeks before it is out, and years are counted from either end.
    today = Date(Span(0, 0), published - timedelta(60), published + timedelta(60))
    for match in _TENURE.finditer(timeline.text) if timeline.lasts else ():
        start, time = timeline.date(match["start"] or match["start2"]), timeline.figure(match["time"] or match["time2"])
        if not _written(start) or time.kind != "duration" or time.unit not in ("year", "decade"):
            continue
        held = elapsed(start, today, time.unit)
        if held is not None and not held.meets(allowed(time)):
            right = _middle(held, start, year_date(published.year, Span(0, 0)), time.unit)
            yield from _hit(story, time, _said(story, start), f"{published.year}", right, "tenure", (start,))
    for match in _NTH.finditer(timeline.text):
        yield from _nth(story, timeline, match, today, published)


def _nth(story: Story, timeline: Timeline, match: re.Match[str], today: Date, published: date) -> Iterator[Hit]:
    """ "Mayor since 2010, in her fifth year"."""
    name = "nth" if match["nth"] else "nth2"
    start, word = timeline.date(match["start"] or match["start2"]), match[name]
    number = int(re.sub(r"\D", "", word)) if word[0].isdigit() else ORDINALS.get(word)
    held = elapsed(start, today, "year") if _written(start) else None
    if number is None or held is None or held.meets(Bounds(Decimal(number) - Decimal("1.5"), Decimal(number) + Decimal("0.5"))):
        return
    span = story.article.prose.span(timeline.local(*match.span(name)))
    if not story.article.quoted(span):
        right = _count(Decimal(published.year - (start.year or 0)), "year")
        values = {"said": f"the {word} year", "right": right, "start": _said(story, start), "end": f"{published.year}"}
        yield Hit(span, values, "tenure", places=(story.article.prose.span(start.span),))


# --- when a term ends -----------------------------------------------------------------------------------------------------


def _deadline(story: Story, timeline: Timeline, match: re.Match[str], slack: Decimal) -> Iterator[Hit]:
    time = timeline.figure(match["time"])
    start, end = _days(timeline.date(match["start"]), timeline.date(match["end"]))
    if start is None or end is None or time.kind != "duration" or time.hedge or _working(story, timeline, time):
        return
    between = elapsed(start, end, time.unit)
    if between is None or between.low is None or between.low < 0 or time.value is None:
        return
    days = slack / UNIT_DAYS[time.unit]
    if not between.meets(Bounds(time.value - days, time.value + days)):
        places = (timeline.date(match["start"]), timeline.date(match["end"]))
        length = UNIT_DAYS["day"] * between.low * UNIT_DAYS[time.unit]
        right = _count(Decimal(round(length)), "day") if time.unit == "day" else f"{plain(between.low)} {time.unit}s"
        yield from _hit(story, time, _said(story, places[0]), _said(story, places[1]), right, "deadline", places)


def _days(start: Date, end: Date) -> tuple[Date | None, Date | None]:
    """Both days in one year, or over New Year, where neither or only one has its year written."""
    if not (start.day and start.month and end.day and end.month) or start.relative or end.relative:
        return None, None
    year = start.year or end.year or (start.earliest.year if start.earliest else 2001)
    first = _day(start, start.year or year)
    last = _day(end, end.year or year)
    if first and last and first > last and not end.year:
        last = _day(end, year + 1)
    if first is None or last is None:
        return None, None
    return replace(start, earliest=first, latest=first), replace(end, earliest=last, latest=last)


def _day(of: Date, year: int) -> date | None:
    try:
        return date(year, of.month or 1, of.day or 1)
    except ValueError:
        return None
