"""Digits in groups: "816 000" with a plain space between the thousands, and texts whose decimal point is a comma."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.facts.figures import units
from factlint.facts.nouns import is_plural, phrase_after
from factlint.words.figures.labels import LABELS_OF_DIGITS

_SPACED = lazy.regex(r"(?<!\d)[1-9]\d{0,2}(?:(?: \d{3})+|(?:['’]\d{3})+)(?:\.\d{1,2})?(?!\d| \d|,\d{3}|[:/]\d)")
_GLUED = lazy.regex(r"(?<!\d)(?!\d{4} )[\d.,]*\d[ ,.(]{0,2}$|\d[,.)]$")
_SYMBOL = lazy.regex(r"\S{1,6}")
_MONEY = lazy.regex(r"(?:[$£€¥₹]|(?<!\w)(?P<code>R|Rs\.?|[A-Z]{2,3})) ?$")
_PREVIOUS = lazy.regex(r"(?P<stop>(?:^|[.!?:;\n][\"”’')]*|[\"“‘(—–]) ?)?(?<![\w-])(?P<word>[A-Za-z][\w.’'-]*) $")
_COMMAS = lazy.regex(r"\d,\d{3}\b")


def with_joined_groups(text: str) -> str:
    """The text with a fixed space for the plain space between groups of three ("816 000"), where they are one number; as long as before.

    Zeros ("816 000"), money ("R12 500"), what is counted ("12 500 tonnes"), or other numbers of the text that are printed like this
    show that the groups are not two numbers side by side.
    """
    found = [(m, _is_one(text, m)) for m in _SPACED.finditer(text)]
    throughout = any(one for _, one in found) and not _COMMAS.search(text)
    for m, one in reversed(found):
        if one or (throughout and one is None):
            text = text[: m.start()] + _SEPARATORS.sub("\u00a0", m[0]) + text[m.end() :]
    return text


_SEPARATORS = lazy.regex("[ '’]")


def _is_one(text: str, found: re.Match[str]) -> bool | None:
    """The groups are one number; None where the text around them does not show it."""
    before = text[max(0, found.start() - 24) : found.start()]
    if _GLUED.search(before):
        return False
    money = _MONEY.search(before)
    if money and (money["code"] is None or money["code"] in units.PREFIXES):
        return True
    previous = _PREVIOUS.search(before)
    if previous and (
        previous["word"].lower().rstrip(".") in LABELS_OF_DIGITS
        or (previous["word"][0].isupper() and previous["stop"] is None and " 000" not in found[0])
    ):
        return False
    return True if " 000" in found[0] or " " not in found[0] or _counts(text, found.end(), len(text)) else None


def _counts(text: str, at: int, stop: int) -> bool:
    """A plural noun, a unit or a sign of money or percent follows."""
    noun, end = phrase_after(text, at, stop)
    if noun and is_plural(text[at:end].split()[-1]):
        return True
    word = _SYMBOL.match(text, at + (text[at : at + 1] == " "), stop)
    sign = word[0].rstrip(".,;:)") if word else ""
    return sign in units.SYMBOLS or sign.lower() in units.NAMES or sign.lower() in ("million", "billion")


_ENGLISH = lazy.regex(r"(?<![\d.,])(?:\d{1,3}(?:,\d{3})+(?!\d)|[$£€]? ?\d+\.\d{1,2}(?![\d.])(?! ?[ap]\.?m\b))")
_TENTHS = lazy.regex(r"\d(?<![\d.,/-]\d)\d*,\d(?![\d,/-])(?= ?(?:%|per ?cent\b|million\b|billion\b|euros?\b|km\b|kg\b|degrees?\b))")
_SWAP = str.maketrans(",.", ".,")


def uses_decimal_commas(text: str) -> bool:
    """The comma is the decimal point throughout: at least once in a plain share or sum, and no number is printed the English way."""
    return _TENTHS.search(text) is not None and not printed_the_english_way(text)


def printed_the_english_way(text: str) -> bool:
    """Some number of the text has commas between its thousands or a point before its decimals."""
    return _ENGLISH.search(text) is not None


def with_points(text: str) -> str:
    """The text with points for decimal commas, and the other way round for thousands, if it uses them throughout; as long as before."""
    if "," not in text or not uses_decimal_commas(text):
        return text
    return re.sub(r"(?<![\d.,])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|(?<![\d.,])\d+,\d{1,2}(?![\d,])", lambda m: m[0].translate(_SWAP), text)
