"""Wholes and their parts: a total with what it is made of, and a share of a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts.figures.hedges import hedge_before, interval
from factlint.facts.model import Figure
from factlint.facts.relations.fractions import FRACTION, over_under
from factlint.facts.relations.skeleton import FIRST, SIGN, Skeleton
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.counted import SORTS
from factlint.words.figures.hedges import ROUGHLY
from factlint.words.figures.small import AFTER_BARE, OPEN_PARTS
from factlint.words.things import PEOPLE


@dataclass(frozen=True)
class Breakdown:
    """A total and the parts that are after it; `announced` by a colon or a verb, which claims that they are all."""

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


# --- totals and parts ----------------------------------------------------------------------------------------------------

# What makes a list open, or its parts something else than parts.
_OPEN = lazy.regex(
    r"\b"
    + any_of(
        r"""
        includ\w+ among such_as mostly mainly others? another the_rest remain\w* some_of up_to compared versus vs who whom which
        whose of_(?:them|those|these) average earlier previous\w* last_year then before after until per each every only just
        as_well_as not but while although though plus in_addition out_of from_\w+_to down up rose fell when if than have has had
        offer\w* speak\w* own\w* use[sd]?
        """
    )
    + r"\b|\b(?:more than|at least|nearly|about|over|under|some|almost|around|roughly) (?=[\ue000-\ue0ff])"
)
# Between a total and its list the time of the total may be.
_OPEN_BEFORE = lazy.regex(r"\b" + any_of(OPEN_PARTS) + r"\b")
_GAP = r"[^\ue000-\ue0ff:;.?!]{1,70}?"
_LIST = rf"{SIGN}{_GAP}(?:[,;] (?:and )?{SIGN}{_GAP})*,? (?:and|plus) {SIGN}"
_TAIL = r"(?P<tail>[^\ue000-\ue0ff]*)$"
_MADE_OF = (
    r"(?:made up of|consist(?:s|ed|ing)? of|compris(?:es|ed|ing)|composed of|broken down (?:as|into)"
    r"|split into|divided into|that is,|namely)"
)
_ANNOUNCED = lazy.regex(rf"(?:: (?:\w+ ){{0,2}}?| [—–-]{{1,2}} | \((?={SIGN})|\b{_MADE_OF} )(?P<list>{_LIST}){_TAIL}")
# Without a colon only parts that have no noun of their own: "31 votes, 20 from the majority and 11 from the opposition" …
_BARE = rf"{SIGN} {any_of(AFTER_BARE)}\b[^\ue000-\ue0ff:;.?!]{{1,60}}?"
_COMMA = lazy.regex(
    rf"(?<=[\w\ue000-\ue0ff]), (?:with )?(?P<list>{_BARE}(?:, (?:and )?{_BARE})*"
    rf",? and (?={_BARE}|{SIGN} in the (?:second|third)){SIGN}){_TAIL}"
)
# … or those that a count of people falls into: "48 prisoners, 30 men and 18 women".
_TOTALS = PEOPLE - (SORTS - {"member", "passenger"})
_SORTED = lazy.regex(rf"(?<=\w), (?P<list>{SIGN} \w+(?:, {SIGN} \w+)*,? and {SIGN}) (?:crew )?\w+{_TAIL}")


def find_breakdowns(skeletons: Sequence[Skeleton]) -> tuple[Breakdown, ...]:
    """The totals with their parts, where a list of parts follows its total to the end of the sentence."""
    return tuple(found for skeleton in skeletons if len(skeleton.figures) > 2 for found in _breakdowns(skeleton))


def _breakdowns(skeleton: Skeleton) -> Iterator[Breakdown]:
    """The one list that ends the sentence, under the figure before it that counts the same."""
    announced = _ANNOUNCED.search(skeleton.text)
    match = announced or _COMMA.search(skeleton.text)
    if match is None:
        yield from _by_sort(skeleton)
        return
    parts = _figures(skeleton, match["list"])
    total = _total(skeleton, match.start("list"), parts)
    # "1. … 2. … 3. …" are not parts.
    numbered = [part.value for part in parts] == list(range(1, len(parts) + 1))
    if total is None or numbered or len(match["tail"]) > 80 or _is_open(skeleton, total, match):
        return
    if (announced is None and _in_a_row(skeleton, total, match)) or _is_ratio(skeleton, total):
        return
    if any(part.value and total.value and part.value > total.value for part in parts):
        return  # "12 brigades of: 54 regiments, 151 battalions"
    yield Breakdown(total, parts, announced is not None and not announced[0].startswith(" "))


def _is_ratio(skeleton: Skeleton, total: Figure) -> bool:
    """ "A titer of 1: 256"."""
    return total.of is None and skeleton.text[_end(skeleton, total)] == ":"


def _in_a_row(skeleton: Skeleton, total: Figure, match: re.Match[str]) -> bool:
    """ "$25 million for roads, $15 million for parks and $20 million for schools": the first is a part like the others."""
    between = skeleton.text[_end(skeleton, total) : match.start("list")].split()
    return any(word in between for word in re.findall(rf"{SIGN} (\w+)", match["list"]))


def _figures(skeleton: Skeleton, text: str) -> tuple[Figure, ...]:
    return tuple(skeleton.figure(sign) for sign in re.findall(SIGN, text))


def _is_open(skeleton: Skeleton, total: Figure, match: re.Match[str]) -> bool:
    start = match.start("list")
    return bool(_OPEN_BEFORE.search(skeleton.text, _end(skeleton, total), start) or _OPEN.search(skeleton.text, start, match.end("tail")))


def _total(skeleton: Skeleton, stop: int, parts: tuple[Figure, ...]) -> Figure | None:
    """The figure before a list that can be its total; of two figures of one thing nobody can say which it is."""
    before = [figure for figure in _figures(skeleton, skeleton.text[:stop]) if _adds_up(figure, parts)]
    if not before:
        return None
    last, others = before[-1], before[:-1]
    plain = all(other.of is not None and last.of is not None and other.of != last.of for other in others)
    return last if plain else None


def _end(skeleton: Skeleton, figure: Figure) -> int:
    return skeleton.text.index(chr(FIRST + skeleton.figures.index(figure))) + 1


def _adds_up(total: Figure, parts: tuple[Figure, ...]) -> bool:
    """All are counts, or all are sums of one currency or amounts of one unit."""
    kinds = {figure.kind for figure in (total, *parts)}
    units = {figure.unit for figure in (total, *parts)}
    return (kinds <= {"count"} or kinds in ({"money"}, {"measure"})) and len(units) == 1


def _by_sort(skeleton: Skeleton) -> Iterator[Breakdown]:
    match = _SORTED.search(skeleton.text)
    parts = _figures(skeleton, match["list"]) if match else ()
    total = _total(skeleton, match.start("list"), parts) if match else None
    if match is None or total is None or total.of not in _TOTALS or _is_open(skeleton, total, match):
        return
    if all(part.of in SORTS for part in parts):
        yield Breakdown(total, parts, announced=False)


# --- subsets -------------------------------------------------------------------------------------------------------------

_INCLUDED = lazy.regex(
    rf"(?P<whole>{SIGN})[^\ue000-\ue0ff:;.]{{1,50}}?, (?:including|among them|of whom|of them|of which) (?:at least )?(?P<part>{SIGN})",
    signs=(", including", ", among", ", of w", ", of th"),
)
_OF_WHOM = lazy.regex(
    rf"(?P<whole>{SIGN})[^\ue000-\ue0ff:;.]{{1,50}}?, (?P<part>{SIGN}) of (?:whom|which|them|these|those)\b", signs=(" of w", " of th")
)
_HOLDS = lazy.regex(
    rf"(?P<whole>{SIGN})[^\ue000-\ue0ff:;.,]{{1,40}}? (?:includes?|included|contains?|contained) (?P<part>{SIGN})",
    signs=(" include", " contain"),
)
_DETERMINER = r"(?:the|its|their|his|her|our|those|these|all) "
_OUT_OF = lazy.regex(rf"(?P<part>{SIGN}) (?:out of (?:{_DETERMINER})?|of {_DETERMINER})(?P<whole>{SIGN})(?! \w+[’'])")
_AMID = lazy.regex(
    rf"(?:^|[,;:“\"‘(] ?)of {_DETERMINER}(?P<whole>{SIGN})[^\ue000-\ue0ff:;.,]{{0,40}}"
    rf", (?:only |just |some |about |at least )?(?P<part>{SIGN})"
)


def find_subsets(skeletons: Sequence[Skeleton]) -> tuple[Subset, ...]:
    """What is included in what, by number."""
    found = []
    for skeleton in skeletons:
        kinds = [figure.kind for figure in skeleton.figures]
        if max(kinds.count("count"), kinds.count("money")) < 2:
            continue
        for pattern in (_INCLUDED, _OF_WHOM, _HOLDS, _OUT_OF, _AMID):
            for match in pattern.finditer(skeleton.text):
                whole, part = skeleton.figure(match["whole"]), skeleton.figure(match["part"])
                if pattern is _INCLUDED and "whom" in match[0] and whole.of and whole.of not in PEOPLE:
                    continue  # "96 people were on three boats, of whom 62": not of the boats
                if _may_hold(whole, part) and (pattern is not _HOLDS or whole.kind == "money"):
                    found.append(Subset(whole, part))
    return tuple(found)


def _may_hold(whole: Figure, part: Figure) -> bool:
    """Both count one sort of thing: "3,000 homes" are not part of "12 towns"."""
    if whole.kind != part.kind or whole.kind not in ("count", "money") or whole.unit != part.unit:
        return False
    one, other = whole.of, part.of
    return whole.kind == "money" or one is None or other is None or one == other or (one in PEOPLE and other in PEOPLE)


# --- shares --------------------------------------------------------------------------------------------------------------

_ROUGHLY = rf"(?:(?:{any_of(ROUGHLY)}|only|an?) )*"
_WHOSE = r"(?:(?:the|its|their|all|his|her|our|some|those|these|every) |(?:the )?[\w-]+[’']s )*"
_RATE = rf"(?:(?P<rate>{SIGN})|(?:one[ -])?(?P<fraction>{FRACTION}))"
_FRACTION = lazy.regex(FRACTION)
_PAIR = rf"(?P<part>{SIGN}) (?:\w+ )?(?:out )?of {_WHOSE}(?P<whole>{SIGN})"
_ENDS = r"(?=[,.;:)]| [—–-]|$)"
_NEXT = r"[^\ue000-\ue0ff;.:,()]"
_SHARES = tuple(
    map(
        lazy.regex,
        (
            # 18 of the 60 members, or 30%; 18 out of 60 (30%)
            rf"{_PAIR}[^\ue000-\ue0ff;.:]{{0,45}}?(?:, or |,? ?\(|, (?:which is|that is|i\.e\.) | [—–-] )"
            rf"{_ROUGHLY}{_RATE}(?! more| less)",
            # seven of the 10 judges, 70 percent, agreed
            rf"{_PAIR}{_NEXT}{{0,45}}?, {_ROUGHLY}{_RATE}(?=[,.;)]|$| of (?:the total|the whole|all|them)\b(?! (?:\w+ )?{SIGN}))",
            # half of the members, 20 of 40, stayed away; 30 percent, or 18 of 60
            rf"{_RATE}(?: of {_NEXT}{{1,30}}?)?(?:,? or |, | [—–-] | \(){_PAIR}{_NEXT}{{0,25}}?{_ENDS}",
            # of the 200 people asked, 90, or 45 percent, said no
            rf"\bof {_WHOSE}(?P<whole>{SIGN}){_NEXT}{{0,40}}?, {_ROUGHLY}(?P<part>{SIGN}){_NEXT}{{0,30}}?"
            rf"(?:,? or | \(){_ROUGHLY}{_RATE}{_ENDS}",
            # one in five of the 400 workers, or 80
            rf"{_RATE} of {_WHOSE}(?P<whole>{SIGN}){_NEXT}{{1,30}}?(?:,? or | [—–-] | \(){_ROUGHLY}(?P<part>{SIGN}){_ENDS}",
            # it dropped 69 firms over coal, roughly a quarter of the 140 on its list
            rf"(?P<part>{SIGN}){_NEXT}{{1,45}}?(?:,| [—–-]) {_ROUGHLY}{_RATE} of the (?P<whole>{SIGN})",
        ),
    )
)


def find_shares(skeletons: Sequence[Skeleton]) -> tuple[Share, ...]:
    """Parts of wholes with the percentage or fraction that glosses them: "18 of the 60 members, or 30%"."""
    return tuple(share for skeleton in skeletons if len(skeleton.figures) > 1 for share in _shares(skeleton))


def _shares(skeleton: Skeleton) -> Iterator[Share]:
    """One share for each rate."""
    # All the patterns have "of", and beside the part and the whole a rate: a third figure, or a fraction in words.
    if "of " not in skeleton.text or (len(skeleton.figures) < 3 and not _FRACTION.search(skeleton.text)):
        return
    reported: set[Span] = set()
    for pattern in _SHARES:
        for match in pattern.finditer(skeleton.text):
            part, whole = skeleton.figure(match["part"]), skeleton.figure(match["whole"])
            rate = skeleton.figure(match["rate"]) if match["rate"] else _fraction(skeleton, match)
            if pattern is _SHARES[1] and match["rate"] and rate.kind == "ratio":
                continue  # "51 out of 253, 25 out of 100": a list
            if pattern is _SHARES[-1] and (part.value or 0) > (whole.value or 0):
                continue  # "it sold 300 cars, and half of the 40 dealers …"
            alike = part.kind == whole.kind in ("count", "money") and part.unit == whole.unit
            if alike and rate.kind in ("percent", "ratio") and rate.span not in reported:
                reported.add(rate.span)
                yield Share(part, whole, rate)


def _fraction(skeleton: Skeleton, match: re.Match[str]) -> Figure:
    """The figure of a fraction in words that counts nothing: "or two-thirds", "more than half"."""
    span = skeleton.local(*match.span("fraction"))
    over, under = over_under(match["fraction"])
    share = over / under
    hedge = hedge_before(skeleton.text[max(0, match.start("fraction") - 30) : match.start("fraction")])
    low, high, low_open, high_open = interval(hedge, share)
    return Figure(span, low, high, low_open, high_open, share, "", "ratio", hedge, step=1 / under, core=span)
