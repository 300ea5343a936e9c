"""Two spellings of one name within an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Literal

from factlint import lazy
from factlint.facts import Facts
from factlint.facts.model import Entity, Name
from factlint.facts.names.ledger import name_words
from factlint.facts.names.spelling import SHORTEST, edits, neighbours, only_marks, plain, rendering, same_given
from factlint.facts.once import once
from factlint.records import dataclass
from factlint.story import Story
from factlint.story.names.initials import initial_variants
from factlint.story.names.joined import hyphened_and_not, joined_variants
from factlint.story.names.particles import particle_variants
from factlint.story.names.people import Form, form, forms, full, given, labelled, mentions, people, personal, related, speaks, surname
from factlint.story.names.places import place_variants
from factlint.text import Span
from factlint.words.names.given import GIVEN
from factlint.words.names.runs import HONORIFICS

Slip = Literal["surname", "first-name", "body", "place", "hyphen"]


def listed(story: Story, words: str) -> bool:
    """The people file has the words, as a name or part of one."""
    names = (name for person in story.people for name in (person.name, *person.aliases))
    return any(f" {plain(words)} " in f" {plain(name)} " for name in names)


@dataclass(frozen=True, slots=True)
class Variant:
    """A spelling that disagrees with one that appears more often, or came first."""

    wrong: Form
    right: Form
    label: Slip
    name: str
    """The person or body in the fullest form."""


@once
def varied(story: Story) -> tuple[Variant, ...]:
    """The names that the article has in two spellings, in the order of the spelling that seems wrong."""
    return tuple(_variants(story))


def _variants(story: Story) -> list[Variant]:
    found: dict[str, Variant] = {}
    for variant in (*_people(story.article), *_bodies(story.article), *_others(story.article)):
        wrong, right = listed(story, variant.wrong.text), listed(story, variant.right.text)
        if wrong and not right:
            variant = replace(variant, wrong=variant.right, right=variant.wrong)
        if not (wrong and right) and not _quoted(story.article, variant.wrong.spans) and not _sic(story.article, variant):
            first = found.setdefault(variant.wrong.text, variant)
            if first is not variant and variant.label == "place" and variant.right.text != first.right.text:
                # Three spellings of one place: the second is wrong as well.
                third = _ranked(story.article, variant.right, first.right, "place", first.name)
                found.setdefault(third.wrong.text, third)
    whole = [v for v in found.values() if not any(v is not w and v.wrong.spans[0] in w.wrong.spans[0] for w in found.values())]
    return sorted(whole, key=lambda v: v.wrong.spans[0])


def marked(facts: Facts) -> tuple[Variant, ...]:
    """Names written with and without their diacritics in one file."""
    found = []
    for entity in facts.entities:
        written = [form for form in forms(facts, entity) if form.text]
        for one, other in ((a, b) for n, a in enumerate(written) for b in written[:n] if only_marks(a.text, b.text)):
            found.append(_ranked(facts, one, other, "surname", entity.name))
    return tuple(found)


def _people(facts: Facts) -> Iterator[Variant]:
    persons = people(facts)
    by_word: dict[str, list[Entity]] = defaultdict(list)
    for person in persons:
        by_word[surname(person)].append(person)
    for one, other in neighbours(by_word):
        for a in by_word[one]:
            for b in by_word[other]:
                yield from _surnames(facts, a, b)
    for person in persons:
        for short in by_word.get(surname(person)[:-1], ()) if surname(person).endswith(("s", "n")) else ():
            yield from _lost_end(facts, person, short)
    yield from _unintroduced(facts, persons)
    yield from _givens(facts, [person for person in persons if full(person)])
    for hyphened, spaced in hyphened_and_not(facts, facts):
        yield _ranked(facts, hyphened, spaced, "hyphen", hyphened.text)
    for mine, theirs, name in particle_variants(facts):
        yield _ranked(facts, mine, theirs, "surname", name)


def _surnames(facts: Facts, a: Entity, b: Entity) -> Iterator[Variant]:
    """The variant that two people with neighbouring surnames are, where they are one."""
    if full(a) and full(b) and plain(given(a)) != plain(given(b)) and not (_part_of(a, b) or _part_of(b, a)):
        return
    one, other = form(facts, a, surname(a)), form(facts, b, surname(b))
    if not one or not other:
        return
    found = _ranked(facts, one, other, "surname", a.name if full(a) else b.name)
    if any(related(facts, form.spans[0]) for entity, form in ((a, one), (b, other)) if not full(entity)):
        return
    if full(a) or full(b) or _odd(facts, found):
        yield found


def _part_of(one: Entity, other: Entity) -> bool:
    """What looks like a first name is the first half of the other's surname: "Thorne Okafor" and "Ada Thorne Okafor"."""
    return plain(given(one)) in [plain(word) for word in name_words(other.name.split())[1:-1]]


