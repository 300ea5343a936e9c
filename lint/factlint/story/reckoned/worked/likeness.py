"""How much two places of a story and of a source are about the same thing: the words around them, the rare ones first."""

from __future__ import annotations

from collections import Counter

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.stems import APART
from factlint.story.reckoned.across.pool import about, words_around
from factlint.text import Span

_NEAR = 48
_BOUND = lazy.regex(r"[.;:!?()\[\]–—\n]")
_FEW, _SOME = 2, 5
_GROUPS = [group for group in APART if "north" not in group and "northern" not in group]


@dataclass(frozen=True)
class Window:
    """The stems right beside a place, and those of its whole sentence or line."""

    near: frozenset[str]
    wide: frozenset[str]


@once
def _windows(facts: Facts) -> dict[Span, Window]:
    """The windows of a document that were made: each claim of a story is held against the same places."""
    return {}


def window(facts: Facts, span: Span) -> Window:
    """What is around a place; `span` is local. Numbers of two digits and more are words too, "#86"; its own is left out."""
    known = _windows(facts)
    if span not in known:
        known[span] = _window(facts, span)
    return known[span]


def _window(facts: Facts, span: Span) -> Window:
    text, sentence = facts.local.text, facts.local.sentence_at(span.start) or span
    before = text[max(sentence.start, span.start - _NEAR) : span.start]
    after = text[span.end : min(sentence.end, span.end + _NEAR)]
    if span.start - _NEAR > sentence.start:
        before = before.partition(" ")[2]
    if (end := _BOUND.search(after)) is not None:
        after = after[: end.start()]
    cuts = [cut.end() for cut in _BOUND.finditer(before)]
    own = about(text[span.start : span.end])
    near = about(f"{before[cuts[-1] if cuts else 0 :]} {after}")
    return Window(near - own, (about(words_around(facts, span.start)) | near) - own)


@once
def _often(story: Story) -> Counter[str]:
    """In how many sentences of all sources a stem is."""
    found: Counter[str] = Counter()
    for source in story.sources:
        local = source.facts.local
        for sentence in local.sentences:
            found.update(about(local.text[sentence.start : sentence.end]))
    return found


def likeness(story: Story, mine: Window, theirs: Window) -> float:
    """The weight of the words that both have; more for those right beside both places, and for those that are rare in the sources."""
    if any(mine.near & group and theirs.near & group and not mine.near & theirs.near & group for group in _GROUPS):
        return 0.0
    often = _often(story)
    total = 0.0
    for word in mine.wide & theirs.wide:
        many = often[word]
        weight = 1.0 if many <= _FEW else 0.7 if many <= _SOME else 0.4
        beside = (word in mine.near) + (word in theirs.near)
        total += weight * (0.6 + 0.3 * beside) + (0.4 if word.startswith("#") else 0.0)
    return total


def uncovered(mine: Window, theirs: Window) -> float:
    """The part of the words right beside a place that the other does not have at all."""
    return len(mine.near - theirs.wide) / max(1, len(mine.near))


def covered(mine: Window, theirs: Window) -> float:
    """What a short line says, "Harbours: $6 million", counts more where the claim has all of its words."""
    return 0.8 if theirs.wide and len(theirs.wide) <= _FEW and theirs.wide <= mine.wide else 0.0
