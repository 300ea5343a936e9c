"""Outlets of a state or a party that are cited without a word on whose they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.attribution.crediting import CREDITING, STATE_OUTLETS

VALUES = ("outlet",)


@dataclass(frozen=True)
class Params:
    outlets: tuple[str, ...] = STATE_OUTLETS
    """As they are written in news copy."""


_CUE = any_of(CREDITING)
_LABEL = lazy.regex(
    r"\b"
    + any_of(
        r"""
        state state-(?:run|owned|controlled|backed|funded|linked|affiliated|media) government(?:-\w+)? official semi-?official
        kremlin(?:-\w+)? party party-\w+ propaganda mouthpiece beijing-\w+ regime affiliated
        """
    )
    + r"\b",
    re.IGNORECASE,
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    text = story.article.prose.text
    for outlet in params.outlets:
        if outlet.partition("'")[0] not in text:
            continue
        spelt = re.compile(rf"(?<![\w-])(?:{re.escape(outlet).replace(chr(39), '[’' + chr(39) + ']')})(?![\w-])")
        mentions = [match.span() for match in spelt.finditer(text)]
        if any(_LABEL.search(text, max(0, start - 60), min(len(text), end + 60)) for start, end in mentions):
            continue
        cited = next(((start, end) for start, end in mentions if _cited(text, start, end)), None)
        if cited:
            yield Hit(story.article.prose.span(Span(*cited)), {"outlet": outlet})


_BEFORE = lazy.regex(rf"\b(?:{_CUE}|told) (?:by |the |that )*(?:[\w’'-]+ ){{0,2}}$", re.IGNORECASE)
_AFTER = lazy.regex(rf"^(?: news agency| agency| television| TV| newspaper| news)?,? (?:has |had |also |later )?{_CUE}\b", re.IGNORECASE)


def _cited(text: str, start: int, end: int) -> bool:
    return bool(_BEFORE.search(text[max(0, start - 50) : start]) or _AFTER.match(text[end : end + 60]))
