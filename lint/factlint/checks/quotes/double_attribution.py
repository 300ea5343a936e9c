"""Quotations that are given to their speaker twice in one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Quote
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.quotes.beside import BOTH_SIDES

VALUES = ("first", "second")

_SAID = any_of(BOTH_SIDES)
_AFTER = lazy.regex(
    rf"[ \t]*,?[ \t]*(?:(?P<who>he|she|[A-Z][\w’'-]+)\s+(?:{_SAID})|(?:{_SAID})\s+(?P<inverted>he|she|[A-Z][\w’'-]+))\b"
    r"(?!\s+(?:that|of|in response)\b)"
)
_ACCORDING = lazy.regex(r"[Aa]ccording to (?P<who>[^\n“\"]{2,100}?)\s*[,:]\s*\Z")
_LED = lazy.regex(rf"(?P<who>[^\n“\".!?]{{2,100}}?)\s+(?:{_SAID})\s*(?:that\b)?\s*[,:]?\s*\Z")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    text = article.prose.text
    for quote in article.local.quotes:
        after = _AFTER.match(text, quote.span.end, quote.span.end + 80)
        if after is None or quote.kind not in ("speech", "fragment") or text[quote.inner.end - 1] in ".)":
            continue
        before = _lead(text[max(0, quote.span.start - 160) : quote.span.start])
        lead = _ACCORDING.search(before) or _LED.search(before)
        who = after["who"] or after["inverted"]
        if lead is not None and _one_person(article, lead["who"], who, quote):
            first = Span(quote.span.start - len(before) + lead.start(), quote.span.start)
            second = Span(quote.span.end, after.end())
            values = {"first": lead[0].strip(" ,:"), "second": after[0].strip(" ,")}
            yield Hit(article.prose.span(_trimmed(text, second)), values, places=(article.prose.span(_trimmed(text, first)),))


def _lead(before: str) -> str:
    """What is before a quotation in its sentence, after its last full stop, quotation mark or line break."""
    return re.split(r"(?<=[a-z]{2}[.!?])\s+|[”\"\n]", before)[-1]


def _one_person(article: Facts, lead: str, who: str, quote: Quote) -> bool:
    """The words that lead in name a person, and those after the quotation name the same one or say "he"."""
    if who.lower() not in ("he", "she"):
        return re.search(rf"\b{re.escape(who)}\b", lead) is not None
    if re.search(r"\b(?:he|she)\b", lead, re.IGNORECASE):
        return lead.split()[-1].lower() == who.lower()
    named = [name for name in article.local.names if name.kind == "person" and quote.span.start - 170 <= name.span.start < quote.span.start]
    near = [name for name in named if name.text in lead]
    return bool(near) and lead.rstrip().endswith(near[-1].text)


def _trimmed(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start] in " ,:\n":
        start += 1
    while end > start and text[end - 1] in " ,:\n":
        end -= 1
    return Span(start, end)
