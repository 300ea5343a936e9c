"""People across documents: spellings that vary within an article, against its sources and against the people file."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from factlint.facts import Facts
from factlint.facts.model import Entity, Name
from factlint.facts.names.find import name_words
from factlint.facts.names.runs import find_runs
from factlint.facts.names.spelling import SHORTEST, Near, from_arabic, neighbours, only_marks, plain, rendering, same_given, slip
from factlint.facts.once import once
from factlint.story import Person, Source, Story
from factlint.story.quotes.narrowing import narrowed
from factlint.text import Span
from factlint.words.given_names import GIVEN
from factlint.words.names import ADJECTIVES, EPITHETS, HONORIFICS, RELATIONS, REPORTING, SURNAME_PARTICLES, TITLES

Slip = Literal["surname", "first-name", "body"]
_VERB = re.compile(r"\s+(?:(?:also|then|later|has|had|repeatedly|previously|once)\s+)?([a-z]+)")
_HUMAN = re.compile(r",? (?:aged )?\d{2}(?:,| years old)|, (?:who|whose)\b|, an? \d{1,2}-year-old")
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


def variants(story: Story) -> tuple[Variant, ...]:
    """The misspelt names that the article itself shows, one for each misspelt form, in the order of the first misspelling.

    The people file, where it has one of the two spellings, says which is right; two that it has both are two people. What the
    people file shows to be misspelt is left to `misspelt`.
    """
    listed = {found.wrong.text for found in misspelt(story)}
    return tuple(variant for variant in _varied(story) if not any(variant.wrong.text in text.split() for text in listed))


@once
def _varied(story: Story) -> tuple[Variant, ...]:
    return tuple(_variants(story))


def _variants(story: Story) -> list[Variant]:
    listed = {plain(word) for person in story.people for name in (person.name, *person.aliases) for word in name.split()}
    found: dict[str, Variant] = {}
    for variant in (*_people(story.article), *_bodies(story.article)):
        wrong, right = plain(variant.wrong.text) in listed, plain(variant.right.text) in listed
        if wrong and not right:
            variant = replace(variant, wrong=variant.right, right=variant.wrong)
        if not (wrong and right) and not _quoted(story.article, variant.wrong.spans) and not _sic(story.article, variant):
            found.setdefault(variant.wrong.text, variant)
    return sorted(found.values(), key=lambda v: v.wrong.spans[0])


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A person whom a source or peer spells in another way."""

    here: Form
    there: Form
    source: Source
    name: str
    other: str
    """The person as the source has it in full."""


def elsewhere(story: Story) -> tuple[Elsewhere, ...]:
    """People spelt in one way throughout the article and in another throughout a source or an earlier peer; each once."""
    varied = {*(variant.wrong.text for variant in variants(story)), *(word for m in misspelt(story) for word in m.wrong.text.split())}
    found: dict[str, Elsewhere] = {}
    persons = people(story.article)
    unsure = [entity for entity in _namelike(story.article) if entity.kind != "person"]
    for source in (replace(source, facts=narrowed(story, source)) for source in (*story.sources, *story.rivals)):
        for one, other in (*_near(persons, _namelike(source.facts)), *_near(unsure, people(source.facts))):
            for conflict in _conflict(story.article, one, source, other):
                if conflict.here.text not in varied:
                    found.setdefault(conflict.here.text, conflict)
    return tuple(sorted(found.values(), key=lambda c: c.here.spans[0]))


def _namelike(facts: Facts) -> tuple[Entity, ...]:
    """Persons, and what the model takes for a body but has the shape of a name: the other document knows better."""
    return tuple(e for e in facts.entities if e.kind == "person" or len(e.name.split()) in (2, 3))


def _near(ours: Sequence[Entity], theirs: Sequence[Entity]) -> Iterator[tuple[Entity, Entity]]:
    """The pairs whose surnames are the same or a slip apart, in the order of ours."""
    by_surname: dict[str, list[Entity]] = defaultdict(list)
    for person in theirs:
        by_surname[plain(surname(person))].append(person)
    near = Near(by_surname)
    for person in ours:
        last = plain(surname(person))
        ends = [last + "s", last + "n", *([last[:-1]] if last.endswith(("s", "n")) else [])]
        for key in (last, *near(last), *ends):
            for other in by_surname.get(key, ())[:20]:
                yield person, other


