"""The place, day and agency that open a story, and lines that say when it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint import lazy
from factlint.text import Section, Span
from factlint.words import any_of
from factlint.words.dates.calendar import MONTH
from factlint.words.pages.datelines import NO_TOWN, WIRES
from factlint.words.patterns import alternatives

_DAY = rf"(?:{MONTH} \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)? {MONTH})(?:,? \d{{4}})?"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3}"
_TOWN = r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3}"
_STATE = r"(?:, [A-ZÀ-Þ][\w.]*(?: [A-ZÀ-Þ][\w.]*){0,2}?)"
_WIRES = any_of(WIRES)
_WIRE = rf"\((?:{_WIRES})\)"
_AGENCY = r" ?\((?:[A-Z][\w. ]{1,30})\)"
_DASH = r"\s*(?:-{1,2}|[–—―]|-–)\s*(?=\S)"
_DATELINE = lazy.regex(
    alternatives(
        ("a town and a bar", rf"{_TOWN}(?= \| )", "Vik | The ferry"),
        ("a town and a day", rf"{_TOWN}{_STATE}??,? {_DAY}(?:{_AGENCY})?(?={_DASH}|$)", "VIK, Norway, March 5, 2024 (Bote) - The ferry"),
        ("a day", rf"{_DAY}(?<=\d{{4}})(?:{_AGENCY})?(?={_DASH}[A-ZÀ-Þ“\"‘'](?!{MONTH} \d))", "March 5, 2024 - The ferry"),
        ("a wire service", rf"(?:{_TOWN}{_STATE}? ?)?{_WIRE}(?={_DASH}|$)", "Vik (AP) - The ferry"),
        ("another agency", rf"{_CAPITALS}{_STATE}?{_AGENCY}(?={_DASH}|$)", "VIK (Bote) - The ferry"),
        ("a town in capitals", rf"{_CAPITALS}{_STATE}?(?=\s+(?:-{{1,2}}|[–—―]|-–)\s+\S)", "VIK - The ferry"),
    )
)
_NO_TOWN = lazy.regex(rf"{any_of(NO_TOWN)}\b")
_PUBLISHED = lazy.regex(
    alternatives(
        (
            "published on a day",
            r"(?:(?:first |last )?(?:published|posted|updated|modified)(?: on| at)?:?\s*)?(?:(?:Mon|Tues|Wednes|"
            rf"Thurs|Fri|Satur|Sun)day,? )?(?:{_DAY}|\d{{4}}-\d\d-\d\d|\d{{1,2}}/\d{{1,2}}/\d{{2,4}})\b(?:[\s,|"
            r"•·–-]+(?:at )?\d{1,2}(?:[:.]\d\d){0,2} ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?\W{0,5}\Z",
            "Published on Monday, 2024-03-04 at 10:30 a.m. GMT",
        ),
    ),
    re.I,
)


def dateline(text: str) -> Span | None:
    """The place, date and agency that open a paragraph, without the dash or bar after them; None where none do."""
    found = _DATELINE.match(text)
    if not found or _NO_TOWN.match(text):
        return None
    return Span(0, found.end())


def datelines(text: str, blocks: Sequence[Section]) -> tuple[Span, ...]:
    """The datelines that open blocks of a story, in order."""
    found = ((block, dateline(text[block.span.start : min(block.span.end, block.span.start + _LONGEST)])) for block in blocks)
    return tuple(line.shifted(block.span.start) for block, line in found if line is not None)


_LONGEST = 120


def day_alone(text: str) -> bool:
    """The text is a dateline or a time of publication and nothing else."""
    return bool(_PUBLISHED.match(text)) or dateline(text) == Span(0, len(text))
