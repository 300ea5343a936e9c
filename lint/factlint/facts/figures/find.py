"""Figures: every quantity as the interval its words allow, with unit and counted noun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from factlint.facts.dates.long_years import find_long_years
from factlint.facts.dates.written import dated
from factlint.facts.figures import units
from factlint.facts.figures.ages import age_after, tens_of_years
from factlint.facts.figures.amounts import FIRST, GLUED, SCALES, Amount, read_amount
from factlint.facts.figures.designations import GLUED_AFTER, STREET, is_year, labelled, stands_alone
from factlint.facts.figures.groups import with_joined_groups, with_points
from factlint.facts.figures.hedges import HANDFUL, handful, hedge_after, hedge_before, interval
from factlint.facts.figures.measures import compound, degrees, height, rate_after, turn_after, unit_after, with_cents
from factlint.facts.figures.misprints import misprints_in
from factlint.facts.figures.units import Unit
from factlint.facts.model import Figure
from factlint.facts.nouns import is_plural, noun_after, phrase_after, purpose, share_of
from factlint.text import Section, Span, breakable
from factlint.words import word_set
from factlint.words.changes import DOWN, RATE, UP
from factlint.words.numbers import SMALL

_FIRST = re.compile(rf"(?:{FIRST})|(?<![\w.])\.\d|(?P<tag><[A-Za-z][^<>]*>)")


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
    text = with_joined_groups(with_points(breakable(text)))
    dollar = _bare_dollar(text)
    return tuple(figure for block in blocks for figure in _in_block(text, block.span, dollar))


_DOLLAR_OF = {
    "Australian": "AUD",
    "Canadian": "CAD",
    "New Zealand": "NZD",
    "Hong Kong": "HKD",
    "Singapore": "SGD",
    "U.S.": "USD",
    "US": "USD",
}
_ALL_IN = re.compile(
    rf"\b(?:prices?|figures?|amounts?|values?|sums?|dollars?)(?: \w+){{0,3}} in ({'|'.join(map(re.escape, _DOLLAR_OF))}) dollars\b", re.I
)
_OTHER_DOLLARS = re.compile(
    r"\bUS ?\$|\b(?:A|AU|C|CA|CDN|NZ|HK|S)\$|\b(?:AUD|CAD|NZD|HKD|SGD)\b"
    r"|\b(?:Australian|Canadian|New Zealand|Hong Kong|Singapore) dollars?\b"
)


def _bare_dollar(text: str) -> str:
    """What a bare dollar sign stands for in a text: what the text says, "$" where it has dollars of several countries, else "USD"."""
    said = _ALL_IN.search(text)
    if said:
        return next(code for land, code in _DOLLAR_OF.items() if land.lower() == said[1].lower())
    return "$" if _OTHER_DOLLARS.search(text) else "USD"


def _in_block(text: str, block: Span, dollar: str) -> Iterator[Figure]:
    skip = iter(_no_figures(text, block))
    date = next(skip, None)
    at, last = block.start, block.start
    while candidate := _FIRST.search(text, at, block.end):
        begin = candidate.start()
        while date and date.end <= begin:
            date = next(skip, None)
        if date and date.start <= begin:
            at = date.end
            continue
        if candidate["tag"]:
            at = candidate.end()
            continue
        figure = _figure(text, begin, last, block, dollar)
        if figure is None:
            at = _past(text, begin, block.end)
            continue
        yield figure
        at = last = max(figure.span.end, begin + 1)


def _no_figures(text: str, block: Span) -> list[Span]:
    """Dates, and numbers that are misprinted: what is within them is not a figure."""
    return sorted([*dated(text, block), *find_long_years(text, block), *(misprint.span for misprint in misprints_in(text, block))])


_ABROAD = r"(?<=\+)\d{1,3}(?:[ .-]\(?\d{1,5}\)?){2,6}\b"
_HOME = r"(?:0\d{1,4}|\d{3,4})\)?[ .-]\d{3}[ .-]\d{3,4}\b|0\d{1,4}\)?[ .-]\d{4}[ .-]\d{4}\b"
_PHONE = re.compile(rf"{_ABROAD}|(?<!\d){_HOME}")
_REST = re.compile(rf"{_ABROAD}|{_HOME}|[\d.,:/–-]*\d[A-Za-z]*|\w+|.", re.S)


def _past(text: str, at: int, stop: int) -> int:
    """The end of what is not a quantity: all of a number with its points, colons and dashes, or one word."""
    rest = _REST.match(text, at, stop)
    return rest.end() if rest else at + 1


def _figure(text: str, at: int, last: int, block: Span, dollar: str) -> Figure | None:
    first = _quantity(text, at, last, block, dollar)
    if first is None:
        return tens_of_years(text, at, block)
    ends = _range(text, first, block, dollar)
    if ends is not None:
        return _interval(text, last, *ends)
    return _hedged(text, last, block, first)


def _hedged(text: str, last: int, block: Span, quantity: _Quantity) -> Figure:
    few = handful(text[max(last, block.start, quantity.start - 24) : quantity.start]) if quantity.amount.alone else None
    if few:
        return _few(quantity, few)
    after = hedge_after(text, quantity.end, block.end)
    hedge: str | None
    of, end, kind, unit = quantity.of, quantity.end, quantity.kind, quantity.unit
    if after:
        hedge, end, rest = after
        of = of or (noun_after(text, rest, block.end) if quantity.bare else None)
        if quantity.bare and of is None and hedge.endswith(("older", "younger")):
            kind, unit = "age", "year"
    else:
        hedge = hedge_before(text[max(last, block.start, quantity.start - 40) : quantity.start])
    value = quantity.amount.value
    low, high, low_open, high_open = interval(hedge, value)
    core = Span(quantity.start, quantity.end)
    step = quantity.amount.step
    return Figure(Span(core.start, end), low, high, low_open, high_open, value, unit, kind, hedge, of, step, core)


def _few(quantity: _Quantity, few: str) -> Figure:
    """ "Several hundred": a range, and no number that is printed."""
    core, size = Span(quantity.start, quantity.end), quantity.amount.value
    least, most = HANDFUL[few]
    high = None if most is None else size * most
    return Figure(core, size * least, high, False, False, None, quantity.unit, quantity.kind, few, quantity.of, quantity.amount.step, core)


_BETWEEN = re.compile(r"\bbetween (?:(?:the )?ages? (?:of )?)?$", re.I)


def _interval(text: str, last: int, first: _Quantity, second: _Quantity) -> Figure:
    span = Span(first.start, second.end)
    between = _BETWEEN.search(text[max(last, first.start - 24) : first.start])
    return Figure(
        span, first.amount.value, second.amount.value, False, False, None, second.unit, second.kind,
        "between" if between else "to", second.of, max(first.amount.step, second.amount.step), span,
    )  # fmt: skip


# --- one number and what it counts ---------------------------------------------------------------------------------------

_CODE = "|".join(sorted((re.escape(code) for code in units.PREFIXES if code[0].isalpha()), key=len, reverse=True))
_SIGN = "|".join(sorted((re.escape(sign) for sign in units.PREFIXES if not sign[0].isalpha()), key=len, reverse=True))
_MONEY = re.compile(rf"(?:(?<![\w$£€])(?P<code>{_CODE}) ?\$?|\$(?P<land>US|A|AU|NZ|C|HK)|(?P<sign>{_SIGN})) ?$")
_LANDS = {"US": "USD", "A": "AUD", "AU": "AUD", "NZ": "NZD", "C": "CAD", "HK": "HKD"}


def _quantity(text: str, at: int, last: int, block: Span, dollar: str) -> _Quantity | None:
    """The quantity whose number begins here; None where it is a designation, a year, a time, a score …"""
    if _PHONE.match(text, at, block.end):
        return None
    tall = height(text, at, block.end)
    if tall is not None and stands_alone(text, at, block, tall):
        return _Quantity(at, tall.end, tall, "ft", "measure")
    amount = read_amount(text, at, block.end)
    if amount is None or (amount.alone and amount.value >= 1000 and not handful(text[max(last, block.start, at - 24) : at])):
        return None
    money = _MONEY.search(text[max(last, at - 8) : at])
    start = at - len(money[0]) if money else at
    if money and not amount.words:
        name = _LANDS.get(money["land"] or "") or units.PREFIXES[money["code"] or money["sign"]].name
        return _owed(text, block, _paid(text, start, block, _millions(text, amount, block.end), dollar if money["sign"] == "$" else name))
    if not stands_alone(text, at, block, amount):
        return None
    start = _minus(text, at, block)
    if start != at:
        amount = replace(amount, value=-amount.value)
    elif not amount.words and not amount.scaled:
        amount = _small_millions(text, amount, block.end)
    aged = age_after(text, start, block, amount)
    if aged is not None:
        return _Quantity(start, aged[0], amount, aged[1], "age")
    return _in_unit(text, start, block, amount) or _one_in(text, start, block, amount) or _counted(text, start, at, block, amount)


_MILLION = Decimal(10**6)
_SMALL_M = re.compile(r" ?m(?![\w/])")
_IN_METRES = word_set("""
    waves walls hurdles races heats sprints poles fences boats ships yachts vessels dinghies trenches tunnels towers masts chimneys swells
    cliffs drops ropes cables pylons pools lanes columns craters holes lengths dashes relays strips stretches pipes antennas statues trees
    turbines blades skyscrapers buildings stands platforms spans
