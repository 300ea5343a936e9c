"""What the sample sources hold: ten remarks and ten figures, each with a form in which a story gets it wrong."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Remark:
    speaker: str
    words: str
    wrong: str
    code: str
    """The rule that says so."""


@dataclass(frozen=True)
class Line:
    """A row of the budget; the figures are in millions of dollars and numbers of people."""

    name: str
    spent: str
    wrong: str
    staff: int
    staff_wrong: int


LIND, DAHL = "Marta Lind", "Tomas Dahl"
REMARKS = (
    Remark(
        LIND,
        "The first office was full of flowers when nobody came to look",
        "The first office was full of boxes when nobody came to look",
        "Q001",
    ),
    Remark(
        DAHL, "We would not rule out selling the yard before the winter", "We would rule out selling the yard before the winter", "Q003"
    ),
    Remark(
        LIND,
        "Every affidavit of the harbour staff was filed on time and in full",
        "Every affidavit of the ferry staff was filed on time and in full",
        "Q001",
    ),
    Remark(
        DAHL,
        "There were difficulties, but the difference was only forty crowns for each boat",
        "There were difficulties, but the difference was only fifty crowns for each boat",
        "Q001",
    ),
    Remark(
        LIND,
        "If the bank agrees in the spring, we may order a second ship for the island",
        "If the bank agrees in the autumn, we may order a second ship for the island",
        "Q001",
    ),
    Remark(
        DAHL,
        "The transportation of the boats could take until the end of the summer",
        "The transportation of the boats will take until the end of the summer",
        "Q003",
    ),
    Remark(
        LIND,
        "Nobody in the neighbourhood had asked us about the well-known sea wall",
        "Nobody in the neighbourhood had asked us about the poorly built sea wall",
        "Q001",
    ),
    Remark(
        DAHL,
        "I have never seen the letter that she is said to have sent to the board",
        "I have seen the letter that she is said to have sent to the board",
        "Q003",
    ),
    Remark(
        LIND,
        "The captain and her crew knew every rock between the island and the town",
        "The captain and her crew knew every stone between the island and the town",
        "Q001",
    ),
    Remark(
        DAHL,
        "Some of the money for the pier was spent on things that were not the pier",
        "All of the money for the pier was spent on things that were not the pier",
        "Q003",
    ),
)
BUDGET = (
    Line("Roads", "4.2", "4.6", 120, 102),
    Line("Parks", "1.3", "1.8", 45, 54),
    Line("Libraries", "2.7", "7.2", 61, 67),
    Line("Harbours", "6.4", "6.9", 318, 381),
    Line("Schools", "19.5", "15.9", 744, 774),
)