def _lost_end(facts: Facts, long: Entity, short: Entity) -> Iterator[Variant]:
    """Griffiths and Griffith: the one used alone speaks or has a title, as no plural does; or both have one first name."""
    if full(long) and full(short) and plain(given(long)) == plain(given(short)):
        named = plain(given(long)) in GIVEN or all(one.roles for one in (long, short))
        return (yield from _spelt_twice(facts, long, short)) if named else None
    bare = short if full(long) else long
    if full(long) == full(short) or len(surname(short)) < SHORTEST - 1 or plain(surname(short)) in GIVEN:
        return
    alone = mentions(facts, bare)
    shown = speaks if bare is short else personal
    if alone and all(shown(facts, name) and not _family(facts, name) for name in alone):
        yield from _spelt_twice(facts, long, short)


def _unintroduced(facts: Facts, persons: Sequence[Entity]) -> Iterator[Variant]:
    """A surname that is only alone, and one two letters away that is only in a full name: Mazucca and Joseph Mazzuca."""
    whole = [person for person in persons if full(person) and all(len(name_words(form.split())) > 1 for form in person.forms)]
    titled = HONORIFICS | {role.lower().rstrip(".") for person in whole for role in person.roles}
    by_letter: dict[str, list[Entity]] = defaultdict(list)
    for person in whole:
        by_letter[plain(surname(person))[:1]].append(person)
    for bare in facts.entities:
        foreign = any(role.lower().rstrip(".") not in titled for role in bare.roles)
        if foreign or bare.kind == "place" or len(bare.name.split()) > 1 or bare.name.isupper():
            continue
        alone = mentions(facts, bare)
        if not any(speaks(facts, name) for name in alone) or any(related(facts, name.span) for name in alone):
            continue
        near = [person for person in by_letter[plain(surname(bare))[:1]] if _two_letters(surname(person), surname(bare))]
        if len(near) == 1:
            yield from _spelt_twice(facts, near[0], bare)


def _two_letters(one: str, other: str) -> bool:
    """Two slips, neither in the first letter, make two surnames of long ones."""
    a, b = plain(one), plain(other)
    return min(len(a), len(b)) > 5 and a[0] == b[0] and edits(a[:40], b[:40], 2) == 2


def _spelt_twice(facts: Facts, one: Entity, other: Entity) -> Iterator[Variant]:
    mine, theirs = form(facts, one, surname(one)), form(facts, other, surname(other))
    if mine and theirs:
        yield _ranked(facts, mine, theirs, "surname", (one if full(one) else other).name)


def _family(facts: Facts, name: Name) -> bool:
    start = facts.prose.local(name.span).start
    return facts.prose.text[max(0, start - 4) : start].lower() == "the "


def _odd(facts: Facts, found: Variant) -> bool:
    """Of two names that are never given in full, one is the exception, and is that of a person where its ending is another."""
    wrong, right = found.wrong, found.right
    if min(len(wrong.text), len(right.text)) > 5 and len(wrong.spans) == 1 and all(map(partial(_honoured, facts), (wrong, right))):
        return True
    if len(wrong.spans) > 1 or len(right.spans) < 2 or len(right.text) < 6:
        return False
    return wrong.text[-1] == right.text[-1] or labelled(facts, facts.prose.local(wrong.spans[0]))


