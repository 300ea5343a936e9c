"""Quotation marks: which characters are marks, which way each points, and which belong together within a block."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import product, zip_longest
from typing import Literal

from factlint import lazy
from factlint.facts.model import Mark
from factlint.facts.quotes.inches import LIKELY, NEVER, SURE, WEAK, inches
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of
from factlint.words.quotes.works import ELISIONS

Direction = Literal["open", "close", "either"]

DOUBLE = '“”"„‟«»'
SINGLE = "‘’'‚‛‹›"
_OPENING = "“„«‘‚‹‛‟"
_CLOSING = "”»’›"

TYPED = ("''", "’’", "``")
"""Two characters that databases and typewriters print for one double mark."""

_MARK = lazy.regex(rf"[’']{{2,}}|`{{2,}}|[{DOUBLE}{SINGLE}″]")
_INSIDE_BRACKETS = "([{<"
_DASHES = "-–—―/"
_STOPS = ".,;:!?…)]}>%*"

# ‘90s, ’em, 'n': typographic programs turn such an apostrophe the wrong way round, so its glyph says nothing.
_ELISION = lazy.regex(rf"{any_of(ELISIONS)}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character that may be a quotation mark. `points` is what its place among its neighbours says; `drawn` what its shape does."""

    span: Span
    text: str
    points: Direction
    drawn: Direction
    inches: int = NEVER
    """How much speaks for inches, as `inches` says."""

    @property
    def makeshift(self) -> bool:
        """Two apostrophes, a double prime: a quotation mark only where one is wanted."""
        return len(self.text) > 1 or self.text == "″"

    @property
    def family(self) -> str:
        """Marks of one family pair up: curly and straight with one another, « with »."""
        return "angle" if self.text in "«»‹›" else "curly"

    @property
    def direction(self) -> Direction:
        return self.points if self.drawn == "either" else self.drawn


@dataclass(frozen=True, slots=True)
class Pair:
    """Two marks that belong together; `close` is None for an unclosed one, whose words go on to `end`."""

    open: Glyph | None
    close: Glyph | None
    start: int
    end: int

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    @property
    def inner(self) -> Span:
        start = self.open.span.end if self.open else self.start
        end = self.close.span.start if self.close else self.end
        return Span(start, max(start, end))


@dataclass(frozen=True, slots=True)
class Paired:
    """The marks of one block: pairs in order of their start, and what is wrong with them."""

    pairs: tuple[Pair, ...]
    problems: tuple[Mark, ...]


def glyphs(text: str, block: Span) -> tuple[list[Glyph], list[Glyph]]:
    """The double marks of a block, and the single ones that may be more than an apostrophe, each in order."""
    doubles: list[Glyph] = []
    singles: list[Glyph] = []
    if _no_prose(text, block):
        return doubles, singles
    for found in _MARK.finditer(text, block.start, block.end):
        span, mark = Span(*found.span()), found[0]
        points = _points(text, block, span)
        if len(mark) > 1 or mark == "″":
            doubles += _makeshift(text, block, span, points)
            if len(mark) == 3 and points == "close":
                singles.append(Glyph(Span(span.start, span.start + 1), mark[0], points, "close"))
            continue
        drawn: Direction = "open" if mark in _OPENING else "close" if mark in _CLOSING else "either"
        if mark in DOUBLE:
            doubles.append(Glyph(span, mark, points, drawn, inches(text, block, span)))
        elif not _apostrophe(text, block, span, points):
            singles.append(Glyph(span, mark, points, drawn))
    return doubles, singles


def _makeshift(text: str, block: Span, span: Span, points: Direction) -> Iterator[Glyph]:
    """The double mark that two apostrophes, two backticks or a double prime stand for; three apostrophes end two quotations."""
    mark = text[span.start : span.end]
    if mark == "″" or mark in TYPED:
        _, right = _beside(text, block, span)
        if points == "close" or (points == "open" and mark in ("''", "``") and (right.isalnum() or right in "[($£€")):
            yield Glyph(span, mark, points, points)
    elif len(mark) == 3 and mark[0] != "`" and points == "close":
        yield Glyph(Span(span.start + 1, span.end), mark[1:], points, "close")