def _conflict(article: Facts, one: Entity, source: Source, other: Entity) -> Iterator[Elsewhere]:
    word = differing(one, other)
    if word is None:
        return
    here, there = form(article, one, word[0]), form(source.facts, other, word[1])
    rendered = rendering(*word) or from_arabic(*word)
    if here and there and not rendered and not _has(article, word[1], other) and not _has(source.facts, word[0], one):
        yield Elsewhere(here, there, source, one.name, other.name)


def differing(one: Entity, other: Entity) -> tuple[str, str] | None:
    """The word in which two entries seem to spell one person in two ways; None where they are one spelling or two people.

    The surnames are a slip apart and the first name or a role is the same, or the surname is the same and the first names are one name.
    """
    persons = one.kind == other.kind == "person" and full(one) and full(other)
    if slip(surname(one), surname(other)) or (persons and _ends_otherwise(surname(one), surname(other))):
        named = full(one) and full(other)
        if (named and plain(given(one)) == plain(given(other))) or (not named and _share_role(one, other)):
            return surname(one), surname(other)
    if full(one) and full(other) and plain(surname(one)) == plain(surname(other)):
        names = given(one), given(other)
        if same_given(*names) or (slip(*names) and _share_role(one, other)):
            return names
    return None


def _ends_otherwise(one: str, other: str) -> bool:
    """Griffith and Griffiths, Goelma and Goelman: behind one first name the longer is no plural and no people."""
    short, long = sorted((plain(one), plain(other)), key=len)
    return len(short) > 3 and long[:-1] == short and long[-1] in "sn"


def _share_role(one: Entity, other: Entity | Person) -> bool:
    roles = {role.casefold() for role in one.roles}
    theirs = (role if isinstance(role, str) else role.title for role in other.roles)
    return any(role.casefold() in roles for role in theirs)


def _has(facts: Facts, word: str, bearer: Entity) -> bool:
    """The word stands somewhere in the names of a document; a first name counts with the surname only, which others have as well."""
    last = surname(bearer)
    wanted = {word} if word == last else {word, last}
    return any(wanted <= set(form.split()) for entity in people(facts) for form in entity.forms)


@dataclass(frozen=True, slots=True)
class Misspelt:
    """A name of the people file as the article misspells it."""

    wrong: Form
    right: str
    name: str
    """The entry of the people file."""
    refused: bool
    """The file names this very spelling as wrong; else it is a near miss."""


@once
def misspelt(story: Story) -> tuple[Misspelt, ...]:
    """Refused spellings and near misses of the people file; each form once with all its places, in order."""
    return tuple(_misspelt(story)) if story.people else ()


def _misspelt(story: Story) -> list[Misspelt]:
    found: dict[str, Misspelt] = {}
    for person in story.people:
        for wrong in _refused(story.article, person):
            found.setdefault(wrong.wrong.text, wrong)
    varied = {variant.wrong.text: variant.wrong.spans for variant in _varied(story)}
    for near in _missed(story):
        if not any(near.wrong.text in text.split() for text in found):
            spans = sorted({*near.wrong.spans, *varied.get(near.wrong.text, ())})
            found.setdefault(near.wrong.text, replace(near, wrong=Form(near.wrong.text, tuple(spans))))
    return sorted(found.values(), key=lambda m: m.wrong.spans[0])


def _refused(article: Facts, person: Person) -> Iterator[Misspelt]:
    for spelling in filter(None, (" ".join(text.split()) for text in person.refuse)):
        words = re.compile(rf"(?<![\w-]){re.escape(spelling)}(?![\w-])")
        local = [block.span for block in article.local.blocks if block.kind not in ("code", "frontmatter")]
        spans = [Span(m.start(), m.end()) for block in local for m in words.finditer(article.prose.text, block.start, block.end)]
        if spans:
            yield Misspelt(Form(spelling, tuple(map(article.prose.span, spans))), person.name, person.name, True)


