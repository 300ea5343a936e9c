"""Wholes and their parts: totals with what they are made of, what is included in what, and shares with their percentage."""

from __future__ import annotations

import pytest

from factlint import formats
from factlint.facts import Facts
from factlint.facts.model import Figure


def facts(text: str) -> Facts:
    return Facts(formats.read("a.txt", f"{text}\n".encode()))


def words(text: str, *figures: Figure) -> list[str]:
    return [text[figure.span.start : figure.span.end] for figure in figures]


BREAKDOWNS = [
    ("Officers made 30 arrests: 10 on Friday, 12 on Saturday and 8 on Sunday.", [["30", "10", "12", "8"]], True),
    ("The herd of 200 animals consists of 120 cows and 80 goats.", [["200", "120", "80"]], True),
    ("The council approved it by 31 votes, 20 from the majority and 11 from the opposition.", [["31", "20", "11"]], False),
    ("The 48 sailors, 30 men and 18 women, sailed on.", [["48", "30", "18"]], False),
    ("The storm hit 31 homes: among them five in Ashford and two in Milton.", [], False),
    ("It has 3 rules: 1 be early, 2 be kind and 3 be short.", [], False),
    ("The town has 1,250 pupils, 40 teachers and 12 cooks.", [], False),
    ("The race has 3 stages: 40 km on Friday and 12 km on Saturday.", [], False),
]


@pytest.mark.parametrize(("text", "wholes", "announced"), BREAKDOWNS)
def test_a_total_and_its_parts(text: str, wholes: list[list[str]], announced: bool) -> None:
    local = facts(text).local
    assert [words(local.text, made.total, *made.parts) for made in local.breakdowns] == wholes
    assert [made.announced for made in local.breakdowns] == [announced] * len(wholes)


SUBSETS = [
    ("The police held 12 people, among them 5 minors.", [("12", "5")]),
    ("Police arrested 45 people, 40 of whom were charged.", [("45", "40")]),
    ("Ten of the eight members voted no.", [("eight", "Ten")]),
    ("Of the 20 passengers, 15 were rescued.", [("20", "15")]),
    ("The $40 million budget includes $3 million for roads.", [("$40 million", "$3 million")]),
    ("The plan covers 12 towns, including 3,000 homes.", []),
    ("In all 96 people were on board the three boats, of whom 62 were saved.", []),
    ("The 12 boats include 5 crews.", []),
]


@pytest.mark.parametrize(("text", "pairs"), SUBSETS)
def test_what_is_included_in_what(text: str, pairs: list[tuple[str, str]]) -> None:
    local = facts(text).local
    assert [tuple(words(local.text, subset.whole, subset.part)) for subset in local.subsets] == pairs


SHARES = [
    ("Inspectors closed 12 of 48 kitchens (25%).", [("12", "48", "25%")]),
    ("Seven out of the 10 judges, 70 percent, agreed.", [("Seven", "10", "70 percent")]),
    ("Half of the members, 20 of 40, stayed away.", [("20", "40", "Half")]),
    ("Of the 200 people asked, 90, or 45 percent, said no.", [("90", "200", "45 percent")]),
    ("One in five of the 400 workers, or 80, were ill.", [("80", "400", "One in five")]),
    ("The fund dropped 35 companies over coal, roughly a quarter of the 140 on its list.", [("35", "140", "a quarter")]),
    ("Ten of the 50 states, 3 percent of the land, have such a law.", []),
    ("Inspectors closed 12 of 48 kitchens; of all 90 eating places 30% had mice.", []),
    ("It sold 300 cars, and half of the 40 dealers were happy.", []),
]


@pytest.mark.parametrize(("text", "shares"), SHARES)
def test_a_share_of_a_whole(text: str, shares: list[tuple[str, str, str]]) -> None:
    local = facts(text).local
    assert [tuple(words(local.text, share.part, share.whole, share.rate)) for share in local.shares] == shares
