"""Tallies of votes: their forms, what is a score or a range, and what another outlet has."""

from __future__ import annotations

from itertools import product

import pytest
from tests.story.outlets import beside, plain

from factlint.facts import Facts
from factlint.story.events.tallies import clashes, tallies

LEAD = "The assembly of Norvia passed the harbour bill of the minister Lind on Tuesday after months of argument.\n\n"


def facts(path: str, text: str) -> Facts:
    return plain(path, text)


def found(mine: str, theirs: str) -> list[tuple[str, str]]:
    here, there = facts("2024-03-05-a.txt", LEAD + mine), facts("2024-03-05-b.txt", LEAD + theirs)
    made = clashes(beside(here, there))
    return [(clash.mine.words, clash.other.words) for clash in made]


MARKS = ["{}-{}", "{}–{}", "{} to {}", "{} against {}"]
CLAUSES = [
    "The assembly voted {} for the bill.",
    "By a vote of {}, the bill was sent on.",
    "The bill passed {} late in the day.",
    "Lawmakers approved the bill, {}.",
    "The bill was rejected {}.",
]


@pytest.mark.parametrize(("mark", "clause"), list(product(MARKS, CLAUSES)))
def test_the_forms(mark: str, clause: str) -> None:
    assert [(one.most, one.fewest) for one in tallies(facts("a.txt", clause.format(mark.format(54, 43))))] == [(54, 43)]


IN_WORDS = [
    ("The council voted eight to three against the plan.", (8, 3)),
    ("The council voted three to eight to accept the plan.", (8, 3)),
    ("The plan was refused by eight votes to three.", (8, 3)),
    ("By a vote of eight to three, members refused the plan.", (8, 3)),
    ("The committee split six-five on the plan, which was approved.", (6, 5)),
    ("Judges ruled six-to-three for the bank.", (6, 3)),
    ("The assembly passed it fifty-four to forty-three.", (54, 43)),
    ("The plan was lost by one vote, six members being against and five for it.", (6, 5)),
    ("Six members voted against and five for the plan.", (6, 5)),
    ("With 54 votes in favour and 43 against, the bill passed.", (54, 43)),
    ("The vote was 54 for, 43 against.", (54, 43)),
    ("Fifty-four senators voted in favor of the bill, with 43 opposed.", (54, 43)),
    ("There were 54 yes votes and 43 no votes.", (54, 43)),
    ("The bill passed with 43 opposed and 54 in support.", (54, 43)),
]


@pytest.mark.parametrize(("text", "tally"), IN_WORDS)
def test_results_in_words(text: str, tally: tuple[int, int]) -> None:
    assert [(one.most, one.fewest) for one in tallies(facts("a.txt", text))] == [tally]


NOT = [
    "The house voted to extend it by two to three years.",
    "Members voted for a term of six to eight weeks.",
    "They voted to hire five to ten more officers.",
    "The club lost by three to two games.",
    "Five voters in ten were for a ban, he said and 4 against one.",
    "The team voted best of the year won the game 54-43.",
    "People aged 25-34 voted early.",
    "Some 30 to 35 percent voted.",
    "The vote is on 10-12-2024.",
    "They voted in 2014-15.",
    "A 10-12-year term was approved.",
    "The price fell from 54 to 43.",
]


@pytest.mark.parametrize("text", NOT)
def test_no_tallies(text: str) -> None:
    assert tallies(facts("a.txt", text)) == ()


@pytest.mark.parametrize(("one", "two"), list(product(MARKS, MARKS)))
def test_two_outlets(one: str, two: str) -> None:
    mine, theirs = one.format(54, 43), two.format(54, 42)
    assert found(f"The assembly voted {mine} for the bill.", f"The bill passed by {theirs}.") == [(mine, theirs)]


