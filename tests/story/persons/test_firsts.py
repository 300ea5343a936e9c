"""The one bearer of a surname, and the one relative, under two first names in two outlets; and two people."""

from __future__ import annotations

import pytest
from tests.story.outlets import as_file, beside

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.names.outlets import outlets

MODEL = find_model()
HERE = "The oldest student of the college moved into her dormitory on Monday with a kettle, and will read Greek and Latin.\n\n"
THERE = "With a kettle the college's oldest student, who will read Latin and Greek, moved into a dormitory on Monday.\n\n"


def facts(text: str, name: str) -> Facts:
    return as_file(name, text, MODEL)


def found(mine: str, other: str) -> set[tuple[str, str]]:
    story = beside(facts(HERE + mine, "a.txt"), facts(THERE + other, "b.txt"))
    return {(one.conflict.here.text, one.conflict.there.text) for one in outlets(story)}


FORMS = [
    "This week {} Osgood of Fall River is a student, and a widow.",
    "{} Osgood, 72, a widow who raised six children in Fall River, left.",
    "Mrs {} Osgood is a widow of Fall River.",
    "The widow, {} Osgood, comes from Fall River.",
    "Fall River widow {} Osgood left.",
    "“I may wave,” said {} Osgood, a widow, of Fall River.",
    "Fall River's {} Osgood MSP is a widow.",
]
NAMES = [
    ("Lorna", "Loretta"),
    ("Catriona", "Katrina"),
    ("Carol", "Karol"),
    ("Marian", "Martha"),
    ("Sophie", "Sofia"),
    ("Helen", "Helga"),
    ("Hernan", "German"),
]


@pytest.mark.parametrize(("one", "two"), NAMES)
@pytest.mark.parametrize("form", FORMS)
def test_the_one_bearer_of_a_surname(form: str, one: str, two: str) -> None:
    assert (one, two) in found(FORMS[0].format(one), form.format(two))
    assert (one, two) in found(form.format(one), FORMS[0].format(two))


CLOSE = [("Miguel", "Michael"), ("Maria", "Marina"), ("Daniela", "Daniella")]


@pytest.mark.parametrize(("one", "two"), CLOSE)
def test_names_that_are_close_need_no_word_beside_them(one: str, two: str) -> None:
    assert (one, two) in found(f"Clerk {one} Osgood came.", f"{two} Osgood drove the bus.")


@pytest.mark.parametrize("form", FORMS[1:3])
def test_names_that_only_begin_alike_with_the_words_of_one_person(form: str) -> None:
    assert found(FORMS[0].format("Stavros"), form.format("Stelios")) == {("Stavros", "Stelios")}


@pytest.mark.parametrize(("one", "two"), [("Stavric", "Stelmo"), ("David", "Daniel"), ("Marta", "Michelle")])
def test_names_that_only_begin_alike_do(one: str, two: str) -> None:
    assert not found(f"Clerk {one} Osgood came.", f"{two} Osgood drove the bus.")


TWO = [("Bill", "William"), ("Lorna", "Peter"), ("Sergei", "Sergey"), ("Kate", "Catherine"), ("Lorna", "Lorna")]


@pytest.mark.parametrize(("one", "two"), TWO)
@pytest.mark.parametrize("form", FORMS)
def test_names_of_two_people_or_both_right(form: str, one: str, two: str) -> None:
    mine = found(FORMS[0].format(one), form.format(two))
    assert not mine or {one, two} == {"Sergei", "Sergey"}


SILENT = [
    "Loretta Osgood, her daughter, left Fall River as a student.",
    "Her sister, Loretta Osgood of Fall River, is a student.",
    "Loretta Osgood and Lorna Osgood are students of Fall River.",
    "Loretta Osgood of Fall River is a student. Lena Osgood is a widow.",
    "Loretta Osgood drove the bus.",
    "President Osgood, a widow of Fall River, came.\n\nLoretta Osgood is a student of Fall River.",
    "Lorna was a student of Fall River. Loretta Osgood too.",
]


@pytest.mark.parametrize("text", SILENT)
def test_two_people_of_a_surname(text: str) -> None:
    assert not found(FORMS[0].format("Lorna"), text)
    assert not found(text, FORMS[0].format("Lorna"))


def test_two_ages_are_two_people() -> None:
    assert not found("Lorna Osgood, 72, is a widow of Fall River.", "Loretta Osgood, 45, is a widow of Fall River.")


@pytest.mark.parametrize("mine", ["He hugged sister Carol.", "His sister, Carol Osgood, wept.", "Carol, his sister, wept."])
@pytest.mark.parametrize("theirs", ["He hugged sister {}.", "He hugged his sister, {}.", "His sister {} wept."])
def test_the_one_sister(mine: str, theirs: str) -> None:
    assert found(mine, theirs.format("Karol")) == {("Carol", "Karol")}
    assert found(theirs.format("Karol"), mine) == {("Karol", "Carol")}
    assert not found(mine, theirs.format("Carol"))
    assert not found(mine, theirs.format("Peggy"))
    assert not found(mine, theirs.format("Karol") + " His sister Carol laughed.")
    assert not found(mine, theirs.format("Karol") + " His sister Ann laughed.")
