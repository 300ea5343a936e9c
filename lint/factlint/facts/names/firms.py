"""Firms that are called after several people: "Barnes & Noble", "Skadden, Arps, Slate, Meagher & Flom"; their parts are nobody's names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.text import Section, Span

_NAME = r"(?!(?:Mrs?|Ms|Dr|Sir|Lord|Lady|Prof)\b)[A-Z][\w’'-]+"
_FIRM = lazy.regex(
    rf"(?<![\w&’'-])(?:{_NAME}, (?:{_NAME}, )+)?{_NAME},? & {_NAME}(?: (?:LLP|LLC|PLLC|Inc|Ltd|Co|Sons|Partners|Associates)\b)?"
)
_READ = frozenset({"body", "list", "blockquote", "caption"})


def find_firms(text: str, blocks: Sequence[Section]) -> Iterator[Span]:
    """The names of firms with an ampersand, in order; of a list of two with one comma only the last pair, since the first may be a town."""
    for block in blocks:
        if block.kind in _READ:
            yield from (Span(*found.span()) for found in _FIRM.finditer(text, block.span.start, block.span.end))
