"""A margin of error too small for the number asked, and a lead that is within it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.facts.relations.skeleton import plain
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.patterns import alternatives
from factlint.words.polls.asked import GROUPS

VALUES = ("margin", "asked", "right", "lead")
LABELS = {"sample": "a margin of error that does not fit the sample", "lead": "a lead within the margin of error"}

_MARGIN = lazy.regex(
    alternatives(
        (
            "named",
            r"\bmargin of (?:sampling )?error\b[^.;:!?]{0,60}?(?:plus[ -]or[ -]minus |\+/[-–] ?|± ?|\bof "
            r"|\bis |\bwas )(?:about )?(?P<points>\d{1,2}(?:\.\d{1,2})?|two|three|four|five|six|seven)"
            r"(?= ?(?:%|percent|per cent|points?\b|pts?\b|[.,;)]))",
            "margin of error of plus or minus 3 percentage points",
        ),
        (
            "plus or minus",
            r"(?:±|\+/[-–]|\bplus[ -]or[ -]minus) ?(?P<points2>\d{1,2}(?:\.\d{1,2})?)(?= ?(?:%|percent|"
            r"per cent|points?\b))",
            "±3 points",
        ),
    )
)
_GROUP = any_of(GROUPS)
_ASKED = lazy.regex(rf"(?<![\d$£€,.])(?P<asked>\d{{1,3}}(?:,\d{{3}})+|\d{{3,6}})(?!\d|,\d|\.\d) (?:[A-Za-z]+[ -]){{0,4}}?{_GROUP}\b")
_SURVEY = lazy.regex(r"\b(?:poll\w*|survey\w*|interview\w*|respondents|sample\w*|questioned|asked)\b", re.I)
_LEAD = lazy.regex(
    alternatives(
        (
            "leads by two figures",
            r"\b(?P<lead>leads?|leading|is ahead of|ahead of|edges? out|holds? a (?:\w+ )?lead)\b[^.;:!?]{0,80}?(?<![\d.,])"
            r"(?P<first>\d\d(?:\.\d)?)(?: ?%| percent| per cent)?(?: to |-|–)(?P<second>\d\d(?:\.\d)?)(?! "
            r"?points|[\d,.]\d)",
            "Ruiz leads Dahl 48 percent to 44 percent",
        ),
    )
)
_EVEN = lazy.regex(
    r"\b"
    + any_of(
        r"""
        within_the_(?:poll['’]s_|survey['’]s_)?margin statistical(?:ly)?_(?:tie|tied|even|dead_heat) dead_heat too_close narrow\w*
        slight\w* virtual(?:ly)?_tied? neck_and_neck not_significant effectively_tied about_even apparent\w* insignificant\w*
        """
    )
    + r"\b",
    re.I,
)
_WORDS = {word: f"{number}" for number, word in enumerate(("two", "three", "four", "five", "six", "seven"), 2)}
_LEVEL = {"90": Decimal("0.82"), "99": Decimal("1.29")}
_SURE = lazy.regex(r"\b(90|99) ?(?:%|percent|per cent)(?: level of)? confidence|confidence (?:level|interval) of (90|99)\b", re.I)


@dataclass(frozen=True)
class Params:
    share: Decimal = Decimal("0.85")
    """A margin below this share of the smallest one possible is too small."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    prose = story.article.prose
    for block in story.article.local.blocks:
        start, end = block.span.start, block.span.end
        margins = list(_MARGIN.finditer(prose.text, start, end)) if _SURVEY.search(prose.text, start, end) else []
        if len(margins) == 1:
            yield from _sample(story, block.span, margins[0], params)
            yield from _lead(story, block.span, margins[0])


def _points(match: re.Match[str]) -> tuple[Decimal, Span]:
    name = "points" if match["points"] else "points2"
    return Decimal(_WORDS.get(match[name], match[name])), Span(*match.span(name))


def _counted(points: Decimal) -> str:
    return f"{plain(points)} point{'' if points == 1 else 's'}"


def _sample(story: Story, block: Span, margin: re.Match[str], params: Params) -> Iterator[Hit]:
    """The margin of a sample of n is 0.98 over the root of n at best; design can make it larger, never smaller."""
    text, (points, local) = story.article.prose.text, _points(margin)
    asked = [int(m["asked"].replace(",", "")) for m in _ASKED.finditer(text, block.start, block.end)]
    if not asked or not points:
        return
    sure = _SURE.search(text, block.start, block.end)
    factor = _LEVEL[sure[1] or sure[2]] if sure else Decimal("0.98")
    least = factor * 100 / Decimal(max(asked)).sqrt()
    rounding = Decimal("0.5") if points == int(points) else Decimal("0.05")
    if points + rounding < least * params.share:
        span = story.article.prose.span(local)
        if not story.article.quoted(span):
            yield Hit(span, {"margin": _counted(points), "asked": f"{max(asked):,}", "right": plain(round(least, 1)), "lead": ""}, "sample")


def _lead(story: Story, block: Span, margin: re.Match[str]) -> Iterator[Hit]:
    """A lead smaller than the margin."""
    text, (points, _) = story.article.prose.text, _points(margin)
    leads = list(_LEAD.finditer(text, block.start, block.end))
    if len(leads) != 1 or _EVEN.search(text, block.start, block.end):
        return
    first, second = Decimal(leads[0]["first"]), Decimal(leads[0]["second"])
    if 0 < first - second < points and first + second <= 102:
        prose = story.article.prose
        span = prose.span(Span(*leads[0].span("lead")))
        if not story.article.quoted(span):
            place = prose.span(Span(leads[0].start("first"), leads[0].end("second")))
            values = {"margin": _counted(points), "asked": "", "right": "", "lead": _counted(first - second)}
            yield Hit(span, values, "lead", places=(place,))
