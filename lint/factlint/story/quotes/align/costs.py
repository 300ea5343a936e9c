"""What each difference between a quotation and a passage costs when their words are laid beside each other."""

from __future__ import annotations

from collections.abc import Set
from functools import lru_cache

from factlint.story.quotes.lexicon import content, inflected, same_word
from factlint.story.quotes.words import BRACKET, PAREN, PLAIN, Words

GAINS = {"a word with a meaning of its own": 1.0, "a word such as the, of, is": 0.35}
"""What a word is worth where both sides have it."""

COSTS = {
    "another spelling of the word": 0.05,
    "another form of the word": 0.6,
    "another word of its kind": 0.9,
    "a word of another kind": 1.2,
    "a word that the other side does not have": 1.0,
    "a word in brackets": 0.02,
    "a word in parentheses": 0.3,
    "each further word of several": 0.15,
    "words at an ellipsis": 0.01,
    "words beside a bracket or parenthesis": 0.1,
}
"""What it costs that a word differs, or is passed over. The cheapest way is the one that is taken; another spelling costs beside what
the word is worth."""

LONGER = COSTS["each further word of several"]
_PASSED = {PLAIN: "a word that the other side does not have", BRACKET: "a word in brackets", PAREN: "a word in parentheses"}


def weight(key: str) -> float:
    """What a word is worth."""
    return GAINS["a word with a meaning of its own" if content(key) else "a word such as the, of, is"]


def difference(one: str, other: str) -> str:
    """The row of COSTS for two words that are not written alike."""
    if same_word(one, other):
        return "another spelling of the word"
    if inflected(one, other):
        return "another form of the word"
    return "another word of its kind" if content(one) == content(other) else "a word of another kind"


@lru_cache(maxsize=1 << 17)
def swap(one: str, other: str) -> float:
    """What it costs to pair a word with one that is not written alike; below 0 for another spelling."""
    name = difference(one, other)
    return COSTS[name] - (weight(one) if name == "another spelling of the word" else 0.0)


def passed(words: Words, index: int) -> str:
    """The row of COSTS for a word that is passed over."""
    return _PASSED[words.asides[index]]


def drop_cost(words: Words, index: int) -> float:
    """What it costs to pass over a word: next to nothing in an aside."""
    return COSTS[passed(words, index)]


def hole_cost(words: Words, index: int, gaps: Set[int]) -> float:
    """What it costs to pass over words of the other side just before a word: next to nothing at an ellipsis, little at a bracket."""
    if index in gaps:
        return COSTS["words at an ellipsis"]
    for near in (index - 1, index):
        if 0 <= near < len(words) and words.asides[near] != PLAIN:
            return COSTS["words beside a bracket or parenthesis"]
    return COSTS["a word that the other side does not have"]
