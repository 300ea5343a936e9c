"""Quotations of the article that no source has, and why a source should have them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Literal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Quote
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.quotes.index import core
from factlint.story.quotes.lexicon import content
from factlint.story.quotes.peers import disagreements
from factlint.story.quotes.verdicts import Verdict, judged, read_quote, verdicts
from factlint.story.ties import cited_by, points_to
from factlint.text import Span
from factlint.words.patterns import alternatives

Reach = Literal["tied", "complete", "declared", "fragment"]
"""Why the sources should have it: the passage cites them, they are all there is, or they merely belong to the story.

A fragment of two or three words is sought only where the passage cites them or they are all there is.
"""

_WALL = lazy.regex(
    r"\b(?:subscrib(?:e|ers?|ing)|sign(?:ed)? in|log(?:ged)? in|paywall|already a member|register to"
    r"|continue reading|read more|enable javascript|page not found|access denied|404)\b",
    re.IGNORECASE,
)
_MARKUP = lazy.regex(r"&(?:#\d{1,5}|#x[\da-f]{1,5}|quot|apos|nbsp|[lr][sd]quo);", re.IGNORECASE)
_STUB = 10
_WALLED = 200
"""A source with fewer words than the first is not text; with fewer than the second and a word of a paywall it is not the whole text."""


@dataclass(frozen=True)
class Absent:
    """An utterance with quotations that are in no source that was searched."""

    verdicts: tuple[Verdict, ...]
    """Of the quotations missing, in order; at least one."""
    sought: tuple[Source, ...]
    reach: Reach
    elsewhere: Verdict | None = None
    """Where a source that is not sought has the first of them."""


def absent(story: Story, words: int, tied_words: int) -> Iterator[Absent]:
    """The utterances of the article with a quotation that its sources lack, in order.

    Only quotations of at least this many words count: `tied_words` for whole remarks that the sources should have, else `words`.
    """
    if not story.sources or story.unread:
        return
    said = {found.quote.index for found in disagreements(story)}
    spoken = [one for one in verdicts(story) if one.quote.kind in ("speech", "fragment") and not one.label and one.quote.index not in said]
    missing: list[Absent] = []
    for _, group in groupby(spoken, key=lambda one: one.quote.utterance):
        parts = list(group)
        missing += _miscited(story, parts, tied_words)
        missing += _nowhere(story, parts, words, tied_words)
    if missing:
        closed = {source.facts.document.path for source in story.sources if unreadable(story, source)}
        yield from (one for one in missing if not any(source.facts.document.path in closed for source in one.sought))


def _nowhere(story: Story, parts: Sequence[Verdict], words: int, tied_words: int) -> Iterator[Absent]:
    """What no source of the story has."""
    lost = [part for part in parts if part.status == "missing"]
    short = [part for part in parts if part.status == "short" and _telling(story, part.quote)]
    if not lost and not short:
        return
    tied = _tied(story, [part.quote for part in parts])
    reach: Reach = "tied" if tied else "complete" if story.complete else "declared"
    if reach == "declared":
        lost = [part for part in lost if part.quote.kind == "speech"]
    long = (part for part in lost if _size(story, part.quote) >= (tied_words if _binding(part, reach) else words))
    named = tuple(part for part in long if _given(story, part.quote))
    if named:
        yield Absent(named, tied or story.sources, reach)
    if short and not named and reach != "declared":
        yield Absent(tuple(short), tied or story.sources, "fragment")


def _telling(story: Story, quote: Quote) -> bool:
    """A few words that are somebody's by name and are quoted as they are: two at least, one of which means something."""
    words = read_quote(story, quote)
    whole = len(core(words, 0, len(words))) == len(words) > 1 and not words.gaps and not words.patched
    return whole and any(map(content, words.keys)) and story.article.speakers[quote.index] is not None


def _miscited(story: Story, parts: Sequence[Verdict], words: int) -> Iterator[Absent]:
    """What another source has than those the notes of the sentence name; a link may be there for something else."""
    for part in parts:
        found = miscited(story, part, words)
        if found is not None:
            yield found


