"""Scores of games and votes: the two numbers of a source in words or apart, and another result of the same."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.story import Source, Story
from factlint.story.evidence import Evidence
from factlint.story.reckoned.sought import Reckoned
from factlint.story.reckoned.worked.likeness import likeness, window
from factlint.text import Span
from factlint.words import any_of
from factlint.words.claims.reckoned import OF_VOTES
from factlint.words.figures.numbers import SMALL

_ONE, _TWO = (rf"(?P<{name}>\d{{1,3}}|{any_of(' '.join(SMALL))})" for name in ("one", "two"))
_SIDE = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2},? "
_FOR, _AGAINST = r"(?:ayes?|yeas?|yes|in favou?r|for|votes? for)", r"(?:nays?|noes|no|against)"
_MINE = lazy.regex(r"(?P<one>\d{1,3}) ?[-–] ?(?P<two>\d{1,3})")
_FORMS = (
    lazy.regex(r"(?<![\w.,/$£–-])(?P<one>\d{1,3}) ?[-–] ?(?P<two>\d{1,3})(?![\w%/–-]|[.,:]\d)"),
    lazy.regex(rf"\b{_ONE} {_FOR}[,;]? (?:and |to )?{_TWO} {_AGAINST}\b", re.I),
    lazy.regex(rf"\b{_FOR}[:,]? {_ONE}[,;.]? (?:and )?{_AGAINST}[:,]? {_TWO}\b", re.I),
    lazy.regex(rf"{_SIDE}(?P<one>\d{{1,3}})[,;]? (?:v |and |- |– )?{_SIDE}(?P<two>\d{{1,3}})(?![\w,.]\d|\w)"),
    lazy.regex(rf"\b(?P<one>{any_of(' '.join(SMALL))}) to (?P<two>{any_of(' '.join(SMALL))})\b", re.I),
)
_VOTE = lazy.regex(rf"\b{any_of(OF_VOTES)}\b", re.I)
_REACH = 80
_ALIKE = 1.0


def pair_in(found: re.Match[str]) -> tuple[int, int]:
    """The two numbers of a score, in digits or words."""
    one, two = (SMALL.get(found[name].lower(), 0) if not found[name].isdigit() else int(found[name]) for name in ("one", "two"))
    return one, two


@once
def scores(facts: Facts) -> tuple[tuple[tuple[int, int], Span, bool], ...]:
    """The scores of a document: the numbers, the local place, and whether it is of a vote."""
    return tuple(_scores(facts))


def _scores(facts: Facts) -> Iterator[tuple[tuple[int, int], Span, bool]]:
    text, taken = facts.local.text, list[Span]()
    for number, form in enumerate(_FORMS):
        for found in form.finditer(text):
            span = Span(*found.span())
            if not any(span.overlaps(one) for one in taken):
                taken.append(span)
                near = text[max(0, span.start - _REACH) : span.end + _REACH]
                yield pair_in(found), span, number in (1, 2) or _VOTE.search(near) is not None


def other_score(story: Story, local: Span) -> Reckoned | None:
    """Whether a source has the score in another form, or another one of the same."""
    text = story.article.local.text
    found = _MINE.fullmatch(text, local.start, local.end)
    if found is None:
        return None
    mine, here = pair_in(found), window(story.article, local)
    vote = _VOTE.search(text, max(0, local.start - _REACH), local.end + _REACH) is not None
    best: tuple[float, Source, Span, tuple[int, int]] | None = None
    others = set[tuple[int, ...]]()
    for source in story.sources:
        for numbers, span, of_vote in scores(source.facts):
            alike = likeness(story, here, window(source.facts, span)) + (vote and of_vote)
            if sorted(numbers) == sorted(mine) and alike:
                return Reckoned("supported", "", (Evidence(source, source.facts.prose.span(span)),))
            others.add(tuple(sorted(numbers))) if vote == of_vote else None
            if vote == of_vote and (best is None or alike > best[0]):
                best = alike, source, span, numbers
    if best is None or best[0] < _ALIKE or len(others) > 1:
        return None
    return Reckoned("conflicts", "another result", (Evidence(best[1], best[1].facts.prose.span(best[2])),))
