"""Word alignment of a quotation with a passage, and what each difference between them is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import chain

from factlint.finding import Diff
from factlint.records import dataclass
from factlint.story.quotes.align.costs import weight
from factlint.story.quotes.align.steps import Fit, Step, cheapest, hidden_gaps
from factlint.story.quotes.labels import PERMITTED, RANK, Stretch, label
from factlint.story.quotes.lexicon import SHORT_FORMS, content, same_word, spelling, stem
from factlint.story.quotes.words import PLAIN, Words


@dataclass(frozen=True, slots=True)
class WordEdit:
    """What differs between words `start` to `end` of the quotation and `other_start` to `other_end` of the passage."""

    label: str
    start: int
    end: int
    other_start: int
    other_end: int


@dataclass(frozen=True)
class Alignment:
    """A quotation, or a part of it, laid beside a passage: the stretches of both that belong together and how they differ."""

    quote: Words
    passage: Words
    start: int
    end: int
    other_start: int
    other_end: int
    pairs: tuple[tuple[int, int], ...]
    """Words of both that are the same one."""
    edits: tuple[WordEdit, ...]
    fit: Fit = "inside"
    apart: float = 0.0
    """The weight of the words around, in the same sentence, that both sides have and that are not alike at all."""

    @property
    def label(self) -> str:
        """The label that says most; empty where only permitted edits are left."""
        found = {edit.label for edit in self.edits}
        return next((label for label in RANK if label in found), "")

    @property
    def matched(self) -> float:
        """The weight of the words that agree."""
        return sum(weight(self.quote.keys[i]) for i, j in self.pairs if self.quote.asides[i] == PLAIN == self.passage.asides[j])

    @property
    def score(self) -> float:
        """The share of the weight that agrees, from 0 to 1; permitted edits take nothing off."""
        lost = self.apart
        for edit in self.edits:
            if edit.label not in PERMITTED:
                if edit.label == "inflection":
                    lost += 0.3
                    continue
                mine = sum(weight(key) for key in self.quote.keys[edit.start : edit.end])
                theirs = sum(weight(key) for key in self.passage.keys[edit.other_start : edit.other_end])
                # Words that the quotation leaves out say less against a common origin than words that are not the passage's.
                one_sided = not mine or edit.label == "order" or (not theirs and self.fit != "inside")
                lost += min(max(mine, theirs), 3.0) / 2 if one_sided else max(mine, theirs)
        kept = self.matched
        return kept / (kept + lost) if kept else 0.0


def align(quote: Words, start: int, end: int, passage: Words, other_start: int, other_end: int, fit: Fit) -> Alignment | None:
    """The best way to pair words of the quotation with words of the passage; None where they share none."""
    steps = cheapest(quote, start, end, passage, other_start, other_end, fit)
    if fit == "inside":
        steps = _anchored(steps, quote, passage)
    same = tuple((i, j) for i, j in steps if i is not None and j is not None and same_word(quote.keys[i], passage.keys[j]))
    if not same:
        return None
    mine = [i for i, _ in steps if i is not None]
    theirs = [j for _, j in steps if j is not None]
    edits = [*_edits(steps, quote, passage, hidden_gaps(passage, fit)), *_cut_word(quote, mine[-1] + 1, passage, theirs[-1] + 1)]
    return Alignment(quote, passage, mine[0], mine[-1] + 1, theirs[0], theirs[-1] + 1, same, _moved(edits, quote, passage), fit)


def may_share(quote: Words, start: int, end: int, passage: Words, other_start: int, other_end: int, least: int) -> bool:
    """Whether an alignment of the two could have this many pairs of the same word; costs next to nothing."""
    mine, theirs = quote.keys[start:end], passage.keys[other_start:other_end]
    return all(_known(some, set(map(spelling, others))) >= least for some, others in ((mine, theirs), (theirs, mine)))


def most_shared(quote: Words, start: int, end: int, passage: Words, other_start: int, other_end: int) -> float:
    """No alignment of the two, or of parts of them, has words in common that weigh more; costs next to nothing."""
    theirs = Counter(map(spelling, passage.keys[other_start:other_end]))
    most = 0.0
    for key in quote.keys[start:end]:
        spelt = spelling(key)
        if theirs[spelt] > 0 or key in SHORT_FORMS:
            theirs[spelt] -= 1
            most += weight(key)
    return most


def _known(keys: Sequence[str], spelt: Set[str]) -> int:
    return sum(spelling(key) in spelt or key in SHORT_FORMS for key in keys)


_NEAR = 12
"""How far from the rest of a passage the first or last words of a quotation may be in it."""


def _anchored(steps: list[Step], quote: Words, passage: Words) -> list[Step]:
    """The steps with the first and the last words of the quotation beside the same words of the passage's sentence.

    At the edges another word costs less than words left out: "We sell" would be "We" for "to" in "We are not going to sell".
    """
    return _back(_back(steps, quote, passage, -1)[::-1], quote, passage, 1)[::-1]


def _back(steps: list[Step], quote: Words, passage: Words, way: int) -> list[Step]:
    """The steps, the outermost first, with those that disagree there replaced where the same words are further `way` in the passage."""
    count = next((n for n, step in enumerate(steps) if _agrees(step, quote, passage)), 0)
    mine = [i for i, _ in steps[:count] if i is not None and quote.asides[i] == PLAIN]
    theirs = [j for _, j in steps[:count] if j is not None]
    if (
        not 0 < len(mine) <= 2
        or len(mine) < sum(i is not None for i, _ in steps[:count])
        or any(mine[0] <= gap <= mine[-1] for gap in quote.gaps)
    ):
        return steps
    inner = steps[count][1]
    assert inner is not None
    at = inner
    for _ in range(_NEAR + len(theirs)):
        # The word between which a sentence would begin is the later one.
        if not 0 <= at + way < len(passage) or passage.begins_sentence(max(at, at + way)):
            return steps
        at += way
        places = [at - way * (len(mine) - 1 - n) for n in range(len(mine))]
        if abs(at - inner) >= len(mine) and all(same_word(quote.keys[i], passage.keys[j]) for i, j in zip(mine, places, strict=True)):
            between = range(places[-1] - way, inner, -way)
            return [*zip(mine, places, strict=True), *((None, j) for j in between), *steps[count:]]
    return steps


def _cut_word(quote: Words, end: int, passage: Words, other_end: int) -> Iterator[WordEdit]:
    """The "not" that the passage's last word goes on with, where the quotation ends with "could" for "couldn't"."""
    if passage.cuts(other_end) and passage.keys[other_end] == "not" and not quote.cuts(end):
        yield WordEdit("negation", end, end, other_end, other_end + 1)


