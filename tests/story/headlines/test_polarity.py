"""Statements of a short text that the story makes the other way round."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint import formats
from factlint.facts import Facts
from factlint.story.headlines.polarity import Statements


def opposed(text: str, story: str) -> list[tuple[str, str, bool]]:
    facts = Facts(formats.read("a.txt", story.encode()))
    return [(text[o.statement.start : o.statement.end], facts.document[o.story], o.denied) for o in Statements(facts).opposed(text)]


STORY = "The council of Tarn voted on Monday not to sell its harbour to the bank. Boats lie on the sand there."


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Council of Tarn votes to sell its harbour", True),
        ("Council of Tarn votes not to sell harbour to bank", None),
        ("The council of Tarn doesn't sell its harbour", None),
        ("Will the council of Tarn vote to sell its harbour?", None),
        ("Council of Tarn votes on whether to sell its harbour", None),
        ("Council of Tarn votes to paint its harbour", None),
        ("Boats of the bank lie on sand there", None),
    ],
)
def test_a_statement_without_the_not_of_the_story_is_its_opposite(text: str, denied: bool | None) -> None:
    expected = [] if denied is None else [(text, STORY.partition(". ")[0] + ".", denied)]
    assert opposed(text, STORY) == expected


def test_a_not_that_the_story_lacks_is_reported_too() -> None:
    story = "The council of Tarn sold its harbour to the bank on Monday. The mayor did not vote."
    text = "The council of Tarn hasn't sold its harbour to the bank."
    assert opposed(text, story) == [(text, "The council of Tarn sold its harbour to the bank on Monday.", False)]


def test_a_story_that_says_both_is_not_turned_round() -> None:
    assert opposed("Council of Tarn votes to sell its harbour", STORY + " In May the council of Tarn voted to sell its harbour.") == []


@given(st.text(max_size=200), st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=200))
def test_no_text_makes_it_fail(text: str, story: str) -> None:
    for statement, _, _ in opposed(text, story):
        assert statement in text


def test_what_the_story_says_word_for_word_is_never_its_opposite() -> None:
    assert opposed(STORY, STORY) == []