def miscited(story: Story, part: Verdict, words: int = 4) -> Absent | None:
    """The quotation as absent from the sources that the notes of its sentence name; None where they have it, or where there are none."""
    if part.status not in ("verbatim", "edited") or part.quote.kind != "speech" or _size(story, part.quote) < words:
        return None
    noted = _cited(story, [part.quote], _NOTES)
    here = judged(replace(story, sources=noted), part.quote) if noted else part
    return Absent((here,), noted, "tied", part) if here.status == "missing" else None


def bound(story: Story, quote: Quote) -> bool:
    """The sources should have the words of the quotation: its sentence cites them, or they are all there is."""
    return story.complete or bool(_tied(story, [quote]))


def _binding(part: Verdict, reach: Reach) -> bool:
    """A whole remark that the sources should have; a few words of one may be anybody's."""
    return reach != "declared" and part.quote.kind == "speech"


def _size(story: Story, quote: Quote) -> int:
    words = read_quote(story, quote)
    return len(core(words, 0, len(words)))


def _given(story: Story, quote: Quote) -> bool:
    """The quotation is somebody's: a block may be a box or a note of the desk, a few words in marks a slogan or a saying."""
    return (quote.kind == "speech" and not quote.block) or story.article.speakers[quote.index] is not None


_NOTES = ("footnote", "citekey")
_LINKS = ("link", "bare", "identifier")

_OWN = lazy.regex(
    alternatives(
        (
            "told us",
            r"\b(?:told|tells|spoke to|speaking to|wrote to|said to) (?:us|me|this (?:news)?(?:paper|room|"
            r"magazine|reporter))\b",
            "told us",
        ),
        ("in an interview", r"\bin an? (?:\w+ )?interview(?! (?:with|on|in|for|published|broadcast|aired))\b", "in an interview"),
        ("by phone", r"\b(?:by|over the|via) (?:phone|telephone|e-?mail|text)\b", "by phone"),
    ),
    re.IGNORECASE,
)
"""The newsroom's own reporting: what is linked beside it is about something else."""


def _tied(story: Story, quotes: Sequence[Quote]) -> tuple[Source, ...]:
    """The sources that the sentences of an utterance cite, or whose speaker it is given to."""
    own = any(_OWN.search(story.article.prose.words(sentence)) for quote in quotes for sentence in _sentences(story, quote.span))
    cited = _cited(story, quotes, _NOTES if own else (*_NOTES, *_LINKS))
    return tuple(source for source in story.sources if source in cited or (source.speaker and _speaks(story, quotes, source.speaker)))


def _cited(story: Story, quotes: Sequence[Quote], kinds: Sequence[str]) -> tuple[Source, ...]:
    sentences = dict.fromkeys(sentence for quote in quotes for sentence in _sentences(story, quote.span))
    found = [citation for sentence in sentences for citation in cited_by(story, sentence) if citation.kind in kinds]
    return tuple(source for source in story.sources if any(points_to(citation, source) for citation in found))


def _sentences(story: Story, span: Span) -> Iterator[Span]:
    sentences = story.article.sentences
    for sentence in sentences[bisect_right(sentences, span.start, key=lambda one: one.end) :]:
        if sentence.start >= span.end:
            break
        yield sentence


def _speaks(story: Story, quotes: Sequence[Quote], name: str) -> bool:
    if story.article.model is None:
        return False
    speakers = (story.article.speakers[quote.index] for quote in quotes)
    return any(one is not None and name.split()[-1:] == (one.name or one.text).split()[-1:] for one in speakers)


def unreadable(story: Story, source: Source) -> bool:
    """The source is a stub, or has no such words because they are in another language or in the code of a web page."""
    return source.kind == "translation" or not readable(source.facts, story.article.language)


def readable(facts: Facts, language: str = "en") -> bool:
    """A document has text enough, in this language, and is not the code of a web page."""
    text = facts.prose.text
    return not stub(text) and not page_code(text) and facts.language == language


def page_code(text: str) -> bool:
    """The code of a web page is in the text."""
    return _MARKUP.search(text) is not None


def stub(text: str) -> bool:
    """A text that is next to nothing, or the little that a wall lets one see."""
    count = len(text.split(maxsplit=_WALLED))
    return count < _STUB or (count < _WALLED and _WALL.search(text) is not None)
