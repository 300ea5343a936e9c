"""Wholes and their parts: a total with what it is made of, a share of a whole, a count with the list it announces."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factlint.facts.model import Figure
from factlint.facts.skeleton import FIRST, SIGN, Skeleton
from factlint.text import Span


@dataclass(frozen=True)
class Breakdown:
    """A total and the parts that stand after it; `announced` by a colon, which claims that they are all."""

    total: Figure
    parts: tuple[Figure, ...]
    announced: bool


@dataclass(frozen=True)
class Share:
    """A part of a whole with the percentage or fraction that the sentence gives for it."""

    part: Figure
    whole: Figure
    rate: Figure


@dataclass(frozen=True)
class Subset:
    """A part that is said to be included in a whole."""

    whole: Figure
    part: Figure


@dataclass(frozen=True)
class Listing:
    """A count and the names that are listed for it."""

    count: Figure
    items: tuple[Span, ...]


# What makes a list open, or its parts something else than parts.
_OPEN = re.compile(
    r"\b(?:includ\w+|among|such as|mostly|mainly|others?|another|the rest|remain\w*|some of|more than|at least|nearly|about|up to"
    r"|compared|versus|vs|who|whom|which|whose|of (?:them|those|these)|average|earlier|previous\w*|last year|then|before|after|until"
    r"|per|each|every|only|just|as well as|not|but|while|although|though|plus|in addition|out of|from \w+ to|down|up|rose|fell"
    r"|second|first|when|if|than)\b"
)
_GAP = r"[^\ue000-\uf8ff:;.?!]{1,70}?"
_LIST = rf"{SIGN}{_GAP}(?:[,;] (?:and )?{SIGN}{_GAP})*,? (?:and|plus) {SIGN}"
_TAIL = r"(?P<tail>[^\ue000-\uf8ff]*)$"
_ANNOUNCED = re.compile(rf"(?:: (?:\w+ ){{0,2}}?| [—–-]{{1,2}} )(?P<list>{_LIST}){_TAIL}")
# Without a colon only parts that have no noun of their own: "31 votes, 20 from the majority and 11 from the opposition".
_BARE = rf"{SIGN} (?:in|from|on|at|by|to|during|near|outside|of those)\b[^\ue000-\uf8ff:;.?!]{{1,60}}?"
_COMMA = re.compile(rf"(?<=[\w\ue000-\uf8ff]), (?P<list>{_BARE}(?:, (?:and )?{_BARE})*,? and (?={_BARE}){SIGN}){_TAIL}")
_INCLUDED = re.compile(
    rf"(?P<whole>{SIGN})[^\ue000-\uf8ff:;.]{{1,50}}?, (?:including|among them|of whom|of them|of which) (?:at least )?(?P<part>{SIGN})"
)
_ROUGHLY = r"(?:about |nearly |roughly |almost |some |just over |just under |more than )?"
_OF = re.compile(
    rf"(?P<part>{SIGN}) (?:\w+ )?(?:out )?of (?:the |its |their |all |his |her |our |some |those )*(?P<whole>{SIGN})"
    rf"(?P<noun>[^\ue000-\uf8ff;.:]{{0,45}}?)(?:, or |,? ?\(|, (?:which is|that is|i\.e\.) | [—–] ){_ROUGHLY}(?P<rate>{SIGN})"
)


def find_breakdowns(skeletons: Sequence[Skeleton]) -> tuple[Breakdown, ...]:
    """The totals with their parts, where a list of parts follows its total to the end of the sentence."""
    return tuple(found for skeleton in skeletons for found in _breakdowns(skeleton))


def _breakdowns(skeleton: Skeleton) -> Iterator[Breakdown]:
    """The one list that ends the sentence, under the figure before it that counts the same."""
    announced = _ANNOUNCED.search(skeleton.text)
    match = announced or _COMMA.search(skeleton.text)
    if match is None or len(match["tail"]) > 80:
        return
    parts = tuple(skeleton.figure(sign) for sign in re.findall(SIGN, match["list"]))
    before = [figure for figure in map(skeleton.figure, re.findall(SIGN, skeleton.text[: match.start("list")])) if _adds_up(figure, parts)]
    # Of two figures before the list nobody can say which is the total.
    numbered = [part.value for part in parts] == list(range(1, len(parts) + 1))
    if len(before) == 1 and not numbered and not _OPEN.search(skeleton.text, _end(skeleton, before[0]), match.end("tail")):
        yield Breakdown(before[0], parts, announced is not None and announced[0].startswith(":"))


def _end(skeleton: Skeleton, figure: Figure) -> int:
    return skeleton.text.index(chr(FIRST + skeleton.figures.index(figure))) + 1


def _adds_up(total: Figure, parts: tuple[Figure, ...]) -> bool:
    """All are counts, or all are sums of one currency or amounts of one unit."""
    kinds = {figure.kind for figure in (total, *parts)}
    units = {figure.unit for figure in (total, *parts)}
    return kinds <= {"count"} or (kinds in ({"money"}, {"measure"}) and len(units) == 1)


def find_subsets(skeletons: Sequence[Skeleton]) -> tuple[Subset, ...]:
    """What is included in what, by number."""
    found = []
    for skeleton in skeletons:
        for match in _INCLUDED.finditer(skeleton.text):
            whole, part = skeleton.figure(match["whole"]), skeleton.figure(match["part"])
            if whole.kind == part.kind in ("count", "money") and whole.unit == part.unit:
                found.append(Subset(whole, part))
    return tuple(found)


def find_shares(skeletons: Sequence[Skeleton]) -> tuple[Share, ...]:
    """Parts of wholes with the percentage or fraction that glosses them: "18 of the 60 members, or 30%"."""
    found = []
    for skeleton in skeletons:
        for match in _OF.finditer(skeleton.text):
            part, whole, rate = (skeleton.figure(match[name]) for name in ("part", "whole", "rate"))
            if part.kind == whole.kind in ("count", "money") and part.unit == whole.unit and rate.kind in ("percent", "ratio"):
                found.append(Share(part, whole, rate))
    return tuple(found)


_NAME = r"(?:[A-Z][\w’'-]+(?: (?:[A-Z][\w’'-]+|de|la|von|van|al|bin|da|of))*)"
_NAMES = re.compile(rf" [^:;.\n—–]{{2,40}}?(?:: | — | – )(?P<items>{_NAME}(?:, {_NAME})*,? and {_NAME})[.”\"]*$")
_ITEM = re.compile(_NAME)


def find_listings(text: str, skeletons: Sequence[Skeleton]) -> tuple[Listing, ...]:
    """Counts that announce a list of names to the end of the sentence: "three ministers: Diaz, Okoro and Wu."."""
    found = []
    for skeleton in skeletons:
        for figure in skeleton.figures:
            sentence = skeleton.local(0, len(skeleton.text))
            match = _NAMES.match(text, figure.span.end, sentence.end) if figure.kind == "count" and figure.hedge is None else None
            if match is not None:
                items = tuple(Span(*item.span()) for item in _split(text, match))
                found.append(Listing(figure, items))
    return tuple(found)


def _split(text: str, match: re.Match[str]) -> Iterator[re.Match[str]]:
    start = match.start("items")
    for piece in re.finditer(r"(?:, and |, | and )|\Z", match["items"]):
        item = _ITEM.match(text, start, match.start("items") + piece.start())
        if item is not None:
            yield item
        start = match.start("items") + piece.end()
