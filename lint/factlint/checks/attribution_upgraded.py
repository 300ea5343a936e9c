"""Quoted words of an unnamed source, or of one body, that the story elsewhere puts into the mouth of a government or another body."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factlint.facts import Facts
from factlint.facts.model import Quote
from factlint.facts.reporting import any_of
from factlint.finding import Hit, Spot
from factlint.story import Story
from factlint.story.quote_speakers import Voice, compatible
from factlint.text import Span, fold

VALUES = ("speaker", "other_speaker")


@dataclass(frozen=True)
class Params:
    run: int = 5
    """How many words in a row two bodies must be given alike."""

    def __post_init__(self) -> None:
        if self.run < 3:
            raise ValueError("'run' must be at least 3: shorter runs are anybody's")


_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_UNNAMED = re.compile(
    r"\b(?:citing|quoting|quoted|cited|according to|told by) (?:an?|one|its) (?:[\w.-]+ ){0,3}?(?:source|official|diplomat|insider|aide)\b"
    rf"|\b(?:anonymous|unnamed|unidentified) (?:[\w.-]+ ){{0,2}}?(?:source|official|diplomat|insider|aide)s?\b"
    rf"|\b(?:an?|one) (?:[\w.-]+ ){{0,3}}?(?:source|insider|contractor|aide|staffer) {any_of('said told called described dismissed')}\b"
)
_SEVERAL = re.compile(r"\b(?:repeated|echoed|echoing|repeating|also called|agreed|in the words of|as .{1,40} put it)\b")
_PLURAL = re.compile(r"they|it", re.IGNORECASE)
_SOFT = re.compile(r"\b(?:spokes\w+|on behalf of)\b")


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    quotes = [quote for quote in article.quotes if quote.kind in ("speech", "fragment", "scare")]
    words = {quote.index: _WORD.findall(fold(article.prose.words(quote.inner))) for quote in quotes}
    yield from _promoted(article, quotes, words)
    yield from _passed_on(story, quotes, words, params.run)


def _promoted(article: Facts, quotes: Sequence[Quote], words: dict[int, list[str]]) -> Iterator[Hit]:
    """The same words once from a source without a name and once from somebody with one."""
    same: dict[str, list[Quote]] = defaultdict(list)
    for quote in quotes:
        if len(words[quote.index]) >= 2 and sum(map(len, words[quote.index])) >= 10:
            same[" ".join(words[quote.index])].append(quote)
    for group in same.values():
        origins = [(quote, found) for quote in group if (found := _origin(article, quote))]
        if not origins or len(origins) == len(group):
            continue
        origin, place = origins[0]
        there = fold(article.prose.words(article.sentence(origin.span) or origin.span))
        for quote in group:
            speaker = article.speakers[quote.index]
            sentence = fold(article.prose.words(article.sentence(quote.span) or quote.span))
            if speaker is None or speaker.kind != "name" or _origin(article, quote) or _SEVERAL.search(sentence + there):
                continue
            if fold((speaker.name or speaker.text).split()[-1]) not in there:
                values = {"speaker": article.prose.words(speaker.span), "other_speaker": article.prose.words(place)}
                evidence = (Spot(article.document, place, "where the words are from"),)
                yield Hit(speaker.span, values, "unnamed", places=(quote.inner,), evidence=evidence)
                break


def _origin(article: Facts, quote: Quote) -> Span | None:
    """The unnamed source that the sentence of a quotation rests on."""
    sentence = article.sentence(quote.span)
    if sentence is None:
        return None
    local = article.prose.local(sentence)
    match = _UNNAMED.search(fold(article.prose.text[local.start : local.end]))
    return article.prose.span(Span(local.start + match.start(), local.start + match.end())) if match else None


def _passed_on(story: Story, quotes: Sequence[Quote], words: dict[int, list[str]], run: int) -> Iterator[Hit]:
    """Quotations that share a run of words and are given to two bodies, one of them by "they"."""
    article = story.article
    seen: dict[tuple[str, ...], Quote] = {}
    done: set[tuple[int, int]] = set()
    for quote in quotes:
        said = words[quote.index]
        for at in range(len(said) - run + 1):
            key = tuple(said[at : at + run])
            if sum(len(word) > 4 for word in key) < run - 1:
                continue
            first = seen.setdefault(key, quote)
            if first.utterance == quote.utterance or (first.index, quote.index) in done:
                continue
            done.add((first.index, quote.index))
            mine, other = _body(article, quote), _body(article, first)
            if mine and other and (mine.beside != other.beside) and not compatible(story, mine, other):
                values = {"speaker": article.prose.words(mine.span), "other_speaker": article.prose.words(other.span)}
                yield Hit(
                    mine.span, values, "body", places=(quote.inner,), evidence=(Spot(article.document, other.span, "the speaker there"),)
                )


def _body(article: Facts, quote: Quote) -> Voice | None:
    """The body that a quotation is given to, by name, or as "they" right after a sentence that lets it speak."""
    speaker = article.speakers[quote.index]
    if speaker is None:
        return None
    announced = article.document.text[max(0, quote.span.start - 20) : quote.span.start].rstrip().endswith(":")
    if speaker.kind == "name" and (announced or not speaker.carried):
        return _named(article, speaker.span, beside=True)
    if not _PLURAL.fullmatch(speaker.text) or speaker.name is not None:
        return None
    block, sentence = article.block(quote.span), article.sentence(quote.span)
    if block is None or sentence is None:
        return None
    before = [
        span
        for attribution in article.attributions
        for span in attribution.source[:1]
        if block.span.start <= span.start < sentence.start and attribution.cue
    ]
    return _named(article, before[-1], beside=False) if before else None


def _named(article: Facts, span: Span, *, beside: bool) -> Voice | None:
    name = next((name for name in article.names if name.span.overlaps(span)), None)
    sentence = article.sentence(span)
    around = fold(article.prose.words(sentence)) if sentence else ""
    if name is None or name.kind != "organisation" or _SOFT.search(around):
        return None
    return Voice(article, name.span, name.text, "organisation", beside)
