"""When two sentences in other words are about one event: their stems, with one name for all verbs of beginning, of ending, of leaving."""

from __future__ import annotations

from factlint.story.figures.stems import stem, stems
from factlint.words.events.small import OF_ANY_EVENT

_TURNS = {
    form: name
    for name, words in {
        "BEGIN": "open opens opening opened start starts starting begin begins beginning began begun launch kick commence reopen reopens",
        "END": "close closes closing closed end ends ending ended finish finishes finished shut shuts conclude concludes",
        "LEAVE": "leave leaves left depart departs departed departure",
        "ARRIVE": "arrive arrives arrived arrival land lands landed reach reaches reached",
        "HOLD": "hold holds held place takes took scheduled set due meet meets met",
    }.items()
    for word in words.split()
    for form in (word, stem(word))
}
_TURNING = ("BEGIN", "END", "LEAVE", "ARRIVE")
_EMPTY = frozenset(map(stem, OF_ANY_EVENT))
_ALIKE = 0.6


def topic_of(text: str) -> frozenset[str]:
    """The stems of a sentence that show which event it is about."""
    return frozenset(_TURNS.get(word, word) for word in stems(text) - _EMPTY)


def begins_or_ends(topic: frozenset[str]) -> str | None:
    """BEGIN or END, where the sentence is about one of them."""
    found = [turn for turn in ("BEGIN", "END") if turn in topic]
    return found[0] if len(found) == 1 else None


def same_event(mine: frozenset[str], theirs: frozenset[str], least: int, alike: float = _ALIKE) -> bool:
    """At least this many stems are shared, most of those of the shorter sentence, and neither begins what the other ends."""
    shared = (mine & theirs) - {"HOLD"}
    turns, others = ({turn for turn in _TURNING if turn in topic} for topic in (mine, theirs))
    if turns and others and not turns & others:
        return False
    fewer = min(len(mine - {"HOLD"}), len(theirs - {"HOLD"}))
    return len(shared) >= least and len(shared - set(_TURNING)) >= 1 and len(shared) >= alike * fewer
