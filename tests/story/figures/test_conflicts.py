"""When two figures meet, when they are the same, and what one is to the other."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factlint.facts import Facts
from factlint.facts.figures.find import find_figures
from factlint.facts.model import Figure
from factlint.story import Source, Story
from factlint.story.figures.conflicts import conflicts
from factlint.story.figures.stems import stem
from factlint.story.figures.values import meet, relation
from factlint.text import Document, Prose, paragraphs


def figure(text: str) -> Figure:
    [found] = find_figures(text, list(paragraphs(text)))
    return found


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("some $100 billion", "more than $110 billion", False),
        ("some $100 billion", "$108 billion", True),
        ("nearly 100 troops", "100 troops", False),
        ("nearly 100 troops", "97 troops", True),
        ("at least 12 troops", "12 troops", True),
        ("more than 12 troops", "12 troops", False),
        ("up to 50 troops", "at least 51 troops", False),
        ("9.97 million tons", "10 million tons", True),
        ("1,237 boats", "1,200 boats", True),
        ("1,300 boats", "1,200 boats", False),
        ("67%", "63%", False),
    ],
)
def test_figures_meet_where_their_intervals_do(one: str, other: str, expected: bool) -> None:
    assert (meet(figure(one), figure(other)), meet(figure(other), figure(one))) == (expected, expected)


@pytest.mark.parametrize(
    ("mine", "other", "expected"),
    [
        ("300 boats", "nearly 300 boats", "hedge-dropped"),
        ("nearly 300 boats", "300 boats", "hedge-added"),
        ("almost 300 boats", "about 300 boats", "same"),
        ("at least 9 boats", "up to 9 boats", "bound"),
        ("$4.2 million", "$4.2 billion", "scale"),
        ("more than $4 million", "more than $5 million", "differs"),
        ("about 1,200 boats", "1,237 boats", "same"),
        ("a hundred boats", "100 boats", "same"),
    ],
)
def test_what_a_figure_is_to_its_counterpart(mine: str, other: str, expected: str) -> None:
    assert relation(figure(mine), figure(other), copied=True) == expected


@pytest.mark.parametrize(
    ("one", "other"), [("killed", "deaths"), ("damaged", "losses"), ("owed", "debt"), ("harbors", "harbor"), ("sanctions", "sanction")]
)
def test_words_of_one_thing_share_a_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


HEDGES = ["", "about ", "nearly ", "more than ", "at least ", "up to ", "fewer than "]
AMOUNTS = st.builds(
    "{}{}{} boats".format, st.sampled_from(HEDGES), st.integers(2, 999), st.sampled_from(["", ",000", ".5 million", " billion"])
)


@given(AMOUNTS)
def test_a_figure_agrees_with_itself(text: str) -> None:
    assert relation(figure(text), figure(text), copied=True) == "same"


@given(AMOUNTS, AMOUNTS)
def test_meeting_has_no_direction(one: str, other: str) -> None:
    assert meet(figure(one), figure(other)) == meet(figure(other), figure(one))


def facts(path: str, text: str) -> Facts:
    prose = Prose.plain(text)
    return Facts(Document(path, text, prose.blocks, prose))


@given(st.text() | st.lists(st.sampled_from("12 |boats |$5 |nearly |of |. |\n\n|killed |million |9".split("|"))).map("".join), st.text())
def test_comparing_never_fails_and_identical_sources_are_silent(text: str, other: str) -> None:
    story = Story(facts("story.md", text), (Source(facts("copy.txt", text)), Source(facts("other.txt", other))))
    assert [c for c in conflicts(story) if c.source is story.sources[0]] == []


def test_values_beyond_the_limits_of_floats_are_compared() -> None:
    assert not meet(figure("9999999999999999999999999 boats"), figure("1 million boats"))
    assert figure("9999999999999999999999999 boats").value == Decimal("9999999999999999999999999")
