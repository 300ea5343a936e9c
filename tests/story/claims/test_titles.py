"""Other titles and first names in the sources, words in quotation marks, and records of some years."""

from __future__ import annotations

from itertools import product

import pytest
from tests.samples.claims import MODEL, rows

NAMES = [
    ("City engineer Dana Whitlow spoke.", "Public Works Director Dana Whitlow spoke.", "name conflicts Dana Whitlow"),
    ("Public works director Dana Whitlow spoke.", "Public Works Director Dana Whitlow spoke.", "name supported Dana Whitlow"),
    (
        "Karin Aas, the company\u2019s chief financial officer, spoke.",
        "A call with Karin Aas, chief executive of Norrland.",
        "name conflicts Karin Aas",
    ),
    ("Dr Sanjeev Rudd, deputy medical director, spoke.", "Present: Dr Sanjeev Rudd (medical director).", "name conflicts Sanjeev Rudd"),
    ("Dr Sanjeev Rudd, the medical director, spoke.", "Present: Dr Sanjeev Rudd (medical director).", "name supported Sanjeev Rudd"),
    (
        "Representative Dana Whitlow of California, the Republican leader, spoke.",
        "House Minority Leader Dana Whitlow spoke.",
        "name supported Dana Whitlow",
    ),
    (
        "Representative Dana Whitlow of California, the committee\u2019s Republican chairman, spoke.",
        "Chairman Dana Whitlow spoke.",
        "name supported Dana Whitlow",
    ),
    ("Councillor Dana Whitlow spoke.", "Dana Whitlow, leader of the council, spoke.", "name supported Dana Whitlow"),
    ("Councillor Dana Whitlow spoke.", "City engineer Dana Whitlow spoke.", "name conflicts Dana Whitlow"),
    ("Jan Prell was sent off.", "Sent off: Jon Prell (71).", "name conflicts Jan Prell"),
    ("Gemma Rudd, the director, spoke.", "We spoke to Gemma Budd, the director.", "name conflicts Gemma Rudd"),
    # The sources have the name, and nothing like the role.
    ("Priya Raman, a fund manager, asked about it.", "The first question is from Priya Raman, of Calloway.", "name not found Priya Raman"),
    (
        "Giles Holt, who leads the Conservatives, asked about it.",
        "Giles Holt, leader of the Conservative group, asked.",
        "name supported Giles Holt",
    ),
]

ELECTED = [
    "Sen. {} (R-Minn.)",
    "Senator {}, Republican of Minnesota,",
    "{}, a Minnesota Republican,",
    "Sen. {}, R-Minn.,",
    "Republican Senator {} of Minnesota",
]


@pytest.mark.skipif(MODEL is None, reason="needs a language model")
@pytest.mark.parametrize(("mine", "theirs"), list(product(ELECTED, [one for one in ELECTED if "Sen" in one])))
def test_an_office_and_a_party_in_every_form(mine: str, theirs: str) -> None:
    found = rows(f"{mine.format('Dana Whitlow')} spoke of the harbour.", f"{theirs.format('Dana Whitlow')} spoke of the harbour.")
    assert [one for one in found if one.startswith("name")] == ["name supported Dana Whitlow"]


@pytest.mark.skipif(MODEL is None, reason="needs a language model")
@pytest.mark.parametrize(("said", "known", "row"), NAMES, ids=[one[0][:50] for one in NAMES])
def test_who_somebody_is(said: str, known: str, row: str) -> None:
    assert any(one.startswith(row) for one in rows(said, known)), rows(said, known)


WAITS = "month,attendances,pct_within_4h\n2024-04,9120,64.2\n2024-05,9480,64.8\n2024-08,8890,66.5\n2024-10,9730,58.9\n"
OTHERS = [
    (
        "The reserve is at £9.2 million, its lowest for more than a decade.",
        "The reserve will be at £9.2 million. That is the lowest in eleven years.",
        "superlative supported",
    ),
    ("Turnover of the staff was the lowest for seven years.", "Turnover of the staff was the lowest since 2017.", "superlative derived"),
    ("Turnover of the staff was the lowest for twelve years.", "Turnover of the staff was the lowest since 2017.", "superlative conflicts"),
    ("The order book is at £196m, the largest in its history.", "Order book £196m, a record for us.", "superlative supported"),
    ("In October 58.9 per cent were seen, the worst month of the year so far.", WAITS, "superlative derived"),
    ("In May 64.8 per cent were seen, the worst month of the year so far.", WAITS, "superlative conflicts"),
    ("In August 65.6 per cent were seen in time.", WAITS, "figure conflicts 65.6"),
    ("The trust lost its \u201cgood\u201d rating.", "The rating of the trust was good.", "quote supported good"),
]


@pytest.mark.parametrize(("said", "known", "row"), OTHERS, ids=[one[0][:50] for one in OTHERS])
def test_records_and_words(said: str, known: str, row: str) -> None:
    assert any(one.startswith(row) for one in rows(said, known)), rows(said, known)


def test_the_head_of_a_letter_is_no_turn_of_a_transcript() -> None:
    memo = "TO: The board\nFROM: Arturo Velez\nDATE: April 28, 2024\n\nThis is the hardest vote of my whole career."
    assert "quote supported This is the hardest vote of my whole career," in rows(
        "\u201cThis is the hardest vote of my whole career,\u201d Arturo Velez said.", memo
    )
