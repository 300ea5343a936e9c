"""How a vote came out, 54 to 43, and where another outlet has other numbers for it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from factlint import lazy
from factlint.facts import Facts
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
from factlint.words.events.amounts import DECIDING, PARTS_OF_MATCHES, PLAYS, VOTING, WINNING


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
    text = facts.local.text
    for span in {Span(*found.span("how")) for form in _UNANIMOUS for found in form.finditer(text)}:
        amount = _amount(facts, span)
        if amount is not None:
            yield Tally(None, 0, amount)


def _read(facts: Facts, wanted: re.Pattern[str], *unwanted: re.Pattern[str]) -> Iterator[Tally]:
    """The pairs of numbers in sentences with such a word and with none of the others."""
    text = facts.local.text
    for found in _TALLY.finditer(text):
        amount = _amount(facts, Span(*found.span()))
        if amount is None:
            continue
        words = text[amount.sentence.start : amount.sentence.end]
        if wanted.search(words) and not any(other.search(words) for other in unwanted):
            one, two = int(found["one"]), int(found["two"])
            yield Tally(max(one, two), min(one, two), amount)


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


_VOTING = frozenset(map(stem, ("vote", "votes", "voted", "voting", "member", "members")))
_NEAR = 12


def _one_vote(one: Tally, two: Tally, *, alone: bool) -> bool:
    """A number of both is the same, or their sum is, or both are near: and the sentences share a word that is not of voting, or neither
    report has another vote."""
    shared = (one.amount.topic & two.amount.topic) - _VOTING
    if one.most is None or two.most is None:
        return alone and bool(shared) and max(one.fewest, two.fewest) > 0
    alike = one.most == two.most or one.fewest == two.fewest
    body = one.most + one.fewest == two.most + two.fewest
    return (
        (alike and (alone or bool(shared)))
        or (body and alone and bool(shared))
        or (len(shared) > 1 and abs(one.most - two.most) <= _NEAR and abs(one.fewest - two.fewest) <= _NEAR)
    )
