"""Words that stand twice in a row: "the the", "of the of the"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.finding import Edit, Fix, Hit
from factlint.story import Story
from factlint.text import Span

VALUES = ("words",)

_WORD = (
    "the a an and or but of to from with for at by as than if when where which who whose what this these those it its his their our my your"
    " he she they we are was were be been has have will would could should may might must can not also more most about into after before"
    " between because while under over until through during against"
)
_PREPOSITION = "of to in from with for on at by into after before between under over through during against about"
_SINGLE = re.compile(rf"(?<![\w'’.,-])(?P<first>{'|'.join(_WORD.split())})\s+(?P=first)(?![\w'’-])", re.IGNORECASE)
_PAIR = re.compile(rf"(?<![\w'’.,-])(?P<first>(?:{'|'.join(_PREPOSITION.split())}) (?:the|a|an|his|her|their|its))\s+(?P=first)(?![\w'’-])")
_SPOKEN = ("speech", "fragment")


@dataclass(frozen=True)
class Params:
    allow: tuple[str, ...] = ("her", "had", "that", "is", "do", "more", "over", "through", "by", "before")
    """Words that may follow themselves: "more and more" is written without the "and", "what he did was was found"."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit for each repetition in running text; what a speaker repeats is left alone."""
    article = story.article
    text = article.prose.text
    for block in article.local.blocks:
        if block.kind in ("code", "frontmatter", "table", "boilerplate"):
            continue
        for pattern in (_SINGLE, _PAIR):
            for found in pattern.finditer(text, block.span.start, block.span.end):
                first, second = found["first"], found[0][-len(found["first"]) :]
                if second.lower() != second or first.lower() in params.allow or (first != second and first.capitalize() != first):
                    continue
                hit = _hit(story, Span(found.start(), found.end()), len(first))
                if hit is not None:
                    yield hit


def _hit(story: Story, local: Span, length: int) -> Hit | None:
    article = story.article
    span = article.prose.span(local)
    quote = article.quoted(span)
    if quote is not None and quote.kind in _SPOKEN:
        return None
    gap = article.prose.span(Span(local.start + length, local.end))
    plain = len(gap) == local.end - local.start - length
    fix = Fix((Edit(gap, ""),), safe=True) if plain else None
    return Hit(span, {"words": article.prose.words(span)}, fix=fix)
