"""Quotations that a source, or another article of the folder, has in other words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.quotes.align import Alignment, WordChange, changes, word_diff
from factlint.story.quotes.edits import Trim
from factlint.story.quotes.labels import KINDS
from factlint.story.quotes.peers import QuoteDisagreement, disagreements
from factlint.story.quotes.reserves import opening, rest
from factlint.story.quotes.translations import of_translation, translated
from factlint.story.quotes.verdicts import Verdict, compared, file_span, permitted_edits, verdicts
from factlint.text import Span

VALUES = ("what", "change")
LABELS = {**KINDS, "translation": "another wording, and one side is a translation"}

WORDING = frozenset(("content-word", "addition", "inflection", "function-word", "order", "silent-omission", "name"))
"""Changes that two translators make of one sentence."""


@dataclass(frozen=True)
class Params:
    min_words: int = 4
    """Shorter quotations are not compared."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a quotation: the most severe change to it as label, or, where all are permitted, the one that changes most."""
    for verdict in verdicts(story):
        if not verdict.pieces or len(verdict.pieces[0].quote) < params.min_words:
            continue
        if verdict.label:
            yield _against_source(story, verdict)
        elif edits := permitted_edits(verdict):
            yield _edited(verdict, edits)
    for found in disagreements(story):
        if len(found.alignment.quote) >= params.min_words or found.alignment.label == "truncation":
            yield _against_peer(story, found)


def _against_source(story: Story, verdict: Verdict) -> Hit:
    pieces = list(zip(verdict.pieces, verdict.sources, strict=True))
    pieces.sort(key=lambda piece: piece[0].label != verdict.label)
    alignment, source = pieces[0]
    rendered = verdict.label in WORDING and of_translation(source, _passage(source, alignment))
    return Hit(
        compared(story.article, verdict.quote, alignment) if alignment.label == verdict.label else verdict.quote.inner,
        {"what": _RENDERED if rendered else _WHAT.get(verdict.label, "quote differs from"), "change": _change(alignment, verdict)},
        "translation" if rendered else verdict.label,
        evidence=tuple(_spot(piece, where) for piece, where in pieces),
        diff=word_diff(alignment) if verdict.status == "altered" else None,
    )


_WHAT = {
    "splice": "quote joins passages that are far apart, the first in",
    "composite": "quote joins words of different sources, the first in",
    "truncation": "quote stops before a qualifier in",
    "opening-cut": "quote begins after a qualifier in",
    "denial-cut": "quote begins after a denial in",
}
_RENDERED = "two wordings of one remark, translated; is either verbatim? the other in"


def _edited(verdict: Verdict, edits: Sequence[Trim]) -> Hit:
    """What was changed as newsrooms may."""
    label = edits[0].label
    said = [_worded_trim(edit) for edit in edits if edit.label == label]
    change = "; ".join(said[:2]) + f" ({_LABELS.get(label, label.replace('-', ' '))})" + ("; and more" if len(said) > 2 else "")
    diff = word_diff(verdict.pieces[0]) if len(verdict.pieces) == 1 else ()
    return Hit(
        verdict.quote.inner,
        {"what": "quote edited from", "change": change},
        label,
        evidence=tuple(_spot(piece, source) for piece, source in zip(verdict.pieces, verdict.sources, strict=True)),
        diff=diff if any(op != "equal" for op, _ in diff) else None,
    )


def _worded_trim(edit: Trim) -> str:
    bracketed = edit.label in ("gloss", "substitution", "replacement") and edit.mine
    mine = f"[{edit.mine}]" if bracketed else edit.mine or ("…" if edit.label == "ellipsis" else "")
    if not mine:
        return f"“{_short(edit.theirs)}” is left out"
    return f"“{_short(mine)}” for “{_short(edit.theirs)}”" if edit.theirs else f"“{_short(mine)}” is added"


def _against_peer(story: Story, found: QuoteDisagreement) -> Hit:
    alignment, peer = found.alignment, found.peer
    rendered = alignment.label in WORDING and (
        peer.kind == "translation" or (translated(story.article, found.quote.inner) and translated(peer.facts, _passage(peer, alignment)))
    )
    return Hit(
        compared(story.article, found.quote, alignment),
        {"what": _RENDERED if rendered else "two wordings of one quote, the other in", "change": _worded(alignment)},
        "translation" if rendered else alignment.label,
        evidence=(_spot(alignment, peer), *(_spot(other, source) for source, other in found.also)),
        diff=word_diff(alignment),
    )


def _passage(source: Source, alignment: Alignment) -> Span:
    return file_span(source.facts, alignment.passage, alignment.other_start, alignment.other_end)


def _spot(alignment: Alignment, source: Source) -> Spot:
    return Spot(source.facts.document, _passage(source, alignment), "peer" if source.peer else source.kind or "source")


def _change(alignment: Alignment, verdict: Verdict) -> str:
    """What the message says of the change."""
    if verdict.label == "truncation":
        words, at = alignment.passage, alignment.other_end
        return f"it goes on with “{_short(words.surface(at, min(rest(words, at), at + 8)))}”"
    if verdict.label in ("opening-cut", "denial-cut"):
        words, at = alignment.passage, alignment.other_start
        return f"the sentence opens with “{_short(words.surface(opening(words, at), at))}”"
    if verdict.label in ("splice", "composite"):
        return f"“{_short(verdict.pieces[1].quote.surface(verdict.pieces[1].start, verdict.pieces[1].end))}” is elsewhere"
    return _worded(alignment)


_LABELS = {"silent-omission": "no ellipsis", "ellipsis-hides-negation": "hides a negation", "parenthesis": "", "truncation": "a qualifier"}


def _worded(alignment: Alignment) -> str:
    """The first differences of an alignment, the one that gives it its label before others."""
    found = sorted(changes(alignment), key=lambda change: change.label != alignment.label)
    said = [_described(change) for change in found[:2]]
    label = _LABELS.get(alignment.label, alignment.label.replace("-", " "))
    if label:
        said[0] = f"{said[0]} ({label})"
    return "; ".join(said) + ("; and more" if len(found) > 2 else "")


def _described(change: WordChange) -> str:
    if change.label == "parenthesis":
        there = "here" if change.mine else "there"
        return f"“({_short(change.mine or change.theirs)})” in round brackets is only {there}; are these the speaker's words or the desk's?"
    if not change.mine:
        return f"“{_short(change.theirs)}” is left out"
    if not change.theirs:
        return f"“{_short(change.mine)}” is added"
    return f"“{_short(change.mine)}” for “{_short(change.theirs)}”"


def _short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:50].rstrip()} … {text[-25:].lstrip()}"
