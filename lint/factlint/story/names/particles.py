"""Surnames with particles in two spellings: another particle, "Van der Berg", or a letter of a short last word, "Van den Burg"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.names.spelling import edits, plain, slip
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story.names.people import Form, full, given, has_words, people
from factlint.text import Span
from factlint.words.names.runs import PARTICLES

_WORD = lazy.regex(r"[^\W_]+(?:['’-][^\W_]+)*\.?")


@dataclass(frozen=True, slots=True)
class _Surname:
    """A surname of one person with its particles in lower case, and where it is, in the file."""

    particles: tuple[str, ...]
    last: Form
    whole: Form
    person: str
    first: str
    """The first name; "" where the article never gives it."""


def particle_variants(facts: Facts) -> Iterator[tuple[Form, Form, str]]:
    """Two spellings of a surname and the person in full, for each pair that seems to be one person's."""
    found = _known(facts)
    for at, one in enumerate(found):
        for other in found[:at]:
            if _one_person(one, other):
                words = (one.last, other.last) if one.particles == other.particles else (one.whole, other.whole)
                yield *words, one.person if one.first else other.person


def particles_elsewhere(article: Facts, other: Facts) -> Iterator[tuple[Form, Form, str, str]]:
    """The spellings of one person's surname here and in another document, and the person as each has it; neither has both."""
    mine = _known(article)
    if not any(one.particles and one.first and has_words(other, (plain(one.first),)) for one in mine):
        return
    theirs = _known(other)
    for one in mine:
        for two in theirs:
            if one.first and plain(one.first) == plain(two.first) and _nearly(one, two):
                known = any(_same(one, surname) for surname in theirs) or any(_same(two, surname) for surname in mine)
                if not known:
                    yield one.whole, two.whole, one.person, two.person


@once
def _known(facts: Facts) -> tuple[_Surname, ...]:
    return tuple(islice(_surnames(facts), _MOST))


def _same(one: _Surname, other: _Surname) -> bool:
    return one.particles == other.particles and plain(one.last.text) == plain(other.last.text)


def _nearly(one: _Surname, other: _Surname) -> bool:
    """Both have particles, and a particle differs by a letter or two; the last word by one at most."""
    a, b = plain(one.last.text), plain(other.last.text)
    particles = " ".join(one.particles), " ".join(other.particles)
    if not one.particles or not other.particles or particles[0] == particles[1] or _dropped(one.particles, other.particles):
        return False
    return (a == b or _letter(a, b)) and edits(*particles, 2) <= 2


_MOST = 60
"""Surnames with particles that one article may have."""


def _surnames(facts: Facts) -> Iterator[_Surname]:
    for person in people(facts):
        if full(person) and given(person).lower() in PARTICLES:
            continue
        spans: dict[tuple[str, ...], list[tuple[Span, Span]]] = defaultdict(list)
        for mention in person.mentions:
            local = facts.prose.local(mention)
            words = list(_WORD.finditer(facts.prose.text, local.start, local.end))
            start = _first_particle(words)
            if start < len(words) - 1:
                key = (*(plain(word[0]) for word in words[start:-1]), words[-1][0])
                whole = facts.prose.span(Span(words[start].start(), words[-1].end()))
                spans[key].append((whole, facts.prose.span(Span(*words[-1].span()))))
        for (*particles, last_word), places in spans.items():
            written = Form(facts.prose.words(places[0][0]), tuple(whole for whole, _ in places))
            last = Form(last_word, tuple(last for _, last in places))
            yield _Surname(tuple(particles), last, written, person.name, given(person) if full(person) else "")


def _first_particle(words: Sequence[re.Match[str]]) -> int:
    """The index of the first of the particles right before the last word; that of the last word where there are none."""
    start = len(words) - 1
    while start > 0 and words[start - 1][0].lower() in PARTICLES:
        start -= 1
    return start


def _one_person(one: _Surname, other: _Surname) -> bool:
    """The two differ in a particle or in a letter, and not both have a first name of their own."""
    if one.first and other.first and plain(one.first) != plain(other.first):
        return False
    if not (one.first or other.first):
        return False
    a, b = plain(one.last.text), plain(other.last.text)
    if one.particles == other.particles:
        return a != b and not slip(a, b) and _letter(a, b)
    return (a == b or _letter(a, b)) and not _dropped(one.particles, other.particles)


def _letter(one: str, other: str) -> bool:
    """One letter, not the first, makes two short words different names; a slip of longer ones is found among all surnames."""
    return min(len(one), len(other)) > 3 and one[0] == other[0] and edits(one, other, 1) == 1


def _dropped(one: Sequence[str], other: Sequence[str]) -> bool:
    """The first particles are left out: "La Fontaine" for "de La Fontaine"."""
    short, long = sorted((tuple(one), tuple(other)), key=len)
    return short == long[len(long) - len(short) :]
