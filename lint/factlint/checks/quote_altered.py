"""Quotations that a source, or another article of the folder, has in other words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Diff, Hit, Spot
from factlint.story import Source, Story
from factlint.story.align import Alignment, word_diff
from factlint.story.quotes import Disagreement, Verdict, disagreements, file_span, verdicts

VALUES = ("what", "change", "article", "source")

WORDING = frozenset(("content-word", "addition", "inflection", "function-word", "order", "silent-omission", "name"))
"""Changes that two translators make of one sentence."""


@dataclass(frozen=True)
class Params:
    min_words: int = 4
    """Shorter quotations are not compared."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    for verdict in verdicts(story):
        if verdict.label and len(verdict.pieces[0].quote) >= params.min_words:
            yield _against_source(story, verdict)
    for found in disagreements(story):
        if len(found.alignment.quote) >= params.min_words:
            yield _against_peer(story, found)


def _against_source(story: Story, verdict: Verdict) -> Hit:
    pieces = list(zip(verdict.pieces, verdict.sources, strict=True))
    alignment = next((piece for piece, _ in pieces if piece.label == verdict.label), verdict.pieces[0])
    pieces.sort(key=lambda item: item[0] is not alignment)
    source = pieces[0][1]
    what = {"spliced": "quote joins passages that stand apart in", "composite": "quote joins words of"}.get(verdict.status, "quote differs from")
    return Hit(
        verdict.quote.inner,
        {"what": what, **_values(alignment)},
        _label(verdict.label, source),
        evidence=tuple(_spot(piece, where) for piece, where in pieces),
        diff=_diff(alignment) if verdict.status == "altered" else None,
    )


def _against_peer(story: Story, found: Disagreement) -> Hit:
    return Hit(
        found.quote.inner,
        {"what": "two wordings of one quote, the other in", **_values(found.alignment)},
        _label(found.alignment.label, found.peer),
        evidence=(_spot(found.alignment, found.peer),),
        diff=_diff(found.alignment),
    )


def _label(label: str, source: Source) -> str:
    return "translation" if source.kind == "translation" and label in WORDING else label


def _spot(alignment: Alignment, source: Source) -> Spot:
    span = file_span(source.facts, alignment.passage, alignment.other_start, alignment.other_end)
    return Spot(source.facts.document, span, "peer" if source.peer else source.kind or "source")


def _diff(alignment: Alignment) -> Diff:
    return word_diff(alignment)


def _values(alignment: Alignment) -> dict[str, str]:
    """The first change that gives the quotation its label, in words."""
    diff = word_diff(alignment)
    mine = [words for tag, words in diff if tag == "insert"]
    theirs = [words for tag, words in diff if tag == "delete"]
    return {"change": _change(alignment), "article": " … ".join(mine), "source": " … ".join(theirs)}


def _change(alignment: Alignment) -> str:
    edit = next((edit for edit in alignment.edits if edit.label == alignment.label), None)
    if edit is None:
        return ""
    mine = alignment.quote.surface(edit.start, edit.end)
    theirs = alignment.passage.surface(edit.other_start, edit.other_end)
    if not mine:
        return f"“{theirs}” is left out"
    if not theirs:
        return f"“{mine}” is added"
    return f"“{mine}” for “{theirs}”"
