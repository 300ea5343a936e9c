"""Children of one person in two outlets."""

from __future__ import annotations

import pytest
from tests.story.outlets import as_file, beside

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.persons.children import other_families

MODEL = find_model()
HERE = "Shots fell at the shoe store of the mall on Saturday afternoon, and police said that the gunman gave up at once.\n\n"
THERE = "The gunman gave up at once, police said, after shots at the mall's shoe store fell on Saturday afternoon.\n\n"


def facts(text: str, name: str) -> Facts:
    return as_file(name, text, MODEL)


def found(mine: str, other: str) -> list[tuple[str, int, int]]:
    story = beside(facts(HERE + mine, "a.txt"), facts(THERE + other, "b.txt"))
    return [(one.mine.sort, one.mine.number, one.other.number) for one in other_families(story)]


CHILDREN = [
    "Helen Moss, a mother of {}, ran the store.",
    "Mum-of-{} Helen Moss ran the store.",
    "Helen Moss, 34, mother of {}, ran the store.",
    "Helen Moss ran the store. The mother of {} was at work.",
    "Helen Moss, who had {} children, ran the store.",
    "Helen Moss leaves {} young children.",
    "Helen Moss is survived by a husband and {} children.",
    "Helen Moss ran the store. She was raising {} kids, and was tired.",
    "Helen Moss ran the store. Her {} children were at school.",
]


@pytest.mark.parametrize("mine", CHILDREN)
@pytest.mark.parametrize("theirs", CHILDREN[:2])
def test_two_numbers_of_children(mine: str, theirs: str) -> None:
    assert found(mine.format("two"), theirs.format("three")) == [("children", 2, 3)]
    assert found(theirs.format("3"), mine.format("2")) == [("children", 3, 2)]
    assert not found(mine.format("two"), theirs.format("2"))


SONS = [
    "Helen Moss ran the store. Her brother, Paul, said she was raising {} sons, ages 6 and 9.",
    "Helen Moss's neighbors described a busy woman. “{} boys and a job,” said Gail Teague.",
    "Helen Moss had {} sons.",
    "Helen Moss ran the store. Her {} young sons were at school.",
]


@pytest.mark.parametrize("mine", SONS)
@pytest.mark.parametrize("theirs", SONS)
def test_two_numbers_of_sons(mine: str, theirs: str) -> None:
    def report(form: str, number: str) -> str:
        return "A friend of Helen Moss wept.\n\n" + form.format(number.capitalize() if "“{}" in form else number)

    assert found(report(mine, "two"), report(theirs, "three")) == [("sons", 2, 3)]
    assert not found(report(mine, "two"), report(theirs, "two"))


SILENT = [
    "Helen Moss had two sons and a daughter.",
    "Helen Moss had two children with Paul Lind.",
    "Helen Moss had two children in her car.",
    "Helen Moss and Ann Boyd, a mother of two, ran the store.",
    "Helen Moss ran the store. His two children were at school.",
    "Helen Moss had two daughters.",
    "Helen Boyd, a mother of two, ran the store.",
    "“I am a mother of two,” said Helen Moss.",
]


@pytest.mark.parametrize("text", SILENT)
def test_children_of_others(text: str) -> None:
    assert not found(CHILDREN[0].format("three"), text)
    assert not found(text, CHILDREN[0].format("three"))
