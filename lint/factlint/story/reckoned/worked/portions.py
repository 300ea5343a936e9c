"""Shares and changes in per cent, and multiples, that two figures of the sources come to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factlint import lazy
from factlint.story import Story
from factlint.story.figures.given import given
from factlint.story.reckoned.across.pool import about
from factlint.story.reckoned.sought import Reckoned, Sought
from factlint.story.reckoned.worked.amounts import made
from factlint.story.reckoned.worked.likeness import window
from factlint.story.reckoned.worked.terms import IN_SENTENCE, NOWHERE, SOMEWHERE, Term, beside, enough, grounds, linked, measured, terms
from factlint.words import any_of
from factlint.words.claims.worked import OF_WHOLES

_KINDS = ("count", "money", "measure", "duration")
_OF = lazy.regex(r" (?:[a-z]+ )?(?:of|to|as much as) (?:all |its |their |the |that |his |her |this |our )*(?P<whole>[a-z][^,.;:()]{2,40})")
_WHOLE = lazy.regex(rf"\b{any_of(OF_WHOLES)}\b")
_HUNDRED = Decimal(100)
_LEAST = 1.5
_LEDE = 3


def portion(story: Story, own: Sought) -> Reckoned | None:
    """What part one figure is of another, or by what part something changed."""
    if not own.share:
        return None
    found = [one for one in terms(story, own) if one.kind in _KINDS and one.value > 0]
    if own.turn or own.change:
        return _change(own, found)
    return _part(story, own, found) or _change(own, found, small=True)


def _part(story: Story, own: Sought, found: Sequence[Term]) -> Reckoned | None:
    """A figure of the sentence, of a whole that the words name, or that is the story's own sum."""
    named = _OF.match(own.after)
    whole_words = about(named["whole"]) if named else frozenset[str]()
    chief = _chief(story)
    parts = [one for one in found if one.said == IN_SENTENCE]
    if not parts:
        parts = [one for one in found if (one.size, one.value) in chief or (one.alike > 0 and one.source is not None)]
    for part in parts:
        for whole in found:
            if whole.size != part.size or whole.value <= part.value or not own.meets(part.value / whole.value * _HUNDRED):
                continue
            score = 2.0 * bool(whole_words & whole.around.near) + 1.0 * linked(part, whole)
            score += 1.5 * ((whole.size, whole.value) in chief) + 0.5 * bool(_WHOLE.search(own.words)) + 0.5 * (whole.said > SOMEWHERE)
            score -= bool(part.of and whole.of and part.of != whole.of)
            if score >= _LEAST or (linked(part, whole) and _near(own, found, part, whole)):
                return made("derived", f"{part.words} of {whole.words}", (part, whole))
    return None


def _near(own: Sought, found: Sequence[Term], part: Term, whole: Term) -> bool:
    """Both are beside each other in a source, and there are few figures."""
    return beside(part, whole) and part.alike + whole.alike > 0 and enough(own, found, (part, whole), ratio=True)


def _chief(story: Story) -> frozenset[tuple[tuple[str, str], Decimal]]:
    """The figures that the story is on: those of its headline and its first sentences."""
    found = [one for one in given(story.article).figures if one.figure.value]
    first = [one for one in found if one.kind == "headline" or one.sentence <= _LEDE]
    keys = (measured(one.figure.kind, one.figure.unit, one.figure.value or Decimal(0)) for one in first)
    return frozenset(((kind, unit), value) for kind, unit, value in keys)


def _change(own: Sought, found: Sequence[Term], *, small: bool = False) -> Reckoned | None:
    """From one figure to another one of the same; or a difference that the sentence has, of what it is the difference of."""
    best: tuple[float, Term, Term] | None = None
    for one, other in _pairs(found):
        gap = abs(one.value - other.value)
        base = one.value if not own.turn else max(one.value, other.value) if own.turn < 0 else min(one.value, other.value)
        if not own.meets(gap / base * _HUNDRED) or not linked(one, other):
            continue
        by = any(part.said == IN_SENTENCE and part.size == one.size and part.value == gap for part in found)
        if (by or (not small and enough(own, found, (one, other), ratio=True))) and (best is None or grounds((one, other)) > best[0]):
            best = grounds((one, other)), one, other
    return made("derived", f"{best[1].words} → {best[2].words}", best[1:]) if best is not None else None


def times(story: Story, own: Sought) -> Reckoned | None:
    """How many times one figure is the other: "doubled", "twice as many"."""
    if own.kind != "multiple":
        return None
    found = [one for one in terms(story, own) if one.value > 0 and one.kind in (*_KINDS, "percent")]
    near = window(own.facts, own.span).near
    best: tuple[float, Term, Term] | None = None
    for one, other in _pairs(found):
        told = max(one.said, other.said) != NOWHERE or near & (one.around.near | other.around.near)
        right = told and own.meets(one.value / other.value) and linked(one, other)
        if right and enough(own, found, (one, other), ratio=True) and (best is None or grounds((one, other)) > best[0]):
            best = grounds((one, other)), one, other
    return made("derived", f"{best[1].words}, {best[2].words}", best[1:]) if best is not None else None


def _pairs(found: Sequence[Term]) -> Iterator[tuple[Term, Term]]:
    for one in found:
        yield from ((one, other) for other in found if other is not one and other.size == one.size and other.value != one.value)
