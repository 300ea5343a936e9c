"""Footnotes in the text without a definition."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches

from factlint import lazy
from factlint.facts.citations.find import match_notes
from factlint.facts.model import Citation
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.words import any_of
from factlint.words.citations.keys import CROSS_REFERENCES

# The definitions may be in the file that such a line brings in.
_INCLUDES = lazy.regex(r"--8<--|\{%-?\s{0,9}include|\{\{[<%]\s{0,9}include|<!--\s{0,9}#include|!\[\[|^[:#]{1,3}include", re.MULTILINE)


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("mark", "label", "lacking", "hint")
"""What is in the text, its label, what it lacks; and what is known of the definition that was probably meant, or nothing."""

_CROSS = lazy.regex(rf"{any_of(CROSS_REFERENCES)}[:-]", re.IGNORECASE)
"""How keys of figures, tables and sections begin, which are not in a bibliography."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a label, at its first mark; the other marks and the definition that was probably meant are its places."""
    yield from _keys(story)
    article = story.article
    notes = match_notes(article.citations)
    defined = any(citation.kind == "definition" for citation in article.citations)
    if notes.undefined and not defined and _INCLUDES.search(article.document.text):
        return
    for first, *more in notes.undefined:
        meant = notes.meant(first.label)
        hint = f"; [^{meant.label}] is defined and not used" if meant else ""
        places = tuple(each.span for each in (*more, *filter(None, [meant])))
        yield Hit(
            first.span, {"mark": f"footnote [^{first.label}]", "label": first.label, "lacking": "definition", "hint": hint}, places=places
        )


def _keys(story: Story) -> Iterator[Hit]:
    """Citation keys that the bibliography of the story does not have."""
    if story.works is None:
        return
    missing: dict[str, list[Citation]] = {}
    for citation in story.article.citations:
        if citation.kind == "citekey" and citation.target not in story.works and not _CROSS.match(citation.target):
            missing.setdefault(citation.target, []).append(citation)
    for key, (first, *more) in missing.items():
        near = get_close_matches(key.lower(), {known.lower(): known for known in story.works}, n=1, cutoff=0.8)
        meant = next((known for known in story.works if near and known.lower() == near[0]), "")
        hint = f"; did you mean {meant}?" if meant else ""
        values = {"mark": f"[@{key}]", "label": key, "lacking": "entry in the bibliography", "hint": hint}
        yield Hit(first.span, values, places=tuple(each.span for each in more))
