"""A second speaker's quotation right after the first one's, who the reader takes to be its speaker."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Quote, Speaker
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story

_SENTENCE_END = lazy.regex(r"(?:[a-z]{3}|\w{4})[.!?]\s")

VALUES = ("speaker", "other_speaker")


@dataclass(frozen=True)
class Params:
    min_words: int = 4
    """Words of the second quotation before its speaker comes."""


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    quotes, speakers = article.local.quotes, article.local.speakers
    for first, second in pairwise(quotes):
        one, two = speakers[first.index], speakers[second.index]
        if one is not None and two is not None and _runs_on(article, first, second, one, two, params):
            yield Hit(
                article.prose.span(second.span),
                {"speaker": str(two.name), "other_speaker": str(one.name)},
                places=(article.prose.span(two.span),),
                evidence=(Spot(article.document, article.prose.span(one.span), "the speaker before"),),
            )


def _runs_on(article: Facts, first: Quote, second: Quote, one: Speaker, two: Speaker, params: Params) -> bool:
    """ "…," Lind said. "…," said Roe: two people by name, and nothing before the second quotation names the second one."""
    text = article.prose.text
    if first.kind != "speech" or second.kind != "speech" or first.utterance == second.utterance or one.carried or two.carried:
        return False
    if one.kind != "name" or two.kind != "name" or not one.name or not two.name or _same(one.name, two.name):
        return False
    gap = text[first.span.end : second.span.start].rstrip(" ")
    if "\n" in gap or gap[-1:] != "." or _SENTENCE_END.search(gap[:-1]):
        return False
    words = text[second.inner.start : second.inner.end].split()
    return first.span.end <= one.span.start < second.span.start and two.span.start >= second.span.end and len(words) >= params.min_words


def _same(one: str, two: str) -> bool:
    """The names share a word, so that they may be one person's."""
    return bool({word.strip(".,’'").lower() for word in one.split()} & {word.strip(".,’'").lower() for word in two.split()})
