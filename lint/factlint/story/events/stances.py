"""What somebody does in one outlet and does the opposite of in another: supports and opposes the sale, upheld and threw out the ban."""

from __future__ import annotations

from collections.abc import Iterator

from factlint.facts import Facts
from factlint.facts.once import once
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.happenings import Happening, after_if, happenings
from factlint.text import Span
from factlint.words import word_set

_OPPOSITE = tuple(
    (word_set(one), word_set(other))
    for one, other in (
        ("support back endorse favor favour", "oppose resist REJECT"),
        ("uphold affirm reinstate", "ANNUL block"),
        ("admit confess acknowledge", "deny dispute"),
        ("confirm", "deny"),
        ("attend join", "skip boycott miss"),
        ("SIGN", "REJECT"),
        ("PASS", "REJECT"),
        ("win", "lose"),
        ("OPEN", "close shut"),
        ("BUY", "SELL"),
    )
)
"""Verbs, or their concepts, of which nobody does both to one thing on one day."""


@once
def opposed(story: Story) -> tuple[PeerClash[Happening], ...]:
    """The happenings of the article of which an earlier peer that reports the same event has the opposite; in order, one each."""
    found: dict[Span, PeerClash[Happening]] = {}
    for stance in _opposed(story):
        found.setdefault(stance.mine.span, stance)
    return tuple(found[span] for span in sorted(found))


def _opposed(story: Story) -> Iterator[PeerClash[Happening]]:
    for peer, mine, theirs in beside_rivals(story, _deeds):
        for one in mine:
            two = next((two for two in theirs if two.verb in _SIDES[one.verb] and _same(one, two)), None)
            if two is not None:
                yield PeerClash(one, two, peer)


_SIDES = {
    verb: frozenset().union(*(other for side, other in (*_OPPOSITE, *((b, a) for a, b in _OPPOSITE)) if verb in side))
    for verb in frozenset().union(*(side for pair in _OPPOSITE for side in pair))
}
"""The opposites of each verb."""


@once
def _deeds(facts: Facts) -> tuple[Happening, ...]:
    """The happenings of a document that have an opposite and are said to be so, in order."""
    return tuple(one for one in happenings(facts) if one.verb in _SIDES and _flat(one))


def _flat(one: Happening) -> bool:
    """It is said to be so, in a sentence of the story."""
    return one.finite and not one.negated and one.tense != "modal" and one.kind != "headline" and not _supposed(one)


def _supposed(one: Happening) -> bool:
    """ "If she signs the bill", "speculation that she will veto it"."""
    parse = one.facts.local.parse
    token = parse.touching(one.span)[0]
    if after_if(parse, token):
        return True
    return parse.deps[token] in ("acl", "ccomp") and parse.tags[token] != "VBN" and parse.pos[parse.heads[token]] == "NOUN"


def _same(one: Happening, two: Happening) -> bool:
    """One person or body, by a name, and one thing that it does it to."""
    who = one.names & one.who & two.who
    return bool(who) and bool((one.what & two.what) - who)