def _honoured(facts: Facts, form: Form) -> bool:
    """Mr., Ms. or the like is before the first of its places."""
    start = facts.prose.local(form.spans[0]).start
    before = facts.prose.text[max(0, start - 10) : start].split()[-1:]
    return bool(before) and before[0].lower().rstrip(".") in HONORIFICS


def _givens(facts: Facts, whole: Sequence[Entity]) -> Iterator[Variant]:
    """First names of one person that are the same name written in two ways: Katherine and Katharine Holt."""
    families: dict[str, list[Entity]] = defaultdict(list)
    for person in whole:
        families[plain(surname(person))].append(person)
    for family in families.values():
        for n, a in enumerate(family[:20]):
            for b in family[:n]:
                if _respelt(given(a), given(b)) and (one := form(facts, a, given(a))) and (other := form(facts, b, given(b))):
                    yield _ranked(facts, one, other, "first-name", a.name)


def _respelt(one: str, other: str) -> bool:
    return same_given(one, other) and not rendering(one, other)


def _others(facts: Facts) -> Iterator[Variant]:
    """Initials, places and bodies; what a headline has wrong is left to H003, which names the headline."""
    for one, other in initial_variants(facts):
        found = _ranked(facts, one, other, "body", "")
        yield replace(found, name=found.right.text)
    for one, other in (*place_variants(facts), *joined_variants(facts)):
        found = _ranked(facts, one, other, "place", "")
        below = tuple(span for span in found.wrong.spans if (block := facts.block(span)) is None or block.kind != "headline")
        if below:
            yield replace(found, wrong=Form(found.wrong.text, below), name=found.right.text)


def _bodies(facts: Facts) -> Iterator[Variant]:
    """Initials and one-word names of bodies and places: one odd spelling among several right ones."""
    written: dict[str, Form] = {}
    for entity in facts.entities:
        if entity.kind != "person" or not (full(entity) or entity.roles):
            alone = [span for span in entity.mentions if len(facts.prose.words(span).split()) == 1]
            for form in forms(facts, replace(entity, mentions=tuple(alone))):
                written.setdefault(form.text, form)
    known = {plain(word) for entity in facts.entities if full(entity) for word in entity.name.split()}
    for one, other in neighbours(written):
        found = _ranked(facts, written[one], written[other], "body", "")
        if _exception(found) and plain(found.wrong.text) not in known:
            yield replace(found, name=found.right.text)


def _exception(found: Variant) -> bool:
    """It appears once among several; long enough, and no inflection: Germany and Germans end otherwise."""
    wrong, right = found.wrong.text, found.right.text
    letters = 5 if right.isupper() and wrong.isupper() else 6
    alone = len(found.wrong.spans) == 1 and len(found.right.spans) > 2
    return alone and min(len(right), len(wrong)) >= letters and right[-1] == wrong[-1]


def _ranked(facts: Facts, one: Form, other: Form, label: Slip, name: str) -> Variant:
    """The majority in running text is right; where both are there as often, the one that appears first.

    Headings, captions and lists repeat what is elsewhere, often by another hand, and count only where nothing else does.
    """

    def weight(form: Form) -> tuple[int, int]:
        running = [span for span in form.spans if (block := facts.block(span)) is not None and block.kind in ("dek", "body")]
        return (len(running), -(running or form.spans)[0].start)

    wrong, right = sorted((one, other), key=weight)
    return Variant(wrong, right, label, name)


def _quoted(facts: Facts, spans: Iterable[Span]) -> bool:
    """All are inside quotations, where the spelling may be that of the one quoted."""
    return all((quote := facts.quoted(span)) is not None and quote.kind == "speech" for span in spans)


def _sic(facts: Facts, variant: Variant) -> bool:
    """The writer says of one of the spellings that it is another's."""
    return any(_SIC.match(facts.document.text, span.end) for span in (*variant.wrong.spans, *variant.right.spans))


_SIC = lazy.regex(r"(?:['’]s?)? ?[\[(]\W?sic\b")
