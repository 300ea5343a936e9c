"""Amounts of two scopes: five awards in all and two this year, 118 pages and 141 with the annexes, the turnout and a share of the votes."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.facts.names.spelling import plain
from factlint.facts.once import once
from factlint.story.events.amounts import EventAmount
from factlint.story.events.when.running import of_two_hours
from factlint.words import any_of
from factlint.words.dates.calendar import ANY_WEEKDAY
from factlint.words.events import scopes as words
from factlint.words.names.given import GIVEN, MEN, WOMEN

_AFTER = {
    "all": lazy.regex(rf"\b{any_of(words.OF_ALL)}\b", re.IGNORECASE),
    "time": lazy.regex(rf"\b{any_of(words.OF_A_TIME)}\b", re.IGNORECASE),
    "compared": lazy.regex(r"^ (?:fewer|more|less|higher|lower) (?:[\w-]+ ){0,6}than\b", re.IGNORECASE),
    "grave": lazy.regex(rf"\b{any_of(words.IN_GRAVE_STATES)}\b", re.IGNORECASE),
    "part": lazy.regex(r"^ of (?:the|his|her|its|their|our|those|these)\b"),
    "some": lazy.regex(rf"^ (?:more )?of (?:the|those|these|them|its)(?: [\w’'-]+){{0,2}}? {any_of(words.OF_THE_HURT)}\b"),
    "alone": lazy.regex(r"\balone\b"),
    "left": lazy.regex(r"^ (?:[\w-]+ )?(?:left|remaining|to go|to spare)\b"),
    "of a kind": lazy.regex(rf"^ of (?!the\b)(?!{any_of(words.OF_WIDE_LAND)}\b)[a-z]{{3,}}"),
    "gone": lazy.regex(rf"\b{any_of(words.GONE_HOME)}\b", re.IGNORECASE),
}
_BEFORE = {
    "grown": lazy.regex(rf"\b{any_of(words.GROWN_TO)} (?:[a-z]+ ){{0,2}}$", re.IGNORECASE),
    "wanted": lazy.regex(rf"\b{any_of(words.WANTED)} (?:[\w’'-]+ ){{0,4}}$", re.IGNORECASE),
    "hoped": lazy.regex(rf"\b{any_of(words.HOPED_FOR)} (?:[\w’'-]+ ){{0,7}}$", re.IGNORECASE),
    "settled": lazy.regex(rf"\b{any_of(words.SETTLED_FOR)} (?:[\w’'-]+ ){{0,3}}$", re.IGNORECASE),
    "share": lazy.regex(rf"\b{any_of(words.SHARES_OF_A_SUM)} (?:[\w’'-]+ ){{0,8}}$", re.IGNORECASE),
}
_AROUND = {name: lazy.regex(rf"\b{any_of(said)}\b", re.IGNORECASE) for name, said in words.AROUND.items()}
_PAIRS = (
    ("all", "time"),
    ("wrecked", "damaged"),
    ("whole", "local"),
    ("wanted", "settled"),
    ("time", "next"),
    ("aid", "losses"),
    ("hammer", "fees"),
)
_APART = frozenset(map(frozenset, _PAIRS))
"""Scopes that make two amounts only where each has one of them."""


def two_scopes(one: EventAmount, two: EventAmount) -> bool:
    """One amount is of all and the other of a time, or one is with what the other leaves out."""
    mine, theirs = _scopes(one), _scopes(two)
    if one.fate or two.fate:  # a toll has rules of its own for what it has grown to, and is some of all in any case
        mine, theirs = mine - {"grown", "part"}, theirs - {"grown", "part"}
    if _some_of_all(one, two, mine, theirs) or _two_hours(one, two) or _two_people(one, two):
        return True
    if _elsewhere(one, two, mine, theirs) or _elsewhere(two, one, theirs, mine):
        return True
    if "of a kind" in mine ^ theirs and _AREA.search(one.figure.unit):  # hectares of pine, and hectares
        return True
    if "wanted" in mine ^ theirs and "/" in one.figure.unit:  # pay that is earned, and pay that is asked for
        return True
    if any(scope in mine ^ theirs and kind in ("", one.figure.kind) for scope, kind in words.ALONE.items()):
        return True
    return any(frozenset((here, there)) in _APART for here in mine - theirs for there in theirs - mine)


def _elsewhere(one: EventAmount, two: EventAmount, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """One is of a whole country or the world and the other of a place with a name: 11,000 worldwide, and 1,900 in Ireland."""
    return "whole" in mine - theirs and bool(two.places) and one.figure.value != two.figure.value


def _some_of_all(one: EventAmount, two: EventAmount, mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Nine of the orders, and 14 orders, a share of the bill and the bill; more than all cannot be."""
    some = {"share", "alone"} if one.figure.kind == "money" else {"part", "some"}
    if bool(mine & some) == bool(theirs & some):
        return False
    part, whole = (one, two) if mine & some else (two, one)
    return part.figure.value is None or whole.figure.value is None or part.figure.value < whole.figure.value


