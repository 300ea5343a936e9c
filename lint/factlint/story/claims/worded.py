"""Amounts in words that no arithmetic can use, "thousands of people", "twice", "half the homes": looked up by their words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from decimal import Decimal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.nouns import singular
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.beside import matches, sentence_at, shared
from factlint.story.claims.model import KINDS, Claim, unsure
from factlint.story.evidence import Evidence
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenFigure
from factlint.story.figures.stems import stem, stems
from factlint.story.reckoned.worked.likeness import likeness, window
from factlint.story.reckoned.worked.places import other_nth
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.reckoned import HALVED
from factlint.words.claims.superlatives import NOT_NTH
from factlint.words.figures.numbers import ORDINALS, SMALL
from factlint.words.patterns import alternatives

_NUMERALS = {word: number for word, number in SMALL.items() if 2 <= number <= 12}
_COUNT = any_of(" ".join(_NUMERALS) + r" \d{1,3}")
_NTH = any_of(" ".join(word for word, number in ORDINALS.items() if 3 <= number <= 12))
_POWERS = {"dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9, "trillions": 10**12}
_WHOSE = "(?:the|he|she|it|they|his|her|its|their)"
_WORDED = lazy.regex(
    alternatives(
        ("powers", rf"(?:tens|{any_of(' '.join(_POWERS))})(?: of (?:{any_of(' '.join(_POWERS))}))?(?! and )", "tens of thousands"),
        ("times over", rf"{_COUNT}-time(?= [a-z])", "four-time champion"),
        ("times", rf"(?:twice|thrice|(?:{_COUNT}|several) (?:times|occasions)|(?:{_COUNT}|\d+)-?fold|tenfold)", "twice"),
        ("as often", r"half as (?:often|many|much|likely|long|high|big|large)", "half as often"),
        ("multiplied", r"(?:doubled|tripled|trebled|quadrupled|halved)(?! down\b)", "doubled"),
        ("double", r"(?:double|triple|quadruple)(?= (?:the|what|that|its|their|his|her|last|from|those)\b)", "double the sum"),
        ("half", r"(?<!first )(?<!second )(?<!other )(?<!latter )(?<!and a )half(?= (?:of|the|its|their|his|her|our|all)\b)", "half of it"),
        ("share", r"(?:a|one)[ -](?:third|quarter|fifth|tenth)(?= of\b)", "a third of it"),
        (
            "share apposed",
            r"(?:(?<=, or )|(?<=, )|(?<=\()|(?<=about )|(?<=roughly )|(?<=nearly )|(?<=almost ))"
            r"(?:a|one)[ -](?:third|quarter|fifth|tenth)(?=[,.;)])",
            "or about a quarter,",
        ),
        (
            "share hedged",
            r"(?:(?<=almost )|(?<=nearly )|(?<=about )|(?<=around )|(?<=more than )|(?<=less than )|(?<=fewer than )|(?<=just over )"
            r"|(?<=just under )|(?<=by ))(?:a|one)[ -](?:third|quarter|fifth|sixth|eighth|tenth)(?! (?:time|year|month|of)\b)",
            "almost a third more",
        ),
        (
            "hedged time",
            r"(?:(?<=more than )|(?<=less than )|(?<=nearly )|(?<=almost )|(?<=about )|(?<=around )|(?<=just under )|(?<=over )"
            r"|(?<=within ))an? (?:hour|day|week|month|year|century)\b(?! ago\b)(?! and a half)",
            "more than an hour",
        ),
        ("half of one", rf"half an? {any_of(HALVED)}\b(?! ago\b)", "half an hour"),
        ("a couple", r"a (?:couple|score) of(?= (?:[\w’'-]+ )?[a-z]+s\b)", "a couple of boats"),
        ("a time later", r"a (?:week|month|year|day)(?= (?:later|earlier)\b)", "a week later"),
        (
            "half hedged",
            r"(?:(?<=just over )|(?<=just under )|(?<=more than )|(?<=less than )|(?<=nearly )|(?<=almost )|(?<=about ))half"
            r"(?! (?:an?|time|past|hour|year)\b)(?! of\b)(?! the\b)",
            "just over half",
        ),
        ("a decade", r"a decade(?! ago\b)", "a decade"),
        ("one", r"one (?:hour|minute|week|month|year|decade|mile|kilomet(?:re|er)|acre|tonne|ton)(?! of\b)", "one hour"),
        (
            "a time",
            rf"(?:an?|half a) (?:fortnight|(?:decade|century|year|month|week)(?= (?:before|after) {_WHOSE}\b))",
            "a fortnight",
        ),
        ("sides", r"\d+(?:\.\d+)? ?(?:x|×|-by-) ?\d+(?:\.\d+)?(?![\w.])", "6x11"),
        ("and a half", r"(?:(?:an?|one|two|three|four|five) )?[a-z]+[- ]and[- ]a[- ]half", "mile-and-a-half"),
        (
            "nth",
            rf"(?:(?<=the )|(?<=his )|(?<=her )|(?<=its )|(?<=their )|(?<=['’]s )|(?<=only )){_NTH}(?=(?: [\w’'-]+)? [a-z]+)",
            "the third woman to go",
        ),
        before=r"(?<![\w-])(?:",
        after=r")(?![\w-])",
    ),
    re.IGNORECASE,
)
_NOT_NTH = lazy.regex(rf" ?{any_of(NOT_NTH)}\b", re.I)
_OF = lazy.regex(r"(?: of)?(?: the)? ([a-z][\w’-]+)", re.IGNORECASE)


def worded(story: Story, taken: frozenset[Span]) -> Iterator[Claim]:
    """A claim for each amount in words outside quotations and the figures `taken` (spans of the file)."""
    article = story.article
    for local, found in matches(article, _WORDED):
        span = article.prose.span(local)
        block = article.block(span)
        if article.quoted(span) is not None or (block is not None and block.kind not in KINDS) or any(map(span.overlaps, taken)):
            continue
        if fold(found[0]) in ORDINALS and _NOT_NTH.match(article.local.text, local.end):
            continue
        yield _looked_up(story, local, span)


def _looked_up(story: Story, local: Span, span: Span) -> Claim:
    for source in story.sources:
        place = _same(story, local, source) or _counted(story, local, source)
        if place is not None:
            return Claim(span, "figure", "supported", evidence=(Evidence(source, source.facts.prose.span(place)),))
    nth = other_nth(story, local)
    if nth is not None:
        return Claim(span, "figure", nth.verdict, nth.detail, evidence=nth.evidence, reckoned=True)
    if (other := _other_nth(story, local)) is not None:
        return Claim(span, "figure", "conflicts", "another number", evidence=(other,))
    return Claim(span, "figure", "unchecked" if unsure(story) else "not found")


_GOES_ON = lazy.regex(r" [\w’'-]+(?: [\w’'-]+){2}")


def _other_nth(story: Story, local: Span) -> Evidence | None:
    """Where a source has another ordinal before the same words: the second by-election of this parliament."""
    text = story.article.local.text
    goes_on = _GOES_ON.match(text, local.end) if fold(text[local.start : local.end]) in ORDINALS else None
    if goes_on is None:
        return None
    pattern = re.compile(rf"\b(?P<nth>{'|'.join(ORDINALS)}){re.escape(goes_on[0])}\b", re.I)
    for source in story.sources:
        for place, _ in matches(source.facts, pattern):
            return Evidence(source, source.facts.prose.span(place))
    return None


def _same(story: Story, local: Span, source: Source) -> Span | None:
    """The same words in a sentence on the same thing, best where most is shared."""
    text = story.article.local.text
    mine, of = _plain(text[local.start : local.end]), _noun(text, local.end)
    best: tuple[int, Span] | None = None
    places = _places(source.facts)
    forms = _TWO_TIMES if mine in _TWO_TIMES else (mine,)
    for place in sorted(place for form in forms for place in places.get(form, ())):
        same = bool(of) and of == _noun(source.facts.local.text, place.end)
        score = shared(story.article, local, source.facts, place) + (2 if same else 0)
        short = score == 1 and len(stems(sentence_at(source.facts, place.start))) <= _SHORT
        if (score >= 2 or short) and (best is None or score > best[0]):
            best = score, place
    return best[1] if best is not None else None


@once
def _places(facts: Facts) -> dict[str, tuple[Span, ...]]:
    """Where a document has amounts in words, by the words; each document is searched once, whatever the story has."""
    found: dict[str, list[Span]] = defaultdict(list)
    for place, match in matches(facts, _WORDED):
        found[_plain(match[0])].append(place)
    return {words: tuple(places) for words, places in found.items()}


_TWO_TIMES = ("twice", "2 time")
_SHORT = 3
"""Stems of a sentence that has little else to share: "It is more than double what they promised"."""


def _counted(story: Story, local: Span, source: Source) -> Span | None:
    """A figure of the same things that is of this size: "thousands of people" where a source has 3,400 people."""
    text = story.article.local.text
    least, most = _size(fold(text[local.start : local.end]))
    of = _noun(text, local.end)
    if not most:
        return None
    here = window(story.article, local)
    near = (
        one.figure.span
        for one in given(source.facts).figures
        if one.figure.kind in ("count", "points")
        and one.figure.value is not None
        and least <= one.figure.value < most
        and likeness(story, here, window(source.facts, one.figure.span)) >= _ON_IT
    )
    if not of:
        return next(near, None)
    found: list[GivenFigure] = [
        one
        for one in given(source.facts).figures
        if one.figure.value is not None and least <= one.figure.value < most and of == stem(one.figure.of or "")
    ]
    return found[0].figure.span if found else next(near, None)


_ON_IT = 0.9


def _size(words: str) -> tuple[Decimal, Decimal]:
    """ "thousands": from 2,000 to below a million; nothing for other words."""
    parts = [Decimal(10) if word == "tens" else Decimal(_POWERS.get(word, 0)) for word in words.split() if word != "of"]
    if not all(parts):
        return Decimal(0), Decimal(0)
    least = parts[0] * (parts[1] if len(parts) > 1 else 1)
    return least * 2, least * (1000 if len(parts) == 1 and parts[0] >= 1000 else 10)


def _noun(text: str, at: int) -> str:
    found = _OF.match(text, at)
    return stem(singular(found[1])) if found else ""


_ALSO = {"double": "twice", "doubled": "twice", "triple": "tripled", "quadruple": "quadrupled"}


def _plain(words: str) -> str:
    """The words without case, hyphens and articles, numbers in digits."""
    kept = (_ALSO.get(word, word) for word in re.split(r"[ -]", fold(words).strip()) if word not in ("", "a", "of"))
    return " ".join(str(_NUMERALS.get(word, word)).removesuffix("s").replace("occasion", "time") for word in kept)
