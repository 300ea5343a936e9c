"""Ages in other words than beside the name, in two outlets; and ages of other people or another time."""

from __future__ import annotations

import pytest
from tests.story.outlets import as_file, beside

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.figures.ages import age_conflicts
from factlint.story.persons.aged import aged_otherwise

MODEL = find_model()
HERE = "The walk from the harbour of Odda to the cape ended in driving sleet on Sunday, and a crowd with an accordion waited.\n\n"
THERE = "A crowd and an accordion waited at the cape in driving sleet on Sunday, where the walk from the harbour of Odda ended.\n\n"


def facts(text: str, name: str) -> Facts:
    return as_file(name, text, MODEL)


def found(mine: str, other: str) -> bool:
    """The article and its peer, of one day, give two ages."""
    story = beside(facts(HERE + mine, "2024-05-06-a.txt"), facts(THERE + other, "2024-05-06-b.txt"))
    return bool(age_conflicts(story) or aged_otherwise(story))


FORMS = [
    "Solveig Tveit, {}, left the harbour at Odda on Monday.",
    "Solveig Tveit left the harbour on Monday. She was {}, and had been tried for theft in 1993.",
    "Solveig Tveit left the harbour on Monday. She is {} and a widow.",
    "Solveig Tveit left the harbour on Monday. The {}-year-old had been on foot since the spring.",
    "A widow, Solveig Tveit, turned up on Monday. The {}-year-old was tired.",
    "Solveig Tveit, the farmer, has spent half of her {} years behind bars.",
    "Solveig Tveit, the farmer, was at sea for most of her {} years.",
    "Gran Solveig Tveit, {}, left the harbour.",
    "Solveig Tveit left on Monday. At {}, she is the oldest walker in Odda.",
    "Solveig Tveit is {}.",
    "Solveig Tveit is {} and left on Monday.",
    "Solveig Tveit (pictured), {}, left on Monday.",
    "Solveig Tveit has died aged {}.",
    "Solveig Tveit died on Monday at the age of {}.",
    "Solveig Tveit was {} when she died on Monday.",
]


@pytest.mark.parametrize("form", FORMS)
def test_two_ages_of_one_person(form: str) -> None:
    for other in (FORMS[0], "Hikers at Odda met {}-year-old Solveig Tveit on Monday."):
        assert found(form.format(74), other.format(68))
        assert found(other.format(68), form.format(74))
        assert not found(form.format(68), other.format(68))


DECADES = [("in her sixties", 72, True), ("in her sixties", 66, False), ("in her 60s", 72, True), ("in her late 60s", 61, True)]
DECADES += [("in her mid-60s", 64, False), ("in her seventies", 68, True), ("in her 70s", 74, False)]


@pytest.mark.parametrize(("words", "years", "wanted"), DECADES)
@pytest.mark.parametrize("form", ["Solveig Tveit, {}, left.", "Solveig Tveit, a widow {}, left.", "Solveig Tveit left. She is still {}."])
def test_decades(form: str, words: str, years: int, wanted: bool) -> None:
    assert found(form.format(words), FORMS[0].format(years)) is wanted
    assert found(FORMS[0].format(years), form.format(words)) is wanted


@pytest.mark.parametrize(("words", "years", "wanted"), [("septuagenarian", 68, True), ("septuagenarian", 74, False)])
def test_the_septuagenarian(words: str, years: int, wanted: bool) -> None:
    assert found(f"Solveig Tveit left on Monday. The {words} was tired.", FORMS[0].format(years)) is wanted


@pytest.mark.parametrize("form", ["Solveig Tveit, {}, left on Monday.", "Solveig Tveit left. She is {}.", "Solveig Tveit, aged {}, left."])
def test_ages_in_words(form: str) -> None:
    assert found(form.format("seventy-four"), FORMS[0].format(68))
    assert not found(form.format("sixty-eight"), FORMS[0].format(68))


SILENT = [
    # another time
    "Solveig Tveit left the harbour. She was 61 when she was convicted of theft.",
    "Solveig Tveit left the harbour. She was 61 at the time of the theft, a court heard.",
    "Solveig Tveit turned back on Monday. The 61-year-old of 1993 was gone.",
    "Solveig Tveit moved to Odda in her fifties.",
    # other years
    "Solveig Tveit left the harbour. In all her 61 years at the bank she had never walked.",
    "Solveig Tveit spent 61 years at sea.",
    "Solveig Tveit left the harbour. She was 61 minutes late.",
    "Solveig Tveit died at 61 Harbour Road.",
    # somebody else
    "Solveig Tveit met a pensioner. A driver passed Solveig Tveit. The 61-year-old was tired.",
    "Solveig Tveit and Ann Boyd left on Monday. The 61-year-old was tired.",
    "Solveig Tveit and Ann Boyd left on Monday. She was 61.",
    "Solveig Tveit left with Ann Boyd, 44. The 61-year-old was tired.",
    "Solveig Tveit left on Monday. The 61-year-old man was tired.",
    "Kari Tveit left on Monday. The 61-year-old was tired.",
    "Solveig Tveit left on Monday. The 12-year-old was tired.",
    "Solveig Tveit met a fisherman and a boy at sea. He was 61.",
    "Mary Tveit left on Monday. He was 61.",
    "Solveig Tveit left on Monday with her mother. She was 61.",
    # somebody's words
    "Solveig Tveit left on Monday. “She was 61,” said Ann Boyd.",
    # both are known
    "Solveig Tveit, 68, left. She was 61, a reader says.",
]


@pytest.mark.parametrize("text", SILENT)
def test_another_time_or_person(text: str) -> None:
    assert not found(text, FORMS[0].format(68))
    assert not found(FORMS[0].format(68), text)


GIRLS = ["A {0}-year-old girl fell.", "A girl of {0} fell.", "A girl, {0}, fell.", "A girl aged {0} fell.", "The girl, aged {0}, fell."]
GIRLS += ["A {0}-year-old schoolgirl fell.", "A young girl of {0}, a pupil, fell."]


@pytest.mark.parametrize("mine", GIRLS)
@pytest.mark.parametrize("theirs", GIRLS)
def test_the_one_girl(mine: str, theirs: str) -> None:
    def girls(one: str, other: str) -> bool:
        return bool(aged_otherwise(beside(facts(HERE + one, "a.txt"), facts(THERE + other, "b.txt"))))

    assert found(mine.format(12), theirs.format(13))
    assert not found(mine.format(12), theirs.format(12))
    assert not girls(mine.format(12), theirs.format(13) + " Her brother, 12, watched.")
    assert not girls(mine.format(12), theirs.format(17))
    assert not girls(mine.format(12), theirs.format(13) + " A girl of 9 watched.")
    assert not girls(mine.format(12), theirs.format(13).replace("girl", "boy"))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Maria Tveit left on Monday. She was 61.", True),
        ("Maria Tveit met a fisherman and a boy at sea. He was 61.", False),
        ("Maria Tveit left on Monday with her mother. She was 61.", False),
    ],
)
def test_whose_pronoun_it_is_after_a_first_name_in_use(text: str, wanted: bool) -> None:
    assert found(text, "Maria Tveit, 68, left the harbour at Odda on Monday.") == wanted
