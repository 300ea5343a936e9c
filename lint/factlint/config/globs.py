"""Patterns of paths, as .gitignore writes them; matched in linear time, since a pull request may bring them."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable, Sequence
from contextlib import suppress
from os import PathLike, fspath
from typing import Any

from factlint.records import dataclass

LONGEST = 1_000
MOST = 1_000


_HALF = {half: half - 0xD800 + 0x10F000 for half in range(0xD800, 0xE000)}
"""Bytes of file names that are not UTF-8, which RE2 cannot read, as characters of nobody else."""


@dataclass(frozen=True)
class Globs:
    """Some patterns, which match names of any bytes."""

    spec: Any
    """A PathSpec, which takes a type in some of the versions that are allowed, and none in others."""

    def match_file(self, file: str | PathLike[str]) -> bool:
        """The last pattern that the path fits takes it in."""
        return bool(self.spec.match_file(fspath(file).translate(_HALF)))


class BadGlob(ValueError):
    """A pattern that means nothing; `text` is the pattern and the message says what is wrong with it."""

    def __init__(self, text: str, what: str) -> None:
        super().__init__(what)
        self.text = text


def globs(patterns: Sequence[str]) -> Globs:
    """What the patterns match together. Raises BadGlob."""
    if len(patterns) > MOST:
        raise BadGlob(patterns[MOST], f"this is pattern {MOST + 1} of {len(patterns)}; at most {MOST} are read")
    for pattern in patterns:
        _try(pattern)
    return _made(patterns)


def lenient(patterns: Iterable[str]) -> Globs:
    """What the patterns match together, those left out that mean nothing: they are reported elsewhere, or nobody's concern."""
    good = []
    for pattern in patterns:
        with suppress(BadGlob):
            _try(pattern)
            good.append(pattern)
    return _made(good[:MOST])


def _made(patterns: Sequence[str]) -> Globs:
    from pathspec import PathSpec  # takes as long as a short story

    with warnings.catch_warnings(action="ignore"):  # Python warns of brackets in brackets, on standard error
        return Globs(PathSpec.from_lines("gitignore", [pattern.translate(_HALF) for pattern in patterns], backend="re2"))


def _try(pattern: str) -> None:
    if len(pattern) > LONGEST:
        raise BadGlob(pattern, f"the pattern is longer than {LONGEST:,} characters")
    try:
        _made([pattern])
    except (ValueError, re.error) as error:
        raise BadGlob(pattern, f"'{pattern}' is not a pattern of paths: {str(error)[:1].lower()}{str(error)[1:]}") from error
