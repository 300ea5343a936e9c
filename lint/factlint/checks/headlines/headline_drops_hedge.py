"""Headlines that state flatly what the story's first paragraph only reports, alleges or holds possible, or of which it says "almost"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.figures.hedges import bound
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Section, Span, fold
from factlint.words import any_of
from factlint.words.grammar import PLAIN_FORM
from factlint.words.headlines.hedges import BEFORE_PARTICIPLE, SOFT_IN_HEADLINES
from factlint.words.small import SMALL_IN_HEADLINES

VALUES = ("hedge", "verb", "line")
LABELS = {
    "hedge": "a hedge of the story is lost",
    "claim": "a claim of somebody becomes a fact",
    "number": "a hedge of a figure is lost",
}


_COUNTED = ("money", "percent", "count", "measure")


@dataclass(frozen=True)
class Params:
    sentences: int = 2
    """How many sentences of the first paragraph are looked at."""
    shared: int = 1
    """How many words the headline must share with the sentence apart from the verb."""


_SOFT = lazy.regex(
    r"[?:\"“”‘]|(?<!\w)'|'(?!\w)|\b" + any_of(SOFT_IN_HEADLINES) + r"\b",
    re.IGNORECASE,
)
"""What keeps a headline from being a flat statement."""
_HEARSAY = any_of("reportedly allegedly apparently supposedly purportedly possibly")
_HELPERS = any_of(BEFORE_PARTICIPLE)
_PASSIVE = (
    r"(?:is|are|was|were|(?:has|have) been) (?:believed|thought|alleged|reported|rumou?red|suspected|said) (?:of|to)(?: have)?(?: been)?"
)
_HEDGES = tuple(
    (label, lazy.regex(pattern))
    for label, pattern in (
        ("hedge", rf"\b(?P<hedge>{_HEARSAY}) (?:(?:{_HELPERS}|\w+ly) ){{0,3}}(?P<verb>[\w'-]+)"),
        ("hedge", r"(?P<verb>\b[\w'-]+) (?P<hedge>reportedly|allegedly|apparently)\b"),
        ("hedge", r"\b(?P<hedge>(?:may|might|could)(?: soon| well| yet| also)?(?: be| have(?: been)?)?) (?P<verb>[\w'-]+)"),
        ("hedge", rf"\b(?P<hedge>{_PASSIVE}) (?P<verb>[\w'-]+)"),
        ("claim", r"\b(?P<hedge>accused of|suspected of|is considering|are considering|is weighing|are weighing) (?P<verb>[\w'-]+)"),
    )
)
_WORD = lazy.regex(r"[\w]+(?:['-][\w]+)*")


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    headline = next((block for block in article.blocks if block.kind == "headline"), None)
    lead = _lead(article, headline) if headline else None
    if headline is None or lead is None:
        return
    yield from _numbers(article, headline)
    title = article.prose.words(headline.span)
    if _SOFT.search(title):
        return
    words = [(match.group(), match.start()) for match in _WORD.finditer(fold(title))]
    local = article.prose.local(headline.span).start
    for sentence in [s for s in article.sentences if s in lead.span][: params.sentences]:
        for hit in _dropped(article, sentence, words, params.shared):
            label, hedge, verb, (at, length) = hit
            place = article.prose.span(Span(local + at, local + at + length))
            evidence = (Spot(article.document, hedge, "the first paragraph"),)
            values = {"hedge": article.prose.words(hedge), "verb": verb, "line": str(article.document.place(hedge.start).line)}
            yield Hit(place, values, label, evidence=evidence)
            return


_OVERSTATED = ("below", "under", "most")


def _numbers(article: Facts, headline: Section) -> Iterator[Hit]:
    """Numbers of the headline that the story has only with an "almost", "fewer than" or "up to"."""
    figures = list(zip(article.figures, article.local.figures, strict=True))
    for placed, figure in figures:
        if placed.span not in headline.span or figure.value is None or bound(figure.hedge) != "exact" or figure.kind not in _COUNTED:
            continue
        below = [other for other in figures if other[0].span not in headline.span and other[1].value == figure.value]
        alike = [one for one, other in below if (other.kind, other.unit) == (figure.kind, figure.unit) and other.of == figure.of]
        if alike and len(alike) == len(below) and all(bound(other.hedge) in _OVERSTATED for other in alike):
            spot = alike[0]
            number = article.prose.words(spot.core or spot.span)
            values = {"hedge": str(spot.hedge), "verb": number, "line": str(article.document.place(spot.span.start).line)}
            yield Hit(placed.span, values, "number", evidence=(Spot(article.document, spot.span, "in the text"),))


def _lead(article: Facts, headline: Section) -> Section | None:
    """The first paragraph that is more than the headline over again."""
    title = fold(article.prose.words(headline.span))
    return next(
        (
            b
            for b in article.blocks
            if b.kind == "body" and b.span.start > headline.span.start and fold(article.prose.words(b.span)) != title
        ),
        None,
    )


def _dropped(
    article: Facts, sentence: Span, headline: list[tuple[str, int]], shared: int
) -> Iterator[tuple[str, Span, str, tuple[int, int]]]:
    """The hedges of a sentence whose verb the headline has without: label, place of the hedge, verb, and place in the headline."""
    local = article.prose.local(sentence)
    text = fold(article.prose.text[local.start : local.end])
    stems = {_stem(word): (at, len(word)) for word, at in headline if word not in SMALL_IN_HEADLINES}
    rest = {_stem(match.group()) for match in _WORD.finditer(text) if match.group() not in SMALL_IN_HEADLINES}
    for label, pattern in _HEDGES:
        for match in pattern.finditer(text):
            verb = match["verb"]
            if match.start("verb") < match.start("hedge") and not (verb in PLAIN_FORM or verb.endswith(("ed", "ing"))):
                continue  # "the mayor reportedly …": no verb, but who does it
            if _stem(verb) not in stems or len((rest & stems.keys()) - {_stem(verb)}) < shared:
                continue
            hedge = Span(local.start + match.start("hedge"), local.start + match.end("hedge"))
            place = article.prose.span(hedge)
            if article.quoted(place) is None and not _month(article.prose.text, hedge, local):
                yield label, place, verb, stems[_stem(verb)]


def _month(text: str, hedge: Span, sentence: Span) -> bool:
    """The hedge is the month of May."""
    return text.startswith("May", hedge.start) and hedge.start > sentence.start


def _stem(word: str) -> str:
    """A word without the endings of tense and number, roughly: enough to see deploys in deployed."""
    word = word.removesuffix("'s")
    if word in PLAIN_FORM:
        return PLAIN_FORM[word]
    for ending in ("ies", "ied", "ing", "ed", "es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiouls":
        word = word[:-1]
    return word.removesuffix("e").removesuffix("y")
