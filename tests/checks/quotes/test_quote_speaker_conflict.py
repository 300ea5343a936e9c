"""The same words of two people: of one who holds an office, of one who is "he"; and where that may well be one person."""

from __future__ import annotations

import pytest
from tests.story.outlets import as_file, beside

from factlint.checks.quotes.quote_speaker_conflict import Params, check
from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model

MODEL = find_model()
WORDS = "Somebody is going to have to tell me why the pier was never mended"
OTHER = f"“{WORDS},” the harbour master, Tomas Dahl, said on Monday."


def facts(text: str, name: str) -> Facts:
    return as_file(name, text, MODEL)


def found(mine: str, theirs: str = OTHER) -> list[tuple[object, object, str | None]]:
    """The speaker here and there with the label; those that are off are left out."""
    story = beside(facts(mine, "a.md"), facts(theirs, "b.md"))
    hits = [(hit.values["speaker"], hit.values["other_speaker"], hit.label) for hit in check(story, Params())]
    return [hit for hit in hits if hit[2] != "inferred"]


OFFICES = ["First Minister", "Transport Secretary", "Prime Minister", "Chief Commissioner"]
OF_OFFICE = [
    "“{words},” said the {office}, Elsa Orrin, who laid a wreath.",
    "“{words},” the {office}, Elsa Orrin, said.",
    "The {office}, Elsa Orrin, said: “{words}.”",
]


@pytest.mark.parametrize("office", OFFICES)
@pytest.mark.parametrize("form", OF_OFFICE)
def test_whose_office_is_named(form: str, office: str) -> None:
    assert found(form.format(words=WORDS, office=office)) == [("Elsa Orrin", "Tomas Dahl", "named")]


@pytest.mark.parametrize("office", OFFICES)
def test_an_office_without_a_name_may_be_anybodys(office: str) -> None:
    assert found(f"“{WORDS},” said the {office}, who laid a wreath.") == []


CLEAR = [
    "Outside, Elsa Orrin, the mayor, had embraced Lena Moe's sons. “{words},” she said afterwards.",
    "Elsa Orrin, the mother of one of the divers, came out of Lena Moe's house. “{words},” she added.",
    "Elsa Orrin had sat in Peter Holm’s kitchen. “{words},” she said.",
    # the name is in the paragraph before
    "Elsa Orrin walked along the quay.\n\n“{words},” she said.",
    # a paragraph of nothing but the quotation, after the speaker's own
    "“It was a bad night for us,” Elsa Orrin said on the quay.\n\n“{words}.”",
    "The roof of the hall was gone, Elsa Orrin said on the quay.\n\n“{words}.”\n\nNobody was hurt.",
    # the speaker is a pronoun as well
    "Elsa Orrin walked along the quay. “It was a bad night for us,” she said.\n\n“{words}.”",
]


@pytest.mark.parametrize("form", CLEAR)
def test_a_pronoun_or_a_paragraph_that_goes_on_from_one_person(form: str) -> None:
    assert found(form.format(words=WORDS)) == [("Elsa Orrin", "Tomas Dahl", "pronoun")]
    assert found(OTHER, form.format(words=WORDS)) == [("Tomas Dahl", "Elsa Orrin", "pronoun")]


UNCLEAR = [
    # another's words
    "“{words},” Elsa Orrin said, reading with some disgust from her phone what he had told them.",
    "“{words},” Elsa Orrin read out.",
    # the name is further away
    "Elsa Orrin walked along the quay.\n\nThe hall was gone.\n\n“{words},” she said.",
    "Elsa Orrin walked along the quay with Lena Moe.\n\n“{words},” she said.",
    "“It was a bad night for us,” Elsa Orrin said.\n\nThe hall was gone.\n\n“{words}.”",
    # the paragraph has words of its own
    "“It was a bad night for us,” Elsa Orrin said.\n\nOn the wall of the hall hung a board: “{words}.”",
    # two people
    "Elsa Orrin and Tomas Dahl walked along the quay. “{words},” she said.",
    "Elsa Orrin walked along the quay with Lena Moe. “{words},” she said.",
    # the same person
    "Tomas Dahl walked along the quay. “{words},” he said.",
    # not the same words
    "Elsa Orrin had sat in Peter Holm’s kitchen. “Somebody ought to be made to tell me why the pier was never mended,” she said.",
]


@pytest.mark.parametrize("form", UNCLEAR)
def test_a_pronoun_of_whom_nobody_can_be_sure(form: str) -> None:
    assert found(form.format(words=WORDS)) == []
