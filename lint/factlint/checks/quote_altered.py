"""Quotations that a source, or another article of the folder, has in other words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Hit, Spot
from factlint.story import Source, Story
from factlint.story.align import Alignment, Change, changes, word_diff
from factlint.story.quotes import Disagreement, Verdict, disagreements, file_span, verdicts

VALUES = ("what", "change")

WORDING = frozenset(("content-word", "addition", "inflection", "function-word", "order", "silent-omission", "name"))
"""Changes that two translators make of one sentence."""


@dataclass(frozen=True)
class Params:
    min_words: int = 4
    """Shorter quotations are not compared."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    for verdict in verdicts(story):
        if verdict.label and len(verdict.pieces[0].quote) >= params.min_words:
            yield _against_source(verdict)
    for found in disagreements(story):
        if len(found.alignment.quote) >= params.min_words:
            yield _against_peer(found)


def _against_source(verdict: Verdict) -> Hit:
    pieces = list(zip(verdict.pieces, verdict.sources, strict=True))
    pieces.sort(key=lambda piece: piece[0].label != verdict.label)
    alignment, source = pieces[0]
    return Hit(
        verdict.quote.inner,
        {"what": _WHAT.get(verdict.label, "quote differs from"), "change": _change(alignment, verdict)},
        _label(verdict.label, source),
        evidence=tuple(_spot(piece, where) for piece, where in pieces),
        diff=word_diff(alignment) if verdict.status == "altered" else None,
    )


_WHAT = {
    "splice": "quote joins passages that stand apart, the first in",
    "composite": "quote joins words of different sources, the first",
    "truncation": "quote stops before a condition in",
}


def _against_peer(found: Disagreement) -> Hit:
    return Hit(
        found.quote.inner,
        {"what": "two wordings of one quote, the other in", "change": _worded(found.alignment)},
        _label(found.alignment.label, found.peer),
        evidence=(_spot(found.alignment, found.peer),),
        diff=word_diff(found.alignment),
    )


def _label(label: str, source: Source) -> str:
    return "translation" if source.kind == "translation" and label in WORDING else label


def _spot(alignment: Alignment, source: Source) -> Spot:
    span = file_span(source.facts, alignment.passage, alignment.other_start, alignment.other_end)
    return Spot(source.facts.document, span, "peer" if source.peer else source.kind or "source")


def _change(alignment: Alignment, verdict: Verdict) -> str:
    """What the message says of the change."""
    if verdict.label == "truncation":
        words = alignment.passage
        return f"it goes on with “{_short(words.surface(alignment.other_end, min(len(words), alignment.other_end + 8)))}”"
    if verdict.label in ("splice", "composite"):
        return f"“{_short(verdict.pieces[1].quote.surface(verdict.pieces[1].start, verdict.pieces[1].end))}” stands elsewhere"
    return _worded(alignment)


def _worded(alignment: Alignment) -> str:
    """The first differences of an alignment, the one that gives it its label before others."""
    found = sorted(changes(alignment), key=lambda change: change.label != alignment.label)
    told = "; ".join(map(_told, found[:2]))
    return f"{told}; and more" if len(found) > 2 else told


def _told(change: Change) -> str:
    if change.label == "parenthesis":
        there = "here" if change.mine else "there"
        return f"“({_short(change.mine or change.theirs)})” in round brackets stands only {there}; the speaker's words or the desk's?"
    if not change.mine:
        return f"“{_short(change.theirs)}” is left out"
    if not change.theirs:
        return f"“{_short(change.mine)}” is added"
    return f"“{_short(change.mine)}” for “{_short(change.theirs)}”"


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:50].rstrip()} … {text[-25:].lstrip()}"
