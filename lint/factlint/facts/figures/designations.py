"""Numbers that count nothing: designations, years, addresses, times of day, scores, list markers."""

from __future__ import annotations

import re
from decimal import Decimal

from factlint import lazy
from factlint.facts.figures.amounts import Amount
from factlint.facts.figures.hedges import hedge_before
from factlint.facts.nouns import WORD, is_plural, phrase_after
from factlint.text import Span
from factlint.words import any_of, either
from factlint.words.dates.calendar import MONTH_WORDS, WEEKDAY_WORDS
from factlint.words.figures.labels import LABELS, MAKERS, ROADS
from factlint.words.figures.small import STARTERS
from factlint.words.figures.years import MEDIEVAL, OF_A_YEAR, YEAR_WORDS

_PREVIOUS = lazy.regex(r"([A-Za-z.’'-]+)[ \u00a0]$")
_TIME = lazy.regex(
    r"(?::\d\d)?(?:[ \u00a0]?(?:to|-|–|and|or|until)[ \u00a0]?\d{1,2}(?::\d\d)?)?[ \u00a0]?"
    r"(?:[ap]\.?[ \u00a0]?m\b\.?|o[’']clock|hrs\b|GMT\b|UTC\b)",
    re.I,
)
MINUTES = (Decimal(1), Decimal("0.01"))
"""The precision of a time of day; 2.123 pm can only be picometres."""
_ROAD = either(ROADS)
STREET = lazy.regex(rf"(?:-\d+)? (?:[NSEW]\.? )?(?:(?:[A-Z][\w’'.-]*|\d+(?:st|nd|rd|th)) ){{1,4}}{_ROAD}\b")
"""What follows the number of a house."""
_GLUED_BEFORE = lazy.regex(r"[\w@#%/\\_:^=&°$£€]$|[A-Za-z]-$|\d[-–.,:]$|[\w)]\.$|\d\)[ -]$")
GLUED_AFTER = lazy.regex(r"[A-Za-z_@#/\\^=]|:\d|-\d|[-–](?:\d{2}\b|[A-Z\d])|-(?:(?:to|for)-\d|all\b|fold\b|something\b)|\.\d|\.[a-z]|\d")
_MARKER = lazy.regex(r"[.)](?:\s|$)")
_YEAR_WORD = either(YEAR_WORDS)
_MEDIEVAL = lazy.regex(rf"\b{any_of(MEDIEVAL)} $", re.I)
_YEAR_BEFORE = lazy.regex(rf"(?:\b{_YEAR_WORD}[ -]|[’']s |s[’'] |[(–’'/-])$", re.I)


def is_alone(text: str, at: int, block: Span, amount: Amount) -> bool:
    """The number is by itself, not part of a designation, an address, a time or a list marker."""
    before, after = text[max(block.start, at - 12) : at], text[amount.end : min(block.end, amount.end + 40)]
    if amount.words:
        return not (re.search(r"\w-$", before) or after.startswith("-figure") or _titled(text, at, block))
    if (_GLUED_BEFORE.search(before) and not before.lower().endswith("magnitude-")) or _in_address(text, at, block):
        return False
    if _TIME.match(after) and amount.value < 25 and amount.step in MINUTES:
        return False
    if (before.endswith("[") and after.startswith("]")) or _enumerates(text, at, block, amount) or _of_an_innings(text, at, amount):
        return False
    return not (at == block.start and _MARKER.match(after))


_WICKETS = lazy.regex(r" for (?:\d|10|none|one|two|three|four|five|six|seven|eight|nine)(?=[.,;)]|$| (?:declared|off|at|by|in|when|and)\b)")
_RUNS = lazy.regex(r"\b[1-9]\d{1,2} for $")


def _of_an_innings(text: str, at: int, amount: Amount) -> bool:
    """ "287 for 6", "made 41 for two": runs and wickets, a score as 287-6 is."""
    if amount.value < 10:
        return _RUNS.search(text[max(0, at - 8) : at]) is not None and _WICKETS.match(text, at - 5, amount.end + 12) is not None
    return 10 <= amount.value < 1000 and amount.step == 1 and _WICKETS.match(text, amount.end, amount.end + 24) is not None


