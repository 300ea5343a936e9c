"""A generic check for house rules: use this word, not that one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field

from factlint import lazy
from factlint.finding import Edit, Fix, Hit
from factlint.records import dataclass
from factlint.story import Story
from factlint.text import Span, fold

LIMIT = 200
"""Hits of one rule in one file; what is found more often is the rule of that file, and nobody reads on."""


@dataclass(frozen=True)
class Params:
    prefer: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The right term → the terms it should replace; without any, only `fuzzy` finds something."""
    replace: Mapping[str, str] = field(default_factory=dict)
    """The wrong term → the right one, where one line each reads better."""
    unless: tuple[str, ...] = ()
    """Wider terms in which a wrong one is all right: "Labour Party"."""
    ignore_case: bool = True
    """Capitals make no difference."""
    fuzzy: int = 0
    """Also find words that differ from a right term by at most this many letters (added, lost, changed, swapped)."""
    minimum: int = 5
    """Letters of the shortest term that is looked for with `fuzzy`."""

    def __post_init__(self) -> None:
        if not self.prefer and not self.replace:
            raise ValueError("it has neither 'prefer' nor 'replace'")
        if not 0 <= self.fuzzy <= 3:
            raise ValueError(f"'fuzzy' should be from 0 to 3, not {self.fuzzy}")
        for wrong, right in _pairs(self):
            if not _words(wrong, self.ignore_case) or not right.strip():
                raise ValueError(f"'{wrong}' or '{right}' has no words")
            if wrong == right:
                raise ValueError(f"'{wrong}' replaces itself")
        if not self.fuzzy and not any(True for _ in _pairs(self)):
            raise ValueError("'prefer' names no term to find; list some, or set 'fuzzy'")


_TIED_BEFORE = lazy.regex(r"\w[-‐‑]")
_TIED_AFTER = lazy.regex(r"[-‐‑]\w")

VALUES = ("found", "wanted")


@dataclass(frozen=True, slots=True)
class _Word:
    key: str
    span: Span


def check(story: Story, params: Params) -> Iterator[Hit]:
    """The first LIMIT wrong terms in the prose of a file, each within one block; the fix puts the right one, and asks first.

    Terms are whole words; a hyphenated compound is one word, unless the term has the hyphen itself.
    """
    article = story.article
    text = article.prose.text
    index = _index(_pairs(params), params.ignore_case)
    allowed = _index(((term, "") for term in params.unless), params.ignore_case)
    near = [right for right in (*params.prefer, *params.replace.values()) if len(right) >= params.minimum] if params.fuzzy else []
    hits = 0
    for block in article.prose.blocks:
        words = _words(text[block.span.start : block.span.end], params.ignore_case)
        fine = [span for span, _ in _found(words, allowed)] if allowed else []
        found = [*_found(words, index), *_near(words, dict.fromkeys(near), params)]
        done = 0
        for span, right in sorted(found):
            if span.start < done or any(span in wide for wide in fine) or _compound(text, span.shifted(block.span.start)):
                continue
            done = span.end
            yield _hit(story, span.shifted(block.span.start), right)
            hits += 1
            if hits == LIMIT:
                return


def _pairs(params: Params) -> Iterator[tuple[str, str]]:
    for right, wrongs in params.prefer.items():
        yield from ((wrong, right) for wrong in wrongs)
    yield from params.replace.items()


def _words(text: str, ignore_case: bool) -> list[_Word]:
    folded = fold(text) if ignore_case else text
    return [_Word(found[0], Span(*found.span())) for found in re.finditer(r"\w+|[^\w\s]", folded)]


_Index = Mapping[str, Sequence[tuple[tuple[str, ...], str]]]


def _index(pairs: Iterator[tuple[str, str]], ignore_case: bool) -> _Index:
    """First word → the terms that start with it, longest first, each with the right one."""
    index: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for wrong, right in pairs:
        keys = tuple(word.key for word in _words(wrong, ignore_case))
        index.setdefault(keys[0], []).append((keys, right))
    return {first: sorted(terms, key=lambda term: -len(term[0])) for first, terms in index.items()}


def _found(words: Sequence[_Word], index: _Index) -> Iterator[tuple[Span, str]]:
    for at, word in enumerate(words):
        for keys, right in index.get(word.key, ()):
            if all(at + n < len(words) and words[at + n].key == key for n, key in enumerate(keys)):
                yield Span(word.span.start, words[at + len(keys) - 1].span.end), right
                break


def _near(words: Sequence[_Word], terms: Mapping[str, None], params: Params) -> Iterator[tuple[Span, str]]:
    """Runs of as many words as a right term has that are almost it, and not it with an ending."""
    if not terms:
        return
    from rapidfuzz.distance import OSA

    for right in terms:
        keys = [word.key for word in _words(right, params.ignore_case)]
        wanted = " ".join(keys)
        for at in range(len(words) - len(keys) + 1):
            run = words[at : at + len(keys)]
            if abs(run[-1].span.end - run[0].span.start - len(right)) > params.fuzzy:
                continue
            given = " ".join(word.key for word in run)
            if given != wanted and given not in (f"{wanted}s", f"{wanted}es") and OSA.distance(given, wanted) <= params.fuzzy:
                yield Span(run[0].span.start, run[-1].span.end), right


def _compound(text: str, span: Span) -> bool:
    """A hyphen ties the term to a word beside it."""
    before, after = text[max(0, span.start - 2) : span.start], text[span.end : span.end + 2]
    return bool(_TIED_BEFORE.fullmatch(before) or _TIED_AFTER.fullmatch(after))


def _hit(story: Story, local: Span, right: str) -> Hit:
    article = story.article
    found = article.prose.text[local.start : local.end]
    wanted = right[:1].upper() + right[1:] if found[:1].isupper() else right
    span = article.prose.span(local)
    # Words inside quotation marks are somebody's; markup inside the term would be lost.
    plain = article.quoted(span) is None and article.document[span] == found
    return Hit(span, {"found": found, "wanted": wanted}, fix=Fix((Edit(span, wanted),)) if plain else None)
