"""Small numbers beside the amounts, "one arrest", "finished third", "Game 4": claims where a source has them of the same."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.claims.model import KINDS, Claim
from factlint.story.evidence import Evidence
from factlint.story.figures.stems import stem
from factlint.story.reckoned.worked.likeness import Window, likeness, window
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.claims.worked import NO_COUNT, OF_TIMES
from factlint.words.figures.numbers import ORDINALS, SMALL
from factlint.words.patterns import alternatives

_NUMERALS = {word: str(number) for word, number in SMALL.items() if 1 <= number <= 12}
_NTHS = {word: f"{number}th" for word, number in ORDINALS.items() if 1 <= number <= 12}
_LOOSE = lazy.regex(
    alternatives(
        ("for", r"\d{1,2}[- ]for[- ]\d{1,2}", "2-for-5"),
        ("pence", r"\d{1,4}(?:\.\d+)?(?:p|c| pence| cents?)", "412p"),
        ("none", r"none(?= (?:of|in|to|was|were|is|are|had|has|has been)\b|[.,;])", "none of the boats"),
        ("part", r"(?:half|quarter)[- ](?:mile|hour|acre|inch|dozen|point|marathon|tonne|ton|pint)", "half-mile"),
        ("number", r"No\. \d{1,3}", "No. 3"),
        ("numeral", rf"(?:{any_of(' '.join(_NUMERALS))})(?! (?:of|another|day|thing|way)\b)", "one arrest"),
        ("ordinal", any_of(" ".join(_NTHS)), "finished third"),
        ("digits", r"\d{1,3}", "Game 4"),
        before=r"(?<![\w.,/:$£€'’–-])(?:",
        after=r")(?![\w/:%–]|[.,]\d|-(?!\w*[a-z]))",
    ),
    re.I,
)
_COINS = lazy.regex(r"(?<=\d) ?(p|c)(?:ence|ents?)?$")
"""11.5 cents are 11.5c."""
_NEXT = lazy.regex(r"[ -](?P<one>[a-z][\w’'-]+)(?: (?P<two>[a-z][\w’'-]+))?", re.I)
_NO_COUNT = lazy.regex(rf" {any_of(NO_COUNT)}\b", re.I)
_WHEN = lazy.regex(rf" {any_of(OF_TIMES)}\b", re.I)
_MOST = 1500
"""Small numbers of a source, at most, that are compared."""
_ALIKE, _NOUN, _OTHER = 1.0, 0.6, 1.6


@dataclass(frozen=True)
class Loose:
    """A small number with the stems of the words after it; the span is local."""

    key: str
    nouns: frozenset[str]
    span: Span
    around: Window


def _loose(facts: Facts) -> Iterator[Loose]:
    text = facts.local.text
    for found in _LOOSE.finditer(text):
        word, span = fold(found[0]), Span(*found.span())
        if _NO_COUNT.match(text, span.end) or (word in _NTHS and _WHEN.match(text, span.end)):
            continue
        after = _NEXT.match(text, span.end)
        said = [word for word in after.groups("") if word] if after else []
        nouns = frozenset(map(stem, said[:1] if text.startswith("-", span.end) else said))  # a 15-storey building is one
        word = _COINS.sub(lambda coin: coin[1], word)
        key = re.sub(r"[ -]", " ", _NUMERALS.get(word) or _NTHS.get(word) or word)
        yield Loose(key, nouns, span, window(facts, span))


@once
def _of_sources(story: Story) -> dict[str, list[tuple[Source, Loose]]]:
    found = defaultdict(list)
    for source in story.sources:
        for one in islice(_loose(source.facts), _MOST):
            found[one.key].append((source, one))
    return dict(found)


def loose(story: Story, taken: Sequence[Span]) -> Iterator[Claim]:
    """The small numbers outside the claims `taken` that a source has of the same, or has another of; spans of the file."""
    facts = story.article
    for one in _loose(facts) if story.sources else ():
        span = facts.prose.span(one.span)
        block = facts.block(span)
        if any(map(span.overlaps, taken)) or facts.quoted(span) is not None or (block is not None and block.kind not in KINDS):
            continue
        if (same := _same(story, one)) is not None:
            yield Claim(span, "figure", "supported", evidence=(same,), reckoned=True)
        elif (other := _other(story, one)) is not None:
            yield Claim(span, "figure", "conflicts", "another number", evidence=(other,), reckoned=True)


def _same(story: Story, one: Loose) -> Evidence | None:
    best: tuple[float, Source, Loose] | None = None
    for source, other in _of_sources(story).get(one.key, ()):
        score = likeness(story, one.around, other.around)
        noun = bool(one.nouns & other.nouns)
        if score >= (_NOUN if noun else _ALIKE) and (best is None or score > best[0]):
            best = score, source, other
    return Evidence(best[1], best[1].facts.prose.span(best[2].span)) if best is not None else None


def _other(story: Story, one: Loose) -> Evidence | None:
    """Where a source has another number of the same noun, in words that are plainly on the same."""
    ordinal = one.key.endswith("th")
    if not one.nouns or not one.key.rstrip("th").isdigit():
        return None
    found = [
        (likeness(story, one.around, other.around), source, other)
        for key, places in _of_sources(story).items()
        for source, other in places
        if key != one.key and key.endswith("th") == ordinal and key.rstrip("th").isdigit() and one.nouns & other.nouns
    ]
    best = max(found, key=lambda item: item[0], default=None)
    if best is None or best[0] < _OTHER or len({item[2].key for item in found if item[0] == best[0]}) > 1:
        return None
    return Evidence(best[1], best[1].facts.prose.span(best[2].span))
