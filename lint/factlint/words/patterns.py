"""Long patterns as tables: each part has a name, its pattern, and an example that tests/words/test_patterns.py tries."""

from __future__ import annotations

Part = tuple[str, str, str]
"""What a part finds, its pattern, and a text that it finds; {figure} and {date} in the text are the signs of a skeleton."""


class Alternatives(str):
    """A pattern for any of several parts. It is text like any other: compile it, or write it into a longer one."""

    before: str
    parts: tuple[Part, ...]
    after: str


def alternatives(*parts: Part, before: str = "", after: str = "") -> Alternatives:
    """A pattern that finds what any of the parts finds, tried in their order, between `before` and `after`."""
    made = Alternatives(before + "|".join(pattern for _, pattern, _ in parts) + after)
    made.before, made.parts, made.after = before, parts, after
    return made
