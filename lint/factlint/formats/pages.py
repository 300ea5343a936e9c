"""What print leaves in a text: page numbers, running heads, words broken at the end of a line."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from functools import cached_property
from itertools import groupby, pairwise, takewhile

from factlint import lazy
from factlint.records import dataclass
from factlint.text import Locator
from factlint.words import any_of
from factlint.words.pages.sentences import FIRST_HALVES, LAST_HALVES, SUFFIXES_OF_WORDS

FEED = "\f"
_LINE = lazy.regex(r"[^\r\n]+|\r\n|\r|\n")
_NUMBER = lazy.regex(r"[-–—|\[(*]{0,2}\s*(?P<number>\d{1,4})\s*[-–—|\])*]{0,2}")
_PAGE = lazy.regex(
    r"[-–—|\[(]?\s*(?:page|pg?\.)\s*\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\s*[-–—|\])]?|\d{1,4}\s?(?:of|/)\s?\d{1,4}", re.IGNORECASE
)
_HEAD = lazy.regex(
    r"\S.*?\s{3,}(?:page\s)?\d{1,4}|(?:page\s)?\d{1,4}\s{3,}\S.*|.{3,80}\s[|·]\s*(?:page\s)?\d{1,4}|(?:page\s)?\d{1,4}\s*[|·]\s.{3,80}",
    re.IGNORECASE,
)
_LINE_NUMBER = lazy.regex(r"(?P<page>\d{3,5}:)?(?P<number>\d{1,2})(?:(?(page)\s+|(?:\s{2,}|\t| (?=[A-Z\"“(]|[a-z’',;-])))|\Z)")
"""The number of a line, with that of its page before it where it has three digits and more: 00012:07."""
_FIRST_LINE = lazy.regex(r"^[^\S\r\n]*(\d{3,5}):0?1\b(?=.*\r?\n[^\S\r\n]*\1:0?2\b)", re.MULTILINE)
_LEAST_NUMBERED = 8
_PRINTED = lazy.regex(
    r"(?:file|https?)://\S+(?:\s+\d+\s?/\s?\d+)?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? \d{1,2}:\d{2}(?: ?[AP]M)?(?:\s.{0,120})?"
)
"""The address and the time that a browser prints at the edges of a page."""
_STOPPED = lazy.regex(r"[.!?:;][\"'”’)\]]*\Z")
_NO_SENTENCE = lazy.regex(r"[.!?:;][\"'”’)\]]*\Z|\d\Z")
"""Ends of lines after which no sentence goes on: a column of figures has a number in every line."""
_EDGE = 3
"""Lines at the top and at the bottom of a page that may be its running head."""
_REPEATED = 0.4
"""The share of the pages on which a running head is repeated."""
_MOST_HEAD = 120
_MOST_EDGE = 400
"""Characters of a line at the edge of a page, which may have an address in it; a pattern takes the square of them."""


@dataclass(frozen=True)
class PageLine:
    """A line that holds something; `text` is without the blanks around it."""

    start: int
    first: int
    """The offset of the first letter."""
    text: str
    page: int
    alone: bool
    """Blank lines, or the edges of the page, are around it."""


@dataclass(frozen=True)
class Pages:
    """What of a text is the furniture of its pages."""

    hidden: frozenset[int] = frozenset()
    """The starts of the lines that are not part of the words."""
    bridged: frozenset[int] = frozenset()
    """The starts of the lines that continue the last line of the words before, over blank lines and hidden ones."""
    begins: Mapping[int, int] = field(default_factory=dict)
    """The starts of numbered lines, as of a deposition, and where their words begin."""


def locators(text: str) -> tuple[tuple[int, Locator], ...]:
    """The pages of a text with form feeds, or with the page beside the number of each line, 00012:07; none without."""
    if FEED not in text:
        firsts = [(found.start(), int(found[1])) for found in _FIRST_LINE.finditer(text)]
        counted = all(other == one + 1 for (_, one), (_, other) in pairwise(firsts))
        return tuple((start, Locator("page", number)) for start, number in firsts) if counted else ()
    starts = [0, *(found.end() for found in re.finditer(FEED, text))]
    return tuple((start, Locator("page", number)) for number, start in enumerate(starts, 1))


def read_pages(text: str, start: int) -> Pages:
    """The page numbers and running heads of a text, and the sentences that run over them."""
    rows = list(_rows(text, start))
    if not rows:
        return Pages()
    begins = _numbered(rows)
    if begins:
        # Between the numbered lines are the heads and feet of pages only.
        first, last = min(begins), max(begins)
        hidden = {row.start for row in rows if first < row.start < last and row.start not in begins}
        return Pages(frozenset(hidden), begins=begins)
    hidden = {row.start for row in (*_furniture(rows), *_between(rows), *_counted(rows), *_lone_numbers(rows))}
    return Pages(frozenset(hidden), frozenset(_bridged(rows, hidden)))


def _numbered(rows: Sequence[PageLine]) -> dict[int, int]:
    """The lines of a deposition or bill, numbered from 1 on each page, and where their words begin; none for other texts."""
    found = [(row, number) for row in rows if (number := _LINE_NUMBER.match(row.text))]
    if len(found) < _LEAST_NUMBERED or len(found) < 0.6 * len(rows):
        return {}
    numbers = [int(number["number"]) for _, number in found]
    if not _count_on(numbers):
        return {}
    begins = {row.start: row.first + number.end() for row, number in found}
    return {**begins, **_before_figures(rows, {row.start: int(number["number"]) for row, number in found})}


def _count_on(numbers: Sequence[int]) -> bool:
    """The numbers of lines go up by one, and from 1 again on each page."""
    steps = sum(other == one + 1 or (other == 1 and one >= 10) for one, other in pairwise(numbers))
    return max(numbers) <= 60 and steps >= 0.9 * (len(numbers) - 1)


_ANY_NUMBER = lazy.regex(r"(?P<number>\d{1,2})\s+(?=\S)")


def _before_figures(rows: Sequence[PageLine], numbers: Mapping[int, int]) -> dict[int, int]:
    """The lines of a numbered page whose words begin with a figure, and where: "14 43 sheds were sold" after line 13."""
    found: dict[int, int] = {}
    last = 0
    for row in rows:
        number = _ANY_NUMBER.match(row.text) if row.start not in numbers else None
        if number is not None and int(number["number"]) == last + 1:
            found[row.start] = row.first + number.end()
        last = last + 1 if row.start in found else numbers.get(row.start, last)
    return found


def _lone_numbers(rows: Sequence[PageLine]) -> list[PageLine]:
    """The numbers of the lines of pages, where a program has put each on a line of its own; none for other texts."""
    found = [(row, int(row.text)) for row in rows if _LONE.fullmatch(row.text)]
    numbers = [number for _, number in found]
    if len(found) < _LEAST_NUMBERED or len(found) < 0.3 * len(rows) or not _count_on(numbers):
        return []
    # What counts only once may be the places of a ranking.
    return [row for row, _ in found] if numbers.count(1) > 1 else []


_LONE = lazy.regex(r"\d{1,2}")


def _rows(text: str, start: int) -> Iterator[PageLine]:
    page, blanks = 1 + text.count(FEED, 0, start), 2
    last: PageLine | None = None
    for found in _LINE.finditer(text, start):
        line = found.group()
        if line in ("\r\n", "\r", "\n"):
            blanks += 1
            continue
        page += line.count(FEED)
        blanks += 2 * line.count(FEED)
        words = line.strip()
        if words:
            if last is not None:
                yield replace(last, alone=last.alone and blanks > 1)
            last = PageLine(found.start(), found.start() + len(line) - len(line.lstrip()), words, page, blanks > 1)
            blanks = 0
    if last is not None:
        yield last


def _furniture(rows: Sequence[PageLine]) -> Iterator[PageLine]:
    """Numbers and repeated lines at the edges of pages, from the outside in, and lines that call themselves a page."""
    pages = [list(page) for _, page in groupby(rows, key=lambda row: row.page)]
    times = Counter(key for page in pages for key in {_masked(row) for row in (*page[:_EDGE], *page[-_EDGE:])})
    least = max(2, round(_REPEATED * len(pages)))
    for page in pages if len(pages) > 1 else ():
        for side in (page[:_EDGE], page[: -_EDGE - 1 : -1]):
            yield from takewhile(lambda row: _NUMBER.fullmatch(row.text) or (times[_masked(row)] >= least and _may_head(row)), side)
    yield from (row for row in rows if _PAGE.fullmatch(row.text) and not row.text[0].isdigit())


def _masked(row: PageLine) -> str:
    return re.sub(r"\d+", "#", row.text.casefold())


def _may_head(row: PageLine) -> bool:
    """Not a line that is repeated as words are: a speaker's name, a short answer."""
    return len(row.text) <= _MOST_HEAD and (not row.text.endswith((".", "?", "!", ":")) or bool(_HEAD.fullmatch(row.text)))


