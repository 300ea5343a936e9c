"""A year of the story, and the other one that a source has for the same: "since 1998" here, "since 1989" there."""

from __future__ import annotations

import re

from factlint import lazy
from factlint.facts import Facts
from factlint.story import Source, Story
from factlint.story.beside import day_of, sentence_at, today_of
from factlint.story.figures.given import given
from factlint.story.figures.sentences import GivenDay, read
from factlint.story.figures.slips import transposed
from factlint.story.reckoned.across.pool import about, words_around
from factlint.story.reckoned.sought import Reckoned, at

_REACH = 14
_FAR, _MUCH, _SOME = 25, 3, 2
_OLD = 4
_LINKS = ("since", "in", "from", "of", "until", "by")


def other_year(story: Story, day: GivenDay) -> Reckoned | None:
    """Where sources have another year alone in a sentence on the same, and the story has that year nowhere."""
    mine = day.date
    if mine.year is None or mine.month is not None or mine.relative:
        return None
    said = {one.date.year for sentence in read(story.article).sentences for one in sentence.days if one.span != day.span}
    topic = about(sentence_at(story.article, mine.span.start)) | about(" ".join(day.governing))
    found = []
    for source in story.sources:
        for other in (one for sentence in given(source.facts).sentences if sentence.kind != "table" for one in sentence.days):
            theirs = other.date
            if theirs.year is None or not day.governing & other.governing or theirs.relative or abs(theirs.year - mine.year) > _FAR:
                continue
            words = about(words_around(source.facts, theirs.span.start))
            if _LATER.search(sentence_at(source.facts, theirs.span.start)):
                continue
            score = len(words & topic) + len(day.governing & other.governing) + 2 * (_link(day) == _link(other) == "since")
            if theirs.year == mine.year and words & topic:
                return None
            if theirs.month is None and theirs.year not in said | {mine.year}:
                found.append((score, transposed(str(mine.year), str(theirs.year)), source, other))
    best = max(found, key=lambda one: one[:2], default=None)
    if best is None or best[0] < (_SOME if best[1] or _one_digit(mine.year, best[3].date.year) else _MUCH):
        return None
    if len({one[3].date.year for one in found if one[0] >= best[0]}) > 1:
        return None
    return Reckoned("conflicts", "another year", at(best[2], best[3].span))


_LATER = lazy.regex(r"\byears? (?:later|earlier|after|before)\b", re.I)


def _one_digit(one: int, other: int | None) -> bool:
    return sum(a != b for a, b in zip(str(one), str(other), strict=False)) == 1 and str(one)[:3] != str(other)[:3]


def _link(day: GivenDay) -> str:
    """The word right before the year: "since"."""
    words = day.facts.local.text[max(0, day.date.span.start - _REACH) : day.date.span.start].lower().split()
    return words[-1] if words and words[-1] in _LINKS else ""


def long_ago(story: Story, day: GivenDay) -> Reckoned | None:
    """A year of long ago that a source has: no other year of the sources is so far back by chance."""
    year, now = day.date.year, today_of(story)
    if year is None or day.date.month is not None or now is None or now.year - year < _OLD:
        return None
    found = [
        (source, other)
        for source in story.sources
        for sentence in given(source.facts).sentences
        for other in sentence.days
        if other.date.year == year
    ]
    return Reckoned("supported", "", at(found[0][0], found[0][1].span)) if found else None


_BY = lazy.regex(
    r"\b(?P<link>by|until|till|before|from|in|on|through|to)(?: (?:the )?(?:end of|middle of|start of|late|early|mid))?(?: the)? $|^$", re.I
)


def months(story: Story, day: GivenDay) -> Reckoned | None:
    """A month alone: supported where a source has it in a sentence on the same, a conflict where all on the same have others."""
    mine = day.date
    if mine.month is None or mine.day is not None or mine.relative:
        return None
    facts = story.article
    topic, wide = about(sentence_at(facts, mine.span.start)), about(_with_before(facts, mine.span.start))
    found: list[tuple[int, Source, GivenDay]] = []
    for source in story.sources:
        for other in (one for sentence in given(source.facts).sentences for one in sentence.days if one.date.month):
            around = about(words_around(source.facts, other.date.span.start))
            before = about(_with_before(source.facts, other.date.span.start))
            if other.date.month == mine.month and wide & before and mine.year in (None, other.date.year):
                return Reckoned("supported", "", at(source, other.span))
            if other.date.month != mine.month and _linked(day) == _linked(other) != "":
                found.append((len(around & topic), source, other))
    for source in story.sources:
        made = day_of(source)
        if (
            made is not None
            and made.month == mine.month
            and mine.year in (None, made.year)
            and len(about(source.facts.local.text) & topic) >= _MUCH
        ):
            return Reckoned("supported", f"{source.facts.document.path} is of that month", ())
    best = max(found, key=lambda one: one[0], default=None)
    if best is None or best[0] < _MUCH or len({one[2].date.month for one in found if one[0] == best[0]}) > 1:
        return None
    return Reckoned("conflicts", "another month", at(best[1], best[2].span))


def _with_before(facts: Facts, at: int) -> str:
    """The sentence and the one before it, of the same block."""
    text, sentence = facts.local.text, facts.local.sentence_at(at)
    before = facts.local.sentence_at(sentence.start - 2) if sentence is not None and sentence.start > 1 else None
    if (
        sentence is None
        or before is None
        or "\n\n" in text[before.end : sentence.start]
        or facts.block(facts.prose.span(before)) != facts.block(facts.prose.span(sentence))
    ):
        return sentence_at(facts, at)
    return text[before.start : sentence.end]


def _linked(day: GivenDay) -> str:
    start = day.date.span.start
    found = _BY.search(day.facts.local.text[max(0, start - _LINK) : start])
    return (found["link"] or "").lower() if found is not None else ""


_LINK = 24
