"""Sources that the front matter declares, and of which nothing in the story shows a trace."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factlint.facts.citations.addresses import host
from factlint.finding import Hit
from factlint.story import Source, Story
from factlint.story.figures.given import dated, given
from factlint.story.figures.sentences import read
from factlint.story.quotes.outcomes import outcomes
from factlint.story.ties import points_to
from factlint.text import fold

VALUES = ("source",)

_PAIR = re.compile(r"(?<![^\W_])(?=(?P<pair>[^\W\d_a-z][\w’'-]+ [^\W\d_a-z][\w’'-]+))")
"""Two words side by side that begin with a capital."""
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
        if id(source) not in quoted and not _cited(story, source) and not _shared(story, source):
            assert source.declared is not None
            yield Hit(source.declared, {"source": source.facts.document.path})


def _cited(story: Story, source: Source) -> bool:
    if any(points_to(citation, source) for citation in story.article.citations):
        return True
    text = fold(story.article.prose.text)
    speaker, site = source.speaker.split()[-1:], host(source.url).partition(".")[0]
    return any(re.search(rf"(?<!\w){re.escape(fold(word))}(?!\w)", text) for word in (*speaker, site) if len(word) > 2)


def _shared(story: Story, source: Source) -> bool:
    """A figure, a date or a name of two words is in both."""
    known = given(source.facts)
    for sentence in read(story.article).sentences:
        if any(item.figure.value in known.values for item in sentence.figures if item.figure.value is not None):
            return True
        if any(dated(known, day) for day in sentence.days if not day.date.relative and day.date.day):
            return True
    theirs = {fold(found["pair"]) for found in _PAIR.finditer(source.facts.prose.text)}
    return any(fold(found["pair"]) in theirs for found in _PAIR.finditer(story.article.prose.text))