def _between(rows: Sequence[PageLine]) -> Iterator[PageLine]:
    """Up to three lines in the middle of a sentence that look like the edge of a page, or are by themselves there and elsewhere."""
    edges = (_NUMBER, _PAGE, _HEAD, _PRINTED)
    times = Counter(_masked(row) for row in rows if row.alone and _may_head(row))
    marks = [
        len(row.text) <= _MOST_EDGE and (any(edge.fullmatch(row.text) for edge in edges) or (row.alone and times[_masked(row)] > 1))
        for row in rows
    ]
    at = 0
    while at < len(rows):
        end = at
        while end < len(rows) and marks[end]:
            end += 1
        if 0 < at < end < len(rows) and end - at <= _EDGE and rows[end].text[0].islower() and not _NO_SENTENCE.search(rows[at - 1].text):
            yield from rows[at:end]
        at = max(end, at + 1)


def _counted(rows: Sequence[PageLine]) -> Iterator[PageLine]:
    """Three or more single numbers that count on by one: 11 … 12 … 13."""
    single = [(row, int(number["number"])) for row in rows if row.alone and (number := _NUMBER.fullmatch(row.text))]
    run: list[tuple[PageLine, int]] = []
    for one in [*single, None]:
        if run and (one is None or one[1] != run[-1][1] + 1):
            if len(run) >= 3:
                yield from (row for row, _ in run)
            run = []
        if one is not None:
            run.append(one)


