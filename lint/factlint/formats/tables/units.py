"""The unit of a figure of a table: in the head of its column, the name of its row, a cell beside it, or a title of the whole."""

from __future__ import annotations

import re
from collections.abc import Sequence

from factlint import lazy
from factlint.formats.tables.grid import Cell, Rows
from factlint.records import dataclass
from factlint.words import any_of
from factlint.words.dates.calendar import MONTH
from factlint.words.figures.labels import (
    CODES_IN_HEADS,
    COUNTED_IN_MILLIONS,
    LENGTHS,
    NAMES_IN_COLUMNS,
    NO_CODES,
    NOT_IN_THE_UNIT,
    SIZES_IN_HEADS,
    UNITS_ALONE,
    UNITS_IN_HEADS,
)

NUMBER = lazy.regex(
    rf"[(+−–-]?\s*(?:[$£€¥]|(?!{MONTH}\s|{any_of(NO_CODES)}\s)[A-Z]{{3}}\s)?\s*[+−–-]?\d[\d.,\s]*(?:%|(?!{MONTH})[a-z]{{1,3}})?\)?"
    r"|\d{4}-\d{2}(?:-\d{2})?(?:[T ][\d:.]+)?|-|–|—|n/?a",
    re.IGNORECASE,
)
"""A figure of a table, also one with the code of its currency before it; "Aug 2024" is none."""
_PLAIN_NUMBER = lazy.regex(r"[+−-]?\d[\d,]*(?:\.\d+)?")
_CODES = any_of(CODES_IN_HEADS)
_CURRENCY = lazy.regex(rf"(?P<sign>[$£€])|\b(?P<code>USD|GBP|EUR|{_CODES}|dollars?|pounds?|euros?|Rs)\b", re.IGNORECASE)
_SIGNS = {"usd": "$", "dollar": "$", "dollars": "$", "gbp": "£", "pound": "£", "pounds": "£", "eur": "€", "euro": "€", "euros": "€"}
_SIGNS |= {"rs": "Rs ", "inr": "Rs "}
_THOUSAND = r"(?:(?<![\d,])(?:1,000(?<!per 1,000)|['’]?000s?)|k|thousands?)"
_SCALE = lazy.regex(
    rf"(?<![^\W\d_])(?:(?P<billion>bn|billions?)|(?P<million>m(?!/)|mn|mm|millions?)|(?P<thousand>{_THOUSAND})"
    r"|(?P<crore>crores?|cr)|(?P<lakh>lakhs?))(?![^\W\d_])",
    re.IGNORECASE,
)
UNIT = lazy.regex(
    rf"\s*\([^()]*(?:[$£€%]|USD|GBP|EUR|{any_of(SIZES_IN_HEADS)}|per ?cent|000)[^()]*\)"
    r"|(?<!\d),\s*[$£€]?\s*['’]?000s?\Z",
    re.IGNORECASE,
)
"""The unit in the head of a column, which its figures are given."""
_PERCENT = lazy.regex(r"%|\bper ?cent(?:age)?\b|\bpct\b", re.IGNORECASE)
_SIZES = r"(?:['’]?000s?|k|m|mn|bn|thousands?|millions?|billions?|crores?|lakhs?)"
_EXCEPT = r"(?:,? \(?(?:except|excluding|other than|unless)\b(?P<but>[^()]{0,80})\)?)?"
_UNIT_STATED = lazy.regex(
    r"(?:^|,|\(|\b(?:in|figures|amounts|all|values)(?: are)?:?)[ (]*(?:in )?(?P<unit>(?:thousands?|millions?|billions?)"
    rf"(?: of (?:dollars|pounds|euros))?|(?:[$£€]|USD|GBP|EUR|{_CODES}) ?{_SIZES}){_EXCEPT}[ ).;:]*$",
    re.IGNORECASE,
)
"""What a corner or a title says of all figures: "£m", "(in thousands of dollars, except staff)"."""
_SHARES_STATED = lazy.regex(r"^(?:percent(?:age)?|per cent|%)\b|(?:\(|, |\bin )(?:percent(?:ages?)?|per cent|%)\)?:?$", re.I)
_OTHER_UNIT = lazy.regex(rf"%|per ?cent|\b{any_of(NOT_IN_THE_UNIT)}(?!\w)", re.I)
"""What the row or the column of something says that is not counted in the unit of the other figures."""
_ALONE = lazy.regex(
    rf"\(?(?:(?:in )?(?:[$£€%]|USD|GBP|EUR|{_CODES}|{any_of(UNITS_ALONE)})?"
    rf"[ .]?{_SIZES}?(?: of (?:[$£€]|dollars|pounds|euros))?)\)?",
    re.IGNORECASE,
)
_UNITS = lazy.regex(r"units?(?: of measure(?:ment)?)?|measured in", re.IGNORECASE)
_NAMING = lazy.regex(rf"(?:(?:fiscal|financial|calendar|school|tax) )?{any_of(NAMES_IN_COLUMNS)}", re.IGNORECASE)
_ALL = 100
_MONEY = lazy.regex(r"[$£€] ?\d[\d,]*(?:\.\d+)?")
COUNTED = lazy.regex(rf"\b{any_of(COUNTED_IN_MILLIONS)}\b", re.IGNORECASE)
"""What a column holds whose "m" is not metres."""
_LENGTH = lazy.regex(rf"\b{any_of(LENGTHS)}\b", re.IGNORECASE)
_MEASURE = lazy.regex(
    rf"(?:\s*\((?:in )?|, (?:in )?| in )(?P<size>(?:{_SIZES}|1,000) (?:of )?)?(?P<unit>mm?|[mk]t|pp|{any_of(UNITS_IN_HEADS)})"
    r"(?P<rate>(?: per | ?/ ?| an? )[\w. ]{1,20})?\)?[.:]?$",
    re.IGNORECASE,
)
"""The measure at the end of a head: "(km)", ", thousand tonnes", "in litres per hour"."""
_MONEY_STATED = lazy.regex(
    rf"(?:\((?:in )?|, (?:in )?| in )(?P<unit>[$£€]|(?:USD|GBP|EUR|{_CODES}|dollars|pounds|euros)\b)"
    r"(?: (?:per|a) [\w. ]{1,20})?\)?[.:]?$",
    re.IGNORECASE,
)
"""The currency at the end of a title: "euros per kilogram"."""
_SPELLED = {"mt": "million tonnes", "kt": "thousand tonnes", "pp": "percentage points"}
_WORD = lazy.regex(r"[^\W\d_]{4,}")


