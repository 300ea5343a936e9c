"""Ages, births and graduations of one person in one sentence or in two beside each other, as far as their words show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from factlint import lazy
from factlint.records import dataclass
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.runs import CLOSE_PEOPLE
from factlint.words.patterns import alternatives

_YEAR = r"(?P<year>(?:18|19|20)\d\d)\b"
_BORN = lazy.regex(rf"\bborn (?:(?:on|in|at) )?(?:[A-Z][\w.’'-]*,? |\d{{1,2}},? |in |on |the |and raised ){{0,6}}{_YEAR}")
_APPOSED = lazy.regex(r"\b[A-Z][\w’'-]+, (?P<age>\d{2}|1[01]\d), ")
_IS = lazy.regex(r"\b(?:is|turned|turns) (?:now |just )?(?P<age>\d{2}|1[01]\d)(?: years old)?(?=[.,;]|$| and\b)")
_AT = r"(?:(?! who\b|;)[^.])*?\b(?:aged?|at|at the age of|at age)"
_DIED = lazy.regex(
    rf"\bdie[ds]\b{_AT} (?P<age>\d{{2}}|1[01]\d)(?! ?%)\b(?:,? in {_YEAR})?"
    rf"|\bdie[ds] in (?P<year2>(?:18|19|20)\d\d){_AT} (?P<age2>\d{{2}}|1[01]\d)(?! ?%)\b"
)
_GRADUATED = lazy.regex(
    alternatives(
        (
            "graduated in a year",
            r"\b(?:graduated\b|(?:received|earned|got|took) (?:his|her|a|an) (?:[\w’'-]+ ){0,3}(?:degree|"
            r"diploma|doctorate)\b)(?:(?! and (?:then|later|was|worked|joined|became)\b)[^.;]){0,80}?\b(?:in|"
            rf"of) {_YEAR}",
            "graduated from the college in 1994",
        ),
        ("a graduate of a year", r"\b(?P<year2>(?:19|20)\d\d) (?:[A-Z][\w’'-]+ ){0,3}graduate\b", "a 1994 Leeds graduate"),
    )
)
_HIGHER = lazy.regex(r"\b(?:college|university|law school|medical school|bachelor|master|degree|doctorate|Ph\.?D)", re.I)
_OTHERS = lazy.regex(rf"\b{any_of(CLOSE_PEOPLE)}\b|\b(?:when (?:he|she)|would|will)\b")
_HE = lazy.regex(r"(?:He|She)\b")
_NEXT_TO = 3


@dataclass(frozen=True)
class Life:
    """Somebody who was born from the year `first` to the year `last`, by an age or by the year itself; spans are of the prose."""

    span: Span
    first: int
    last: int
    age: int | None = None
    at: int = 0


def ages_apart(text: str, sentences: Sequence[Span], published: date | None) -> Iterator[tuple[Life, Life]]:
    """An age and a birth that do not fit, in two sentences of which the second goes on about the person of the first."""
    for one, two in pairwise(sentences):
        if published is None or not _goes_on(text, one, two):
            continue
        births, aged = _births(text, one) + _births(text, two), _aged(text, one, published) + _aged(text, two, published)
        if len(births) == len(aged) == 1 and not births[0].span.overlaps(one if aged[0].span.overlaps(one) else two):
            yield aged[0], births[0]


def graduates(text: str, sentences: Sequence[Span], published: date | None) -> Iterator[tuple[Span, int, Life, int]]:
    """Who graduated too young by the age or the birth beside it: the place and the year, the life, and the age that the year allows."""
    for number, sentence in enumerate(sentences):
        for match in _GRADUATED.finditer(text, sentence.start, sentence.end):
            if _OTHERS.search(text, sentence.start, sentence.end):
                continue
            lives = _births(text, sentence) + _aged(text, sentence, published)
            if not lives and number and _goes_on(text, sentences[number - 1], sentence):
                lives = _births(text, sentences[number - 1]) + _aged(text, sentences[number - 1], published)
            name = "year" if match["year"] else "year2"
            year, least = int(match[name]), 15 if _HIGHER.search(match[0]) else 13
            if lives and all(year - life.first < least for life in lives):
                yield Span(*match.span(name)), year, lives[0], year - lives[0].first


def _goes_on(text: str, one: Span, two: Span) -> bool:
    """The second sentence follows the first and is about the same person, alone."""
    near = 0 <= two.start - one.end <= _NEXT_TO and "\n" not in text[one.end : two.start]
    return near and bool(_HE.match(text, two.start)) and not (_OTHERS.search(text, *_ends(one)) or _OTHERS.search(text, *_ends(two)))


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _births(text: str, sentence: Span) -> list[Life]:
    return [Life(Span(*m.span("year")), int(m["year"]), int(m["year"])) for m in _BORN.finditer(text, sentence.start, sentence.end)]


def _aged(text: str, sentence: Span, published: date | None) -> list[Life]:
    """Ages now, and ages at death with the year that is written, else that of publication."""
    found = []
    for match in _DIED.finditer(text, sentence.start, sentence.end):
        name = "age" if match["age"] else "age2"
        year = int(match["year"] or match["year2"] or (published.year if published else 0))
        found += [_life(match, name, year)] if year else []
    if (
        found
        or published is None
        or re.search(r"\b(?:18|19|20)\d\d\b(?! graduate)", _without_graduation(text[sentence.start : sentence.end]))
    ):
        return found
    matches = (*_APPOSED.finditer(text, sentence.start, sentence.end), *_IS.finditer(text, sentence.start, sentence.end))
    return [_life(match, "age", published.year) for match in matches]


def _without_graduation(words: str) -> str:
    return _GRADUATED.sub("", words)


def _life(match: re.Match[str], name: str, at: int) -> Life:
    age = int(match[name])
    return Life(Span(*match.span(name)), at - age - 1, at - age, age, at)
