"""The net below every article: whatever goes wrong while one is read or worked on is said of it, and the others go on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, TypeVar

from factlint import formats
from factlint.clock import Clock, TimeUp, time_limit
from factlint.config.articles import Article
from factlint.config.files import Limits
from factlint.config.looked import Belongings
from factlint.facts import Failed
from factlint.formats.files import Files
from factlint.records import dataclass

T = TypeVar("T")

_SLOW, _MOST = 2_000_000, 5
"""Bytes of sources and peers for which a story gets as many times the seconds of the limit; more bytes get no more."""


@dataclass(frozen=True)
class Trouble:
    """Why nothing came of an article."""

    kind: Literal["unreadable", "late", "internal"]
    message: str
    line: int = 1
    path: str = ""
    """The file at fault, where it is another one."""


def attempt(
    article: Article, belongs: Belongings, allowed: float, doing: str, work: Callable[[Clock], T], before: Callable[[], None] | None = None
) -> T | Trouble:
    """What the work gives, which has a number of seconds, or why it gives nothing; `doing` is what the work is called where it fails.

    What is done `before` does not count into the seconds.
    """
    try:
        if article.problem:
            raise formats.Unreadable(article.problem)
        if belongs.late:
            raise TimeUp
        if before is not None:
            before()
        with time_limit(allowed) as clock:
            return work(clock)
    except formats.Unreadable as error:
        return Trouble("unreadable", f"cannot be read: {error}", error.line)
    except TimeUp:
        return Trouble("late", f"gave up after {allowed:g} s")
    except Failed as error:
        return Trouble("internal", str(error))
    except Exception as error:  # one broken file must not end the others
        return Trouble("internal", f"{doing} failed: {type(error).__name__}: {error}")


def seconds(limits: Limits, paths: Iterable[str], files: Files) -> float:
    """How long an article may take: the seconds of the limit, more where much is read for it; the paths are its sources and peers."""
    size = 0
    for path in paths:
        size += files.size(path)
        if size >= _SLOW:  # there may be thousands more, which get no more
            break
    return limits.seconds * (1 + (_MOST - 1) * min(1.0, size / _SLOW))
