"""A hearing and a budget in the files of many programs: ten remarks and ten figures in paragraphs, a list, a table, a note and a box, each
with a form in which a story gets it wrong.

The files are of one text, made in November 2026 with the defaults of each program: `pandoc hearing.md -o …` (docx, html, txt, md);
LibreOffice 7.4 from a page of HTML (docx by way of odt, pdf), AbiWord from that .docx (docx, html); python-docx with a text box as
Word writes it (boxes.docx); `chromium --print-to-pdf`, `wkhtmltopdf`, WeasyPrint from HTML; `groff -ms -t -Tps | ps2pdf -`,
`groff -Tutf8`; XeLaTeX (article), and `pdftotext -layout` of a page of LaTeX; `enscript -2r` (two columns on a page that is turned);
Typst and reportlab in two columns; fpdf2; `gs -sDEVICE=pdfwrite` of LibreOffice's (whose joined letters have their bytes swapped).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Said:
    speaker: str
    right: str
    wrong: str
    code: str
    """The rule that says so."""


@dataclass(frozen=True)
class Stated:
    sentence: str
    """With {} for the figure."""
    right: str
    wrong: str


HALD, ROOS = "Inga Hald", "Piet Roos"
SAID = (
    Said(
        HALD,
        "We did not find a single official who could explain why the ferry office was moved to the far side of the river",
        "We did find a single official who could explain why the ferry office was moved to the far side of the river",
        "Q003",
    ),
    Said(
        ROOS,
        "The first offer was insufficient, and the staff of the waterworks knew that from the beginning",
        "The first offer was sufficient, and the staff of the waterworks knew that from the beginning",
        "Q003",
    ),
    Said(
        HALD,
        "Flooding in the lower quarter is the most difficult problem that this council has faced in thirty years",
        "Flooding in the lower quarter is the most difficult problem that this council has faced in forty years",
        "Q001",
    ),
    Said(
        ROOS,
        "I would rather close two offices than fire one teacher in the middle of a school year",
        "I would rather close two offices than fire one nurse in the middle of a school year",
        "Q001",
    ),
    Said(
        HALD,
        "Nobody from the consulting firm has ever answered the letters that we sent to them in the autumn",
        "Nobody from the consulting firm has ever answered the letters that we sent to them in the spring",
        "Q001",
    ),
    Said(
        ROOS,
        "The long-term effects of the drought on the reservoir may be felt until the end of the decade",
        "The long-term effects of the drought on the reservoir will be felt until the end of the decade",
        "Q003",
    ),
    Said(
        HALD,
        "If the insurers refuse to pay, the town will finish the embankment with its own money",
        "If the insurers refuse to pay, the county will finish the embankment with its own money",
        "Q001",
    ),
    Said(
        ROOS,
        "Our auditors confirmed that the figures for the swimming hall were never checked by anybody",
        "Our auditors confirmed that the figures for the swimming hall were checked by anybody",
        "Q003",
    ),
    Said(
        HALD,
        "There is no conflict of interest when a councillor rents a boathouse at the market price",
        "There is a conflict of interest when a councillor rents a boathouse at the market price",
        "Q003",
    ),
    Said(
        ROOS,
        "Families waited on the staircase for hours, and some of them left without a certificate",
        "Families waited on the staircase for hours, and all of them left without a certificate",
        "Q003",
    ),
)
STATED = (
    Stated("The waterworks spent {} in 2025, the budget says.", "$5.34 million", "$5.43 million"),
    Stated("Schools spent {} in 2024, the budget says.", "$19.87 million", "$18.97 million"),
    Stated("The fire brigade has a staff of {}, the budget says.", "93", "39"),
    Stated("Libraries spent {} in 2025, the budget says.", "$1,145,000", "$1,415,000"),
    Stated("The parks spent {} in 2024, the budget says.", "$865,000", "$685,000"),
    Stated("The embankment will be {} long, the report says.", "1,450 metres", "1,540 metres"),
    Stated("The report counts {} flooded cellars.", "217", "271"),
    Stated("The survey reached {} households, the report says.", "1,863", "1,683"),
    Stated("The new pumps cost {}, the report says.", "$612,400", "$621,400"),
    Stated("The reservoir was {} full in August, the report says.", "38 percent", "83 percent"),
)
