"""Pointers to a chart, table, map or picture that the page does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.pages.captions import ELEMENTS, THINGS
from factlint.words.patterns import alternatives

VALUES = ("found", "what")

_THING = rf"(?P<thing>{any_of(THINGS)})"
_SHOWN = lazy.regex(
    alternatives(
        (
            "see the picture below",
            rf"\(?\b(?:see|as shown in|shown in|as seen in|pictured in|in)(?: the)?(?: \w+){{0,2}} {_THING} "
            r"(?:below|above)\b\)?",
            "see the photo below",
        ),
        ("the picture in brackets", rf"\((?:see )?(?:the )?{_THING.replace('thing', 'other')} (?:below|above)\)", "(see the map below)"),
        ("a numbered figure", r"\((?:see )?(?:fig(?:ure|\.)|table|chart|map) ?\d{1,2}\)", "(see figure 2)"),
    ),
    re.IGNORECASE,
)
_SHOWS = lazy.regex(
    rf"!\[|\{{\{{|\{{%|<{any_of(ELEMENTS)}\b|^\s*\|.*\||^:::|```|https?://\S+"
    r"\.(?:png|jpe?g|gif|webp|svg|mp4)",
    re.IGNORECASE | re.MULTILINE,
)
_PICTURES = ("caption", "credit", "table")
_FRONT = lazy.regex(
    r"^[ \t]*[\"']?\w*(?:image|img|photo|picture|thumbnail|video|chart|media|hero)\w*[\"']?[ \t]*[:=]", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit for each pointer of a marked-up page that shows nothing at all; plain text never has its pictures."""
    article = story.article
    if article.document.kind == "text":
        return
    pointers = list(_pointers(article))
    if pointers and not _shows(article):
        yield from pointers


def _pointers(article: Facts) -> Iterator[Hit]:
    text = article.prose.text
    for block in article.local.blocks:
        if block.kind not in ("body", "list"):
            continue
        for found in _SHOWN.finditer(text, block.span.start, block.span.end):
            span = article.prose.span(Span(*found.span()))
            if article.quoted(span) is None:
                yield Hit(span, {"found": found[0].strip("()"), "what": (found["thing"] or found["other"] or "figure").lower()})


def _shows(article: Facts) -> bool:
    """The page has a picture, a table or something that may bring one in."""
    if any(section.kind in _PICTURES for section in article.sections) or any(c.kind == "image" for c in article.citations):
        return True
    document = article.document
    front = next((section for section in document.sections if section.kind == "frontmatter"), None)
    return bool(_SHOWS.search(document.text) or (front and _FRONT.search(document.text, front.span.start, front.span.end)))
