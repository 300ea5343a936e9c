"""Footnotes in the text that no definition stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts.citations.find import match_notes
from factlint.finding import Hit
from factlint.story import Story

# The definitions may stand in the file that such a line brings in.
_INCLUDES = re.compile(r"--8<--|\{%-?\s{0,9}include|\{\{[<%]\s{0,9}include|<!--\s{0,9}#include|!\[\[|^[:#]{1,3}include", re.MULTILINE)


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("label", "hint")
"""The label as written; and what is known of the unused definition that was probably meant, or nothing."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a label, at its first footnote; the other footnotes and the definition that was probably meant are its places."""
    article = story.article
    notes = match_notes(article.citations)
    defined = any(citation.kind == "definition" for citation in article.citations)
    if notes.undefined and not defined and _INCLUDES.search(article.document.text):
        return
    for first, *more in notes.undefined:
        meant = notes.meant(first.label)
        hint = f"; [^{meant.label}] is defined and not used" if meant else ""
        places = tuple(each.span for each in (*more, *filter(None, [meant])))
        yield Hit(first.span, {"label": first.label, "hint": hint}, places=places)
