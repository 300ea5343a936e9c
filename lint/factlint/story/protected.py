"""Names that must not be published: a list of their digests, and where a text has one of them.

A digest keeps a name from whoever glances at the file. It does not keep it from somebody who guesses names and has time: a list is not a
place for a secret that the repository must not hold.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from functools import lru_cache

from factlint import lazy
from factlint.facts.names.spelling import plain
from factlint.records import dataclass
from factlint.text import Span
from factlint.words.names.runs import PARTICLES

HEAD = "factlint-protected-1"
"""How the first line of a list begins; its salt follows."""
_ROUNDS = 1000
_WORD = lazy.regex(r"(?<![^\W_])[^\W\d_]\.(?:-?[^\W\d_]\.)*(?![^\W_])|[^\W\d_]+(?:['’-][^\W\d_]+)*")
_BETWEEN = lazy.regex(r"[^\S\r\n]*(?:\r\n|\r|\n)?[^\S\r\n]*[“\"‘'(]?|[”\"’')][^\S\r\n]+|-|_")
"""What is between the words of a name: spaces, the marks of a slug, a nickname."""
_LONGEST = 4
MOST = 5000
"""Digests that are made for one text."""


@dataclass(frozen=True)
class Protected:
    """The lists of a configuration."""

    salts: tuple[str, ...] = ()
    where: Mapping[str, str] = field(default_factory=dict)
    """Digest → the list and line that has it: "desk/protected.txt:3"."""

    def __bool__(self) -> bool:
        return bool(self.where)


def normal(name: str) -> str:
    """A name as lists have it: its words in lower case, without diacritics and marks."""
    return " ".join(plain(word.removesuffix("'s").removesuffix("’s")).strip(".") for word in _WORD.findall(name))


@lru_cache(maxsize=20_000)
def digest(name: str, salt: str) -> str:
    """The digest of a normal name, 32 hexadecimal digits."""
    return hashlib.pbkdf2_hmac("sha256", name.encode("utf-8", "surrogatepass"), salt.encode(), _ROUNDS, 16).hex()


def protected_of(names: Iterable[str], where: str) -> Protected:
    """A list of plain names, as examples have it."""
    return Protected(("",), {digest(normal(name), ""): where for name in names})


def found_in(text: str, listed: Protected) -> Iterator[tuple[Span, str]]:
    """Where a text has a full name of a list, with its capitals, and where the list has it."""
    return _listed(_names(text), listed)


def found_in_slug(text: str, listed: Protected) -> Iterator[tuple[Span, str]]:
    """Where a slug or the fields of a page have a full name of a list, in capitals or not, and where the list has it."""
    return _listed(_slug_names(text), listed)


def _listed(names: Iterable[tuple[Span, str]], listed: Protected) -> Iterator[tuple[Span, str]]:
    tried: dict[str, str] = {}
    done = 0
    for span, name in names:
        if name not in tried:
            if len(tried) >= MOST:
                return
            tried[name] = next((listed.where[made] for salt in listed.salts if (made := digest(name, salt)) in listed.where), "")
        if tried[name] and span.start >= done:
            done = span.end
            yield span, tried[name]


def _names(text: str) -> Iterator[tuple[Span, str]]:
    """What may be a full name: two to four words side by side, the first and last in capitals, also without those between."""
    words = list(_WORD.finditer(text))
    for at, first in enumerate(words):
        if not _capital(first[0]):
            continue
        run = [first]
        for word in words[at + 1 : at + _LONGEST]:
            if not _BETWEEN.fullmatch(text, run[-1].end(), word.start()):
                break
            run.append(word)
            if not (_capital(word[0]) or word[0] in PARTICLES):
                break
            if _capital(word[0]):
                for parts in {tuple(run), (first, word)}:
                    yield _span(first, word), normal(" ".join(part[0] for part in parts))


def _slug_names(text: str) -> Iterator[tuple[Span, str]]:
    """Two to four words of a slug side by side, whatever is between them."""
    words = list(_WORD.finditer(re.sub(r"[-_./]", " ", text)))
    for at, first in enumerate(words):
        for end in range(at + 2, min(at + _LONGEST, len(words)) + 1):
            yield _span(first, words[end - 1]), normal(" ".join(word[0] for word in words[at:end]))


def _span(first: re.Match[str], last: re.Match[str]) -> Span:
    return Span(first.start(), last.end() - (2 if last[0].endswith(("'s", "’s")) else 0))


def _capital(word: str) -> bool:
    return word[:1].isupper()
