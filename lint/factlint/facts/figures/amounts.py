"""Numbers as newspapers print them: digits, words, mixtures of both, fractions; their value and the precision printed.

Kept recognisers were measured first, on the cases they were themselves written with: the best of them reads 83 of 100 values
right and no other gives the precision. Plain tables do better.
"""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factlint import lazy
from factlint.records import dataclass
from factlint.words.figures.numbers import ONES, POINTED, SMALL
from factlint.words.patterns import alternatives

SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
    "lakh": 10**5,
    "lakhs": 10**5,
    "crore": 10**7,
    "crores": 10**7,
}
GLUED = {"k": 10**3, "K": 10**3, "bn": 10**9, "tn": 10**12, "mn": 10**6, "mln": 10**6, "bln": 10**9, "M": 10**6, "MM": 10**6, "B": 10**9}
"""Scales written as letters beside the digits; a small m is a metre as often, so that units decide."""
_PARTS = {
    "half": 2,
    "halves": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
PARTS = {**_PARTS, **{f"{word}s": n for word, n in _PARTS.items() if word not in ("half", "halves")}}
_VULGAR = {
    "½": "1/2", "⅓": "1/3", "⅔": "2/3", "¼": "1/4", "¾": "3/4", "⅕": "1/5", "⅖": "2/5", "⅗": "3/5", "⅘": "4/5",
    "⅙": "1/6", "⅚": "5/6", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8", "⅒": "1/10",
}  # fmt: skip

_WORD = rf"(?:{'|'.join([*SMALL, *SCALES, 'hundred', 'dozen', 'dozens'])})"
_STARTS = (*SMALL, *POINTED, "half", "a", "an", "hundred", "thousand", "million", "billion", "trillion", "dozen")
# Three spellings of each word scan twice as fast as one without regard to case.
FIRST = rf"\d|[{''.join(_VULGAR)}]|\b(?:{'|'.join(form for word in _STARTS for form in (word, word.capitalize(), word.upper()))})\b"
"""Where an amount may begin."""

# Groups of three, Indian groups (12,34,567), groups with narrow or fixed spaces between them, plain digits.
_DIGITS = lazy.regex(r"(\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+)(\.\d+)?|\.\d+")
_SCALE = lazy.regex(
    r"(?:(?<=\d)[”\"’] |[ \u00a0-]|(?<=\d))(thousand|million|billion|trillion|quadrillion|lakhs?|crores?|hundred|dozen)\b", re.I
)
_LETTERS = lazy.regex(r"[ \u00a0]?(MM|k|K|bn|tn|mn|mln|bln|M|B)(?![\w/^²³])")
_FRACTION = lazy.regex(r"(?: |-)?(\d{1,2})[/⁄](\d{1,2})(?![\d/⁄])")
_CODE = lazy.regex(r"0\d+$")
"""Digits that begin with a zero are a code: 007."""
_LONGEST = 40
"""Characters of a number in digits; a longer run is a key or a serial number."""
_WORDS = lazy.regex(rf"{_WORD}\b", re.I)
_GAP = lazy.regex(r"[ \u00a0]{1,3}(and )?|-", re.I)
_PART = r"(half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b"
_AND_PART = lazy.regex(rf"[ -]and[ -](?:(an?|one|two|three|four|five|seven|nine)[ -])?{_PART}", re.I)
_HALF = lazy.regex(
    alternatives(
        (
            "half a million",
            "(?:(?:an? |one[ -])?half(?:[ -](?:of )?an?)?|(?:an? |(?:one|three)[ -])quarters?(?:[ -]of)?(?:[ "
            "-]an?)?|(?:an? |(?:one|two|three|four)[ -])(?:thirds?|fifths?|tenths?)[ -]of[ -]an?)[ -](million|"
            r"billion|trillion|thousand|dozen|hundred)\b",
            "half a million",
        ),
    ),
    re.I,
)
_HALF_SHARE = lazy.regex(r"(?:(an?|one|two|three|four)[ -])?([a-z]+)", re.I)
_ARTICLE = lazy.regex(r"an? (?=(?:hundred|thousand|million|billion|trillion|dozen|lakh|crore)\b)", re.I)
_ONE_UNIT = lazy.regex(r"an?(?= [a-z]+ and an? (?:half|quarter)\b)", re.I)
"""An hour and a half: the article is the one that the part is added to."""
_SHARE = lazy.regex(rf"(an?|one|two|three|four|five|six|seven|eight|nine)[ -]{_PART}", re.I)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that ends at `end`; `step` is the place of its last printed digit, in units."""

    end: int
    value: Decimal
    step: Decimal
    words: bool = False
    """Written out, at least where it begins."""
    scaled: bool = False
    """With thousand, million …; what follows is not part of a smaller number."""
    part: bool = False
    """A fraction: a share of something, or of a unit."""
    factor: Decimal = Decimal(1)
    """What a scale after digits multiplies them by: "5-10 million" has it once for both."""
    alone: bool = False
    """A scale with no number before it: the hundred of "several hundred"."""


def read_amount(text: str, at: int, stop: int) -> Amount | None:
    """The number that begins at a character and ends before `stop`; None where there is none, or one of more digits than anybody counts."""
    amount = _read(text, at, stop)
    return amount if amount is not None and amount.value < _MOST else None


_MOST = Decimal(10) ** 27
"""Decimals of more digits cannot be divided exactly."""


def _read(text: str, at: int, stop: int) -> Amount | None:
    if text[at] in _VULGAR:
        return _scaled(text, _vulgar(text, at, Decimal(0)), stop)
    if text[at].isdigit() or text[at] == ".":
        return _digits(text, at, stop)
    forms = (_pointed, _half, _share, _words, _one_unit)
    return next((found for form in forms if (found := form(text, at, stop)) is not None), None)


def _digits(text: str, at: int, stop: int) -> Amount | None:
    found = _DIGITS.match(text, at, stop)
    if found is None or len(found[0]) > _LONGEST or _CODE.match(found[0]):
        return None
    plain = found[0].replace(",", "")
    for space in "\u00a0\u2009\u202f":
        plain = plain.replace(space, "")
    value, step, end = Decimal(plain), Decimal(1).scaleb(-len((found[2] or "x")[1:])), found.end()
    if found[0].startswith("."):
        step = Decimal(1).scaleb(1 - len(found[0]))
    if end < stop and text[end] in _VULGAR:
        return _scaled(text, _vulgar(text, end, value), stop)
    if (
        text[end : end + 1] in "/⁄"
        and (share := re.compile(r"[/⁄](\d{1,2})(?![\d/⁄])").match(text, end, stop))
        and 0 < value < int(share[1])
    ):
        size = Decimal(int(share[1]))
        return Amount(share.end(), value / size, 1 / size, part=True)
    mixed = _FRACTION.match(text, end, stop) if text[end : end + 1] in " -" else None
    if mixed and 0 < int(mixed[1]) < int(mixed[2]):
        return _scaled(text, Amount(mixed.end(), value + Decimal(mixed[1]) / Decimal(mixed[2]), 1 / Decimal(mixed[2])), stop)
    return _scaled(text, Amount(end, value, step), stop)


def _vulgar(text: str, at: int, whole: Decimal) -> Amount:
    over, under = _VULGAR[text[at]].split("/")
    return Amount(at + 1, whole + Decimal(over) / Decimal(under), 1 / Decimal(under), part=not whole)


def _scaled(text: str, amount: Amount, stop: int) -> Amount:
    """The amount times the scales that follow it: 35 lakh, 1.2 million, 3 lakh crore, 10bn."""
    end, factor = amount.end, Decimal(1)
    while found := _SCALE.match(text, end, stop):
        word = found[1].lower()
        factor *= {"hundred": 100, "dozen": 12}.get(word) or SCALES[word]
        end = found.end()
        if factor > 10**21:
            break
    if factor == 1 and (letters := _LETTERS.match(text, end, stop)) and (letters[0][0] != " " or len(letters[1]) > 1):
        factor, end = Decimal(GLUED[letters[1]]), letters.end()
    if factor == 1:
        return amount
    value, step = amount.value * factor, amount.step * factor
    part = and_part(text, end, stop)
    if part:
        return Amount(part[2], value + part[0] * factor, step * part[1], scaled=True)
    return Amount(end, value, step, scaled=True, words=amount.words, factor=factor)


def and_part(text: str, at: int, stop: int) -> tuple[Decimal, Decimal, int] | None:
    """ "And a half" at a place: how much it adds to a whole, its precision and its end."""
    found = _AND_PART.match(text, at, stop)
    if found is None or found[2].lower() not in PARTS:
        return None
    size = Decimal(PARTS[found[2].lower()])
    return _count(found[1] or "one") / size, 1 / size, found.end()


def _one_unit(text: str, at: int, stop: int) -> Amount | None:
    found = _ONE_UNIT.match(text, at, stop)
    return Amount(found.end(), Decimal(1), Decimal(1), words=True) if found else None


def _half(text: str, at: int, stop: int) -> Amount | None:
    """Half a million, a quarter of a billion, three-quarters of a million."""
    found = _HALF.match(text, at, stop)
    if not found:
        return None
    word, said = found[1].lower(), _HALF_SHARE.match(found[0])
    assert said is not None
    scale = Decimal({"hundred": 100, "dozen": 12}.get(word) or SCALES[word])
    share = _count(said[1] or "one") / PARTS[said[2].lower()]
    return Amount(found.end(), share * scale, scale / 10, words=True, scaled=True)


def _share(text: str, at: int, stop: int) -> Amount | None:
    """Two-thirds, one quarter, half: a part of a whole."""
    found = _SHARE.match(text, at, stop)
    if found:
        size = PARTS[found[2].lower()]
        over = _count(found[1])
        if over < size or size == 2:
            return _scaled(text, Amount(found.end(), over / size, Decimal(1) / size, words=True, part=True), stop)
    half = re.compile(r"half\b", re.I).match(text, at, stop)
    return Amount(half.end(), Decimal("0.5"), Decimal("0.5"), words=True, part=True) if half else None


def _count(word: str) -> Decimal:
    return Decimal(SMALL.get(word.lower(), 1))


@dataclass(slots=True)
class _Sum:
    """A number in words so far: what is complete (two thousand), and what may continue (three hundred and)."""

    total: Decimal = Decimal(0)
    current: int | None = None
    step: int = 1
    last: int = 10**24
    scaled: bool = False

    def add(self, word: str) -> bool:
        """Take one more word; False where it begins another number."""
        if word in SMALL:
            return self._small(SMALL[word])
        if word == "hundred":
            return self._times(100, self.current is None or 0 < self.current < 100)
        if word == "dozen":
            return self._times(12, True)
        return word in SCALES and self._scale(SCALES[word])

    def _small(self, value: int) -> bool:
        now = self.current
        if now is not None and not (now >= 100 and now % 100 == 0) and not (now % 100 >= 20 and now % 10 == 0 and value < 10):
            return False
        self.current, self.step = (now or 0) + value, 1
        return True

    def _times(self, size: int, fits: bool) -> bool:
        if fits:
            self.current, self.step = (self.current or 1) * size, size
        return fits

    def _scale(self, size: int) -> bool:
        if self.current is None and self.total:  # three lakh crore
            if size <= self.last:
                return False
            self.total *= size
        elif size >= self.last or self.current == 0:
            return False
        else:
            self.total += (self.current or 1) * size
        self.current, self.step, self.last, self.scaled = None, size, size, True
        return True

    def joins(self) -> bool:
        """After this much "and" goes on with the same number."""
        if self.current is None:
            return self.total > 0
        return self.current >= 100 and self.current % 100 == 0


_COMMA = lazy.regex(rf",[ \u00a0]()(?=(?:{'|'.join(ONES)}|a) hundred\b)", re.I)
"""As people say large numbers: "two thousand, two hundred and sixty"."""
_ALONE = frozenset({*SCALES, "hundred", "dozen"})


def _words(text: str, at: int, stop: int) -> Amount | None:
    """A number in words; "five and nine" are two, "five hundred and nine" is one."""
    article = _ARTICLE.match(text, at, stop)
    start = end = article.end() if article else at
    number = _Sum()
    here = _WORDS.match(text, start, stop)
    while here and number.add(here[0].lower()):
        end = here.end()
        gap = _GAP.match(text, end, stop) or (_COMMA.match(text, end, stop) if number.total else None)
        if not gap or (gap[1] and not number.joins()):
            break
        here = _WORDS.match(text, gap.end(), stop)
        if here and gap[1] and here[0].lower() not in SMALL:
            break
    if end == start:
        return None
    alone = article is None and text[at:end].lower() in _ALONE
    amount = Amount(end, number.total + (number.current or 0), Decimal(number.step), words=True, scaled=number.scaled, alone=alone)
    return _with_fraction(text, amount, stop)


_POINT = lazy.regex(rf" point((?: (?:{'|'.join(ONES[:10])}|nought|naught|oh))+)\b", re.I)


_POINTED = lazy.regex(
    rf"(?:nought |naught )?point(?P<digits>(?: (?:{'|'.join(ONES[:10])}|nought|naught|oh))+)"
    r"(?= (?:per ?cent|percentage|million|billion)\b)",
    re.I,
)
"""What is spoken with nothing before the point: "nought point five per cent", "point five per cent"."""


def _pointed(text: str, at: int, stop: int) -> Amount | None:
    found = _POINTED.match(text, at, stop)
    if found is None:
        return None
    digits = "".join(str(SMALL.get(word, 0)) for word in found["digits"].lower().split())
    step = Decimal(1).scaleb(-len(digits))
    return _scaled(text, Amount(found.end(), int(digits) * step, step, words=True), stop)


def _with_fraction(text: str, amount: Amount, stop: int) -> Amount:
    """Two and a half, three point five; then the scale of both."""
    part = and_part(text, amount.end, stop)
    if part:
        more = replace(amount, end=part[2], value=amount.value + part[0] * amount.step, step=amount.step * part[1])
        return _scaled(text, more, stop)
    point = _POINT.match(text, amount.end, stop)
    if point:
        digits = "".join(str(SMALL.get(word, 0)) for word in point[1].lower().split())
        step = Decimal(1).scaleb(-len(digits))
        return _scaled(text, replace(amount, end=point.end(), value=amount.value + int(digits) * step, step=step), stop)
    return amount
