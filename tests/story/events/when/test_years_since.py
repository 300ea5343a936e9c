"""Records since a year in two outlets' reports of one event."""

from __future__ import annotations

from itertools import product

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.story.events.when.years import record_clashes, records

LEAD = "The volcano above Vik in Norvia erupted on Sunday and buried the village of Lund in mud, officials said.\n\n"
FORMS = [
    "It was the most violent eruption since {}.",
    "It is the biggest since {}.",
    "The eruption was the first since {}, experts said.",
    "Norvia's deadliest eruption since the spring of {} closed the airport.",
    "The mud was at its highest since March {}.",
]


def facts(path: str, text: str) -> Facts:
    return plain(path, text)


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    peer = facts("b.txt", LEAD + theirs)
    return [(clash.mine.year.words, clash.other.year.words) for clash in record_clashes(beside(facts("a.txt", LEAD + mine), peer))]


@pytest.mark.parametrize("form", FORMS)
def test_the_forms(form: str) -> None:
    assert [record.year.words for record in records(facts("a.txt", form.format(1974)))] == ["1974"]


@pytest.mark.parametrize(("one", "two"), list(product(FORMS, FORMS)))
def test_two_outlets(one: str, two: str) -> None:
    assert found(one.format(1974), two.format(1970)) == [("1974", "1970")]
    assert found(one.format(1974), two.format(1974)) == []


SILENT = [
    ("no record", "The volcano has been quiet since 1974."),
    ("two records", "It is the biggest since 1970, and the first in winter since 1931."),
    ("in a quotation", "“It is the biggest since 1970,” he said."),
    ("another sentence", "It is the biggest of all. The mud has been here since 1970."),
]


@pytest.mark.parametrize("theirs", [pytest.param(text, id=name) for name, text in SILENT])
def test_nothing_is_at_odds(theirs: str) -> None:
    assert found("It is the biggest since 1974.", theirs) == []


def test_the_first_of_one_thing_is_not_the_first_of_another() -> None:
    assert found("It is the city's first increase since 1974.", "It is the city's first new firehouse since 1998.") == []
    assert found("It is the city's first increase since 1974.", "It is the first tax increase since 1998.") == [("1974", "1998")]
