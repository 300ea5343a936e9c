"""Number words as figures: "two hundred and five" is 205, "$5 million" is 5 million dollars, "per cent" is percent."""

from __future__ import annotations

from collections.abc import Sequence

from factlint.words.figures.numbers import ONES, ORDINALS, TENS

_UNITS = {word: n for n, word in enumerate(ONES)}
_SCALES = {"hundred": 100, "thousand": 1000}
_BIG = frozenset(("million", "billion", "trillion"))
_CURRENCY = {"$": "dollars", "£": "pounds", "€": "euros"}
NUMBER_WORDS = frozenset((*_UNITS, *TENS, *ORDINALS, *_SCALES, *_BIG, *_CURRENCY, "cent"))
"""Text without any of these keys has nothing to join."""
NUMBER_OPENINGS = NUMBER_WORDS | {"a", "per"}
"""What is joined to the words after it begins with one of these or with a digit."""


def joined_number(keys: Sequence[str]) -> tuple[Sequence[str], int]:
    """The keys that stand for the words at the start of `keys`, and how many words those are; the first word as it is for no number."""
    head, rest = keys[0], keys[1:]
    if head == "per" and rest[:1] == ["cent"]:
        return ("percent",), 2
    if head in _CURRENCY and rest:
        return _money(head, rest)
    if head == "a" and rest and rest[0] in _SCALES:
        return (str(_SCALES[rest[0]]),), 2
    if head == "a" and rest and rest[0] in _BIG:
        return ("1", rest[0]), 2
    return _spelt(keys)


def _money(sign: str, keys: Sequence[str]) -> tuple[Sequence[str], int]:
    amount, taken = joined_number(keys)
    if not amount[0][:1].isdigit():
        return (sign,), 1
    if taken < len(keys) and keys[taken] in _BIG and amount[-1] not in _BIG:
        amount, taken = (*amount, keys[taken]), taken + 1
    return (*amount, _CURRENCY[sign]), taken + 1


def _spelt(keys: Sequence[str]) -> tuple[Sequence[str], int]:
    """A number in words; "two five" are two, and so are "twenty fourteen"."""
    total, current, taken = 0, 0, 0
    while taken < len(keys):
        key = keys[taken]
        first, hundreds = taken == 0, taken > 0 and current % 100 == 0 and total + current > 0
        tens = taken > 0 and current % 100 in TENS.values()
        if key in _UNITS and (first or hundreds or (tens and 0 < _UNITS[key] < 10)):
            current += _UNITS[key]
        elif key in TENS and (first or hundreds):
            current += TENS[key]
        elif first and key.isdigit() and len(key) <= 6 and len(keys) > 1 and keys[1] in _SCALES:
            current = int(key)
        elif key in _SCALES and (not first or key == "hundred") and current < _SCALES[key]:
            current = max(1, current) * _SCALES[key]
            if key == "thousand":
                total, current = total + current, 0
        elif key in ORDINALS and (first or hundreds or (tens and ORDINALS[key] < 10)):
            return (_ordinal(total + current + ORDINALS[key]),), taken + 1
        elif not (key == "and" and hundreds and taken + 1 < len(keys) and (keys[taken + 1] in _UNITS or keys[taken + 1] in TENS)):
            break
        taken += 1
    return ((str(total + current),), taken) if taken else ((keys[0],), 1)


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
