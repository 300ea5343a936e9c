"""The unit that follows a number: its name or its sign, smaller units that go on with it, and what it is counted per."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from factlint import lazy
from factlint.facts.figures import units
from factlint.facts.figures.amounts import FIRST, Amount, read_amount
from factlint.facts.figures.designations import MINUTES
from factlint.facts.figures.units import Unit
from factlint.words import any_of, either
from factlint.words.figures.numbers import ONES, SMALL, TENS
from factlint.words.figures.small import AFTER_SPOKEN_SUMS, AFTER_WINS, BEFORE_PENCE
from factlint.words.figures.units import CENTS, HYPHENATED, NOT_PAID_IN_POUNDS, PAID_IN_POUNDS, PER

_FIRST = lazy.regex(rf"(?:{FIRST})|(?<![\w.])\.\d")
# One gap, maybe "of a" after a fraction, then up to four words; or a symbol, glued or after one space.
_GAP = lazy.regex(r"[ \u00a0]?[-‑]?(?=[A-Za-z°%])")
_GAP_OF = lazy.regex(r"[ \u00a0](?:of )?(?:an? |the |one |1 ?)(?=[A-Za-z%])")
_TAIL = lazy.regex(r"[A-Za-z°.%]+(?:[ -][A-Za-z.]+){0,3}")
_SYMBOL = lazy.regex(r" ?(?:([^\s\d,;:()\[\]{}\"”“]+?[²³23]?)(?=\.?(?![\w²³/.$£€^]))|[\[({]([^\s\d\[\](){}]+)[\])}])")
_HEAD = lazy.regex(r" ?([A-Za-z]+)(?=/)")
_GLUED_ONLY = frozenset({"t", "c", "ac", "st", "pt", "pc", "W", "V", "J"})
"""Symbols that mean something else after a space: "2 W. Main St.", "5 st"."""
_PENCE = lazy.regex(r"p(?![\w-]|\.\w)")
_PER = either(PER)
_PER_PENNY = lazy.regex(rf"p (?:an?|per) {_PER}\b")


def unit_after(text: str, at: int, amount: Amount, stop: int) -> tuple[Unit, int] | None:
    """The unit right after a number that begins at `at`, and its end."""
    inches = _inches(text, amount, stop) if text.startswith(_IN, amount.end) else None
    if inches is not None:
        return units.BY_NAME["in"], inches
    gap = (_GAP_OF.match(text, amount.end, stop) if amount.part else None) or _GAP.match(text, amount.end, stop)
    if gap:
        if text[gap.end()] == "%":
            return units.BY_NAME["%"], gap.end() + 1
        named = _named(text, gap.end(), min(stop, gap.end() + 40), amount)
        if named:
            return named
    return None if amount.words else _sign_after(text, at, amount, stop)


_METRIC = r"(?:about |roughly )?\d[\d.,]*[ -]?(?:cm|mm|m|centimet|millimet|met(?:re|er)s?)"
_INCH = lazy.regex(
    rf"[ -]?in\b(?:(?=\.?(?:-(?:long|wide|tall|high|deep|thick))? ?[(\[/] ?{_METRIC})|(?=\.? ?[)\]])"
    r"|\.?(?= (?:of (?:rain|snow)|long|wide|tall|high|deep|thick|across|in diameter)\b))"
)
_IN = ("in", " in", "-in")
_IN_METRIC = lazy.regex(
    r"\d[ -]?(?:cm|mm|m|(?:centi|milli)?met(?:re|er)s?)(?:[ -](?:long|wide|tall|high|deep|thick))? ?[(\[] ?(?:about )?[\d.,/½¼¾ -]+$"
)
_HYPHENATED = lazy.regex(rf"-({any_of(HYPHENATED)})(?![\w/²³])")


def _inches(text: str, amount: Amount, stop: int) -> int | None:
    """Where "in" ends that is inches: beside centimetres, before "long" or "of snow"."""
    found = _INCH.match(text, amount.end, stop)
    closes = found is not None and text[found.end() : found.end() + 2].strip(". ")[:1] in (")", "]")
    if found is None or (closes and not _IN_METRIC.search(text[max(0, found.start() - 50) : found.start()])):
        return None
    return found.end()


_FIRST_PLACE = lazy.regex(r"(?:\d*[02-9])?1st\b(?! \d+ ?lbs?\b)")
"""The 21st is an ordinal, 12st and 21st 4lb are stones."""
_PRICE = lazy.regex(rf"\b{any_of(BEFORE_PENCE)} $")
"""Before pence: "from 409p to 412p"; "Oxford, 412p." are pages."""


def _sign_after(text: str, at: int, amount: Amount, stop: int) -> tuple[Unit, int] | None:
    hyphenated = _HYPHENATED.match(text, amount.end, stop)
    if hyphenated:
        return units.SYMBOLS[hyphenated[1]], hyphenated.end()
    symbol = _SYMBOL.match(text, amount.end, min(stop, amount.end + 12))
    if (symbol is None or (symbol[1] or symbol[2]) not in units.SYMBOLS) and (head := _HEAD.match(text, amount.end, stop)):
        symbol = head
    if symbol is None:
        return None
    mark = symbol[1] or symbol[2]
    if mark == "st" and _FIRST_PLACE.match(text, at, stop):
        return None
    paid = amount.value < 100 or amount.step < 1 or _PER_PENNY.match(text, amount.end, stop) or _PRICE.search(text[max(0, at - 12) : at])
    if mark == "p" and paid and _PENCE.match(text, amount.end, stop):
        return units.BY_NAME["pence"], amount.end + 1
    unit = units.SYMBOLS.get(mark)
    if unit is None:
        return None
    spaced = text[amount.end] == " "
    if mark in ("am", "pm") and amount.step in MINUTES:
        return None
    if spaced and mark in _GLUED_ONLY:
        return None
    return unit, symbol.end()


def _named(text: str, at: int, stop: int, amount: Amount) -> tuple[Unit, int] | None:
    tail = _TAIL.match(text, at, stop)
    if not tail:
        return None
    words = re.split(r"([ -])", tail[0])
    for count in range(min(len(words), 2 * units.LONGEST - 1), 0, -2):
        phrase = "".join(words[:count])
        unit = (
            units.NAMES.get(phrase.lower())
            or units.NAMES.get(phrase.lower().rstrip("."))
            or units.NAMES.get(phrase.lower().replace("-", " "))
        )
        if unit is None:
            continue
        end = at + len(phrase.rstrip(".") if phrase.lower().rstrip(".") in units.NAMES else phrase)
        if not _fits(phrase, unit, text, end, amount):
            continue
        if unit.name == "lb" and _sterling(text, at, end, amount):
            return units.BY_NAME["GBP"], end
        return unit, end
    return None


_PENNIES = lazy.regex(rf"(?:,? and)? (?:[a-z-]+|\d\d?) ?(?:pence|pennies|p)\b| (?:{'|'.join(TENS)}|ten|fifteen)(?=[.,;!?]|\s*$)")
_PRICED = lazy.regex(rf"\b{any_of(PAID_IN_POUNDS)}\b(?:(?!{any_of(NOT_PAID_IN_POUNDS)})[^.;,]){{0,45}}$")


def _sterling(text: str, at: int, end: int, amount: Amount) -> bool:
    """The pounds are money: millions of them, with pence, or paid."""
    if (amount.scaled and amount.value >= 10**6) or _PENNIES.match(text, end):
        return True
    return _PRICED.search(text[max(0, at - 70) : at]) is not None and not text.startswith(" of ", end)


_WINS = lazy.regex(rf" {any_of(AFTER_WINS)}\b")
_STONE = lazy.regex(r"(?: \d|,|\.(?:\s|$)|;| and\b| in weight|$)")


def _fits(phrase: str, unit: Unit, text: str, end: int, amount: Amount) -> bool:
    """The words are the unit here: not "second" as a rank, "point" as an argument, "mark" as a verb, "K" as a letter."""
    word = phrase.lower()
    if text[end : end + 1].isalnum():
        return False
    if word == "stone":
        return bool(_STONE.match(text, end))
    if word == "won":
        return amount.scaled and not _WINS.match(text, end)
    if word in ("second", "bar", "mark", "real", "colon", "real", "f", "c") and amount.value != 1:
        return False
    if unit.name == "points" and word in ("point", "points", "pt", "pts"):
        return not re.match(r"(?:-?guard|s? (?:out|to)\b)", text[end : end + 10])
    return not (phrase[0].isupper() and word in ("mark", "rand", "kip", "dong", "colon", "franc", "cup", "foot"))


# --- degrees -------------------------------------------------------------------------------------------------------------

_DEGREE = lazy.regex(r" ?([CF])(?![\w’'-])")
_THERMOMETER = lazy.regex(
    r"\b"
    + any_of(
        r"""
        temperatures? degrees? celsius fahrenheit heat(?:wave)? warm(?:ing|er)? mercury highs? lows? thermometers? cool(?:ing|er)?
        freez\w+ hot(?:ter|test)? cold(?:er|est)? climate weather fever forecast above below
        """
    )
    + r"\b",
    re.I,
)
_OTHER_SCALE = lazy.regex(r" ?[(\[/] ?(?:about )?[-−–]?\d{1,3}(?:\.\d)?(?: ?°? ?[CF]?(?:[-–]| to )\d{1,3})? ?°? ?[CF]\b")
_OF_OTHER_SCALE = lazy.regex(r"\d ?°? ?[CF] ?[(\[/] ?(?:about )?[-−–]?(?:\d{1,3} ?[CF]?(?:[-–]| to ))?$")
_WARMED = lazy.regex(r"\b(?:it (?:is|was)|hit|hitting|reach(?:ed|es)?|minus|(?:soared|rose|fell|dropped) to|exceed(?:ed|s)?) $", re.I)
_TARGET = lazy.regex(r" (?:target|limit|goal|day|days|threshold|mark)\b")
"""Right beside a letter of degrees: "hit 30C", "the 1.5C target"."""
_NEAR = 80


def degrees(text: str, at: int, amount: Amount, stop: int) -> tuple[Unit, int] | None:
    """20C, 68 F: a letter is a scale of degrees beside words of heat and cold, or beside the other scale."""
    letter = _DEGREE.match(text, amount.end, stop) if not amount.words and amount.value <= 5000 else None
    if letter is None:
        return None
    around = text[max(0, at - _NEAR) : at], text[letter.end() : min(stop, letter.end() + _NEAR)]
    glossed = _OTHER_SCALE.match(around[1]) or _OF_OTHER_SCALE.search(around[0])
    beside = _WARMED.search(around[0]) or _TARGET.match(around[1]) or amount.step < 1
    if not glossed and not beside and not any(_THERMOMETER.search(words.rpartition("\n")[2]) for words in around):
        return None
    return units.BY_NAME["°C" if letter[1] == "C" else "°F"], letter.end()


# --- what goes on --------------------------------------------------------------------------------------------------------

_SMALLER = {"ft": ("in", 12), "lb": ("oz", 16), "st": ("lb", 14), "m": ("cm", 100)}
_MORE = lazy.regex(r"(?:,? |-)?(?:and )?(?=\d|[a-z])")
_TALL = lazy.regex(r" (?:tall|in height|and weigh)")
_ENDS = lazy.regex(r"[.,;:)]|$")
_SPOKEN_ENDS = lazy.regex(rf"[.,;:)]|\s*$| {any_of(AFTER_SPOKEN_SUMS)}\b")
_INCHES = lazy.regex(r" ?in\b(?! (?:the\b|an?\b|[A-Z]))|\"|″")


def compound(text: str, amount: Amount, unit: Unit, end: int, stop: int) -> tuple[Amount, Unit, int]:
    """Feet and inches, pounds and ounces as one quantity; "5-foot-11" leaves the inches out."""
    if unit.name not in _SMALLER:
        return amount, unit, end
    name, parts = _SMALLER[unit.name]
    gap = _MORE.match(text, end, stop)
    if not gap or not _FIRST.match(text, gap.end(), stop):
        return amount, unit, end
    less = read_amount(text, gap.end(), stop)
    if less is None or less.value >= parts:
        return amount, unit, end
    last = _smaller(text, less, name, gap[0], stop)
    if last is None:
        return amount, unit, end
    return replace(amount, value=amount.value + less.value / parts, step=less.step / parts), unit, last


def _smaller(text: str, less: Amount, name: str, gap: str, stop: int) -> int | None:
    """Where the smaller unit ends that goes on with a larger one."""
    if name == "in" and (inches := _INCHES.match(text, less.end, stop)):
        return inches.end()
    found = unit_after(text, less.end, less, stop)
    if found is not None and found[0].name == name:
        return found[1]
    if found is None and name == "lb" and gap == " ":
        return less.end if _ENDS.match(text, less.end, stop) else None
    if found is None and name == "in" and gap == " " and _TALL.match(text, less.end, stop):
        return less.end
    if found is None and name == "cm" and gap == " " and less.words and less.value >= 10:
        return less.end if _SPOKEN_ENDS.match(text, less.end, stop) else None  # "four metres ten"
    bare = name == "in" and gap == "-" and found is None and not text[less.end : less.end + 1].isalnum()
    return less.end if bare else None


_CENTS = lazy.regex(r"(?:,? and)? (?=[\da-z])")
_CENT = lazy.regex(rf"(?: |-)?{any_of(CENTS)}\b| ?[p¢](?!\w)")
_BARE_CENTS = lazy.regex(r"(?: and)? (\d\d)(?=[.;!?]?(?:\s|$)(?! ?[a-z$£€]))")
_TWO_DIGITS = rf"(?:(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(ONES[1:10])}))?|{'|'.join(ONES[10:])})"
_SUM_ENDS = rf"(?=[.,;!?]|\s*$| {any_of(AFTER_SPOKEN_SUMS)}\b)"
_SPOKEN_CENTS = lazy.regex(
    rf" and ({'|'.join(TENS)})(?=[.;!?]?(?:\s*$|\n))|(?<=pounds|.pound|.euros|..euro|ollars|dollar) ({_TWO_DIGITS}){_SUM_ENDS}"
)
"""Five pounds fifty, three euros ninety-five a kilo."""
_TENTH = lazy.regex(rf" (?:jiao|mao)\b(?: ({'|'.join(ONES[1:10])})\b)?")
"""Tenths of a yuan, and the hundredths said after them: five mao five."""
_WITHOUT_CENTS = frozenset({"JPY", "KRW", "VND", "IDR", "cent", "pence", "paisa", "kopeck", "dime", "satoshi"})


def with_cents(text: str, amount: Amount, unit: str, end: int, stop: int) -> tuple[Amount, int]:
    """Thirteen dollars and forty-five cents, 15 dollars 50: one sum, and its end."""
    if amount.scaled or amount.step != 1 or unit in _WITHOUT_CENTS:
        return amount, end
    gap = _CENTS.match(text, end, stop)
    less = read_amount(text, gap.end(), stop) if gap and _FIRST.match(text, gap.end(), stop) else None
    cent = _CENT.match(text, less.end, stop) if less and less.value < 100 and less.step == 1 and not less.part else None
    if less is not None and cent:
        return replace(amount, value=amount.value + less.value / 100, step=Decimal("0.01")), cent.end()
    if less is not None and unit == "CNY" and (tenth := _TENTH.match(text, less.end, stop)) and less.value < 10:
        rest = Decimal(SMALL.get(tenth[1] or "", 0)) / 100
        return replace(amount, value=amount.value + less.value / 10 + rest, step=Decimal("0.01")), tenth.end()
    bare = (_BARE_CENTS.match(text, end, stop) if text[end - 1 : end].isalpha() else None) or _SPOKEN_CENTS.match(text, end, stop)
    if bare:
        said = bare[1] or bare[2]
        cents = Decimal(said) if said.isdigit() else Decimal(sum(SMALL[word] for word in re.split("[- ]", said)))
        return replace(amount, value=amount.value + cents / 100, step=Decimal("0.01")), bare.end()
    return amount, end


_HEIGHT = lazy.regex(r"(?P<feet>[3-8])['’′] ?(?P<inches>\d|1[01])(?P<half>½|\.5)?(?:\"|”|″|’’|''|(?![\w\"”″'’]))")


def height(text: str, at: int, stop: int) -> Amount | None:
    """6'2\" as feet; None for anything else."""
    found = _HEIGHT.match(text, at, stop)
    if found is None:
        return None
    inches = Decimal(found["inches"]) + (Decimal("0.5") if found["half"] else 0)
    return Amount(found.end(), Decimal(found["feet"]) + inches / 12, Decimal(1) / 12)


