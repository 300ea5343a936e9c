"""Notes of an interview, in which initials stand for those who speak: whose words they are."""

from __future__ import annotations

import pytest

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.formats import read
from factlint.story import Source, Story
from factlint.story.quotes.speakers import conflicts

MODEL = find_model()
NOTES = (
    "Notes of a talk on the phone, May 13.\n\nQ: What did you find?\n\n{}: The old pier was rotten from end to end, and nobody had "
    "looked.\n\n"
    "{}: We shall have to build a new one before the next winter comes.\n"
)


def found(article: str, first: str, second: str) -> list[tuple[str, str]]:
    source = Source(Facts(read("notes.txt", NOTES.format(first, second).encode()), MODEL), "transcript")
    story = Story(Facts(read("article.txt", article.encode()), MODEL), (source,))
    return [(one.voice.name, one.other.name) for one in conflicts(story)]


ARTICLE = (
    "“The old pier was rotten from end to end, and nobody had looked,” said {}.\n\n"
    "{} met them there. “We shall have to build a new one before the next winter comes,” said {}.\n"
)
RIGHT = ARTICLE.format("Professor Anita Kovacs", "Omar Haddad", "Omar Haddad")


@pytest.mark.parametrize(("first", "second"), [("AK", "OH"), ("A.K.", "O.H."), ("ANITA KOVACS", "OMAR HADDAD"), ("XY", "ZW")])
def test_initials_are_those_of_the_speaker(first: str, second: str) -> None:
    assert found(RIGHT, first, second) == []


def test_initials_of_another_person_of_the_article() -> None:
    swapped = ARTICLE.format("Omar Haddad", "Anita Kovacs", "Anita Kovacs")
    assert found(swapped, "AK", "OH") == [("Omar Haddad", "Anita Kovacs"), ("Anita Kovacs", "Omar Haddad")]


@pytest.mark.parametrize("label", ["LI", "DAHL", "ROE"])
def test_a_short_surname_is_no_initials(label: str) -> None:
    swapped = ARTICLE.format("Ada Li", "Omar Haddad", "Omar Haddad")
    assert found(swapped, "OMAR HADDAD", label) == [("Ada Li", "OMAR HADDAD"), ("Omar Haddad", label)]


def test_a_first_name_of_two_parts() -> None:
    assert found(ARTICLE.format("Anne-Marie Kovacs", "Omar Haddad", "Omar Haddad"), "AMK", "OH") == []
    assert found(ARTICLE.format("Anne-Marie Kovacs", "Omar Haddad", "Omar Haddad"), "AK", "OH") == []
