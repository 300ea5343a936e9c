"""Papers that are cited as proof, and that the desk's list says were withdrawn."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story

VALUES = ("doi", "listed")

_SAID = lazy.regex(r"\b(?:retract|withdr[ae]w|expressions? of concern|pulled (?:the|its|their) (?:paper|study)|discredited)", re.IGNORECASE)
_DOI = lazy.regex(r"10\.\d{4,9}/[^\s\"<>|,;)\]?#&]+")
_PAGE = lazy.regex(
    r"(?:/(?:full|abstract|abs|pdf|epdf|html|meta|summary)|\.(?:full|pdf|abstract|html|short))+\Z|(?<=\d)v\d+(?:\.full|\.pdf)*\Z"
)
"""What the site of a journal puts after a DOI in its addresses."""


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit at the first citation of each paper; none where the story says that it was withdrawn."""
    if not story.retracted or _SAID.search(story.article.prose.text):
        return
    seen: set[str] = set()
    for citation in story.citations:
        named = [
            citation.identifiers.get("doi", ""),
            *(_DOI.findall(citation.target) if citation.kind in ("link", "bare", "listed") else ()),
        ]
        for doi in (each for one in named for each in _forms(one)):
            if doi in story.retracted and doi not in seen:
                seen.add(doi)
                yield Hit(citation.place or citation.span, {"doi": doi, "listed": story.retracted[doi]})


def _forms(doi: str) -> tuple[str, ...]:
    """A DOI as lists have it: as it is, and without what its address has after it."""
    whole = doi.lower().partition("?")[0].rstrip("./")
    return tuple(dict.fromkeys((whole, _PAGE.sub("", whole))))
