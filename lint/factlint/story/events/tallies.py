"""How a vote came out, 54 to 43, and where another outlet has other numbers for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.figures.amounts import read_amount
from factlint.facts.model import Figure
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.events.amounts import EventAmount, amount_in
from factlint.story.events.counted import Clash
from factlint.story.events.coverage import beside_rivals
from factlint.story.figures.stems import stem
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.calendar import ANY_MONTH
from factlint.words.events.amounts import (
    CAME_OUT,
    DECIDING,
    NOT_VOTES,
    PARTS_OF_MATCHES,
    PLAYS,
    VOTERS,
    VOTES_AGAINST,
    VOTES_FOR,
    VOTING,
    WINNING,
)


@dataclass(frozen=True)
class Tally:
    """The votes for and against; the larger number first where the text has it last."""

    most: int | None
    """None where the text has only that nobody was against."""
    fewest: int
    amount: EventAmount


_TALLY = lazy.regex(
    r"(?<![\d.,$£€/–-])(?P<one>\d{1,3})(?: (?:votes?|members|MPs|lawmakers|senators))?(?:[-–‑]| to | against )"
    r"(?P<two>\d{1,3})(?![\d/–-]|[.,]\d|-year| ?(?:%|percent|per cent))"
)
_NUMBER = r"(?:\d{1,3}|(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty-)?[a-z]{3,9})"
_IN_WORDS = lazy.regex(
    rf"\b{any_of(CAME_OUT)} (?P<how>(?P<one>[a-z]{{3,9}}(?:-[a-z]{{3,5}})?)(?: votes?)?(?: to |-to-|-| against )(?P<two>{_NUMBER}))"
    rf"(?![\w-]| {any_of(NOT_VOTES)}\b)"
)
"""The result in words: "voted eight to three"; no "extended it by two to three years"."""
_CAST = any_of("were was being had have voted voting cast came_out")
_ONE_SIDE = rf"(?P<how>(?P<one>\b{_NUMBER})(?: {any_of(VOTERS)})?(?: {_CAST}){{0,2}} "
_OTHER_SIDE = rf"\b[^.;\d]{{0,20}}?(?:\band|\bwith|\bto|,|–|—) (?P<two>{_NUMBER})(?: {any_of(VOTERS)})?(?: {_CAST}){{0,2}} "
_SIDES = tuple(
    lazy.regex(rf"{_ONE_SIDE}{any_of(one)}{_OTHER_SIDE}{any_of(other)})\b", re.I)
    for one, other in ((VOTES_FOR, VOTES_AGAINST), (VOTES_AGAINST, VOTES_FOR))
)
"""Both sides by their names: "six members being against and five for"."""
_VOTE = lazy.regex(
    r"\b(?:" + any_of(VOTING) + r")\b",
    re.I,
)
_UNANIMOUS = (
    lazy.regex(r"\b(?P<how>unanimous(?:ly)?)\b(?=[^.;]{0,12}\bvote)", re.I),
    lazy.regex(r"\bvot(?:e|ed|ing)\b[^.;]{0,40}?\b(?P<how>unanimous(?:ly)?)\b", re.I),
    lazy.regex(rf"\b(?P<how>unanimously) {any_of(DECIDING)}", re.I),
)
"""A vote with nobody against."""
_SCORED = lazy.regex(rf"\b{any_of(WINNING)}\b", re.I)
_PLAY = lazy.regex(
    r"\b(?:" + any_of(PLAYS) + r")\b",
    re.I,
)
"""Words beside which two numbers are a score, a record or a range."""
_OF_A_PART = lazy.regex(rf"\b{any_of(PARTS_OF_MATCHES)}\b", re.I)
"""Words beside a score that is not the one at the end of the match."""


@once
def scores(facts: Facts) -> tuple[Tally, ...]:
    """The scores of a document at the end of a match, in order, without those of the headline."""
    return tuple(_read(facts, _SCORED, _VOTE, _OF_A_PART))


@once
def tallies(facts: Facts) -> tuple[Tally, ...]:
    """The tallies of a document in order, and where it says that a vote was unanimous; without those of the headline."""
    return tuple(sorted(_tallies(facts), key=lambda tally: tally.amount.span))


def _tallies(facts: Facts) -> Iterator[Tally]:
    yield from _read(facts, _VOTE, _PLAY)
    yield from _spelled(facts)
    text = facts.local.text
    for span in {Span(*found.span("how")) for form in _UNANIMOUS for found in form.finditer(text)}:
        amount = _amount(facts, span)
        if amount is not None:
            yield Tally(None, 0, amount)


def _spelled(facts: Facts) -> Iterator[Tally]:
    """The results in words, and those of which each side is named."""
    text = facts.local.text
    taken: set[Span] = set()
    for form in (_IN_WORDS, *_SIDES):
        for found in form.finditer(text):
            span = Span(*found.span("how"))
            numbers = [_number(text, *found.span(side)) for side in ("one", "two")]
            amount = _amount(facts, span)
            if amount is None or not all(numbers) or any(span.overlaps(other) for other in taken):
                continue
            if _beside(amount, _VOTE, _PLAY):
                taken.add(span)
                yield Tally(max(numbers), min(numbers), amount)


def _number(text: str, start: int, end: int) -> int:
    """The number that is between the two places, in figures or in words; 0 for none, or none that is whole."""
    amount = read_amount(text, start, end)
    return int(amount.value) if amount is not None and amount.end == end and amount.value == int(amount.value) else 0


def _read(facts: Facts, wanted: re.Pattern[str], *unwanted: re.Pattern[str]) -> Iterator[Tally]:
    """The pairs of numbers in sentences with such a word and with none of the others."""
    for found in _TALLY.finditer(facts.local.text):
        amount = _amount(facts, Span(*found.span()))
        if amount is not None and _beside(amount, wanted, *unwanted):
            one, two = int(found["one"]), int(found["two"])
            yield Tally(max(one, two), min(one, two), amount)


def _beside(amount: EventAmount, wanted: re.Pattern[str], *unwanted: re.Pattern[str]) -> bool:
    """Its sentence has such a word, and none of the others."""
    words = amount.facts.local.text[amount.sentence.start : amount.sentence.end]
    return wanted.search(words) is not None and not any(other.search(words) for other in unwanted)


def _amount(facts: Facts, span: Span) -> EventAmount | None:
    """The words for a result, as votes; None in a headline and outside the sentences of the story."""
    amount = amount_in(facts, Figure(span, None, None, False, False, None, "", "count", None, "vote"))
    return amount if amount is not None and amount.kind != "headline" else None


# --- two outlets -----------------------------------------------------------------------------------------------------------


@once
def clashes(story: Story) -> tuple[Clash, ...]:
    """Tallies of the article for which an earlier peer that reports the same event has another; in order."""
    found = [clash for peer, mine, theirs in beside_rivals(story, tallies) for clash in _between(mine, theirs, peer)]
    for peer, mine, theirs in beside_rivals(story, scores):
        if len(mine) == len(theirs) == 1 and (mine[0].most, mine[0].fewest) != (theirs[0].most, theirs[0].fewest):
            found.append(Clash(mine[0].amount, theirs[0].amount, peer, 1.0))
    return tuple(sorted(found, key=lambda clash: clash.mine.span))


def _between(mine: Sequence[Tally], theirs: Sequence[Tally], peer: Source) -> Iterator[Clash]:
    known = {(t.most, t.fewest) for t in mine} & {(t.most, t.fewest) for t in theirs}
    own, others = ([t for t in listed if (t.most, t.fewest) not in known] for listed in (mine, theirs))
    pairs = [(one, two) for one, two in product(own, others) if _one_vote(one, two, alone=len(mine) == len(theirs) == 1)]
    for one, two in pairs:
        if sum(one is other for other, _ in pairs) == 1 == sum(two is other for _, other in pairs):
            yield Clash(one.amount, two.amount, peer, 1.0)


_EARLIER = lazy.regex(
    rf"\b(?:in|on|last|back in|since) (?:early |late |mid-)?({ANY_MONTH})\b"
    r"|\b(?:last|in) ((?:19|20)\d\d|year|month)\b|\b(previously|originally)\b"
)


@once
def _before(tally: Tally) -> frozenset[str]:
    """The months and years of an earlier vote that its sentence names, with "last year" and the like."""
    amount = tally.amount
    found = {
        word.lower() for words in _EARLIER.findall(amount.facts.local.text, amount.sentence.start, amount.sentence.end) for word in words
    }
    written = amount.facts.published
    return frozenset(found - {"", *((written.strftime("%B").lower(), str(written.year)) if written else ())})


_VOTING = frozenset(map(stem, ("vote", "votes", "voted", "voting", "member", "members")))
_NEAR = 12
_HOUSE = 40
"""Votes of a large house: two results that are near and have a number in common are of one vote; with as many voters it may be another."""


def _one_vote(one: Tally, two: Tally, *, alone: bool) -> bool:
    """A number of both is the same, or their sum is, or both are near: and the sentences share a word that is not of voting, or neither
    report has another vote. Of one vote with as many voters, both numbers of which are near, the sentences need no word in common."""
    if _before(one) != _before(two):
        return False
    shared = (one.amount.topic & two.amount.topic) - _VOTING
    if one.most is None or two.most is None:
        return alone and bool(shared) and max(one.fewest, two.fewest) > 0
    alike = one.most == two.most or one.fewest == two.fewest
    body = one.most + one.fewest == two.most + two.fewest
    near = abs(one.most - two.most) <= _NEAR and abs(one.fewest - two.fewest) <= _NEAR
    large = near and alike and one.most + one.fewest >= _HOUSE
    return large or (alike and (alone or bool(shared))) or (body and alone and (near or bool(shared))) or (near and len(shared) > 1)
