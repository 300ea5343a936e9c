"""Names that a source has otherwise: another surname after the same first name and title, another university or road."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from factlint import lazy
from factlint.facts.names.spelling import slip
from factlint.story import Story
from factlint.story.beside import matches
from factlint.story.claims.model import Claim
from factlint.story.evidence import Evidence
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.worked import KINDS_OF_BODY

_CAPITAL = r"[A-Z][\w’'-]{2,}(?: [A-Z][\w’'-]{2,})?"
_KIND = any_of(KINDS_OF_BODY)
_BODY = lazy.regex(rf"\b(?:(?P<kind>{_KIND}) of (?P<what>{_CAPITAL})|(?P<what2>{_CAPITAL}) (?P<kind2>{_KIND}))\b")
_NEAR = 0.6
_LEAST = 4


def other_surname(story: Story, name: str) -> Evidence | None:
    """Where the sources have the first name before one other surname only that is like it: Hallam, not Hallas."""
    words = name.split()
    if len(words) < 2 or len(words[0]) < 3:
        return None
    pattern = re.compile(rf"(?<![^\W_]){re.escape(words[0])} (?:[A-Z]\. )?(?P<last>[A-Z][\w’'-]+)", re.I)
    found: dict[str, Evidence] = {}
    for source in story.sources:
        for place, match in matches(source.facts, pattern):
            if match["last"][0].isupper():
                found.setdefault(fold(match["last"]), Evidence(source, source.facts.prose.span(place)))
    mine, text = fold(words[-1]), fold(story.article.prose.text)
    alike = [last for last in found if last != mine and _alike(mine, last)]
    return found[alike[0]] if len(alike) == 1 and not re.search(rf"\b{re.escape(alike[0])}\b", text) else None


def _alike(one: str, other: str) -> bool:
    """The two are the same but for a few letters."""
    first = one[:_LEAST] == other[:_LEAST] and abs(len(one) - len(other)) <= 3
    return slip(one, other) or first or (one[0] == other[0] and SequenceMatcher(None, one, other).ratio() >= _NEAR)


def bodies(story: Story) -> Iterator[Claim]:
    """A claim for each body that the sources name otherwise: the University of Merrow, not of Merrick."""
    article = story.article
    known = [
        (fold(match["kind"] or match["kind2"]), fold(match["what"] or match["what2"]), source, place)
        for source in story.sources
        for place, match in matches(source.facts, _BODY)
    ]
    own, texts = fold(article.prose.text), [fold(source.facts.local.text) for source in story.sources]
    for local, match in matches(article, _BODY):
        kind, what = fold(match["kind"] or match["kind2"]), fold(match["what"] or match["what2"])
        span = article.prose.span(local)
        if article.quoted(span) is not None or any(what in text for text in texts):
            continue
        same = {theirs: (source, place) for theirs_kind, theirs, source, place in known if theirs_kind == kind and _alike(what, theirs)}
        if len(same) == 1 and next(iter(same)) not in own:
            source, place = next(iter(same.values()))
            words = source.facts.local.text[place.start : place.end]
            at = (Evidence(source, source.facts.prose.span(Span(place.start, place.end))),)
            yield Claim(span, "name", "conflicts", f"{words} in the source", evidence=at, reckoned=True)
