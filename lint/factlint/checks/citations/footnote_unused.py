"""Footnotes that are written down and that nothing in the text points to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.citations.brackets import folded
from factlint.facts.citations.find import match_notes
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story

_MARK = lazy.regex(r"\[\^([^\]\s]{1,200})\](?!:)")
_LISTED = lazy.regex(r"(?i)\b(?:further reading|read(?:ing)? more|bibliography|see also|background|resources)\b")


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("label",)


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Definitions without a footnote; not those under a heading like "Further reading", nor what footnote-undefined has shown."""
    article = story.article
    notes = match_notes(article.citations)
    meant = {found.span for first, *_ in notes.undefined if (found := notes.meant(first.label))}
    heads = [block for block in article.blocks if block.kind in ("subhead", "headline")]
    # A mark in a shortcode, a table of a page builder or the front matter is not read, and yet it points to the note.
    pointed = {folded(label) for label in _MARK.findall(article.document.text)} if notes.unused else set()
    for unused in notes.unused:
        above = bisect_left(heads, unused.span.start, key=lambda head: head.span.start) - 1
        listed = above >= 0 and _LISTED.search(article.prose.words(heads[above].span))
        if unused.span not in meant and not listed and folded(unused.label) not in pointed:
            yield Hit(unused.span, {"label": unused.label})
