"""Paragraphs that appear twice, headlines repeated as paragraphs, and repeated paragraphs with another figure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factlint import lazy
from factlint.finding import Edit, Fix, Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Section, Span, fold
from factlint.words.headlines.subheads import NUMBERS_IN_WORDS


@dataclass(frozen=True)
class Params:
    min_words: int = 10
    """Shorter paragraphs may appear twice: credits, calls, answers."""
    min_refrain_words: int = 40
    """Words of a paragraph that may not appear three times either; shorter ones are refrains."""
    min_headline_words: int = 4
    """Words that a headline has at least."""
    min_figure_words: int = 16
    """Words of a paragraph that is repeated with another figure; shorter ones are often a pattern, not a slip."""


VALUES = ("line", "what", "change")
"""The line of the first one, what is repeated ("the headline", "a paragraph"), and ", with 4.1 and 4.7" where figures differ."""
LABELS = {
    "headline": "the headline again",
    "paragraph": "the same paragraph again",
    "changed-figure": "the same paragraph with another figure",
}

_WORD = lazy.regex(r"\w+(?:[.,:'-]\w+)*")
_FIGURE = lazy.regex(rf"\w*\d[\w.,:'-]*|(?:{'|'.join(NUMBERS_IN_WORDS)})s?")


_LONG = 20
"""Words of a paragraph that is not an item of a list, even without a full stop (it may end in an address)."""
_KINDS = ("headline", "subhead", "dek", "body", "promotion", "boilerplate", "list", "blockquote", "correction", "credit")
_APPEALS = ("promotion", "boilerplate")
_NEAR = 4
"""Blocks within which whatever is long and appears twice was pasted twice; an outlet's own appeal may be above and below a story."""
_PASTED = 15
"""Words of a block that is not a form, title or button: it appears twice nearby for no reason."""
_PULLED = 30
"""Words of a quotation that is too long to be pulled out of the text."""
_STATED = lazy.regex(r"[.!…][\"'”’»)\]*_]*\Z")


