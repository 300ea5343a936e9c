"""Records of some years, said with a year in one text and with a number of years in the other: "lowest since 2017", "for seven years"."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.facts import Facts
from factlint.story import Story
from factlint.story.beside import today_of
from factlint.story.claims.superlatives import BEST
from factlint.story.evidence import Evidence
from factlint.story.reckoned.across.pool import about, words_around
from factlint.story.reckoned.sought import Reckoned
from factlint.text import Span
from factlint.words import any_of
from factlint.words.figures.numbers import SMALL
from factlint.words.patterns import alternatives

_FOR = rf"(?:in|for) (?P<hedge>(?:more than|over|nearly|almost|about) )?(?P<number>\d{{1,3}}|an?|{any_of(' '.join(SMALL))})"
_SCOPE = lazy.regex(
    alternatives(
        ("since a year", r"since (?P<since>(?:1[89]|20)\d\d)\b", "lowest since 2017"),
        ("for some years", rf"{_FOR} (?P<unit>years?|decades?|century)", "lowest in more than seven years"),
        before=rf"\b(?P<best>first|{BEST})\b[^.;:!?]{{0,60}}?\b(?:",
        after=")",
    ),
    re.I,
)
_UNITS = {"year": 1, "decade": 10, "century": 100}
_SHARED = 2


def since_when(story: Story, local: Span) -> Reckoned | None:
    """Whether a source has the same record from the same year on; None where it has none or in the same words."""
    now = today_of(story)
    mine = _scope(story.article, local.start)
    if mine is None or now is None:
        return None
    topic = about(_around(story.article, local.start))
    for source in story.sources:
        for found in _SCOPE.finditer(source.facts.local.text):
            alike = len(about(_around(source.facts, found.start())) & topic)
            if found["best"].lower() != mine["best"].lower() or alike < _SHARED:
                continue
            same_form = bool(found["since"]) == bool(mine["since"])
            one, other = _year(mine, now.year), _year(found, now.year)
            at = (Evidence(source, source.facts.prose.span(Span(*found.span()))),)
            longer = bool(mine["hedge"]) and mine["hedge"].strip().lower() in ("more than", "over") and other < one
            if abs(one - other) <= 1 or longer:
                return Reckoned("supported" if same_form else "derived", "", at)
            if alike > _SHARED:
                return Reckoned("conflicts", f"{found[0][-24:].strip()} in the source", at)
    return None


def _around(facts: Facts, at: int) -> str:
    """The sentence and the one before it."""
    sentence = facts.local.sentence_at(at)
    before = facts.local.sentence_at(sentence.start - 2) if sentence is not None and sentence.start > 1 else None
    text = facts.local.text
    return (text[before.start : before.end] if before is not None else "") + " " + words_around(facts, at)


def _scope(facts: Facts, at: int) -> re.Match[str] | None:
    found = _SCOPE.search(facts.local.text, max(0, at - 1), at + 120)
    return found if found is not None and found.start() <= at + 24 else None


def _year(found: re.Match[str], now: int) -> int:
    if found["since"]:
        return int(found["since"])
    word = found["number"].lower()
    size = 1 if word in ("a", "an") else int(word) if word.isdigit() else SMALL[word]
    return now - size * _UNITS[found["unit"].lower().removesuffix("s")]