def _enumerates(text: str, at: int, block: Span, amount: Amount) -> bool:
    """(1), (2), 3): what numbers the items of a sentence, where it is not the sum of a year or a gloss."""
    if text[amount.end : amount.end + 1] != ")" or not 0 < amount.value < 30 or amount.end - at > 2:
        return False
    opened = text[at - 1 : at] == "("
    if not opened and (text[at - 1 : at] not in (" ", "\n") or text[block.start : at].count("(") > text[block.start : at].count(")")):
        return False
    beside = (f"{'(' if opened else ' '}{int(amount.value) + step})" for step in (-1, 1))
    return any(text.find(mark, block.start, block.end) >= 0 for mark in beside) or text.startswith("1) ", block.start)


_TITLE = lazy.regex(r"(?:[a-z’'][A-Za-z’']* |^)(?:The )?[A-Z][\w’'-]*[a-z] $")


def _titled(text: str, at: int, block: Span) -> bool:
    """The Big Ten, Ocean's Eleven: a number in words that is a part of a name."""
    if not text[at].isupper() or text[at : at + 2].isupper():
        return False
    before = text[max(block.start, at - 40) : at]
    return bool(_TITLE.search(before)) and _PREVIOUS_WORD.search(before)[1].lower() not in _STARTERS  # type: ignore[index]


_PREVIOUS_WORD = lazy.regex(r"([\w’'-]+) $")


def _in_address(text: str, at: int, block: Span) -> bool:
    """The number is inside an address of the web."""
    run = text[max(block.start, at - 200) : at].rsplit(" ", 1)[-1]
    return "://" in run or "www." in run


def is_year(text: str, at: int, block: Span, amount: Amount, noun: str | None) -> bool:
    """1500 to 2100 printed without a comma is a year, unless it begins a noun phrase of its own: "some 2000 people"."""
    printed = text[at : amount.end]
    if at > block.start and text[at - 1] in "'’" and len(printed) == 2:
        return True
    before = text[max(block.start, at - 24) : at]
    if len(printed) == 4 and printed.isdigit() and "1000" <= printed < "1500":
        # "in 1346", "the battle of 1415": no noun after it, and a word of time before.
        return noun is None and _MEDIEVAL.search(before) is not None
    if not (len(printed) == 4 and printed.isdigit() and "1500" <= printed <= "2100"):
        return False
    following = WORD.match(text, amount.end + 1, block.end)
    if following and following[0].lower() in OF_A_YEAR and printed >= "1900":
        return True
    if hedge_before(before):
        counted = text[amount.end : phrase_after(text, amount.end, block.end)[1]].split()
        return not counted or not is_plural(counted[-1])
    return bool(_YEAR_BEFORE.search(before)) or following is None or not is_plural(following[0]) or following[0][0].isupper()


_STARTERS = STARTERS | MONTH_WORDS | WEEKDAY_WORDS


def labelled(text: str, at: int, block: Span, amount: Amount, noun: str | None) -> bool:
    """Section 12, Boeing 737, Apollo 11: the number is a part of a name."""
    previous = _PREVIOUS.search(text[max(block.start, at - 20) : at])
    if previous is None:
        return False
    word = previous[1]
    if word.lower().rstrip(".") in LABELS and amount.value < 10**6:
        return (
            noun is None
            or word[0].isupper()
            or word.lower().rstrip(".") in ("section", "article", "page", "chapter", "no", "top", "level", "grade", "phase", "day", "week")
        )
    if not re.search(r"[A-Z]", word[:2]) or word.lower().rstrip(".") in _STARTERS or word.endswith(("'s", "’s", "s'", "s’")):
        return False
    if word in MAKERS and amount.value >= 100 and amount.step == 1:
        return True
    starts = at - len(previous[0])
    opens = starts == block.start or re.search(r"[.!?:]['\"”’]?\s*[“\"'‘(]*$|[“\"‘(]$", text[max(block.start, starts - 4) : starts])
    return not opens or (noun is None and not _RANGE.match(text, amount.end, block.end))


_RANGE = lazy.regex(r"(?: to |[-–])\d")
"""After the first word of a sentence: "Expect 5 to 10 degrees"."""
