"""Sources without a name: what they say, whose they are, why they have none."""

from __future__ import annotations

ATTACKED = """
    it it's this that he she they him her them his their he's she's they're
    """
"""Pronouns for whoever is attacked."""

NAMELESS_SOURCES = """
    official source aide insider adviser advisor staffer diplomat colleague employee lawmaker strategist operative associate
    person
    """
"""People who speak without a name."""

SEVERAL = """
    two three four five six several other another second both multiple various many some
    """
"""Before sources they show that there are several."""

SAY_NAMELESS = """
    said say says told tell tells claim claims claimed confirm confirms confirmed added reported revealed disclosed alleged
    """
"""Forms by which sources without a name say something."""

SOURCE_TRADES = """
    government ministry police military army security intelligence diplomatic industry company banking market palace royal
    party cabinet judicial legal defen[cs]e law_enforcement white_house downing_street whitehall kremlin campaign union club
    medical hospital official senior well-placed reliable informed western
    """
"""What a source without a name is described by that says only its trade."""

REASON_NEXT = """
    as since so to in_order in_exchange for due given owing citing under out_of
    """
"""What opens the reason right after the promise: "on condition of anonymity to discuss"."""

NAMELESS_PERSONS = """
    source official diplomat insider aide contractor staffer councillor councilor lawmaker engineer guard worker resident
    neighbor neighbour
    """
"""Singulars of people who speak without a name."""
