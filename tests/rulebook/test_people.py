"""The people file: names, aliases, refused spellings and roles with dates; what is wrong with it, and where."""

from __future__ import annotations

from datetime import date

import pytest

from factlint.rulebook.nodes import YamlError
from factlint.rulebook.people import read_people
from factlint.story import Day, Role

PEOPLE_FILE = """people:
  - name: Ana Sol
    roles:
      - economist
      - {title: foreign minister, from: 2004-03-09, to: 2019-05}
  - name: Joan Hale
    roles: mayor
"""


def test_the_people_file_gives_roles_with_dates_or_without() -> None:
    sol, hale = read_people(PEOPLE_FILE, "people.yaml")
    assert sol.roles == (Role("economist"), Role("foreign minister", Day("2004-03-09"), Day("2019-05")))
    assert hale.roles == (Role("mayor"),)


@pytest.mark.parametrize(("day", "held"), [("2004-03-08", False), ("2004-03-09", True), ("2019-05-31", True), ("2019-06-01", False)])
def test_a_role_is_held_from_its_first_day_to_the_end_of_its_last_month(day: str, held: bool) -> None:
    assert Role("minister", Day("2004-03-09"), Day("2019-05")).held(date.fromisoformat(day)) is held


WRONG = [
    (
        "roles: [{title: mayor, from: May}]",
        "3:34: 'from' of item 1 of 'roles' of {}: 'May' is not a day; write 2019-05-01, 2019-05 or 2019",
    ),
    (
        "roles: [{title: mayor, to: 2019-13}]",
        "3:32: 'to' of item 1 of 'roles' of {}: '2019-13' is not a day; write 2019-05-01, 2019-05 or 2019",
    ),
    ("roles: [{title: mayor, from: 2010, to: 2009}]", "3:13: item 1 of 'roles' of {}: from 2010 is after to 2009"),
    ("roles: [{title: mayor, until: 2009}]", "3:28: 'until' is not a key of item 1 of 'roles' of {}"),
    ("roles: [{from: 2009}]", "3:13: item 1 of 'roles' of {} has no 'title'"),
    ("roles: ['']", "3:13: item 1 of 'roles' of {}: the title is empty"),
    ("refuse: {a: b}", "3:13: 'refuse' of {} should be a list"),
    ("alias: [A]", "3:5: 'alias' is not a key of {}; did you mean 'aliases'?"),
]


@pytest.mark.parametrize(("line", "expected"), WRONG)
def test_an_error_of_the_people_file_names_line_and_column(line: str, expected: str) -> None:
    with pytest.raises(YamlError) as told:
        read_people(f"people:\n  - name: Ana Sol\n    {line}\n", "desk/people.yaml")
    (error,) = told.value.errors
    assert error.startswith("desk/people.yaml:" + expected.format("item 1 of 'people' of the people file"))


def test_all_errors_of_the_people_file_are_reported_at_once() -> None:
    with pytest.raises(YamlError) as told:
        read_people("- {name: A, roles: [{title: x, from: y}, {title: z, to: y}]}\n- {nam: B}\n", "people.yaml")
    assert [error.split(": ")[0] for error in told.value.errors] == ["people.yaml:1:38", "people.yaml:1:57", "people.yaml:2:4"]


def test_a_file_that_holds_nothing_lists_nobody() -> None:
    assert read_people("# nobody yet\n", "people.yaml") == () == read_people("", "people.yaml")
