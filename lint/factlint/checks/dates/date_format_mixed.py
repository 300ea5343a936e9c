"""Two forms of dates in one story: 18 February beside March 26."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import lazy
from factlint.facts.model import Date
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import SectionKind, Span
from factlint.words.dates.calendar import MONTHS

VALUES = ("date", "other")

_NUMBER_FIRST = lazy.regex(r"(?:[A-Z][a-z]+day,? (?:the )?)?\d{1,2}(?:st|nd|rd|th)? ?[-–—to]* ?[A-Z]")
_MONTHISH = lazy.regex(rf"\b(?:{'|'.join(month[:3] for month in MONTHS)})")
# A name of its own, "the 11 September attacks", "the March 15 Movement"; or no date: "the 19 Sept. 11 hijackers".
_NAMED = lazy.regex(r" (?:attacks?|bombings?|[A-Z][a-z]+|\d{1,2}\b)")


@dataclass(frozen=True)
class Params:
    sections: tuple[SectionKind, ...] = ("body", "list", "caption", "dek", "headline")
    """The kinds of sections that are read."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    forms: dict[bool, list[Span]] = {True: [], False: []}
    for date in article.local.dates:
        span = article.prose.span(date.span)
        block = article.block(span)
        if block is not None and block.kind in params.sections and _counts(article.prose.text, date) and not article.quoted(span):
            printed = article.prose.text[date.span.start : date.span.end]
            forms[_NUMBER_FIRST.match(printed) is not None].append(span)
    rare, usual = sorted(forms.values(), key=len)
    if rare:
        words = article.prose.words
        yield Hit(rare[0], {"date": words(rare[0]), "other": words(usual[0])}, places=(*rare[1:], usual[0]))


def _counts(text: str, date: Date) -> bool:
    """A day of a month whose name is written out, and that is not a name."""
    if date.relative or not (date.day and date.month):
        return False
    # A dateline or a byline has its own form.
    return bool(_MONTHISH.search(text, date.span.start, date.span.end)) and not _NAMED.match(text, date.span.end)