def _missed(story: Story) -> Iterator[Misspelt]:
    listed = [(tuple(name.split()), person) for person in story.people for name in (person.name, *person.aliases) if name.strip()]
    spellings = {plain(" ".join(words)) for words, _ in listed}
    yield from _missed_whole(story.article, [entry for entry in listed if len(entry[0]) > 1], spellings)
    yield from _missed_alone(story.article, listed)


def _missed_whole(article: Facts, listed: Sequence[tuple[tuple[str, ...], Person]], spellings: set[str]) -> Iterator[Misspelt]:
    """Names in full, read from the capitals alone: what the people file has needs no other sign."""
    by_end: dict[tuple[int, str], list[tuple[tuple[str, ...], Person]]] = defaultdict(list)
    for words, person in listed:
        by_end[0, plain(words[0])].append((words, person))
        by_end[-1, plain(words[-1])].append((words, person))
    found: dict[str, tuple[list[Span], str, str]] = {}
    for run in find_runs(article.prose.text, article.local.blocks):
        for at, token in enumerate(run.tokens):
            for end in (0, -1):
                for words, person in by_end.get((end, plain(token.text)), ())[:20]:
                    start = at if end == 0 else at - len(words) + 1
                    window = run.tokens[max(0, start) : start + len(words)]
                    wrong = _wrong_word(words, [t.text for t in window])
                    if wrong is not None and plain(" ".join(t.text for t in window)) not in spellings:
                        spans, _, _ = found.setdefault(window[wrong].text, ([], words[wrong], person.name))
                        spans.append(article.prose.span(window[wrong].span))
    for text, (spans, right, name) in found.items():
        yield Misspelt(Form(text, tuple(dict.fromkeys(spans))), right, name, False)


def _wrong_word(right: Sequence[str], words: Sequence[str]) -> int | None:
    """The index of the only word that differs, where it is a slip for the right one, or a first name in another spelling."""
    odd = [n for n, (a, b) in enumerate(zip(right, words, strict=False)) if plain(a) != plain(b)]
    if len(words) != len(right) or len(odd) != 1:
        return None
    one, other = right[odd[0]], words[odd[0]]
    return odd[0] if (same_given(one, other) if odd[0] == 0 else slip(one, other)) else None


def _missed_alone(article: Facts, listed: Sequence[tuple[tuple[str, ...], Person]]) -> Iterator[Misspelt]:
    """Surnames alone, of people who have the role of the entry."""
    by_surname: dict[str, list[Person]] = defaultdict(list)
    spelling = {plain(words[-1]): words[-1] for words, _ in listed}
    for words, person in listed:
        by_surname[plain(words[-1])].append(person)
    near = Near(by_surname)
    for ours in people(article):
        if full(ours) or plain(ours.name) in by_surname:
            continue
        for key in near(surname(ours)):
            for person in by_surname[key][:20]:
                if _share_role(ours, person) and (wrong := form(article, ours, surname(ours))):
                    yield Misspelt(wrong, spelling[key], person.name, False)


def marked(facts: Facts) -> tuple[Variant, ...]:
    """Names that stand with and without their diacritics in one file."""
    found = []
    for entity in facts.entities:
        forms = [form for form in _forms(facts, entity) if form.text]
        for one, other in ((a, b) for n, a in enumerate(forms) for b in forms[:n] if only_marks(a.text, b.text)):
            found.append(_ranked(facts, one, other, "surname", entity.name))
    return tuple(found)


def personal(facts: Facts, name: Name) -> bool:
    """What stands around a mention shows a person and no body: a title, an age, a verb of speech beside what reads as a person."""
    text, span = facts.prose.text, facts.prose.local(name.span)
    before = text[max(0, span.start - 40) : span.start].split()
    after = text[span.end : span.end + 40]
    if before and ((before[-1].lower().rstrip(".") in TITLES and before[-1] not in ADJECTIVES) or before[-1].lower() in EPITHETS):
        return True
    if _HUMAN.match(after):
        return True
    return speaks(facts, name) and labelled(facts, span)


def speaks(facts: Facts, name: Name) -> bool:
    """A verb of speech stands beside the mention."""
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


