"""Years with a digit too many: "in 20224", "May 5, 20213", "the 20245 season"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts.nouns import noun_after
from factlint.text import Span
from factlint.words import any_of
from factlint.words.dates.around import AFTER_LONG_YEAR, BEFORE_LONG_YEAR, SEASONS_OF_A_YEAR
from factlint.words.dates.calendar import MONTHS

_MONTH = rf"(?:{'|'.join(month[:3] for month in MONTHS)})[a-z]{{0,6}}\.?"
_YEAR = r"(?P<year>[12]\d{4})(?![\w%]|[.,:/-]\d|-\w|,000)"
_FIVE_DIGITS = lazy.regex(r"[12]\d{4}")
_AFTER_MONTH = lazy.regex(rf"\b{_MONTH}(?: \d{{1,2}}(?:st|nd|rd|th)?,?|,| of)? {_YEAR}")
_AFTER_WORD = lazy.regex(rf"\b(?i:{any_of(BEFORE_LONG_YEAR)}) {_YEAR}")
_SEASON = lazy.regex(rf"\b[Tt]he {_YEAR} " + any_of(SEASONS_OF_A_YEAR) + r"\b")
_CODE = lazy.regex(r"\b(?:zip|postal|post|postcodes?|code|codes|area|[A-Z]{2})\b[^.;]{0,30}$|[A-Z][a-z]+, $")
_CHANGED = lazy.regex(r"(?:ed|rose|fell|grew|up|down|fall|rise|drop|cut) by $")
_ERA = lazy.regex(r",? (?:BCE?|B\.C|AD|A\.D|CE|years?)\b")


def find_long_years(text: str, block: Span) -> Iterator[Span]:
    """The years of five digits that a block has, in order, where the digits less one are a year and nothing is counted."""
    if not _FIVE_DIGITS.search(text, block.start, block.end):
        return
    found = {Span(*m.span("year")) for pattern in (_AFTER_MONTH, _SEASON) for m in pattern.finditer(text, block.start, block.end)}
    found |= {Span(*m.span("year")) for m in _AFTER_WORD.finditer(text, block.start, block.end) if _dates(text, block, m)}
    yield from sorted(span for span in found if _one_too_many(text[span.start : span.end]))


def _dates(text: str, block: Span, found: re.Match[str]) -> bool:
    """The number after "in", "since" … says when: no code of a place, no change, and nothing that is counted."""
    at = found.end("year")
    before = text[max(block.start, found.start() - 40) : found.start("year")]
    if _CODE.search(text[max(block.start, found.start() - 40) : found.start()]) or _CHANGED.search(before) or _ERA.match(text, at):
        return False
    following = re.compile(r" ([A-Za-z]+)").match(text, at, block.end)
    return (
        following is None or following[1].lower() in AFTER_LONG_YEAR or (following[1].islower() and noun_after(text, at, block.end) is None)
    )


def _one_too_many(digits: str) -> bool:
    """Less one of its digits the number is a year of the last three centuries, and it is not a round number."""
    return int(digits) % 500 != 0 and any("1750" <= digits[:at] + digits[at + 1 :] <= "2060" for at in range(len(digits)))
