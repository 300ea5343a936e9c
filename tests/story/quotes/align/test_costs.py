"""What a changed word costs, and where `factlint facts --why` says so."""

from __future__ import annotations

import pytest
from tests.conftest import Desk

from factlint.story.quotes.align.costs import COSTS, GAINS, difference, swap, weight


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("colour", "color", "another spelling of the word"),
        ("close", "closed", "another form of the word"),
        ("pier", "bridge", "another word of its kind"),
        ("the", "a", "another word of its kind"),
        ("pier", "the", "a word of another kind"),
    ],
)
def test_the_difference_of_two_words_is_a_row_of_the_table(one: str, other: str, name: str) -> None:
    assert difference(one, other) == name
    assert swap(one, other) == COSTS[name] - (weight(one) if name == "another spelling of the word" else 0)


def test_a_word_with_a_meaning_of_its_own_is_worth_more() -> None:
    assert {weight("pier"), weight("the")} == set(GAINS.values())


def test_the_same_word_in_another_spelling_is_nearly_the_word_itself() -> None:
    assert swap("colour", "color") == pytest.approx(-0.95)


def test_why_prints_what_each_changed_word_costs(desk: Desk) -> None:
    desk.put("story.md", "“We [all] lost four ships in the storm and nobody was hurt,” said Ana Ruiz.\n")
    desk.put("sources/story/tape.txt", "RUIZ: We lost three ships in the storm, and really nobody was hurt.\n")
    lines = desk.run("facts", "--why", "--model", "none", "--no-cache", "story.md").out.splitlines()
    assert [line.partition("alike: ")[2] for line in lines if ": beside " in line] == [
        "function-word, “really” is left out: a word that the other side does not have (1)",
        "gloss, “all” is added: a word in brackets (0.02)",
        "number, “four” for “three”: another word of its kind (0.9)",
    ]
    assert all("beside sources/story/tape.txt:1, 0." in line for line in lines if ": beside " in line)
