"""The first in one outlet and the second in another: amateurs who win, children of a family, years in a row."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.passages import Passage
from factlint.story.figures.stems import stem, stems
from factlint.text import Span
from factlint.words.events.order import NOT_RANKED, ROW_PLACES
from factlint.words.figures.numbers import ORDINALS, SMALL


@dataclass(frozen=True)
class RowPlace(Passage):
    """Words that say which of several, in a row, something is."""

    of: tuple[int, str]
    """The form of words, and the stem of what it is one of."""
    rank: int
    around: frozenset[str]
    """Stems of the other words of the sentence."""
    won: bool = False
    """It is the place of a winner: the first amateur to win."""


@once
def placed_otherwise(story: Story) -> tuple[PeerClash[RowPlace], ...]:
    """The places of the article that an earlier peer on the same event has otherwise, where each has one; in order."""
    found: list[PeerClash[RowPlace]] = []
    for peer, mine, theirs in beside_rivals(story, places):
        ours, others = _single(mine), _single(theirs)
        for of in ours.keys() & others.keys():
            one, two = ours[of], others[of]
            if one.rank != two.rank and (len(one.around & two.around) >= _SHARED[of[0]] or (one.won and two.won)):
                found.append(PeerClash(one, two, peer))
    return tuple(sorted(found, key=lambda clash: clash.mine.span))


_SHARED = (1, 0, 2, 1)
"""Stems that the sentences have in common besides, by the form of words: of children only those of one family are counted."""


def _single(listed: Sequence[RowPlace]) -> dict[tuple[int, str], RowPlace]:
    """The places of which a document has one, by what they are of."""
    found: dict[tuple[int, str], list[RowPlace]] = defaultdict(list)
    for one in listed:
        found[one.of].append(one)
    return {of: said[0] for of, said in found.items() if len({one.rank for one in said}) == 1}


@once
def places(facts: Facts) -> tuple[RowPlace, ...]:
    """The places among several in the running text of a document, in order; quotations and headlines are left out."""
    return tuple(sorted(_read(facts), key=lambda one: one.span))


def _read(facts: Facts) -> Iterator[RowPlace]:
    text = facts.local.text
    running = [block.span for block in facts.local.blocks if block.kind not in ("headline", "boilerplate")]
    for number, form in enumerate(_forms()):
        for found in (found for block in running for found in form.finditer(text, block.start, block.end)):
            span, sentence = Span(*found.span()), facts.local.sentence_at(found.start())
            if found["noun"] in NOT_RANKED and number != _IN_A_ROW:
                continue
            if sentence is None or facts.quoted(facts.prose.span(span)) is not None:
                continue
            around = stems(f"{text[sentence.start : span.start]} {text[span.end : sentence.end]}")
            of = number, _CHILD if "count" in found.groupdict() else stem(found["noun"])
            yield RowPlace(facts, span, of, _rank(found), around, _WINS.search(found[0]) is not None)


_IN_A_ROW, _CHILD = 2, "child"
_WINS = lazy.regex(r" to (?:have )?(?:won|win|take|taken|lift|lifted|claim|claimed)$", re.IGNORECASE)


def _rank(found: re.Match[str]) -> int:
    """The place as a number: the youngest of five is the fifth."""
    said = found.groupdict()
    word = said.get("rank") or said.get("other")
    if word:
        return ORDINALS[word.lower()]
    count = found["count"].lower()
    return 1 if found["place"].lower() != "youngest" else int(count) if count.isdigit() else SMALL[count]


@lru_cache(maxsize=1)
def _forms() -> tuple[re.Pattern[str], ...]:
    return tuple(lazy.regex(form, re.IGNORECASE) for form, _ in ROW_PLACES)
