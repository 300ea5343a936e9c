"""House rules of the kind `terms`: this word, not that one."""

from __future__ import annotations

import pytest

from factlint import formats
from factlint.checks.house.terms import LIMIT, Params, check
from factlint.facts import Facts
from factlint.story import Story

HALL = Params(prefer={"town hall": ("city hall", "townhall")})
FUZZY = Params(prefer={"Quellbach": (), "Rybnik Institute": ("Rybnik School",)}, fuzzy=1)


def found(text: str, params: Params) -> list[tuple[str, str]]:
    story = Story(Facts(formats.read("story.md", text.encode())))
    return [(story.article.document[hit.span], hit.values["wanted"]) for hit in check(story, params)]


@pytest.mark.parametrize(
    ("text", "params", "expected"),
    [
        (
            "In city hall, City Hall and townhall.",
            HALL,
            [("city hall", "town hall"), ("City Hall", "Town hall"), ("townhall", "town hall")],
        ),
        ("In city\nhall.", HALL, [("city\nhall", "town hall")]),
        ("In the city. Hall of fame.", HALL, []),
        ("In city\n\nhall.", HALL, []),
        ("Multicity hall, city halls, city-hall talk, inter-city hall.", HALL, []),
        ("City hall's roof", HALL, [("City hall", "Town hall")]),
        ("The co-op’s cop.", Params(replace={"co-op": "cooperative", "cop": "officer"}), [("co-op", "cooperative"), ("cop", "officer")]),
        ("A cop-out.", Params(replace={"cop": "officer"}), []),
        ("US and us", Params(replace={"US": "U.S."}, ignore_case=False), [("US", "U.S.")]),
        ("Labour Party labour", Params(replace={"labour": "labor"}, unless=("Labour Party",)), [("labour", "labor")]),
        ("O’Neill and O'Neill", Params(replace={"O'Neill": "O'Neil"}), [("O’Neill", "O'Neil"), ("O'Neill", "O'Neil")]),
        ("Quellbach, Quelbach, Quellbahc, Quellbachs", FUZZY, [("Quelbach", "Quellbach"), ("Quellbahc", "Quellbach")]),
        ("the Rybnik Institut, the Ryb Institute", FUZZY, [("Rybnik Institut", "Rybnik Institute")]),
        ("the Rybnik School", FUZZY, [("Rybnik School", "Rybnik Institute")]),
    ],
)
def test_a_wrong_term_is_found(text: str, params: Params, expected: list[tuple[str, str]]) -> None:
    assert found(text, params) == expected


def test_the_fix_puts_the_right_term_but_never_into_a_quotation() -> None:
    story = Story(Facts(formats.read("story.md", b'In city hall she said, "I love city hall," twice in *city* hall.')))
    fixes = [hit.fix and [(story.article.document[e.span], e.text) for e in hit.fix.edits] for hit in check(story, HALL)]
    assert fixes == [[("city hall", "town hall")], None, None]


@pytest.mark.parametrize(
    ("params", "said"),
    [
        ({}, "it has neither 'prefer' nor 'replace'"),
        ({"prefer": {"a": ()}}, "'prefer' names no term to find; list some, or set 'fuzzy'"),
        ({"replace": {"a": "a"}}, "'a' replaces itself"),
        ({"replace": {" ": "a"}}, "' ' or 'a' has no words"),
        ({"replace": {"a": "b"}, "fuzzy": 9}, "'fuzzy' should be from 0 to 3, not 9"),
    ],
)
def test_what_is_wrong_with_a_list_is_reported(params: dict[str, object], said: str) -> None:
    with pytest.raises(ValueError) as error:
        Params(**params)  # type: ignore[arg-type]
    assert str(error.value) == said


def test_a_common_term_does_not_flood() -> None:
    assert len(found("city hall " * 20_000, HALL)) == LIMIT
