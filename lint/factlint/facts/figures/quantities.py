"""One number with its unit and what it counts, before hedges and ranges."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from typing import Literal

from factlint import lazy
from factlint.facts.figures import units
from factlint.facts.figures.ages import DECADES, age_after
from factlint.facts.figures.amounts import FIRST, GLUED, SCALES, Amount, and_part, read_amount
from factlint.facts.figures.designations import GLUED_AFTER, STREET, is_alone, is_year, labelled
from factlint.facts.figures.hedges import handful, hedge_after
from factlint.facts.figures.measures import compound, degrees, height, rate_after, turn_after, unit_after, with_cents
from factlint.facts.figures.units import Unit
from factlint.facts.nouns import is_plural, noun_after, phrase_after, purpose, share_of
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.counted import IN_METRES, OF_TIME, SCORED
from factlint.words.figures.numbers import ORDINALS, SMALL
from factlint.words.figures.small import OF_WHOM

FIRST_OF_NUMBER = lazy.regex(rf"(?:{FIRST})|(?<=[ -])(?:{'|'.join(DECADES)})\b|(?<![\w.])\.\d|(?P<tag><[A-Za-z][^<>]*>)")


@dataclass(frozen=True, slots=True)
class Quantity:
    """One number with its unit, before hedges and ranges."""

    start: int
    end: int
    amount: Amount
    unit: str
    kind: Literal["money", "percent", "points", "count", "measure", "ratio", "age", "temperature", "duration"]
    of: str | None = None

    @property
    def bare(self) -> bool:
        return self.kind == "count"


ABROAD = r"(?<=\+)\d{1,3}(?:[ .-]\(?\d{1,5}\)?){2,6}\b"
HOME = r"(?:0\d{1,4}|\d{3,4})\)?[ .-]\d{3}[ .-]\d{3,4}\b|0\d{1,4}\)?[ .-]\d{4}[ .-]\d{4}\b"
"""Telephone numbers, with a country and without."""
_PHONE = lazy.regex(rf"{ABROAD}|(?<!\d){HOME}")
CODE = "|".join(sorted((re.escape(code) for code in units.PREFIXES if code[0].isalpha()), key=len, reverse=True))
SIGN = "|".join(sorted((re.escape(sign) for sign in units.PREFIXES if not sign[0].isalpha()), key=len, reverse=True))
"""What is before an amount of money: a code of letters, a sign."""
_MONEY = lazy.regex(rf"(?:(?<![\w$£€])(?P<code>{CODE}) ?\$?|\$(?P<land>US|A|AU|NZ|C|HK)|(?P<sign>{SIGN})) ?$")
_LANDS = {"US": "USD", "A": "AUD", "AU": "AUD", "NZ": "NZD", "C": "CAD", "HK": "HKD"}


def quantity_at(text: str, at: int, last: int, block: Span, dollar: str) -> Quantity | None:
    """The quantity whose number begins here; None where it is a designation, a year, a time, a score …"""
    if _PHONE.match(text, at, block.end):
        return None
    tall = height(text, at, block.end)
    if tall is not None and is_alone(text, at, block, tall):
        return Quantity(at, tall.end, tall, "ft", "measure")
    amount = read_amount(text, at, block.end)
    if amount is None or (amount.alone and amount.value >= 1000 and not handful(text[max(last, block.start, at - 24) : at])):
        return None
    money = _MONEY.search(text[max(last, at - 8) : at])
    start = at - len(money[0]) if money else at
    if money and not amount.words:
        name = _LANDS.get(money["land"] or "") or units.PREFIXES[money["code"] or money["sign"]].name
        return _owed(text, block, paid(text, start, block, millions(text, amount, block.end), dollar if money["sign"] == "$" else name))
    if not is_alone(text, at, block, amount):
        return None
    start = _minus(text, at, block)
    if start != at:
        amount = replace(amount, value=-amount.value)
    elif not amount.words and not amount.scaled:
        amount = _small_millions(text, amount, block.end)
    aged = age_after(text, start, block, amount)
    if aged is not None:
        return Quantity(start, aged[0], amount, aged[1], "age")
    return in_unit(text, start, block, amount) or _one_in(text, start, block, amount) or _counted(text, start, at, block, amount)


_MILLION = Decimal(10**6)
_SMALL_M = lazy.regex(r" ?m(?![\w/])")
_STRONG = lazy.regex(r"-(?:strong|members?|person|people|households?|homes?|customers?|users?|barrels?|tonnes?|tons?)\b")
"""After "1.2m": no metres, but so many in what follows."""


def _small_millions(text: str, amount: Amount, stop: int) -> Amount:
    """300m people, 30m barrels, 12.5m EUR: millions, where metres make no sense."""
    letter = _SMALL_M.match(text, amount.end, stop)
    if letter is not None and _STRONG.match(text, letter.end(), stop):
        return replace(amount, end=letter.end(), value=amount.value * _MILLION, step=amount.step * _MILLION, scaled=True)
    word = re.compile(r" (?:US |more |new |other )?(\w+)").match(text, letter.end(), stop) if letter else None
    if letter is None or word is None or word[1] in IN_METRES or not (is_plural(word[1]) or word[1] in units.PREFIXES):
        return amount
    return replace(amount, end=letter.end(), value=amount.value * _MILLION, step=amount.step * _MILLION, scaled=True)


def millions(text: str, amount: Amount, stop: int) -> Amount:
    """After a currency sign a small m means million, b billion."""
    letter = re.compile(r" ?([mb])(?![\w/])").match(text, amount.end, stop)
    if not letter or amount.scaled:
        return amount
    size = _MILLION if letter[1] == "m" else _MILLION * 1000
    return replace(amount, end=letter.end(), value=amount.value * size, step=amount.step * size, scaled=True, factor=size)


_DOLLARS = lazy.regex(r"[ -](?:(?:US|U\.S\.) )?(?:dollars?|euros?|pounds?|yen|bucks?)\b", re.I)


def paid(text: str, start: int, block: Span, amount: Amount, unit: str) -> Quantity:
    end = amount.end
    code = re.compile(r" ?(USD|EUR|GBP|AUD|CAD|NZD|HKD|SGD)(?!\w)").match(text, end, block.end)
    if code:
        end, unit = code.end(), code[1]
    elif twice := _DOLLARS.match(text, end, block.end):
        end = twice.end()
    amount, end = _late_scale(text, amount, end, block.end)
    amount, end = with_cents(text, amount, unit, end, block.end)
    rate, stop = rate_after(text, end, block.end)
    return Quantity(start, stop, replace(amount, end=stop), unit + rate, "money", purpose(text, stop, block.end))


_DEBT = lazy.regex(r"(?:(?<![^\s(])[-−]|\b(?:minus|negative) )$", re.I)


def _owed(text: str, block: Span, paid: Quantity) -> Quantity:
    """ "-$5", "minus $5 million", "minus five dollars": a sum below zero."""
    sign = _DEBT.search(text[max(block.start, paid.start - 10) : paid.start])
    if sign is None or paid.amount.value <= 0:
        return paid
    return replace(paid, start=paid.start - len(sign[0]), amount=replace(paid.amount, value=-paid.amount.value))


def _minus(text: str, at: int, block: Span) -> int:
    """Where a negative number begins, sign included."""
    if at > block.start and text[at - 1] in "-−–" and (at - 1 == block.start or text[at - 2] in " \u00a0(["):
        return at - 1
    return at


def in_unit(text: str, start: int, block: Span, amount: Amount) -> Quantity | None:
    found = unit_after(text, start, amount, block.end) or _million_coded(text, amount, block.end) or degrees(text, start, amount, block.end)
    if found is None:
        return _frost(text, start, block, amount)
    unit, end = found
    if unit.dimension in ("time", "length", "weight", "volume") and (part := and_part(text, end, block.end)):
        amount, end = replace(amount, value=amount.value + part[0], step=amount.step * part[1]), part[2]
    if unit.dimension == "money":
        if text[end - 4 : end - 3] == "M" and text[end - 3 : end] in units.PREFIXES:
            amount = replace(amount, value=amount.value * _MILLION, step=amount.step * _MILLION, scaled=True)
        if not amount.words:
            amount, end = _late_scale(text, amount, end, block.end)
        amount, end = with_cents(text, amount, unit.name, end, block.end)
        rate, stop = rate_after(text, end, block.end)
        return _owed(text, block, Quantity(start, stop, amount, unit.name + rate, "money", purpose(text, stop, block.end)))
    if unit.dimension in ("percent", "points"):
        start, amount = _negative(text, start, block, amount)
        kind: Literal["percent", "points"] = "percent" if unit.dimension == "percent" else "points"
        return Quantity(start, end, amount, unit.name, kind, share_of(text, end, block.end))
    if unit.dimension == "time":
        if amount.words and amount.value == 1 and unit.factor < 10**9:
            return None
        return Quantity(start, end, amount, unit.name, "duration", None)
    if unit.dimension == "temperature":
        return _warm(text, start, block, amount, unit, end)
    amount, unit, end = compound(text, amount, unit, end, block.end)
    rate, stop = rate_after(text, end, block.end)
    of = purpose(text, stop, block.end)
    if of and not rate and (goods := _GOODS.match(text, end, block.end)):
        rate, _ = rate_after(text, goods.end(), block.end)
    return Quantity(start, stop, amount, unit.name + rate, "measure", of)


_GOODS = lazy.regex(r" of (?:[a-z]+ )?[a-z]+(?= (?:per|an?|each|every) )")
_NEGATIVE = lazy.regex(r"(?<!or )\b(?:minus|negative) $", re.I)
_BELOW_ZERO = lazy.regex(r" below (?:zero\b|0\b)")


def _negative(text: str, start: int, block: Span, amount: Amount) -> tuple[int, Amount]:
    """ "Minus 5" as one number below zero."""
    sign = _NEGATIVE.search(text[max(block.start, start - 10) : start])
    return (start - len(sign[0]), replace(amount, value=-amount.value)) if sign and amount.value > 0 else (start, amount)


def _warm(text: str, start: int, block: Span, amount: Amount, unit: Unit, end: int) -> Quantity:
    start, amount = _negative(text, start, block, amount)
    below = _BELOW_ZERO.match(text, end, block.end)
    if below and amount.value > 0:
        amount, end = replace(amount, value=-amount.value), below.end()
    return Quantity(start, end, amount, unit.name, "temperature")


def _frost(text: str, start: int, block: Span, amount: Amount) -> Quantity | None:
    """ "Twenty below zero": degrees, whichever they are."""
    below = _BELOW_ZERO.match(text, amount.end, block.end)
    if below is None or not 0 < amount.value < 100:
        return None
    return Quantity(start, below.end(), replace(amount, value=-amount.value), "°", "temperature")


_CODED = lazy.regex(r" ?M(USD|EUR|GBP|CHF|SEK|NOK|DKK|INR)\b")


def _million_coded(text: str, amount: Amount, stop: int) -> tuple[Unit, int] | None:
    """30 MUSD: millions of a currency."""
    found = _CODED.match(text, amount.end, stop)
    return (units.PREFIXES[found[1]], found.end()) if found else None


_LATE_SCALE = lazy.regex(r" (thousand|million|billion|trillion)\b|(?<=[A-Z$£€]) ?(k|m|mn|mln|bn|bln|tn)(?![\w/])")


def _late_scale(text: str, amount: Amount, end: int, stop: int) -> tuple[Amount, int]:
    """75 USD million, 75 EUR bn: the scale after the currency."""
    found = _LATE_SCALE.match(text, end, stop) if not amount.scaled else None
    if not found:
        return amount, end
    size = Decimal(SCALES[found[1]] if found[1] else {**GLUED, "m": 10**6}[found[2]])
    return replace(amount, value=amount.value * size, step=amount.step * size, scaled=True), found.end()


_IN = lazy.regex(r" (in|out of|of) (?:every |each )?(?=\d|[a-z])", re.I)
_WHOLES = {Decimal(n) for n in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000)}
_OF_TIME = lazy.regex(
    rf"[ -]{any_of(OF_TIME)}\b",
    re.I,
)
# "Half the voters", "a third (33%)", "a quarter, or 25 percent".
_GLOSSED = lazy.regex(r" the\b|(?: \(|,? or )(?:about |some |roughly |nearly )?\d[\d.]* ?(?:%|percent|per cent)")


_OF_WHOM = lazy.regex(rf" of (?:{any_of(OF_WHOM)} )*")


def _one_in(text: str, start: int, block: Span, amount: Amount) -> Quantity | None:
    """One in five, nine out of 10; and a fraction of something."""
    if amount.part:
        if text[max(block.start, start - 4) : start].lower() == "and ":
            return None
        of = _OF_WHOM.match(text, amount.end, block.end)
        if (
            not of
            and (text[start : start + 2].lower() in ("a ", "an", "ha") or not amount.words)
            and not _GLOSSED.match(text, amount.end, block.end)
            and not (text[start - 1 : start] == "(" and text[amount.end : amount.end + 1] == ")")
        ):
            return None
        return Quantity(start, amount.end, amount, "", "ratio", noun_after(text, of.end() - 1, block.end) if of else None)
    link = _IN.match(text, amount.end, block.end) if amount.value % 1 == 0 and 0 < amount.value < 100 else None
    if not link or link[1].lower() == "of" or not FIRST_OF_NUMBER.match(text, link.end(), block.end):
        return None
    whole = read_amount(text, link.end(), block.end)
    if whole is None or whole.value not in _WHOLES or whole.value <= amount.value or _OF_TIME.match(text, whole.end, block.end):
        return None
    if link[1].lower() == "in" and amount.value > 9:
        return None
    share = replace(amount, value=amount.value / whole.value, step=1 / whole.value, end=whole.end)
    return Quantity(start, whole.end, share, "", "ratio", noun_after(text, whole.end, block.end, heads=1))


def _counted(text: str, start: int, at: int, block: Span, amount: Amount) -> Quantity | None:
    """A bare number, or one of things: "12", "two planes", "a 12-member panel"."""
    if amount.part:
        return None
    after = text[amount.end : min(block.end, amount.end + 40)]
    if amount.words:
        return _in_words(text, start, block, amount)
    if not amount.scaled and GLUED_AFTER.match(after):
        return Quantity(start, amount.end, amount, "", "count") if _opens_range(text, amount, block) else None
    noun, end = phrase_after(text, amount.end, block.end)
    if not amount.scaled and (is_year(text, at, block, amount, noun) or labelled(text, at, block, amount, noun) or STREET.match(after)):
        return None
    return Quantity(start, amount.end, amount, turn_after(text, end, block.end), "count", noun)


_ORDINAL = lazy.regex(rf"-(?:{'|'.join(word for word, number in ORDINALS.items() if number < 10)})\b", re.I)
"""After "twenty": no number of anything, but the twenty-first."""


def _in_words(text: str, start: int, block: Span, amount: Amount) -> Quantity | None:
    if amount.value in (0, 1) and not amount.scaled:
        return None
    noun, end = phrase_after(text, amount.end, block.end)
    if _ORDINAL.match(text, amount.end, block.end):
        return None
    if text[amount.end : amount.end + 1] == "-" and (noun is None or noun in SMALL) and not hedge_after(text, amount.end, block.end):
        return None
    return Quantity(start, amount.end, amount, turn_after(text, end, block.end), "count", noun)


def _opens_range(text: str, amount: Amount, block: Span) -> bool:
    """5-10 boats, 5-10 million: the lower end of a range, not a score, a year or part of a key."""
    link = re.compile(r"(?:[-–]|-to-)(?=\d)").match(text, amount.end, block.end)
    high = read_amount(text, link.end(), block.end) if link else None
    if high is None or high.part or amount.value >= high.value or amount.step != high.step / high.factor:
        return False
    if re.compile(r" ?[-–/] ?\d|/").match(text, high.end, block.end):
        return False
    unit = unit_after(text, link.end(), high, block.end) or degrees(text, link.end(), high, block.end) if link else None
    noun = noun_after(text, high.end, block.end)
    grouped = re.search("[,\u00a0\u2009\u202f]", text[link.end() : high.end]) if link else None
    return unit is not None or high.scaled or (noun is not None and noun not in SCORED and (high.value < 1500 or grouped is not None))
