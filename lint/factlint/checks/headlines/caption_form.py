"""Credits that name a platform or nobody: "(Facebook)", "Courtesy photo", "Internet"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.pages.platforms import PLATFORMS_OF_PICTURES

VALUES = ("found",)

_PLATFORM = any_of(PLATFORMS_OF_PICTURES)
_FROM = r"(?:photo|image|picture|screenshot|screengrab|video|via|from|source|credit|courtesy(?: of)?)[: ]{1,2}(?:via |from |by )?"
_CREDIT = lazy.regex(
    rf"[(\[](?:{_FROM})?{_PLATFORM}[)\]]"
    rf"|\b(?:photo|image|picture|source|credit)s?(?: credit)?: ?(?:via |from )?{_PLATFORM}\.?\Z"
    r"|[(\[](?:handout|courtesy(?: photo)?|file|file photo)[)\]]\.?\Z",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit for each caption or credit line."""
    article = story.article
    text = article.prose.text
    for block in article.local.blocks:
        if block.kind not in ("caption", "credit"):
            continue
        found = _CREDIT.search(text, block.span.start, block.span.end)
        if found:
            yield Hit(article.prose.span(Span(*found.span())), {"found": found[0].strip("()[] .")})
