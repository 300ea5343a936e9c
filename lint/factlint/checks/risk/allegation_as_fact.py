"""A crime reported as a fact about somebody who the story elsewhere only calls accused."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.checks.risk._justice import ACCUSED, CONVICTED, CRIME
from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.reporters import Sentence, linked, read, reported
from factlint.text import SectionKind, Span
from factlint.words import any_of
from factlint.words.risk.justice import NOT_GUILT

VALUES = ("name", "crime", "status")


@dataclass(frozen=True)
class Params:
    sections: tuple[SectionKind, ...] = ("headline", "dek", "body")
    """The kinds of sections that are read."""


_DID = lazy.regex(
    r"(?<![\w’'-])(?P<name>[A-Z][\w’'-]+)(?:, (?:\d+|who [^,.;]{1,60}|an? [^,.;]{1,60}),)? "
    rf"(?:then |also |later |had |has |repeatedly )?(?P<crime>{CRIME})\b"
)
_NOT_FLAT = lazy.regex(
    r"[?]|\b" + any_of(NOT_GUILT) + r"\b",
    re.IGNORECASE,
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    text = article.prose.text
    if CONVICTED.search(text):
        return
    accused = {match["name"]: match for match in ACCUSED.finditer(text)}
    if not accused:
        return
    sentences = read(article)
    noted: set[str] = set()
    for number, sentence in enumerate(sentences):
        match = _DID.search(sentence.words) if sentence.block.kind in params.sections else None
        if match is None or match["name"] not in accused or match["name"] in noted:
            continue
        place = article.prose.span(Span(sentence.local.start + match.start(), sentence.local.start + match.end()))
        around = [s for s in sentences[max(0, number - 2) : number + 2] if s.block == sentence.block]
        if article.quoted(place) or linked(article, sentence) or any(_attributed(article, s) for s in around):
            continue
        noted.add(match["name"])
        status = accused[match["name"]]
        evidence = (Spot(article.document, article.prose.span(Span(*status.span())), "the story says"),)
        yield Hit(place, {"name": match["name"], "crime": match["crime"], "status": status["status"]}, evidence=evidence)


def _attributed(article: Facts, sentence: Sentence) -> bool:
    return _NOT_FLAT.search(sentence.words) is not None or reported(article, sentence)