def _bridged(rows: Sequence[PageLine], hidden: set[int]) -> Iterator[int]:
    """The first lines after a page's edge that go on with the sentence before it."""
    visible = [row for row in rows if row.start not in hidden]
    order = {row.start: at for at, row in enumerate(rows)}
    widths = sorted(len(row.text) for row in visible)
    wide = widths[len(widths) * 3 // 4] if widths else 0
    for one, other in pairwise(visible):
        jumped = order[other.start] - order[one.start] > 1
        if not (jumped or other.page > one.page) or _STOPPED.search(one.text):
            continue
        if other.text[0].islower() or (other.page > one.page and len(one.text) >= 0.8 * wide and not other.text.isupper()):
            yield other.start


# --- words broken at the end of a line ----------------------------------------------------------------------------------

_BROKEN = lazy.regex(r"(?P<left>[^\W_]+(?:[-‐][^\W_]+)*)(?P<hyphen>[-‐])\s*\Z")
_GOES_ON = lazy.regex(r"\s*(?P<right>[^\W_]+)")
_AFTER_HYPHEN = lazy.regex(r"[-‐][^\S\r\n]*(?:\r\n|\r|\n)\s*\w+")
_WORD = lazy.regex(r"[^\W\d_]+(?:[-‐][^\W\d_]+)*")
_NEVER = frozenset(("un", "dis", "re", "in", "im", "con", "com", "ad", "per", "sub"))
"""First halves that are not words of their own, so that the hyphen is the printer's."""
_SYLLABLES = frozenset(("ex", "pre", "pro", "so", "co"))
"""First halves that are more often the first syllable of a word: the hyphen is the printer's, unless the rest is a word of the text."""
_SUFFIX = lazy.regex(any_of(SUFFIXES_OF_WORDS))
"""What is the end of a word and no word of its own."""
_HANGING = frozenset(("and", "or", "to", "nor", "but"))


@dataclass(frozen=True)
class Breaks:
    """Decides what a hyphen at the end of a line of a text is."""

    text: str = field(repr=False)

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(word.casefold().replace("‐", "-") for word in _WORD.findall(self.text))

    @cached_property
    def _whole(self) -> frozenset[str]:
        """The words that are not what a line begins with after a hyphen."""
        return frozenset(word.casefold() for word in _WORD.findall(_AFTER_HYPHEN.sub(" ", self.text)))

    def joined(self, one: str, other: str) -> int | None:
        """How many characters of the end of a line to leave out before the next goes on without a space; None for an ordinary break."""
        broken, right = _BROKEN.search(one[-80:]), _GOES_ON.match(other)
        if broken is None or right is None or right["right"].lower() in _HANGING:
            return None
        blanks = len(one) - len(one.rstrip())
        return blanks if self._keeps(broken["left"], right["right"]) else blanks + 1

    def _keeps(self, left: str, right: str) -> bool:
        first, last = left.casefold(), right.casefold()
        if not right[0].islower() or not left[-1].isalpha():
            return True
        if (
            first + last in self._words
            or _SUFFIX.fullmatch(last)
            or (first in _SYLLABLES and last not in self._whole)
            or first in _NEVER
            or (left[0].isupper() and f"{first}-{last}" not in self._words and first not in FIRST_HALVES)
        ):
            return False
        return f"{first}-{last}" in self._words or first.rpartition("-")[2] in FIRST_HALVES or last in LAST_HALVES
