"""A poll that is reported without what readers need to judge it: how many were asked, when, and how sure it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span
from factlint.words import any_of
from factlint.words.polls.asked import ASKED

VALUES = ("missing",)

_POLL = lazy.regex(
    r"\b(?:polls?|surveys?)\b(?: \w+){0,6}? (?:found|finds|showed?|shows|suggests?|put|gave|gives)\b"
    r"|\baccording to an? (?:\w+ ){0,4}(?:poll|survey)\b"
)
_PERCENT = lazy.regex(r"\d ?(?:%|percent\b|per cent\b)")
_ASKED = lazy.regex(rf"\b\d[\d,]{{2,6}} (?:\w+[ -]){{0,4}}{any_of(ASKED)}\b")
_MARGIN = lazy.regex(r"\bmargins? of (?:sampling )?error\b|\bplus or minus\b|±|\bcredibility interval\b", re.I)
_LINK = lazy.regex(r"\]\(|<a ", re.I)


@dataclass(frozen=True)
class Params:
    """Nothing to set."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    prose = story.article.prose
    for sentence in story.article.local.sentences:
        poll = _POLL.search(prose.text, sentence.start, sentence.end)
        if poll is None or not _PERCENT.search(prose.text, sentence.start, sentence.end):
            continue
        span = prose.span(Span(*poll.span()))
        if story.article.quoted(span) or _LINK.search(story.article.document[prose.span(sentence)]):
            continue  # a passing mention leads on to the poll
        missing = _missing(story)
        if missing:
            yield Hit(span, {"missing": " and ".join(missing)})
        return


def _missing(story: Story) -> list[str]:
    text = story.article.prose.text
    asked = [] if _ASKED.search(text) else ["the number of people asked"]
    sure = [] if _MARGIN.search(text) else ["the margin of error"]
    return asked + sure