def _edits(steps: Sequence[Step], quote: Words, passage: Words, hidden: Set[int]) -> Iterator[WordEdit]:
    at = 0
    while at < len(steps):
        if _agrees(steps[at], quote, passage):
            i, j = steps[at]
            if i is not None and j is not None and quote.keys[i] != passage.keys[j]:
                yield WordEdit("spelling", i, i + 1, j, j + 1)
            at += 1
            continue
        begin = at
        while at < len(steps) and not _agrees(steps[at], quote, passage):
            at += 1
        i, i2 = _range([step[0] for step in steps], begin, at)
        j, j2 = _range([step[1] for step in steps], begin, at)
        yield WordEdit(label(Stretch(quote, i, i2), Stretch(passage, j, j2), hidden), i, i2, j, j2)


def _agrees(step: Step, quote: Words, passage: Words) -> bool:
    i, j = step
    return i is not None and j is not None and same_word(quote.keys[i], passage.keys[j])


def _range(indexes: Sequence[int | None], begin: int, end: int) -> tuple[int, int]:
    """The words that steps `begin` to `end` cover; where they cover none, the place where they would be, twice."""
    inside = [index for index in indexes[begin:end] if index is not None]
    if inside:
        return inside[0], inside[-1] + 1
    before = next((index for index in reversed(indexes[:begin]) if index is not None), None)
    if before is not None:
        return before + 1, before + 1
    after = next((index for index in indexes[end:] if index is not None), 0)
    return after, after


def _moved(edits: Sequence[WordEdit], quote: Words, passage: Words) -> tuple[WordEdit, ...]:
    """The edits, with "order" for those that between them only move words."""
    changed = [edit for edit in edits if edit.label not in PERMITTED]
    if len(changed) > 1 and _words(changed, quote, passage)[0] == _words(changed, quote, passage)[1]:
        return tuple(replace(edit, label="order") if edit in changed and edit.label not in _GRAVE else edit for edit in edits)
    loud = [edit for edit in edits if edit.label in _MOVABLE]
    taken = [sorted(stem(key) for key in passage.keys[edit.other_start : edit.other_end] if content(key)) for edit in loud]
    given = [sorted(stem(key) for key in quote.keys[edit.start : edit.end] if content(key)) for edit in loud]
    if taken == given or sorted(chain(*taken)) != sorted(chain(*given)):
        return tuple(edits)
    return tuple(WordEdit("order", e.start, e.end, e.other_start, e.other_end) if e in loud else e for e in edits)


