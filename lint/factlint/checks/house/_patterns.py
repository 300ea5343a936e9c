"""Regular expressions of house rules: matched in linear time, because they and the stories may come from anybody."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from factlint.records import dataclass
from factlint.text import Span

LONGEST = 2000
"""Characters of the longest pattern that is taken."""


@dataclass(frozen=True)
class Pattern:
    """A compiled regular expression; `source` is as it was written."""

    source: str
    ignore_case: bool

    def spans(self, text: str, within: Span, *, whole_words: bool = False) -> Iterator[Span]:
        """The matches within a part of a text, in order and without overlap; matches of nothing are left out."""
        part = text[within.start : within.end]
        for found in _compiled(self.source, self.ignore_case).finditer(part):
            start, end = found.span()
            if start < end and not (whole_words and inside_word(part, start, end)):
                yield Span(within.start + start, within.start + end)


def compiled(field: str, patterns: Sequence[str], ignore_case: bool) -> tuple[Pattern, ...]:
    """The patterns of a parameter. Raises ValueError with what is wrong in which of them, and at which character."""
    for number, source in enumerate(patterns, 1):
        which = f"'{source}' in '{field}'" if len(patterns) == 1 else f"item {number} of '{field}', '{source}',"
        if not source.strip():
            raise ValueError(f"item {number} of '{field}' is empty")
        if len(source) > LONGEST:
            raise ValueError(f"item {number} of '{field}' is longer than {LONGEST} characters")
        wrong = _wrong(source, ignore_case)
        if wrong:
            raise ValueError(f"{which} is not a regular expression: {wrong}")
    return tuple(Pattern(source, ignore_case) for source in patterns)


def inside_word(text: str, start: int, end: int) -> bool:
    """A span starts or ends between two characters of one word."""
    return _joined(text, start) or _joined(text, end)


def _joined(text: str, at: int) -> bool:
    # RE2's \b knows ASCII letters only: "café" would end before the é.
    return 0 < at < len(text) and _letter(text[at - 1]) and _letter(text[at])


def _letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def _wrong(source: str, ignore_case: bool) -> str:
    import re2

    try:
        _compiled(source, ignore_case)
    except re2.error as error:
        said = error.args[0].decode("utf-8", "replace") if error.args and isinstance(error.args[0], bytes) else str(error)
        what, _, piece = said.rpartition(": ")
        at = source.find(piece) if what and piece else -1
        where = f" at character {at + 1}" if at >= 0 else ""
        hint = "; look-around is not available, use 'unless'" if piece.startswith("(?") else ""
        hint = "; back-references are not available" if piece[:1] == "\\" and piece[1:2].isdigit() else hint
        return f"{said}{where}{hint}"
    return ""


@cache
def _compiled(source: str, ignore_case: bool) -> Any:
    import re2

    options = re2.Options()
    options.log_errors = False
    options.case_sensitive = not ignore_case
    return re2.compile(source, options)
