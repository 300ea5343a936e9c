"""Findings credited to a study, a ruling or a release where the source that is given for them only reports on it."""

from __future__ import annotations

from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.reporters import read
from factlint.story.ties import tied
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.attribution.papers import FINDERS, FOUND

VALUES = ("paper", "kind")


@dataclass(frozen=True)
class Params:
    secondary: tuple[str, ...] = ("outlet", "wire", "blog", "article", "news")
    """Kinds of sources, as manifests name them, that report what others found."""


_PAPER = any_of(FINDERS)
_FOUND = any_of(FOUND)
_CREDITED = lazy.regex(
    rf"\b(?P<paper>(?:the|an?|its|their|one|new|recent) (?:[\w'-]+ ){{0,3}}?{_PAPER})(?: (?:by|from|of|in)\b[^,.;]{{0,60}})? {_FOUND}\b"
    rf"|\baccording to (?P<by>(?:the|an?|its|their) (?:[\w'-]+ ){{0,3}}?{_PAPER})\b"
)
_AS_TOLD = lazy.regex(
    r"\b"
    + any_of(
        """
        as_(?:described|reported|quoted|cited|summari[sz]ed|told) reported_by described_by
        according_to_[^,.;]{0,60}(?:report|coverage|account)_(?:of|on) cited_by quoted_by summari[sz]ed_by reports_that
        reported_that seen_by via
        """
    )
    + r"\b"
)


def check(story: Story, params: Params) -> Iterator[Hit]:
    if not any(source.kind in params.secondary for source in story.sources):
        return
    article = story.article
    for sentence in read(article):
        words = fold(sentence.words)
        match = _CREDITED.search(words)
        if match is None or _AS_TOLD.search(words):
            continue
        sources = tied(story, _with_links(article, article.prose.span(sentence.local)))
        if not sources or not all(source.kind in params.secondary for source in sources):
            continue
        name = "paper" if match["paper"] else "by"
        place = article.prose.span(Span(sentence.local.start + match.start(name), sentence.local.start + match.end(name)))
        if article.quoted(place) is None:
            document = sources[0].facts.document
            evidence = (Spot(document, Span(0, min(len(document.text), 80)), f"kind: {sources[0].kind}"),)
            yield Hit(place, {"paper": article.prose.words(place), "kind": sources[0].kind}, evidence=evidence)


def _with_links(article: Facts, sentence: Span) -> Span:
    """The sentence from the mark-up of the link that it begins with."""
    begins = [citation.span.start for citation in article.citations if citation.span.overlaps(sentence)]
    return Span(min([sentence.start, *begins]), sentence.end)
