"""A generic check for house rules: words by what they are (lemma, part of speech, entity), as in patterns of spaCy's matcher."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from factlint.facts.parse import Parse
from factlint.finding import Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span

LIMIT = 200
"""Hits of one rule in one file."""

MOST_PATTERNS, MOST_TOKENS = 50, 12
"""Patterns of a rule, and tokens of a pattern: the cost rises with their product."""

LONGEST = 60
"""Tokens of the longest match: a sentence may have thousands, and any of them may begin one."""

OPERATORS = ("!", "?", "*", "+")
"""As in spaCy: not, at most one, any number, at least one; the longest match counts."""

_FLAGS: Mapping[str, Callable[[str], bool]] = {
    "IS_TITLE": str.istitle,
    "IS_UPPER": str.isupper,
    "IS_LOWER": str.islower,
    "IS_DIGIT": str.isdigit,
    "IS_ALPHA": str.isalpha,
    "IS_PUNCT": lambda text: not any(character.isalnum() for character in text),
}
_TEXTS = ("TEXT", "ORTH", "LOWER", "LEMMA", "POS", "TAG", "DEP", "ENT_TYPE")
_KEYS = (*_TEXTS, *_FLAGS, "OP")

Token = Mapping[str, tuple[str, ...]]
"""Attribute → the values that it may have."""


@dataclass(frozen=True)
class Params:
    patterns: tuple[tuple[Token, ...], ...]
    """Each a list of tokens: mappings of TEXT, LOWER, LEMMA, POS, TAG, DEP, ENT_TYPE, IS_TITLE, IS_UPPER, IS_LOWER, IS_DIGIT, IS_ALPHA,
    IS_PUNCT (true or false) and OP (!, ?, *, +); a list of values means any of them. REGEX is not available."""

    def __post_init__(self) -> None:
        if not self.patterns:
            raise ValueError("'patterns' names no pattern")
        if len(self.patterns) > MOST_PATTERNS:
            raise ValueError(f"'patterns' has more than {MOST_PATTERNS} patterns")
        for number, pattern in enumerate(self.patterns, 1):
            wrong = _wrong(pattern)
            if wrong:
                raise ValueError(f"item {number} of 'patterns' {wrong}")


VALUES = ("found",)
"""The words that match."""


def _wrong(pattern: Sequence[Token]) -> str:
    if not 0 < len(pattern) <= MOST_TOKENS:
        return f"should have 1 to {MOST_TOKENS} tokens"
    if all(token.get("OP", ("",))[0] in ("?", "*", "!") for token in pattern):
        return "matches nothing at all: at least one token should be needed"
    for token in pattern:
        for key, values in token.items():
            if key not in _KEYS:
                hint = "; it could run without end" if key == "REGEX" else ""
                return f"has '{key}', which is not one of {', '.join(_KEYS)}{hint}"
            if key == "OP" and (len(values) != 1 or values[0] not in OPERATORS):
                return f"has the OP '{', '.join(values)}', which is not one of {', '.join(OPERATORS)}"
            if key in _FLAGS and values not in (("true",), ("false",)):
                return f"has '{key}: {', '.join(values)}', which should be true or false"
    return ""


def check(story: Story, params: Params) -> Iterator[Hit]:
    """The first LIMIT matches of a file, each within one sentence, those that overlap an earlier one left out."""
    prose, parse = story.article.prose, story.article.local.parse
    words = _Words(prose.text, parse)
    number = 0
    for first, end in parse.sentences:
        at = first
        while at < end and number < LIMIT:
            stop = max((_longest(words, pattern, at, min(end, at + LONGEST)) for pattern in params.patterns), default=at)
            if stop > at:
                span = parse.span(at, stop - 1)
                number += 1
                yield Hit(prose.span(span), {"found": prose.text[span.start : span.end]})
            at = max(at + 1, stop)


class _Words:
    """What the tokens of a text are."""

    def __init__(self, text: str, parse: Parse) -> None:
        self._texts = [text[start:end] for start, end in zip(parse.starts, parse.ends, strict=True)]
        self._columns = {"LEMMA": parse.lemmas, "POS": parse.pos, "TAG": parse.tags, "DEP": parse.deps}
        self._entities = [""] * len(parse)
        for start, end, label in parse.entities:
            for token in parse.within(Span(start, end)):
                self._entities[token] = label

    def fits(self, at: int, token: Token) -> bool:
        return all(self._has(at, key, values) for key, values in token.items() if key != "OP")

    def _has(self, at: int, key: str, values: tuple[str, ...]) -> bool:
        text = self._texts[at]
        if key in _FLAGS:
            return _FLAGS[key](text) == (values[0] == "true")
        if key in self._columns:
            return self._columns[key][at] in values
        if key == "ENT_TYPE":
            return self._entities[at] in values
        return (text.lower() if key == "LOWER" else text) in values


def _longest(words: _Words, pattern: Sequence[Token], start: int, end: int) -> int:
    """The end of the longest match from a token on, `start` where there is none. All ways are followed side by side."""
    states = _closed({0}, pattern)
    best = start
    for at in range(start, end):
        after: set[int] = set()
        for state in states:
            if state < len(pattern):
                operator = pattern[state].get("OP", ("",))[0]
                if words.fits(at, pattern[state]) != (operator == "!"):
                    after.add(state + 1)
                    if operator in ("*", "+"):
                        after.add(state)
        states = _closed(after, pattern)
        if not states:
            break
        if len(pattern) in states:
            best = at + 1
    return best


def _closed(states: set[int], pattern: Sequence[Token]) -> set[int]:
    """The states with those that are reached without a token: past what may be missing."""
    found = set(states)
    for state in range(len(pattern)):
        if state in found and pattern[state].get("OP", ("",))[0] in ("?", "*"):
            found.add(state + 1)
    return found