_ANOTHER = r"(?! (?:ago|earlier|later|after|before|prior|since|from now|or (?:two|so)|and a half|to (?:the|go)\b))"
_RATE = lazy.regex(rf"(?:[ \u00a0]?(?:per|/|p)[ \u00a0]?|[ -](?:an?|each|every)[ -])({_PER})(?!\w|,\d){_ANOTHER}", re.I)
_PERIOD = {"annum": "year", "hr": "hour", "yr": "year", "head": "person", "capita": "person", "liter": "litre", "kilometer": "kilometre"}
_EVERY = lazy.regex(r" (hourly|daily|weekly|monthly|yearly|annually)\b")
_TURNS = {"hourly": "hour", "daily": "day", "weekly": "week", "monthly": "month", "yearly": "year", "annually": "year"}


def rate_after(text: str, at: int, stop: int) -> tuple[str, int]:
    """What the quantity is per: "/hour" and its end, or nothing."""
    found = _RATE.match(text, at, stop)
    if not found:
        return "", at
    word = found[1].lower().replace("1 million", "million").replace("1,000,000", "million")
    return f"/{_PERIOD.get(word, word)}", found.end()


def turn_after(text: str, at: int, stop: int) -> str:
    """What a counted noun is per, "/day" for "a day", "daily": nothing for none."""
    rate, _ = rate_after(text, at, stop)
    every = _EVERY.match(text, at, stop)
    return rate or (f"/{_TURNS[every[1]]}" if every else "")
