"""First names: whether a name in a source that is nearly one of the story's may be the same person's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from factlint.facts.names.spelling import same_given, slip
from factlint.story.excerpts.rows import names_in
from factlint.words.names.given import GIVEN

Before = tuple[str, ...]
"""The words with a capital that are directly before a name."""


def befores(text: str) -> Mapping[str, Collection[Before]]:
    """For each name of a text what is before it, wherever it is."""
    found: dict[str, set[Before]] = defaultdict(set)
    run: Before = ()
    end = -1
    for name, span in names_in(text):
        if text[end : span.start] != " ":
            run = ()
        found[name].add(run)
        run, end = (*run, name), span.end
    return found


def all_given(befores: Collection[Before]) -> bool:
    """A first name is directly before the name wherever it is."""
    return bool(befores) and all(before and before[-1] in GIVEN for before in befores)


def may_be(here: Collection[Before], there: Collection[Before]) -> bool:
    """A person who the story gives a first name throughout may be the one of a source."""
    if not all_given(there):
        return True
    ours, others = ({word for before in befores for word in before} for befores in (here, there))
    return any(one == other or same_given(one, other) or slip(one, other) for one in ours for other in others)
