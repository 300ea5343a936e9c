"""The rules on names as a whole: what they say hangs on who is who, not on how anybody is called."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from factlint.engine import lint
from factlint.facts import Facts
from factlint.facts.nlp import find_model
from factlint.rulebook.load import load_rules
from factlint.story import Person, Story
from factlint.text import Document, Prose

MODEL = find_model()
RULES = [rule for rule in load_rules() if rule.code.startswith("N")]
PERSONS = ("Ostrowski", "Calloway", "Pratt", "Sol")
ARTICLE = """Finance Minister Ana Sol closed the pier on Monday. The minister is 51.

Marek Ostrowski, a diver, said the piles were rotten. By Tuesday, Ostorwski said, the repairs had begun.

Sol, the interior minister, flew home. Judith Calloway, 40, and Peter Calloway, 44, run the yard.

The council has asked for the books.

Calloway said the box was heavy. Rep. Dale Pratt, R-Ohio, agreed. Dale Pratt (D) left early."""


def findings(text: str, people: tuple[Person, ...] = ()) -> list[tuple[str, str, str]]:
    """Code, message without its columns, and words of each finding."""
    prose = Prose.plain(text)
    result = lint(Story(Facts(Document("story.txt", text, prose.blocks, prose), MODEL), people=people), RULES)
    return [(found.code, re.sub(r":\d+:\d+", "", found.message), found.range.text) for found in result.findings]


def test_each_problem_is_told_once_by_one_rule() -> None:
    assert [(code, words) for code, _, words in findings(ARTICLE)] == [
        ("N001", "Ostorwski"),
        ("N007", "interior minister"),
        ("N008", "Calloway"),
        ("N021", "(D)"),
    ]


def test_a_misspelling_that_the_people_file_shows_is_told_by_it_alone() -> None:
    told = [code for code, _, words in findings(ARTICLE, (Person("Marek Ostrowski", refuse=("Ostorwski",)),)) if words == "Ostorwski"]
    assert told == ["N003"]


SURNAMES = st.sampled_from(["Vandermeer", "Halloran", "Szymanski", "Okonkwo", "Lindqvist", "Barrientos", "Whitcombe", "Thornquist"])


@given(st.lists(SURNAMES, min_size=4, max_size=4, unique=True))
@settings(max_examples=12, deadline=None)
def test_renaming_everybody_changes_no_finding_but_the_names_in_it(surnames: list[str]) -> None:
    swaps = dict(zip(PERSONS, surnames, strict=True))
    swaps["Ostorwski"] = surnames[0][:3] + surnames[0][4] + surnames[0][3] + surnames[0][5:]
    if swaps["Ostorwski"] == surnames[0]:
        return

    def renamed(text: str) -> str:
        return re.sub(r"\b(?:" + "|".join(swaps) + r")\b", lambda found: swaps[found[0]], text)

    assert findings(renamed(ARTICLE)) == [tuple(map(renamed, found)) for found in findings(ARTICLE)]
