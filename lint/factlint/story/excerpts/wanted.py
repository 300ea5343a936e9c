"""What a story asks its sources for: sentence by sentence its stems, word pairs, figures and dates, and the names in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from factlint.facts import Facts
from factlint.facts.model import Figure
from factlint.records import dataclass
from factlint.story.excerpts.firsts import Before, befores, named_in
from factlint.story.excerpts.keys import date_keys, value_key
from factlint.story.excerpts.rows import is_ordinal, names_in
from factlint.story.excerpts.segment import pair_hash
from factlint.story.figures.given import ranks_of
from factlint.story.figures.sentences import read
from factlint.story.figures.stems import stems
from factlint.story.quotes.texts import plain_words
from factlint.text import Span, fold


@dataclass(frozen=True)
class WantedSentence:
    """What a sentence asks for."""

    topic: frozenset[str]
    figures: tuple[Figure, ...]
    keys: tuple[str, ...]
    """Values, dates and ranks."""
    days: tuple[tuple[int, bool], ...] = ()
    """The years of its dates, 0 where unknown, and whether there is a month."""
    ordinals: tuple[bool, ...] = ()
    """Of its ordinals and scores in digits which they are."""
    tied: bool = False
    """The story cites something: a figure that one source gives may be missing in the one that counts."""


@dataclass(frozen=True)
class Wanted:
    """What is asked for a story."""

    sentences: tuple[WantedSentence, ...]
    quotes: tuple[tuple[int, ...], ...]
    """The word pairs of each quotation."""
    runs: tuple[tuple[int, ...], ...]
    """The word pairs of each sentence."""
    names: tuple[str, ...]
    openings: frozenset[str]
    """The names that only begin sentences: they may be ordinary words."""
    bare: frozenset[str]
    """Of these those after which nothing shows a name."""
    firsts: Mapping[str, Collection[Before]]
    """For each name what is before it."""


def wanted(article: Facts) -> Wanted:
    """What a story asks for; seen without the language model."""
    text = article.prose.text
    figured = {sentence.span: sentence for sentence in read(article).sentences}
    sentences, runs = [], []
    for span in article.local.sentences:
        words = text[span.start : span.end]
        one = figured.get(span)
        figures = tuple(given.figure for given in one.figures) if one else ()
        keys: list[str] = [value_key(figure.value) for figure in figures if figure.value is not None]
        keys += [key for day in (one.days if one else ()) for key in date_keys(day.date)]
        keys += [f"r:{rank} {noun}" for rank, noun in ranks_of(words)]
        dates = [day.date for day in one.days if not day.date.relative] if one else []
        days = tuple((date.year or (date.earliest.year if date.earliest else 0), bool(date.month)) for date in dates)
        ordinals = tuple(is_ordinal(text[rank.start : rank.end]) for rank in one.ranks) if one else ()
        sentences.append(WantedSentence(stems(words), figures, tuple(dict.fromkeys(keys)), days, ordinals, bool(article.citations)))
        runs.append(tuple(_pairs(text, span)))
    quotes = [tuple(_pairs(text, quote.inner)) for quote in article.local.quotes if quote.kind != "title"]
    starts = {span.start for span in article.local.sentences} | {quote.inner.start for quote in article.local.quotes}
    names = list(names_in(text))
    within = {name for name, span in names if span.start not in starts}
    openings = frozenset(name for name, _ in names if name not in within)
    bare = openings - named_in(text)
    named = tuple(dict.fromkeys(name for name, _ in names))
    return Wanted(tuple(sentences), tuple(quotes), tuple(runs), named, openings, bare, befores(text))


def _pairs(text: str, span: Span) -> Iterator[int]:
    words: Sequence[str] = plain_words(fold(text[span.start : span.end]))
    return iter(dict.fromkeys(pair_hash(one, two) for one, two in pairwise(words)))
