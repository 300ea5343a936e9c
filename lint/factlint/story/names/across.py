"""People who a source or another outlet spells in another way."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from factlint.facts import Facts
from factlint.facts.model import Entity
from factlint.facts.names.spelling import Near, Slips, from_arabic, plain, rendering, same_given, slip
from factlint.facts.once import once
from factlint.facts.parse.together import read_together
from factlint.records import dataclass
from factlint.story import Source, Story
from factlint.story.names.particles import particles_elsewhere
from factlint.story.names.people import Form, capitalised, form, full, given, people, share_role, surname
from factlint.story.names.people_file import misspelt, variants
from factlint.story.names.places import place_slips, places_elsewhere
from factlint.story.quotes.narrowing import narrowed
from factlint.story.quotes.speakers import one_in_two_spellings


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A person who a source or peer spells in another way."""

    here: Form
    there: Form
    source: Source
    name: str
    other: str
    """The person as the source has it in full."""


@once
def elsewhere(story: Story) -> tuple[Elsewhere, ...]:
    """People spelt in one way throughout the article and in another throughout a source or an earlier peer; each once."""
    varied = {*(variant.wrong.text for variant in variants(story)), *(word for m in misspelt(story) for word in m.wrong.text.split())}
    found: dict[str, Elsewhere] = {}
    persons = _SoughtNames.of(people(story.article))
    unsure = _SoughtNames.of([entity for entity in _namelike(story.article) if entity.kind != "person"])
    slips = (persons.slips, unsure.slips, place_slips(story.article))
    excerpts = (narrowed(story, source) for source in story.worded if source.facts.document.excerpt)
    read_together(facts for facts in excerpts if any(some.within(capitalised(facts)) for some in slips))
    for whole in (*story.worded, *story.rivals):
        source = replace(whole, facts=narrowed(story, whole))
        for one, other in (*persons.near(source.facts, _namelike), *unsure.near(source.facts, people)):
            for conflict in _conflict(story, one, source, other):
                if conflict.here.text not in varied:
                    found.setdefault(conflict.here.text, conflict)
        for mine, theirs, whose, other_name in particles_elsewhere(story.article, source.facts):
            found.setdefault(mine.text, Elsewhere(mine, theirs, source, whose, other_name))
        for here, there in () if source.peer else places_elsewhere(story.article, source.facts, whole.facts.prose.text):
            if here.text not in varied:
                found.setdefault(here.text, Elsewhere(here, there, source, here.text, there.text))
    return tuple(sorted(found.values(), key=lambda c: c.here.spans[0]))


def _namelike(facts: Facts) -> tuple[Entity, ...]:
    """Persons, and what the model takes for a body but has the shape of a name: the other document knows better."""
    return tuple(e for e in facts.entities if e.kind == "person" or len(e.name.split()) in (2, 3))


@dataclass(frozen=True)
class _SoughtNames:
    """Names of the story, by surnames that are looked up in one source after another."""

    names: Sequence[Entity]
    surnames: Near
    slips: Slips

    @classmethod
    def of(cls, names: Sequence[Entity]) -> _SoughtNames:
        lasts = [plain(surname(one)) for one in names]
        return cls(names, Near(lasts), Slips(lasts, (end for last in lasts for end in (last, *_ends(last)))))

    def near(self, facts: Facts, named: Callable[[Facts], Sequence[Entity]]) -> Iterator[tuple[Entity, Entity]]:
        """The pairs with those who another document names whose surnames are the same or a slip apart, in the order of ours."""
        by_surname: dict[str, list[Entity]] = defaultdict(list)
        for person in named(facts) if self.slips.within(capitalised(facts)) else ():
            by_surname[plain(surname(person))].append(person)
        near = self.surnames.among(by_surname)
        for person in self.names if by_surname else ():
            last = plain(surname(person))
            for key in (last, *near.get(last, ()), *_ends(last)):
                for other in by_surname.get(key, ())[:20]:
                    yield person, other


def _ends(last: str) -> Iterator[str]:
    """A surname with another ending: of a people, a plural, a woman's."""
    yield from (last + "s", last + "n")
    if last.endswith(("s", "n")):
        yield last[:-1]
    if last.endswith(("a", "o")):
        yield last[:-1] + {"a": "o", "o": "a"}[last[-1]]


def _conflict(story: Story, one: Entity, source: Source, other: Entity) -> Iterator[Elsewhere]:
    article = story.article
    word = differing(one, other) or _said_alike(story, one, source, other)
    if word is None:
        return
    here, there = form(article, one, word[0]), form(source.facts, other, word[1])
    rendered = rendering(*word) or from_arabic(*word)
    if here and there and not rendered and not _has(article, word[1], other) and not _has(source.facts, word[0], one):
        yield Elsewhere(here, there, source, one.name, other.name)


def _said_alike(story: Story, one: Entity, source: Source, other: Entity) -> tuple[str, str] | None:
    """The surnames, a slip apart, of two people who are given the same words, where a first name does not distinguish them."""
    if (full(one) and full(other)) or not slip(surname(one), surname(other)):
        return None
    return (surname(one), surname(other)) if one_in_two_spellings(story, one.name, source.facts, other.name) else None


def differing(one: Entity, other: Entity) -> tuple[str, str] | None:
    """The word in which two entries seem to spell one person in two ways; None where they are one spelling or two people.

    The surnames are a slip apart and the first name or a role is the same, or the surname is the same and the first names are one name.
    """
    persons = one.kind == other.kind == "person" and full(one) and full(other)
    if slip(surname(one), surname(other)) or (persons and _ends_otherwise(surname(one), surname(other))):
        named = full(one) and full(other)
        if (named and plain(given(one)) == plain(given(other))) or (not named and share_role(one, other)):
            return surname(one), surname(other)
    if full(one) and full(other) and plain(surname(one)) == plain(surname(other)):
        names = given(one), given(other)
        if same_given(*names) or (slip(*names) and share_role(one, other)):
            return names
    return None


def _ends_otherwise(one: str, other: str) -> bool:
    """Griffith and Griffiths, Goelma and Goelman, Ortega and Ortego: after one first name neither a plural, a people nor a woman's form."""
    short, long = sorted((plain(one), plain(other)), key=len)
    if len(short) > 3 and {short, long} == {short[:-1] + "a", short[:-1] + "o"}:
        return True
    return len(short) > 3 and long[:-1] == short and long[-1] in "sn"


def _has(facts: Facts, word: str, holder: Entity) -> bool:
    """The word appears somewhere in the names of a document; a first name counts with the surname only, which others have as well."""
    last = surname(holder)
    wanted = {word} if word == last else {word, last}
    return any(wanted <= set(form.split()) for entity in people(facts) for form in entity.forms)
