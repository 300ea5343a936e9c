"""People across documents: what an article, its sources and the people file say of one name."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factlint import formats
from factlint.facts import Facts
from factlint.facts.model import Entity
from factlint.facts.names.ledger import name_key
from factlint.facts.names.spelling import plain
from factlint.facts.parse.nlp import find_model
from factlint.story import Person, Source, Story
from factlint.story.names.across import differing, elsewhere
from factlint.story.names.people import capitalised, has_words, surname
from factlint.story.names.people_file import misspelt, variants
from factlint.story.names.within import marked
from factlint.text import Document, Prose

MODEL = find_model()


def facts(text: str, path: str = "story.txt") -> Facts:
    prose = Prose.plain(text)
    return Facts(Document(path, text, prose.blocks, prose), MODEL)


def story(text: str, *sources: str, people: tuple[Person, ...] = ()) -> Story:
    return Story(facts(text), tuple(Source(facts(source, "source.txt")) for source in sources), people=people)


ARTICLE = """Marek Ostrowski, the harbor master, closed the pier. Ostrowski said the piles were rotten.

Ines Calloway, a diver, agreed with Ostorwski. Calloway's boat sank in March, and the Calloways left.

“It will hold,” said Dale Pratt. Calloway added that Ostrowski was right."""


def test_a_variant_gives_both_forms_with_all_their_places() -> None:
    (found,) = variants(story(ARTICLE))
    places = [[ARTICLE[span.start : span.end] for span in form.spans] for form in (found.wrong, found.right)]
    assert (found.label, found.name, places) == ("surname", "Marek Ostrowski", [["Ostorwski"], ["Ostrowski"] * 3])


NAMES = st.sampled_from(["Vandermeer", "Halloran", "Szymanski", "Okonkwo", "Lindqvist", "Barrientos", "Whitcombe", "Thornquist"])


@given(st.lists(NAMES, min_size=3, max_size=3, unique=True))
@settings(max_examples=15, deadline=None)
def test_renaming_everybody_changes_no_finding_but_the_names_in_it(surnames: list[str]) -> None:
    other, diver, pilot = surnames
    slipped = other[:3] + other[4] + other[3] + other[5:]
    renamed = ARTICLE
    for old, new in (("Ostrowski", other), ("Ostorwski", slipped), ("Calloway", diver), ("Pratt", pilot)):
        renamed = re.sub(rf"\b{old}", new, renamed)
    expected = [(slipped, other)] if slipped != other else []
    assert [(found.wrong.text, found.right.text) for found in variants(story(renamed))] == expected


def test_adding_a_correct_paragraph_removes_no_finding() -> None:
    (found,) = variants(story(ARTICLE + "\n\nOstrowski went home."))
    assert found.wrong.text == "Ostorwski"


def test_one_misspelt_person_is_one_variant_with_all_places_in_headline_caption_and_body() -> None:
    text = """# Ostorwski Shuts the Pier

Marek Ostrowski, the harbor master, closed the pier on Monday. Ostrowski said the piles were rotten, and the council agreed with him.

![Marek Ostorwski on the pier](pier.jpg)

The repairs, Ostorwski said, have begun. Ostorwski's deputy agreed. Ostrowski went home, and Ostrowski slept.
"""
    article = Facts(formats.read("story.md", text.encode()), MODEL)
    (found,) = variants(Story(article))
    places = [(article.document.place(span.start).line, text[span.start : span.end]) for span in found.wrong.spans]
    assert places == [(1, "Ostorwski"), (5, "Ostorwski"), (7, "Ostorwski"), (7, "Ostorwski")]
    assert (found.right.text, len(found.right.spans)) == ("Ostrowski", 4)


def test_the_people_file_decides_which_spelling_is_right() -> None:
    desk = story(ARTICLE, people=(Person("Marek Ostorwski"),))
    (found,) = misspelt(desk)
    assert (found.wrong.text, found.right, len(found.wrong.spans)) == ("Ostrowski", "Ostorwski", 3)
    assert not variants(desk)


def test_a_source_that_spells_a_person_otherwise_is_shown_once() -> None:
    (found,) = elsewhere(story("Ines Callaway, a diver, agreed. Callaway left.", ARTICLE))
    assert (found.here.text, found.there.text, found.other) == ("Callaway", "Calloway", "Ines Calloway")


def test_refused_spellings_are_found_whatever_they_name() -> None:
    (found,) = misspelt(story("The train to Kiev left; Kievan ruins stayed.", people=(Person("Kyiv", refuse=("Kiev",)),)))
    assert (found.wrong.text, len(found.wrong.spans), found.refused) == ("Kiev", 1, True)


def test_hostile_refused_spellings_are_plain_words() -> None:
    people = (Person("A", refuse=("(a+)+$", "", " ")), Person(""), Person("Ana "))
    assert misspelt(story("aaaaaaaaaaaaaaaaaaaaaaaaaaaa!", people=people)) == ()


def test_marks_that_come_and_go_are_paired() -> None:
    (found,) = marked(facts("José Barrientos sailed. José Barrientos came back. Jose Barrientos slept."))
    assert (found.wrong.text, found.right.text) == ("Jose", "José")


def person(name: str, *roles: str) -> Entity:
    return Entity(0, "person", name, roles=roles)


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (person("Ana Thornquist"), person("Ana Thornqist"), ("Thornquist", "Thornqist")),
        (person("Ana Thornquist"), person("Eva Thornqist"), None),
        (person("Thornquist", "mayor"), person("Thornqist", "Mayor"), ("Thornquist", "Thornqist")),
        (person("Thornquist"), person("Thornqist"), None),
        (person("Katherine Holt"), person("Katharine Holt"), ("Katherine", "Katharine")),
        (person("Paula Holt"), person("Paul Holt"), None),
        (person("Ana Holt"), person("Ana Holt"), None),
    ],
)
def test_two_entries_are_one_person_only_with_the_same_first_name_or_role(
    one: Entity, other: Entity, expected: tuple[str, str] | None
) -> None:
    assert differing(one, other) == expected


ENDS = [
    ("Ana O’Brien-Sole’s sister met F.B.I. agents, and al-Assad", {"o'brien-sole", "f.b.i.", "al-assad", "assad"}),
    ("Lena Ødegård, Jr. and Wachtell, Lipton, Rosen", {"odegard", "jr.", "jr", "wachtell,", "wachtell", "rosen"}),
    ("nobody is named here, and 12 left", set()),
]


@pytest.mark.parametrize(("text", "expected"), ENDS)
def test_what_a_name_may_end_with_is_seen_without_the_model(text: str, expected: set[str]) -> None:
    found = capitalised(facts(text))
    assert expected <= found
    assert not found or expected


def test_the_names_that_the_model_finds_end_with_words_with_a_capital() -> None:
    text = "Gov. Ana de la Cruz met Jean-Luc O’Hara of the F.B.I. in St. Moritz. “Bob” Dale Jr.’s aide Kim Jong-un and the Calloways left."
    read = facts(text)
    assert read.entities
    for entity in read.entities:
        assert plain(surname(entity)) in capitalised(read)
        assert has_words(read, name_key(entity.name.split()))
    assert not has_words(read, ("ana", "dale", "holt"))