""")


def _small_millions(text: str, amount: Amount, stop: int) -> Amount:
    """300m people, 30m barrels, 12.5m EUR: millions, where metres make no sense."""
    letter = _SMALL_M.match(text, amount.end, stop)
    word = re.compile(r" (?:US |more |new |other )?(\w+)").match(text, letter.end(), stop) if letter else None
    if letter is None or word is None or word[1] in _IN_METRES or not (is_plural(word[1]) or word[1] in units.PREFIXES):
        return amount
    return replace(amount, end=letter.end(), value=amount.value * _MILLION, step=amount.step * _MILLION, scaled=True)


def _millions(text: str, amount: Amount, stop: int) -> Amount:
    """After a currency sign a small m means million, b billion."""
    letter = re.compile(r" ?([mb])(?![\w/])").match(text, amount.end, stop)
    if not letter or amount.scaled:
        return amount
    size = _MILLION if letter[1] == "m" else _MILLION * 1000
    return replace(amount, end=letter.end(), value=amount.value * size, step=amount.step * size, scaled=True, factor=size)


_DOLLARS = re.compile(r"[ -](?:(?:US|U\.S\.) )?(?:dollars?|euros?|pounds?|yen|bucks?)\b", re.I)


def _paid(text: str, start: int, block: Span, amount: Amount, unit: str) -> _Quantity:
    end = amount.end
    code = re.compile(r" ?(USD|EUR|GBP|AUD|CAD|NZD|HKD|SGD)(?!\w)").match(text, end, block.end)
    if code:
        end, unit = code.end(), code[1]
    elif twice := _DOLLARS.match(text, end, block.end):
        end = twice.end()
    amount, end = _late_scale(text, amount, end, block.end)
    amount, end = with_cents(text, amount, unit, end, block.end)
    rate, stop = rate_after(text, end, block.end)
    return _Quantity(start, stop, replace(amount, end=stop), unit + rate, "money", purpose(text, stop, block.end))


_DEBT = re.compile(r"(?:(?<![^\s(])[-−]|\b(?:minus|negative) )$", re.I)


def _owed(text: str, block: Span, paid: _Quantity) -> _Quantity:
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


def _in_unit(text: str, start: int, block: Span, amount: Amount) -> _Quantity | None:
    found = unit_after(text, amount, block.end) or _million_coded(text, amount, block.end) or degrees(text, start, amount, block.end)
    if found is None:
        return None
    unit, end = found
    if unit.dimension == "money":
        if text[end - 4 : end - 3] == "M" and text[end - 3 : end] in units.PREFIXES:
            amount = replace(amount, value=amount.value * _MILLION, step=amount.step * _MILLION, scaled=True)
        if not amount.words:
            amount, end = _late_scale(text, amount, end, block.end)
        amount, end = with_cents(text, amount, unit.name, end, block.end)
        rate, stop = rate_after(text, end, block.end)
        return _owed(text, block, _Quantity(start, stop, amount, unit.name + rate, "money", purpose(text, stop, block.end)))
    if unit.dimension in ("percent", "points"):
        start, amount = _negative(text, start, block, amount)
        kind: Literal["percent", "points"] = "percent" if unit.dimension == "percent" else "points"
        return _Quantity(start, end, amount, unit.name, kind, share_of(text, end, block.end))
    if unit.dimension == "time":
        if amount.words and amount.value == 1 and unit.factor < 10**9:
            return None
        return _Quantity(start, end, amount, unit.name, "duration", None)
    if unit.dimension == "temperature":
        return _warm(text, start, block, amount, unit, end)
    amount, unit, end = compound(text, amount, unit, end, block.end)
    rate, stop = rate_after(text, end, block.end)
    of = purpose(text, stop, block.end)
    if of and not rate and (goods := _GOODS.match(text, end, block.end)):
        rate, _ = rate_after(text, goods.end(), block.end)
    return _Quantity(start, stop, amount, unit.name + rate, "measure", of)


_GOODS = re.compile(r" of (?:[a-z]+ )?[a-z]+(?= (?:per|an?|each|every) )")


_NEGATIVE = re.compile(r"(?<!or )\b(?:minus|negative) $", re.I)
_BELOW_ZERO = re.compile(r" below (?:zero\b|0\b)")


def _negative(text: str, start: int, block: Span, amount: Amount) -> tuple[int, Amount]:
    """ "Minus 5" as one number below zero."""
    sign = _NEGATIVE.search(text[max(block.start, start - 10) : start])
    return (start - len(sign[0]), replace(amount, value=-amount.value)) if sign and amount.value > 0 else (start, amount)


def _warm(text: str, start: int, block: Span, amount: Amount, unit: Unit, end: int) -> _Quantity:
    start, amount = _negative(text, start, block, amount)
    below = _BELOW_ZERO.match(text, end, block.end)
    if below and amount.value > 0:
        amount, end = replace(amount, value=-amount.value), below.end()
    return _Quantity(start, end, amount, unit.name, "temperature")


_CODED = re.compile(r" ?M(USD|EUR|GBP|CHF|SEK|NOK|DKK|INR)\b")


def _million_coded(text: str, amount: Amount, stop: int) -> tuple[Unit, int] | None:
    """30 MUSD: millions of a currency."""
    found = _CODED.match(text, amount.end, stop)
    return (units.PREFIXES[found[1]], found.end()) if found else None


_LATE_SCALE = re.compile(r" (thousand|million|billion|trillion)\b|(?<=[A-Z$£€]) ?(k|m|mn|mln|bn|bln|tn)(?![\w/])")


def _late_scale(text: str, amount: Amount, end: int, stop: int) -> tuple[Amount, int]:
    """75 USD million, 75 EUR bn: the scale after the currency."""
    found = _LATE_SCALE.match(text, end, stop) if not amount.scaled else None
    if not found:
        return amount, end
    size = Decimal(SCALES[found[1]] if found[1] else {**GLUED, "m": 10**6}[found[2]])
    return replace(amount, value=amount.value * size, step=amount.step * size, scaled=True), found.end()


# --- shares and counts ---------------------------------------------------------------------------------------------------

_IN = re.compile(r" (in|out of|of) (?:every |each )?(?=\d|[a-z])", re.I)
_WHOLES = {Decimal(n) for n in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 200, 500, 1000, 10_000, 100_000, 1_000_000)}
_OF_TIME = re.compile(
    r"[ -](?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|[ap]\.?m|states?|countries|counties|cities|places|games"
    r"|matches)\b",
    re.I,
)


# "Half the voters", "a third (33%)", "a quarter, or 25 percent".
_GLOSSED = re.compile(r" the\b|(?: \(|,? or )(?:about |some |roughly |nearly )?\d[\d.]* ?(?:%|percent|per cent)")


def _one_in(text: str, start: int, block: Span, amount: Amount) -> _Quantity | None:
    """One in five, nine out of 10; and a fraction of something."""
    if amount.part:
        if text[max(block.start, start - 4) : start].lower() == "and ":
            return None
        of = re.compile(r" of (?:(?:the|all|its|their|his|her|those|these|our|your|my|registered|likely) )*").match(
            text, amount.end, block.end
        )
        if (
            not of
            and (text[start : start + 2].lower() in ("a ", "an", "ha") or not amount.words)
            and not _GLOSSED.match(text, amount.end, block.end)
            and not (text[start - 1 : start] == "(" and text[amount.end : amount.end + 1] == ")")
        ):
            return None
        return _Quantity(start, amount.end, amount, "", "ratio", noun_after(text, of.end() - 1, block.end) if of else None)
    link = _IN.match(text, amount.end, block.end) if amount.value % 1 == 0 and 0 < amount.value < 100 else None
    if not link or link[1].lower() == "of" or not _FIRST.match(text, link.end(), block.end):
        return None
    whole = read_amount(text, link.end(), block.end)
    if whole is None or whole.value not in _WHOLES or whole.value <= amount.value or _OF_TIME.match(text, whole.end, block.end):
        return None
    if link[1].lower() == "in" and amount.value > 9:
        return None
    share = replace(amount, value=amount.value / whole.value, step=1 / whole.value, end=whole.end)
    return _Quantity(start, whole.end, share, "", "ratio", noun_after(text, whole.end, block.end, heads=1))


def _counted(text: str, start: int, at: int, block: Span, amount: Amount) -> _Quantity | None:
    """A bare number, or one of things: "12", "two planes", "a 12-member panel"."""
    if amount.part:
        return None
    after = text[amount.end : min(block.end, amount.end + 40)]
    if amount.words:
        return _in_words(text, start, block, amount)
    if not amount.scaled and GLUED_AFTER.match(after):
        return _Quantity(start, amount.end, amount, "", "count") if _opens_range(text, amount, block) else None
    noun, end = phrase_after(text, amount.end, block.end)
    if not amount.scaled and (is_year(text, at, block, amount, noun) or labelled(text, at, block, amount, noun) or STREET.match(after)):
        return None
    return _Quantity(start, amount.end, amount, turn_after(text, end, block.end), "count", noun)


def _in_words(text: str, start: int, block: Span, amount: Amount) -> _Quantity | None:
    if amount.value in (0, 1) and not amount.scaled:
        return None
    noun, end = phrase_after(text, amount.end, block.end)
    if text[amount.end : amount.end + 1] == "-" and (noun is None or noun in SMALL):
        return None
    return _Quantity(start, amount.end, amount, turn_after(text, end, block.end), "count", noun)


# --- ranges --------------------------------------------------------------------------------------------------------------

_TO = re.compile(r"(?:-to-|- to | to | ?[-–—] ?| and )(?=[$£€\d]|[A-Z]{0,3}\$|[a-z])")


def _range(text: str, first: _Quantity, block: Span, dollar: str) -> tuple[_Quantity, _Quantity] | None:
    """The upper end of a range whose lower end this is: 5 to 10 people, $5-10 million, between 44 mg and 50 mg."""
    link = _TO.match(text, first.end, block.end)
    if link is None:
        return None
    before = text[max(block.start, first.start - 24) : first.start].lower()
    between = _BETWEEN.search(before) is not None
    change = before.endswith("from ") and " " in link[0]
    if (between and link[0] not in (" and ", " to ")) or (not between and link[0] == " and ") or change or first.kind in ("ratio",):
        return None
    sign = re.compile(rf"(?:{_CODE})? ?(?:{_SIGN})?").match(text, link.end(), block.end)
    at = sign.end() if sign else link.end()
    if not _FIRST.match(text, at, block.end):
        return None
    second = _millions_more(text, first, at, block) or _quantity(text, at, link.end(), block, dollar) or _loose(text, at, block)
    if second is None or second.kind == "ratio" or (link[0] == " to " and _level(text, first, second, block)):
        return None
    return _joined(text, first, second, link[0])


def _millions_more(text: str, first: _Quantity, at: int, block: Span) -> _Quantity | None:
    """The upper end of £3-4m and £3m-4m, which has no sign of its own: its m is not metres."""
    amount = read_amount(text, at, block.end) if first.kind == "money" and text[at].isdigit() else None
    scaled = _millions(text, amount, block.end) if amount is not None else None
    if scaled is None or amount is None or scaled.end == amount.end:
        return None
    return _Quantity(at, scaled.end, scaled, first.unit, "money")


_MOVED = re.compile(
    rf"\b(?:{UP}|{DOWN}|increase|rise|climb|fall|drop|decline)(?: (?:its|the|their|his|her) (?:\w+ ){{0,2}}\w+)?(?: by)?"
    r"(?: (?:about|some|nearly|almost|just))? $",
    re.I,
)
_FROM = re.compile(r",? (?:up |down )?from (?:\w+ ){0,3}[$£€]?\d|,? from (?:\w+ ){0,2}[a-z-]+ (?:per ?cent|points?|million)", re.I)
_RATE = re.compile(rf"\b{RATE}\b", re.I)


def _level(text: str, first: _Quantity, second: _Quantity, block: Span) -> bool:
    """ "Rose 0.5% to 3.5%": a change and the level it leads to, not a range of changes."""
    if not (first.unit or _FROM.match(text, second.end, block.end)) or not second.unit:
        return False
    before = text[max(block.start, first.start - 60) : first.start]
    moved = _MOVED.search(before)
    if moved is None:
        return False
    return first.kind != "percent" or bool(_FROM.match(text, second.end, block.end) or _RATE.search(before, 0, moved.start()))


def _loose(text: str, at: int, block: Span) -> _Quantity | None:
    """A second number right after a dash, which by itself would look like a part of a designation."""
    amount = read_amount(text, at, block.end)
    if amount is None or amount.part:
        return None
    aged = age_after(text, at, block, amount)
    if aged is not None:
        return _Quantity(at, aged[0], amount, aged[1], "age")
    return _in_unit(text, at, block, amount) or _Quantity(at, amount.end, amount, "", "count", noun_after(text, amount.end, block.end))


def _joined(text: str, first: _Quantity, second: _Quantity, link: str) -> tuple[_Quantity, _Quantity] | None:
    """Both ends, with the unit and the scale that are at one of them only."""
    low, high = first.amount, second.amount
    if second.bare and first.unit:
        if first.kind != "age" and (" " in link.strip("- ") or (link.startswith(" ") and not high.scaled)):
            return None
        second = replace(second, unit=first.unit, kind=first.kind, of=first.of or second.of)
    elif first.unit and first.unit != second.unit:
        return None
    if high.factor > 1 and low.factor == 1 and low.value < 1000 and not low.scaled:
        first = replace(first, amount=replace(low, value=low.value * high.factor, step=low.step * high.factor))
    return (first, second) if first.amount.value < second.amount.value else None


_SCORES = word_set(
    "vote votes decision ruling win loss victory defeat split record majority margin score verdict lead draw tie start season"
)


def _opens_range(text: str, amount: Amount, block: Span) -> bool:
    """5-10 boats, 5-10 million: the lower end of a range, and no score, no year, no part of a key."""
    link = re.compile(r"(?:[-–]|-to-)(?=\d)").match(text, amount.end, block.end)
    high = read_amount(text, link.end(), block.end) if link else None
    if high is None or high.part or amount.value >= high.value or amount.step != high.step / high.factor:
        return False
    if re.compile(r" ?[-–/] ?\d|/").match(text, high.end, block.end):
        return False
    unit = unit_after(text, high, block.end) or degrees(text, link.end(), high, block.end) if link else None
    noun = noun_after(text, high.end, block.end)
    grouped = re.search("[,\u00a0\u2009\u202f]", text[link.end() : high.end]) if link else None
    return unit is not None or high.scaled or (noun is not None and noun not in _SCORES and (high.value < 1500 or grouped is not None))
