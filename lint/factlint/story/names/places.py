"""Places and bodies in two spellings within an article: "Islambad" beside Islamabad, "Port Elisabeth" beside Port Elizabeth."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from operator import itemgetter

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity
from factlint.facts.names.spelling import Near, Slips, neighbours, plain, rendering, slip
from factlint.facts.once import once
from factlint.story.figures.stems import stems
from factlint.story.names.people import Form, capitalised, forms, full, people
from factlint.text import Span
from factlint.words import any_of
from factlint.words.names.gazetteer import LOOKALIKES
from factlint.words.names.places import BEFORE_PLACE

_SHORTEST = 6
"""Letters of a word: of shorter ones two that differ in a letter are two names as often as one."""
_BEFORE = lazy.regex(
    r"(?:\b" + any_of(BEFORE_PLACE) + r"(?: (?:central|downtown|nearby|the city of|the town of|the village of))?,? )\Z",
    re.I,
)
_REGION = lazy.regex(r", (?:[A-Z][\w.]+(?: [A-Z][\w.]+)*)")


def place_variants(facts: Facts) -> Iterator[tuple[Form, Form]]:
    """The two spellings of a place that is named by one word, or of a place or body of which one word differs."""
    yield from _single(facts)
    yield from _several(facts)


def _single(facts: Facts) -> Iterator[tuple[Form, Form]]:
    spans = _words(facts)
    known = {plain(word) for person in people(facts) if full(person) for word in person.name.split()}
    for one, other in neighbours(word for word in spans if len(word) >= _SHORTEST):
        if not alike(one, other) or {plain(one), plain(other)} & known:
            continue
        mine, theirs = spans[one], spans[other]
        if placed(facts, mine) and placed(facts, theirs) and not _two_places(facts, mine, theirs):
            yield _written(facts, one, mine), _written(facts, other, theirs)


def places_elsewhere(article: Facts, other: Facts, whole: str) -> Iterator[tuple[Form, Form]]:
    """The spellings of one place or body here and in another document; `whole` is its text, of which `other` may read a part.

    Neither document has the spelling of the other, and the sentences about a place of one word share further words.
    """
    if not place_slips(article).within(capitalised(other)):
        return
    here, there = article.prose.text, whole
    mine, theirs = _words(article), _words(other)
    near = _looked_up(article).among(word for word in theirs if len(word) >= _SHORTEST)
    persons = _parts(article) | _parts(other) if near else frozenset()
    for one in (word for word in mine if word in near and plain(word) not in persons and not _has(there, word)):
        for two in near[one]:
            likely = alike(one, two) and (placed(article, mine[one]) or placed(other, theirs[two]))
            shared = _around(article, mine[one]) & _around(other, theirs[two]) if likely and not _has(here, two) else ()
            if len(shared) > 1 and plain(two) not in persons:
                yield _written(article, one, mine[one]), _written(other, two, theirs[two])
    named = _keyed(other)
    for key, ours in _keyed(article).items():
        for one, entity in ours.items():
            for two, holder in named.get(key, {}).items():
                if slip(one, two) and alike(one, two) and not _has(there, one) and not _has(here, two):
                    yield from _both(_form(article, entity, one), _form(other, holder, two))


@once
def _looked_up(article: Facts) -> Near:
    return Near(word for word in _words(article) if len(word) >= _SHORTEST)


@once
def place_slips(article: Facts) -> Slips:
    """The words of which another document needs a slip to have another spelling."""
    alone = (word for word in _words(article) if len(word) >= _SHORTEST)
    return Slips(map(plain, (*alone, *(word for words in _keyed(article).values() for word in words))))


@once
def _parts(facts: Facts) -> frozenset[str]:
    """The words of the names of people."""
    return frozenset(plain(word) for person in people(facts) for word in person.name.split())


@once
def _words(facts: Facts) -> dict[str, list[Span]]:
    """Where each capitalised word is alone, in local spans; the words of headlines in which all have capitals show nothing."""
    found: dict[str, list[Span]] = defaultdict(list)
    for run in facts.local.runs:
        if len(run.tokens) == 1 and not run.styled and not run.office:
            found[run.tokens[0].text].append(run.tokens[0].span)
    return found


def alike(one: str, other: str) -> bool:
    """One slip within the words makes one of the other; their first and last letters are the same, as those of a people are not."""
    a, b = plain(one), plain(other)
    ends_alike = a[-1] == b[-1] or sorted(a[-2:]) == sorted(b[-2:])
    if a[0] != b[0] or not ends_alike or {a[-2:], b[-2:]} == {"as", "os"} or one.isupper() != other.isupper():
        return False
    return frozenset((a, b)) not in LOOKALIKES and not rendering(one, other) and not _spelt_abroad(a, b)


_ABROAD = tuple(lazy.regex(pattern) for pattern in ("[cs](?=e)", "[sz](?=(?:ed?|ing|ation|ations)$)", "ou?r", "re$|er$", "mm?e?$", "ll?"))
"""Letters in which British and American spellings of one word differ: defence, organization, harbour, centre, programme, travelling."""


def _spelt_abroad(one: str, other: str) -> bool:
    return any(pattern.sub("*", one) == pattern.sub("*", other) for pattern in _ABROAD)


def placed(facts: Facts, spans: Sequence[Span]) -> bool:
    """At one of its places the model takes the word for a place, or a word before it shows one; nowhere is it that of a people."""
    labels = [label for span in spans for label in _labels(facts, span.start)]
    if "NORP" in labels or "LANGUAGE" in labels:
        return False
    text = facts.prose.text
    return not {"GPE", "LOC", "FAC"}.isdisjoint(labels) or any(_BEFORE.search(text, max(0, s.start - 40), s.start) for s in spans)


def _labels(facts: Facts, at: int) -> Iterator[str]:
    """What the model takes the name at a local offset for."""
    entities = facts.local.parse.entities
    number = bisect_right(entities, at, key=itemgetter(0)) - 1
    if number >= 0 and at < entities[number][1]:
        yield entities[number][2]


def _two_places(facts: Facts, mine: Sequence[Span], theirs: Sequence[Span]) -> bool:
    """One sentence names both, or each has a region of its own: "Langley, Kent" and "Langsley, Ohio"."""
    sentences = [{facts.sentence(facts.prose.span(span)) for span in spans} for spans in (mine, theirs)]
    if sentences[0] & sentences[1]:
        return True
    regions = [{found[0] for span in spans if (found := _REGION.match(facts.prose.text, span.end))} for spans in (mine, theirs)]
    return bool(regions[0] and regions[1]) and not regions[0] & regions[1]


def _several(facts: Facts) -> Iterator[tuple[Form, Form]]:
    """Places and bodies of several words that differ in one: the others are the same and in the same order."""
    for holders in _keyed(facts).values():
        for one, other in neighbours(holders):
            if alike(one, other):
                yield from _both(_form(facts, holders[one], one), _form(facts, holders[other], other))


@once
def _keyed(facts: Facts) -> dict[tuple[str, ...], dict[str, Entity]]:
    """The names of several words that are not a person's: by the words without one of them, that word and what is named so."""
    keyed: dict[tuple[str, ...], dict[str, Entity]] = defaultdict(dict)
    for entity in facts.entities:
        words = entity.name.split()
        if entity.kind != "person" and 1 < len(words) < 8:
            for at, word in enumerate(words):
                if len(word) >= _SHORTEST:
                    keyed[(*words[:at], "", *words[at + 1 :])].setdefault(word, entity)
    return keyed


def _form(facts: Facts, entity: Entity, word: str) -> Form | None:
    return next((form for form in forms(facts, entity) if form.text == word), None)


def _both(one: Form | None, other: Form | None) -> Iterator[tuple[Form, Form]]:
    if one and other:
        yield one, other


def _written(facts: Facts, word: str, spans: Sequence[Span]) -> Form:
    return Form(word, tuple(map(facts.prose.span, spans)))


def _has(text: str, word: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text) is not None


def _around(facts: Facts, spans: Sequence[Span]) -> frozenset[str]:
    """The stems of the words in the sentences of a place, without the place."""
    sentences = {facts.sentence(facts.prose.span(span)) for span in spans}
    return frozenset(stem for sentence in sentences if sentence for stem in stems(facts.prose.words(sentence)))
