"""Numbers whose digits are grouped as nobody groups them: "100,00 gallons", "$4,4178,702", "$785,00", "500, 000 people"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from factlint import lazy
from factlint.facts.figures.groups import printed_the_english_way, uses_decimal_commas
from factlint.facts.figures.hedges import hedge_before
from factlint.facts.figures.units import NAMES, PREFIXES
from factlint.facts.nouns import is_plural, phrase_after
from factlint.records import dataclass
from factlint.text import Section, Span
from factlint.words.figures.labels import LABELS_OF_GROUPS

_SIGN = "|".join(re.escape(sign) for sign in sorted(PREFIXES, key=len, reverse=True) if not sign[0].isalpha())
_NUMBER = lazy.regex(
    rf"(?<![\w.,:/#@=&%°§\[-])(?:(?P<sign>(?:US|AU?|CA?|NZ|HK)?(?:{_SIGN})) ?)?"
    r"(?P<digits>[1-9]\d{0,2}(?:,{1,2}\d{2,5}(?!\d))+|[1-9]\d{0,2}, 000(?:,\d{3})?)"
    r"(?!\d|[,.:/'’–-]\d|-[A-Za-z]|[A-Za-z_=%°])"
)
_WESTERN = lazy.regex(r"\d{1,3}(?:,\d{3})+")
_INDIAN = lazy.regex(r"\d{1,2}(?:,\d{2})+,\d{3}")
_LISTED = lazy.regex(r"(?:(?<![,\d])\d{1,4},? (?:and|or|&|to) |\d[,;] ?|[(–—-])$")
_GOES_ON = lazy.regex(r",? (?:and|or|&) \d|[,;] \d|\)")
_PREVIOUS = lazy.regex(r"([A-Za-z.’'-]+) $")
_EURO = lazy.regex(r" ?(?:€|euros?\b|EUR\b|per ?cent|%)")
_SMALL_PARTS = ("percent", "per", "%", "million", "billion", "trillion", "degrees", "euros", "euro")
"""What a number with a decimal comma counts, so that "2,50 euros" and "12,34 percent" are decimals."""


@dataclass(frozen=True, slots=True)
class Misprint:
    """A number with a group of digits that is too long or too short."""

    span: Span
    """The digits with their currency sign."""
    problem: str
    """What is wrong with its groups."""


def find_misprints(text: str, blocks: Sequence[Section]) -> tuple[Misprint, ...]:
    """The numbers of a text whose thousands cannot be read; none where the comma is the decimal point."""
    if "," not in text or uses_decimal_commas(text):
        return ()
    return tuple(found for block in blocks for found in misprints_in(text, block.span))


def misprints_in(text: str, block: Span) -> Iterator[Misprint]:
    """The misprinted numbers of a block, in order; of a text that does not use decimal commas throughout."""
    for found in _NUMBER.finditer(text, block.start, block.end):
        digits = found["digits"]
        if _WESTERN.fullmatch(digits) or _INDIAN.fullmatch(digits):
            continue
        if _is_one(text, found, block):
            yield Misprint(Span(*found.span()), _problem(digits))


def _problem(digits: str) -> str:
    if ",," in digits:
        return "it has two commas in a row"
    if ", " in digits:
        return "a space follows its comma"
    misfit = next(group for group in digits.split(",")[1:] if len(group) != 3)
    return f"'{misfit}' is not a group of three digits"


def _is_one(text: str, found: re.Match[str], block: Span) -> bool:
    """The digits are one number that counts something, and no list of numbers and no decimal."""
    sign, groups = found["sign"], found["digits"].split(",")[1:]
    before, after = text[max(block.start, found.start() - 24) : found.start()], found.end()
    previous = _PREVIOUS.search(before)
    if previous and previous[1].lower().rstrip(".") in LABELS_OF_GROUPS:
        return False
    decimal = len(groups) == 1 and len(groups[0]) == 2
    if sign:
        return sign.endswith("$") or not decimal or groups == ["00"] or printed_the_english_way(text)
    if _LISTED.search(before) or _GOES_ON.match(text, after, block.end):
        return False
    if "" in groups or " 000" in groups[0] or "000" in groups:
        return _counts(text, after, block.end) or hedge_before(before) is not None
    if decimal and _part_of_a_unit(text, after) and (groups != ["00"] or _EURO.match(text, after)) and not printed_the_english_way(text):
        return False
    return _counts(text, after, block.end)


def _part_of_a_unit(text: str, at: int) -> bool:
    """A unit follows, of which a decimal makes sense."""
    word = re.compile(r" ?([A-Za-z%°]+)").match(text, at)
    return word is not None and (word[1].lower() in _SMALL_PARTS or word[1].lower() in NAMES)


def _counts(text: str, at: int, stop: int) -> bool:
    """A plural noun or a unit follows."""
    noun, end = phrase_after(text, at, stop)
    if noun and is_plural(text[at:end].split()[-1]):
        return True
    word = re.compile(r"[ -]([A-Za-z]+)").match(text, at, stop)
    return word is not None and word[1].lower() in NAMES
