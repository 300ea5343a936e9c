"""An anniversary, or a number of years ago, that the year of the event does not give."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.figures.amounts import read_amount
from factlint.facts.figures.hedges import hedge_before
from factlint.facts.model import Date
from factlint.facts.relations.timeline import DATE, FIGURE, SIGNS, Timeline
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.spans import MADE, NOT_NOW, SOMEBODY
from factlint.words.figures.numbers import ORDINALS
from factlint.words.patterns import alternatives

VALUES = ("said", "right", "event", "year")

_ORDINALS = ORDINALS | {
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90,
    "zeroth": 0, "hundredth": 100, "twenty-fifth": 25, "one-year": 1,
}  # fmt: skip
_ANNIVERSARY = lazy.regex(
    rf"(?:(?<![\w-])(?P<nth>\d{{1,3}}(?:st|nd|rd|th)|[A-Za-z]+(?:-[a-z]+)?)|(?P<years>{FIGURE}))"
    rf" anniversary of (?:(?:the|its|his|her|their|a) )?"
    rf"(?:[\w’'-]+ ){{0,5}}?(?P<event>{DATE})",
    signs=("anniversary",),
)
# "Founded in 1969, the school celebrates its 50th anniversary".
_FOUNDED = lazy.regex(
    alternatives(
        (
            "founded, then the anniversary",
            r"\b(?i:founded|opened|established|launched|created|built|formed|started)(?: [\w’'-]+){0,3}? "
            rf"(?:in )?(?P<event>{DATE})[^.;:!?{SIGNS}]{{0,60}}? (?:celebrat\w+|mark(?:s|ed|ing)?) (?:its|their)"
            rf" (?:(?P<nth>\d{{1,3}}(?:st|nd|rd|th)|[A-Za-z]+(?:-[a-z]+)?)|(?P<years>{FIGURE})) (?:anniversary|"
            r"birthday)\b",
            "Founded in {date}, the choir celebrates its 50th anniversary",
        ),
    ),
    signs=("anniversary", "birthday"),
)
_SINCE = lazy.regex(rf"\bmark(?:s|ed) (?P<years>{FIGURE}) since (?:(?:the|its|his|her|their) )?(?P<event>{DATE})", signs=("mark",))
_MARK = r"(?:,? \(?|,? ?[–—-]{1,2} ?)"
_LEAD = r"(?:early |late |mid-|(?:the )?(?:spring|summer|autumn|fall|winter) (?:of )?)?"
_AGO = lazy.regex(
    rf"(?P<count>{FIGURE}|{DATE})(?: ago)?{_MARK}(?:in|on) {_LEAD}(?P<event>{DATE})"
    rf"|\b(?:[Ii]n|[Oo]n) {_LEAD}(?P<event2>{DATE}){_MARK}(?:about |some |nearly |almost |more than |just )?"
    rf"(?P<count2>{FIGURE}|{DATE})(?: ago)?(?=[,);.]| ?[–—-])"
)
_MADE = (
    rf"(?i:{any_of(MADE)})"
    r"(?: [a-z’'-]+){0,3}?(?: in)?"
)
_NOBODY = rf"(?! (?:[a-z-]+ )?{any_of(SOMEBODY)}\b)"
_ROUGH = r"(?: now| nearly| almost| about| more than| over)*"
_OWN_AGE = lazy.regex(
    # "The 120-year-old pier, built in 1911"; "is 120 years old; it was built in 1911".
    alternatives(
        (
            "so old, built in",
            rf"(?P<age>{FIGURE}){_NOBODY}(?: [a-z’'-]+){{0,4}}(?:[,;] (?:and |which |that |it |they )*(?:was "
            rf"|were )?| (?:which |that )?(?:was|were) ){_MADE} (?P<event>{DATE})",
            "The {figure} pier, built in {date}",
        ),
        (
            "built in, so old",
            rf"\b{_MADE} (?P<event2>{DATE})(?:,|\))?(?: the| this| its| a| an)?(?:(?: and| it| which| that)"
            rf"*(?: is| are| turns| turn){_ROUGH})? (?P<age2>{FIGURE}){_NOBODY}",
            "built in {date}, the {figure}",
        ),
        (
            "built in, open for so long",
            rf"\b{_MADE} (?P<event3>{DATE}),?(?: (?:and|which|it))?(?: has| have)(?: been)? [^.;:!?{SIGNS}]{{0,50}}?\bfor "
            rf"(?P<age3>{FIGURE})",
            "Built in {date}, it has been a school for {figure}",
        ),
    )
)
_COUNTED = lazy.regex(r"[ -](?P<unit>year|decade)s?\b(?: ago$)?")
_MARKED = lazy.regex(r"\b(?:mark(?:s|ed)|commemorat(?:es|ed)|celebrat(?:es|ed)|observe[sd]|today is|yesterday was)\b", re.I)
_FUTURE = lazy.regex(
    rf"\b{any_of(NOT_NOW)}\b",
    re.I,
)


@dataclass(frozen=True)
class Params:
    loose: int = 1
    """Years by which an anniversary may be off where only the day of publication gives the year of the story."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    for timeline in story.article.local.timelines:
        for match in (m for form in (_ANNIVERSARY, _FOUNDED, _SINCE) for m in form.finditer(timeline.text)):
            yield from _anniversary(story, timeline, match, params.loose)
        for match in _AGO.finditer(timeline.text):
            yield from _ago(story, timeline, match, params.loose)
        yield from _own_age(story, timeline, params.loose)