SILENT = [
    ("the same", "The assembly voted 54-43 for the bill.", "The bill passed by 54 to 43."),
    ("the other way round", "The assembly voted 54-43 for the bill.", "The bill was approved with 43 against 54."),
    ("of two votes one agrees", "The bill passed 54-43; an amendment to the bill failed 20-77.", "The bill passed by 54 to 43."),
    (
        "the other vote of one house",
        "The assembly voted 54-43 for the bill.",
        "The bill was read. Ten members were away when a dam was rejected 20-77.",
    ),
    ("nobody against it, in figures", "The assembly voted 54-0 for the bill.", "The vote on the bill was unanimous."),
    ("another unanimous vote", "The assembly voted 54-43 for the bill.", "A unanimous vote sent flowers to the widow."),
    ("the first reading", "The house voted 86-39 to override the veto.", "The bill, which passed the house 82-41 in January, was vetoed."),
    ("last year's", "The house voted 86-39 for the bill.", "A bill passed the house 82-39 last year."),
    ("another vote", "The assembly voted 54-43 for the bill.", "The senate rejected a road plan 20-77."),
    ("two votes here that are like one there", "The bill passed 54-43 and again 54-41.", "The bill passed 54-42."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in SILENT])
def test_nothing_is_at_odds(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == []


ONE_MONTH = [
    ("the month of both", "The house voted 86-39 in March for the bill.", "In March the house voted 85-40 for the bill."),
    ("the month in which it is written", "The house voted 86-39 for the bill.", "In March the house voted 85-40 for the bill."),
    ("its day", "The house voted 86-39 on Monday for the bill.", "On March 4 the house voted 85-40 for the bill."),
]


@pytest.mark.parametrize(("mine", "theirs"), [pytest.param(*row[1:], id=row[0]) for row in ONE_MONTH])
def test_votes_of_one_month(mine: str, theirs: str) -> None:
    assert found(mine, theirs) == [("86-39", "85-40")]


UNANIMOUS = [
    ("The assembly voted unanimously for the bill.", "unanimously"),
    ("The vote to accept the bill was unanimous.", "unanimous"),
    ("The assembly unanimously approved the bill.", "unanimously"),
    ("By a unanimous vote, the bill was sent on.", "unanimous vote"),
]


@pytest.mark.parametrize(("text", "words"), UNANIMOUS)
@pytest.mark.parametrize("clause", ["The assembly voted {} for the bill.", "Lawmakers voted {} to accept the bill."])
def test_a_vote_with_nobody_against_it(text: str, words: str, clause: str) -> None:
    assert found(text, clause.format("9-2")) == [(words, "9-2")]
    assert found(clause.format("9-2"), text) == [("9-2", words)]


LARGE = [
    ("The final tally was 52 to 47.", "Senators confirmed her 51-47 on Thursday.", [("52 to 47", "51-47")]),
    ("The count was 85 to 40.", "The house voted 86-39 to brush aside the veto.", []),
    ("The count was 85 to 40.", "The house voted 85-39 to brush aside the veto.", [("85 to 40", "85-39")]),
    ("The count was 8 to 4.", "An earlier vote to table it failed 7-5. The council voted 7-4 for the roof.", []),
    ("The count was 85 to 40.", "The house voted 60-65 for the other bill.", []),
]


@pytest.mark.parametrize(("mine", "theirs", "differ"), LARGE)
def test_votes_of_a_large_house(mine: str, theirs: str, differ: list[tuple[str, str]]) -> None:
    beside_it = " A first vote on rules went 70-30." if "8 to 4" not in mine else ""
    assert found(mine + beside_it, theirs) == differ


def test_one_body_and_two_tallies() -> None:
    assert found(
        "Councillors voted eight to three against it.", "It was lost by a single vote, six members being against and five for."
    ) == [("eight to three", "six members being against and five for")]
    assert found("The 6-3 vote on the bill came late.", "Lawmakers voted 7 to 2 for the bill.") == [("6-3 vote", "7 to 2")]


WON = [
    "Vik held on for a {} victory over Lund.",
    "Vik climbed out of trouble after beating Lund {}.",
    "Lund lost {} to Vik.",
    "It was a {} win for Vik.",
]


@pytest.mark.parametrize(("one", "two"), list(product(WON, WON)))
def test_a_score_at_the_end(one: str, two: str) -> None:
    assert found(one.format("2-1"), two.format("3-1")) == [("2-1", "3-1")]
    assert found(one.format("2-1"), two.format("2-1")) == []


NO_SCORE_AT_THE_END = [
    "Vik, ahead 2-0 at half-time, was happy.",
    "It beat Lund 3-1 on aggregate.",
    "It won 4-2 on penalties.",
    "It lost its last two, 0-3 and 1-2.",
]


@pytest.mark.parametrize("other", NO_SCORE_AT_THE_END)
def test_another_score(other: str) -> None:
    assert found("Vik held on for a 2-1 victory over Lund.", other) == []
