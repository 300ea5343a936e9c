"""Initials of bodies: where they are introduced in brackets, and where they are used alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from factlint import lazy
from factlint.records import dataclass
from factlint.text import Section, Span
from factlint.words.names.parts import LINKS

_GLOSS = lazy.regex(r"\((?:the |or |known as (?:the )?)?([A-Z][A-Za-z&-]{1,9})\)")
_WORD = lazy.regex(r"[^\W_]+(?:['’.-][^\W_]+)*\.?")
_ALONE = lazy.regex(r"(?<![\w@#/&.$-])[A-Z][A-Z&]{1,5}(?![\w@/&-])(?!\.\w)")
_READ = frozenset({"body", "blockquote", "list"})
_WINDOW = 140


@dataclass(frozen=True, slots=True)
class Expansion:
    """A name with its initials in brackets after it."""

    span: Span
    """The name in words."""
    full: str
    acronym: str
    short: Span
    """The initials."""
    brackets: Span

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name that count for its initials, in lower case."""
        return tuple(word.lower() for word in words(self.full) if word.lower() not in LINKS)


def find_expansions(text: str, blocks: Sequence[Section]) -> tuple[Expansion, ...]:
    """The names that are given with their initials, in order; those whose initials do not fit have all capitalised words before."""
    return tuple(found for block in blocks if block.kind not in ("code", "frontmatter") for found in _expansions(text, block.span))


def _expansions(text: str, block: Span) -> Iterator[Expansion]:
    for gloss in _GLOSS.finditer(text, block.start, block.end):
        acronym = gloss[1]
        if sum(letter.isupper() for letter in acronym) < 2 or not acronym[-1:].isalpha():
            continue
        before = _before(text, block, gloss.start())
        fitting = [at for at in range(len(before)) if before[at][0][0].isupper() and fits([word for word, _ in before[at:]], acronym)]
        exact = [at for at in fitting if initials([word for word, _ in before[at:]]) == acronym.lower()]
        start = exact[-1] if exact else fitting[-1] if fitting else 0
        if before:
            span = Span(before[start][1].start, before[-1][1].end)
            yield Expansion(span, text[span.start : span.end], acronym, Span(*gloss.span(1)), Span(*gloss.span()))


def _before(text: str, block: Span, end: int) -> list[tuple[str, Span]]:
    """The capitalised words right before an offset with what links them, the first of them capitalised."""
    found = [(m[0], Span(*m.span())) for m in _WORD.finditer(text, max(block.start, end - _WINDOW), end)]
    if not found or text[found[-1][1].end : end] not in (" ", ""):
        return []
    start = len(found)
    while start > 0 and (found[start - 1][0][0].isupper() or found[start - 1][0] in LINKS):
        if start < len(found) and text[found[start - 1][1].end : found[start][1].start] not in (" ", ", ", " & "):
            break
        start -= 1
    while start < len(found) and not found[start][0][0].isupper():
        start += 1
    return found[start:]


def fits(name: Sequence[str], acronym: str) -> bool:
    """The letters can be read off the name in order, the first from its first word: "Basic" in BASIC, "Pennsylvania" in PennDOT."""
    letters = [c.lower() for c in (acronym[:-1] if acronym.endswith("s") else acronym) if c.isalpha()]
    flat = "".join(name).lower()
    if not letters or not flat or flat[0] != letters[0]:
        return False
    at = 0
    for letter in letters:
        at = flat.find(letter, at) + 1
        if not at:
            return False
    heads = {word[0].lower() for part in name for word in part.split("-") if word}
    return sum(letter in heads for letter in letters) * 2 >= len(letters)


def initials(name: Sequence[str]) -> str:
    """The first letters of the words that count, in lower case."""
    return "".join(word[0].lower() for word in name if word.lower() not in LINKS)


def words(text: str) -> list[str]:
    return _WORD.findall(text)


def find_initials(text: str, blocks: Sequence[Section]) -> Iterator[Span]:
    """The words in capitals on their own in running text, in order; not those of a line that is all capitals or opens with them."""
    for block in blocks:
        if block.kind not in _READ:
            continue
        found = list(_ALONE.finditer(text, block.span.start, block.span.end))
        joined = {m.start() for a, b in pairwise(found) if text[a.end() : b.start()].strip(" ,.'’") == "" for m in (a, b)}
        yield from (Span(*m.span()) for m in found if m.start() not in joined)


def spelt_out(text: str, acronym: str) -> bool:
    """Some words of the text, most of them capitalised, have the letters as their initials."""
    letters = acronym.replace("&", "").lower()
    for stream in ([m[0] for m in _WORD.finditer(text)], [w for w in _PARTS.findall(text) if w.lower() not in LINKS]):
        heads = "".join(word[0].lower() if word[0].isalpha() and word[0].isascii() else "." for word in stream)
        at = heads.find(letters)
        while at >= 0:
            window = stream[at : at + len(letters)]
            if acronym not in window and (len(letters) > 3 or sum(word[0].isupper() for word in window) * 2 > len(letters)):
                return True
            at = heads.find(letters, at + 1)
    return False


_PARTS = lazy.regex(r"[^\W_]+(?:['’][^\W_]+)*")
