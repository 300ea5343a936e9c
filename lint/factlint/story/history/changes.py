"""Sentences that say something else than they did at an earlier commit: another figure, day, name, quotation, or the opposite."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Literal

from factlint import lazy
from factlint.facts import Facts, Local
from factlint.facts.model import Date, Figure
from factlint.facts.names.spelling import plain
from factlint.records import dataclass
from factlint.text import Span, fold
from factlint.words.claims.rewriting import HELPERS
from factlint.words.dates.calendar import MONTH_WORDS, SHORT_MONTHS, WEEKDAY_WORDS

Kind = Literal["figure", "date", "name", "quote", "negation"]

_WORD = lazy.regex(r"[^\W_]+(?:[.,'’\-‑/:][^\W_]+)*%?|[$£€¥]")
_DENIED = lazy.regex(r"(?:\bnot|\bno|\bnever|\bnor|\bneither|\bwithout|\bcannot|n['’]t)(?![^\W_])", re.IGNORECASE)
_CALENDAR = lazy.regex(rf"(?:{'|'.join(MONTH_WORDS | WEEKDAY_WORDS | SHORT_MONTHS.keys())})\W?\d*")
_ALIKE = 60
"""How alike two sentences must be, of 100, to be one sentence before and after."""
_EDITS = 4
"""Places in which a sentence may differ and still be the same sentence, denied."""
_MOST = 400
"""Sentences of a rewritten passage that are compared with one another."""


@dataclass(frozen=True)
class Changed:
    """What a sentence says now and what it said; spans are offsets into the two files."""

    kind: Kind
    now: Span
    then: Span


def changes(before: Facts, after: Facts) -> tuple[Changed, ...]:
    """What the sentences of both say otherwise, in the order of the later text; sentences that came or went say nothing here."""
    found: list[Changed] = []
    for old, new in _pairs(before.local, after.local):
        found += _of_pair(before, old, after, new)
    return tuple(found)


def _pairs(before: Local, after: Local) -> Iterator[tuple[Span, Span]]:
    """The sentences that were rewritten, each with what it was."""
    old, new = _sentences(before), _sentences(after)
    matcher = SequenceMatcher(None, [_key(before, s) for s in old], [_key(after, s) for s in new], autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "replace":
            yield from _alike(before, old[i:j][:_MOST], after, new[k:m][:_MOST])


def _sentences(local: Local) -> list[Span]:
    notes = [block.span for block in local.blocks if block.kind in ("correction", "boilerplate", "byline")]
    return [sentence for sentence in local.sentences if not any(sentence in note for note in notes)]


def _key(local: Local, span: Span) -> str:
    return " ".join(fold(local.text[span.start : span.end]).split())


def _alike(before: Local, old: Sequence[Span], after: Local, new: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """Each sentence with the one that is most like it; none is taken twice."""
    from rapidfuzz import fuzz

    scored = sorted(
        (
            (score, -abs(m - n), n, m)
            for n, one in enumerate(old)
            for m, other in enumerate(new)
            if (score := fuzz.ratio(_key(before, one), _key(after, other), score_cutoff=_ALIKE))
        ),
        reverse=True,
    )
    taken: dict[int, int] = {}
    for _, _, n, m in scored:
        if n not in taken.values() and m not in taken:
            taken[m] = n
    for m in sorted(taken):
        yield old[taken[m]], new[m]


def _of_pair(before: Facts, old: Span, after: Facts, new: Span) -> Iterator[Changed]:
    """The facts that differ; a date or a figure covers the words that it is written in."""
    then, now = before.local, after.local

    def change(kind: Kind, mine: Span, theirs: Span) -> Changed:
        return Changed(kind, after.prose.span(mine), before.prose.span(theirs))

    covered: list[Span] = []
    for mine, theirs in _swapped_dates(then, old, now, new):
        covered += [mine]
        yield change("date", mine, theirs)
    for one, other in _swapped_figures(then, old, now, new):
        if not any(one.overlaps(span) for span in covered):
            covered += [one]
            yield change("figure", one, other)
    if (flipped := _flipped(then, old, now, new)) is not None:
        yield change("negation", *flipped)
    quoted = [quote.inner for quote in now.quotes if quote.span.overlaps(new) and quote.kind != "title"]
    for mine, theirs in _words(then, old, now, new):
        if any(mine.overlaps(span) for span in covered):
            continue
        if any(mine in span for span in quoted):
            yield change("quote", mine, theirs)
        elif _name(then.text, theirs, old) and _name(now.text, mine, new):
            yield change("name", mine, theirs)


def _swapped_figures(then: Local, old: Span, now: Local, new: Span) -> Iterator[tuple[Span, Span]]:
    """The figures that are only in one of the sentences, where each has as many of a kind."""
    was, is_ = then.figures_in(old), now.figures_in(new)
    lost = [one for one in was if not any(_same(one, other) for other in is_)]
    won = [one for one in is_ if not any(_same(one, other) for other in was)]
    for kind in dict.fromkeys(one.kind for one in won):
        mine, theirs = [one for one in won if one.kind == kind], [one for one in lost if one.kind == kind]
        if len(mine) == len(theirs):
            yield from ((one.span, other.span) for one, other in zip(mine, theirs, strict=True))


def _same(one: Figure, other: Figure) -> bool:
    return (one.low, one.high, one.kind, one.unit) == (other.low, other.high, other.kind, other.unit)


def _swapped_dates(then: Local, old: Span, now: Local, new: Span) -> Iterator[tuple[Span, Span]]:
    was = [one for one in then.dates if one.span in old]
    is_ = [one for one in now.dates if one.span in new]
    if len(was) == len(is_):
        for one, other in zip(is_, was, strict=True):
            if _differs(one, other):
                yield one.span, other.span


def _differs(one: Date, other: Date) -> bool:
    """A part that both say is another: "Friday" and "Friday, 3 May" agree."""
    pairs = ((one.year, other.year), (one.month, other.month), (one.day, other.day), (one.weekday, other.weekday))
    return any(a is not None and b is not None and a != b for a, b in pairs)


def _denies(words: Sequence[re.Match[str]]) -> bool:
    return any(_DENIED.search(word[0]) for word in words)


def _flipped(then: Local, old: Span, now: Local, new: Span) -> tuple[Span, Span] | None:
    """Where one sentence denies what the other says, in the same words except for that and a few others."""
    was, is_ = (list(_WORD.finditer(local.text, span.start, span.end)) for local, span in ((then, old), (now, new)))
    matcher = SequenceMatcher(None, [fold(word[0]) for word in was], [fold(word[0]) for word in is_], autojunk=False)
    edits = [edit for edit in matcher.get_opcodes() if edit[0] != "equal"]
    denials = [edit for edit in edits if _denies(was[edit[1] : edit[2]]) != _denies(is_[edit[3] : edit[4]])]
    if len(denials) != 1 or len(edits) > _EDITS:
        return None
    _, i, j, k, m = denials[0]
    if not all(_DENIED.search(word[0]) or fold(word[0]) in {*HELPERS, "a", "an"} for word in (*was[i:j], *is_[k:m])):
        return None

    def around(words: list[re.Match[str]], start: int, end: int) -> Span:
        """The words that differ and a neighbour on either side, without which "not" says nothing."""
        return Span(words[max(0, start - 1)].start(), words[min(len(words), end + 1) - 1].end())

    return around(is_, k, m), around(was, i, j)


def _words(then: Local, old: Span, now: Local, new: Span) -> Iterator[tuple[Span, Span]]:
    """The runs of words that are in place of others, of at most four words."""
    was = list(_WORD.finditer(then.text, old.start, old.end))
    is_ = list(_WORD.finditer(now.text, new.start, new.end))
    matcher = SequenceMatcher(None, [fold(word[0]) for word in was], [fold(word[0]) for word in is_], autojunk=False)
    for tag, i, j, k, m in matcher.get_opcodes():
        if tag == "replace" and max(j - i, m - k) <= 4:
            yield Span(is_[k].start(), is_[m - 1].end()), Span(was[i].start(), was[j - 1].end())


def _name(text: str, span: Span, sentence: Span) -> bool:
    """All words begin with a capital, and not because the sentence does; no month, no day of the week."""
    words = text[span.start : span.end].split()
    opens = not re.search(r"\w", text[sentence.start : span.start])
    return not opens and all(word[:1].isupper() and not _CALENDAR.fullmatch(fold(word)) for word in words)


def same_name(one: str, other: str) -> bool:
    """The two differ in capitals, diacritics and marks alone, or one is short for the other: Phila. and Philadelphia, NCAA."""
    a, b = sorted((re.sub(r"\W", "", plain(word)) for word in (one, other)), key=len)
    long = max(one, other, key=len)
    initials = "".join(word[0] for word in re.findall(r"[A-Z]\w*", long)).lower()
    return a in (b, initials) or (b.startswith(a) and len(b) > len(a) + 1)
