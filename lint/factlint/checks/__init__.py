"""The checks: one folder a topic, one file a check. Each has `Params`, `VALUES` and `check(story, params)`; its file name is its name.

A check whose hits have labels lists them in `LABELS`, each with a line of text; `NEEDS` says what it must be given beside the story.

A check yields hits from the facts of a story; it knows nothing of YAML, codes, severities or output.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import Any, Protocol, cast

from factlint.finding import Hit
from factlint.story import Story


class Check(Protocol):
    """What a module in this folder offers."""

    Params: type[Any]
    """A frozen dataclass of the parameters a rule may set, with defaults."""
    VALUES: tuple[str, ...]
    """What a message may mention in braces."""

    def check(self, story: Story, params: Any) -> Iterator[Hit]: ...


@cache
def rooms() -> dict[str, str]:
    """Check → the topic whose folder holds it: "quote-altered" → "quotes". Modules that begin with "_" serve a check and are not checks."""
    return {
        module.name.replace("_", "-"): topic.name
        for topic in pkgutil.iter_modules(__path__)
        for module in pkgutil.iter_modules([f"{__path__[0]}/{topic.name}"])
        if not module.name.startswith("_")
    }


def known() -> tuple[str, ...]:
    """The names of all checks, as rules write them: `quote-altered` for quotes/quote_altered.py."""
    return tuple(sorted(rooms()))


def load(name: str) -> Check:
    """The module of a check; only the checks that the chosen rules use are imported."""
    return cast(Check, import_module(f"{__name__}.{rooms()[name]}.{name.replace('-', '_')}"))


def needs(name: str) -> str:
    """What a check must be given beside the story, its sources and peers, as its `NEEDS` says: "archive" (published stories), "history"
    (the story at another commit) or "network" (what links answer); empty for most."""
    return str(getattr(load(name), "NEEDS", ""))


def labels(name: str) -> Mapping[str, str]:
    """The labels that hits of a check may have, each with what it means; none where its hits are all of one kind."""
    return cast("Mapping[str, str]", getattr(load(name), "LABELS", {}))
