"""What roles are of, and years that are in a source by chance."""

from __future__ import annotations

import pytest
from tests.samples.claims import rows

ROLES = [
    ("Ald. Maya Thorne of District 9 backed it.", "ALD. MAYA THORNE (DISTRICT 7): I support it.", "conflicts"),
    ("Ald. Maya Thorne of District 7 backed it.", "ALD. MAYA THORNE (DISTRICT 7): I support it.", "supported"),
    ("Senator Niamh Harte asked first.", "Deputy Niamh Harte: The goal is high.", "conflicts"),
    ("Deputy Niamh Harte asked first.", "Deputy Niamh Harte: The goal is high.", "supported"),
    ("Eoin Tarr, the Minister of State for planning, spoke.", 'Minister for Housing Eoin Tarr said: "It is steady."', "conflicts"),
    ("Eoin Tarr, the Minister for Housing, spoke.", 'Minister for Housing Eoin Tarr said: "It is steady."', "supported"),
    ("Angela Roake, a math specialist, spoke.", "MS. ANGELA ROAKE (reading specialist): I taught there.", "conflicts"),
    ("Angela Roake, a reading specialist, spoke.", "MS. ANGELA ROAKE (reading specialist): I taught there.", "supported"),
    ("Luca Ferri, national secretary of the union, spoke.", "Branch secretary Luca Ferri said members were angry.", "conflicts"),
    ("Dan Whit, an analyst at Southern Cross, asked why.", "DAN WHIT (Barrow Street Partners, analyst): Why?", "conflicts"),
    ("Dan Whit, an analyst at Barrow Street Partners, asked why.", "DAN WHIT (Barrow Street Partners, analyst): Why?", "supported"),
    ("Tess Oake, the head of Nets, spoke.", "TESS OAKE (Executive General Manager, Ropes): We opened.", "conflicts"),
    ("Gregory Hale, the U.S. attorney, spoke.", 'It is so, said Acting U.S. Attorney Gregory Hale. "It was."', "conflicts"),
    ("Judge Carol Este wept.", "The case is before U.S. District Judge Carol Este.", "supported"),
    (
        "Dr Ada Prior, director of public health, spoke.",
        "The head of the weather office, Dr Ada Prior, spoke. The storm was longer over the sea than first forecast by them. "
        "With him was Dr Lal Kerr, Director of Public Health.",
        "conflicts",
    ),
    ("Public health chief Dr Lal Kerr spoke.", "With her was Dr Lal Kerr, Director of Public Health.", "supported"),
    (
        "Judith Farr, who heads the patient watchdog Healthwatch Wexmor, spoke.",
        "In attendance: Judith Farr (Chief Officer, Healthwatch Wexmor).",
        "supported",
    ),
]


@pytest.mark.parametrize(("said", "known", "verdict"), ROLES, ids=[f"{one[0][:50]} {one[2]}" for one in ROLES])
def test_a_role(said: str, known: str, verdict: str) -> None:
    assert [one.split()[1] for one in rows(said, known) if one.startswith("name")][:1] == [verdict], rows(said, known)


LEVY = "year,levy,rate\n2016,79610,9.08\n2022,90750,8.22\n2023,95600,8.05\n2024,98480,7.98\n"
YEARS = [
    ("The mayor last used her veto in 2023, over a splash pad.", LEVY, "date not found 2023"),
    ("The rating has been the same since 2016.", LEVY, "date not found 2016"),
    ("The levy of 95,600 in 2023 was a record.", LEVY, "date supported 2023"),
    ("It won the best award in 2023.", "Every month since the ban ended in March 2023 it has gone up.", "date not found 2023"),
    ("The ban on boats ended in 2023.", "Every month since the ban ended in March 2023 it has gone up.", "date supported 2023"),
    ("Profit was $90 million in 2022-23.", "Profit in FY23 was $90 million.", "date supported 2022"),
    ("The centre opens in November 2026.", "It is due to open in December 2026.", "date conflicts November 2026"),
    ("The centre opens in December 2026.", "It is due to open in December 2026.", "date supported December 2026"),
    ("She took charge in June 2015.", "She became chief financial officer on July 1, 2015.", "date conflicts June 2015"),
]


@pytest.mark.parametrize(("said", "known", "row"), YEARS, ids=[f"{one[0][:50]} {one[2]}" for one in YEARS])
def test_a_year(said: str, known: str, row: str) -> None:
    assert row in rows(said, known), rows(said, known)
