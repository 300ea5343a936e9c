"""Patterns of paths, as .gitignore writes them; matched in linear time, since a pull request may bring them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

from pathspec import PathSpec

LONGEST = 1_000
MOST = 1_000


class BadGlob(ValueError):
    """A pattern that means nothing; `text` is the pattern and the message says what is wrong with it."""

    def __init__(self, text: str, what: str) -> None:
        super().__init__(what)
        self.text = text


def globs(patterns: Sequence[str]) -> PathSpec[Any]:
    """What the patterns match together. Raises BadGlob."""
    if len(patterns) > MOST:
        raise BadGlob(patterns[MOST], f"this is pattern {MOST + 1} of {len(patterns)}; at most {MOST} are read")
    for pattern in patterns:
        _try(pattern)
    return PathSpec.from_lines("gitignore", patterns, backend="re2")


def lenient(patterns: Iterable[str]) -> PathSpec[Any]:
    """What the patterns match together, those left out that mean nothing: they are reported elsewhere, or nobody's concern."""
    good = []
    for pattern in patterns:
        with suppress(BadGlob):
            _try(pattern)
            good.append(pattern)
    return PathSpec.from_lines("gitignore", good[:MOST], backend="re2")


def _try(pattern: str) -> None:
    if len(pattern) > LONGEST:
        raise BadGlob(pattern, f"the pattern is longer than {LONGEST:,} characters")
    try:
        PathSpec.from_lines("gitignore", [pattern], backend="re2")
    except (ValueError, re.error) as error:
        raise BadGlob(pattern, f"'{pattern}' is not a pattern of paths: {str(error)[:1].lower()}{str(error)[1:]}") from error
