"""Figures: every quantity as the interval its words allow, with unit and counted noun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from factlint.facts import units
from factlint.facts.dates import dated
from factlint.facts.model import Figure
from factlint.facts.amounts import FIRST, Amount, read_amount
from factlint.facts.units import Unit
from factlint.text import Section, Span

Bound = Literal["near", "below", "above", "least", "most", "under", "range", "exact"]
"""What a hedge does to a number: about 10, nearly 10, more than 10, at least 10, up to 10, less than 10, 5 to 10, 10."""

_HEDGES: dict[Bound, str] = {
    "near": "about|around|some|roughly|approximately|approx.|approx|an estimated|estimated|circa|ca.|c.|somewhere around|in the region of|"
    "in the neighborhood of|in the neighbourhood of|close to|more or less|on the order of|in the order of|or so|give or take|an average of about|~|≈",
    "below": "nearly|almost|just under|just shy of|just short of|a little under|slightly under|slightly less than|just less than|not quite|approaching|a little less than",
    "above": "more than|over|above|upwards of|upward of|in excess of|greater than|higher than|larger than|exceeding|exceeded|exceeds|exceed|surpassing|surpassed|topping|topped"
    "|north of|better than|just over|just above|a little over|slightly over|slightly more than|a little more than|just more than|well over|well above|far more than|>",
    "least": "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|as few as|as little as|≥|or more|and up|and above|or higher|or older|and older|and over|plus|or greater",
    "most": "up to|as many as|as much as|at most|no more than|not more than|a maximum of|maximum of|as high as|at the most|≤|or less|or fewer|or younger|or lower|and under|and younger",
    "under": "less than|fewer than|under|below|lower than|smaller than|well under|well below|far fewer than|far less than|south of|<",
}
HEDGES: dict[str, Bound] = {words: bound for bound, forms in _HEDGES.items() for words in forms.split("|")}
_AFTER = re.compile(r" ?\+(?![\w+])|,? (or so|give or take|or more|or less|or fewer|or higher|or lower|or older|or younger|and older|and over|and up|and under|plus)\b", re.I)
_LONGEST_HEDGE = max(words.count(" ") + 1 for words in HEDGES)

_FIRST = re.compile(rf"(?:{FIRST})|(?<![\w.])\.\d", re.I)
_BEFORE_WORDS = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class _Quantity:
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


def find_figures(text: str, blocks: Sequence[Section]) -> tuple[Figure, ...]:
    """The quantities of a text in order; designations, years, scores and addresses are none."""
    dollar = "$" if re.search(r"\bUS ?\$|\b(?:A|AU|C|CA|NZ|HK|S)\$", text) else "USD"
    return tuple(figure for block in blocks for figure in _in_block(text, block.span, dollar))


def bound(hedge: str | None) -> Bound:
    """What a hedge does to its number; none leaves it exact."""
    return HEDGES.get(hedge, "range" if hedge in ("between", "to") else "exact") if hedge else "exact"


def _in_block(text: str, block: Span, dollar: str) -> Iterator[Figure]:
    skip = dated(text, block)
    at, last = block.start, block.start
    while candidate := _FIRST.search(text, at, block.end):
        begin = candidate.start()
        while skip and skip[0].end <= begin:
            skip.pop(0)
        if skip and skip[0].start <= begin:
            at = skip[0].end
            continue
        figure = _figure(text, begin, last, block, dollar)
        if figure is None:
            at = _past(text, begin, block.end)
            continue
        yield figure
        at = last = max(figure.span.end, begin + 1)


_REST = re.compile(r"[\d.,:/–-]*\d[A-Za-z]*|\w+|.", re.S)


def _past(text: str, at: int, stop: int) -> int:
    """The end of what is no quantity: all of a number with its points, colons and dashes, or one word."""
    rest = _REST.match(text, at, stop)
    return rest.end() if rest else at + 1


def _figure(text: str, at: int, last: int, block: Span, dollar: str) -> Figure | None:
    first = _quantity(text, at, last, block, dollar)
    if first is None:
        return None
    second = _range(text, first, block, dollar)
    if second is not None:
        return _interval(text, last, first, second)
    return _hedged(text, last, block, first)


def _hedged(text: str, last: int, block: Span, quantity: _Quantity) -> Figure:
    hedge, end = _hedge(text, last, block, quantity)
    value = quantity.amount.value
    low, high, low_open, high_open = {
        "near": (value * Decimal("0.9"), value * Decimal("1.1"), False, False),
        "below": (value * Decimal("0.9"), value, False, True),
        "above": (value, None, True, False),
        "least": (value, None, False, False),
        "most": (None, value, False, False),
        "under": (None, value, False, True),
    }.get(bound(hedge), (value, value, False, False))
    span = Span(quantity.start, end)
    if low is not None and high is not None and low > high:
        low, high = high, low
    return Figure(
        span, low, high, low_open, high_open, value, quantity.unit, quantity.kind, hedge, quantity.of, quantity.amount.step, Span(quantity.start, quantity.end)
    )


def _interval(text: str, last: int, first: _Quantity, second: _Quantity) -> Figure:
    span = Span(first.start, second.end)
    between = re.search(r"\bbetween $", text[max(last, first.start - 9) : first.start], re.I)
    return Figure(
        span, first.amount.value, second.amount.value, False, False, None, second.unit, second.kind,
        "between" if between else "to", second.of, max(first.amount.step, second.amount.step), span,
    )  # fmt: skip


def _hedge(text: str, last: int, block: Span, quantity: _Quantity) -> tuple[str | None, int]:
    """The hedge before a quantity in lower case, or after it, and where the quantity with it ends."""
    after = _AFTER.match(text, quantity.end, block.end)
    if after:
        return (after[1] or "or more").lower(), after.end() if after[1] is None else quantity.end
    before = text[max(last, block.start, quantity.start - 40) : quantity.start].lower()
    words = [word for word in re.split(r"[ \u00a0]+", before)]
    if not words or words.pop() != "" and before:
        # The number is glued to what stands before it: "~50", ">5".
        glued = before[-1:]
        return (glued, quantity.end) if glued in HEDGES else (None, quantity.end)
    if words and words[-1] in ("a", "an", "the", "its", "their", "another", "an additional", "additional", "other"):
        words = words[:-1]
    for count in range(min(_LONGEST_HEDGE, len(words)), 0, -1):
        phrase = " ".join(words[-count:]).lstrip("“\"'‘(—–-")
        if phrase in HEDGES:
            return phrase, quantity.end
    return None, quantity.end


# --- one number and what it counts ---------------------------------------------------------------------------------------

_CODE = "|".join(sorted((re.escape(code) for code in units.PREFIXES if code[0].isalpha()), key=len, reverse=True))
_SIGN = "|".join(sorted((re.escape(sign) for sign in units.PREFIXES if not sign[0].isalpha()), key=len, reverse=True))
_MONEY = re.compile(rf"(?:(?<![\w$£€])(?P<code>{_CODE}) ?(?P<dollar>\$)?|(?P<sign>{_SIGN})) ?$")


def _quantity(text: str, at: int, last: int, block: Span, dollar: str) -> _Quantity | None:
    """The quantity whose number begins here; None where it is a designation, a year, a time, a score …"""
    amount = read_amount(text, at, block.end)
    if amount is None:
        return None
    money = _MONEY.search(text[max(last, at - 8) : at])
    start = at - len(money[0]) if money else at
    if money and not amount.words:
        unit = units.PREFIXES[money["code"] or money["sign"]]
        return _paid(text, start, block, _millions(text, amount, block.end), dollar if (money["sign"] or "") == "$" and not money["code"] else unit.name)
    if not _may_begin(text, at, block, amount):
        return None
    start = _minus(text, at, block)
    if start != at:
        amount = replace(amount, value=-amount.value)
    return (
        _aged(text, start, block, amount)
        or _in_unit(text, start, block, amount)
        or _one_in(text, start, block, amount)
        or _counted(text, start, at, block, amount)
    )


_SMALL_M = re.compile(r" ?m(?![\w/])")
_MILLION = Decimal(10**6)


def _millions(text: str, amount: Amount, stop: int) -> Amount:
    """After a currency sign a small m means million, b billion."""
    letter = re.compile(r" ?([mb])(?![\w/])").match(text, amount.end, stop)
    if not letter or amount.scaled:
        return amount
    size = _MILLION if letter[1] == "m" else _MILLION * 1000
    return replace(amount, end=letter.end(), value=amount.value * size, step=amount.step * size, scaled=True)


_RATE = re.compile(
    r"(?:[ \u00a0]?(?:per|/|p)[ \u00a0]?|[ -](?:an?|each|every)[ -])(hour|day|week|month|quarter|year|annum|share|barrel|second|minute|person|capita|head|gallon|litre|liter"
    r"|ounce|pound|tonne|ton|kilowatt-hour|megawatt-hour|kilo|kilogram|household|student|pupil|resident|vote|night|acre|hectare|unit|mile|kilometre|kilometer"
    r"|square foot|square metre|square meter|game|hr|yr|1,000|10,000|100,000|million|100)(?![\w,])",
    re.I,
)
_PERIOD = {"annum": "year", "hr": "hour", "yr": "year", "head": "person", "capita": "person", "liter": "litre", "kilometer": "kilometre"}


def _rate(text: str, at: int, stop: int) -> tuple[str, int]:
    """What the quantity is per: "/hour" and its end, or nothing."""
    found = _RATE.match(text, at, stop)
    if not found:
        return "", at
    word = found[1].lower()
    return f"/{_PERIOD.get(word, word)}", found.end()


_DOLLARS = re.compile(r"[ -](?:(?:US|U\.S\.) )?(?:dollars?|euros?|pounds?|yen|bucks?)\b", re.I)


def _paid(text: str, start: int, block: Span, amount: Amount, unit: str) -> _Quantity:
    end = amount.end
    code = re.compile(r" ?(USD|EUR|GBP|AUD|CAD|NZD|HKD|SGD)(?!\w)").match(text, end, block.end)
    if code:
        end, unit = code.end(), code[1]
    elif twice := _DOLLARS.match(text, end, block.end):
        end = twice.end()
    rate, stop = _rate(text, end, block.end)
    return _Quantity(start, stop, replace(amount, end=stop), unit + rate, "money", _purpose(text, stop, block.end))


def _minus(text: str, at: int, block: Span) -> int:
    """Where a negative number begins, sign included."""
    if at > block.start and text[at - 1] in "-−–" and (at - 1 == block.start or text[at - 2] in " \u00a0(["):
        return at - 1
    return at


def _in_unit(text: str, start: int, block: Span, amount: Amount) -> _Quantity | None:
    found = _unit(text, amount, block.end)
    if found is None:
        return None
    unit, end = found
    if unit.dimension == "money":
        name, amount = ("GBP" if unit.name == "lb" else unit.name), amount
        rate, stop = _rate(text, end, block.end)
        return _Quantity(start, stop, amount, name + rate, "money", _purpose(text, stop, block.end))
    if unit.dimension in ("percent", "points"):
        kind: Literal["percent", "points"] = "percent" if unit.dimension == "percent" else "points"
        return _Quantity(start, end, amount, unit.name, kind, _share_of(text, end, block.end))
    if unit.dimension == "time":
        return _Quantity(start, end, amount, unit.name, "duration", None)
    if unit.dimension == "temperature":
        return _Quantity(start, end, amount, unit.name, "temperature", None)
    amount, unit, end = _compound(text, amount, unit, end, block.end)
    rate, stop = _rate(text, end, block.end)
    return _Quantity(start, stop, amount, unit.name + rate, "measure", _purpose(text, stop, block.end))


# One gap, maybe "of a" after a fraction, then up to four words; or a symbol, glued or after one space.
_GAP = re.compile(r"[ \u00a0]?[-‑]?(?=[A-Za-z°%])")
_GAP_OF = re.compile(r"[ \u00a0](?:of )?(?:an? |the )(?=[A-Za-z])")
_TAIL = re.compile(r"[A-Za-z°.%]+(?:[ -][A-Za-z.]+){0,3}")
_SYMBOL = re.compile(r" ?[\[({]?([^\s\d,;:()\[\]{}\"”“]+?[²³23]?|[^\s\d]/[A-Za-z]+)[\])}]?(?![\w²³])")
_LETTERED = {"m", "g", "l", "t", "L", "W", "J", "V", "B", "mi.", "ft.", "gal.", "lb.", "oz."}
_PEOPLE_AFTER = re.compile(r" (?!(?:long|wide|tall|high|deep|away|apart|above|below|east|west|north|south|from|of|and|to|in|at|by|or|off|across|thick|down|up)\b)[a-z]{3,}")


def _unit(text: str, amount: Amount, stop: int) -> tuple[Unit, int] | None:
    """The unit right after a number, and its end."""
    gap = (_GAP_OF.match(text, amount.end, stop) if amount.part else None) or _GAP.match(text, amount.end, stop)
    if gap:
        named = _named(text, gap.end(), min(stop, gap.end() + 40), amount)
        if named:
            return named
    symbol = _SYMBOL.match(text, amount.end, min(stop, amount.end + 12))
    if symbol is None or amount.words:
        return None
    unit = units.SYMBOLS.get(symbol[1])
    if unit is None:
        return None
    spaced = text[amount.end] == " "
    if symbol[1] in ("am", "pm") and amount.step in _MINUTES:
        return None
    if symbol[1] == "m" and _PEOPLE_AFTER.match(text, symbol.end(), stop):
        return None
    if spaced and symbol[1] in ("t", "c", "in", "ac", "st", "pt", "RM", "TV"):
        return None
    if not spaced and symbol[1] in ("s", "th"):
        return None
    return unit, symbol.end()


_MINUTES = (1, Decimal("0.01"))
"""The precision of a time of day; 2.123 pm can only be picometres."""
_STERLING = re.compile(r"[£]|\bpence\b|\bsterling\b")


def _named(text: str, at: int, stop: int, amount: Amount) -> tuple[Unit, int] | None:
    tail = _TAIL.match(text, at, stop)
    if not tail:
        return None
    words = re.split(r"([ -])", tail[0])
    for count in range(min(len(words), 2 * units.LONGEST - 1), 0, -2):
        phrase = "".join(words[:count])
        unit = units.NAMES.get(phrase.lower()) or units.NAMES.get(phrase.lower().rstrip(".")) or units.NAMES.get(phrase.lower().replace("-", " "))
        if unit is None:
            continue
        end = at + len(phrase.rstrip(".") if phrase.lower().rstrip(".") in units.NAMES else phrase)
        if not _fits(phrase, unit, text, end, amount):
            continue
        if unit.name == "lb" and amount.scaled and amount.value >= 10**6:
            return units.BY_NAME["GBP"], end
        return unit, end
    return None


def _fits(phrase: str, unit: Unit, text: str, end: int, amount: Amount) -> bool:
    """The words are the unit here: not "second" as a rank, "point" as an argument, "mark" as a verb, "K" as a letter."""
    word = phrase.lower()
    if text[end : end + 1].isalnum():
        return False
    if word in ("second", "bar", "mark", "won", "real", "colon", "real", "dong", "stone", "f", "c") and amount.value != 1:
        return False
    if unit.name == "points" and word in ("point", "points", "pt", "pts"):
        return not re.match(r"(?:-?guard|s? (?:out|to)\b)", text[end : end + 10])
    return not (phrase[0].isupper() and word in ("mark", "rand", "kip", "dong", "colon", "franc", "cup", "foot"))


_SMALLER = {"ft": ("in", 12), "lb": ("oz", 16), "st": ("lb", 14), "m": ("cm", 100)}


def _compound(text: str, amount: Amount, unit: Unit, end: int, stop: int) -> tuple[Amount, Unit, int]:
    """Feet and inches, pounds and ounces as one quantity."""
    if unit.name not in _SMALLER:
        return amount, unit, end
    name, parts = _SMALLER[unit.name]
    gap = re.compile(r",? (?:and )?(?=\d|[a-z])").match(text, end, stop)
    if not gap or not _FIRST.match(text, gap.end(), stop):
        return amount, unit, end
    less = read_amount(text, gap.end(), stop)
    if less is None or less.value >= parts:
        return amount, unit, end
    inches = re.compile(r" in\b(?! [a-z]{3,}| the)|\"|″").match(text, less.end, stop) if name == "in" else None
    found = _unit(text, less, stop) if not inches else (units.BY_NAME["in"], inches.end())
    if found is None or found[0].name != name:
        return amount, unit, end
    total = replace(amount, value=amount.value + less.value / parts, step=less.step / parts)
    return total, unit, found[1]


_AGE = re.compile(r"(?:[ -]years?|[ -](months?|weeks?|days?))(?:[- ]olds?\b| of age\b)", re.I)
_AGED = re.compile(r"\b(?:aged?|ages|age of|turned|turning|turns) $", re.I)
_NAMED = re.compile(r"(?:[A-Z][\w’'.-]+ [A-Z][\w’'-]+|\b(?:Mr|Mrs|Ms|Dr)\.? [A-Z][\w’'-]+), $")
_NOT_NAMED = re.compile(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|\w+day), $")
_CLOSED = re.compile(r",|\.(?:\s|$)|;| and\b|$")


def _aged(text: str, start: int, block: Span, amount: Amount) -> _Quantity | None:
    after = _AGE.match(text, amount.end, block.end)
    if after:
        return _Quantity(start, after.end(), amount, after[1].rstrip("s").lower() if after[1] else "year", "age")
    before = text[max(block.start, start - 40) : start]
    if not 0 < amount.value < 120 or amount.part or amount.value % 1:
        return None
    if _AGED.search(before) and not re.match(r" ?[%°$]|[-.,]\d| (?:percent|per cent|million|points?|people)", text[amount.end : amount.end + 12]):
        return _Quantity(start, amount.end, amount, "year", "age")
    if not amount.words and _NAMED.search(before) and not _NOT_NAMED.search(before) and _CLOSED.match(text, amount.end, block.end):
        return _Quantity(start, amount.end, amount, "year", "age")
    return None


_IN = re.compile(r" (in|out of|of) (?:every |each )?(?=\d|[a-z])", re.I)
_WHOLES = {Decimal(n) for n in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000)}
_OF_TIME = re.compile(r"[ -](?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|[ap]\.?m|states?|countries|counties|cities|places|games|matches)\b", re.I)


def _one_in(text: str, start: int, block: Span, amount: Amount) -> _Quantity | None:
    """One in five, nine out of 10; and a fraction of something."""
    if amount.part:
        of = re.compile(r" of (?:(?:the|all|its|their|his|her|those|these|our|your|my|registered|likely) )*").match(text, amount.end, block.end)
        if not of and (text[start : start + 2].lower() in ("a ", "an", "ha") or not amount.words) and not re.match(r" the\b", text[amount.end : amount.end + 4]):
            return None
        return _Quantity(start, amount.end, amount, "", "ratio", _noun(text, of.end(), block.end) if of else None)
    link = _IN.match(text, amount.end, block.end) if amount.value % 1 == 0 and 0 < amount.value < 100 else None
    if not link or link[1].lower() == "of" or not _FIRST.match(text, link.end(), block.end):
        return None
    whole = read_amount(text, link.end(), block.end)
    if whole is None or whole.value not in _WHOLES or whole.value <= amount.value or _OF_TIME.match(text, whole.end, block.end):
        return None
    if link[1].lower() == "in" and amount.value > 9:
        return None
    share = replace(amount, value=amount.value / whole.value, step=1 / whole.value, end=whole.end)
    return _Quantity(start, whole.end, share, "", "ratio", _noun(text, whole.end, block.end))


# --- what is no quantity -------------------------------------------------------------------------------------------------

_LABELS = frozenset(
    "section sections sec article articles art chapter chapters ch no nos number numbers page pages pp p figure figures fig table chart box part parts volume vol issue room suite"
    " apt apartment unit route highway interstate exit flight channel title titles act acts bill rule rules paragraph paragraphs para phase level stage tier grade class type category"
    " version day week year season district ward precinct zone gate pier track building block lot step question item line lines round verse windows top resolution proposition prop"
    " amendment measure decree order docket case count local code id psalm area quarter schedule appendix annex exhibit clause subsection form note footnote chap mark model series"
    " platform room hall studio sector region group pool lane seat row aisle terminal dock store episode book scene formation engine ladder station car bus apollo hurricane"
    " highway us sr pa nj i rt rte hwy exp extension ext zip box".split()
)
_PREVIOUS = re.compile(r"([A-Za-z.’'-]+)[ \u00a0]$")
_TIME = re.compile(r"(?::\d\d)?(?:[ \u00a0]?(?:to|-|–|and|or|until)[ \u00a0]?\d{1,2}(?::\d\d)?)?[ \u00a0]?(?:[ap]\.?[ \u00a0]?m\b\.?|o[’']clock|hrs\b|GMT\b|UTC\b)", re.I)
_STREET = re.compile(
    r"(?:-\d+)? (?:[NSEW]\.? )?(?:(?:[A-Z][\w’'.-]*|\d+(?:st|nd|rd|th)) ){1,4}(?:St|Street|Ave|Avenue|Blvd|Boulevard|Rd|Road|Drive|Dr|Lane|Ln|Way|Court|Ct|Place|Pl|Square|Parkway|Pkwy|Highway|Terrace|Pike|Alley|Row)\b"
)
_GLUED_BEFORE = re.compile(r"[\w@#/\\_:^=&°$£€]$|[A-Za-z]-$|\d[-–.,:]$|[\w)]\.$|\d\)[ -]$")
_GLUED_AFTER = re.compile(r"[A-Za-z_@#/\\^=]|:\d|-\d|[-–](?:\d{2}\b|[A-Z\d])|\.\d|\.[a-z]|\d")
_MARKER = re.compile(r"[.)](?:\s|$)")
_YEAR_BEFORE = re.compile(
    r"(?:\b(?:in|since|by|from|until|till|of|during|through|between|before|after|and|to|the|early|late|mid|fall|spring|summer|winter|autumn|or|circa|year|for|his|her|its|their|a|last|this|back to)[ -]|[(–’'/-])$",
    re.I,
)


def _may_begin(text: str, at: int, block: Span, amount: Amount) -> bool:
    """The number stands by itself: no part of a designation, an address, a time or a list marker."""
    before, after = text[max(block.start, at - 12) : at], text[amount.end : min(block.end, amount.end + 40)]
    if amount.words:
        return not re.search(r"[A-Za-z]-$", before)
    if _GLUED_BEFORE.search(before) and not before.endswith("#") or before.endswith("#"):
        return False
    if _TIME.match(after) and amount.value < 25 and amount.step in _MINUTES:
        return False
    return not (at == block.start and _MARKER.match(after))


_NOT_NUMBER_WORDS = {"one", "a", "an", "zero"}


def _counted(text: str, start: int, at: int, block: Span, amount: Amount) -> _Quantity | None:
    """A bare number, or one of things: "12", "two planes", "a 12-member panel"."""
    if amount.part:
        return None
    after = text[amount.end : min(block.end, amount.end + 40)]
    if amount.words:
        return _in_words(text, start, block, amount)
    if not amount.scaled and _GLUED_AFTER.match(after):
        return None
    millions = _SMALL_M.match(text, amount.end, block.end)
    if millions and _PEOPLE_AFTER.match(text, millions.end(), block.end):
        amount = replace(amount, end=millions.end(), value=amount.value * _MILLION, step=amount.step * _MILLION, scaled=True)
    noun = _noun(text, amount.end, block.end)
    if not amount.scaled and (_is_year(text, at, block, amount, noun) or _labelled(text, at, block, amount, noun) or _STREET.match(after)):
        return None
    return _Quantity(start, amount.end, amount, "", "count", noun)


def _in_words(text: str, start: int, block: Span, amount: Amount) -> _Quantity | None:
    if amount.value in (0, 1) and not amount.scaled:
        return None
    noun = _noun(text, amount.end, block.end)
    if text[amount.end : amount.end + 1] == "-" and noun is None:
        return None
    return _Quantity(start, amount.end, amount, "", "count", noun)


def _is_year(text: str, at: int, block: Span, amount: Amount, noun: str | None) -> bool:
    printed = text[at : amount.end]
    if not (len(printed) == 4 and printed.isdigit() and "1500" <= printed <= "2100"):
        return False
    before = text[max(block.start, at - 16) : at]
    if _YEAR_BEFORE.search(before) or noun is None or not noun_follows(text, amount.end):
        return True
    return False


def noun_follows(text: str, at: int) -> bool:
    return bool(re.match(r" [a-z]", text[at : at + 2]))


_STARTERS = frozenset(
    "about around some roughly nearly almost over more at up only just all another the these those but and in on of for by with from to as when while after before since until than that"
    " an a least estimated approximately another other additional what which who if at under fewer less between exactly both its his her their our my your this monday tuesday wednesday"
    " thursday friday saturday sunday january february march april may june july august september october november december because although though where there today yesterday"
    " also then now meanwhile so yet still it he she they we you i was were is are had has have killed injured police officials".split()
)


def _labelled(text: str, at: int, block: Span, amount: Amount, noun: str | None) -> bool:
    """Section 12, Boeing 737, Apollo 11: the number is a part of a name."""
    previous = _PREVIOUS.search(text[max(block.start, at - 20) : at])
    if previous is None:
        return False
    word = previous[1]
    if word.lower().rstrip(".") in _LABELS and amount.value < 10**6:
        return noun is None or word[0].isupper() or word.lower().rstrip(".") in ("section", "article", "page", "chapter", "no", "top", "level", "grade", "phase", "day", "week")
    if not word[0].isupper() or word.lower().rstrip(".") in _STARTERS:
        return False
    starts = at - len(previous[0])
    opens = starts == block.start or re.search(r"[.!?:]['\"”’]?\s*[“\"'‘(]*$|[“\"‘(]$", text[max(block.start, starts - 4) : starts])
    return not opens or noun is None


# --- what is counted -----------------------------------------------------------------------------------------------------

_WORD = re.compile(r"[A-Za-zÀ-ÿ][\w’'-]*")
_STOPS = frozenset(
    "a an the and or but nor so yet of in on at by for with from to as into onto over under after before since until than that which who whom whose when where while if because"
    " is are was were be been being has have had do does did will would can could may might must shall should not no never said says told he she it they we you i his her its their our"
    " this these those there here then now also only just even still about around during through between among against without within across per via out up down off away back ago"
    " later earlier more less fewer most least each every all both either neither any some such one two three four five six seven eight nine ten including according due"
    " died dead killed injured hurt wounded missing arrested charged voted came went got took made left gave showed tested worked lived joined signed remained became received"
    " attended percent per years months days".split()
)
_VERBS = frozenset("says has does is was gets goes makes takes shows includes remains comes becomes needs wants means leaves gives sees plus versus minus times alike afterwards always towards besides perhaps".split())
_PLURALS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "policemen": "policeman", "police": "police", "troops": "troop", "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife", "data": "data", "media": "media", "criteria": "criterion",
    "aircraft": "aircraft", "personnel": "personnel", "fishermen": "fisherman", "firemen": "fireman", "gunmen": "gunman", "servicemen": "serviceman",
    "congressmen": "congressman", "businesses": "business", "shelves": "shelf", "halves": "half", "cattle": "cattle", "sheep": "sheep", "staff": "staff",
    "persons": "person", "crew": "crew", "freshmen": "freshman", "spokesmen": "spokesman", "gas": "gas", "series": "series", "species": "species", "headquarters": "headquarters",
    "alumni": "alumnus", "syllabi": "syllabus", "fish": "fish", "deer": "deer", "offspring": "offspring", "faculty": "faculty", "homeless": "homeless", "indices": "index",
    "livestock": "livestock", "grandchildren": "grandchild", "schoolchildren": "schoolchild", "salmon": "salmon",
}  # fmt: skip


def singular(word: str) -> str:
    """The singular of a counted noun, lower case; the word itself where that is not plain."""
    word = word.lower().removesuffix("'s").removesuffix("’s").rstrip("'’")
    if word in _PLURALS:
        return _PLURALS[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


def _noun(text: str, at: int, stop: int) -> str | None:
    """The head of the noun that a number counts: the first plural within five words, else the word itself; None at a verb or a stop."""
    gap = re.compile(r"(?: of (?:the|its|their|those|these|all|his|her|our) | of |[ \u00a0]|-)(?=[A-Za-zÀ-ÿ])").match(text, at, stop)
    if not gap:
        return None
    first: str | None = None
    here, hyphen = gap.end(), gap[0] == "-"
    for _ in range(5):
        word = _WORD.match(text, here, stop)
        if not word:
            break
        plain = word[0].lower()
        if plain in _STOPS or plain in _VERBS:
            break
        if hyphen and first is None:
            return singular(plain.split("-")[0]) if plain.split("-")[0] not in ("way", "time", "fold", "odd", "ish", "plus", "style", "something", "sided") else None
        if _is_plural(word[0]):
            return singular(word[0])
        if not word[0].isupper():
            first = first or plain
        here = word.end()
        if text[here : here + 1] not in " \u00a0" or not text[here + 1 : here + 2].isalpha():
            break
        here += 1
    return singular(first) if first else None


def _is_plural(word: str) -> bool:
    low = word.lower()
    if low in _PLURALS:
        return True
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "is", "'s", "’s", "ous")) and not word.isupper() and low not in _NO_PLURAL


_NO_PLURAL = frozenset("texas illinois arkansas kansas massachusetts paris wales james charles thomas williams jones adams harris davis lewis business previous hours".split())

_OF = re.compile(r" (?:in|of|worth of|for) (?:(?:the|its|their|all|those|these|new|his|her|our|annual|state|federal) )*(?=[a-z])")
_HEAD = re.compile(r"[- ](?:[a-z]+[ -]){0,1}([a-z]+)")


def _purpose(text: str, at: int, stop: int) -> str | None:
    """What the money or the measure is of: "in loans", "of cargo", "a $5 million grant"."""
    of = _OF.match(text, at, stop)
    if of:
        return _noun(text, of.end() - 1, stop)
    word = re.compile(r"[- ]([a-z]{3,}(?: [a-z]{3,})?)").match(text, at, stop)
    if not word:
        return None
    found = [w for w in word[1].split() if w not in _STOPS]
    return singular(found[0]) if found and word[1].split()[0] == found[0] else None


_PERCENT_OF = re.compile(r" of (?:(?:the|its|their|all|those|these|his|her|our) )*(?=[A-Za-z])")


def _share_of(text: str, at: int, stop: int) -> str | None:
    of = _PERCENT_OF.match(text, at, stop)
    return _noun(text, of.end() - 1, stop) if of else None


# --- ranges --------------------------------------------------------------------------------------------------------------

_TO = re.compile(r"(?: to | ?[-–—] ?|- to | and )(?=[$£€\d]|[A-Z]{0,3}\$|[a-z])")


def _range(text: str, first: _Quantity, block: Span, dollar: str) -> _Quantity | None:
    """The upper end of a range whose lower end this is: 5 to 10 people, $5-10 million, between 44 mg and 50 mg."""
    link = _TO.match(text, first.end, block.end)
    if link is None:
        return None
    before = text[max(block.start, first.start - 12) : first.start].lower()
    between = before.endswith("between ")
    if (link[0] == " and ") != between or before.endswith("from ") or first.kind in ("ratio",):
        return None
    sign = re.compile(rf"(?:{_CODE})? ?(?:{_SIGN})?").match(text, link.end(), block.end)
    at = sign.end() if sign else link.end()
    if not _FIRST.match(text, at, block.end):
        return None
    second = _quantity(text, at, link.end(), block, dollar) or _loose(text, at, block)
    if second is None or second.kind == "ratio":
        return None
    return _joined(text, first, second, link[0])


def _loose(text: str, at: int, block: Span) -> _Quantity | None:
    """A second number right after a dash, which by itself would look like a part of a designation."""
    amount = read_amount(text, at, block.end)
    if amount is None or amount.part:
        return None
    return _in_unit(text, at, block, amount) or _Quantity(at, amount.end, amount, "", "count", _noun(text, amount.end, block.end))


def _joined(text: str, first: _Quantity, second: _Quantity, link: str) -> _Quantity | None:
    low, high = first.amount, second.amount
    if first.unit and second.unit and first.unit != second.unit:
        return None
    return second if low.value < high.value else None
