"""What is said of each quotation of an article: the verdict of its sources in one word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Literal

from factlint.facts.model import Quote
from factlint.facts.parse.nlp import NoModel
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.quotes.absent import bound, miscited, unreadable
from factlint.story.quotes.speakers import SpeakerConflict, conflicts
from factlint.story.quotes.verdicts import Verdict, file_span, permitted_edits, verdicts
from factlint.text import Span, fold

Answer = Literal["verified", "edited", "altered", "spliced", "out-of-order", "other-speaker", "other-source", "not-in-source", "unchecked"]

WORDS: dict[Answer, str] = {
    "verified": "verified",
    "edited": "edited",
    "altered": "altered",
    "spliced": "spliced",
    "out-of-order": "out of order",
    "other-speaker": "with another speaker",
    "other-source": "in another source than the one cited",
    "not-in-source": "not in the sources",
    "unchecked": "unchecked",
}
"""The verdicts as they are read, the good ones first."""


@dataclass(frozen=True)
class QuoteOutcome:
    """What the declared sources say of a quotation."""

    quote: Quote
    answer: Answer
    """Unchecked where there is no source, where one could not be read, or where there are too few words to decide."""
    change: str = ""
    """The kind of change that says most, permitted or not; empty where there is none."""
    source: Source | None = None
    passage: Span | None = None
    """Where the words, or those that come nearest, are in the source; offsets into its file."""


def outcomes(story: Story) -> tuple[QuoteOutcome, ...]:
    """A verdict for each quotation of the article, in order."""
    if not story.sources:
        return tuple(QuoteOutcome(quote, "unchecked") for quote in story.article.quotes)
    others = {conflict.quote.index: conflict for conflict in _conflicts(story) if not conflict.peer}
    unsure = bool(story.unread) or any(unreadable(story, source) for source in story.sources)
    return tuple(_outcome(story, verdict, others.get(verdict.quote.index), unsure=unsure) for verdict in verdicts(story))


def counted(found: Sequence[QuoteOutcome]) -> str:
    """How many quotations have which verdict: "14 quotes: 9 verified, 1 altered, 4 unchecked"; empty for no quotation."""
    if not found:
        return ""
    numbers = Counter(one.answer for one in found)
    listed = ", ".join(f"{numbers[answer]} {words}" for answer, words in WORDS.items() if numbers[answer])
    return f"{len(found)} {'quote' if len(found) == 1 else 'quotes'}: {listed}"


def _conflicts(story: Story) -> tuple[SpeakerConflict, ...]:
    try:
        return tuple(conflicts(story))
    except NoModel:
        return ()


def _outcome(story: Story, verdict: Verdict, other: SpeakerConflict | None, *, unsure: bool) -> QuoteOutcome:
    answer = _answer(story, verdict, unsure=unsure)
    if answer == "unchecked":
        return QuoteOutcome(verdict.quote, answer)
    edits = permitted_edits(verdict)
    change = verdict.label or (edits[0].label if edits else "")
    source, passage = _place(verdict)
    if answer in ("verified", "edited") and other is not None and not _may_be(story, other):
        named = next((one for one in story.sources if one.facts is other.other.facts), None)
        if named is not None:  # else two speakers of the article itself
            return QuoteOutcome(verdict.quote, "other-speaker", change, named, other.passage)
    return QuoteOutcome(verdict.quote, answer, change, source, passage)


def _may_be(story: Story, conflict: SpeakerConflict) -> bool:
    """The words are "his" in a paragraph that has the speaker of the source by name: it may well be that one's."""
    block = story.article.block(conflict.quote.inner)
    if conflict.voice.beside or block is None or not conflict.other.name:
        return False
    words = re.findall(r"[\w’'-]+", fold(story.article.prose.words(block.span)).replace("'s", ""))
    return fold(conflict.other.name).split()[-1] in words


def _answer(story: Story, verdict: Verdict, *, unsure: bool) -> Answer:
    if verdict.label == "order" or (verdict.status == "spliced" and _turned(verdict)):
        return "out-of-order"
    if verdict.label:
        return "spliced" if verdict.status in ("spliced", "composite") else "altered"
    if verdict.status in ("verbatim", "edited"):
        if miscited(story, verdict):
            return "other-source"
        return "verified" if verdict.status == "verbatim" else "edited"
    if unsure or verdict.quote.kind not in ("speech", "fragment"):
        return "unchecked"
    if verdict.status == "missing":
        return "not-in-source"
    return "not-in-source" if verdict.status == "short" and bound(story, verdict.quote) else "unchecked"


def _turned(verdict: Verdict) -> bool:
    """A later piece of the quotation is before an earlier one in the source."""
    starts = [piece.passage.starts[piece.other_start] for piece in verdict.pieces]
    return starts != sorted(starts)


def _place(verdict: Verdict) -> tuple[Source | None, Span | None]:
    if not verdict.sources:
        return None, None
    source = verdict.sources[0]
    at = next((piece for piece in verdict.pieces if piece.label == verdict.label), verdict.pieces[0] if verdict.pieces else None)
    if at is None:
        return source, None
    source = verdict.sources[verdict.pieces.index(at)]
    return source, file_span(source.facts, at.passage, at.other_start, at.other_end)
