"""Figures: every quantity as the interval its words allow, with unit and counted noun."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from factlint import lazy
from factlint.facts.dates.long_years import find_long_years
from factlint.facts.dates.written import dated
from factlint.facts.figures.ages import age_after, tens_of_years
from factlint.facts.figures.amounts import Amount, read_amount
from factlint.facts.figures.groups import with_joined_groups, with_points
from factlint.facts.figures.hedges import HANDFUL, handful, hedge_after, hedge_before, interval
from factlint.facts.figures.misprints import misprints_in
from factlint.facts.figures.quantities import ABROAD, CODE, FIRST_OF_NUMBER, HOME, SIGN, Quantity, in_unit, millions, quantity_at
from factlint.facts.model import Figure
from factlint.facts.nouns import noun_after
from factlint.text import Section, Span, breakable
from factlint.words.figures.small import COVERS
from factlint.words.opposites import DOWN, RATE, UP


def find_figures(text: str, blocks: Sequence[Section]) -> tuple[Figure, ...]:
    """The quantities of a text in order; designations, years, scores and addresses are not quantities."""
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
_ALL_IN = lazy.regex(
    rf"\b(?:prices?|figures?|amounts?|values?|sums?|dollars?)(?: \w+){{0,3}} in ({'|'.join(map(re.escape, _DOLLAR_OF))}) dollars\b",
    re.I,
    ("[Dd]ollars", "DOLLARS"),
)
_ABROAD = {land: code for land, code in _DOLLAR_OF.items() if code != "USD"}
# Each branch begins with a character, and asks afterwards for what stands before it: so a long text is passed quickly.
_OTHER_DOLLARS = lazy.regex(
    r"\$(?:(?<=\bUS\$)|(?<=\bUS \$)|(?<=\b[ACS]\$)|(?<=\b(?:AU|CA|NZ|HK)\$)|(?<=\bCDN\$))|"
    + "|".join(form for land, code in _ABROAD.items() for form in (rf"{code}\b(?<=\b{code})", rf"{land} dollars?\b"))
)


def _bare_dollar(text: str) -> str:
    """What a bare dollar sign means in a text: what the text says, "$" where it has dollars of several countries, else "USD"."""
    said = _ALL_IN.search(text)
    if said:
        return next(code for land, code in _DOLLAR_OF.items() if land.lower() == said[1].lower())
    return "$" if _OTHER_DOLLARS.search(text) else "USD"


def _in_block(text: str, block: Span, dollar: str) -> Iterator[Figure]:
    skip = iter(_no_figures(text, block))
    date = next(skip, None)
    at, last = block.start, block.start
    while candidate := FIRST_OF_NUMBER.search(text, at, block.end):
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


_REST = lazy.regex(rf"{ABROAD}|{HOME}|[\d.,:/–-]*\d[A-Za-z]*|\w+|.", re.S)


def _past(text: str, at: int, stop: int) -> int:
    """The end of what is not a quantity: all of a number with its points, colons and dashes, or one word."""
    rest = _REST.match(text, at, stop)
    return rest.end() if rest else at + 1


def _figure(text: str, at: int, last: int, block: Span, dollar: str) -> Figure | None:
    first = quantity_at(text, at, last, block, dollar)
    if first is None:
        return tens_of_years(text, at, block)
    ends = _range(text, first, block, dollar)
    if ends is not None:
        return _interval(text, last, *ends)
    return _hedged(text, last, block, _from(text, first, block, dollar))


def _from(text: str, first: Quantity, block: Span, dollar: str) -> Quantity:
    """The lower level of a change, with the unit and the noun that only the higher has: "from 8 to 10 per cent"."""
    if not first.bare or first.of or not text.startswith(_UP_TO, first.end, block.end):
        return first
    at = first.end + len(_UP_TO)
    if text[max(block.start, first.start - 5) : first.start].lower() != "from " or not FIRST_OF_NUMBER.match(text, at, block.end):
        return first
    second = quantity_at(text, at, at, block, dollar)
    if second is None or second.kind in ("ratio", "money"):
        return first
    return replace(_times(first, second.amount.factor), unit=second.unit, kind=second.kind, of=second.of)


_UP_TO = " to "


def _times(first: Quantity, factor: Decimal) -> Quantity:
    """The lower of two numbers in the scale that only the higher has: 5 of 5 to 10 million."""
    low = first.amount
    if factor <= 1 or low.factor != 1 or low.scaled or low.value >= 1000:
        return first
    return replace(first, amount=replace(low, value=low.value * factor, step=low.step * factor))


def _hedged(text: str, last: int, block: Span, quantity: Quantity) -> Figure:
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
        if quantity.kind == "measure" and of in COVERS and hedge in _BELOW:
            hedge = None
    value = quantity.amount.value
    low, high, low_open, high_open = interval(hedge, value)
    core = Span(quantity.start, quantity.end)
    step = quantity.amount.step
    return Figure(Span(core.start, end), low, high, low_open, high_open, value, unit, kind, hedge, of, step, core)


_BELOW = ("under", "below", "over", "above")
"""Of snow or water they say where something is: "under four metres of snow"."""


def _few(quantity: Quantity, few: str) -> Figure:
    """ "Several hundred": a range, and no number that is printed."""
    core, size = Span(quantity.start, quantity.end), quantity.amount.value
    least, most = HANDFUL[few]
    high = None if most is None else size * most
    return Figure(core, size * least, high, False, False, None, quantity.unit, quantity.kind, few, quantity.of, quantity.amount.step, core)


_AGED_BETWEEN = lazy.regex(r"\b(?:aged|ages) between $", re.I)
_BETWEEN = lazy.regex(r"\bbetween (?:(?:the )?ages? (?:of )?)?$", re.I)


def _interval(text: str, last: int, first: Quantity, second: Quantity) -> Figure:
    span = Span(first.start, second.end)
    before = text[max(last, first.start - 24) : first.start]
    between = _BETWEEN.search(before)
    if second.bare and _AGED_BETWEEN.search(before):
        second = replace(second, unit="year", kind="age")
    return Figure(
        span, first.amount.value, second.amount.value, False, False, None, second.unit, second.kind,
        "between" if between else "to", second.of, max(first.amount.step, second.amount.step), span,
    )  # fmt: skip


# --- ranges --------------------------------------------------------------------------------------------------------------

_TO = lazy.regex(r"(?:-to-|- to | to | ?[-–—] ?| and )(?=[$£€\d]|[A-Z]{0,3}\$|[a-z])")


def _range(text: str, first: Quantity, block: Span, dollar: str) -> tuple[Quantity, Quantity] | None:
    """The upper end of a range whose lower end this is: 5 to 10 people, $5-10 million, between 44 mg and 50 mg."""
    link = _TO.match(text, first.end, block.end)
    if link is None:
        return None
    before = text[max(block.start, first.start - 24) : first.start].lower()
    between = _BETWEEN.search(before) is not None
    change = before.endswith("from ") and " " in link[0]
    if (between and link[0] not in (" and ", " to ")) or (not between and link[0] == " and ") or change or first.kind in ("ratio",):
        return None
    sign = re.compile(rf"(?:{CODE})? ?(?:{SIGN})?").match(text, link.end(), block.end)
    at = sign.end() if sign else link.end()
    if not FIRST_OF_NUMBER.match(text, at, block.end):
        return None
    second = _millions_more(text, first, at, block) or quantity_at(text, at, link.end(), block, dollar) or _loose(text, at, block)
    if second is None or second.kind == "ratio" or (link[0] == " to " and _level(text, first, second, block)):
        return None
    return _joined(text, first, second, link[0])


def _millions_more(text: str, first: Quantity, at: int, block: Span) -> Quantity | None:
    """The upper end of £3-4m and £3m-4m, which has no sign of its own: its m is not metres."""
    amount = read_amount(text, at, block.end) if first.kind == "money" and text[at].isdigit() else None
    scaled = millions(text, amount, block.end) if amount is not None else None
    if scaled is None or amount is None or scaled.end == amount.end:
        return None
    return Quantity(at, scaled.end, scaled, first.unit, "money")


_MOVED = lazy.regex(
    rf"\b(?:{UP}|{DOWN}|increase|rise|climb|fall|drop|decline)(?: (?:its|the|their|his|her) (?:\w+ ){{0,2}}\w+)?(?: by)?"
    r"(?: (?:about|some|nearly|almost|just))? $",
    re.I,
)
_FROM = lazy.regex(r",? (?:up |down )?from (?:\w+ ){0,3}[$£€]?\d|,? from (?:\w+ ){0,2}[a-z-]+ (?:per ?cent|points?|million)", re.I)
_RATE = lazy.regex(rf"\b{RATE}\b", re.I)


def _level(text: str, first: Quantity, second: Quantity, block: Span) -> bool:
    """ "Rose 0.5% to 3.5%": a change and the level it leads to, not a range of changes."""
    if not (first.unit or _FROM.match(text, second.end, block.end)) or not second.unit:
        return False
    before = text[max(block.start, first.start - 60) : first.start]
    moved = _MOVED.search(before)
    if moved is None:
        return False
    return first.kind != "percent" or bool(_FROM.match(text, second.end, block.end) or _RATE.search(before, 0, moved.start()))


def _loose(text: str, at: int, block: Span) -> Quantity | None:
    """A second number right after a dash, which by itself would look like a part of a designation."""
    amount = read_amount(text, at, block.end)
    if amount is None or amount.part:
        return None
    aged = age_after(text, at, block, amount)
    if aged is not None:
        return Quantity(at, aged[0], amount, aged[1], "age")
    return in_unit(text, at, block, amount) or Quantity(at, amount.end, amount, "", "count", noun_after(text, amount.end, block.end))


def _hundreds(low: Amount, high: Amount) -> Decimal | None:
    """What "fifty to sixty thousand", "five and six hundred" count in: of words the lower end has it from the upper one."""
    many = high.value / high.step
    return high.step if high.words and high.step >= 100 and many % 1 == 0 and low.value < many < 1000 else None


def _joined(text: str, first: Quantity, second: Quantity, link: str) -> tuple[Quantity, Quantity] | None:
    """Both ends, with the unit and the scale that are at one of them only."""
    low, high = first.amount, second.amount
    if second.bare and first.unit:
        if first.kind != "age" and (" " in link.strip("- ") or (link.startswith(" ") and not high.scaled)):
            return None
        second = replace(second, unit=first.unit, kind=first.kind, of=first.of or second.of)
    elif first.unit and first.unit != second.unit.partition("/")[0]:
        return None
    first = _times(first, _hundreds(low, high) or high.factor)
    return (first, second) if first.amount.value < second.amount.value else None
