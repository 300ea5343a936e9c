"""Patterns that are compiled when they are first used: to compile all that the package has takes longer than to check a short story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, cast

_OFFERED = ("flags", "groups", "groupindex", "match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn")


class LazyPattern:
    """Stands in for a `re.Pattern`; once it has been used, what that offers is its own, and costs no more."""

    __slots__ = ("_flags", "pattern", *_OFFERED)

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        if name not in _OFFERED:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self._flags)
        for offered in _OFFERED:
            setattr(self, offered, getattr(compiled, offered))
        return getattr(compiled, name)

    def __reduce__(self) -> tuple[Any, ...]:
        return LazyPattern, (self.pattern, self._flags)


class GuardedPattern:
    """A long pattern with a short one: where the short one finds nothing, the long one is not asked, and perhaps never compiled."""

    __slots__ = ("_long", "_short")

    def __init__(self, pattern: str, flags: int, signs: tuple[str, ...]) -> None:
        self._long, self._short = regex(pattern, flags), regex("|".join(signs))

    def match(self, text: str, *places: int) -> re.Match[str] | None:
        return self._long.match(text, *places) if self._short.search(text, *places) else None

    def search(self, text: str, *places: int) -> re.Match[str] | None:
        return self._long.search(text, *places) if self._short.search(text, *places) else None

    def finditer(self, text: str, *places: int) -> Iterator[re.Match[str]]:
        return self._long.finditer(text, *places) if self._short.search(text, *places) else iter(())

    def __getattr__(self, name: str) -> Any:
        if name not in ("pattern", "flags"):
            raise AttributeError(name)
        return getattr(self._long, name)

    def __reduce__(self) -> tuple[Any, ...]:
        return GuardedPattern, (self._long.pattern, self._long.flags, (self._short.pattern,))


def regex(pattern: str, flags: int = 0, signs: tuple[str, ...] = ()) -> re.Pattern[str]:
    """A pattern that waits: `lazy.regex` where a module would have `re.compile`.

    `signs` are short patterns. One of them finds something in whatever the long one finds, and they seldom do elsewhere.
    """
    return cast("re.Pattern[str]", GuardedPattern(pattern, flags, signs) if signs else LazyPattern(pattern, flags))
