"""One person under two names in two outlets: Jamie and Jimmy Osk, Straughan and Strachan, the skipper Niall Garvin and Neil Garvan."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import islice

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity
from factlint.facts.names.spelling import edits, from_arabic, plain, rendering, same_given
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story.figures.stems import stems
from factlint.story.names.people import full, given, has_word, people, surname
from factlint.story.names.relatives import KIN
from factlint.text import Span
from factlint.words.names.given import GIVEN, MEN, WOMEN
from factlint.words.names.nicknames import called, two_short_forms


@dataclass(frozen=True)
class Renamed:
    """A person of the article and the same one in a peer: the entries, and the words in which they differ."""

    mine: Entity
    other: Entity
    words: tuple[str, str]


def renamed(article: Facts, peer: Facts) -> Iterator[Renamed]:
    """The people of the article who a report of the same event must mean by another name; nobody with two who it may be."""
    pairs = [(one, two, words) for one, two in _candidates(article, peer) if (words := _one_person(article, one, peer, two))]
    ours, theirs = Counter(id(one) for one, _, _ in pairs), Counter(id(two) for _, two, _ in pairs)
    for one, two, words in pairs:
        if ours[id(one)] == theirs[id(two)] == 1:
            yield Renamed(one, two, words)


def _candidates(article: Facts, peer: Facts) -> Iterator[tuple[Entity, Entity]]:
    """The people in full of both documents whose surnames begin alike."""
    theirs: dict[str, list[Entity]] = defaultdict(list)
    for other in _in_full(peer):
        theirs[plain(surname(other))[:1]].append(other)
    return ((one, other) for one in _in_full(article) for other in theirs.get(plain(surname(one))[:1], ()))


def _in_full(facts: Facts) -> Iterator[Entity]:
    return islice((one for one in people(facts) if full(one)), _MOST)


_MOST = 300
"""People of one document who are compared: pairs grow with the square."""


# --- the names ---------------------------------------------------------------------------------------------------------------

_LIKELY, _DOUBTFUL = 1, 2
"""How much the documents must say alike of two people whose names are near each other, or not so near."""


def _one_person(article: Facts, one: Entity, peer: Facts, other: Entity) -> tuple[str, str] | None:
    """The words in which the names differ, where what the documents say of the two speaks for one person."""
    firsts, lasts = (given(one), given(other)), (surname(one), surname(other))
    needed = _needed(firsts, lasts)
    if needed is None:
        return None
    words = firsts if plain(lasts[0]) == plain(lasts[1]) else lasts
    if _has(peer, words[0]) or _has(article, words[1]):
        return None
    return words if not two_people(article, one, peer, other) and _agreement(article, one, peer, other) >= needed else None


def _needed(firsts: tuple[str, str], lasts: tuple[str, str]) -> int | None:
    """How much the documents must say alike; None where the names are one, or two people's."""
    same_first, same_last = plain(firsts[0]) == plain(firsts[1]), plain(lasts[0]) == plain(lasts[1])
    if same_first and same_last:
        return None
    if same_last:
        return _DOUBTFUL if mistaken(*firsts) else None
    if rendering(*lasts) or from_arabic(*lasts):
        return None
    near = _near(plain(lasts[0]), plain(lasts[1]))
    if same_first:
        return _LIKELY if near else _DOUBTFUL + (plain(firsts[0]) in _COMMON) if _begin_alike(plain(lasts[0]), plain(lasts[1])) else None
    return _LIKELY if near and (called(*firsts) or _near(plain(firsts[0]), plain(firsts[1]))) else None


_COMMON = GIVEN | MEN | WOMEN


def mistaken(one: str, other: str) -> bool:
    """Two first names in use that begin alike, neither what people of the other are called; or two that people of a third are."""
    a, b = plain(one), plain(other)
    if rendering(a, b) or from_arabic(a, b) or same_given(a, b) or not {a, b} <= _COMMON:
        return False
    if other_sex(a, b):
        return False
    return two_short_forms(a, b) or (a[0] == b[0] and not called(a, b))


def other_sex(one: str, other: str) -> bool:
    """One of two first names, as `plain` has them, is a man's and the other a woman's."""
    return any(one in mine and other in theirs for mine, theirs in ((MEN - WOMEN, WOMEN - MEN), (WOMEN - MEN, MEN - WOMEN)))


