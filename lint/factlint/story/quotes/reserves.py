"""Reserves: words of a sentence that take part of it back, and quotations that stop before them or begin after them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from factlint import lazy
from factlint.facts import Facts
from factlint.story.figures.stems import stems
from factlint.story.quotes.align import Alignment, WordEdit
from factlint.story.quotes.lexicon import MODALS, content
from factlint.story.quotes.texts import texts
from factlint.story.quotes.words import BREAK, Words, read_words
from factlint.text import Span
from factlint.words import any_of, word_set
from factlint.words.grammar import NEGATIONS
from factlint.words.quotes import reserves as listed
from factlint.words.small import PRONOUNS


def _starting(*lists: str) -> re.Pattern[str]:
    return lazy.regex(rf"(?:{'|'.join(map(any_of, lists))})(?![\w'])")


_CONDITIONS = _starting(listed.RESERVING)
_OF_WOULD = _starting(listed.CONDITIONS_OF_WOULD)
_DOUBTS = _starting(listed.DOUBTS)
_LIMITS = _starting(listed.LIMITS)
_OF_DENIALS = _starting(listed.LIMITS_OF_DENIALS)
_TURNS = _starting(listed.OTHER_SIDE)
_ADMISSIONS = lazy.regex(any_of(listed.ADMISSIONS))
_NARROWING = _starting(listed.NARROWING)
_TAKING_BACK, _ASKING, _WHETHER, _UNIVERSALS = map(word_set, (listed.TAKING_BACK, listed.ASKED_IF, listed.WHETHER, listed.UNIVERSALS))
_OPENINGS = lazy.regex(rf"(?:(?:and|but|so|well|look|no|yes|now|because) )*{any_of(listed.OPENINGS)}(?: that)?")
_OPENING_PHRASES = lazy.regex(rf"(?:(?:and|but|so|well|look|no|yes|now|because) )*{any_of(listed.OPENING_PHRASES)}")
_DENIED = lazy.regex(rf"(?:(?:and|but|so|well|look|no|now|because) )*{any_of(listed.OPENING_DENIALS)}(?: that)?")
_CLAIMED = lazy.regex(rf"(?:(?:and|but|so|well|look|no|now|because) )*{any_of(listed.OPENING_CLAIMS)}(?: that)?")
_QUANTITIES = lazy.regex(rf"(?:(?:and|but|so|well|look|because) )*{any_of(listed.OPENING_QUANTITIES)}")
_NEGATING = word_set(listed.OPENING_NEGATIONS)
_OPENING_CONDITIONS = _starting(listed.OPENING_CONDITIONS)
_WOULD = frozenset(("would", "'d", "could", "might"))
_LONG = 80
"""Words of a sentence that are looked at before and after a place."""
_NEAR = 2000
"""Characters around a quotation in which its document may report what it leaves out."""
_SIDE = 16
"""Words of the other side, after a "but", that are looked at."""


def rest(words: Words, at: int) -> int:
    """Where the sentence ends that goes on at an index: the index itself where it ends there, or where words are left out."""
    end, last = at, min(len(words), at + _LONG)
    while 0 < end < last and end not in words.gaps and words.keys[end] != BREAK and not words.begins_sentence(end):
        end += 1
    return end


def unpunctuated(words: Words, at: int) -> bool:
    """No sentence ends anywhere near: captions that a machine made, in which a "that" or "if" may begin the next one."""
    return rest(words, at) - at >= _LONG


def head(words: Words, at: int) -> int:
    """Where the sentence begins that goes on at an index."""
    first = max(0, at - _LONG)
    while first < at < len(words) and at not in words.gaps and not words.begins_sentence(at):
        at -= 1
    return at


def opening(words: Words, at: int) -> int:
    """Where the sentence begins that goes on at an index, or the speaker's words in it, after the name of a turn or a mark."""
    first = head(words, at)
    return next((n for n in range(at, first, -1) if _OPENED.search(words.between(n))), first)


_OPENED = lazy.regex(r"[:\"“”‘]")


def takes_back(words: Words, at: int, end: int) -> bool:
    """The words from `at` to `end`, the last of their sentence, take back part of what is before them."""
    if at >= end:
        return False
    before, after = words.keys[head(words, at - 1) : at], " ".join(words.keys[at:end])
    if after.startswith("if ") and (before[-1] in _WHETHER or not _ASKING.isdisjoint(before)):
        return False
    if any(pattern.match(after) for pattern in (_CONDITIONS, _DOUBTS, _LIMITS)) or _ADMISSIONS.fullmatch(after):
        return True
    if _TURNS.match(after):
        return not _TAKING_BACK.isdisjoint(words.keys[at : min(end, at + _SIDE)]) and _of_the_same(before, words.keys[at + 1 : end])
    set_off = "," in words.between(at)
    return (
        (not _WOULD.isdisjoint(before) and bool(_OF_WOULD.match(after)))
        or (not NEGATIONS.isdisjoint(before) and bool(_OF_DENIALS.match(after)))
        or (not _UNIVERSALS.isdisjoint(before) and not set_off and bool(_NARROWING.match(after)))
    )


_SUBJECT = 3
"""Words after a "but" in which it is said of what the other side is."""


def _of_the_same(before: Sequence[str], after: Sequence[str]) -> bool:
    """The other side is of the speaker, of a pronoun or of what was named before it: "but the mate may not" is of somebody else."""
    known = PRONOUNS | (_TAKING_BACK - MODALS) | {key for key in before if content(key)}
    return not known.isdisjoint(after[:_SUBJECT])