@dataclass(frozen=True)
class Stated:
    """The unit of all figures of a table, ", $ thousand", and the words of what is not counted in it."""

    unit: str = ""
    excepted: frozenset[str] = frozenset()


def is_unit(words: str) -> bool:
    """The words are a unit and nothing else: "$ thousand", "(£m)", "%", "persons"."""
    return bool(words) and _ALONE.fullmatch(words) is not None


def names_rows(head: str) -> bool:
    """The numbers of a column with this head are names: years, codes, ranks."""
    return _NAMING.fullmatch(head) is not None


def stated_unit(titles: Sequence[str]) -> Stated:
    """The unit that titles, notes or the corner of a table say for all its figures."""
    found = next((found for title in titles if (found := _UNIT_STATED.search(title))), None)
    if found is not None:
        return Stated(f", {found['unit']}", frozenset(word.lower() for word in _WORD.findall(found["but"] or "")))
    if any(map(_SHARES_STATED.search, titles)):
        return Stated(", %")
    of_one = [title for title in titles if title.count("(") < 2]  # "Area (ha) and yield (t/ha)" is of two
    money = next((found for title in of_one if (found := _MONEY_STATED.search(title))), None)
    return Stated(f", {money['unit']}" if money is not None else next((f", {unit}" for title in of_one if (unit := _unit_of(title))), ""))


