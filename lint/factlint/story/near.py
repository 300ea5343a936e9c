"""What the language model reads of long sources: the paragraphs that name the people of the article or hold its quoted words."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from factlint.facts import Facts
from factlint.facts.name_spelling import slip
from factlint.facts.names import name_words
from factlint.story import Source, Story
from factlint.story.quote_index import pair_weight, passages
from factlint.story.quote_texts import texts
from factlint.story.quote_words import Words, read_words
from factlint.text import Span

WHOLE = 1_000_000
"""Characters of all sources together up to which the model reads them whole: about a minute of its work."""
_HEAD = 4
"""Blocks of the top, which show what the document is."""
_BEFORE, _AFTER = 4, 1
"""Blocks around quoted words that may say whose they are."""
_SHARED = 0.3
"""The share of a quotation's word pairs that a passage has to have to be a version of it."""
_REACH = 3
"""Words after a first name among which the surname stands."""


def narrowed(story: Story, source: Source) -> Facts:
    """The facts of a source, for what needs the language model; of long sources only those of the paragraphs that bear on the article."""
    kept = cast("dict[int, Facts]", story.shared.setdefault("near", {}))
    if id(source) not in kept:
        long = not source.peer and sum(len(one.facts.prose.text) for one in story.sources) > WHOLE
        kept[id(source)] = _part(story, source.facts) if long else source.facts
    return kept[id(source)]


def _part(story: Story, facts: Facts) -> Facts:
    blocks = facts.local.blocks
    starts = [block.span.start for block in blocks]
    wanted = set(range(min(_HEAD, len(blocks))))
    words = texts(facts).prose.words
    for at in _named(story, facts):
        wanted.add(bisect_right(starts, words.starts[at]) - 1)
    for first, last in _quoted(story, facts):
        low, high = (bisect_right(starts, words.starts[at]) - 1 for at in (first, last - 1))
        wanted.update(range(max(0, low - _BEFORE), min(len(blocks), high + 1 + _AFTER)))
    prose = facts.prose.part([blocks[number] for number in sorted(wanted)])
    return Facts(replace(facts.document, prose=prose), facts.model, facts.store)


def _named(story: Story, facts: Facts) -> Iterator[int]:
    """Where a surname of the article stands in a source, or a first name before what may be a slip of the surname."""
    index = texts(facts).prose
    for keys, surnames in _names(story).items():
        for at in index.postings.runs(keys):
            if index.words.capital(at) and (not surnames or any(_slips(index.words, at + len(keys), name) for name in surnames)):
                yield at


def _names(story: Story) -> dict[tuple[str, ...], frozenset[str]]:
    """The words of the names of people in the article: surnames with nothing, first names with the surnames that follow them."""
    if "near-names" not in story.shared:
        people = [entity for entity in story.article.entities if entity.kind == "person"]
        found: dict[tuple[str, ...], set[str]] = defaultdict(set)
        last = {tuple(_keys(name_words(one.name.split())[-1])) for one in people}
        for one in people:
            words = name_words(one.name.split())
            for word in words[:-1]:
                found[tuple(_keys(word))].add(words[-1])
        story.shared["near-names"] = {
            **{key: frozenset(names) for key, names in found.items() if key},
            **{key: frozenset() for key in last if key},
        }
    return cast("dict[tuple[str, ...], frozenset[str]]", story.shared["near-names"])


def _keys(word: str) -> list[str]:
    return read_words(word, [Span(0, len(word))]).keys


def _slips(words: Words, at: int, surname: str) -> bool:
    return any(slip(surname, words.text[words.starts[n] : words.ends[n]]) for n in range(at, min(at + _REACH, len(words))))


def _quoted(story: Story, facts: Facts) -> Iterator[tuple[int, int]]:
    """The passages of a source that share much with a quotation of the article."""
    article = story.article
    for quote in article.local.quotes:
        if quote.kind != "title":
            words = read_words(article.prose.text, [quote.inner])
            least = max(2.0, _SHARED * pair_weight(words, 0, len(words)))
            yield from passages(words, 0, len(words), texts(facts).prose, least)
