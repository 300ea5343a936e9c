"""Another figure of the same thing: what a source has in a sentence on the same, where no source has the one of the story."""

from __future__ import annotations

from decimal import Decimal

from factlint import lazy
from factlint.facts.model import Figure
from factlint.story import Story
from factlint.story.beside import sentence_at
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.slips import transposed
from factlint.story.figures.stems import APART, stem
from factlint.story.reckoned.across.pool import Pooled, about, numbers_beside, pool, words_around
from factlint.story.reckoned.grid import TableLine
from factlint.story.reckoned.rounded import rounding
from factlint.story.reckoned.sought import Reckoned
from factlint.story.reckoned.sought import at as placed

_KINDS = ("count", "money", "percent", "measure", "points", "age", "temperature", "duration", "ratio")
_SCALES = tuple(Decimal(10) ** power for power in (1, 2, 3, 6, -1, -2, -3, -6))
_APART = [group for group in APART if "north" not in group and "northern" not in group]
_FACTOR, _FAR = Decimal("1.5"), Decimal("1.9")
_MUCH = 2
_SMALL = Decimal(10)
_OLDEST = 110


def other_value(story: Story, own: GivenFigure) -> Reckoned | None:
    """The figure that a source has in the place of this one; None where several may be meant, or the story has that one too."""
    mine = own.figure
    if mine.kind not in _KINDS or not mine.value or (own.definite and mine.kind != "duration"):
        return None
    said = {
        (one.figure.kind, one.figure.value, stem(one.figure.of or "")) for one in given(story.article).figures if one.number != own.number
    }
    here = about(sentence_at(own.facts, mine.span.start))
    found: list[tuple[int, bool, Pooled]] = []
    for other in pool(story):
        theirs = other.figure
        if not _one_kind(own, other) or rounding(mine, theirs) or (theirs.kind, theirs.value, stem(theirs.of or "")) in said:
            continue
        slip = slipped(mine.value, other.value)
        if (not slip and (mine.hedge or not _within(mine, other.value))) or otherwise(own, other):
            continue
        found.append((_likeness(own, other, here), slip, other))
    best = max(found, key=lambda one: (one[0], one[1]), default=None)
    alone = (
        best is not None
        and mine.kind in ("duration", "measure", "age")
        and len({one.figure.value for one in pool(story) if _unit(one) == (mine.kind, mine.unit)}) == 1
    )
    if best is None or best[0] < min(_ALONE if alone else _MANY, _needed(own, best[1], best[2])):
        return None
    rivals = {one.figure.value for score, _, one in found if score >= best[0]}
    if len(rivals) > 1 or any(one.figure.value == mine.value and one.topic & here for one in pool(story) if _one_kind(own, one)):
        return None
    return Reckoned("conflicts", "another number", placed(best[2].source, best[2].span))


_ALONE, _MANY = 2, 9


def _unit(one: Pooled) -> tuple[str, str]:
    return one.figure.kind, one.figure.unit


def _one_kind(own: GivenFigure, other: Pooled) -> bool:
    mine, theirs = own.figure, other.figure
    units = mine.unit.split("/")[0], theirs.unit.split("/")[0]
    bare = not theirs.unit and theirs.of is None and mine.kind in ("measure", "temperature", "points", "duration", "age") and mine.unit
    table = other.kind == "table" and not theirs.unit
    age = {mine.kind, theirs.kind} == {"age", "count"} and (mine.of or theirs.of) is None
    if age and max(mine.value or 0, theirs.value or 0) <= _OLDEST:
        return True
    if (mine.kind, units[0]) != (theirs.kind, units[1]) and not table and not (bare and theirs.kind == "count"):
        return False
    if mine.kind == "count" and mine.of and theirs.of and stem(mine.of) != stem(theirs.of):
        return bool(about(mine.of) & about(theirs.of))
    return True


