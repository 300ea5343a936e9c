"""Correction notes that say that there was an error, and not which."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Local
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Section
from factlint.words.dates.calendar import MONTH_WORDS, WEEKDAY_WORDS
from factlint.words.risk.corrections import NOTE_WORDS

VALUES = ("lacking",)
LABELS = {"wrong": "what was wrong", "right": "what was wrong is said, and not what is right"}

_PLAIN = MONTH_WORDS | WEEKDAY_WORDS | NOTE_WORDS
"""Words of a note that say nothing of its matter."""
_WRONGLY = r"(?:incorrectly|inaccurately|wrongly|erroneously|mistakenly)"
_VAGUE = lazy.regex(
    rf"\b(?:misstated|misrepresented|mischaracteri[sz]ed|{_WRONGLY} (?:stated|described|reported|summari[sz]ed|represented))"
    r" (?:the|when|where|how|why|what|who|which)\b[^.;:,()“”\"\d]{3,160}(?<! name)(?:\.|\Z)"
)
"""A note that says what it was about: "misstated the location of the event"."""
_WORD = lazy.regex(r"[^\W\d_]+")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """A hit at a note of one paragraph whose words are all about the note itself; what follows in the next paragraph belongs to it."""
    local, prose = story.article.local, story.article.prose
    blocks = [block for block in local.blocks if block.kind != "boilerplate"]
    for number, block in enumerate(blocks):
        if block.kind != "correction":
            continue
        words = _WORD.findall(local.text[block.span.start : block.span.end].lower())
        says_more = [word for word in words if word not in _PLAIN]
        follows = number + 1 < len(blocks) and blocks[number + 1].kind in ("correction", "body", "list", "blockquote")
        if len(words) > 3 and not says_more and not follows:
            yield Hit(prose.span(block.span), {"lacking": "what was wrong"}, "wrong")
        elif not follows and (vague := _VAGUE.search(local.text, block.span.start, block.span.end)) and _whole(local, block, vague):
            yield Hit(prose.span(block.span), {"lacking": "what is right"}, "right")


def _whole(local: Local, block: Section, found: re.Match[str]) -> bool:
    """The sentence ends the note."""
    return not re.search(r"\w", local.text[found.end() : block.span.end])
