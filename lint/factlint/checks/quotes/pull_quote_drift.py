"""Pull quotes, and block quotations that repeat the text around them, in other words than the story has."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts import Facts
from factlint.facts.quotes.find import attribution_line
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.quotes.align import word_diff
from factlint.story.quotes.echoes import Body, change
from factlint.story.quotes.index import core
from factlint.story.quotes.labels import MISQUOTED
from factlint.story.quotes.verdicts import Strength, file_span, strong
from factlint.story.quotes.words import Words, read_words
from factlint.text import Section, Span

VALUES = ("change",)
LABELS = {**MISQUOTED, "missing": "nothing like it is in the text"}

_PULLED = Strength(1.9, 0.55)
_REPEATED = Strength(2.9, 0.7)
"""A block quotation is mostly a text of its own, and only what plainly repeats a quotation of the story is a pull quote."""


@dataclass(frozen=True)
class Params:
    min_words: int = 4
    """Shorter pull quotes are headings."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a sentence; labels: the kind of the change, or `missing` for a pull quote that appears nowhere."""
    article = story.article
    pulled = [block for block in article.local.blocks if block.kind in ("pullquote", "blockquote")]
    body = Body(article, frozenset(block.span for block in pulled))
    for block in pulled:
        wanted = _PULLED if block.kind == "pullquote" else _REPEATED
        for span in _sentences(article, block):
            words = read_words(article.prose.text, [span])
            if len(core(words, 0, len(words))) >= params.min_words and not body.holds(words):
                yield from _compared(article, words, body, wanted)


def _compared(article: Facts, words: Words, body: Body, wanted: Strength) -> Iterator[Hit]:
    near = body.nearest(words)
    if near is None or not strong(near, wanted):
        if wanted is _PULLED:
            yield Hit(file_span(article, words, 0, len(words)), {"change": "nothing like it is in the text"}, "missing")
        return
    there = file_span(article, near.passage, near.other_start, near.other_end)
    if near.label and (wanted is _PULLED or _spoken(article, there)):
        here = file_span(article, words, near.start, near.end)
        yield Hit(here, {"change": change(near)}, near.label, evidence=(Spot(article.document, there, "the text"),), diff=word_diff(near))


def _spoken(article: Facts, span: Span) -> bool:
    """The words are in a quotation of the running text."""
    block, quote = article.block(span), article.quoted(span)
    return block is not None and block.kind == "body" and quote is not None and not quote.block


def _sentences(article: Facts, block: Section) -> Iterator[Span]:
    """The sentences of a block without the line that says whose words they are."""
    line = attribution_line(article.prose.text, block.span)
    end = line.start if line else block.span.end
    for sentence in article.local.sentences:
        if sentence.start >= block.span.start and sentence.start < end:
            yield Span(sentence.start, min(sentence.end, end))
