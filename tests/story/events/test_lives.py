"""Where people were born, found and died: the forms, two outlets, two sentences, and what does not conflict."""

from __future__ import annotations

import pytest
from tests.story.outlets import as_file, beside

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.events.lives import unsettled

MODEL = find_model()
LEAD = "The novelist Ada Lindqvist, whose books on the harbour of Odda sold in thirty countries, has died, her publisher said.\n\n"


def facts(text: str, name: str) -> Facts:
    return as_file(name, text, MODEL)


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    peer = facts(LEAD + theirs, "b.txt")
    return [(one.mine.words, one.other.words) for one in unsettled(beside(facts(LEAD + mine, "a.txt"), peer))]


BORN = [
    ("Lindqvist was born in {}.", "born in {}"),
    ("She was born in {}, where her father kept a chandlery.", "born in {}"),
    ("Ada Lindqvist was born and raised in {}.", "born and raised in {}"),
    ("Lindqvist, 71, born in {}, never learned to swim.", "born in {}"),
    ("Lindqvist, 71, was born on May 2, 1953, in {} and went to sea.", "born on May 2, 1953, in {}"),
    ("Ms. Lindqvist, a native of {}, never learned to swim.", "native of {}"),
    ("Lindqvist was 71. She was born in {} and never learned to swim.", "born in {}"),
]


@pytest.mark.parametrize(("one", "here"), BORN)
@pytest.mark.parametrize(("two", "there"), BORN[:2] + BORN[-1:])
def test_born_in_two_towns(one: str, here: str, two: str, there: str) -> None:
    assert found(one.format("Tromvik"), two.format("Birkenhead")) == [(here.format("Tromvik"), there.format("Birkenhead"))]
    assert found(two.format("Birkenhead"), one.format("Tromvik")) == [(there.format("Birkenhead"), here.format("Tromvik"))]
    assert found(one.format("Tromvik"), two.format("Tromvik, in Norway")) == []
    assert found(one.format("Tromvik"), two.format("Norway")) == []


DEATHS = [
    ("home", ["She died at home.", "Lindqvist died peacefully at her home in Odda.", "Lindqvist, 71, died in her bed."]),
    ("hospital", ["She died in hospital.", "Lindqvist died at the Marine Hospital.", "She was pronounced dead at the hospital."]),
    ("barn", ["She died in the barn.", "Lindqvist, 71, died in a barn."]),
]


@pytest.mark.parametrize("one", DEATHS)
@pytest.mark.parametrize("two", DEATHS)
def test_died_in_two_places(one: tuple[str, list[str]], two: tuple[str, list[str]]) -> None:
    for mine in one[1]:
        for theirs in two[1]:
            assert bool(found(mine, theirs)) == (one[0] != two[0]), (mine, theirs)


def test_found_and_died() -> None:
    assert found("Lindqvist died in the barn.", "Lindqvist was found dead in her car.") == [
        ("died in the barn", "was found dead in her car")
    ]
    assert found("Lindqvist died in hospital.", "Lindqvist was found unconscious in her car. The death was reported at noon.") == []


def test_two_places_in_one_text() -> None:
    text = "She died at home on Friday.\n\nThe painter Tess Moe, who was with her at the Harbour Hospice when she died, left."
    assert found(text, "") == [("at the Harbour Hospice when she died", "died at home")]
    assert found("She died at home on Friday.\n\nHer sister Tess Moe died in hospital in 2011.", "") == []


SILENT = [
    ("another person", "Lindqvist was born in Tromvik.", "Her husband, Tomas Dahl, was born in Birkenhead."),
    ("a pronoun that may be either's", "Lindqvist met Tess Moe. She was born in Tromvik.", "Lindqvist was born in Birkenhead."),
    ("a month", "Lindqvist was born in May 1953.", "Lindqvist was born in Birkenhead."),
    ("a part of a city", "Lindqvist was born in Hackney.", "Lindqvist was born in London."),
    ("the other town is there too", "Lindqvist was born in Tromvik.", "Lindqvist was born in Birkenhead, not in Tromvik."),
    ("one spelling", "Lindqvist was born in Tromvik.", "Lindqvist was born in Tromwik."),
    ("said by somebody", "“Lindqvist was born in Tromvik,” he said.", "Lindqvist was born in Birkenhead."),
    ("the scene", "Lindqvist was pronounced dead at the scene.", "Lindqvist died in her car."),
    ("a hospice of a hospital", "Lindqvist died in hospital.", "Lindqvist died in a hospice."),
    ("alive", "Lindqvist was found in her car, asleep.", "Lindqvist died in a hospice."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_no_conflict(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == []
