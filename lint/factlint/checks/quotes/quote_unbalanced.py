"""Quotations that never close, or were never opened."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts import Facts
from factlint.facts.model import Mark
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

VALUES = ("problem", "words")
LABELS = {
    "unclosed": "opened and not closed",
    "unopened": "closed and not opened",
    "unresumed": "the next paragraph goes on without an opening mark",
}

_WORDS = 5
_PROBLEMS = {
    "unclosed": "no mark closes the quotation that begins",
    "unopened": "no mark opens the quotation that ends",
    "unresumed": "no mark opens the paragraph that continues the quotation that begins",
}


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    marks = [mark for mark in story.article.local.marks if mark.problem in ("unclosed", "unopened")]
    skip = False
    for number, mark in enumerate(marks):
        if skip:
            skip = False
            continue
        following = marks[number + 1] if number + 1 < len(marks) else None
        if following is not None and _one_quotation(story.article, mark, following):
            skip = True
            yield _hit(story.article, mark, "unresumed", following)
        else:
            yield _hit(story.article, mark, mark.problem)


def _one_quotation(article: Facts, mark: Mark, following: Mark) -> bool:
    """The first opens in the last words of a paragraph, the second closes in the next, where no mark opens."""
    if (mark.problem, following.problem) != ("unclosed", "unopened"):
        return False
    blocks = article.local.blocks
    here = next((n for n, block in enumerate(blocks) if mark.span in block.span), None)
    if here is None or here + 1 >= len(blocks):
        return False
    near = blocks[here + 1 : here + 4]
    between = Span(blocks[here].span.end, following.span.start)
    return any(following.span in block.span for block in near) and not any(quote.span in between for quote in article.local.quotes)


def _hit(article: Facts, mark: Mark, problem: str, other: Mark | None = None) -> Hit:
    words = _words(article.prose.text, mark)
    places = () if other is None else (article.prose.span(_with_word(article, other)),)
    return Hit(article.prose.span(_with_word(article, mark)), {"problem": _PROBLEMS[problem], "words": words}, problem, places)


def _words(text: str, mark: Mark) -> str:
    """The first words of a quotation without an end, the last of one without a beginning; those of its paragraph."""
    if mark.problem == "unclosed":
        return " ".join(text[mark.span.end : mark.span.end + 120].strip().partition("\n")[0].split()[:_WORDS])
    return " ".join(text[max(0, mark.span.start - 120) : mark.span.start].strip().rpartition("\n")[2].split()[-_WORDS:])


def _with_word(article: Facts, mark: Mark) -> Span:
    """The mark and the word it is at."""
    text = article.prose.text
    start, end = mark.span.start, mark.span.end
    while mark.problem == "unclosed" and end < len(text) and end - start < 40 and not text[end].isspace():
        end += 1
    while mark.problem == "unopened" and start > 0 and end - start < 40 and not text[start - 1].isspace():
        start -= 1
    return Span(start, end)
