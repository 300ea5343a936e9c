"""People of a document: the forms of their names with places, and what shows that a mention is a person."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity, Name
from factlint.facts.names.ledger import name_words
from factlint.facts.names.spelling import plain
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Person
from factlint.text import Span
from factlint.words.names.given import GIVEN
from factlint.words.names.runs import BEFORE_A_VERB, EPITHETS, RELATIONS, REPORTING, SURNAME_PARTICLES, TITLE_ADJECTIVES, TITLES

_VERB = lazy.regex(rf"\s+(?:{BEFORE_A_VERB}\s+){{0,3}}([a-z]+)")
_HUMAN = lazy.regex(r",? (?:aged )?\d{2}(?:,| years old)|, (?:who|whose)\b|, an? \d{1,2}-year-old")
_WORD = lazy.regex(r"[^\W_]+(?:['’-][^\W_]+)*\.?")


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of a name's word and where it is, as spans of the file in order."""

    text: str
    spans: tuple[Span, ...]


@once
def people(facts: Facts) -> tuple[Entity, ...]:
    """The persons of the ledger."""
    return tuple(entity for entity in facts.entities if entity.kind == "person")


@once
def plain_text(facts: Facts) -> str:
    """The text without diacritics and in lower case. `plain` itself would keep thousands of whole texts."""
    return plain.__wrapped__(facts.prose.text)


def has_word(facts: Facts, word: str) -> bool:
    """The text has a word, or several in a row, that is given as `plain` has it."""
    if not _plain_words(facts).issuperset(_PART.findall(word)):
        return False
    return re.search(rf"\b{re.escape(word)}\b", plain_text(facts)) is not None


def has_words(facts: Facts, key: Iterable[str]) -> bool:
    """The text has all words of a name, which are given as `plain` has them: seen without finding out who is named."""
    return _plain_words(facts).issuperset(part for word in key for part in _PART.findall(word))


@once
def _plain_words(facts: Facts) -> frozenset[str]:
    return frozenset(_PART.findall(plain_text(facts)))


_PART = lazy.regex(r"[^\W_]+")


@once
def capitalised(facts: Facts) -> frozenset[str]:
    """The words with a capital, as `plain` has them, and their parts: what a name may end with is among them."""
    found = {word for word in _JOINED.findall(facts.prose.text) if word != word.lower()}
    for word in [word for word in found if not word.isalnum()]:
        found.update(part for mark in _MARK.finditer(word) for part in (word[: mark.start()], word[mark.end() :]))
    return frozenset(map(plain, found))


_JOINED = lazy.regex(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’-][^\W_]+)*[.,]?")
_MARK = lazy.regex(r"['’-]|[.,]$")


@once
def _mentions(facts: Facts) -> dict[int, list[Name]]:
    found: dict[int, list[Name]] = defaultdict(list)
    for name in facts.names:
        found[name.entity].append(name)
    return found


def mentions(facts: Facts, entity: Entity) -> Sequence[Name]:
    """The names in the text that are an entity's, in order."""
    return _mentions(facts).get(entity.id, ())


def unquoted(facts: Facts) -> Iterator[Name]:
    """The mentions of people in words of the story, in order; what somebody says of a person in a quotation is that speaker's."""
    return (name for name in facts.names if name.kind == "person" and facts.quoted(name.span) is None)


def names_a_person(facts: Facts, span: Span) -> bool:
    """Somebody is named in a stretch of the prose, local."""
    place = facts.prose.span(span)
    first, end = (bisect_left(facts.names, at, key=lambda name: name.span.start) for at in (place.start, place.end))
    return any(name.kind == "person" for name in facts.names[first:end])


@once
def named_in_full(facts: Facts) -> tuple[tuple[Name, str], ...]:
    """The mentions, in order, of who has a whole name somewhere, each with the surname as `plain` has it."""
    surnames = {entity.id: plain(surname(entity)) for entity in people(facts) if full(entity)}
    return tuple((name, surnames[name.entity]) for name in facts.names if name.entity in surnames)


def running(facts: Facts, name: Name) -> Span | None:
    """The block of a mention, local, where sentences are in it, and so what is beside the mention may be said of the person."""
    block = facts.block(name.span)
    return facts.prose.local(block.span) if block and block.kind not in ("headline", "boilerplate", "code", "frontmatter") else None


def full(entity: Entity) -> bool:
    """The article gives more than one name of the person; a particle counts where it also uses the surname without it: "Van Jones"."""
    words = name_words(entity.name.split())
    return len(words) > 1 and (words[0].lower() not in SURNAME_PARTICLES or (words[-1] in entity.forms or words[1].lower() in GIVEN))


def given(entity: Entity) -> str:
    return name_words(entity.name.split())[0]


def surname(entity: Entity) -> str:
    return name_words(entity.name.split())[-1]


def form(facts: Facts, entity: Entity, word: str) -> Form | None:
    """The word of a name as it is written, with its places; None where the name has it nowhere."""
    return next((form for form in forms(facts, entity) if form.text == word), None)


def forms(facts: Facts, entity: Entity) -> list[Form]:
    """The words of a name as they are, each with its places; without initials and possessives."""
    spans: dict[str, list[Span]] = defaultdict(list)
    prose = facts.prose
    for mention in entity.mentions:
        local = prose.local(mention)
        for word in _WORD.finditer(prose.text, local.start, local.end):
            if len(word[0]) > 2:
                spans[word[0].rstrip(".")].append(prose.span(Span(word.start(), word.start() + len(word[0].rstrip(".")))))
    return [Form(word, tuple(found)) for word, found in spans.items()]


def personal(facts: Facts, name: Name) -> bool:
    """What is around a mention shows a person and no body: a title, an age, a verb of speech beside what reads as a person."""
    text, span = facts.prose.text, facts.prose.local(name.span)
    before = text[max(0, span.start - 40) : span.start].split()
    after = text[span.end : span.end + 40]
    if before and ((before[-1].lower().rstrip(".") in TITLES and before[-1] not in TITLE_ADJECTIVES) or before[-1].lower() in EPITHETS):
        return True
    if _HUMAN.match(after):
        return True
    return speaks(facts, name) and labelled(facts, span)


def speaks(facts: Facts, name: Name) -> bool:
    """A verb of speech is beside the mention."""
    text, span = facts.prose.text, facts.prose.local(name.span)
    before = text[max(0, span.start - 40) : span.start].split()
    verb = _VERB.match(text, span.end)
    inverted = len(before) > 1 and before[-1] in REPORTING and before[-2][-1] in ",”\"’'?!"
    return inverted or (verb is not None and verb[1] in REPORTING)


def labelled(facts: Facts, span: Span) -> bool:
    """The model takes the local span for a person."""
    entities = facts.local.parse.entities
    at = bisect_left(entities, (span.start, 0, ""))
    return any(label == "PERSON" and start < span.end and span.start < end for start, end, label in entities[max(0, at - 1) : at + 1])


def related(facts: Facts, span: Span) -> bool:
    """A relative is introduced by first name: "her daughter, Ada"."""
    local = facts.prose.local(span)
    before = facts.prose.text[max(0, local.start - 30) : local.start].replace(",", " ").split()
    return bool(before) and before[-1].lower() in RELATIONS


def share_role(one: Entity, other: Entity | Person) -> bool:
    roles = {role.casefold() for role in one.roles}
    theirs = (role if isinstance(role, str) else role.title for role in other.roles)
    return any(role.casefold() in roles for role in theirs)