_CLOSE, _FAR = 5, 6
"""Letters of a name of which one is another, or two are."""


def _near(one: str, other: str) -> bool:
    """The two sound alike or are a letter apart, in long names two: Reid and Reed, Garvin and Garvan, Straughan and Strachan."""
    if one[:1] != other[:1] or min(len(one), len(other)) < 3:
        return False
    long = max(len(one), len(other))
    return heard(one) == heard(other) or edits(one, other, 2) <= (long >= _CLOSE) + (long > _FAR)


def heard(name: str) -> str:
    """The consonants that are spoken."""
    bare = _SILENT.sub("", name.removeprefix("mac").removeprefix("mc"))
    for written, spoken in (("ph", "f"), ("ck", "k"), ("c", "k")):
        bare = bare.replace(written, spoken)
    return re.sub(r"(.)\1+", r"\1", bare[:1] + re.sub(r"[aeiouyw’'-]", "", bare[1:]))


_SILENT = lazy.regex(r"gh|ch(?=[ae]n)|(?<=\w)h")


def _begin_alike(one: str, other: str) -> bool:
    """Tuite and Tuohy."""
    return one[:2] == other[:2] and abs(len(one) - len(other)) <= 1 and len(one) > 3


# --- what is said of them ----------------------------------------------------------------------------------------------------


def _has(facts: Facts, word: str) -> bool:
    return has_word(facts, plain(word))


@dataclass(frozen=True)
class _Said:
    """What a document says beside the mentions of a person."""

    stems: frozenset[str]
    names: frozenset[str]
    """Those of the stems that are of names: who and what else the sentences are about."""
    kin: frozenset[str]
    """Whose relative the person is: brother, widow."""
    ages: frozenset[str]


def two_people(article: Facts, one: Entity, peer: Facts, other: Entity) -> bool:
    """The documents say of the two what is not true of one person: a relative, who the other is not, or two ages."""
    mine, theirs = _said(article, one), _said(peer, other)
    kin = mine.kin | theirs.kin and not mine.kin & theirs.kin
    return bool(kin or (mine.ages and theirs.ages and not mine.ages & theirs.ages))


def _agreement(article: Facts, one: Entity, peer: Facts, other: Entity) -> int:
    """How much the documents say alike of the two."""
    mine, theirs = _said(article, one), _said(peer, other)
    own = stems(f"{one.name} {other.name}")
    alike, names = (mine.stems & theirs.stems) - own, (mine.names & theirs.names) - own
    return len(alike) + bool(names) + 2 * bool(mine.kin & theirs.kin) + 2 * bool(mine.ages & theirs.ages)


_KIN_BEFORE = lazy.regex(rf"\b({KIN}),? $", re.I)
_KIN_AFTER = lazy.regex(
    rf",? (?:\(?\d{{1,3}}\)?, )?(?:(?:the|a|an|his|her|their|[\w’'-]+[’']s) )?(?:\w+ )?({KIN})\b(?=,|\.| (?:of|and)\b)", re.I
)
_AGE = lazy.regex(r",? (?:aged )?\(?(\d{1,3})\b(?=[,).;]| years| and\b)")
_NAME = lazy.regex(r"(?<![.!?“\"] )(?<!^)\b[A-Z][\w’'-]+")


@once
def _known(facts: Facts) -> dict[int, _Said]:
    """Room for what is said of each person."""
    return {}


def _said(facts: Facts, person: Entity) -> _Said:
    known = _known(facts)
    if person.id not in known:
        known[person.id] = _read(facts, person)
    return known[person.id]


def _read(facts: Facts, person: Entity) -> _Said:
    text = facts.prose.text
    sentences, kin, ages = set[Span](), set[str](), set[str]()
    for mention in person.mentions:
        local = facts.prose.local(mention)
        sentence = facts.sentence(mention)
        if sentence is not None:
            sentences.add(sentence)
        kin |= {found[1].lower() for found in (_KIN_BEFORE.search(text[max(0, local.start - 30) : local.start]),) if found}
        kin |= {found[1].lower() for found in (_KIN_AFTER.match(text, local.end),) if found}
        ages |= {found[1] for found in (_AGE.match(text, local.end),) if found}
    words = " \n".join(map(facts.prose.words, sorted(sentences)))
    return _Said(stems(words), stems(" ".join(_NAME.findall(words))), frozenset(kin), frozenset(ages))