def _no_prose(text: str, block: Span) -> bool:
    """The block is long, and more than every tenth character of it is a mark: data, or an attack, and no quotation can be found in it."""
    limit = len(block) // 10
    return limit > 500 and sum(text.count(mark, block.start, block.end) for mark in DOUBLE + SINGLE) > limit


def _points(text: str, block: Span, span: Span) -> Direction:
    """The way the neighbours say a mark points; other marks beside it are looked past."""
    left, right = _beside(text, block, span)
    spaced = not right or right.isspace()
    opens = (not left or left.isspace() or left in _INSIDE_BRACKETS or left in _DASHES) and not spaced
    closes = bool(left) and not left.isspace() and left not in _INSIDE_BRACKETS and (spaced or right in _STOPS or right in _DASHES)
    if opens and right in _STOPS and right not in ".…)":
        opens = False
    if opens == closes:
        return "either"
    return "open" if opens else "close"


def _beside(text: str, block: Span, span: Span) -> tuple[str, str]:
    """The nearest characters of the block that are not marks; "" at its edge. Looks past three marks at most."""
    left, right = span.start - 1, span.end
    while left >= max(block.start, span.start - 3) and text[left] in DOUBLE + SINGLE:
        left -= 1
    while right < min(block.end, span.end + 3) and text[right] in DOUBLE + SINGLE:
        right += 1
    return text[left] if left >= block.start else "", text[right] if right < block.end else ""


def _apostrophe(text: str, block: Span, span: Span, points: Direction) -> bool:
    """The mark is not a quotation mark wherever it is: within a word, before an elision, after a number of feet."""
    left = text[span.start - 1] if span.start > block.start else ""
    right = text[span.end] if span.end < block.end else ""
    if left.isalnum() and right.isalnum():
        return True
    if right.isalnum() and points != "close" and _ELISION.match(text, span.end, min(block.end, span.end + 6)):
        return True
    if text[span.start] == "’" and right.isalnum():
        return True  # ’Bout: no writing program closes before a word
    return left.isdigit() and (right.isdigit() or right == '"')


def pair_doubles(block: Span, marks: Sequence[Glyph]) -> Paired:
    """Pairs double marks; nothing crosses the end of the block. Marks after numbers are inches where that leaves least amiss."""
    numbered = [mark for mark in marks if mark.inches]
    if not numbered:
        return _pair_glyphs(block, marks)
    if len(numbered) > _MOST_NUMBERED:
        return _pair_glyphs(block, [mark for mark in marks if mark.inches < LIKELY])
    best: tuple[float, Paired] | None = None
    for chosen in product((True, False), repeat=len(numbered)):
        inch = {mark.span for mark, is_inch in zip(numbered, chosen, strict=True) if is_inch}
        paired = _pair_glyphs(block, [mark for mark in marks if mark.span not in inch])
        cost = sum(_AS_INCH[mark.inches] if mark.span in inch else _AS_MARK[mark.inches] for mark in numbered)
        cost += sum(_PROBLEM_COST.get(problem.problem, 2.0) for problem in paired.problems)
        if best is None or cost < best[0]:
            best = (cost, paired)
    assert best is not None
    return best[1]


_MOST_NUMBERED = 7
"""Marks after numbers in one block up to which every choice is tried."""
_AS_INCH = {WEAK: 1.0, LIKELY: 0.2, SURE: 0.0}
_AS_MARK = {WEAK: 0.9, LIKELY: 1.8, SURE: 3.5}
_PROBLEM_COST = {"mixed": 0.5}
"""What a problem counts; others count 2."""


