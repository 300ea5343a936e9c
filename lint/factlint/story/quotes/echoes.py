"""Quotations that repeat words of their own article: in headlines, pull quotes, and twice in the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property

from factlint.facts import Facts
from factlint.facts.model import Quote
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.quotes.align import Alignment, align, changes, may_share, most_shared
from factlint.story.quotes.index import Index, passages, verbatim
from factlint.story.quotes.lexicon import content
from factlint.story.quotes.peers import with_ends
from factlint.story.quotes.verdicts import Strength, strong
from factlint.story.quotes.words import BREAK, Words, add_break, read_words
from factlint.text import Section, Span, fold

APART = ("headline", "dek", "pullquote", "code", "frontmatter", "table", "boilerplate", "promotion", "credit", "byline")
"""Blocks whose words are not those of the story, or are there to be repeated from it."""


@dataclass(frozen=True)
class Body:
    """The words of an article's running text, block by block."""

    facts: Facts
    apart: frozenset[Span] = frozenset()
    """Blocks that are left out, beyond those of a kind that is not text, in local offsets."""

    @cached_property
    def blocks(self) -> tuple[Section, ...]:
        return tuple(b for b in self.facts.local.blocks if b.kind not in APART and b.span not in self.apart)

    @cached_property
    def index(self) -> Index:
        words = Words(self.facts.prose.text)
        folded = fold(words.text)
        for block in self.blocks:
            words.read(folded, block.span)
            add_break(words)
        return Index(words)

    def holds(self, words: Words) -> bool:
        """These words appear somewhere, one after the other."""
        return verbatim(words, 0, len(words), self.index) is not None

    def nearest(self, words: Words, start: int = 0, end: int | None = None) -> Alignment | None:
        """The passage of one paragraph that agrees best with words of a quotation, all of which must be found there."""
        end = len(words) if end is None else end
        best: Alignment | None = None
        for low, high in _within_blocks(words, start, end, self.index):
            made = align(words, start, end, self.index.words, low, high, "inside")
            if made is not None and (best is None or _merit(made) > _merit(best)):
                best = made
        return best

    def nearest_quote(self, words: Words) -> Alignment | None:
        """A quotation of the story with as many words, of which one is another, not the last; for quotations of two or three words."""
        for quote in self.facts.local.quotes:
            block = self.facts.block(self.facts.quotes[quote.index].span)
            if block is None or block.kind in APART or len(quote.inner) > _SHORT_CHARACTERS:
                continue
            theirs = read_words(self.facts.prose.text, [quote.inner])
            if len(theirs) != len(words) or theirs.keys[-1] != words.keys[-1] or not content(words.keys[-1]):
                continue
            if sum(one != other for one, other in zip(words.keys, theirs.keys, strict=True)) == 1:
                return align(words, 0, len(words), theirs, 0, len(theirs), "whole")
        return None


_SHORT_CHARACTERS = 60


def _merit(alignment: Alignment) -> tuple[float, float]:
    return (alignment.score if alignment.label else 1.0) * min(1.0, alignment.matched / 2), alignment.matched


def _within_blocks(words: Words, start: int, end: int, index: Index) -> Iterator[tuple[int, int]]:
    for low, high in passages(words, start, end, index):
        at = low
        for n in range(low, high + 1):
            if n == high or index.words.keys[n] == BREAK:
                if n - at >= 2:
                    yield at, n
                at = n + 1


def change(alignment: Alignment) -> str:
    """The difference that says most, in words."""
    first = min(changes(alignment), key=lambda change: change.label != alignment.label)
    if not first.mine:
        return f"“{first.theirs}” is left out"
    return f"“{first.mine}” for “{first.theirs}”" if first.theirs else f"“{first.mine}” is added"


def own_words(facts: Facts, quote: Quote) -> Words:
    """The words of one quotation of an article."""
    return read_words(facts.prose.text, [facts.local.quotes[quote.index].inner])


def quotes_in(facts: Facts, kinds: Sequence[str]) -> Iterator[Quote]:
    """The quotations that are in blocks of some kinds, in order."""
    for quote in facts.quotes:
        block = facts.block(quote.span)
        if block is not None and block.kind in kinds:
            yield quote


@dataclass(frozen=True)
class Echo:
    """A quotation that the article has twice: the later one, the earlier, and how they are beside each other."""

    quote: Quote
    earlier: Quote
    alignment: Alignment


