"""The cheapest way to pair the words of a quotation with those of a passage."""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import Literal

from factlint.story.quotes.align.costs import LONGER, drop_cost, hole_cost, swap, weight
from factlint.story.quotes.words import PLAIN, Words

CELLS = 120_000
"""Above this many pairs of words the alignment counts words only, without asking what they are."""

Fit = Literal["inside", "overlap", "whole"]
"""All words of the quotation somewhere inside the passage, any part of both, or all of both."""


Step = tuple["int | None", "int | None"]
"""A word of the quotation and one of the passage that are beside each other; None where one side has none."""

_PAIR, _MINE, _THEIRS, _BEGIN = range(4)


# One loop over every pair of words: a call for each pair would slow it down, so it stays one function.
def cheapest(quote: Words, start: int, end: int, passage: Words, other_start: int, other_end: int, fit: Fit) -> list[Step]:
    """The steps, in order, that cost least; words of the passage around them are left out, and in an overlap words of both."""
    if (end - start) * (other_end - other_start) > CELLS:
        return _counted(quote, start, end, passage, other_start, other_end)
    mine, theirs = quote.keys[start:end], passage.keys[other_start:other_end]
    drops = [drop_cost(quote, i) for i in range(start, end)]
    their_drops = [drop_cost(passage, j) for j in range(other_start, other_end)]
    # Words of the other side cost nothing where an ellipsis or a bracket stands for them.
    holes = [hole_cost(quote, i, quote.gaps) for i in range(start, end + 1)]
    loose = fit == "overlap"
    hidden = hidden_gaps(passage, fit)
    their_holes = [hole_cost(passage, j, hidden) for j in range(other_start, other_end + 1)]
    # What it costs to pass over a word of the passage, or one of the quotation beside it, alone and as one of several.
    falling = {drop: [(min(drop, hole), min(drop, hole, LONGER)) for hole in their_holes[1:]] for drop in set(drops)}
    passing = {hole: [(min(hole, drop), min(hole, drop, LONGER)) for drop in their_drops] for hole in set(holes)}
    rows, columns = len(mine), len(theirs)
    above = [0.0] * (columns + 1)
    if fit == "whole":
        above[1:] = [1 + n * LONGER for n in range(columns)]
    falls, depths = [_FAR] * (columns + 1), [0] * (columns + 1)
    came, jumps = [bytearray([_BEGIN]) * (columns + 1)], [[0] * (columns + 1)]
    if fit == "whole":
        came[0][1:] = bytes([_THEIRS]) * columns
        jumps[0] = list(range(columns + 1))
    best = (0.0, 0, 0)
    for i in range(1, rows + 1):
        word, drop = mine[i - 1], drops[i - 1]
        # A newsroom's own words in brackets belong to no passage.
        gain = weight(word) if quote.asides[start + i - 1] == PLAIN else 0.0
        begin = 0.0 if loose else above[0] + drop
        row, back, jump = [begin], bytearray(columns + 1), [0] * (columns + 1)
        back[0], jump[0] = _BEGIN if loose else _MINE, 1
        left, gap, length, diagonal = begin, _FAR, 0, above[0]
        costs = zip(theirs, above[1:], falling[drop], passing[holes[i]], strict=True)
        for j, (other, over, (fall, falls_on), (skip, longer)) in enumerate(costs, 1):
            cost, step = diagonal + (-gain if word == other else swap(word, other)), _PAIR
            diagonal = over
            falls_on += falls[j]
            if falls_on <= over + fall:
                depths[j] += 1
            else:
                falls_on, depths[j] = over + fall, 1
            falls[j] = falls_on
            if falls_on < cost:
                cost, step, jump[j] = falls_on, _MINE, depths[j]
            longer += gap
            gap, length = (longer, length + 1) if longer <= left + skip else (left + skip, 1)
            if gap < cost:
                cost, step, jump[j] = gap, _THEIRS, length
            if loose and cost > 0:
                cost, step = 0.0, _BEGIN
            row.append(cost)
            back[j] = step
            left = cost
        above = row
        came.append(back)
        jumps.append(jump)
        if (loose and min(row) < best[0]) or (not loose and i == rows):
            low = row[columns] if fit == "whole" else min(row)
            best = (low, i, columns if fit == "whole" else row.index(low))
    return _walk(came, jumps, best[1], best[2], start, other_start)


_FAR = 1e9


def hidden_gaps(passage: Words, fit: Fit) -> Set[int]:
    """Where the passage may leave out words: at an ellipsis; another newsroom's quotation also where it breaks off and goes on."""
    return passage.gaps if fit == "inside" else passage.gaps | passage.joints


def _walk(came: Sequence[bytearray], jumps: Sequence[Sequence[int]], i: int, j: int, start: int, other_start: int) -> list[Step]:
    steps: list[Step] = []
    while (step := came[i][j]) != _BEGIN:
        if step == _PAIR:
            i, j = i - 1, j - 1
            steps.append((start + i, other_start + j))
            continue
        for _ in range(jumps[i][j]):
            i, j = i - (step == _MINE), j - (step == _THEIRS)
            steps.append((start + i, None) if step == _MINE else (None, other_start + j))
    return steps[::-1]


def _counted(quote: Words, start: int, end: int, passage: Words, other_start: int, other_end: int) -> list[Step]:
    """The steps of very long sides, by the fewest words changed; from the first pair to the last."""
    from rapidfuzz.distance import Levenshtein

    steps: list[Step] = []
    for op in Levenshtein.opcodes(quote.keys[start:end], passage.keys[other_start:other_end]):
        mine = range(start + op.src_start, start + op.src_end)
        theirs = range(other_start + op.dest_start, other_start + op.dest_end)
        if op.tag in ("equal", "replace"):
            steps += zip(mine, theirs, strict=True)
        else:
            steps += [(i, None) for i in mine] + [(None, j) for j in theirs]
    paired = [n for n, (i, j) in enumerate(steps) if i is not None and j is not None]
    return steps[paired[0] : paired[-1] + 1] if paired else []
