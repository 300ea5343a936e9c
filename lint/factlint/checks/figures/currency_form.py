"""Money written twice over: a code before a sign, a sign before the word for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Edit, Fix, Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

VALUES = ("text", "better")

_FORMS = {"USD": "$", "GBP": "£", "EUR": "€", "AUD": "A$", "CAD": "C$", "NZD": "NZ$", "HKD": "HK$", "SGD": "S$"}
_SIGNS = {**{sign: sign for sign in _FORMS.values()}, "US$": "US$"}
_NUMBER = r"\d[\d,]*(?:\.\d+)?(?:[ \u00a0-]?(?:million|billion|trillion|thousand|bn|mn|m|k))?"
_CODED = lazy.regex(rf"(?<!\w)(USD|GBP|EUR|AUD|CAD|NZD|HKD|SGD) ?(US\$|[A-Z]{{0,2}}\$|£|€) ?({_NUMBER})(?!\w)")
_AFTER = lazy.regex(rf"(?<!\w)(US\$|[A-Z]{{0,2}}\$|£|€) ?({_NUMBER}) ?(USD|GBP|EUR|AUD|CAD|NZD|HKD|SGD)(?!\w)")
_WORDED = lazy.regex(rf"(?<!\w)(US\$|[A-Z]{{0,2}}\$|£|€) ?({_NUMBER}) (?:U\.?S\.? )?(dollars?|euros?|pounds?)\b(?! sterling)")
_NAMED = {"$": "dollar", "£": "pound", "€": "euro"}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    text = story.article.prose.text
    if not any(sign in text for sign in "$£€"):
        return
    for block in story.article.local.blocks:
        start, end = block.span.start, block.span.end
        for found in _CODED.finditer(text, start, end):
            yield from _hit(story, found, _coded(found[1], found[2], found[3]))
        for found in _AFTER.finditer(text, start, end):
            yield from _hit(story, found, _coded(found[3], found[1], found[2]))
        for found in _WORDED.finditer(text, start, end):
            if _NAMED[found[1][-1]] == found[3].rstrip("s"):
                yield from _hit(story, found, f"{found[1]}{found[2]}")


def _coded(code: str, sign: str, number: str) -> str:
    return f"{_FORMS[code] if sign[-1] == _FORMS[code][-1] else sign}{number}"


def _hit(story: Story, found: re.Match[str], better: str) -> Iterator[Hit]:
    article = story.article
    span = article.prose.span(Span(*found.span()))
    if article.quoted(span) is not None:
        return
    # Markup inside the sum would be lost: then the fix is left to the editor.
    plain = article.document[span] == found[0]
    yield Hit(span, {"better": better}, fix=Fix((Edit(span, better),), safe=True) if plain else None)
