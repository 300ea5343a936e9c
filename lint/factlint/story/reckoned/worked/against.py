"""Differences and changes that the sources give otherwise: the two figures that the claim is plainly about come to something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, pairwise, permutations

from factlint import lazy
from factlint.story import Story
from factlint.story.figures.stems import stem
from factlint.story.reckoned.across.arith import APART
from factlint.story.reckoned.across.others import slipped
from factlint.story.reckoned.across.pool import about
from factlint.story.reckoned.sought import Reckoned, Sought
from factlint.story.reckoned.worked.amounts import made
from factlint.story.reckoned.worked.terms import IN_SENTENCE, NOWHERE, Term, beside, linked, measured, sizes_of, terms
from factlint.words import any_of
from factlint.words.claims.reckoned import OF_TOTALS
from factlint.words.claims.worked import OF_WHAT_IS_LEFT

_HUNDRED, _FAR = Decimal(100), Decimal(3)
_ALIKE = 0.9
_BY = lazy.regex(r"\b(?:by|up|down|rose|fell|increased?|decreased?|of)(?: [a-z]+){0,3} $", re.I)
_THAN = lazy.regex(r" (?:[a-z]+ )?(?:more|fewer|less|higher|lower|longer|shorter|ahead|short|further|extra)\b", re.I)


def against_terms(story: Story, own: Sought) -> Reckoned | None:
    """Another difference or another change, where one pair of figures only may be meant."""
    found = terms(story, own)
    if own.share and not own.turn and not own.change:
        return _share(own, found)
    if own.kind == "multiple":
        return _multiple(own, found)
    if (total := _total(own, found)) is not None:
        return total
    if (rest := _rest(own, found)) is not None:
        return rest
    if not (_BY.search(own.before) or _THAN.match(own.after)) or not (APART.search(own.words) or own.turn or own.change):
        return None
    sizes = sizes_of(own, found)
    pairs = [pair for pair in combinations(found, 2) if _meant(own, pair, sizes)]
    pairs = [pair for pair in pairs if pair[0].sentence == pair[1].sentence] or pairs
    values = {_value(own, pair) for pair in pairs}
    if len(values) != 1:
        return _slipped(own, found, sizes)
    value, (one, other) = values.pop(), max(pairs, key=lambda pair: pair[0].alike + pair[1].alike)
    middle = (own.low + own.high) / 2
    small, large = sorted((value, middle))
    if own.meets(value) or small <= 0 or large > small * _FAR:
        return None
    shown = f"{value:.1f}%" if own.share else f"{value.normalize():f}"
    return made("conflicts", f"{one.words}, {other.words}: {shown}", (one, other))


_REST = lazy.regex(rf"\b{any_of(OF_WHAT_IS_LEFT)}\b")


def _rest(own: Sought, found: Sequence[Term]) -> Reckoned | None:
    """What is left of a whole has one digit that is another one: $22.6 million of $31.5 million less the $7.9 million of the sentence."""
    size, middle = measured(own.kind, own.unit, own.low)[:2], (own.low + own.high) / 2
    if own.share or not _REST.search(own.words) or _ALL.search(own.words):
        return None
    parts = [one for one in found if one.size == size and one.said == IN_SENTENCE]
    for part in parts:
        for whole in found:
            near = whole.said != NOWHERE or beside(whole, part)
            rest = whole.value - part.value
            alike = middle >= _TEN and rest > 0 and 1 / _TWICE <= rest / middle <= _TWICE and slipped(rest, middle)
            if whole.size == size and near and alike:
                return made("conflicts", f"{whole.words} − {part.words} is {rest.normalize():f}", (whole, part))
    return None


_TEN, _TWICE = 10, Decimal(2)


def _slipped(own: Sought, found: Sequence[Term], sizes: frozenset[tuple[str, str]]) -> Reckoned | None:
    """The difference has one digit that is another one: 273 for the 173 between 6,027 and 6,200."""
    middle = (own.low + own.high) / 2
    if own.share or middle < _HUNDRED:
        return None
    for one, other in combinations(found, 2):
        if one.size != other.size or one.size not in sizes or IN_SENTENCE not in (one.said, other.said) or not (one.alike or other.alike):
            continue
        far = other if one.said == IN_SENTENCE else one
        if slipped(abs(one.value - other.value), middle) and (far.said == IN_SENTENCE or far.alike >= _ALIKE):
            return made("conflicts", f"{one.words}, {other.words}: {abs(one.value - other.value).normalize():f}", (one, other))
    return None


def _meant(own: Sought, pair: Sequence[Term], sizes: frozenset[tuple[str, str]]) -> bool:
    """One figure is in the sentence, and the other one is beside it in the source and not in the story."""
    one, other = pair
    if one.value == other.value or not linked(one, other) or one.source is None or (not own.share and one.size not in sizes):
        return False
    if one.kind not in ("count", "money", "measure", "percent") or (own.share and one.kind == "percent"):
        return False
    said = sorted((one.said, other.said))
    level = said[1] == IN_SENTENCE and said[0] == NOWHERE and beside(one, other) and (one.alike + other.alike) >= _ALIKE
    both = said == [NOWHERE, NOWHERE] and one.alike >= _ALIKE and other.alike >= _ALIKE and beside(one, other)
    return level or both


def _value(own: Sought, pair: Sequence[Term]) -> Decimal:
    small, large = sorted((pair[0].value, pair[1].value))
    if not own.share:
        return large - small
    return ((large - small) / (large if own.turn < 0 else small or Decimal(1)) * _HUNDRED).quantize(Decimal("0.1"))


_OF = lazy.regex(r" (?:[a-z]+ )?of (?:all |its |their |the |his |her |our )*(?P<whole>[a-z][^,.;:()]{2,40})")
_LEAST, _MOST = Decimal("0.4"), Decimal("2.5")
_NEAR = 0.6


def _share(own: Sought, found: Sequence[Term]) -> Reckoned | None:
    """Another part of a whole: the sentence has the part and names the whole, or a source has both side by side."""
    named = _OF.match(own.after)
    if named is None:
        return None
    words, noun = about(named["whole"]), stem(named["whole"].split()[0])
    known = [one for one in found if one.source is not None and one.kind in ("count", "money", "measure") and one.value > 0]
    pairs = [(part, whole) for part, whole in permutations(known, 2) if part.size == whole.size and part.value < whole.value]
    mine = [pair for pair in pairs if pair[0].said == IN_SENTENCE and (words & pair[1].around.near or pair[1].said == IN_SENTENCE)]
    theirs = [
        (part, whole)
        for part, whole in pairs
        if beside(part, whole) and whole.of == noun and part.of in ("", noun) and part.said == NOWHERE and part.alike >= _NEAR
    ]
    for some in (mine, theirs):
        values = {part.value / whole.value * _HUNDRED for part, whole in some}
        if len(values) != 1:
            continue
        value, middle = values.pop(), (own.low + own.high) / 2
        if not own.meets(value) and _LEAST <= value / middle <= _MOST:
            return made("conflicts", f"{some[0][0].words} of {some[0][1].words}: {value:.1f}%", some[0])
    return None


def _multiple(own: Sought, found: Sequence[Term]) -> Reckoned | None:
    """Another multiple, where two figures of a source only are on the same."""
    known = [one for one in found if one.source is not None and one.value > 0 and one.alike >= _ALIKE]
    pairs = [pair for pair in combinations(known, 2) if beside(*pair) and linked(*pair) and pair[0].value != pair[1].value]
    values = {max(one.value, other.value) / min(one.value, other.value) for one, other in pairs}
    if len(values) != 1:
        return None
    value, (one, other) = values.pop(), pairs[0]
    wrong = not own.meets(value) and not own.meets(1 / value) and _LEAST <= value / ((own.low + own.high) / 2) <= _MOST
    return made("conflicts", f"{one.words}, {other.words}: {value:.1f} times", (one, other)) if wrong else None


_ALL = lazy.regex(rf"\b(?:{any_of(OF_TOTALS)}|in all)\b", re.I)


def _total(own: Sought, found: Sequence[Term]) -> Reckoned | None:
    """Another total, where one source only has parts of it, and all of them one after the other."""
    if own.share or not _ALL.search(own.words) or own.high - own.low > own.low / 20:
        return None
    size = measured(own.kind, own.unit, own.low)[:2]
    alike = [one for one in found if one.size == size and one.source is not None and (not one.of or not own.of or one.of == stem(own.of))]
    sources = {one.source.facts.document.path for one in alike if one.source is not None}
    close = len(alike) > 1 and all(beside(one, other) for one, other in pairwise(alike)) and all(one.value < own.low for one in alike)
    if len(sources) != 1 or not close or (len(alike) < 3 and sum(one.alike for one in alike) < _ALIKE):
        return None
    whole = sum((one.value for one in alike), Decimal(0))
    if own.meets(whole) or not _NEARLY <= whole / own.low <= 1 / _NEARLY:
        return None
    return made("conflicts", " + ".join(one.words for one in alike) + f" is {whole.normalize():f}", alike)


_NEARLY = Decimal("0.7")