@dataclass(frozen=True)
class _Block:
    """A block, with its folded words; a figure in `shape` is only a figure."""

    section: Section
    words: tuple[str, ...]
    shape: tuple[str, ...]


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit at the later block, the earlier as evidence; labels `headline`, `paragraph` and `changed-figure`."""
    blocks = [_block(story, section) for section in story.article.local.blocks if section.kind in _KINDS]
    yield from _headline(story, blocks, params)
    alike: dict[tuple[str, ...], list[_Block]] = {}
    text = [at for at, block in enumerate(blocks) if block.section.kind == "body"]
    for at, block in enumerate(blocks):
        if len(block.words) >= params.min_words and not _pulled(story, block) and (_copy(story, block) or _pasted(blocks, at, text)):
            alike.setdefault(block.shape, []).append(block)
    found = [hit for group in alike.values() for hit in _repeated(story, group, params)]
    yield from (hit for hit in found if hit.label != "paragraph")
    yield from _together([hit for hit in found if hit.label == "paragraph"])


def _together(hits: list[Hit]) -> Iterator[Hit]:
    """The repeated paragraphs of a story as one hit, at the first of them: a page whose captions were copied into its text has many."""
    if len(hits) < 2:
        yield from hits
        return
    first, *more = sorted(hits, key=lambda hit: hit.span.start)
    yield replace(
        first,
        values={**first.values, "what": f"{len(hits)} paragraphs"},
        places=(*first.places, *(place for hit in more for place in (hit.span, *hit.places))),
        evidence=tuple(spot for hit in (first, *more) for spot in hit.evidence),
        fix=Fix(tuple(edit for hit in (first, *more) if hit.fix for edit in hit.fix.edits)),
    )


def _repeated(story: Story, group: list[_Block], params: Params) -> Iterator[Hit]:
    """What is said twice among blocks that differ in figures at most."""
    same: dict[tuple[str, ...], list[_Block]] = {}
    for block in group:
        same.setdefault(block.words, []).append(block)
    for first, *more in same.values():
        # The description of a page is often the first paragraph of its text; what comes back again and again is a refrain or a form.
        if first.section.kind == "dek":
            continue
        if len(more) == 1 or (more and len(first.words) >= params.min_refrain_words):
            yield _hit(story, first, more, "paragraph", "a paragraph")
    if len(same) == len(group) == 2 and len(group[0].words) >= params.min_figure_words:
        changed = [f"{old} and {new}" for old, new in zip(group[0].words, group[1].words, strict=True) if old != new]
        if len(changed) <= 2:
            yield _hit(story, group[0], group[1:], "changed-figure", "a paragraph", ", ".join(changed))


def _headline(story: Story, blocks: list[_Block], params: Params) -> Iterator[Hit]:
    heads = [block for block in blocks if block.section.kind == "headline" and len(block.words) >= params.min_headline_words]
    first = {block.words: block for block in reversed(heads)}
    printed = next((block for block in blocks if not _described(story, block)), None)
    for block in blocks[:6]:
        head = first.get(block.words)
        # A second headline in the same words is the title and the h1 of the page, which readers see once; so is the first line under
        # front matter that has it as its title.
        once = block.section.kind == "headline" or (block is printed and head is not None and _described(story, head))
        if head and head is not block and not once:
            yield _hit(story, head, [block], "headline", "the headline")


def _described(story: Story, block: _Block) -> bool:
    """The block is a part of the front matter."""
    article = story.article
    place = article.prose.span(block.section.span)
    return any(section.kind == "frontmatter" and place in section.span for section in article.document.sections[:1])


def _hit(story: Story, earlier: _Block, later: list[_Block], label: str, what: str, change: str = "") -> Hit:
    article = story.article
    before, after, *more = (article.prose.span(block.section.span) for block in (earlier, *later))
    line = article.document.place(before.start).line
    values = {"line": str(line), "what": what, "change": f", with {change}" if change else ""}
    fix = None if change else Fix(tuple(Edit(_with_gap(article.document.text, span), "") for span in (after, *more)))
    return Hit(after, values, label, tuple(more), evidence=(Spot(article.document, before, "first time"),), fix=fix)


def _with_gap(text: str, span: Span) -> Span:
    """The block and the white space before it."""
    start = span.start
    while start and text[start - 1].isspace():
        start -= 1
    return Span(start, span.end)


def _block(story: Story, section: Section) -> _Block:
    words = tuple(_WORD.findall(fold(story.article.prose.text[section.span.start : section.span.end])))
    return _Block(section, words, tuple("0" if _FIGURE.fullmatch(word) else word for word in words))


def _pasted(blocks: list[_Block], at: int, text: list[int]) -> bool:
    """A long block that appears once more nearby, and not just above and below the story, whose blocks `text` counts, as appeals do."""
    block = blocks[at]
    if len(block.words) < _PASTED:
        return False
    near = range(max(0, at - _NEAR), min(len(blocks), at + _NEAR + 1))
    twins = [other for other in near if other != at and blocks[other].words == block.words]
    frames = block.section.kind in _APPEALS and text and min([at, *twins]) < text[0] and text[-1] < max([at, *twins])
    return bool(twins) and not frames


def _copy(story: Story, block: _Block) -> bool:
    """A statement in full: questions come back in an interview, lines without an end in a list."""
    end = block.section.span.end
    tail = story.article.prose.text[max(block.section.span.start, end - 4) : end]
    return block.section.kind == "body" and "?" not in tail and bool(_STATED.search(tail) or len(block.words) >= _LONG)


def _pulled(story: Story, block: _Block) -> bool:
    """A quotation and nothing else, short enough to be set as a pull quote."""
    span = story.article.prose.span(block.section.span)
    quote = story.article.quoted(span)
    return quote is not None and len(span) - len(quote.span) <= 3 and len(block.words) < _PULLED