_LEAST = 6
"""Words of a quotation that is recognised in another one."""
_MOST = 200
"""Different quotations of one article that are looked for in others; a transcript is nothing but quotations."""
_SAME = Strength(3.6, 0.7)
"""How much two quotations of an article must share to seem one utterance: what one speaker says twice on one subject is alike anyway."""


@once
def echoes(story: Story) -> tuple[Echo, ...]:
    """The quotations of the running text that are in an earlier utterance too, in the same words or nearly; in order."""
    return tuple(_echoes(story.article))


def _echoes(facts: Facts) -> Iterator[Echo]:
    quotes = [quote for quote in quotes_in(facts, ("body", "list", "blockquote")) if quote.kind != "title"]
    words = Words(facts.prose.text)
    folded = fold(words.text)
    owner: list[Quote] = []
    for before, quote in zip([None, *quotes], quotes, strict=False):
        if before is not None and before.utterance == quote.utterance:
            words.joints.add(len(words))
        elif before is not None:
            add_break(words)
        words.read(folded, facts.local.quotes[quote.index].inner)
        owner += [quote] * (len(words) - len(owner))
    index = Index(words)
    places: dict[tuple[str, ...], int] = {}
    begin = 0
    for end in range(1, len(owner) + 1):
        if end < len(owner) and owner[end] is owner[begin] and words.keys[end] != BREAK:
            continue
        start, begin = begin + (words.keys[begin] == BREAK), end
        keys = tuple(words.keys[start:end])
        at = places.setdefault(keys, start)
        if at != start and len(keys) >= _LEAST:
            same = tuple((start + n, at + n) for n in range(len(keys)))
            yield Echo(owner[start], owner[at], Alignment(words, words, start, end, at, at + len(keys), same, ()))
        elif at == start and len(places) <= _MOST:
            yield from _echo(facts, index, owner, start, end)


def _echo(facts: Facts, index: Index, owner: Sequence[Quote], start: int, end: int) -> Iterator[Echo]:
    """The earlier quotation that words `start` to `end` of the index repeat."""
    if end - start < _LEAST:
        return
    words, best, where, agreed = index.words, None, start, 0.0
    whole = index.run(start)
    for low, high in _within_blocks(words, start, end, index):
        if owner[low].utterance >= owner[start].utterance or not may_share(words, start, end, words, low, high, _LEAST - 1):
            continue
        # What agrees less than this is not strong, and what cannot agree more than the best so far does not become the best.
        most = most_shared(words, *whole, words, *index.run(low))
        if most < _SAME.matched * _SAME.score or most <= agreed:
            continue
        for made in _aligned(index, start, end, low, high):
            if best is None or made.matched * made.score > agreed:
                best, where, agreed = made, made.other_start, made.matched * made.score
    if best is None or not strong(best, _SAME):
        return
    beside = facts.block(owner[start].span) == facts.block(owner[where].span)
    # Within a paragraph a speaker's sentences may be built alike: "If he wins, … If he does not win, …". Two speakers' are one statement.
    if not (best.label and beside) or two_speakers(facts, owner[start], owner[where]):
        yield Echo(owner[start], owner[where], best)


def two_speakers(facts: Facts, one: Quote, other: Quote) -> tuple[str, str] | None:
    """Who the text gives the two quotations to; None where that is one speaker, or not said of both."""
    if facts.model is None:
        return None
    names = [
        speaker.name or speaker.text
        for speaker in (facts.speakers[quote.index] for quote in (one, other))
        if speaker is not None and speaker.kind != "pronoun"
    ]
    return (names[0], names[1]) if len(names) == 2 and fold(names[0]) != fold(names[1]) else None


def _aligned(index: Index, start: int, end: int, low: int, high: int) -> Iterator[Alignment]:
    """A quotation beside a stretch of another: what they share, and all of a short one."""
    words = index.words
    part = align(words, start, end, words, low, high, "overlap")
    if part is not None and len(part.pairs) >= _LEAST - 1:
        yield with_ends(part, index)
    whole = align(words, start, end, words, low, high, "inside") if end - start <= _SHORT_QUOTE else None
    if whole is not None and len(whole.pairs) >= _LEAST - 1:
        yield whole


_SHORT_QUOTE = 25
"""Words of a quotation that may repeat another one as a whole, though its end was rebuilt."""
