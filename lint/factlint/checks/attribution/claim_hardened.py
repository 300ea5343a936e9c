"""What a source, or the story itself, only holds possible and another sentence with nearly the same words states as a fact."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.finding import Hit, Spot
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.figures.stems import stem, stems
from factlint.story.reporters import Sentence, read, reported
from factlint.text import Span, fold
from factlint.words import any_of
from factlint.words.attribution.softened import HEDGES, SOFT

VALUES = ("hedge", "verb")


@dataclass(frozen=True)
class Params:
    shared: int = 4
    """How many words of meaning both sentences share, the verb included."""
    likeness: float = 0.6
    """The share of such words that they have in common."""


_HEARSAY = any_of("reportedly allegedly apparently supposedly purportedly possibly")
_HELPERS = any_of("has have had been be was were is are also already")
_HEDGED = tuple(
    lazy.regex(pattern)
    for pattern in (
        rf"\b(?P<hedge>(?:{_HELPERS} )?{_HEARSAY}) (?:(?:{_HELPERS}) ){{0,3}}(?P<verb>[a-z][\w'-]{{2,}})",
        r"\b(?P<hedge>(?:may|might|could) (?:well |already )?have(?: been)?) (?P<verb>[a-z][\w'-]{2,})",
        r"\b(?P<hedge>(?:is|are|was|were) (?:believed|thought|alleged|rumou?red|suspected|said) to have(?: been)?) "
        r"(?P<verb>[a-z][\w'-]{2,})",
    )
)
_SOFT = lazy.regex(r"[?\"]|\b" + any_of(SOFT) + r"\b|n't\b")
"""What keeps a sentence from being a flat statement, or says that the matter has been settled."""
_CONFIRMED = lazy.regex(r"\b(?:confirm\w*|admitted|acknowledged|conceded|verified|later emerged|has since|have since)\b")
_HEDGES = frozenset(map(stem, HEDGES))
_COMMON = 40
"""A word that is in more sentences than this does not distinguish them."""
_CANDIDATES = 8
_SHORTENED = {"fled": "flee", "stole": "steal", "stolen": "steal", "went": "go", "gone": "go", "took": "take", "taken": "take"}


@dataclass(frozen=True)
class _Read:
    """A sentence with the stems of the words that show what it is about."""

    sentence: Sentence
    folded: str
    topic: frozenset[str]


def check(story: Story, params: Params) -> Iterator[Hit]:
    article = story.article
    if _CONFIRMED.search(fold(article.prose.text)):
        return
    mine = [_read(sentence) for sentence in read(article) if sentence.block.kind == "body"]
    flat = [one for one in mine if _flat(article, one)]
    index: dict[str, list[int]] = defaultdict(list)
    for number, one in enumerate(flat):
        for word in one.topic:
            index[word].append(number)
    noted: set[Span] = set()
    hedging = [source.facts for source in story.worded if _hedges(source.facts)]
    hedged = [(facts, "source", _read(sentence)) for facts in hedging for sentence in read(facts)]
    hedged += [(article, "earlier", one) for one in mine]
    for facts, note, one in hedged:
        for match in filter(None, (pattern.search(one.folded) for pattern in _HEDGED)):
            for number in _alike(one, index, flat, params):
                other = flat[number].sentence
                later = facts is not article or other.local.start > one.sentence.local.start
                place = _verb(article, flat[number], match["verb"]) if later and other.local not in noted else None
                if place:
                    noted.add(other.local)
                    at = one.sentence.local.start
                    spot = facts.prose.span(Span(at + match.start("hedge"), at + match.end("verb")))
                    values = {"hedge": match["hedge"], "verb": match["verb"]}
                    yield Hit(place, values, evidence=(Spot(facts.document, spot, note),))


def _read(sentence: Sentence) -> _Read:
    return _Read(sentence, fold(sentence.words), stems(sentence.words) - _HEDGES)


def _hedges(facts: Facts) -> bool:
    """Some sentence may hold something only possible: what is in none of a text is in no sentence of it."""
    folded = fold(facts.prose.text)
    return any(pattern.search(folded) for pattern in _HEDGED)


def _flat(article: Facts, one: _Read) -> bool:
    return not _SOFT.search(one.folded) and not reported(article, one.sentence)


def _alike(one: _Read, index: Mapping[str, Sequence[int]], flat: Sequence[_Read], params: Params) -> Iterator[int]:
    """The flat sentences that have nearly the same words."""
    for number, count in Counter(n for word in one.topic for n in index.get(word, ())[:_COMMON]).most_common(_CANDIDATES):
        if count >= params.shared and count / (len(one.topic | flat[number].topic) or 1) >= params.likeness:
            yield number


def _verb(article: Facts, one: _Read, verb: str) -> Span | None:
    """Where a sentence has the verb, in the file."""
    wanted = stem(_SHORTENED.get(verb, verb))
    at = one.sentence.local.start
    found = next((m for m in re.finditer(r"[a-z][\w'-]+", one.folded) if stem(_SHORTENED.get(m.group(), m.group())) == wanted), None)
    return article.prose.span(Span(at + found.start(), at + found.end())) if found else None
