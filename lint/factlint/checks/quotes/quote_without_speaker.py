"""Whole sentences in quotation marks that nobody is said to say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Quote, Speaker
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Section, SectionKind, Span
from factlint.words import any_of
from factlint.words.attribution.cues import SPOKEN
from factlint.words.quotes.beside import SHOWN

VALUES = ("words", "people")
LABELS = {"unnamed": "the speaker has no name", "none": "nobody is named as the speaker"}

_TURN = lazy.regex(r"(?:Q|A|[A-Z][A-Z.’' -]{2,30}|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3})(?: ?\([^()]{1,60}\))?:")
_SIGNED = lazy.regex(r"[—–―-]{1,3} ?[A-Z]")
_SHOWN = lazy.regex(
    r"\b" + any_of(SHOWN) + r"\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Params:
    min_words: int = 6
    """Words that a quotation has at least."""
    sections: tuple[SectionKind, ...] = ("body",)
    """The kinds of sections that are read."""


@dataclass(frozen=True)
class _Paragraph:
    """A block that is all quotation, its quotes, and the numbers of its neighbours."""

    number: int
    quotes: tuple[Quote, ...]


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    blocks = article.local.blocks
    if sum(1 for block in blocks if _TURN.match(article.prose.text, block.span.start, block.span.end)) > 3:
        return
    unclosed = {mark.span.start for mark in article.local.marks if mark.problem == "unclosed"}
    for paragraph in _all_quoted(article, blocks, params):
        quote = paragraph.quotes[0]
        if any(quote.span.start in unclosed for quote in paragraph.quotes):
            continue  # where the words end is not known, nor who says them
        if len(article.prose.text[quote.inner.start : quote.inner.end].split()) < params.min_words or quote.kind != "speech":
            continue
        people = _candidates(article, blocks, paragraph)
        if people is None:
            continue
        words = " ".join(article.prose.text[quote.inner.start : quote.inner.end].split()[:5])
        yield Hit(
            article.prose.span(quote.span), {"words": words, "people": " or ".join(people) or "nobody"}, "unnamed" if people else "none"
        )


def _all_quoted(article: Facts, blocks: Sequence[Section], params: Params) -> Iterator[_Paragraph]:
    """The paragraphs that consist of quotations and nothing else, without those that go on with an open one."""
    by_block: dict[int, list[Quote]] = {}
    starts = [block.span.start for block in blocks]
    at = 0
    for quote in article.local.quotes:
        while at + 1 < len(starts) and starts[at + 1] <= quote.span.start:
            at += 1
        by_block.setdefault(at, []).append(quote)
    seen: set[int] = set()
    for number, quotes in by_block.items():
        block = blocks[number]
        fresh = quotes[0].utterance not in seen
        seen.update(quote.utterance for quote in quotes)
        if fresh and block.kind in params.sections and not quotes[0].block and not _outside(article.prose.text, block.span, quotes):
            yield _Paragraph(number, tuple(quotes))


def _outside(text: str, block: Span, quotes: Sequence[Quote]) -> bool:
    """The block has words outside of its quotations."""
    at = block.start
    for quote in quotes:
        if any(c.isalnum() for c in text[at : quote.span.start]):
            return True
        at = quote.span.end
    return any(c.isalnum() for c in text[at : block.end])


def _candidates(article: Facts, blocks: Sequence[Section], paragraph: _Paragraph) -> tuple[str, ...] | None:
    """The people who the paragraph before leaves the reader to choose from; None where it is plain who speaks."""
    text = article.prose.text
    speakers = [article.local.speakers[quote.index] for quote in paragraph.quotes]
    if any(speaker is not None and not _guessed(speaker) for speaker in speakers):
        return None
    number = paragraph.number
    before = blocks[number - 1] if number else None
    after = blocks[number + 1] if number + 1 < len(blocks) else None
    if before is None or before.kind != blocks[number].kind:
        return None
    words = text[before.span.start : before.span.end]
    if words.rstrip()[-1:] in (":", ",", "—", "–", "-") or _reports(words) or _SHOWN.search(words) or _quotes_in(article, before):
        return None
    if after is not None and (_SIGNED.match(text, after.span.start, after.span.end) or _says(text, after, article)):
        return None
    people = _people(article, before)
    return people if len(people) != 1 else None


def _reports(words: str) -> bool:
    """Somebody said, wrote, told … something there."""
    return any(word.strip(".,;:”\"’'").lower() in SPOKEN for word in words.split()) or "ccording to" in words


def _guessed(speaker: Speaker) -> bool:
    return speaker.carried and speaker.cue is None


def _quotes_in(article: Facts, block: Section) -> bool:
    return any(quote.span in block.span for quote in article.local.quotes)


def _says(text: str, block: Section, article: Facts) -> bool:
    """The next paragraph names its speaker at once, or goes on with the quotation."""
    return _reports(text[block.span.start : block.span.start + 400]) or _quotes_in(article, block)


def _people(article: Facts, block: Section) -> tuple[str, ...]:
    """The people named in a block, each once, in order."""
    found = dict.fromkeys(article.local.entities[n.entity].name for n in article.local.names if n.kind == "person" and n.span in block.span)
    return tuple(found)
