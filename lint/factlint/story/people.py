"""People across documents: spellings that vary within an article, against its sources and against the people file."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from factlint.facts import Facts
from factlint.facts.model import Entity
from factlint.facts.name_spelling import neighbours, only_marks, plain, same_given
from factlint.facts.names import name_words
from factlint.text import Span

Slip = Literal["surname", "first-name", "body"]
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*\.?")


@dataclass(frozen=True, slots=True)
class Form:
    """One spelling of a name's word and where it stands, as spans of the file in order."""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Variant:
    """A spelling that disagrees with one that stands more often, or came first."""

    wrong: Form
    right: Form
    label: Slip
    name: str
    """The person or body in the fullest form."""


def variants(facts: Facts) -> tuple[Variant, ...]:
    """The misspelt names that the article itself shows, one for each misspelt form, in the order of the first misspelling."""
    found: dict[str, Variant] = {}
    for variant in (*_people(facts), *_bodies(facts)):
        if not _quoted(facts, variant.wrong.spans):
            found.setdefault(variant.wrong.text, variant)
    return tuple(sorted(found.values(), key=lambda v: v.wrong.spans[0]))


def marked(facts: Facts) -> tuple[Variant, ...]:
    """Names that stand with and without their diacritics in one file."""
    found = []
    for entity in facts.entities:
        forms = _forms(facts, entity)
        for one, other in ((a, b) for n, a in enumerate(forms) for b in forms[:n] if only_marks(a.text, b.text)):
            found.append(_ranked(facts, one, other, "surname", entity.name))
    return tuple(found)


def people(facts: Facts) -> tuple[Entity, ...]:
    """The persons of the ledger."""
    return tuple(entity for entity in facts.entities if entity.kind == "person")


def full(entity: Entity) -> bool:
    """The article gives more than one name of the person."""
    return len(name_words(entity.name.split())) > 1


def given(entity: Entity) -> str:
    return name_words(entity.name.split())[0]


def surname(entity: Entity) -> str:
    return name_words(entity.name.split())[-1]


def _people(facts: Facts) -> Iterator[Variant]:
    persons = people(facts)
    by_word: dict[str, list[Entity]] = defaultdict(list)
    for person in persons:
        by_word[surname(person)].append(person)
    for one, other in neighbours(by_word):
        for a in by_word[one]:
            for b in by_word[other]:
                yield from _surnames(facts, a, b)
    yield from _givens(facts, [person for person in persons if full(person)])


def _surnames(facts: Facts, a: Entity, b: Entity) -> Iterator[Variant]:
    """The variant that two people with neighbouring surnames are, where they are one."""
    if full(a) and full(b) and plain(given(a)) != plain(given(b)):
        return
    one, other = _form(facts, a, surname(a)), _form(facts, b, surname(b))
    if not one or not other:
        return
    found = _ranked(facts, one, other, "surname", a.name if full(a) else b.name)
    if full(a) or full(b) or (len(found.wrong.spans) == 1 and len(found.right.spans) > 1 and len(found.right.text) > 5):
        yield found


def _givens(facts: Facts, whole: Sequence[Entity]) -> Iterator[Variant]:
    """First names of one person that are the same name written in two ways: Katherine and Katharine Holt."""
    families: dict[str, list[Entity]] = defaultdict(list)
    for person in whole:
        families[plain(surname(person))].append(person)
    for family in families.values():
        for n, a in enumerate(family[:20]):
            for b in family[:n]:
                if same_given(given(a), given(b)) and (one := _form(facts, a, given(a))) and (other := _form(facts, b, given(b))):
                    yield _ranked(facts, one, other, "first-name", a.name)


def _bodies(facts: Facts) -> Iterator[Variant]:
    """Initials and one-word names of bodies and places: one odd spelling among several right ones."""
    forms: dict[str, Form] = {}
    for entity in facts.entities:
        if len(entity.name.split()) == 1 and not (entity.kind == "person" and entity.roles):
            for form in _forms(facts, entity):
                forms.setdefault(form.text, form)
    known = {plain(word) for entity in facts.entities if full(entity) for word in entity.name.split()}
    for one, other in neighbours(forms):
        found = _ranked(facts, forms[one], forms[other], "body", "")
        wrong, right = found.wrong, found.right
        letters = 5 if right.text.isupper() and wrong.text.isupper() else 6
        if (
            len(wrong.spans) == 1
            and len(right.spans) > 2
            and min(len(right.text), len(wrong.text)) >= letters
            and plain(wrong.text) not in known
        ):
            yield replace(found, name=right.text)


def _form(facts: Facts, entity: Entity, word: str) -> Form | None:
    return next((form for form in _forms(facts, entity) if form.text == word), None)


def _forms(facts: Facts, entity: Entity) -> list[Form]:
    """The words of a name as they stand, each with its places; without initials and possessives."""
    spans: dict[str, list[Span]] = defaultdict(list)
    prose = facts.prose
    for mention in entity.mentions:
        local = prose.local(mention)
        for word in _WORD.finditer(prose.text, local.start, local.end):
            if len(word[0]) > 2:
                spans[word[0].rstrip(".")].append(prose.span(Span(word.start(), word.start() + len(word[0].rstrip(".")))))
    return [Form(word, tuple(found)) for word, found in spans.items()]


def _ranked(facts: Facts, one: Form, other: Form, label: Slip, name: str) -> Variant:
    """The majority in running text is right; where both stand there as often, the one that stands first.

    Headings, captions and lists repeat what stands elsewhere, often by another hand, and count only where nothing else does.
    """

    def weight(form: Form) -> tuple[int, int]:
        running = [span for span in form.spans if (block := facts.block(span)) is not None and block.kind == "body"]
        return (len(running), -(running or form.spans)[0].start)

    wrong, right = sorted((one, other), key=weight)
    return Variant(wrong, right, label, name)


def _quoted(facts: Facts, spans: Iterable[Span]) -> bool:
    """All stand inside quotations, where the spelling may be that of the one quoted."""
    return all((quote := facts.quoted(span)) is not None and quote.kind == "speech" for span in spans)