def opens_with_doubt(words: Words, start: int, at: int) -> bool:
    """The first words of a sentence, from `start` to `at`, say how sure the speaker is of the rest, or on which condition it holds."""
    before = " ".join(words.keys[start:at])
    if any(pattern.fullmatch(before) for pattern in (_OPENINGS, _OPENING_PHRASES, _DENIED, _CLAIMED, _QUANTITIES)):
        return True
    return "," in words.between(at) and bool(_OPENING_CONDITIONS.match(before))


def with_reserves(mine: Facts, theirs: Facts, alignment: Alignment) -> Alignment:
    """The alignment with the reserves that one side has before or after it and the other, in its whole text, leaves out."""
    edits = [*_before(mine, theirs, alignment), *alignment.edits, *_after(mine, theirs, alignment)]
    if len(edits) == len(alignment.edits):
        return alignment
    first, last = edits[0], edits[-1]
    return replace(
        alignment,
        start=min(alignment.start, first.start),
        end=max(alignment.end, last.end),
        other_start=min(alignment.other_start, first.other_start),
        other_end=max(alignment.other_end, last.other_end),
        edits=tuple(edits),
    )


def _after(mine: Facts, theirs: Facts, alignment: Alignment) -> Iterator[WordEdit]:
    quote, passage, at, other = alignment.quote, alignment.passage, alignment.end, alignment.other_end
    if at in quote.gaps or other in passage.gaps or _goes_on(mine, quote, at) or not _has_marks(passage, other - 1):
        return
    end, other_end = rest(quote, at), rest(passage, other)
    if end == at and takes_back(passage, other, other_end):
        if not _reported(mine, quote, at - 1, passage, other, other_end):
            yield WordEdit("truncation", at, at, other, other_end)
    elif other_end == other and takes_back(quote, at, end) and not _reported(theirs, passage, other - 1, quote, at, end):
        yield WordEdit("truncation", at, end, other, other)


_AROUND, _ENOUGH = 400, 200
"""Characters on both sides of a word that are looked at, and how many without the end of a sentence show that nobody has put any."""


def _has_marks(words: Words, at: int) -> bool:
    """Sentences end around a word; programs that caption recordings say nowhere that one does."""
    around = words.text[max(0, words.starts[at] - _AROUND) : words.ends[at] + _AROUND]
    return len(around) < _ENOUGH or any(mark in around for mark in ".!?")


def _before(mine: Facts, theirs: Facts, alignment: Alignment) -> Iterator[WordEdit]:
    quote, passage, at, other = alignment.quote, alignment.passage, alignment.start, alignment.other_start
    if at in quote.gaps or other in passage.gaps:
        return
    start, other_start = head(quote, at), head(passage, other)
    here = start == at and quote.capital(at) and other_start < other and opens_with_doubt(passage, other_start, other)
    there = other_start == other and passage.capital(other) and start < at and opens_with_doubt(quote, start, at)
    if here and not _reported(mine, quote, at, passage, other_start, other):
        yield WordEdit("truncation", at, at, other_start, other)
    elif there and not _reported(theirs, passage, other, quote, start, at):
        yield WordEdit("truncation", start, at, other, other)


def _goes_on(facts: Facts, words: Words, at: int) -> bool:
    """The sentence that ends a quotation goes on in the next one of the same utterance: “…,” she said, “…”."""
    if at < len(words):
        return False
    spoken = texts(facts).spoken.words
    after = bisect_right(spoken.starts, words.starts[at - 1])
    return after in spoken.joints and not spoken.begins_sentence(after)


def left_out(facts: Facts, words: Words, source: Words, places: Sequence[int]) -> bool:
    """A source goes on with a reserve wherever it has the words of a quotation, and the document does not report it."""
    ends = [(at + len(words), _in_speech(source, at + len(words))) for at in places]
    return bool(ends) and all(
        takes_back(source, at, end) and not _reported(facts, words, len(words) - 1, source, at, end) for at, end in ends
    )


def begun_late(facts: Facts, words: Words, source: Words, places: Sequence[int]) -> Literal["", "opening-cut", "denial-cut"]:
    """A quotation that is a sentence begins, wherever a source has it, after a doubt or a denial, which the document does not report."""
    heads = [(opening(source, at), at) for at in places]
    if not heads or not words.capital(0):
        return ""
    for start, at in heads:
        if start == at or not opens_with_doubt(source, start, at) or _reported(facts, words, 0, source, start, at):
            return ""
    denied = all(not _NEGATING.isdisjoint(source.keys[start:at]) for start, at in heads)
    return "denial-cut" if denied else "opening-cut"


def _in_speech(words: Words, at: int) -> int:
    """Where the sentence ends that goes on at an index, or the speaker's words in it."""
    return next((n for n in range(at, rest(words, at)) if re.search(r"[\"”“]", words.between(n))), rest(words, at))


def _reported(facts: Facts, words: Words, at: int, other: Words, start: int, end: int) -> bool:
    """The document says elsewhere in the paragraph, or in the next one, what its quotation leaves out; or it quotes it in full as well."""
    keys = other.keys[start:end]
    blocks = facts.local.blocks
    n = bisect_right(blocks, words.starts[at], key=lambda block: block.span.start) - 1
    here = words.starts[at]
    near = (facts.local.text[max(b.span.start, here - _NEAR) : min(b.span.end, here + _NEAR)] for b in blocks[max(0, n) : n + 2])
    text = " ".join(near)
    wanted = stems(other.surface(start, end))
    if wanted and 2 * len(wanted & stems(text)) > len(wanted):
        return True
    phrase, said = " ".join(keys[:6]), " ".join(read_words(text, [Span(0, len(text))]).keys)
    if f" {phrase} " in f" {said} ":
        return True
    joined = other.keys[max(0, start - 2) : min(start + 4, end + 2)]
    return next(texts(facts).prose.postings.runs(joined), None) is not None
