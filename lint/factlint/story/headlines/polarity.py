"""Statements of a short text - a headline, a description, a key point - that the story makes the other way round."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.page.sentences import find_sentences
from factlint.records import dataclass
from factlint.story.quotes.echoes import APART
from factlint.story.quotes.lexicon import content, stem
from factlint.text import Section, Span, fold
from factlint.words.grammar import DENY_VERBS
from factlint.words.headlines.hedges import CUT, TURNS

_WORD = lazy.regex(r"[^\W_]+(?:'[^\W_]+)*")
_NEGATED = "¬"
"""Replaces each word that negates; no stem looks like it."""
_BARE_NOT = frozenset(f"{verb}nt" for verb in CUT)
"""What a system that drops apostrophes leaves of "doesn't"."""
_CUT_NOT = lazy.regex(rf"\b(?:{'|'.join(CUT)})n[ ?´`]?$", re.I)
_LEAST = 4
"""Content words that a statement must have, and share with a sentence of the story."""
_WHOLE = 5
"""Words up to which a statement has to be in the story with all of them; of longer ones four in five do."""
_ROOM = 8
"""Words that may be between those of the statement in the story, in addition to as many as it has."""
_BEFORE = 3
"""Words on either side in which a negation of them may be: "it is not true that the council …"."""


@dataclass(frozen=True)
class Opposed:
    """A statement of the short text (a local span of it), and the sentence that denies it or that it denies (a file span)."""

    statement: Span
    story: Span
    denied: bool
    """The story has the "not"; else the short text has it."""


@dataclass(frozen=True)
class _Words:
    keys: tuple[str, ...]
    """The words of meaning without their endings, the sign of negation for each that negates, "" for the rest."""
    turned: bool
    """A word that may limit what is said is one of them."""

    @cached_property
    def meaning(self) -> frozenset[str]:
        return frozenset(self.keys) - {"", _NEGATED}


@dataclass(frozen=True)
class Statements:
    """The sentences of an article's running text outside quotation marks, by their words; `apart` are blocks (local spans) left out."""

    facts: Facts
    apart: frozenset[Span] = frozenset()

    @cached_property
    def _sentences(self) -> tuple[tuple[Span, _Words], ...]:
        found = []
        for local, span in zip(self.facts.local.sentences, self.facts.sentences, strict=True):
            block = self.facts.block(span)
            if block is not None and block.kind not in APART and self.facts.prose.local(block.span) not in self.apart:
                found.append((span, _words(self.facts.prose.text[local.start : local.end])))
        return tuple(found)

    def opposed(self, text: str) -> Iterator[Opposed]:
        """The statements of a text that one sentence of the story makes the other way round and none makes the same way."""
        for statement in find_sentences(text, [Section(Span(0, len(text)), "body")]):
            words = _words(text[statement.start : statement.end])
            if len(words.meaning) < _LEAST or words.turned or text[statement.end - 1] == "?":
                continue
            said = [(span, negated) for span, theirs in self._sentences if (negated := _negated(words, theirs)) is not None]
            own = _negated(words, words) or 0
            if said and all(negated != own for _, negated in said):
                yield Opposed(statement, said[0][0], denied=not own)


def _words(text: str) -> _Words:
    keys: list[str] = []
    turned = False
    for found in _WORD.finditer(fold(text)):
        word = found[0]
        turned = turned or (word in TURNS and not text.startswith("May", found.start()))
        if word.endswith("n't") or word in _BARE_NOT:
            keys += [stem(word[:-3]) if content(word[:-3]) else "", _NEGATED]
        elif word == "t" and _CUT_NOT.search(text, 0, found.start()):
            keys.append(_NEGATED)
        else:
            keys.append(_NEGATED if word in DENY_VERBS else stem(word) if content(word) and len(word) > 1 else "")
    return _Words(tuple(keys), turned)


def _negated(words: _Words, theirs: _Words) -> int | None:
    """1 where the sentence says what the words say with a "not" added, 0 without, None where it says something else."""
    needed = max(min(len(words.meaning), _WHOLE), -(-len(words.meaning) * 4 // 5))
    if len(words.meaning & theirs.meaning) < needed:
        return None
    places = [at for at, key in enumerate(theirs.keys) if key in words.meaning]
    window = _narrowest(places, theirs.keys, needed)
    if window is None or window[1] - window[0] > 2 * len(words.keys) + _ROOM:
        return None
    start, end = max(0, window[0] - _BEFORE), window[1] + _BEFORE + 1
    return theirs.keys[start:end].count(_NEGATED) % 2 if not theirs.turned else None


def _narrowest(places: Sequence[int], keys: Sequence[str], needed: int) -> tuple[int, int] | None:
    """The shortest run of a sentence that holds this many of the words."""
    best: tuple[int, int] | None = None
    counts: dict[str, int] = {}
    low = 0
    for high in places:
        counts[keys[high]] = counts.get(keys[high], 0) + 1
        while len(counts) >= needed:
            first = places[low]
            if best is None or high - first < best[1] - best[0]:
                best = first, high
            counts[keys[first]] -= 1
            if not counts[keys[first]]:
                del counts[keys[first]]
            low += 1
    return best
