"""Sentences without a language model: ends that are not an abbreviation or an initial and not inside a quotation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.text import Section, Span
from factlint.words import any_of
from factlint.words.dates.calendar import WEEKDAY_WORDS
from factlint.words.grammar import ABBREVIATIONS
from factlint.words.pages.sentences import AFTER_CLOCK, AFTER_QUESTION, BEFORE_NAMES, BEFORE_NUMBERS, OFTEN_LAST
from factlint.words.small import SENTENCE_STARTERS

_END = lazy.regex(r"(?<![.!?…])(?P<mark>[.!?…]+)(?P<close>[\"'”’»)\]]*)(?P<gap>\s+)(?=(?P<next>[\"'“‘«„(\[]*[^\s\"'“‘«„(\[]))")
_WORD = lazy.regex(r"[^\s\"'“”‘’«»()\[\]—–/]+\Z")
_NEXT = lazy.regex(r"[\"'“‘«„(\[]*([^\W_][\w'’.-]*)?")
_SMALL = frozenset("cf ca approx est viz esp def ed eds trans".split())
_CLOCK = frozenset("a.m p.m".split())
_AFTER_CLOCK = WEEKDAY_WORDS | AFTER_CLOCK
_CUE = lazy.regex(rf"(?:[A-Z][\w'’.-]* ){{1,4}}{any_of(AFTER_QUESTION)}(?: [\w'’-]+){{0,3}}[.,;:]")
_MARK = lazy.regex("[\"“”„«»‘’']")
_LONGEST = 8_000
"""Characters of a sentence."""
_LONGEST_QUOTATION = 5_000
"""Characters after which an opening mark is taken for one that was never meant to be closed."""


def find_sentences(text: str, blocks: Sequence[Section]) -> tuple[Span, ...]:
    """The sentences of each block in order; all of a block's characters but the white space between belong to one.

    A quotation of several sentences stays with the sentence that it is in.
    """
    return tuple(span for block in blocks for span in _split(text, block.span))


def _split(text: str, block: Span) -> Iterator[Span]:
    start = block.start
    marks = _Marks(text, block)
    for end in _END.finditer(text, block.start, block.end):
        after = end.end("close")
        if marks.open_at(after) or not _ends(text, start, end):
            continue
        yield from _short(text, start, after)
        start = end.end("gap")
    if start < block.end:
        yield from _short(text, start, block.end)


def _short(text: str, start: int, end: int) -> Iterator[Span]:
    """A sentence; one that nobody writes, in pieces: what is looked for within a sentence may take time with the square of its length."""
    while end - start > _LONGEST:
        cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST) + 1 or start + _LONGEST
        yield Span(start, cut)
        start = cut
    yield Span(start, end)


def _ends(text: str, start: int, end: re.Match[str]) -> bool:
    """The mark ends a sentence: what follows can open one, and what is before is not an abbreviation that goes on."""
    opens = end["next"][-1]
    if not (opens.isupper() or opens.isdigit() or (len(end["next"]) > 1 and opens.isalpha())):
        return False
    if end["mark"] != ".":
        return not (end["close"] and _CUE.match(text, end.end("gap")))
    word = _WORD.search(text, max(start, end.start() - 24), end.start())
    if word is None or end["close"]:
        return True
    following = _NEXT.match(text, end.end("gap"))
    after = following[1] or "" if following else ""
    return not _goes_on(word.group(), after.rstrip(".,"), first=word.start() == start)


def _goes_on(word: str, following: str, *, first: bool) -> bool:
    """A point after this word is part of it, and the sentence goes on."""
    low, starter = word.lower().lstrip("$€£"), following.lower() in SENTENCE_STARTERS
    if low in BEFORE_NAMES:
        return True
    if (low in BEFORE_NUMBERS and not _initial(word)) or (len(word) == 1 and word.islower()):  # "No. 5", "b. 1970", not "P. Sol"
        return following[:1].isdigit()
    if low in _CLOCK:
        return following.lower() in _AFTER_CLOCK
    if low in OFTEN_LAST or low in _SMALL or (low in ABBREVIATIONS and word[0].isupper()):
        return not starter
    if _initial(word):
        # "J. Smith" goes on, "plan B. The" does not.
        return not starter
    return first and word.isdigit() and len(word) < 3


def _initial(word: str) -> bool:
    letters = word.split(".")
    return all(len(letter) == 1 and letter.isupper() for letter in letters)


class _Marks:
    """Which quotation is open, as one reads on from the start of a block."""

    def __init__(self, text: str, block: Span) -> None:
        self._text = text
        self._block = block
        self._at = block.start
        self._open: list[tuple[str, int]] = []
        # British single marks are worth following only where one closes after a comma or a full stop.
        self._last_single = max(text.rfind(mark, block.start, block.end) for mark in (".'", ",'", "?'", "!'", ".’", ",’", "?’", "!’"))

    def open_at(self, offset: int) -> bool:
        """A quotation is open at an offset; offsets may only increase from call to call."""
        for found in _MARK.finditer(self._text, self._at, offset):
            self._take(found.group(), found.start())
        self._at = max(self._at, offset)
        return bool(self._open) and offset - self._open[-1][1] <= _LONGEST_QUOTATION

    def _take(self, mark: str, at: int) -> None:
        last = self._open[-1][0] if self._open else ""
        if mark in "'‘’":
            self._take_single(mark, at, last)
        elif mark == '"':
            if last == '"' or (last == "“" and not self._begins(at)):
                self._open.pop()
            elif not (at > self._block.start and self._text[at - 1].isdigit()):  # 6'2" is a height
                self._open.append((mark, at))
        elif mark in "“„«" and not (mark == "“" and last == "„"):
            self._open.append((mark, at))
        elif self._open:
            self._open.pop()

    def _take_single(self, mark: str, at: int, last: str) -> None:
        begins = self._begins(at) and mark != "’"
        if begins and at < self._last_single and self._text[at + 1 : at + 2].isupper():
            self._open.append(("'", at))
        elif last == "'" and not begins and not self._text[at + 1 : at + 2].isalnum() and self._text[at - 1] in ".,?!…":
            self._open.pop()

    def _begins(self, at: int) -> bool:
        return at == self._block.start or self._text[at - 1].isspace() or self._text[at - 1] in '([—–"“'