def _pair_glyphs(block: Span, marks: Sequence[Glyph]) -> Paired:
    """Pairs double marks.

    Where straight marks and curly ones pair up each for themselves, the ones quote within the others: "I read “Emma” twice," he said.
    """
    kept = list(_without_strays(marks))
    straight = [mark for mark in kept if mark.text == '"']
    curly = [mark for mark in kept if mark.text in "“”"]
    if straight and curly and len(straight) + len(curly) == len(kept):
        one, other = _in_turn(block, straight), _in_turn(block, curly)
        if _clean(block, one) and _clean(block, other):
            pairs = tuple(sorted((*one.pairs, *other.pairs), key=lambda pair: (pair.start, -pair.end)))
            if not _crossing(pairs):
                return Paired(pairs, tuple(sorted((*one.problems, *other.problems), key=lambda mark: mark.span)))
    return _in_turn(block, kept)


def _without_strays(marks: Sequence[Glyph]) -> Iterator[Glyph]:
    """The marks without those of another kind that are right before the one which closes: “No",” he said."""
    opened: Glyph | None = None
    for mark, following in zip_longest(marks, marks[1:]):
        if mark.direction == "open":
            opened = mark
        elif (
            opened is not None
            and following is not None
            and following.direction == mark.direction == "close"
            and following.span.start - mark.span.end <= 3
            and _mixed(opened, mark) is not None
            and _mixed(opened, following) is None
        ):
            continue
        yield mark


def _clean(block: Span, paired: Paired) -> bool:
    """Nothing is wrong with the marks, or one that opens the block is left open for the next paragraph."""
    left = [mark.span.start for mark in paired.problems]
    return not left or (left == [block.start] and len(paired.pairs) == 1)


def _crossing(pairs: Sequence[Pair]) -> bool:
    """Two pairs, in order of their start, overlap without one holding the other."""
    ends: list[int] = []
    for pair in pairs:
        while ends and ends[-1] <= pair.start:
            ends.pop()
        if ends and pair.end > ends[-1]:
            return True
        ends.append(pair.end)
    return False


def _in_turn(block: Span, marks: Sequence[Glyph]) -> Paired:
    """Pairs double marks from left to right."""
    pairs: list[Pair] = []
    problems: list[Mark] = []
    opened: list[Glyph] = []
    for number, mark in enumerate(marks):
        if mark.makeshift and mark.points != "open" and not _wanted(opened, marks, number):
            continue
        way, problem = _way(opened[-1] if opened else None, mark)
        if way == "close":
            if not opened and number + 1 < len(marks) and marks[number + 1].direction == "close":
                opened.append(mark)  # she said,” we won.”
                problems.append(Mark(mark.span, "reversed"))
                continue
            if not opened and mark.family == "angle":
                continue  # » leads a reader on as often as it closes
            if not opened:
                problems.append(Mark(mark.span, "unopened"))
                continue
            partner = opened.pop()
            pairs.append(Pair(partner, mark, partner.span.start, mark.span.end))
            flaw = problem or _mixed(partner, mark)
            if flaw:
                problems.append(Mark(mark.span, flaw, partner.span))
            continue
        if opened and not _nested(marks, number):
            problems += [Mark(left.span, "unclosed") for left in opened]
            pairs.append(Pair(opened[0], None, opened[0].span.start, mark.span.start))
            opened = []
        if problem:
            problems.append(Mark(mark.span, problem))
        opened.append(mark)
    opened = [mark for mark in opened if mark.family != "angle"]
    if opened:
        problems += [Mark(left.span, "unclosed") for left in opened]
        pairs.append(Pair(opened[0], None, opened[0].span.start, block.end))
    return Paired(tuple(sorted(pairs, key=lambda pair: (pair.start, -pair.end))), tuple(problems))