def slipped(one: Decimal, other: Decimal) -> bool:
    """Two digits swapped, one digit another, or another power of ten."""
    if not one or not other:
        return False
    if any(one == other * scale for scale in _SCALES):
        return True
    mine, theirs = (f"{number.normalize():f}".replace(".", "") for number in (one, other))
    if len(mine) != len(theirs):
        short, long = sorted((mine, theirs), key=len)
        return len(short) > 1 and len(long) == len(short) + 1 and any(long[:n] + long[n + 1 :] == short for n in (0, len(short)))
    apart = sum(a != b for a, b in zip(mine, theirs, strict=True))
    return transposed(mine, theirs) or (apart == 1 and len(mine) > 1)


def slipped_figure(one: Figure, other: Figure) -> bool:
    """The same, where one is printed with fewer digits: 1.56 million for the 1,655,000 that are 1.66 or 1.65."""
    if one.value is None or other.value is None:
        return False
    step = one.step or Decimal(1)
    near = {other.value} if other.value % step == 0 else {other.value // step * step, (other.value // step + 1) * step}
    return any(slipped(one.value, value) for value in near)


def _within(mine: Figure, other: Decimal) -> bool:
    small, large = sorted((abs(mine.value or Decimal(0)), abs(other)))
    return small > 0 and large <= small * (_FAR if mine.kind in ("count", "duration") and small < _SMALL else _FACTOR)


_ADJECTIVES = lazy.regex(r" (?P<words>(?:[a-z][\w’'-]+ ){1,2})(?P<noun>[a-z][\w’'-]+)")


_JOINED = lazy.regex(r"[-\u2010\u2011][a-z]")
"""A 15-storey tower: the figure is of what each of some things has."""


def otherwise(own: GivenFigure, other: Pooled) -> bool:
    """New trains are not rebuilt trains, and two buildings are none of 15 storeys."""
    of = own.figure.of
    if of is None or other.figure.of is None:
        return False
    texts = ((own.facts.local.text, own.figure.span), (other.source.facts.local.text, other.figure.span))
    joined = [_JOINED.match(text, span.end) is not None for text, span in texts]
    if joined[0] != joined[1] and stem(of) != stem(other.figure.of):
        return True
    found = [_ADJECTIVES.match(text, span.end) for text, span in texts]
    words = [frozenset(one["words"].split()) - {of, f"{of}s"} if one is not None else frozenset() for one in found]
    return bool(words[0] and words[1]) and not words[0] & words[1]


def _likeness(own: GivenFigure, other: Pooled, here: frozenset[str]) -> int:
    """How much the two are on the same: words of the sentences, words beside them twice, one noun, one more number or day."""
    if any(own.governing & group and other.governing & group and not own.governing & other.governing & group for group in _APART):
        return 0
    of = own.figure.of is not None and other.figure.of is not None and stem(own.figure.of) == stem(other.figure.of)
    beside = len((own.governing | about(" ".join(own.governing))) & other.governing)
    proper = len(own.proper & other.topic)
    row = other.source.facts.document.cell(other.span.start) and words_around(
        other.source.facts, other.source.facts.prose.local(other.span).start
    )
    month = TableLine(row or "", ()).month
    proper += _MUCH if month and month in sentence_at(own.facts, own.figure.span.start) else 0
    proper += _MUCH * len(numbers_beside(own.facts, own.figure) & numbers_beside(other.source.facts, other.figure))
    years = bool(own.years and other.years and own.years.isdisjoint(other.years))
    proper += _MUCH * bool(own.years & other.years)
    return len(here & other.topic) + beside + of + proper - 3 * years


def _needed(own: GivenFigure, slip: bool, other: Pooled) -> int:
    digits = len(f"{(own.figure.value or Decimal(0)).normalize():f}".replace(".", "").rstrip("0"))
    if slip:
        # The unit alone says much: 2,350 acres are the 2,305 acres of a source.
        named = own.figure.kind in ("measure", "temperature") and own.figure.unit == other.figure.unit
        return (2 if digits > 2 else 3) - 2 * named
    if own.figure.kind in ("measure", "temperature", "age"):
        return 4
    small = (own.figure.value or 0) < _SMALL
    return 6 if small and own.figure.kind == "count" else 5
