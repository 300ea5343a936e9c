"""What the language model reads of long sources: the paragraphs that name the people of the article or hold its quoted words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factlint.facts import Facts
from factlint.facts.names.ledger import name_words
from factlint.facts.names.spelling import same_given, slip
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.quotes.index import pair_weight, passages
from factlint.story.quotes.texts import texts
from factlint.story.quotes.words import Words, read_words
from factlint.text import Span

WHOLE = 1_000_000
"""Characters of all sources together up to which the model reads them whole: about a minute of its work."""
_HEAD = 4
"""Blocks of the top, which show what the document is."""
_BEFORE, _AFTER = 4, 1
"""Blocks around quoted words that may say whose they are."""
_SHARED = 0.3
"""The share of a quotation's word pairs that a passage has to have to be a version of it."""
_FIRST = 10
"""Places of a surname that show that the source has it as well."""
_REACH = 3
"""Words after a first name among which the surname is."""


@once
def _narrowed(story: Story) -> dict[int, Facts]:
    """Room for the facts of each source, by its identity."""
    return {}


def narrowed(story: Story, source: Source) -> Facts:
    """The facts of a source, for what needs the language model; of long sources only those of the paragraphs that concern the article."""
    kept = _narrowed(story)
    if id(source) not in kept:
        kept[id(source)] = _part(story, source.facts) if not source.peer and long(story) else _worded(source.facts)
    return kept[id(source)]


def _worded(facts: Facts) -> Facts:
    """Of an excerpt the paragraphs that share words and names with the story; any other document as a whole."""
    blocks, numbers = facts.local.blocks, facts.document.worded
    if numbers is None or len(numbers) == len(blocks):
        return facts
    return Facts(facts.document.reading(facts.prose.part([blocks[number] for number in numbers])), facts.model, facts.store)


@once
def long(story: Story) -> bool:
    """The sources are too long for the model to read all of them."""
    return sum(len(source.facts.prose.text) for source in story.sources) > WHOLE


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
    return Facts(facts.document.reading(prose), facts.model, facts.store)


def _named(story: Story, facts: Facts) -> Iterator[int]:
    """Where a source names a person of the article: the first places of a surname, those after another spelling of the first name, and
    a first name before a slip of the surname."""
    index = texts(facts).prose
    for given, surname in _names(story):
        first = 0
        for at in index.postings.runs(_keys(surname)):
            if index.words.capital(at):
                first += 1
                if first <= _FIRST or (given and at and same_given(given, index.words.surface(at - 1, at))):
                    yield at
        for at in index.postings.runs(_keys(given)):
            if index.words.capital(at) and _slips(index.words, at + 1, surname):
                yield at


@once
def _names(story: Story) -> frozenset[tuple[str, str]]:
    """First name, empty where it is not given, and surname of the people of the article."""
    names = [name_words(entity.name.split()) for entity in story.article.entities if entity.kind == "person"]
    return frozenset((words[0] if len(words) > 1 else "", words[-1]) for words in names)


def _keys(word: str) -> Sequence[str]:
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