def _wanted(opened: Sequence[Glyph], marks: Sequence[Glyph], number: int) -> bool:
    """A makeshift mark closes what no better one will, and what one of its kind opened."""
    if opened and opened[-1].makeshift:
        return True
    following = marks[number + 1].direction if number + 1 < len(marks) else "open"
    return bool(opened) and opened[-1].family == "curly" and following == "open"


def _way(opened: Glyph | None, mark: Glyph) -> tuple[Direction, Literal["reversed"] | None]:
    """Whether a mark opens or closes, given the last one still open."""
    fits = "close" if opened else "open"
    if opened and opened.text == "„" and mark.text in '“”"':
        return ("open", None) if mark.text == "“" and mark.points == "open" else ("close", None)
    if opened and opened.family != mark.family:
        fits = "open"
    if mark.drawn == "either":
        return ("open" if fits == "open" else "close", None) if mark.points == "either" else (mark.points, None)
    if mark.drawn == fits or mark.points in (mark.drawn, "either"):
        return mark.drawn, None
    return mark.points, "reversed"


def _nested(marks: Sequence[Glyph], number: int) -> bool:
    """The mark opens a quotation within the open one: both find their ends before anything else opens."""
    following = [mark.direction for mark in marks[number + 1 : number + 3]]
    return len(following) == 2 and "open" not in following


def _mixed(opened: Glyph, closed: Glyph) -> Literal["mixed"] | None:
    if opened.makeshift and closed.makeshift:
        return None
    if closed.makeshift:
        return "mixed"
    if opened.text == "„" and closed.text in "“”":
        return None
    return "mixed" if (opened.drawn == "either") != (closed.drawn == "either") or opened.family != closed.family else None


def pair_singles(text: str, marks: Sequence[Glyph], outside: Sequence[Span]) -> Iterator[Pair]:
    """Pairs of single marks that are wholly outside the given spans or wholly within one of them, never overlapping.

    A single mark that finds no partner is an apostrophe: nothing is said of it.
    """
    closers = [number for number, mark in enumerate(marks) if mark.direction == "close"]
    firm = [number for number in closers if not possessive(text, marks[number])]
    openers = [number for number, mark in enumerate(marks) if mark.direction == "open"]
    number = 0
    while number < len(marks):
        mark = marks[number]
        partner = None
        if mark.direction == "open":
            limit = _next(openers, number + 1, len(marks))
            partner = _partner(marks, number, limit, firm, outside)
            if partner is None:
                partner = _partner(marks, number, limit, closers, outside)
        if partner is None:
            number += 1
            continue
        yield Pair(mark, marks[partner], mark.span.start, marks[partner].span.end)
        number = partner + 1


def _partner(marks: Sequence[Glyph], number: int, limit: int, closers: Sequence[int], outside: Sequence[Span]) -> int | None:
    """The first closing mark before the next opening one that is on the same side of every span."""
    mark = marks[number]
    here = _region(outside, mark.span.start)
    for at in closers[bisect_left(closers, number + 1) : bisect_left(closers, number + 1) + 8]:
        if at >= limit:
            return None
        if _region(outside, marks[at].span.start) == here and (mark.text in "‹›") == (marks[at].text in "‹›"):
            return at
    return None


def _next(numbers: Sequence[int], at: int, otherwise: int) -> int:
    place = bisect_left(numbers, at)
    return numbers[place] if place < len(numbers) else otherwise


def _region(spans: Sequence[Span], at: int) -> int:
    """Which of the spans, sorted and apart, holds a character; -1 for none."""
    place = bisect_left(spans, at + 1, key=lambda span: span.start) - 1
    return place if place >= 0 and at < spans[place].end else -1


def possessive(text: str, mark: Glyph) -> bool:
    """The mark may be the apostrophe of a plural: the States’ attempts."""
    before, after = text[max(0, mark.span.start - 1) : mark.span.start], text[mark.span.end : mark.span.end + 2]
    return before in ("s", "S", "z", "x") and len(after) == 2 and after[0] == " " and after[1].isalnum()
