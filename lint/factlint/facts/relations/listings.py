"""Counts with the list that they announce: "three ministers: Diaz, Okoro and Wu", "four priorities: schools, crime and roads"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts.model import Figure
from factlint.facts.nouns import is_plural
from factlint.facts.relations.skeleton import Skeleton
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.counted import PLACES
from factlint.words.figures.small import MORE, NOT_LISTED, OPENS_SENTENCE
from factlint.words.small import NOT_IN_LISTS
from factlint.words.things import PEOPLE


@dataclass(frozen=True)
class Listing:
    """A count and what is listed for it."""

    count: Figure
    items: tuple[Span, ...]
    most: int
    """As many may be meant: "fish and chips" is one thing or two."""
    partial: bool = False
    """Only some are listed, after "including"."""

    def holds(self, number: int) -> bool:
        """The list may be one of this many items."""
        return number >= len(self.items) if self.partial else len(self.items) <= number <= self.most


_NAME = r"(?:the )?(?:[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|de|la|von|van|al|bin|da|of))*)"
_NAMES = rf"(?P<items>{_NAME}(?:, {_NAME})*,? and {_NAME})"
_LONG_NAMES = rf"(?P<items>{_NAME}(?:, {_NAME})+,? and {_NAME})"
_END = r"[.”\"]*$"
_NOUN = rf"(?: (?!{any_of(NOT_LISTED)}\b)[a-z][a-z’'-]+){{1,3}}?"
_PLACES = r"(?: [a-z-]+){0,2}? " + any_of(PLACES)
_DASH = r"(?:: ?| — | – | -- | - |—)"
_NAMED = tuple(
    map(
        lazy.regex,
        (
            rf" (?!each|from each)[^:;.\n—–]{{2,40}}?(?:{_DASH}|, namely,? ){_NAMES}(?:{_END}| (?:—|–|-|--) (?=[a-z])|—(?=[a-z]))",
            rf"{_NOUN}, {_LONG_NAMES}(?:{_END}|, (?=[a-z]+(?:ed|s)?\b))",
            rf"{_NOUN} \({_LONG_NAMES}\)",
            rf"{_NOUN} (?:(?:were|was|are|will be|would be) (?:(?:named|identified) as )?){_LONG_NAMES}{_END}",
            rf"{_NOUN} (?:were|was|are) (?:named|identified) as {_NAMES}{_END}",
            rf"{_PLACES},? in {_LONG_NAMES}(?:{_END}|,? (?=(?:and|but|with|where|which|that|after|since|on|at) )|, (?=[a-z]+(?:ed|s)?\b))",
        ),
    )
)
_INCLUDING = lazy.regex(rf"{_NOUN},? (?:including|among them|among whom|namely) {_LONG_NAMES}(?:{_END}|, (?=[a-z]))")
_ITEM = lazy.regex(_NAME)
# What ends every list of names, and every list.
_LAST_NAME = lazy.regex(r"\band (?:the )?[A-Z]")
_LAST = " and "

_ARE = r" (?:are|were|will be|would be|should be|remain) "
_THINGS = lazy.regex(
    rf"(?P<noun>{_NOUN})(?: (?:for|in|of|on|this|next|these)\b[a-z ’'-]{{2,30}}?)?"
    rf"(?:{_DASH}|, namely,? |(?P<are>{_ARE}))(?P<items>[a-z][^:;.\n—–()?!]+){_END}"
)
_PIECES = lazy.regex(
    rf" [^:;.\n—–()]{{2,60}}?(?:{_DASH}(?P<items>[^:;\n]+(?:; [^:;\n]+)*; and [^:;\n]+?){_END}"
    r"| \((?P<items2>[^:;\n()]+(?:; [^:;\n()]+)*; and [^:;\n()]+)\))"
)
_ALL = lazy.regex(rf"{_LONG_NAMES}(?:,| —| –| -{{1,2}}|—) all $")
_OPENS = lazy.regex(rf"{any_of(OPENS_SENTENCE)} ")
_MORE = lazy.regex(rf"(?:and )?{any_of(MORE)}\b")
# Clauses, open lists, counts, and what goes on about the last of the things.
_NO_THINGS = lazy.regex(r"\b" + any_of(NOT_IN_LISTS) + r"\b|\d|[A-Z“”\"\[\]]")
_LONGEST_THING = 5
# "Several of the five": some of them are named.
_SOME_OF = lazy.regex(r"\bof (?:the|its|their|these|those|his|her|our|all) (?:\w+ )?$", re.I)


def find_listings(text: str, skeletons: Sequence[Skeleton]) -> tuple[Listing, ...]:
    """Counts that announce a list, each with the places of what is listed."""
    return tuple(listing for skeleton in skeletons for figure in skeleton.figures if (listing := _listing(text, skeleton, figure)))


def _listing(text: str, skeleton: Skeleton, figure: Figure) -> Listing | None:
    sentence = skeleton.local(0, len(skeleton.text))
    if figure.kind != "count" or figure.hedge is not None or figure.unit or _SOME_OF.search(text[sentence.start : figure.span.start][-30:]):
        return None
    if _LAST not in skeleton.text:
        return None
    if _LAST_NAME.search(text, figure.span.end, sentence.end):
        match = next((m for form in _NAMED if (m := form.match(text, figure.span.end, sentence.end))), None)
        some = match or _INCLUDING.match(text, figure.span.end, sentence.end)
        if some is not None:
            items = tuple(_split(text, some))
            return Listing(figure, items, len(items), partial=match is None)
    return _pieces(text, figure, sentence) or _things(text, figure, sentence) or _all(text, figure, sentence)


def _all(text: str, figure: Figure, sentence: Span) -> Listing | None:
    """The names come first: "Ann Rees, Ron Dale and Joe Hale, all three councillors, voted no"."""
    match = _ALL.match(text, sentence.start, figure.span.start)
    if match is None or _OPENS.match(text, sentence.start):
        return None
    items = tuple(_split(text, match))
    return Listing(figure, items, len(items))


def _pieces(text: str, figure: Figure, sentence: Span) -> Listing | None:
    """ "Three men: Ola Hansen, 40, a pilot; Per Dahl, 31, a cook; and his son": semicolons separate the items."""
    match = _PIECES.match(text, figure.span.end, sentence.end)
    if match is None:
        return None
    name = "items" if match["items"] else "items2"
    at, items = match.start(name), []
    for piece in match[name].split("; "):
        if _MORE.match(piece):
            return None
        items.append(Span(at + (4 if piece.startswith("and ") else 0), at + len(piece)))
        at += len(piece) + 2
    return Listing(figure, tuple(items), len(items))


def _split(text: str, match: re.Match[str]) -> Iterator[Span]:
    start = match.start("items")
    for piece in re.finditer(r"(?:, and |, | and )|\Z", match["items"]):
        item = _ITEM.match(text, start, match.start("items") + piece.start())
        if item is not None:
            yield Span(*item.span())
        start = match.start("items") + piece.end()


def _things(text: str, figure: Figure, sentence: Span) -> Listing | None:
    """A list of common nouns that ends the sentence; commas separate its items, and an "and" within one may be part of it or not."""
    match = _THINGS.match(text, figure.span.end, sentence.end)
    if match is None or not re.search(r", | and ", match["items"]) or _NO_THINGS.search(match["items"]):
        return None
    if not any(map(is_plural, match["noun"].split())) or (match["are"] and figure.of in PEOPLE):
        return None
    at, items, inner = match.start("items"), [], 0
    pieces = match["items"].split(", ")
    if " and " not in f" {pieces[-1]}":
        return None  # "schools, crime, roads" may go on
    for number, piece in enumerate(pieces):
        start = at + (4 if piece.startswith("and ") else 0)
        ends_list = number == len(pieces) - 1 and not piece.startswith("and ")
        words = piece.removeprefix("and ")
        if ends_list:
            first = words.rpartition(" and ")[0]
            items += [Span(start, start + len(first)), Span(start + len(first) + 5, start + len(words))]
            inner += first.count(" and ")
        else:
            items.append(Span(start, start + len(words)))
            inner += words.count(" and ")
        at += len(piece) + 2
    if any(len(text[item.start : item.end].split()) > _LONGEST_THING for item in items):
        return None
    return Listing(figure, tuple(items), len(items) + inner)