_IN_FULL = lazy.regex(r"(?<![\w’'-])(?P<first>[A-Z][a-zà-ÿ’'-]+) (?P<last>[A-Z][\w’'-]{2,})")


def _two_people(one: EventAmount, two: EventAmount) -> bool:
    """The sentences name two people of one surname: Sandro Belletti and Paola Belletti."""
    mine, theirs = _firsts(one), _firsts(two)
    return any(mine[last].isdisjoint(theirs[last]) for last in mine.keys() & theirs.keys())


@once
def _firsts(amount: EventAmount) -> dict[str, set[str]]:
    """The first names in its sentence, by the surnames."""
    found: dict[str, set[str]] = {}
    for name in _IN_FULL.finditer(amount.facts.local.text, amount.sentence.start, amount.sentence.end):
        if plain(name["first"]) in _FIRST_NAMES:
            found.setdefault(plain(name["last"]), set()).add(plain(name["first"])[0])
    return found


_FIRST_NAMES = GIVEN | MEN | WOMEN
_TIMES = {name: lazy.regex(rf"\b{any_of(said)}\b", re.IGNORECASE) for name, said in words.TIMES_OF_DAY.items()}
_AREA = lazy.regex(r"^(?:ha|hectare|acre|dunam)s?$|²|sq")
_VARYING = ("measure", "temperature", "percent")


def _two_hours(one: EventAmount, two: EventAmount) -> bool:
    """A level at noon, and another one in the night."""
    if one.figure.kind not in _VARYING:
        return of_two_hours(one, two)
    mine, theirs = _times(one), _times(two)
    days, others = _days(one), _days(two)
    if days and others and days.isdisjoint(others):
        return True
    return bool(mine and theirs) and mine.isdisjoint(theirs)


_DAY = lazy.regex(rf"\b{ANY_WEEKDAY}\b")


@once
def _days(amount: EventAmount) -> frozenset[str]:
    """The days of the week that its sentence names."""
    return frozenset(_DAY.findall(amount.facts.local.text, amount.sentence.start, amount.sentence.end))


@once
def _times(amount: EventAmount) -> frozenset[str]:
    """The parts of the day that its sentence names."""
    words = amount.facts.local.text[amount.sentence.start : amount.sentence.end]
    return frozenset(name for name, pattern in _TIMES.items() if pattern.search(words) is not None)


@once
def _scopes(amount: EventAmount) -> frozenset[str]:
    """The scopes that the words after an amount, before it and in the whole of its sentence give it."""
    text, start, end = amount.facts.local.text, amount.sentence.start, amount.sentence.end
    after = text[amount.span.end : min(end, amount.span.end + _FAR)]
    before = text[max(start, amount.span.start - _FAR) : amount.span.start]
    given = {"given"} if _TO_DO.match(after) and _GIVEN.search(before) else set()
    said = ((_AFTER, after), (_BEFORE, before), (_AROUND, text[start:end]))
    return frozenset(given.union(name for forms, where in said for name, pattern in forms.items() if pattern.search(where) is not None))


_GIVEN = lazy.regex(rf"\b{any_of(words.GIVEN_TIME)} ?(?:[\w’'-]+ ){{0,2}}$", re.IGNORECASE)
_TO_DO = lazy.regex(r" (?:in which )?to [a-z]{2,}")
"""Five weeks to settle: not how long it took."""


_FAR = 60
