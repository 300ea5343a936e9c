"""Tables of words, written as text."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text, in no order."""
    return frozenset(text.split())


def ordered(text: str) -> tuple[str, ...]:
    """The words of a text in their order."""
    return tuple(text.split())


def either(text: str) -> str:
    """A pattern for any one of the phrases of a text, separated by bars over several lines; longer ones first."""
    phrases = [phrase.strip() for phrase in text.replace("\n", "|").split("|")]
    return f"(?:{'|'.join(sorted(filter(None, phrases), key=len, reverse=True))})"


def any_of(words: str) -> str:
    """A pattern for any of the words of a text separated by white space; a phrase has underscores for its spaces."""
    return f"(?:{'|'.join(word.replace('_', ' ') for word in words.split())})"