def unit_beside(row: Sequence[Cell], heads: Sequence[str]) -> str:
    """The unit that another cell of a row gives its figures: under the head "Unit", or in brackets after what is measured."""
    for along, cell in enumerate(row[1:], 1):
        words = cell.words
        if words and not words[-1].isdigit() and not NUMBER.fullmatch(cell.said):
            if along < len(heads) and _UNITS.fullmatch(heads[along]) and (_CURRENCY.search(words) or _SCALE.search(words)):
                return f"({words})"
            if words[-1] == ")" and (found := UNIT.search(words)) is not None and found.end() == len(words):
                return found[0]
    return ""


def columns_of_shares(rows: Rows, heads: Sequence[str], last: int) -> frozenset[int]:
    """The columns headed as percentages whose figures are all parts of one."""
    found = set()
    for along, head in enumerate(heads):
        if _PERCENT.search(head):
            values = [row[along].said for row in rows[last + 1 :] if along < len(row) and _PLAIN_NUMBER.fullmatch(row[along].said)]
            if values and all(-1 <= _value(value) <= 1 for value in values) and any("." in value for value in values):
                found.add(along)
    return frozenset(found)


def _value(words: str) -> float:
    return float(words.replace(",", "").replace("−", "-"))


def measured(words: str, head: str, *, share: bool) -> str:
    """The figure of a cell with the unit that the head of its column gives it."""
    if not head:
        return words
    if _MONEY.fullmatch(words) and (stated := UNIT.search(head)) is not None and (scale := _SCALE.search(stated[0])) is not None:
        return f"{words} {scale.lastgroup}"
    if not _PLAIN_NUMBER.fullmatch(words):
        return words
    if _PERCENT.search(head):
        return (f"{_value(words) * 100:.6f}".rstrip("0").rstrip(".") if share else words) + "%"
    money = _CURRENCY.search(head)
    if money is None and (unit := _unit_of(head)):
        return f"{words} {unit}"
    scale = _SCALE.search(head[money.start() :] if money else head) if money or re.search(r"\(.*\)|,| in ", head) else None
    if scale is not None and money is None and scale[0].lower() == "m" and not COUNTED.search(head):
        return words  # millions or metres: nothing says which
    pounds = money is not None and (money["code"] or "").lower().startswith("pound")
    scale = scale or (_SCALE.search(head) if " of " in head or pounds else None)
    if scale and pounds:
        return f"{words} {scale.lastgroup} pounds"  # of weight, or of money
    sign = (money["sign"] or _SIGNS.get(money["code"].lower(), f"{money['code'].upper()} ")) if money else ""
    return sign + words + (f" {scale.lastgroup}" if scale else "")


def _unit_of(head: str) -> str:
    """The measure that ends a head, with the size before it: "km", "thousand tonnes"; empty for none, and where "m" may be millions."""
    found = _MEASURE.search(head)
    if found is None or (found["unit"].lower() == "m" and (COUNTED.search(head) or not _LENGTH.search(head))):
        return ""
    size = _SCALE.search(found["size"]) if found["size"] else None
    unit = _SPELLED.get(found["unit"].lower(), found["unit"])
    return " ".join(filter(None, (size.lastgroup if size else "", unit + (found["rate"] or ""))))


def without_unit(head: str) -> str:
    """The head of a column without the unit that its figures are given."""
    plain = UNIT.sub("", head).strip()
    found = _MEASURE.search(plain)
    return plain[: found.start()].strip() if found is not None and _unit_of(plain) else plain


def measured_by_row(words: str, label: str, head: str, stated: Stated) -> str:
    """The figure of a cell with the unit that the name of its row gives, or else that of the whole table."""
    if (own := UNIT.search(label)) is not None:
        return measured(words, label[: own.end()], share=False)
    unit, context = stated.unit, f"{label} {head}"
    if not unit or _OTHER_UNIT.search(context) or (unit == ", %" and _PLAIN_NUMBER.fullmatch(words) and _value(words) > _ALL):
        return words
    if stated.excepted.intersection(word.lower() for word in _WORD.findall(context)):
        return words
    scale = _SCALE.search(unit)
    if scale is not None and _MONEY.fullmatch(words):
        return f"{words} {scale.lastgroup}"
    return measured(words, unit, share=False)
