"""Names that an article has in two spellings: surnames two letters apart, lost last letters, initials; and what only looks so."""

from __future__ import annotations

from collections.abc import Callable

import pytest

CODES = "N001 N005 N009 N011"

WRONG = [
    "Joseph Mazzuca, a lawyer, filed the suit. The council had no comment.\n\nMazucca said the pier was rotten. Mazucca wants $40,000.",
    "The suit was filed on Monday. “The pier is rotten,” Mazucca said.\n\nThe lawyer, Joseph Mazzuca, wants $40,000.",
    "Elena Kowalczyk, a nurse, opened the clinic on Monday. It has ten beds.\n\n“We are full,” Kowalzcyck said.",
    "Peter Hendrickson, a farmer, lost his barn. The fire began at noon.\n\nHendricksen said so. Hendricksen has 40 cows.",
    "Rep. Tom Abernathy filed the bill. It would close the pier.\n\n“It is rotten,” Mr. Abernethey said.",
    "Joseph Mazzuca, a lawyer, filed the suit. Mazucca said the pier was rotten.",
    "Nathan Mains, who runs the yard, wrote to the council. The letter was long.\n\n“We need the pier,” Main wrote.",
    "Nathan Mains, who runs the yard, wrote to the council. Mains wants a pier.\n\n“We need the pier,” Main wrote.",
    "Ann Griffiths, a nurse, left in May. The ward closed.\n\n“It was cold,” Griffith said.",
    "Ida Brinkmann, a pilot, left in May.\n\nBrinkman said the wind was strong.",
    "Ida Brinkmann, a pilot, left in May.\n\n“No wind,” said Brinkmannn.",
    "The Office for Patient Recovery and Care (OPRC) closed the pier. The ORPC said that the piles were rotten.",
    "Staff of UNHCR came on Monday. The agency UNHCR has 40 trucks. The UNCHR said so.",
    "The National Fisheries Workers Union (NFWU) went on strike. Members of the NFUW said the strike would last. The NFWU has 400 members.",
    "The Rural Patients’ Advice Council (RPACX) met. The RPABX said no. The RPACX has 12 members.",
]
RIGHT = [
    "Nathan Main, who runs the yard, wrote to the council. The Mains want a pier. Main wrote again.",
    "Nathan Mains, who runs the yard, wrote to the council. Main Street is closed. Mains said so.",
    "Joseph Mazzuca, a lawyer, filed the suit on Monday. Judge Ann Mazucci, who sits in Odda, heard it. Mazucci said no.",
    "Joseph Mazzuca, a lawyer, filed the suit on Monday. Sheriff Ida Marucci said no.",
    "Joseph Mazzuca, a lawyer, filed the suit on Monday. Mazzuca left. Ida Marucca, a judge, heard it; Marucca said no.",
    "Ann Harrison, a nurse, lives in Morrison. Morrison has two schools.",
    "Joseph Hermansen, a lawyer, sued. The town of Hermannsen said no.",
    "Carl Hendrickson, a farmer, and his sister, Hendrika, lost a barn. Hendrika said so.",
    "The Office for Patient Recovery and Care (OPRC) met the Office of Rural Patient Care (ORPC). The OPRC left; the ORPC stayed.",
    "The United Nations refugee agency (UNHCR) and the rights council (UNHRC) met. UNHCR left. UNHRC stayed.",
    "The committees, or PACs, gave money. The PAC left. The MPs left. NGOs left; one NGO stayed.",
    "The United Auto Workers (UAW) struck. The UAW’s members voted.",
]


@pytest.mark.parametrize("story", WRONG)
def test_a_name_in_two_spellings(story: str, findings: Callable[..., list[str]]) -> None:
    for form in (story, f"# Pier closed\n\n{story}", f"{story}\n\nThe rain went on."):
        assert [found.split()[0] for found in findings(form, CODES)] == ["N001"]


@pytest.mark.parametrize("story", RIGHT)
def test_two_names(story: str, findings: Callable[..., list[str]]) -> None:
    for form in (story, f"# Pier closed\n\n{story}", f"<p>{story}</p>"):
        assert findings(form, "N001") == []
