"""Paragraphs that stand twice, headlines repeated as paragraphs, and repeated paragraphs with another figure."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Edit, Fix, Hit, Spot
from factlint.story import Story
from factlint.text import Section, Span, fold


@dataclass(frozen=True)
class Params:
    min_words: int = 10
    """Shorter paragraphs may stand twice: refrains, credits, calls."""
    min_headline_words: int = 4
    min_figure_words: int = 16
    """Words of a paragraph that is repeated with another figure; shorter ones are often a pattern, not a slip."""


VALUES = ("line", "what", "change")
"""The line of the first one, what is repeated ("the headline", "a paragraph"), and ", with 4.1 and 4.7" where figures differ."""

_WORD = re.compile(r"\w+(?:[.,:'-]\w+)*")
_NUMBERS = (
    "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion trillion".split()
)
_FIGURE = re.compile(rf"\w*\d[\w.,:'-]*|(?:{'|'.join(_NUMBERS)})s?")


@dataclass(frozen=True)
class _Block:
    """A block, with its folded words; a figure in `shape` is only a figure."""

    section: Section
    words: tuple[str, ...]
    shape: tuple[str, ...]


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit at the later block, the earlier as evidence; labels `headline`, `paragraph` and `changed-figure`."""
    blocks = [_block(story, section) for section in story.article.local.blocks if section.kind in ("headline", "dek", "body")]
    yield from _headline(story, blocks, params)
    seen: dict[tuple[str, ...], _Block] = {}
    shapes: dict[tuple[str, ...], list[_Block]] = {}
    for block in blocks:
        if block.section.kind == "headline" or len(block.words) < params.min_words or _all_quoted(story, block):
            continue
        if block.words in seen:
            yield _hit(story, seen[block.words], block, "paragraph", "a paragraph")
            continue
        seen[block.words] = block
        if len(block.shape) >= params.min_figure_words:
            shapes.setdefault(block.shape, []).append(block)
    for alike in shapes.values():
        # Three of one shape are a form that was filled in: results, fixtures, prices.
        if len(alike) == 2:
            changed = [f"{old} and {new}" for old, new in zip(alike[0].words, alike[1].words, strict=True) if old != new]
            if len(changed) <= 2:
                yield _hit(story, alike[0], alike[1], "changed-figure", "a paragraph", ", ".join(changed))


def _headline(story: Story, blocks: list[_Block], params: Params) -> Iterator[Hit]:
    heads = [block for block in blocks if block.section.kind == "headline" and len(block.words) >= params.min_headline_words]
    first = {block.words: block for block in reversed(heads)}
    for block in blocks[:6]:
        head = first.get(block.words)
        # A second headline in the same words is the title and the h1 of the page, which readers see once.
        if head and head is not block and block.section.kind != "headline":
            yield _hit(story, head, block, "headline", "the headline")


def _hit(story: Story, earlier: _Block, later: _Block, label: str, what: str, change: str = "") -> Hit:
    article = story.article
    before, after = article.prose.span(earlier.section.span), article.prose.span(later.section.span)
    values = {"line": str(article.document.place(before.start).line), "what": what, "change": f", with {change}" if change else ""}
    fix = None if change else Fix((Edit(_with_gap(article.document.text, after), ""),))
    return Hit(after, values, label=label, evidence=(Spot(article.document, before, "first time"),), fix=fix)


def _with_gap(text: str, span: Span) -> Span:
    """The block and the white space before it."""
    start = span.start
    while start and text[start - 1].isspace():
        start -= 1
    return Span(start, span.end)


def _block(story: Story, section: Section) -> _Block:
    words = tuple(_WORD.findall(fold(story.article.prose.text[section.span.start : section.span.end])))
    return _Block(section, words, tuple("0" if _FIGURE.fullmatch(word) else word for word in words))


def _all_quoted(story: Story, block: _Block) -> bool:
    """Nothing but a quotation stands here: a pull quote repeats what is said in the text."""
    span = story.article.prose.span(block.section.span)
    quote = story.article.quoted(span)
    return quote is not None and len(span) - len(quote.span) <= 3
