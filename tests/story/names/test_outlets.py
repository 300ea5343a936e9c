"""Names that two outlets write in two ways, and those that are two names."""

from __future__ import annotations

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.names.outlets import outlets


def facts(path: str, text: str) -> Facts:
    return plain(path, text, find_model())


def found(mine: str, other: str) -> list[tuple[str, str, str]]:
    """What is written here and there, and how the two differ."""
    story = beside(facts("here.txt", mine), facts("there.txt", other))
    return [(one.conflict.here.text, one.conflict.there.text, one.label) for one in outlets(story)]


HERE = "Joanna Dennet was jailed for life on Friday. Ms. Dennet showed no remorse."
OTHER = "A judge in Odda jailed {} for life. Dennet had admitted three murders."


@pytest.mark.parametrize(
    ("mine", "theirs", "wanted"),
    [
        ("Joanna", "Joanne", ("Joanna", "Joanne", "given")),
        ("Sergei", "Sergey", ("Sergei", "Sergey", "rendering")),
        ("Mohammed", "Mohamed", ("Mohammed", "Mohamed", "rendering")),
        ("Michael", "Mike", None),
        ("Charles", "Chuck", None),
        ("Joseph", "Joe", None),
        ("Rosemary", "Rose", None),
        ("Christopher", "Chris", None),
        ("Joanna", "Joanna", None),
    ],
)
def test_first_names_under_one_surname(mine: str, theirs: str, wanted: tuple[str, str, str] | None) -> None:
    made = found(HERE.replace("Joanna", mine), OTHER.format(f"{theirs} Dennet"))
    assert made == ([wanted] if wanted else [])


FIRE = (
    "{} Markell, a local politician, died after the fire in the union house in Odda. His friends carried Markell to the cemetery in Odda."
)


def test_another_first_name_of_the_same_person() -> None:
    other = (
        "Mourners in Odda stood by the grave. {} Markell, a politician, perished in the fire at the union house, and friends carried him."
    )
    assert found(FIRE.format("Vladimir"), other.format("Vyacheslav")) == [("Vladimir", "Vyacheslav", "given")]


@pytest.mark.parametrize(
    ("mine", "theirs", "wanted"),
    [
        ("Anna Berg-Lund sang.", "Anna Berg Lund sang in Odda.", [("Anna Berg-Lund", "Anna Berg Lund", "given")]),
        ("Anna Berg Lund sang.", "Anna Berg-Lund sang in Odda.", [("Anna Berg Lund", "Anna Berg-Lund", "given")]),
        ("Anna Berg-Lund sang.", "Anna Berg-Lund sang. Anna Berg Lund bowed.", []),
        ("Anna Berg-Lund sang.", "Carla Berg Lund sang in Odda.", []),
    ],
)
def test_a_double_surname_with_and_without_its_hyphen(mine: str, theirs: str, wanted: list[tuple[str, str, str]]) -> None:
    assert found(mine, theirs) == wanted


SILENT = [
    ("two people of a name", "Bernard Holst and Carsten Holst met in Odda.", "Bertrand Holst was in Odda."),
    ("another context", FIRE.format("Vladimir"), "Constance Markell sells boats in Vik."),
    ("both names there", HERE, OTHER.format("Joanne Dennet, whose name is Joanna Dennet,")),
    ("two bodies", "She works at the University of Odda and reads.", "He works at the University of Bergen and reads."),
    ("two committees", "The House Committee on Harbours met in May.", "The Senate Committee on Harbours met in May."),
    ("committee and convention", "The Harbour National Convention opened.", "The Harbour National Committee met."),
    ("two papers", "He told The New Harbour Times of it.", "He lives in New Harbour City and reads."),
    ("two places", "The boat was seen near Marvik on Monday.", "The boat was seen near Larvik on Monday, not in Marvik."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_two_names(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == []
    assert found(theirs, mine) == []


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Nordic Institute of Science and Fishery", "Nordic University of Science and Fishery"),
        ("Federal Harbours Commission", "Federal Harbour Commission"),
        ("Mid Bedforshire Harbour Association", "Mid Bedfordshire Harbour Association"),
    ],
)
@pytest.mark.parametrize(
    "frame", ["The study by the {} came out in May.", "In May a study came out, the {}’s second.", "He works at the {}."]
)
def test_bodies(mine: str, theirs: str, frame: str) -> None:
    assert found(frame.format(mine), f"It was done at the {theirs} in Odda.") == [(mine, theirs, "body")]


def test_places() -> None:
    assert found("Troops moved toward Slaviansk in the east.", "The fighting near Slavyansk went on.") == [
        ("Slaviansk", "Slavyansk", "rendering")
    ]
