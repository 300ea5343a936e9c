"""First names: whether a name in a source that is nearly one of the story's may be the same person's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from factlint import lazy
from factlint.facts.names.spelling import same_given, slip
from factlint.story.excerpts.rows import names_in
from factlint.words.attribution.cues import FORMS
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


def named_in(text: str) -> frozenset[str]:
    """The words with a capital that are names somewhere in a text: within a sentence, or with something after them that shows it."""
    return frozenset(
        name
        for name, span in names_in(text)
        if not _OPENING.search(text, max(0, span.start - 4), span.start) or _AFTER_NAME.match(text, span.end) or _said(text, span.end)
    )


_OPENING = lazy.regex(r"""(?:\A|[.!?:;…\n])[\s"'“”‘’(\[–—-]*\Z""")
_AFTER_NAME = lazy.regex(r"[,’']| [^\W\d_a-z]")
_NEXT = lazy.regex(r" ([a-z]+)")


def _said(text: str, at: int) -> bool:
    after = _NEXT.match(text, at)
    return after is not None and after[1] in FORMS


def all_given(befores: Collection[Before]) -> bool:
    """A first name is directly before the name wherever it is."""
    return bool(befores) and all(before and before[-1] in GIVEN for before in befores)


def may_be(here: Collection[Before], there: Collection[Before]) -> bool:
    """A person who the story gives a first name throughout may be the one of a source."""
    if not all_given(there):
        return True
    ours, others = ({word for before in befores for word in before} for befores in (here, there))
    return any(one == other or same_given(one, other) or slip(one, other) for one in ours for other in others)
