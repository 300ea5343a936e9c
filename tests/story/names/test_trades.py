"""What people are by trade or study: the forms, two outlets, and what does not conflict."""

from __future__ import annotations

import pytest
from tests.story.outlets import as_file, beside

from factlint.facts import Facts
from factlint.facts.parse.nlp import find_model
from factlint.story.names.trades import other_trades

MODEL = find_model()
LEAD = "A freight train left the rails near the Odda viaduct on Sunday and one railway worker was killed, the police said.\n\n"


def facts(text: str, name: str) -> Facts:
    return as_file(name, text, MODEL)


def found(mine: str, theirs: str, days: tuple[str, str] = ("2024-03-01", "2024-03-02")) -> list[tuple[str, str]]:
    peer = facts(LEAD + theirs, f"{days[1]}-b.txt")
    return [(one.mine.words, one.other.words) for one in other_trades(beside(facts(LEAD + mine, f"{days[0]}-a.txt"), peer))]


FORMS = [
    "Peter Lang, a {}, crawled out of the window.",
    "Peter Lang, 45, a {}, crawled out of the window.",
    "Peter Lang (45), a {}, crawled out of the window.",
    "The man, Peter Lang, is a {} in Odda.",
    "The {}, Peter Lang, crawled out of the window.",
    "The train's {}, Peter Lang, 45, crawled out of the window.",
    "Peter Lang, who was the {}, crawled out of the window.",
]


@pytest.mark.parametrize("one", FORMS)
@pytest.mark.parametrize("two", FORMS)
def test_two_trades(one: str, two: str) -> None:
    assert found(one.format("conductor"), two.format("driver")) == [("conductor", "driver")]
    assert found(one.format("driver"), two.format("driver")) == []
    assert found(one.format("driver"), two.format("violinist")) == []


STUDIES = [
    ("Peter Lang, a student nurse, was hurt.", "student nurse"),
    ("Peter Lang, 22, a nursing student, was hurt.", "nursing student"),
    ("Peter Lang is a nursing student at Odda.", "nursing student"),
]
OTHER_STUDIES = [("Peter Lang, a law student, was hurt.", "law student"), ("Peter Lang, a student of law, was hurt.", "student of law")]


@pytest.mark.parametrize(("one", "here"), STUDIES)
@pytest.mark.parametrize(("two", "there"), OTHER_STUDIES)
def test_two_studies(one: str, here: str, two: str, there: str) -> None:
    assert found(one, two) == [(here, there)]
    assert found(two, one) == [(there, here)]


@pytest.mark.parametrize("one", STUDIES)
@pytest.mark.parametrize("two", STUDIES)
def test_one_study(one: tuple[str, str], two: tuple[str, str]) -> None:
    assert found(one[0], two[0]) == []


APART = ["who was not involved", "of the University of Odda, who was not part of the study", "a chemist who had no part in the work"]
AUTHORS = ["a co-author of the paper", "a chemist in Odda and lead author of the study", "who led the research", "one of the authors"]


@pytest.mark.parametrize("apart", APART)
@pytest.mark.parametrize("author", AUTHORS)
def test_an_author_and_not_involved(apart: str, author: str) -> None:
    assert len(found(f"Dr. Peter Lang, {apart}, called it good.", f"It was good, said Peter Lang, {author}.")) == 1
    assert found(f"Dr. Peter Lang, {author}, called it good.", f"It was good, said Peter Lang, {author}.") == []


def test_one_dead_with_and_without_a_name() -> None:
    named = "The train's conductor, Peter Lang, 45, of Odda, was killed."
    for unnamed in ("The driver, a 45-year-old man, was pronounced dead.", "The driver, aged 45, died at the scene."):
        assert found(named, unnamed) == [("conductor", "driver")]
        assert found(unnamed, named) == [("driver", "conductor")]
        assert found(named, unnamed.replace("45", "61")) == []
        assert found(named.replace("was killed", "slept"), unnamed) == []


DEFENDING = ["His lawyer, Peter Lang, said no.", "Defence barrister Peter Lang said no.", "Peter Lang, defending, said no."]
DEFENDING += ["Peter Lang, for the defence, said no.", "Peter Lang, her solicitor, said no."]
PROSECUTING = ["The prosecutor, Peter Lang, said no.", "Peter Lang, prosecuting, said no.", "Peter Lang, for the prosecution, said no."]
PROSECUTING += ["Peter Lang, an assistant U.S. prosecutor, said no.", "Federal prosecutor Peter Lang said no."]


@pytest.mark.parametrize("one", DEFENDING)
@pytest.mark.parametrize("two", PROSECUTING)
def test_two_sides_of_a_trial(one: str, two: str) -> None:
    assert len(found(one, two)) == len(found(two, one)) == 1
    assert found(one, DEFENDING[0]) == found(two, PROSECUTING[0]) == []
    assert found(one, two.replace("Peter Lang", "Tomas Roe")) == []


def test_a_pupil_and_a_worker() -> None:
    assert found("Peter Lang, a schoolboy, was hurt.", "Peter Lang, a shepherd, was hurt.") == [("schoolboy", "shepherd")]
    assert found("Peter Lang, a schoolboy, was hurt.", "Peter Lang, a pupil in Odda, was hurt.") == []


SILENT = [
    ("what he was", "Peter Lang, a former driver, crawled out.", "Peter Lang, a conductor, crawled out."),
    ("both", "Peter Lang, a driver, crawled out. The conductor, Peter Lang, slept.", "Peter Lang, a conductor, crawled out."),
    ("another man", "Peter Lang, a driver, crawled out.", "Tomas Lang, a conductor, crawled out."),
    ("said by somebody", "“Peter Lang, a driver, crawled out,” she said.", "Peter Lang, a conductor, crawled out."),
    ("another study", "Ada Moe, who was not involved, and Peter Lang, a driver, spoke.", "Peter Lang, a co-author of the paper, spoke."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_no_conflict(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == []


def test_weeks_later() -> None:
    assert found(FORMS[0].format("driver"), FORMS[0].format("conductor"), ("2024-03-01", "2024-06-01")) == []
