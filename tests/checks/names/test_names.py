"""The rules on names as a whole: what they say hangs on who is who, not on how anybody is called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from factlint.engine import lint
from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.rulebook.load import load_rules
from factlint.story import Person, Story
from factlint.text import Document, Prose

MODEL = find_model()
ALL = [rule for rule in load_rules() if rule.enabled]
RULES = [rule for rule in load_rules() if rule.code.startswith("N")]
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


def test_each_problem_is_reported_once_by_one_rule() -> None:
    assert [(code, words) for code, _, words in findings(ARTICLE)] == [
        ("N001", "Ostorwski"),
        ("N007", "interior minister"),
        ("N008", "Calloway"),
        ("N021", "(D)"),
    ]


def test_a_misspelling_that_the_people_file_shows_is_reported_by_it_alone() -> None:
    told = [code for code, _, words in findings(ARTICLE, (Person("Marek Ostrowski", refuse=("Ostorwski",)),)) if words == "Ostorwski"]
    assert told == ["N003"]


GIVEN = ["Marek", "Judith", "Peter", "Ines", "Dale", "Ana", "Thomas", "Helen"]
SURNAMES = ["Vandermeer", "Halloran", "Szymanski", "Okonkwo", "Lindqvist", "Barrientos", "Whitcombe", "Thornquist", "Ostrowski", "Calloway"]
PARAGRAPHS = (
    "{a} {A}, a diver, said the piles were rotten. By Tuesday, {slip} said, the repairs had begun.",
    "Finance Minister {b} {B} closed the pier on Monday. The loan had come late.\n\n{B}, the interior minister, flew home.",
    "{c} {C}, 40, and {d} {C}, 44, run the yard together.\n\n{C} said the box was heavy.",
    "Rep. {e} {E}, R-Ohio, read the bill. {e} {E} (D) left early.",
    "Former mayor {f} {F} signed the lease in the rain.\n\n{F}, the mayor of Dunmore, opposes a sale.",
    "The ruling came from the World Trade Forum (WTO) in May, and nobody read it.",
    "On Tuesday the OPRC said that the piles were rotten.",
    "The yard has sold three ships, yard spokesman {G} said.",
    "The plane landed in Oslo at noon. The airline confirmed that the plane landed outside Oslo on Monday.",
    "The train left Kyiv at nine. It is the last train to leave Kiev this year.",
    "The talks broke down on Sunday, July 22, 2019, and were not taken up again.",
    "“We will sell the northern pier before the winter,” {a} {A} said. “The piles are as rotten as the roof.",
    "Experts say that the piles rot from within. TK add the figure.",
)
"""Paragraphs of a report with something wrong in most of them, apart or together; the letters stand for people."""
CORRECT = (
    "The rain stopped in the evening, and the sweepers came.",
    "Nobody was hurt, and the kiosk opened again at eight.",
    "The gulls returned to the roof of the old market.",
)


def reported(paragraphs: Sequence[str], people: dict[str, str]) -> list[tuple[str, str, str]]:
    """The findings of all rules in a report about these people, with their letters in the place of the names and without lines."""
    letters = {name: letter for letter, name in people.items()}
    names = re.compile(r"\b(?:" + "|".join(sorted(map(re.escape, letters), key=len, reverse=True)) + r")")

    def lettered(text: str) -> str:
        return names.sub(lambda found: "{" + letters[found[0]] + "}", re.sub(r":\d+:\d+|\blines? [\d, and]+", "", text))

    prose = Prose.plain("\n\n".join(paragraphs).format(**people))
    result = lint(Story(Facts(Document("story.txt", prose.text, prose.blocks, prose), MODEL)), ALL)
    return [(found.code, lettered(found.message), lettered(found.range.text)) for found in result.findings]


@st.composite
def casts(draw: st.DrawFn) -> dict[str, str]:
    """A first name and a surname for each letter, and a slip of the surname of the first."""
    last = dict(zip("ABCDEFG", draw(st.permutations(SURNAMES)), strict=False))
    slip = last["A"][:3] + last["A"][4] + last["A"][3] + last["A"][5:]
    first = dict(zip("abcdef", draw(st.permutations(GIVEN)), strict=False))
    assume(slip != last["A"] and first["c"][0] != first["d"][0])
    return {**last, **first, "slip": slip}


CAST = {
    **dict(zip("ABCDEFG", SURNAMES, strict=False)),
    **dict(zip("abcdef", GIVEN, strict=False)),
    "slip": "Vanedrmeer",
}
OTHERS = {
    **dict(zip("ABCDEFG", SURNAMES[::-1], strict=False)),
    **dict(zip("abcdef", GIVEN[::-1], strict=False)),
    "slip": "Callwoay",
}
REPORTS = st.lists(st.sampled_from(PARAGRAPHS), min_size=4, max_size=12, unique=True).map(lambda some: sorted(some, key=PARAGRAPHS.index))


@given(REPORTS, casts(), casts())
@settings(max_examples=25, deadline=None)
@example(list(PARAGRAPHS), CAST, OTHERS)
def test_renaming_everybody_changes_no_finding_but_the_names_in_it(report: list[str], one: dict[str, str], other: dict[str, str]) -> None:
    assert reported(report, one) == reported(report, other)


@given(REPORTS, casts(), st.sampled_from(CORRECT), st.integers(0, 12))
@settings(max_examples=20, deadline=None)
@example(list(PARAGRAPHS), CAST, CORRECT[0], 16)
def test_adding_a_correct_paragraph_removes_no_finding(report: list[str], people: dict[str, str], paragraph: str, at: int) -> None:
    longer = [*report[:at], paragraph, *report[at:]]
    assert Counter(reported(report, people)) <= Counter(reported(longer, people))


def test_the_reports_hold_what_the_rules_look_for() -> None:
    assert {code for code, _, _ in reported(PARAGRAPHS, CAST)} >= {
        "N001",
        "N005",
        "N007",
        "N008",
        "N009",
        "N010",
        "N013",
        "N016",
        "N021",
        "D001",
        "T002",
        "A003",
        "Q006",
    }
