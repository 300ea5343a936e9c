"""Datelines that lack what the house wants in them, or name another place than the byline."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.page.datelines import dateline
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span, fold
from factlint.words.dates.calendar import MONTH

VALUES = ("dateline", "problem")
LABELS = {"form": "punctuation or form of the dateline", "place": "a place that is not known"}

_DAY = lazy.regex(rf"\b{MONTH} \d{{1,2}}\b|\b\d{{1,2}}(?:st|nd|rd|th)? [A-Z][a-z]{{2,8}}\b")
_AGENCY = lazy.regex(r"\(([^()]+)\)")
_TOWN = lazy.regex(r"[^\d,(|]+")
_IN = lazy.regex(r"\b(?:in|from) (?P<place>[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,2})\s*\Z")
_FIRST = 2
"""Paragraphs in which a story may open with its dateline; a note to readers may be above it."""


@dataclass(frozen=True)
class Params:
    day: bool = True
    """The dateline must have the day."""
    agency: bool = True
    """The dateline must have the agency."""
    capitals: bool = True
    """The town is in capitals."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Labels: `form` for what is missing, `place` for another place than the byline's. A story without a dateline is left alone."""
    article = story.article
    line = _dateline(article)
    if line is None:
        return
    words = article.prose.text[line.start : line.end]
    town = (found := _TOWN.match(words)) and found[0].strip()
    if not town:
        return
    span = article.prose.span(line)
    problems = [
        problem
        for wanted, problem in (
            (params.capitals and not town.isupper(), f"is not in capitals ({town.upper()})"),
            (params.day and not _DAY.search(words), "has no day"),
            (params.agency and not _AGENCY.search(words), "names no agency"),
        )
        if wanted
    ]
    if problems:
        yield Hit(span, {"dateline": words, "problem": " and ".join(problems)}, "form")
    yield from _elsewhere(article, span, words, town)


def _dateline(article: Facts) -> Span | None:
    """The dateline a story opens with: a line of its own, or the first words of one of the first paragraphs."""
    text = article.prose.text
    bodies = 0
    for block in article.local.blocks:
        if block.kind not in ("body", "dateline"):
            continue
        found = dateline(text[block.span.start : min(block.span.end, block.span.start + 120)])
        if found is not None:
            return found.shifted(block.span.start)
        bodies += block.kind == "body"
        if bodies >= _FIRST:
            return None
    return None


def _elsewhere(article: Facts, span: Span, words: str, town: str) -> Iterator[Hit]:
    for block in article.blocks:
        if block.kind == "byline" and (place := _IN.search(article.prose.words(block.span))):
            there = place["place"]
            if fold(there) not in fold(words):
                spot = Spot(article.document, block.span, "the byline")
                yield Hit(span, {"dateline": words, "problem": f"says {town}, the byline {there}"}, "place", evidence=(spot,))
            return
