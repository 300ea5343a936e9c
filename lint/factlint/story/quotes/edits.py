"""The permitted edits of a quotation: what a newsroom may change without changing what was said, and in which words it did."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from factlint import lazy
from factlint.records import dataclass
from factlint.story.quotes.align import Alignment, WordEdit
from factlint.story.quotes.lexicon import number
from factlint.story.quotes.number_words import NUMBER_WORDS
from factlint.story.quotes.words import Words
from factlint.text import GLYPHS, lower
from factlint.words.small import PRONOUNS

TRIMS = (
    "replacement",
    "substitution",
    "filler",
    "numeral",
    "contraction",
    "abbreviation",
    "spelling",
    "gloss",
    "ellipsis",
    "sic",
    "punctuation",
    "capitals",
    "first-letter",
    "edge-punctuation",
    "glyph",
)
"""The kinds of permitted edit, the one that changes most first: from "sic" on every word of the speaker stays as it is."""

WORDED = frozenset(TRIMS[: TRIMS.index("sic")])
"""Permitted edits that change the words or leave some out."""


@dataclass(frozen=True, slots=True)
class Trim:
    """A permitted edit: `mine` of the quotation for `theirs` of the passage, as they are written; either may be empty."""

    label: str
    mine: str
    theirs: str


def trims(alignment: Alignment) -> tuple[Trim, ...]:
    """The permitted edits of an alignment, those that change most first; in the order of the words where they change as much."""
    return ranked((*_marked(alignment), *_rewritten(alignment), *_between(alignment)))


def ranked(found: Iterable[Trim]) -> tuple[Trim, ...]:
    """The permitted edits with those that change most first."""
    return tuple(sorted(found, key=lambda trim: TRIMS.index(trim.label)))


def _marked(alignment: Alignment) -> Iterator[Trim]:
    """What brackets, an ellipsis or [sic] own up to, and fillers left out."""
    quote, passage = alignment.quote, alignment.passage
    for edit in alignment.edits:
        if edit.label in ("gloss", "substitution", "replacement", "filler", "ellipsis"):
            mine, theirs = quote.surface(edit.start, edit.end), passage.surface(edit.other_start, edit.other_end)
            beside = _beside(alignment, edit) if edit.label == "gloss" and mine and not theirs else ""
            yield Trim("substitution" if beside else edit.label, mine, theirs or beside)
    if any(alignment.start < gap < alignment.end for gap in quote.gaps) and all(edit.label != "ellipsis" for edit in alignment.edits):
        yield Trim("ellipsis", "", "")
    if alignment.start < alignment.end and _SIC.search(quote.written(alignment.start, alignment.end)):
        yield Trim("sic", "[sic]", "")


def _beside(alignment: Alignment, edit: WordEdit) -> str:
    """What the bracket that a quotation begins or ends with stands for: a pronoun, or the first words of the sentence."""
    passage = alignment.passage
    if edit.start == alignment.start:
        first = at = alignment.other_start
        while first > 0 and at - first < 3 and not passage.begins_sentence(first):
            first -= 1
        if not passage.begins_sentence(first):
            first = at - 1 if passage.keys[at - 1] in PRONOUNS else at
        return passage.surface(first, at)
    at = alignment.other_end
    ends = edit.end == alignment.end and not passage.begins_sentence(at) and passage.keys[at] in PRONOUNS
    return passage.surface(at, at + 1) if ends else ""


_SIC = lazy.regex(r"[\[(]\s?sic\s?[\])]", re.IGNORECASE)


def _rewritten(alignment: Alignment) -> Iterator[Trim]:
    """The same spoken words written in another way."""
    quote, passage = alignment.quote, alignment.passage
    pairs = alignment.pairs
    at = 0
    while at < len(pairs):
        begin = at
        at += 1
        while at < len(pairs) and _one_word(quote, passage, pairs[at - 1], pairs[at]):
            at += 1
        (i, j), (i2, j2) = pairs[begin], pairs[at - 1]
        mine, theirs = quote.written(i, i2 + 1), passage.written(j, j2 + 1)
        if mine != theirs:
            kind = _GLOSSED if _patched(quote, i, passage, j) else _kind(mine, theirs, quote.keys[i : i2 + 1], passage.keys[j : j2 + 1])
            edge = i == alignment.start or quote.begins_sentence(i) or passage.begins_sentence(j) or i in quote.gaps
            first = kind in ("capitals", "glyph") and (mine.startswith("[") or (edge and mine[1:] == theirs[1:]))
            yield Trim("first-letter" if first else kind, mine, theirs)
    for edit in alignment.edits:
        if edit.label in ("spelling", "contraction") and not any(edit.start <= i < edit.end for i, _ in pairs):
            mine, theirs = quote.written(edit.start, edit.end), passage.written(edit.other_start, edit.other_end)
            yield Trim(_GLOSSED if _patched(quote, edit.start, passage, edit.other_start) else "spelling", mine, theirs)


_GLOSSED = "gloss"


def _patched(quote: Words, i: int, passage: Words, j: int) -> bool:
    """Letters are changed or hidden, and brackets or asterisks say so: "expect[ed]", "d***"."""
    return any(index in words.patched and words.text[words.starts[index]] != "[" for words, index in ((quote, i), (passage, j)))


def _one_word(quote: Words, passage: Words, one: tuple[int, int], two: tuple[int, int]) -> bool:
    """Two pairs of neighbours that are one written word on either side: "do", "not" of "don't"."""
    return two == (one[0] + 1, one[1] + 1) and (quote.cuts(two[0]) or passage.cuts(two[1]))


def _kind(mine: str, theirs: str, keys: Sequence[str], other_keys: Sequence[str]) -> str:
    """What makes two ways of writing the same words differ."""
    plain, other = mine.translate(GLYPHS), theirs.translate(GLYPHS)
    if plain == other or _letters(plain) == _letters(other):
        return "glyph"
    if lower(_letters(plain)) == lower(_letters(other)):
        return "capitals" if ("'" in plain) == ("'" in other) else "contraction"
    if any(map(_counts, (*keys, *other_keys))):
        return "numeral"
    if ("'" in plain) != ("'" in other) or (
        len(keys) > 1 and " " in plain + other and "." not in plain + other and not _initials(plain, other)
    ):
        return "contraction"
    if "." in plain + other or _initials(plain, other):
        return "abbreviation"
    return "spelling"


def _letters(text: str) -> str:
    """The text without brackets, hyphens and spaces, which part letters and change none."""
    return re.sub(r"[\[\]()\s'-]", "", text)


def _counts(key: str) -> bool:
    return number(key) or key in NUMBER_WORDS or key in ("percent", "dollars", "pounds", "euros")


def _initials(one: str, other: str) -> bool:
    """UN for United Nations."""
    return any(2 <= len(short) <= 4 and short.isupper() and " " in full for short, full in ((one, other), (other, one)))


def _between(alignment: Alignment) -> Iterator[Trim]:
    """Marks between the words, and after the last, that differ."""
    quote, passage = alignment.quote, alignment.passage
    for (i, j), (i2, j2) in zip(alignment.pairs, alignment.pairs[1:], strict=False):
        if (i2, j2) == (i + 1, j + 1):
            mine, theirs = quote.between(i2), passage.between(j2)
            if mine.strip() != theirs.strip() and not quote.cuts(i2) and not passage.cuts(j2):
                label = "glyph" if _marks(mine) == _marks(theirs) else "punctuation"
                yield Trim(label, mine.strip(), theirs.strip())
    if alignment.start < alignment.end and alignment.other_end:
        mine, theirs = _after(quote, alignment.end), _after(passage, alignment.other_end)
        if mine and mine != theirs:
            yield Trim("edge-punctuation", mine, theirs)


def _after(words: Words, end: int) -> str:
    """The mark right after a word."""
    at = words.ends[end - 1]
    mark = words.text[at : at + 1]
    return mark if mark in _EDGE else ""


_EDGE = frozenset(".,;:!?…-–—")


def _marks(text: str) -> str:
    """The marks of a stretch between two words, one glyph a kind, without spaces, quotation marks and [sic]."""
    return re.sub(r"[\s\"'-]+", "", _SIC.sub("", text).translate(GLYPHS))
