"""One source that counts as two: two declared files of the same text, or two notes of the same page."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import lazy
from factlint.facts.citations.addresses import canonical
from factlint.facts.model import Citation
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Source, Story, first_word
from factlint.story.alike import alike, shingles
from factlint.text import Span, fold

VALUES = ("what", "other")

LABELS = {"file": "two declared sources of the same text", "note": "two footnotes, or entries under “Sources:”, of the same page"}

_ADDRESS = lazy.regex(r"https?://[^\s<>\"\])]+")
_WORD = lazy.regex(r"[^\W_]+")


@dataclass(frozen=True)
class Params:
    alike: int = 95
    """Of 100 runs of eight words how many two files must share."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """Labels: `file` for two declared sources, `note` for two footnotes."""
    yield from _files(story, params.alike)
    yield from _notes(story)


def _files(story: Story, least: int) -> Iterator[Hit]:
    reported: set[str] = set()
    for source, other, share in story.twins if story.twins is not None else _twins(story):
        path = source.facts.document.path
        if share >= least and path not in reported:
            reported.add(path)
            at = source.facts.prose.blocks[0].span
            spot = Spot(source.facts.document, source.facts.prose.span(Span(at.start, min(at.end, at.start + 80))), "the same text")
            values = {"what": path, "other": other.facts.document.path}
            yield Hit(source.declared or first_word(story.article), values, "file", evidence=(spot,))


def _twins(story: Story) -> Iterator[tuple[Source, Source, float]]:
    known: list[tuple[Source, frozenset[int]]] = []
    for source in story.sources:
        mine = shingles(source.facts.prose.text)
        yield from ((source, other, alike(mine, theirs)) for other, theirs in known)
        known.append((source, mine))


def _notes(story: Story) -> Iterator[Hit]:
    """Notes whose words are the same except for how the address is written."""
    document = story.article.document
    first: dict[str, Citation] = {}
    labels: set[str] = set()
    for citation in story.article.citations:
        if citation.kind not in ("definition", "listed") or citation.place is not None or (citation.label and citation.label in labels):
            continue
        labels.add(citation.label)
        key = _key(citation.target)
        if not key:
            continue
        if key in first:
            values = {"what": _named(citation), "other": _named(first[key])}
            yield Hit(citation.span, values, "note", evidence=(Spot(document, first[key].span, "the same source"),))
        first.setdefault(key, citation)


def _named(citation: Citation) -> str:
    return f"note {citation.label}" if citation.kind == "definition" else f"the entry “{citation.target[:60]}”"


def _key(words: str) -> str:
    """What two notes have in common that give the same source; "" for a note that names none: "Ibid.", "See above"."""
    address = _ADDRESS.search(words)
    if address is None:
        return ""
    return canonical(address[0].rstrip(".,;)")) + " " + " ".join(_WORD.findall(fold(_ADDRESS.sub(" ", words))))