def _anniversary(story: Story, timeline: Timeline, match: re.Match[str], loose: int) -> Iterator[Hit]:
    number, event = _number(timeline, match), timeline.date(match["event"])
    if number is None or event.year is None:
        return
    year, slack = _year(story, timeline, match, event, loose)
    if year is not None and abs(year - event.year - number) > slack:
        yield from _hit(story, timeline.local(*match.span("years" if match["years"] else "nth")), number, event, year)


def _number(timeline: Timeline, match: re.Match[str]) -> int | None:
    """10 for "10th", "tenth" and "10-year"."""
    if match["years"]:
        years = timeline.figure(match["years"])
        return int(years.value) if years.value is not None and years.unit == "year" and years.value % 1 == 0 else None
    word = match.groupdict().get("nth") or "0"
    return int(re.sub(r"\D", "", word)) if word[0].isdigit() else _ORDINALS.get(word.lower())


def _year(story: Story, timeline: Timeline, match: re.Match[str], event: Date, loose: int) -> tuple[int | None, int]:
    """The year in which the anniversary is kept, and by how much it may be another."""
    others = [timeline.date(sign) for sign in re.findall(DATE, timeline.text) if sign != match["event"]]
    written = {date.year for date in others if date.year and date.year != event.year}
    if len(written) == 1:
        return written.pop(), 0
    published = story.article.published
    if written or published is None:
        return None, 0
    exact = _MARKED.search(timeline.text[: match.start()]) and not _FUTURE.search(timeline.text)
    # In January and December a story may keep the anniversary of the other year.
    return published.year, 0 if exact and 1 < published.month < 12 else loose


def _ago(story: Story, timeline: Timeline, match: re.Match[str], loose: int) -> Iterator[Hit]:
    """ "100 years ago, in 1918"."""
    text, event, published = story.article.prose.text, timeline.date(match["event"] or match["event2"]), story.article.published
    start = match.start("count" if match["count"] else "count2")
    span = timeline.local(start, match.start("event") if match["count"] else match.end())
    ago = re.match(r"(.{1,30}? )?(?:year|decade)s? ago\b", text[span.start : span.end])
    amount = read_amount(text, span.start, span.end)
    counted = _COUNTED.match(text, amount.end) if amount and ago else None
    if published is None or event.year is None or amount is None or counted is None or amount.value % 1:
        return
    number = int(amount.value) * (10 if counted["unit"] == "decade" else 1)
    if abs(published.year - event.year - number) > loose + _rounded(text, span.start, number):
        yield from _hit(story, Span(span.start, counted.end()), number, event, published.year)


def _rounded(text: str, at: int, number: int) -> int:
    """Years by which a number of years may be off: tens of them are round, and a hedge before them says so."""
    return (2 if number % 10 == 0 else 0) + (max(1, number // 10) if hedge_before(text[max(0, at - 40) : at]) else 0)


def _own_age(story: Story, timeline: Timeline, loose: int) -> Iterator[Hit]:
    """The age of a building or a firm, beside the year in which it was built or founded."""
    published = story.article.published
    if published is None or len(set(re.findall(DATE, timeline.text)) - _relative(timeline)) != 1 or _THEN.search(timeline.text):
        return
    for match in _OWN_AGE.finditer(timeline.text):
        event = timeline.date(next(filter(None, match.group("event", "event2", "event3"))))
        age = timeline.figure(next(filter(None, match.group("age", "age2", "age3"))))
        turns = re.search(r"\bturns? $", timeline.text[: match.start("age2")]) if match["age2"] else None
        in_years = age.unit == "year" and (age.kind == "age" or match["age3"] or re.match(" old", timeline.text[match.end() :]))
        if event.year is None or age.value is None or not (in_years or (turns and age.unit == "")) or age.value % 1:
            continue
        number = int(age.value)
        core = age.core or age.span
        if abs(published.year - event.year - number) > loose + _rounded(story.article.prose.text, core.start, number):
            yield from _hit(story, core, number, event, published.year)


_THEN = lazy.regex(rf"\b(?:was|were|had been|would be|then) (?:\w+ )?{FIGURE}|\bat the time\b|\bwhen\b")


def _relative(timeline: Timeline) -> set[str]:
    """The signs of dates like "this year" and "Monday"."""
    return {sign for sign in re.findall(DATE, timeline.text) if timeline.date(sign).relative}


def _hit(story: Story, local: Span, number: int, event: Date, year: int) -> Iterator[Hit]:
    prose = story.article.prose
    span = prose.span(local)
    if not story.article.quoted(span):
        values = {"said": f"{number}", "right": f"{year - (event.year or 0)}", "event": f"{event.year}", "year": f"{year}"}
        yield Hit(span, values, places=(prose.span(event.span),))