def people(facts: Facts) -> tuple[Entity, ...]:
    """The persons of the ledger."""
    return tuple(entity for entity in facts.entities if entity.kind == "person")


def full(entity: Entity) -> bool:
    """The article gives more than one name of the person; the particles of a surname are none."""
    words = name_words(entity.name.split())
    return len(words) > 1 and words[0].lower() not in SURNAME_PARTICLES


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
    for person in persons:
        for short in by_word.get(surname(person)[:-1], ()) if surname(person).endswith(("s", "n")) else ():
            yield from _lost_end(facts, person, short)
    yield from _givens(facts, [person for person in persons if full(person)])


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
    """Griffiths and Griffith: the one that stands alone speaks or bears a title, as no plural does; or both have one first name."""
    if full(long) and full(short) and plain(given(long)) == plain(given(short)):
        named = plain(given(long)) in GIVEN or all(one.roles for one in (long, short))
        return (yield from _spelt_twice(facts, long, short)) if named else None
    bare = short if full(long) else long
    if full(long) == full(short) or len(surname(short)) < SHORTEST or plain(surname(short)) in GIVEN:
        return
    alone = [name for name in facts.names if name.entity == bare.id]
    if alone and all(personal(facts, name) and not _family(facts, name) for name in alone):
        yield from _spelt_twice(facts, long, short)


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
    """Mr., Ms. or the like stands before the first of its places."""
    start = facts.prose.local(form.spans[0]).start
    before = facts.prose.text[max(0, start - 10) : start].split()[-1:]
    return bool(before) and before[0].lower().rstrip(".") in HONORIFICS


def related(facts: Facts, span: Span) -> bool:
    """A relative comes in by first name: "her daughter, Ada"."""
    local = facts.prose.local(span)
    before = facts.prose.text[max(0, local.start - 30) : local.start].replace(",", " ").split()
    return bool(before) and before[-1].lower() in RELATIONS


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


def _bodies(facts: Facts) -> Iterator[Variant]:
    """Initials and one-word names of bodies and places: one odd spelling among several right ones."""
    forms: dict[str, Form] = {}
    for entity in facts.entities:
        if entity.kind != "person" or not (full(entity) or entity.roles):
            alone = [span for span in entity.mentions if len(facts.prose.words(span).split()) == 1]
            for form in _forms(facts, replace(entity, mentions=tuple(alone))):
                forms.setdefault(form.text, form)
    known = {plain(word) for entity in facts.entities if full(entity) for word in entity.name.split()}
    for one, other in neighbours(forms):
        found = _ranked(facts, forms[one], forms[other], "body", "")
        if _exception(found) and plain(found.wrong.text) not in known:
            yield replace(found, name=found.right.text)


def _exception(found: Variant) -> bool:
    """It stands once among several; long enough, and no inflection: Germany and Germans end otherwise."""
    wrong, right = found.wrong.text, found.right.text
    letters = 5 if right.isupper() and wrong.isupper() else 6
    alone = len(found.wrong.spans) == 1 and len(found.right.spans) > 2
    return alone and min(len(right), len(wrong)) >= letters and right[-1] == wrong[-1]


def form(facts: Facts, entity: Entity, word: str) -> Form | None:
    """The word of a name as it is written, with its places; None where the name has it nowhere."""
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
        running = [span for span in form.spans if (block := facts.block(span)) is not None and block.kind in ("dek", "body")]
        return (len(running), -(running or form.spans)[0].start)

    wrong, right = sorted((one, other), key=weight)
    return Variant(wrong, right, label, name)


def _quoted(facts: Facts, spans: Iterable[Span]) -> bool:
    """All stand inside quotations, where the spelling may be that of the one quoted."""
    return all((quote := facts.quoted(span)) is not None and quote.kind == "speech" for span in spans)


def _sic(facts: Facts, variant: Variant) -> bool:
    """The writer says of one of the spellings that it is another's."""
    return any(_SIC.match(facts.document.text, span.end) for span in (*variant.wrong.spans, *variant.right.spans))


_SIC = re.compile(r"(?:['’]s?)? ?[\[(]\W?sic\b")
