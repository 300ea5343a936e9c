"""Sources that the front matter declares, and of which nothing in the story shows a trace."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.citations.addresses import host
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.beside import matches, shared
from factlint.story.figures.given import dated, given
from factlint.story.figures.sentences import GivenFigure, read
from factlint.story.figures.stems import stems
from factlint.story.quotes.outcomes import outcomes
from factlint.story.ties import points_to
from factlint.text import Span, fold

VALUES = ("source",)

_PAIR = lazy.regex(r"(?<![^\W_])(?=(?P<pair>[^\W\d_a-z][\w’'-]+ (?:of (?:the )?)?[^\W\d_a-z][\w’'-]+))")
"""Two words that begin with a capital, side by side or with "of" between them."""
_BACKGROUND = ("background", "context", "reading")


@dataclass(frozen=True)
class Params:
    pass


def check(story: Story, params: Params) -> Iterator[Hit]:
    """One hit a source that no link, quotation, figure, date or name of the story leads to; not those marked `kind: background`."""
    declared = [one for one in story.sources if one.declared is not None and one.kind not in _BACKGROUND and one.facts.language == "en"]
    if not declared or len(story.article.prose.text.split()) < 40:
        return
    quoted = {id(found.source) for found in outcomes(story) if found.source is not None and found.passage is not None}
    for source in declared:
        traced = id(source) in quoted or _cited(story, source) or _shared(story, source) or _on_it(story.article, source.facts)
        if not traced:
            assert source.declared is not None
            yield Hit(source.declared, {"source": source.facts.document.path})


_MATTER = 0.22
"""The share of the words of the shorter text that is in the other from which on both are about one thing: of unrelated texts of news it
is below 0.18, of reports on one event 0.26 and more."""


_WORDS = 8
"""So many words two texts on one thing have in common at least."""


def _on_it(article: Facts, source: Facts) -> bool:
    """Story and source are about the same thing, so that something may come from it in other words."""
    mine, theirs = stems(article.local.text), stems(source.local.text)
    return len(mine & theirs) >= max(_WORDS, _MATTER * min(len(mine), len(theirs)))


def _cited(story: Story, source: Source) -> bool:
    if any(points_to(citation, source) for citation in story.article.citations):
        return True
    text = fold(story.article.prose.text)
    speaker, site = source.speaker.split()[-1:], host(source.url).partition(".")[0]
    return any(re.search(rf"(?<!\w){re.escape(fold(word))}(?!\w)", text) for word in (*speaker, site) if len(word) > 2)


_ALIKE = 2
"""Words that two sentences have in common, apart from the figure or the name, before one may come from the other."""
_LARGE = 100
"""A figure from here on is the source's wherever it is."""
_MOST = 200
"""Places of a name in a source that are looked at."""


def _shared(story: Story, source: Source) -> bool:
    """A figure or a name of two words is in sentences on the same thing; or a day, or two names, are in both."""
    known = given(source.facts)
    for sentence in read(story.article).sentences:
        if any(_same(item, other) for item in sentence.figures for other in known.figures):
            return True
        if any(dated(known, day) for day in sentence.days if not day.date.relative and day.date.day):
            return True
    places: dict[str, list[Span]] = defaultdict(list)
    for span, found in matches(source.facts, _PAIR):
        if len(places[fold(found["pair"])]) < _MOST and _in_the_text(source.facts, span):
            places[fold(found["pair"])].append(span)
    said = {fold(found["pair"]) for span, found in matches(story.article, _PAIR) if _in_the_text(story.article, span)}
    return len(said & places.keys()) >= _ALIKE or any(
        shared(story.article, Span(span.start, found.end("pair")), source.facts, Span(place.start, place.start + len(found["pair"])))
        >= _ALIKE
        for span, found in matches(story.article, _PAIR)
        if _in_the_text(story.article, span)
        for place in places.get(fold(found["pair"]), ())
    )


def _same(item: GivenFigure, other: GivenFigure) -> bool:
    one, two = item.figure, other.figure
    if one.value is None or one.value != two.value:
        return False
    return one.value >= _LARGE or (one.kind == two.kind and (one.of or "") == two.of) or len(item.topic & other.topic) >= _ALIKE


def _in_the_text(facts: Facts, local: Span) -> bool:
    """In the text itself: not in what a site prints under every page."""
    block = facts.block(facts.prose.span(local))
    return block is None or block.kind != "boilerplate"
