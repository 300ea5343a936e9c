"""One politician with the labels of two parties."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts import Facts
from factlint.facts.model import Name
from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.text import Span


@dataclass(frozen=True)
class Params:
    pass


VALUES = ("name", "here", "there")

_BEHIND = re.compile(
    r",? \(?(?P<party>[RD])[-–—][A-Z][\w.]{1,}|,? \((?P<initial>[RD])(?:\.?\)|\.?, )|, (?:a"
    r"|the) (?:[\w-]+ ){0,2}?(?P<word>Republican|Democrat)\b(?! Party| primary| nominee for)"
)
_BEFORE = re.compile(
    r"\b(?P<word>Republican|Democratic|Democrat)(?: (?:U\.S\.|state|Rep\.|Sen\.|Gov\.|Mayor|Senator|Representative"
    r"|President|challenger|candidate|nominee|incumbent))* $"
)
_ANAPHOR = re.compile(r"The (?P<word>Republican|Democrat)(?! (?:Party|[A-Z]))(?=,? [a-z])")
_SWITCHED = re.compile(
    r"\b(?:switch(?:ed|ing)? (?:part|to )|chang(?:ed|ing) part|(?:former|ex-|lifelong|one-?time|registered|turned"
    r"|recovering|became an?|once an?) ?-?(?:Republican|Democrat)|left the (?:GOP|Republican|Democrat)|cross-fil\w+"
    r"|(?:Democrat|Republican)-turned)",
    re.I,
)
_PARTIES = {"R": "Republican", "D": "Democrat", "Democratic": "Democrat"}


@dataclass(frozen=True)
class Label:
    """A party beside a name, or "The Democrat" behind a sentence about one person."""

    entity: int
    party: str
    span: Span


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    if not re.search(r"\bDemocrat|\bD[-–—][A-Z]|\(D[.)]", article.prose.text):
        return
    names = {entity.id: entity.name for entity in article.entities}
    first: dict[int, Label] = {}
    for label in sorted(_labels(article), key=lambda found: found.span):
        earlier = first.setdefault(label.entity, label)
        if earlier.party != label.party and not any(_switched(article, one.span) for one in (earlier, label)):
            values = {"name": names[label.entity], "here": label.party, "there": earlier.party}
            yield Hit(label.span, values, evidence=(Spot(article.document, earlier.span, "the other party"),))
            return


def _switched(article: Facts, span: Span) -> bool:
    """The paragraph tells of a change of parties, or of somebody who once was in the other."""
    block = article.block(span)
    return block is not None and _SWITCHED.search(article.prose.words(block.span)) is not None


def _labels(article: Facts) -> Iterator[Label]:
    beside = [
        label for name in article.names if name.kind == "person" and article.quoted(name.span) is None for label in _beside(article, name)
    ]
    yield from beside
    text = article.prose.text
    for block in article.local.blocks:
        if block.kind == "body":
            for found in _ANAPHOR.finditer(text, block.span.start, block.span.end):
                span = article.prose.span(Span(*found.span()))
                entity = _meant(article, span)
                held = {label.entity for label in beside if label.party == found["word"]}
                if entity is not None and article.quoted(span) is None and not held - {entity}:
                    yield Label(entity, found["word"], span)


def _beside(article: Facts, name: Name) -> Iterator[Label]:
    text, local = article.prose.text, article.prose.local(name.span)
    behind = _BEHIND.match(text, local.end)
    if behind is not None:
        word = behind["party"] or behind["initial"] or behind["word"]
        start = behind.start() + len(behind[0]) - len(behind[0].lstrip(", "))
        end = behind.start() + len(behind[0].rstrip(", "))
        yield Label(name.entity, _PARTIES.get(word, word), article.prose.span(Span(start, end)))
    start = max(0, local.start - 60)
    before = _BEFORE.search(text[start : local.start])
    if before is not None:
        span = Span(start + before.start(), start + before.end() - 1)
        yield Label(name.entity, _PARTIES.get(before["word"], before["word"]), article.prose.span(span))


def _meant(article: Facts, span: Span) -> int | None:
    """The only person of the sentence before, in the same paragraph; None where there is none or several."""
    block = article.block(span)
    at = bisect_left(article.sentences, span.start, key=lambda s: s.start)
    if block is None or at >= len(article.sentences) or article.sentences[at].start != span.start or not at:
        return None
    previous = article.sentences[at - 1]
    if previous.start < block.span.start:
        return None
    here = {name.entity for name in article.names if name.kind == "person" and name.span in previous}
    return here.pop() if len(here) == 1 else None