def _words(edits: Sequence[WordEdit], quote: Words, passage: Words) -> tuple[list[str], list[str]]:
    """All the words that edits take from each side, sorted."""
    mine = chain.from_iterable(quote.keys[edit.start : edit.end] for edit in edits)
    theirs = chain.from_iterable(passage.keys[edit.other_start : edit.other_end] for edit in edits)
    return sorted(mine), sorted(theirs)


_GRAVE = frozenset(("negation", "ellipsis-hides-negation"))
_MOVABLE = frozenset(("silent-omission", "addition", "content-word", "name", "function-word", "number"))


@dataclass(frozen=True, slots=True)
class WordChange:
    """One difference in written words: `mine` of the quotation for `theirs` of the passage; either may be empty."""

    label: str
    mine: str
    theirs: str


def changes(alignment: Alignment) -> tuple[WordChange, ...]:
    """The differences that are not permitted, in order; those that are within two words of one another are one."""
    quote, passage = alignment.quote, alignment.passage
    found: list[tuple[str, int, int, int, int]] = []
    for edit in alignment.edits:
        if edit.label in PERMITTED:
            continue
        start, end, other_start, other_end = _whole(alignment, edit)
        if found and start - found[-1][2] <= 2 and other_start - found[-1][4] <= 2:
            label, start, _, other_start, _ = found.pop()
            found.append((min(label, edit.label, key=RANK.index), start, end, other_start, other_end))
        else:
            found.append((edit.label, start, end, other_start, other_end))
    return tuple(WordChange(name, quote.surface(i, i2), passage.surface(j, j2)) for name, i, i2, j, j2 in found)


def word_diff(alignment: Alignment) -> Diff:
    """The words that agree and those that do not, as they are written: deleted are the passage's, inserted the quotation's."""
    quote, passage = alignment.quote, alignment.passage
    runs: list[tuple[str, str]] = []
    at, other = alignment.start, alignment.other_start
    for edit in alignment.edits:
        if edit.label in ("spelling", "contraction"):
            continue
        start, end, other_start, other_end = _whole(alignment, edit)
        if start < at or other_start < other:
            continue
        runs += [
            ("equal", quote.surface(at, start)),
            ("delete", passage.surface(other_start, other_end)),
            ("insert", quote.surface(start, end)),
        ]
        at, other = end, other_end
    runs.append(("equal", quote.surface(at, alignment.end)))
    return tuple(run for run in runs if run[1])


def split(alignment: Alignment) -> tuple[Alignment, ...]:
    """The alignment in pieces, without the splices between them."""
    cuts = [edit for edit in alignment.edits if edit.label == "splice"]
    starts = [(alignment.start, alignment.other_start), *((edit.end, edit.other_end) for edit in cuts)]
    ends = [*((edit.start, edit.other_start) for edit in cuts), (alignment.end, alignment.other_end)]
    return tuple(
        replace(
            alignment,
            start=start,
            end=end,
            other_start=other_start,
            other_end=other_end,
            pairs=tuple(pair for pair in alignment.pairs if start <= pair[0] < end),
            edits=tuple(edit for edit in alignment.edits if edit.label != "splice" and start <= edit.start and edit.end <= end),
        )
        for (start, other_start), (end, other_end) in zip(starts, ends, strict=True)
    )


def _whole(alignment: Alignment, edit: WordEdit) -> tuple[int, int, int, int]:
    """The edit widened to written words: a key within "don't" has no place of its own."""
    quote, passage = alignment.quote, alignment.passage
    start, end, other_start, other_end = edit.start, edit.end, edit.other_start, edit.other_end
    while start > alignment.start and other_start > alignment.other_start and (quote.cuts(start) or passage.cuts(other_start)):
        start, other_start = start - 1, other_start - 1
    while end < alignment.end and other_end < alignment.other_end and (quote.cuts(end) or passage.cuts(other_end)):
        end, other_end = end + 1, other_end + 1
    return start, end, other_start, other_end
