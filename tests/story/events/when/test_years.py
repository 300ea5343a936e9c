"""The year of one thing in two outlets' reports of one event: every form against every other, and what is not one thing."""

from __future__ import annotations

from itertools import product

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.events.when.years import FORMS, year_clashes, years

LEAD = "A maker of pumps closed its yard in Vik on Sunday and 300 people lost their jobs, the company and the union said.\n\n"


def facts(path: str, text: str) -> Facts:
    return plain(path, text, find_model())


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    peer = facts("b.txt", LEAD + theirs)
    return [(one.mine.year, one.other.year) for one in year_clashes(beside(facts("a.txt", LEAD + mine), peer))]


EXAMPLES = [(what, example) for what, forms in FORMS.items() for _, example in forms]
PAIRS = [(a, b) for what in FORMS for a, b in product([example for name, example in EXAMPLES if name == what], repeat=2)]


@pytest.mark.parametrize(("what", "example"), EXAMPLES)
def test_each_form_is_found_by_its_example(what: str, example: str) -> None:
    assert [one.what for one in years(facts("a.txt", f"Anna Berg, 61, {example}."))] == [what]


@pytest.mark.parametrize(("one", "two"), PAIRS)
def test_two_outlets(one: str, two: str) -> None:
    here, there = "Anna Berg, 61, {}, they said.", "The chair, Anna Berg, {}."
    assert found(here.format(one), there.format(two[:-4] + "1921")) == [(one[-4:], "1921")]
    assert found(here.format(one), there.format(two)) == []


def test_digits_in_another_order_need_no_name() -> None:
    assert found("Established in 1978, it makes pumps.", "It has been in business since 1987.") == [("1978", "1987")]


SILENT = [
    ("two employers", "Anna Berg joined the cannery in 1999.", "Anna Berg joined the union in 2004."),
    ("two posts", "Anna Berg was elected mayor of Vik in 2010.", "Anna Berg was elected to the council of Vik in 2002."),
    ("no name in common", "Established in 1978, it makes pumps.", "The union was founded in 1964."),
    ("two people", "Anna Berg joined Labour in 1978.", "Carla Moe joined Labour in 1981."),
    (
        "two years there",
        "Harbor Pumps was founded in 1978.",
        "Harbor Pumps was founded in 1981. Its yard at Harbor Pumps Lane was set up in 1978.",
    ),
    ("two things", "Harbor Pumps was founded in 1978.", "The hall of Harbor Pumps was built in 1981."),
    ("said by somebody", "Harbor Pumps was founded in 1978.", "“Harbor Pumps was founded in 1981,” he said."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_no_conflict(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == []
