"""What somebody does in one outlet and does the opposite of in another: supports and opposes the sale, upheld and threw out the ban."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factlint.facts import Facts
from factlint.facts.once import once
from factlint.story import Story
from factlint.story.events.coverage import PeerClash, beside_rivals
from factlint.story.events.happenings import Happening, after_if, happenings, reporting
from factlint.text import Span
from factlint.words import word_set
from factlint.words.events.happenings import TOO_LITTLE

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
        by_verb: dict[str, list[Happening]] = {}
        for two in theirs:
            by_verb.setdefault(two.verb, []).append(two)
        for one in mine:
            others = (two for verb in (one.verb, *_SIDES.get(one.verb, ()), *_DONE_TO.get(one.verb, ())) for two in by_verb.get(verb, ()))
            found = next((two for two in others if _at_odds(one, two)), None)
            if found is not None:
                yield PeerClash(one, found, peer)


_SIDES = {
    verb: frozenset().union(*(other for side, other in (*_OPPOSITE, *((b, a) for a, b in _OPPOSITE)) if verb in side))
    for verb in frozenset().union(*(side for pair in _OPPOSITE for side in pair))
}
"""The opposites of each verb."""


_DONE_TO = {"RESIGN": ("FIRE",), "FIRE": ("RESIGN",)}
"""Nobody goes by himself and is sent away."""


@once
def _deeds(facts: Facts) -> tuple[Happening, ...]:
    """The happenings of a document that are said to be so, or not to be, in order; of one verb so many at most."""
    found: list[Happening] = []
    seen: Counter[str] = Counter()
    silent = (TOO_LITTLE | reporting()) - _SIDES.keys()
    for one in happenings(facts):
        if one.verb not in silent and seen[one.verb] < _MOST and _flat(one):
            seen[one.verb] += 1
            found.append(one)
    return tuple(found)


_MOST = 100
"""Deeds of one verb in one document: pairs grow with the square."""


def _at_odds(one: Happening, two: Happening) -> bool:
    if one.verb == two.verb:
        return one.negated != two.negated and one.tense == two.tense and bool(one.who & two.who) and bool((one.what & two.what) - one.who)
    if one.negated or two.negated:
        return False
    return bool(one.names & two.names & _gone(one) & _gone(two)) if two.verb in _DONE_TO.get(one.verb, ()) else _same(one, two)


def _gone(one: Happening) -> frozenset[str]:
    """Who has gone: whoever resigns or is dismissed."""
    passive = bool(one.facts.local.parse.below(one.facts.local.parse.touching(one.span)[0], "nsubjpass", "auxpass"))
    return one.who if one.verb == "RESIGN" or passive else one.what


def _flat(one: Happening) -> bool:
    """It is said to be so, in a sentence of the story."""
    return one.finite and one.tense != "modal" and one.kind != "headline" and not _supposed(one)


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
