"""Superlatives in the reporter's voice, as records and as ranks; and what looks like one and claims nothing, or is vouched for."""

from __future__ import annotations

import pytest

from factlint.engine import lint
from factlint.examples import Example, story_of
from factlint.rulebook import load_rules

RULE = next(rule for rule in load_rules() if rule.code == "A002")


def found(article: str) -> list[tuple[str, str]]:
    """Label and words of each claim that is reported, in order."""
    made = lint(story_of(Example(article, name="story.md"), article), [RULE]).findings
    return [(one.label, one.range.text) for one in made]


CLAIMS = [
    ("record", "Europe's deepest", "The mine is Europe's deepest."),
    ("record", "the longest of its kind in the country", "The bridge, the longest of its kind in the country, opened in May."),
    ("record", "the largest cattle market in the north of England", "Sund is home to the largest cattle market in the north of England."),
    ("record", "the biggest fire the city has seen in a generation", "It was the biggest fire the city has seen in a generation."),
    ("record", "the country's largest", "The company is the country's largest customer in the region."),
    ("rank", "the world's second-largest", "The bank is the world's second-largest lender by assets."),
    ("record", "the youngest person ever", "He is the youngest person ever to hold the office."),
    ("rank", "the first woman to run", "She became the first woman to run the navy."),
    ("record", "the highest rate of diabetes in Europe", "The island has the highest rate of diabetes in Europe."),
    ("rank", "the worst in 40 years", "The drought is the worst in 40 years."),
    ("rank", "their highest level since 1981", "Prices are at their highest level since 1981."),
    ("record", "the fastest-growing religion in the world", "It is the fastest-growing religion in the world."),
    ("record", "the busiest in Asia", "The harbor is the busiest in Asia."),
    ("rank", "No other country has", "No other country has lost more ships."),
    ("record", "the deadliest disaster in the state's history", "The flood was the deadliest disaster in the state's history."),
    ("rank", "the single biggest source of soot in the county", "The plant is the single biggest source of soot in the county."),
    ("record", "an unprecedented step", "The board took an unprecedented step and sold the pier."),
    ("record", "unprecedented", "The sale was unprecedented in the town."),
    ("record", "a record low", "Turnout fell to a record low."),
    ("record", "the biggest importer of rice in Africa", "The country is the biggest importer of rice in Africa."),
    ("rank", "More people live in the camp than in any other", "More people live in the camp than in any other in the world."),
]


@pytest.mark.parametrize(("label", "claim", "sentence"), CLAIMS)
def test_a_claim_in_the_voice_of_the_reporter(label: str, claim: str, sentence: str) -> None:
    assert found(f"{sentence}\n") == [(label, claim)]


@pytest.mark.parametrize("sentence", [sentence for _, _, sentence in CLAIMS])
@pytest.mark.parametrize("vouched", ["{0}, according to the port register.", "{0}, Lena Moor said.", "“{0},” Lena Moor said."])
def test_a_claim_that_somebody_vouches_for(sentence: str, vouched: str) -> None:
    assert found(vouched.format(sentence.rstrip(".")) + "\n") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The valley is among the poorest places in the country.",
        "At least 12 boats sank.",
        "The first boats came home at noon.",
        "Most of the boats sank last week.",
        "The latest ferry left at nine.",
        "Her eldest son is a baker.",
        "The largest of the three boats sank.",
        "It is the best way to cook a herring.",
        "The oldest sister, Ida, works in the harbor office.",
        "The worst is over, said Lena Moor.",
        "The harbor is the busiest in Asia, according to the port register.",
        "They met at the earliest possible date.",
        "First Bank bought the boat.",
        "“It is the biggest party in the world,” said Lena Moor.",
        "The highest court ruled on Monday.",
        "She hopes to be the first woman to run the navy.",
        "It could become the biggest harbor in the world if the plan succeeds.",
        "The top prize went to Ida Moor.",
        "The lowest bid was $3 million.",
        "Everest is the highest mountain in the world.",
        "He won the longest stage of the race.",
    ],
)
def test_nothing_is_claimed_or_anybody_can_look_it_up(sentence: str) -> None:
    assert found(f"{sentence}\n") == []
