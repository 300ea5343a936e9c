"""Quotations in single marks over paragraphs, which open with a mark each and close once; and apostrophes that only look like it."""

from __future__ import annotations

import pytest

from factlint.facts.quotes.find import find_quotes
from factlint.text import paragraphs

RUNNING = [
    ("She said: '{}\n\n'{}\n\n'{}'", 1),
    ("She said: ‘{}\n\n‘{}\n\n‘{}’", 1),
    ("She said: ‘{}\n\n‘{}\n\n‘{}’ she said.", 1),
    ("'{}\n\n'{}\n\n'{}' she said.", 1),
    ("She told the workers' union: '{}\n\n'{}\n\n'{}'.", 1),
    ("'Well,' she said. '{}\n\n'{}\n\n'{}'", 2),
]
APART = [
    "He was there in '{}\n\n{}\n\n'{}'",
    "She said: '{}\n\n{}\n\n'{}'",
    "'Tis {}\n\n'Twas {}\n\n'90s {}",
    "She said: '{}'\n\n'{}'\n\n'{}'",
]
WORDS = ("We walked every metre of it.", "Two must go, and the boys' pay is due.", "Nobody will drive over it.")


@pytest.mark.parametrize(("text", "first"), RUNNING)
def test_one_utterance(text: str, first: int) -> None:
    text = text.format(*WORDS)
    quotes, marks = find_quotes(text, tuple(paragraphs(text)))
    said = [text[quote.inner.start : quote.inner.end].rstrip("!,") for quote in quotes]
    assert said[-3:] == list(WORDS)
    assert len({quote.utterance for quote in quotes}) == first
    assert marks == ()


@pytest.mark.parametrize("text", APART)
def test_not_one_utterance(text: str) -> None:
    text = text.format(*WORDS)
    quotes, marks = find_quotes(text, tuple(paragraphs(text)))
    assert len({quote.utterance for quote in quotes}) == len(quotes)
    assert marks == ()
